"""A small catalogue, written as TOML would be read, for tests of the gate."""

from __future__ import annotations

from dataclasses import replace

from plainview.catalogue.model import (
    Basis,
    Catalogue,
    Collect,
    DecidedBy,
    Element,
    Family,
    Precision,
    Purpose,
    PurposeUse,
    Recipient,
    RecipientKind,
    Role,
    Scope,
    Source,
    ValueType,
)

LEGITIMATE = {"*": Basis.LEGITIMATE_INTEREST}


def use(purpose: str, basis: dict[str, Basis] | None = None, **changes: object) -> dict[str, PurposeUse]:
    """Return one purpose's entry, exact and kept for a year unless said otherwise."""
    made = PurposeUse(purpose, basis or LEGITIMATE, Precision.EXACT, 365)
    return {purpose: replace(made, **changes)}  # type: ignore[arg-type]  # tests name real fields


def element(name: str, source: Source, family: str, *, scope: Scope, collect: Collect, **more: object) -> Element:
    """Return an element with defaults."""
    return Element(name, source, family, scope, collect, **more)  # type: ignore[arg-type]  # tests name real fields


def small_catalogue(version: str = "one") -> Catalogue:
    """Return a catalogue with members, viewing, devices, a Brazilian number, advertising and a taste profile."""
    elements = [
        element(
            "email", Source.MEMBER, "identity", scope=Scope.ACCOUNT, identifying=True, findable=True,
            collect=Collect(traits={"email": ValueType.TEXT}),
            uses=use("operate", {"*": Basis.CONTRACT}) | use("communicate", recipients=("mailer",)),
        ),
        element(
            "country", Source.MEMBER, "identity", scope=Scope.ACCOUNT,
            collect=Collect(traits={"country": ValueType.COUNTRY}), uses=use("operate", {"*": Basis.CONTRACT}),
        ),
        element(
            "national_id", Source.MEMBER, "identity", scope=Scope.ACCOUNT, countries=("BR",), identifying=True,
            collect=Collect(traits={"national_id": ValueType.TEXT}),
            uses=use("operate", {"BR": Basis.LEGAL_OBLIGATION}),
        ),
        element(
            "titles_viewed", Source.USAGE, "viewing", scope=Scope.PROFILE, moves_recommendations=True,
            collect=Collect(events=("playback.started", "playback.completed"), properties={
                "title_id": ValueType.TITLE_ID, "played_ms": ValueType.DURATION_MS}),
            uses=use("recommend_use") | use("audience"),
        ),
        element(
            "ratings", Source.USAGE, "viewing", scope=Scope.PROFILE,
            collect=Collect(events=("rating.set",), properties={
                "title_id": ValueType.TITLE_ID, "thumbs": ValueType.TEXT}),
            uses=use("recommend_use"),
        ),
        element(
            "ip_address", Source.DEVICES, "security", scope=Scope.DEVICE,
            collect=Collect(events=("*",), properties={"ip": ValueType.IP_ADDRESS}), uses=use("protect"),
        ),
        element(
            "advertising_id", Source.DEVICES, "advertising", scope=Scope.DEVICE,
            collect=Collect(events=("*",), properties={"ad_id": ValueType.TEXT}),
            uses=use("advertise", {"*": Basis.CONSENT}),
        ),
        element(
            "taste_profile", Source.DERIVED, "viewing", scope=Scope.PROFILE,
            collect=Collect(kept_by="recommend", kept_as=ValueType.JSON), uses=use("recommend_use"),
        ),
    ]  # fmt: skip
    purposes = [
        Purpose("operate", DecidedBy.SERVICE),
        Purpose("protect", DecidedBy.SERVICE),
        Purpose("rights", DecidedBy.LAW, every_element=True),
        Purpose("recommend_use", DecidedBy.MEMBER),
        Purpose("audience", DecidedBy.MEMBER),
        Purpose("communicate", DecidedBy.MEMBER),
        Purpose("advertise", DecidedBy.MEMBER, default=False),
    ]
    mailer = Recipient("mailer", RecipientKind.PROVIDER, "Mail Ltd", Role.PROCESSOR, "DE", "none needed", "2026-01", 30)
    families = ("identity", "viewing", "security", "advertising")
    return Catalogue(
        {made.id: made for made in elements},
        {made.id: made for made in purposes},
        {"mailer": mailer},
        {name: Family(name, 365) for name in families},
        version,
    )
