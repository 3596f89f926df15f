"""Held values at a purpose's declared precision (scans coarsen in the engine's views)."""

from __future__ import annotations

import hashlib
import json

from plainview.catalogue.model import Precision
from plainview.store.values import RecordField


def coarsen(value: RecordField, precision: Precision) -> RecordField:
    """Return `value` no closer than `precision`: dates cut to day, month or year; a digest; or whether it is held."""
    match precision:
        case Precision.EXACT:
            return value
        case Precision.DAY:
            return str(value)[:10]
        case Precision.MONTH:
            return str(value)[:7]
        case Precision.YEAR:
            return str(value)[:4]
        case Precision.HASH:
            return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()
        case Precision.PRESENCE:
            return value is not None
