"""The composition root: puts catalogue, store, gate, titles and programs together, and hands out purpose sessions.

Engines, programs and destinations are loaded by name in `loading` and nowhere else.
"""

from plainview.assemble.loading import ENGINES
from plainview.assemble.opening import open_embedded_engine, open_service
from plainview.assemble.service import Service
from plainview.store.keys import create_master_key, load_master_key

__all__ = ["ENGINES", "Service", "create_master_key", "load_master_key", "open_embedded_engine", "open_service"]
