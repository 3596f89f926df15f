"""The embedded engine: SQLite for records, ledger and the intake log, Parquet for events, DuckDB for scans."""

from plainview.store.engines.embedded.engine import EmbeddedEngine, open_embedded

__all__ = ["EmbeddedEngine", "open_embedded"]
