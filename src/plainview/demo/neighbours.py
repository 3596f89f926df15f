"""The demo's neighbours: what partners and outside services send, and what members ask, allow and are told.

Everything goes the way it would at a real service: feeds as files in the drop folder, the rest over the API. So
every line of the ledger comes of something that was done.
"""

from __future__ import annotations

import datetime as dt
import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from plainview.base.errors import DeliveryError
from plainview.collect.delivery import Delivery
from plainview.demo.ana import ANA
from plainview.gate.gate import Gate

SENDERS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "telco": ("mobile_operator", ("billing", "contacts", "entitlements", "networks", "searches")),
    "shield": ("security_service", ("security",)),
    "arcade": ("multiplayer_platform", ("multiplayer",)),
    "bank": ("payment_processor", ("payment_service",)),
}
"""Sender -> (its recipient in the catalogue, the feeds that it sends)."""

_EACH = 20
_REFUSALS = 300
_QUERIES = ("northern lights", "cooking with fire", "trains of the north", "quiet films", "games for two")
_SIGNALS = (("leaked_password", "high"), ("device_with_malware", "medium"), ("sim_changed", "low"))
_UPDATES = ("card_expires_soon", "card_replaced", "mandate_ended")
_PLATFORMS_OWN = {"elements": ["game_handle"]}


def let_in(gate: Gate) -> None:
    """Let the senders in that the demo has; those that are in already keep their secrets."""
    held = {partner.name for partner in gate.partners.every()}
    for name, (recipient, feeds) in SENDERS.items():
        if name not in held:
            gate.partners.add(name, recipient, feeds=feeds)


def linked_members(n_members: int) -> dict[str, str]:
    """Return member id -> the telco's account id of those who came through it: Ana, and one in twenty."""
    members = [ANA, *(f"m{number:04}" for number in range(1, n_members + 1, _EACH))]
    return {member_id: f"T-{1000 + place}" for place, member_id in enumerate(members)}


def settle_in(server: str, key: str, accounts: Mapping[str, str], title_id: str) -> None:
    """Link accounts, take choices, and ask for what a service asks for in a week; raises DeliveryError."""
    with Delivery(server, key, pack=False) as delivery:
        for member_id, account_id in accounts.items():
            link = {"partner": "telco", "partner_account_id": account_id}
            _ask(delivery, "POST", f"/v1/members/{member_id}/links", link)
        for member_id in list(accounts)[::2]:
            allowed = {"communicate_marketing": True, "personalise_marketing": True, "audience_train": True}
            _ask(delivery, "PUT", f"/v1/members/{member_id}/choices", {"choices": allowed, "text_version": "demo"})
        for path, asked in (
            (f"/v1/members/{ANA}/network-records", {}),
            (f"/v1/members/{ANA}/messages", {"kind": "welcome", "channel": "inbox"}),
            (f"/v1/members/{ANA}/billing-states", {"billing_event_id": "bill-1"}),
            (f"/v1/members/{ANA}/players", _PLATFORMS_OWN),
            ("/v1/cases/case-1017/card", {"member_id": ANA}),
            ("/v1/campaigns", {"campaign": "demo", "kind": "new_title", "title_id": title_id, "channel": "inbox"}),
            ("/v1/audiences", {"recipient": "agency", "elements": ["content_kind"]}),
        ):
            _ask(delivery, "POST", path, asked)


def drop_feeds(feeds: Path, accounts: Mapping[str, str], until: dt.datetime) -> None:
    """Put each sender's files into its folder, whole; files of an earlier start are known by their records."""
    for sender, (_, names) in SENDERS.items():
        folder = feeds / sender
        folder.mkdir(parents=True, exist_ok=True)
        for feed in names:
            beside = folder / f"{feed}-demo.part"
            with beside.open("w", encoding="utf-8") as file:
                file.writelines(json.dumps(record) + "\n" for record in _records(feed, accounts, until))
            shutil.move(beside, folder / f"{feed}-demo.jsonl")


def _records(feed: str, accounts: Mapping[str, str], until: dt.datetime) -> Iterator[dict[str, object]]:
    """Yield one record of a feed for each linked member; partners name their own account, others the member."""
    for place, (member_id, account_id) in enumerate(accounts.items()):
        at = (until - dt.timedelta(days=place % 28, hours=place % 24)).isoformat()
        whose = {"partner_account_id": account_id} if feed in SENDERS["telco"][1] else {"member_id": member_id}
        yield {"record_id": f"{feed}-{place}", "occurred_at": at, **whose, **_fields(feed, place, at)}


def _fields(feed: str, place: int, at: str) -> Mapping[str, object]:
    """Return what a record says besides whose it is."""
    match feed:
        case "billing":
            bill = {"billing_event_id": f"b-{place}", "billing_amount": 9.99, "billing_currency": "EUR"}
            return bill | {"billing_state": "GRACE_PERIOD" if place % 9 == 4 else "ACTIVE"}
        case "contacts":
            return {"partner_email": f"customer{place}@telco.example", "partner_phone": f"+49 30 55501{place:03}"}
        case "entitlements":
            return {"bundle_id": "fibre-plus", "offer_id": "autumn", "entitlement_state": "ACTIVE"}
        case "networks":
            return {"partner_ip": f"198.51.100.{place % 250 + 1}"}
        case "searches":
            return {"search_query": _QUERIES[place % len(_QUERIES)], "searched_at": at}
        case "security":
            signal, level = _SIGNALS[place % len(_SIGNALS)]
            return {"signal": signal, "signal_level": level, "signalled_at": at}
        case "multiplayer":
            return {"multiplayer_handle": f"heron{place}", "multiplayer_score": 900.0 + place, "profile_id": "main"}
        case _:
            return {"payment_update": _UPDATES[place % len(_UPDATES)], "new_last4": f"{4000 + place}", "updated_at": at}


def _ask(delivery: Delivery, method: str, path: str, body: Mapping[str, object]) -> None:
    answer = delivery.request(method, path, json.dumps(body).encode())
    if answer.status >= _REFUSALS:
        raise DeliveryError(f"the server answered {answer.status} to {method} {path}; see the log of `serve`")
