"""What voice assistants and the service answer each other over HTTP: links, tokens, the profile, the feed of titles."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from plainview.gate.program import Access, Answer, Call, Kit, Operation
from plainview.share.voice_assistant.linking import GrantRefused, Linking
from plainview.share.voice_assistant.media_feed import media_feed
from plainview.share.voice_assistant.profile import VoiceProfile
from plainview.share.voice_assistant.tokens import LASTS_S, TokenKind

_NOT_KEPT: Mapping[str, str] = {"Cache-Control": "no-store", "Pragma": "no-cache"}
_LARGEST_FORM_BYTES = 16_384


class LinkAsked(msgspec.Struct, forbid_unknown_fields=True):
    """A signed-in member said yes, on the service's own page, to linking an assistant (the partner `client_id`)."""

    member_id: str
    client_id: str
    redirect_uri: str = ""
    code_challenge: str = ""


class LinkCode(msgspec.Struct):
    """The code to hand to the assistant; it counts once."""

    code: str
    expires_in_s: int


class ProfileShown(msgspec.Struct):
    """What an assistant gets: the alias that only it has for the member, and the fields declared for it."""

    alias: str
    fields: dict[str, object]


def routes(kit: Kit, linking: Linking, profile: VoiceProfile) -> tuple[Operation, ...]:
    """Return the operations for voice assistants."""

    def shown(call: Call) -> Answer:
        return Answer(profile.of_bearer(call.headers.get("authorization", "")), headers=_NOT_KEPT)

    def feed(call: Call) -> Answer:
        made = media_feed(kit.titles.every(), title_url=kit.settings.title_url, service_name=kit.settings.service_name)
        return Answer(msgspec.json.encode(made), media_type="application/ld+json")

    return (
        Operation(
            "GET", "/v1/voice/profile", "Return what the assistant may know of the member who linked it",
            Access.OPEN, shown, gives=ProfileShown, tag="sharing",
        ),
        Operation(
            "GET", "/v1/feeds/media", "Return all titles as a schema.org media-action feed", Access.OPEN, feed,
            tag="sharing",
        ),
        *_linking(linking),
    )  # fmt: skip


def _linking(linking: Linking) -> tuple[Operation, ...]:
    def link(call: Call) -> Answer:
        asked = call.body
        assert isinstance(asked, LinkAsked)  # noqa: S101 - what the operation takes
        code = linking.code(
            asked.member_id, asked.client_id, redirect_uri=asked.redirect_uri, challenge=asked.code_challenge
        )
        return Answer(LinkCode(code, LASTS_S[TokenKind.CODE]), headers=_NOT_KEPT)

    def token(call: Call) -> Answer:
        try:
            granted = linking.grant(call.headers.get("authorization", ""), call.raw)
        except GrantRefused as refused:
            status = 401 if refused.error == "invalid_client" else 400
            headers = {**_NOT_KEPT, **({"WWW-Authenticate": "Basic"} if status == 401 else {})}
            return Answer({"error": refused.error}, status=status, headers=headers)
        return Answer(granted, headers=_NOT_KEPT)

    return (
        Operation(
            "POST", "/v1/voice/links", "Make a code that links a member's account to a voice assistant",
            Access.SERVICE, link, takes=LinkAsked, gives=LinkCode, tag="sharing",
        ),
        Operation(
            "POST", "/v1/voice/token", "Exchange a code or a refresh token for an access token (OAuth 2)",
            Access.OPEN, token, tag="sharing", max_body_bytes=_LARGEST_FORM_BYTES,
        ),
    )  # fmt: skip
