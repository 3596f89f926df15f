"""Sample files of a feed, made from its JSON Schema: three records as CSV or as JSON lines."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from typing import Any

from plainview.base.errors import BadInput

FORMATS = ("csv", "jsonl")


def sample_records(schema: Mapping[str, Any]) -> tuple[dict[str, object], ...]:
    """Return three records that a feed's schema allows, each field from the schema's own examples."""
    return tuple({name: entry["examples"][place] for name, entry in schema["properties"].items()} for place in range(3))


def sample_file(schema: Mapping[str, Any], file_format: str) -> str:
    """Return a sample file of a feed as text; raises BadInput for another format than `csv` or `jsonl`."""
    records = sample_records(schema)
    if file_format == "jsonl":
        return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
    if file_format != "csv":
        raise BadInput(f"a sample can be written as {' or '.join(FORMATS)}")
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\n")
    rows.writerow(records[0])
    rows.writerows([_cell(value) for value in record.values()] for record in records)
    return written.getvalue()


def _cell(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
