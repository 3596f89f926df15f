"""Sharing with others: one folder for each kind of recipient (P1, P2, P3), and the desk where sharing is asked for."""
