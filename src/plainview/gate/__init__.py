"""The one way to data: decisions, sessions bound to a purpose, choices, grants and the ledger."""
