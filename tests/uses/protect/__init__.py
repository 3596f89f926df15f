"""Tests of the use `protect`."""
