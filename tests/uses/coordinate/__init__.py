"""Tests of offers through partners."""
