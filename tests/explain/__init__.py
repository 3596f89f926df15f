"""Tests of what members are told."""
