"""Tests of the application over real HTTP and in a real browser."""
