"""Feeds: what partners and outside services send, checked against the catalogue and taken in with a report."""
