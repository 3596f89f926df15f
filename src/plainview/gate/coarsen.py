"""Held values at a purpose's declared precision (scans coarsen in the engine's views)."""

from __future__ import annotations

import json
from collections.abc import Callable

from plainview.catalogue.model import Precision
from plainview.store.values import RecordField


def coarsen(value: RecordField, precision: Precision, digest: Callable[[str], str]) -> RecordField:
    """Return `value` no closer than `precision`: dates cut to day, month or year; a digest; or whether it is held.

    `digest` is keyed and the purpose's own: without its key a phone number could be found by trying them all.
    """
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
            return digest(json.dumps(value, sort_keys=True))
        case Precision.PRESENCE:
            return value is not None
