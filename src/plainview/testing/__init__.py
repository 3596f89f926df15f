"""Shipped for tests: conformance suites, and data of the layouts that Plainview reads."""
