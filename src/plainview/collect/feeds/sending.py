"""Sending a feed's file to a running server in signed pushes, as a sender's own program would."""

from __future__ import annotations

import datetime as dt
import hashlib
import http.client
import urllib.parse
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import msgspec
from standardwebhooks import Webhook

from plainview.base.clock import Clock
from plainview.base.errors import BadInput, DeliveryError
from plainview.collect.feeds.records import ENDINGS, Parsed, records_of
from plainview.collect.feeds.report import Report
from plainview.collect.feeds.shape import FeedShape

_AT_ONCE = 2_000
_PIECE = 1 << 20
_TIMEOUT_S = 120.0


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends, to which server and path, and the secret that signs."""

    name: str
    server: str
    path: str
    signing_secret: str


def send_file(path: Path, shape: FeedShape, sender: Sender, clock: Clock) -> Report:
    """Send a file and return what became of its lines; sent again, it stores nothing twice.

    Raises BadInput for a file that cannot be read as a feed, DeliveryError when the server does not take it.
    """
    ending = path.suffix.lstrip(".").lower()
    if not path.is_file() or ending not in ENDINGS:
        raise BadInput(f"{path} is no file whose name ends with {', '.join(ENDINGS)}")
    report = Report(sender.name, shape.name, path.name, clock.now())
    mark = _digest(path)
    with path.open("rb") as stream:
        for batch in _batches(records_of(stream, ending, shape)):
            _send_batch(batch, f"file-{mark}-{batch[0].line}", sender, clock, report)
    return report


def signed_headers(secret: str, sender: str, push_id: str, body: str, now: dt.datetime) -> dict[str, str]:
    """Return the headers of one push: who sends it, its id and time, and the signature over all three and the body."""
    return {
        "Content-Type": "application/x-ndjson",
        "Plainview-Partner": sender,
        "webhook-id": push_id,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(secret).sign(push_id, now, body),
    }


def _batches(records: Iterator[Parsed]) -> Iterator[list[Parsed]]:
    while batch := list(islice(records, _AT_ONCE)):
        yield batch


def _send_batch(batch: list[Parsed], push_id: str, sender: Sender, clock: Clock, report: Report) -> None:
    report.read += len(batch)
    for parsed in batch:
        if parsed.record is None:
            report.refuse(parsed.line, parsed.why, parsed.field)
    sent = [parsed for parsed in batch if parsed.record is not None]
    if not sent:
        return
    body = "".join(msgspec.json.encode(parsed.record).decode() + "\n" for parsed in sent)
    answered = _push(sender, push_id, body, clock)
    if answered.duplicate_push:
        report.duplicate += len(sent)
        return
    report.stored += answered.stored
    report.duplicate += answered.duplicate
    for refused in answered.lines:
        report.refuse(sent[refused.line - 1].line, refused.reason, refused.field)
    for reason in answered.reasons:
        unlisted = answered.reasons[reason] - sum(line.reason == reason for line in answered.lines)
        report.refused += unlisted
        report.reasons[reason] = report.reasons.get(reason, 0) + unlisted
    for name, count in answered.stripped.items():
        report.stripped[name] = report.stripped.get(name, 0) + count


def _push(sender: Sender, push_id: str, body: str, clock: Clock) -> Report:
    parts = urllib.parse.urlsplit(sender.server)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.hostname or "", parts.port, timeout=_TIMEOUT_S)
    headers = signed_headers(sender.signing_secret, sender.name, push_id, body, clock.now())
    try:
        connection.request("POST", parts.path.rstrip("/") + sender.path, body.encode(), headers)
        answer = connection.getresponse()
        content = answer.read()
    except (OSError, http.client.HTTPException) as error:
        raise DeliveryError(f"{sender.server} cannot be reached ({type(error).__name__}); is it serving?") from error
    finally:
        connection.close()
    if answer.status != http.HTTPStatus.OK:
        raise DeliveryError(f"{sender.server} did not take the records (status {answer.status}); nothing is lost")
    try:
        return msgspec.json.decode(content, type=Report)
    except msgspec.DecodeError as error:
        raise DeliveryError(f"{sender.server} answered, but not as Plainview does; check the address") from error


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while piece := stream.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()[:32]
