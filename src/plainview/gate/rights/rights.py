"""All of an open installation's requests: their service, the archives prepared for them, and the worker's part."""

from __future__ import annotations

from dataclasses import dataclass

from plainview.base.errors import NotFound
from plainview.gate.program import Job
from plainview.gate.rights.archives import Archives
from plainview.gate.rights.request import Request
from plainview.gate.rights.requests import Requests

EVERY_S = 2.0
CERTIFICATE = "certificate"
"""The detail of a request that holds its signed certificate: digests, counts and places, and no member's value."""

_EXPIRES_EVERY_S = 3600.0


@dataclass(frozen=True)
class Rights:
    """The requests of an open installation, and the archives prepared for them."""

    requests: Requests
    archives: Archives

    def certificate_of(self, request: Request) -> bytes:
        """Return the signed certificate of an erasure that was done; raises NotFound when there is none."""
        text = request.details.get(CERTIFICATE, "")
        if not text:
            raise NotFound("certificate", "this request has no certificate now; an erasure has one once it is done")
        return text.encode()

    def jobs(self) -> tuple[tuple[str, Job], ...]:
        """Return what the worker does for requests, each with whose job it is."""
        return (
            ("rights", Job("requests", EVERY_S, self._run)),
            ("rights", Job("archives", _EXPIRES_EVERY_S, self._expire)),
        )

    def _run(self) -> str | None:
        times = self.requests.run_due()
        return f"{times} request(s) taken up" if times else None

    def _expire(self) -> str | None:
        gone = self.archives.expire(self.requests.find)
        return f"{gone} archive(s) deleted" if gone else None
