"""The tables of `titles.db`: titles, their words, and one counter that moves with every change."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, CheckConstraint, Column, Integer, MetaData, Table, Text

metadata = MetaData()

titles = Table(
    "titles",
    metadata,
    Column("title_id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("year", Integer, nullable=False),
    Column("genres", JSON, nullable=False),
    Column("language", Text, nullable=False),
    Column("note", Text, nullable=False),
)

title_words = Table(
    "title_words",
    metadata,
    Column("title_id", Text, primary_key=True),
    Column("language", Text, primary_key=True),
    Column("title", Text, nullable=False),
    Column("synopsis", Text, nullable=False),
    Column("machine", Boolean, nullable=False, server_default="0"),
)

change_counter = Table(
    "change_counter",
    metadata,
    Column("only_row", Integer, CheckConstraint("only_row = 1"), primary_key=True),
    Column("changes", Integer, nullable=False),
)
