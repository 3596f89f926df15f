"""Codes by which somebody without an account follows a request: worked out from it and a key, and kept nowhere."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import uuid

_ID_BYTES = 16
_SEAL_BYTES = 9
_GROUP = 5
_LONGEST = 80


class RequestCodes:
    """Makes and reads codes under a secret of the installation (32 bytes)."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def code_of(self, request_id: str) -> str:
        """Return the code of a request: 40 letters and digits in groups of five."""
        held = uuid.UUID(request_id).bytes
        letters = base64.b32encode(held + self._seal(held)).decode()
        return "-".join(letters[begin : begin + _GROUP] for begin in range(0, len(letters), _GROUP))

    def request_of(self, code: str) -> str:
        """Return which request a code was made for; `""` for what is no code of ours, however it was typed.

        >>> codes = RequestCodes(bytes(32))
        >>> made = codes.code_of("01890a5d-ac96-774b-bcce-b302099a8057")
        >>> codes.request_of(made.lower().replace("-", " "))
        '01890a5d-ac96-774b-bcce-b302099a8057'
        """
        try:
            letters = "".join(code[:_LONGEST].split()).replace("-", "").upper()
            content = base64.b32decode(letters.encode("ascii"))
        except (binascii.Error, UnicodeEncodeError):
            return ""
        held, seal = content[:_ID_BYTES], content[_ID_BYTES:]
        if len(held) != _ID_BYTES or not hmac.compare_digest(seal, self._seal(held)):
            return ""
        return str(uuid.UUID(bytes=held))

    def id_of(self, form: str) -> str:
        """Return the id of the request that one form's sending makes, the same however often it is sent."""
        return str(uuid.UUID(bytes=hmac.digest(self._secret, b"form\n" + form.encode(), "sha256")[:_ID_BYTES]))

    def _seal(self, held: bytes) -> bytes:
        return hmac.digest(self._secret, b"code\n" + held, hashlib.sha256)[:_SEAL_BYTES]
