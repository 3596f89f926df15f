"""Tests of the uses."""
