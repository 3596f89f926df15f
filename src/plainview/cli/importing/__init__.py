"""Importing files of others: reading their layouts, sending them through the way in, remembering how far it got."""
