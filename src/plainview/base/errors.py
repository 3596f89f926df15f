"""The one tree of errors: each carries data, and its message says what, where, and what to do next.

A member's value never stands in a message.
"""

from __future__ import annotations


class PlainviewError(Exception):
    """The root of every error that Plainview raises on purpose."""


class SettingsError(PlainviewError):
    """A setting is missing or cannot be used; the message names it and how to mend it."""

    def __init__(self, setting: str, message: str) -> None:
        super().__init__(message)
        self.setting = setting


class CatalogueError(PlainviewError):
    """The catalogue cannot be used; `faults` lists each fault with file, entry and mend."""

    def __init__(self, faults: tuple[object, ...]) -> None:
        lines = "\n".join(f"  {fault}" for fault in faults)
        super().__init__(f"the catalogue has {len(faults)} fault(s):\n{lines}")
        self.faults = faults


class StoreError(PlainviewError):
    """The store cannot do what was asked: a read-only folder, a full disk, a damaged file."""


class StatementError(StoreError):
    """A statement names a column or function that its views do not have; the message says which."""


class IntakeUnavailable(StoreError):
    """Nothing of this batch was kept; the caller should send it again after `retry_after_s`."""

    def __init__(self, message: str, *, retry_after_s: int = 2) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


class GrantError(StoreError):
    """An engine was asked for data that the grant presented does not cover."""


class Refused(PlainviewError):
    """The gate refused a use; `reason` is a key of the catalogue's words, and the ledger has it."""

    def __init__(self, message: str, *, purpose: str, reason: str, elements: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.purpose = purpose
        self.reason = reason
        self.elements = elements


class StatementRefused(Refused):
    """A statement asks for more than one SELECT over its purpose's views."""


class DestinationError(PlainviewError):
    """A recipient could not be reached or gave no answer that can be understood; it may be tried again.

    `why` is a key of the catalogue's words. `maybe_taken` is false only when nothing can have arrived.
    """

    def __init__(self, message: str, *, why: str = "recipient_unreachable", maybe_taken: bool = True) -> None:
        super().__init__(message)
        self.why = why
        self.maybe_taken = maybe_taken


class DeliveryError(PlainviewError):
    """Events could not be delivered to a server's way in; the message names the server and what to do."""


class NotFound(PlainviewError):
    """What was named does not exist here; `kind` says what kind of thing it is."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


class Conflict(PlainviewError):
    """What was asked goes against what is there already; the message says what to do first."""


class Unauthorised(PlainviewError):
    """Who asks did not show that they may: a forged signature, a wrong secret, a used or expired token.

    `reason` is a key of the catalogue's words.
    """

    def __init__(self, message: str, *, reason: str) -> None:
        super().__init__(message)
        self.reason = reason


class BadInput(PlainviewError):
    """What was sent cannot be understood; the message says where and what would be accepted."""


class ImportFileError(BadInput):
    """An import file is missing, damaged or of another layout; names file and line."""

    def __init__(self, path: str, message: str, *, line: int | None = None) -> None:
        where = path if line is None else f"{path}, line {line}"
        super().__init__(f"{where}: {message}")
        self.path = path
        self.line = line
