"""Backups of the embedded engine: sealed file by file, under keys that stay in keys.db and are destroyed there."""
