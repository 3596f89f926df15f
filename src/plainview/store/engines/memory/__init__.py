"""The memory engine: plain dicts, and DuckDB over Arrow for scans; nothing is kept. For tests and trying things out."""

from plainview.store.engines.memory.engine import MemoryEngine, open_memory

__all__ = ["MemoryEngine", "open_memory"]
