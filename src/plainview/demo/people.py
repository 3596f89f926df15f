"""The demo's invented members: who they are, where they live, on what they watch, and which profiles they made.

Names are drawn from lists, e-mail addresses end in example.com, .net or .org, telephone numbers are those set aside
for fiction, and network addresses those set aside for documentation (RFC 5737, RFC 3849).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np

N_ARCHETYPES = 9
"""How many kinds of taste there are; `tastes.py` describes each by genres."""

_PLANS = ("basic", "standard", "premium")
_NETWORKS = ("192.0.2", "198.51.100", "203.0.113")
_DEVICES = (
    ("tv", "Lumen TV 50", "LumenOS", "6.2", "Mozilla/5.0 (Linux; LumenOS 6.2; Lumen TV 50) TV Safari/537.36"),
    (
        "phone",
        "Pebble Phone 8",
        "Android",
        "15",
        "Mozilla/5.0 (Linux; Android 15; Pebble Phone 8) Mobile Safari/537.36",
    ),
    ("computer", "", "Linux", "6.8", "Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0"),
    ("tablet", "Slate Tab 11", "Android", "14", "Mozilla/5.0 (Linux; Android 14; Slate Tab 11) Safari/537.36"),
    ("console", "Bramble Box", "BrambleOS", "3.1", "Mozilla/5.0 (BrambleOS 3.1; Bramble Box) Safari/537.36"),
)
_CONNECTIONS = ("ethernet", "cellular", "wifi", "wifi", "ethernet")


class Place(msgspec.Struct, frozen=True):
    """A country of the demo: `share` of the members, its words, and what a month costs there."""

    country: str
    share: float
    language: str
    timezone: str
    utc_offset_h: int
    cities: tuple[str, ...]
    currency: str
    price: float
    carriers: tuple[str, ...]
    first_names: tuple[str, ...]
    last_names: tuple[str, ...]


class _Places(msgspec.Struct):
    place: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Device:
    """A device with the context that it sends along with every event, encoded."""

    device_id: str
    device_class: str
    context: msgspec.Raw


@dataclass(frozen=True, slots=True)
class Profile:
    """One of a member's profiles; `archetype` is its kind of taste, `mix` a second one that it also likes."""

    profile_id: str
    name: str
    kids: bool
    archetype: int
    mix: int


@dataclass(frozen=True, slots=True)
class Member:
    """A member: account traits, devices and profiles; `joined_day` counts from the first day of the past, 0 to 60."""

    member_id: str
    place: Place
    traits: dict[str, object]
    payment_method: dict[str, object]
    devices: tuple[Device, ...]
    profiles: tuple[Profile, ...]
    joined_day: int


def read_places() -> tuple[Place, ...]:
    """Return the countries of the demo."""
    text = (Path(__file__).parent / "places.toml").read_bytes()
    return msgspec.toml.decode(text, type=_Places).place


def invent_members(n_members: int, *, seed: int) -> list[Member]:
    """Return invented members `m0001` and on; equal seeds give equal members."""
    random = np.random.default_rng([seed, 1])
    places = read_places()
    shares = np.array([place.share for place in places])
    where = random.choice(len(places), size=n_members, p=shares / shares.sum())
    rolls = random.random((n_members, 24)).tolist()
    return [_invent_member(number, places[where[number - 1]], rolls[number - 1]) for number in range(1, n_members + 1)]


def make_device(device_id: str, kind: int, place: Place, *, ip: str, city: str) -> Device:
    """Return a device of the `kind`-th sort at a place, with its context."""
    device_class, model, system, version, agent = _DEVICES[kind]
    context = {
        "device_id": device_id,
        "device_class": device_class,
        "os": system,
        "os_version": version,
        "app_version": "7.4.1",
        "user_agent": agent,
        "connection_type": _CONNECTIONS[kind],
        "carrier": place.carriers[1 if _CONNECTIONS[kind] == "cellular" else 0],
        "ip": ip,
        "locale": place.language,
        "timezone": place.timezone,
        "place_country": place.country,
        "place_city": city,
    }
    if model:
        context["device_model"] = model
    return Device(device_id, device_class, msgspec.Raw(msgspec.json.encode(context)))


def _invent_member(number: int, place: Place, roll: list[float]) -> Member:
    member_id = f"m{number:04}"
    first, last = _pick(place.first_names, roll[0]), _pick(place.last_names, roll[1])
    domain = _pick(("com", "net", "org"), roll[2])
    traits: dict[str, object] = {
        "first_name": first,
        "last_name": last,
        "email": f"{_ascii(first)}.{_ascii(last)}.{number}@example.{domain}",
        "country": place.country,
        "language": place.language,
        "plan": _pick(_PLANS, roll[3]),
    }
    phone = _fictional_phone(place.country, number)
    if phone and roll[4] < 0.6:
        traits["phone"] = phone
    if place.country == "BR":
        traits["national_id"] = _impossible_cpf(number)
    payment_method: dict[str, object] = {
        "method_type": _pick(("card", "card", "direct_debit", "wallet"), roll[5]),
        "token": f"tok_demo_{number:06}",
        "last4": f"{int(roll[6] * 10_000):04}",
        "processor": "Lindgren Payments",
    }
    return Member(
        member_id,
        place,
        traits,
        payment_method,
        _invent_devices(member_id, number, place, roll[7:13]),
        _invent_profiles(first, roll[13:23]),
        int(roll[23] ** 3 * 60),
    )


def _invent_devices(member_id: str, number: int, place: Place, roll: list[float]) -> tuple[Device, ...]:
    network = _NETWORKS[number % len(_NETWORKS)]
    home = f"{network}.{1 + int(roll[0] * 253)}"
    away = f"2001:db8:{number % 65_536:x}:{int(roll[1] * 65_536):x}::1"
    city = _pick(place.cities, roll[2])
    kinds = [0, 1] if roll[3] < 0.7 else [1]
    kinds += [kind for kind, share in ((2, 0.5), (3, 0.25), (4, 0.15)) if (roll[4] * 7 + kind * roll[5]) % 1 < share]
    return tuple(
        make_device(f"{member_id}-{_DEVICES[kind][0]}", kind, place, ip=away if kind == 1 else home, city=city)
        for kind in kinds
    )


def _invent_profiles(first: str, roll: list[float]) -> tuple[Profile, ...]:
    profiles = [Profile("main", first, False, int(roll[0] * N_ARCHETYPES), int(roll[1] * N_ARCHETYPES))]
    if roll[2] < 0.5:
        profiles.append(Profile("second", "Second", False, int(roll[3] * N_ARCHETYPES), int(roll[4] * N_ARCHETYPES)))
    if roll[5] < 0.3:
        profiles.append(Profile("kids", "Kids", True, 0, 0))
    return tuple(profiles)


def _fictional_phone(country: str, number: int) -> str:
    """Return a number of a range set aside for fiction, or nothing where a country has set aside none."""
    match country:
        case "US":
            return f"+1 202 555 01{number % 100:02}"
        case "GB":
            return f"+44 7700 900{number % 1000:03}"
        case "FR":
            return f"+33 6 39 98 {number // 100 % 100:02} {number % 100:02}"
        case "DE":
            return f"+49 30 23125 {number % 1000:03}"
        case _:
            return ""


def _impossible_cpf(number: int) -> str:
    """Return the shape of a Brazilian identification number whose check digits are wrong, so that it is nobody's."""
    digits = [int(digit) for digit in f"{900_000_000 + number * 37 % 99_999_999:09}"]
    right = sum(weight * digit for weight, digit in zip(range(10, 1, -1), digits, strict=True)) * 10 % 11 % 10
    text = "".join(map(str, digits))
    return f"{text[:3]}.{text[3:6]}.{text[6:]}-{(right + 1) % 10}0"


def _pick(choices: tuple[str, ...], roll: float) -> str:
    return choices[int(roll * len(choices))]


def _ascii(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
