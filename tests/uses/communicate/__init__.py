"""Tests of messages to members."""
