"""Problem documents (RFC 9457): what was wrong with a request as a whole, and what its sender should do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec

CONTENT_TYPE = b"application/problem+json"


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem: HTTP status, a stable `code`, a title, and a sentence that says what to do."""

    status: int
    code: str
    title: str
    detail: str
    headers: tuple[tuple[bytes, bytes], ...] = ()
    members: Mapping[str, object] = field(default_factory=dict)

    def to_json(self) -> bytes:
        """Return the document. `code` and `message` repeat it in the words that SDKs write into their logs."""
        document = {
            "type": f"urn:plainview:problem:{self.code}",
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            "code": self.code,
            "message": self.detail,
            **self.members,
        }
        return msgspec.json.encode(document)


class Rejected(Exception):
    """A request that cannot be taken as a whole; `problem` is the answer to it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.detail)
        self.problem = problem


def malformed(position: int, why: str) -> Rejected:
    """Return the rejection of a body that is no JSON, naming the byte where it goes wrong."""
    detail = f"The body is not JSON: {why} at byte {position}. Send one JSON object, as UTF-8."
    return Rejected(Problem(400, "malformed_json", "Malformed JSON", detail, members={"position": position}))


def wrong_shape(where: str, expected: str) -> Rejected:
    """Return the rejection of a body whose outermost parts have another type than the route takes."""
    detail = f"{where} must be {expected}. See docs/sdk.md for the body that this route takes."
    return Rejected(Problem(400, "wrong_type", "Wrong type", detail, members={"pointer": where}))


def too_large(limit_bytes: int, what: str) -> Rejected:
    """Return the rejection of a body over the limit."""
    detail = (
        f"The body is larger than {limit_bytes} bytes {what}. Send smaller batches, or raise PLAINVIEW_MAX_BODY_BYTES."
    )
    return Rejected(Problem(413, "too_large", "Body too large", detail, members={"limit_bytes": limit_bytes}))


def too_many(limit: int) -> Rejected:
    """Return the rejection of a batch with more events than are taken at once."""
    detail = f"The batch holds more than {limit} events. Send smaller batches."
    return Rejected(Problem(413, "too_many_events", "Too many events", detail, members={"limit": limit}))


def unpackable() -> Rejected:
    """Return the rejection of a body that begins like gzip and is none."""
    detail = "The body begins like gzip but cannot be unpacked; it is damaged or cut short. Send it again, whole."
    return Rejected(Problem(400, "malformed_gzip", "Malformed gzip", detail))


def no_key() -> Rejected:
    """Return the rejection of a request without a key."""
    detail = (
        "No key was sent. Send a write key as HTTP Basic user name, as Bearer token, in X-Write-Key, or as"
        " writeKey in body or query. `plainview key add NAME --class public` makes one."
    )
    return _unauthorised("missing_key", "Key missing", detail)


def unknown_key() -> Rejected:
    """Return the rejection of a request whose key is unknown or revoked."""
    detail = (
        "The key is unknown here or was revoked. See `plainview key list` for the keys of this installation,"
        " or make one with `plainview key add NAME --class public`."
    )
    return _unauthorised("unknown_key", "Key unknown or revoked", detail)


def reading_key() -> Rejected:
    """Return the rejection of a purpose's key, which reads and never writes."""
    detail = (
        "This key reads for one purpose and cannot send events. Use a public or service key:"
        " `plainview key add NAME --class service`."
    )
    return Rejected(Problem(403, "key_class", "Key of another class", detail))


def foreign_origin() -> Rejected:
    """Return the rejection of a browser's request from an origin that may not send."""
    detail = "Pages of this origin may not send events. Add the origin to PLAINVIEW_ALLOWED_ORIGINS."
    return Rejected(Problem(403, "origin_not_allowed", "Origin not allowed", detail))


def wrong_method() -> Rejected:
    """Return the rejection of any method but POST."""
    detail = "This route takes POST only. Send events in the body of a POST; see docs/sdk.md."
    return Rejected(
        Problem(405, "method_not_allowed", "Method not allowed", detail, headers=((b"allow", b"POST, OPTIONS"),))
    )


def unavailable(retry_after_s: int) -> Rejected:
    """Return the rejection of a batch that could not be kept just now."""
    detail = f"Nothing of this batch was kept. Send it again, with the same ids, in {retry_after_s} seconds."
    retry = ((b"retry-after", str(retry_after_s).encode()),)
    return Rejected(Problem(503, "intake_unavailable", "Not kept, send again", detail, headers=retry))


def too_slow(limit_s: float) -> Rejected:
    """Return the rejection of a body that did not arrive in time; its connection ends, for the rest may still come."""
    detail = f"The body did not arrive whole within {limit_s:g} seconds. Send it again, with the same ids, in parts."
    return Rejected(Problem(408, "too_slow", "Body too slow", detail, headers=((b"connection", b"close"),)))


def unexpected(retry_after_s: int) -> Rejected:
    """Return the rejection of a batch that met a fault of ours; what the fault says stays here."""
    detail = (
        "Something went wrong on our side, and some of this batch may be kept. Send it again, with the same ids, in"
        f" {retry_after_s} seconds; what is kept is not kept twice."
    )
    retry = ((b"retry-after", str(retry_after_s).encode()),)
    return Rejected(Problem(500, "unexpected", "Our fault, send again", detail, headers=retry))


def _unauthorised(code: str, title: str, detail: str) -> Rejected:
    challenge = ((b"www-authenticate", b'Basic realm="Plainview write key", charset="UTF-8"'),)
    return Rejected(Problem(401, code, title, detail, headers=challenge))
