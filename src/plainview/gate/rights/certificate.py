"""The certificate of an erasure: what was done, what recipients answered, what was left and what stays, signed.

It names the request and nobody: no value, no id of a member. Anybody can verify it with the installation's public key.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from plainview.base.clock import Clock
from plainview.base.errors import BadInput
from plainview.catalogue.model import Catalogue, Erase
from plainview.gate.rights.erasure import BACKUPS, BEGAN, ERASED_AT, LEFT_OUT, RESIDUE, Erasing, what_of
from plainview.gate.rights.recipients import told
from plainview.gate.rights.request import ACCOUNT, PROFILE, Request
from plainview.gate.rights.rights import CERTIFICATE
from plainview.gate.rights.workflow import Done, Outcome, Step
from plainview.store.signing import is_signed

ABOUT = "erasure certificate"
FORMAT = "plainview erasure certificate 1"
EXCEPTIONS = ("hyper_parameters", "noisy_numbers", "finished_experiments", "event_ids", "ledger", "requests")
"""What stays on purpose, and why it says nothing of anybody; each is explained in the words."""


@dataclass(frozen=True)
class Certificates:
    """Writes certificates. `steps` are the names of the whole workflow, `sign` is the gate's."""

    erasing: Erasing
    clock: Clock
    catalogue: Callable[[], Catalogue]
    sign: Callable[[str, bytes], bytes]
    public_key: bytes
    service_name: str
    steps: Sequence[str]

    def step(self) -> Step:
        """Return the last step: the certificate is written, and what was taken to look for is destroyed."""
        return Step("certificate", self._write)

    def _write(self, request: Request) -> Outcome:
        said = self._said(request)
        signed = {
            "certificate": said,
            "signature": _written(self.sign(ABOUT, canonical(said))),
            "public_key": _written(self.public_key),
        }
        bare = self.erasing.destroy_marks(request)
        details = {**bare.details, CERTIFICATE: json.dumps(signed, ensure_ascii=False, indent=1)}
        return Done(replace(bare, details=details, why=""))

    def _said(self, request: Request) -> dict[str, object]:
        residue, backups = _json(request, RESIDUE), _json(request, BACKUPS)
        places = cast("list[str]", residue.get("places", []))
        return {
            "format": FORMAT,
            "service": self.service_name,
            "request_id": request.request_id,
            "what": what_of(request),
            "law": request.law,
            "asked_at": request.asked_at.isoformat(),
            "deadline_at": request.deadline_at.isoformat(),
            "began_at": request.details.get(BEGAN, ""),
            "erased_at": request.details.get(ERASED_AT, ""),
            "certified_at": self.clock.now().isoformat(),
            "catalogue": self.catalogue().version,
            "steps": list(self.steps),
            "recipients": [
                {"recipient": one.recipient, "state": one.state, "at": one.at, "reference": one.reference}
                for one in told(request)
            ],
            "scan": {
                "looked_for": residue.get("looked_for", False),
                "pieces": residue.get("pieces", 0),
                "size_bytes": residue.get("size_bytes", 0),
                "found": places,
            },
            "backups": backups,
            "left_out": list(filter(None, request.details.get(LEFT_OUT, "").split(","))),
            "exceptions": self._exceptions(request, backups),
            "result": "found" if places or not residue.get("looked_for") else "clean",
        }

    def _exceptions(self, request: Request, backups: Mapping[str, object]) -> list[dict[str, str]]:
        kinds = list(EXCEPTIONS)
        if backups.get("unreached"):
            kinds.append("backups_unreached")
        found = [{"kind": kind} for kind in kinds]
        if what_of(request) in {ACCOUNT, PROFILE}:
            # What a law demands to be kept is deleted here as well; where it has to stay, it stays in the books.
            held = [element for element in self.catalogue().elements.values() if element.erase is Erase.LEGAL]
            found += [{"kind": "legal", "element": element.id, "law": element.erase_reason} for element in held]
        return found


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate that was read: what it says, and the key that it names as the signing one."""

    said: Mapping[str, object]
    signature: bytes
    public_key: bytes

    @property
    def is_signed(self) -> bool:
        """Whether what it says is what that key signed; whose key it is, this does not tell."""
        return is_signed(self.public_key, ABOUT, canonical(self.said), self.signature)


def read_certificate(content: bytes) -> Certificate:
    """Return a certificate as it was handed out; raises BadInput for anything else."""
    try:
        held = json.loads(content, object_pairs_hook=_once)
        said, signature, key = held["certificate"], held["signature"], held["public_key"]
        is_one = isinstance(said, dict) and said["format"] == FORMAT
        read = Certificate(said, _read(signature), _read(key)) if is_one else None
    except (ValueError, KeyError, TypeError, RecursionError):
        read = None
    if read is None:
        raise BadInput("this is no certificate of an erasure; give the file as it was handed out")
    return read


def canonical(said: Mapping[str, object]) -> bytes:
    """Return the bytes that are signed: JSON with sorted keys, no spaces, in UTF-8.

    >>> canonical({"b": 1, "a": "é"}).decode()
    '{"a":"é","b":1}'
    """
    return json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return an object; one that says a thing twice could be read in two ways."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name comes twice")
    return found


def _json(request: Request, name: str) -> Mapping[str, object]:
    return cast("Mapping[str, object]", json.loads(request.details.get(name) or "{}"))


def _written(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _read(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        raise ValueError("no base64") from None
