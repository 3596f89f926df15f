"""The tables of records.db."""

from __future__ import annotations

import sqlalchemy as sa

FORMAT = 3
"""Format 2 added `record.narrowed`, format 3 `erasure` and `tombstone.until_file`.

A program of format 1 would show what is withheld, one of format 2 what was erased, so they must not open these.
"""

RECORDS = sa.MetaData()


def _text(name: str, *, key: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, primary_key=key, nullable=False)


def _whole(name: str, *, key: bool = False, nullable: bool = False) -> sa.Column[int]:
    # BigInteger would lose SQLite's rowid alias for keys; SQLite's INTEGER has 64 bits anyway.
    return sa.Column(name, sa.Integer, primary_key=key, nullable=nullable)


def _bytes(name: str, *, key: bool = False) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary, primary_key=key, nullable=False)


# Versions that every process watches: choices, forgets, generation of the manifest, floor of intake files handed off,
# highest subject number, format.
counter = sa.Table("counter", RECORDS, _text("name", key=True), _whole("value"))

subject = sa.Table(
    "subject",
    RECORDS,
    _whole("subject_no", key=True),
    _text("kind"),
    _text("key_member"),
    _text("profile_id"),
    _text("anonymous_id"),
    _text("member_id"),
    sa.UniqueConstraint("kind", "key_member", "profile_id", "anonymous_id"),
    sa.Index("subject_member", "member_id"),
)

# `swept` once neither data files nor the intake file `until_file`, open at the time, hold bytes of the subject.
tombstone = sa.Table(
    "tombstone",
    RECORDS,
    _whole("subject_no", key=True),
    _whole("at_us"),
    _whole("swept"),
    sa.Column("until_file", sa.Integer, nullable=False, server_default=sa.text("0")),
)

# Rows of a subject that are hidden until files follow, when the entry goes; `titles` is empty for every row.
erasure = sa.Table(
    "erasure",
    RECORDS,
    _whole("subject_no", key=True),
    _text("titles", key=True),
    _whole("from_us", key=True),
    _whole("to_us", key=True),
    _whole("at_us"),
    _whole("until_file"),
    sqlite_with_rowid=False,
)

record = sa.Table(
    "record",
    RECORDS,
    _whole("subject_no", key=True),
    _text("element", key=True),
    _text("field", key=True),
    _bytes("value"),
    _whole("identifying"),
    _whole("occurred_us"),
    _whole("received_us"),
    _text("path"),
    sa.Column("narrowed", sa.Text),
    sa.Index("record_element", "element"),
    sqlite_with_rowid=False,
)

blind = sa.Table(
    "blind",
    RECORDS,
    _bytes("token", key=True),
    _whole("subject_no", key=True),
    _text("element", key=True),
    _text("field", key=True),
    sa.Index("blind_subject", "subject_no", "element", "field"),
    sqlite_with_rowid=False,
)

choice = sa.Table(
    "choice",
    RECORDS,
    _text("member_id", key=True),
    _text("profile_id", key=True),
    _text("purpose", key=True),
    _whole("allowed"),
    _whole("decided_us"),
    _text("text_version"),
    _text("how"),
)

# Every choice that was ever made, in order: what each consent receipt is told from.
decision = sa.Table(
    "decision",
    RECORDS,
    _whole("decision_no", key=True),
    _text("member_id"),
    _text("profile_id"),
    _text("purpose"),
    _whole("allowed"),
    _whole("decided_us"),
    _text("text_version"),
    _text("how"),
    sa.Index("decision_member", "member_id", "decision_no"),
)

fact_change = sa.Table(
    "fact_change",
    RECORDS,
    _whole("version", key=True),
    _text("member_id", key=True),
    sqlite_with_rowid=False,
)

data_file = sa.Table(
    "data_file",
    RECORDS,
    _text("name", key=True),
    _text("family"),
    _text("month"),
    _text("run"),
    _whole("bits"),
    _whole("bucket"),
    _whole("rows"),
    _whole("size_bytes"),
    _whole("crc"),
    _text("events"),
    _text("columns"),
    _whole("narrowed"),
    _whole("subject_min"),
    _whole("subject_max"),
    _whole("received_min_us"),
    _whole("received_max_us"),
    _whole("dropped_in", nullable=True),
)

id_file = sa.Table(
    "id_file",
    RECORDS,
    _text("name", key=True),
    _text("month"),
    _whole("ids"),
    _whole("crc"),
    _whole("dropped_in", nullable=True),
)

task = sa.Table(
    "task",
    RECORDS,
    _text("task_id", key=True),
    _text("purpose"),
    _text("program"),
    _text("kind"),
    _whole("subject_no"),
    _text("about"),
    _text("details"),
    _whole("made_us"),
    _whole("due_us"),
    _text("state"),
    _whole("attempts"),
    _whole("settled_us", nullable=True),
    _text("why"),
    _text("reference"),
    sa.Index("task_due", "program", "state", "due_us"),
    sa.Index("task_subject", "subject_no", "made_us"),
    sa.Index("task_made", "program", "made_us"),
)

# Who is signed in, and links that sign somebody in: by the digest of a token that rests nowhere.
ticket = sa.Table(
    "ticket",
    RECORDS,
    _bytes("token_hash", key=True),
    _text("kind"),
    _whole("subject_no", nullable=True),
    _text("staff"),
    _text("details"),
    _whole("until_us"),
    sa.Index("ticket_until", "until_us"),
    sa.Index("ticket_subject", "subject_no"),
)

request = sa.Table(
    "request",
    RECORDS,
    _text("request_id", key=True),
    _text("kind"),
    _text("state"),
    _text("member_id"),
    _text("profile_id"),
    _text("scope"),
    _whole("asked_us"),
    _whole("start_us"),
    _whole("deadline_us"),
    _text("law"),
    _text("step"),
    _whole("progress"),
    _text("details"),
    _text("asked_by"),
    _whole("settled_us", nullable=True),
    _text("why"),
    _whole("due_us", nullable=True),
    _whole("attempts"),
    _whole("revision"),
    sa.Index("request_due", "state", "due_us"),
    sa.Index("request_member", "member_id", "asked_us"),
    sa.Index("request_asked", "asked_us"),
)

column_type = sa.Table("column_type", RECORDS, _text("family", key=True), _text("name", key=True), _text("kind"))

state = sa.Table(
    "state",
    RECORDS,
    _text("purpose", key=True),
    _text("name", key=True),
    _whole("version"),
    _text("file"),
    _whole("crc"),
)

caller_key = sa.Table(
    "caller_key",
    RECORDS,
    _text("name", key=True),
    _text("key_class"),
    _text("secret_hash"),
    _whole("created_us"),
    _whole("revoked_us", nullable=True),
    _whole("history"),
)

stripped = sa.Table(
    "stripped",
    RECORDS,
    _text("connection", key=True),
    _text("event", key=True),
    _text("name", key=True),
    _text("why", key=True),
    _whole("times"),
)

setting = sa.Table("setting", RECORDS, _text("name", key=True), _text("value"))
