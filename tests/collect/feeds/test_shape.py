"""Schemas and samples are made from the catalogue, fit each other, and the committed ones are true."""

from __future__ import annotations

import io
from pathlib import Path

import jsonschema
import pytest

from plainview.base.errors import NotFound
from plainview.catalogue.load import load_catalogue
from plainview.catalogue.words import load_words
from plainview.collect.feeds.checking import Checked, check
from plainview.collect.feeds.records import records_of
from plainview.collect.feeds.sample import FORMATS, sample_file, sample_records
from plainview.collect.feeds.shape import schema_of, shape_of

CATALOGUE = load_catalogue()
WORDS = load_words()
DOCS = Path(__file__).parents[3] / "docs"


def _schema(feed: str) -> dict[str, object]:
    return schema_of(shape_of(CATALOGUE, feed), lambda element: WORDS.element(element).name)


@pytest.mark.parametrize("feed", CATALOGUE.feeds)
def test_a_schema_names_every_declared_field_and_its_samples_pass_it(feed: str) -> None:
    schema = _schema(feed)
    checker = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    checker.check_schema(schema)
    for record in sample_records(schema):
        checker.validate(record)
    fields = {name for element in CATALOGUE.feeds[feed] for name in element.collect.fields}
    properties = schema["properties"]
    assert isinstance(properties, dict)
    assert fields <= properties.keys()


@pytest.mark.parametrize("file_format", FORMATS)
@pytest.mark.parametrize("feed", CATALOGUE.feeds)
def test_a_sample_file_is_read_as_the_records_it_was_made_of(feed: str, file_format: str) -> None:
    shape, schema = shape_of(CATALOGUE, feed), _schema(feed)
    stream = io.BytesIO(sample_file(schema, file_format).encode())
    parsed = list(records_of(stream, file_format, shape))
    assert [entry.record for entry in parsed] == list(sample_records(schema))
    assert all(isinstance(check(entry.record or {}, shape), Checked) for entry in parsed)


@pytest.mark.parametrize("file_format", FORMATS)
@pytest.mark.parametrize("feed", CATALOGUE.feeds)
def test_the_committed_example_is_the_sample_of_today(feed: str, file_format: str) -> None:
    example = DOCS / "feeds" / f"{feed}.{file_format}"
    assert example.read_text("utf-8") == sample_file(_schema(feed), file_format), f"plainview feed sample {feed}"
    assert f"`{feed}`" in (DOCS / "feeds.md").read_text("utf-8")


def test_a_schema_asks_for_somebody_and_for_something() -> None:
    checker = jsonschema.Draft202012Validator(_schema("billing"))
    assert checker.is_valid({"partner_account_id": "T-1", "billing_amount": 9.5})
    assert not checker.is_valid({"billing_amount": 9.5})
    assert not checker.is_valid({"partner_account_id": "T-1"})
    assert not checker.is_valid({"partner_account_id": "T-1", "billing_amount": "9.5"})


def test_a_feed_that_nothing_comes_by_has_no_schema() -> None:
    with pytest.raises(NotFound, match="billing"):
        shape_of(CATALOGUE, "weather")
