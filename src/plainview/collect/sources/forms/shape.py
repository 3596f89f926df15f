"""What each form asks: its fields, the catalogue's element behind each, and where in the event a field goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from plainview.catalogue.model import AskedAt, Catalogue

SECRET = "sign_in_secret"  # noqa: S105 - the element's id, not a secret


class Kind(StrEnum):
    """What a field's value must be."""

    TEXT = "text"
    EMAIL = "email"
    PHONE = "phone"
    COUNTRY = "country"
    LANGUAGE = "language"
    PASSWORD = "password"  # noqa: S105 - a kind of field
    YES_NO = "yes_no"
    DATE = "date"
    LAST4 = "last4"
    TOKEN = "token"  # noqa: S105 - a kind of field
    NATIONAL_ID = "national_id"
    CONSENTS = "consents"
    ANSWERS = "answers"
    ID = "id"


class Goes(StrEnum):
    """Where a field's value goes: a member's detail, a property of the event, or nowhere by itself."""

    TRAIT = "trait"
    PROPERTY = "property"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `element` is empty for what names the case and is none of the member's data."""

    name: str
    element: str
    kind: Kind = Kind.TEXT
    required: bool = False
    longest: int = 200
    goes: Goes = Goes.TRAIT
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """One form: where it stands, which event it becomes, what it asks, and what people write that is never kept."""

    name: str
    place: AskedAt
    event: str
    fields: tuple[Field, ...]
    never_kept: Mapping[str, str] = field(default_factory=dict)

    def asked(self, catalogue: Catalogue) -> tuple[Field, ...]:
        """Return the fields that the catalogue in force declares an element for."""
        return tuple(asked for asked in self.fields if not asked.element or asked.element in catalogue.elements)


_P, _N = Goes.PROPERTY, Goes.NOWHERE
_SIGN_UP = Form(
    "sign-up",
    AskedAt.SIGN_UP,
    "account.created",
    (
        Field("name", "name"),
        Field("email", "email", Kind.EMAIL, required=True, longest=254),
        Field("phone", "phone", Kind.PHONE),
        Field("country", "country", Kind.COUNTRY, required=True),
        Field("language", "language", Kind.LANGUAGE, longest=35),
        Field("plan", "plan", longest=64),
        Field("password", SECRET, Kind.PASSWORD, longest=1024, goes=_N),
        Field("consents", "", Kind.CONSENTS, goes=_N),
        Field("text_version", "", Kind.ID, longest=64, goes=_N),
    ),
)
_PROFILE = Form(
    "profile",
    AskedAt.PROFILE,
    "profile.updated",
    (
        Field("profile_id", "", Kind.ID, required=True, longest=128, goes=_N),
        Field("profile_name", "profile_name"),
        Field("game_handle", "game_handle", longest=64),
        Field("date_of_birth", "date_of_birth", Kind.DATE),
        Field("kids", "kids_profile", Kind.YES_NO),
        Field("maturity", "profile_settings", longest=32),
        Field("autoplay", "profile_settings", Kind.YES_NO),
        Field("language", "language", Kind.LANGUAGE, longest=35),
    ),
)
_PAYMENT = Form(
    "payment",
    AskedAt.PAYMENT,
    "payment_method.added",
    (
        Field("method_type", "payment_method", required=True, longest=32),
        Field("token", "payment_method", Kind.TOKEN, required=True),
        Field("last4", "payment_method", Kind.LAST4),
        Field("processor", "payment_method", required=True, longest=64),
        Field("national_id", "national_id", Kind.NATIONAL_ID, longest=32),
    ),
)
_SUPPORT = Form(
    "support",
    AskedAt.SUPPORT,
    "support.contacted",
    (
        Field(
            "channel",
            "support_contacts",
            required=True,
            goes=_P,
            choices=("chat", "phone", "e-mail", "form", "social", "letter"),
        ),
        Field("topic", "support_contacts", required=True, goes=_P),
        Field("case_id", "support_contacts", Kind.ID, longest=64, goes=_P),
        Field("phone", "phone", Kind.PHONE),
    ),
    never_kept={"message": "kept_apart"},
)
_SURVEY = Form(
    "survey",
    AskedAt.SURVEY,
    "survey.answered",
    (
        Field("survey_id", "survey_answers", Kind.ID, required=True, longest=64, goes=_P),
        Field("answers", "survey_answers", Kind.ANSWERS, required=True, longest=2000, goes=_P),
    ),
)
FORMS: Mapping[str, Form] = {form.name: form for form in (_SIGN_UP, _PROFILE, _PAYMENT, _SUPPORT, _SURVEY)}
"""Every form by its name in the address."""

OURS = frozenset({"member_id", "form_token", "submission_id"})
"""Fields that every form takes: whom it is about, by what right it comes, and an id to send it again under."""
