"""The closed lists that entries of the catalogue choose from: sources, types, bases, precisions and the like."""

from __future__ import annotations

from enum import StrEnum


class Source(StrEnum):
    """Where an element comes from (`mission.md`, C1 to C5, and what we work out ourselves)."""

    MEMBER = "member"
    USAGE = "usage"
    DEVICES = "devices"
    PARTNERS = "partners"
    ELSEWHERE = "elsewhere"
    DERIVED = "derived"


class Scope(StrEnum):
    """Whom a value belongs to."""

    ACCOUNT = "account"
    PROFILE = "profile"
    DEVICE = "device"


class ValueType(StrEnum):
    """What a value is; fixed for good once data of it is stored (a new type is a new name)."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    TIMESTAMP = "timestamp"
    DURATION_MS = "duration_ms"
    COUNTRY = "country"
    LANGUAGE = "language"
    IP_ADDRESS = "ip_address"
    TITLE_ID = "title_id"
    JSON = "json"


class Keeps(StrEnum):
    """What is kept of a feed's records: each of them, or the latest value of each field."""

    LATEST = "latest"
    EVERY = "every"


class Basis(StrEnum):
    """Lawful bases (GDPR article 6)."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    LEGITIMATE_INTEREST = "legitimate_interest"


class Precision(StrEnum):
    """How closely a purpose sees a value."""

    EXACT = "exact"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    HASH = "hash"
    PRESENCE = "presence"


class DecidedBy(StrEnum):
    """Who turns a purpose on and off."""

    MEMBER = "member"
    SERVICE = "service"
    LAW = "law"


class AskedAt(StrEnum):
    """Where a member is when an element is collected; each place has a notice made from the catalogue."""

    SIGN_UP = "sign_up"
    PAYMENT = "payment"
    PROFILE = "profile"
    SUPPORT = "support"
    SURVEY = "survey"
    FIRST_PLAYBACK = "first_playback"
    DEVICE_REGISTRATION = "device_registration"
    IMPORT = "import"


class RecipientKind(StrEnum):
    """The kinds of recipients (`mission.md`, P1 to P3)."""

    PROVIDER = "provider"
    PARTNER = "partner"
    OWN_PLATFORM = "own_platform"


class Role(StrEnum):
    """What a recipient is under data protection law."""

    PROCESSOR = "processor"
    CONTROLLER = "controller"
    JOINT = "joint"


class Erase(StrEnum):
    """What an erasure does to an element."""

    DELETE = "delete"
    KEEP_HASH = "keep_hash"
    LEGAL = "legal"
