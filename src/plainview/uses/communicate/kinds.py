"""The kinds of messages: for which purpose each is sent, how long it is worth sending, and what it has to be told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

SERVICE = "communicate_service"
MARKETING = "communicate_marketing"
PERSONALISE = "personalise_marketing"

_HOUR_S = 3600.0
_DAY_S = 24 * _HOUR_S


class ChannelName(StrEnum):
    """The ways by which a message can reach a member."""

    EMAIL = "email"
    SMS = "sms"
    INBOX = "inbox"


@dataclass(frozen=True, slots=True)
class MessageKind:
    """One kind of message; its words are `message-ID` with `.text` and `.short`.

    `is_security` ones are sent again when nobody can tell whether they arrived. `args` must be given; whatever else
    is given is said in the words of `message-detail-NAME`, where there are such.
    """

    id: str
    purpose: str
    is_security: bool
    lasts_s: float
    args: tuple[str, ...] = ()
    channels: tuple[ChannelName, ...] = (ChannelName.EMAIL, ChannelName.SMS)
    names_title: bool = False


PASSWORD_RESET = MessageKind("password_reset", SERVICE, is_security=True, lasts_s=_HOUR_S)
NEW_TITLE = MessageKind(
    "new_title", MARKETING, is_security=False, lasts_s=7 * _DAY_S, channels=(ChannelName.EMAIL,), names_title=True
)
KINDS: Mapping[str, MessageKind] = {
    kind.id: kind
    for kind in (
        PASSWORD_RESET,
        MessageKind("sign_in_code", SERVICE, is_security=True, lasts_s=600.0, args=("code",)),
        MessageKind("new_sign_in", SERVICE, is_security=True, lasts_s=3 * _DAY_S),
        MessageKind("account_suspended", SERVICE, is_security=True, lasts_s=7 * _DAY_S),
        MessageKind("account_restored", SERVICE, is_security=True, lasts_s=7 * _DAY_S),
        MessageKind("welcome", SERVICE, is_security=False, lasts_s=3 * _DAY_S, channels=(ChannelName.EMAIL,)),
        NEW_TITLE,
    )
}
"""Every kind of message by its id."""
