"""Devices: an SDK's context as flat device properties in the catalogue's words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

_NAMES: Mapping[str, str] = {"userAgent": "user_agent"}
_LINKS = ("wifi", "cellular", "ethernet", "bluetooth")
# An empty name marks a part that is read by hand below.
_SECTIONS: Mapping[str, Mapping[str, str]] = {
    "device": {
        "id": "device_id",
        "model": "device_model",
        "type": "device_class",
        "advertisingId": "",
        "idfa": "",
        "adTrackingEnabled": "",
    },
    "os": {"name": "os", "version": "os_version"},
    "app": {"version": "app_version"},
    "network": {"carrier": "carrier", **dict.fromkeys(_LINKS, "")},
}
_NO_NAMES: Mapping[str, str] = {}
# What describes the SDK or the envelope and not the device; consent, traits and profile are read elsewhere.
_NOT_OF_THE_DEVICE = frozenset({"library", "consent", "traits", "profile_id", "profileId", "integrations", "active"})
_CLASSES: Mapping[str, str] = {
    "ios": "phone",
    "android": "phone",
    "mobile": "phone",
    "smartphone": "phone",
    "ipad": "tablet",
    "tvos": "tv",
    "smarttv": "tv",
    "smart_tv": "tv",
    "roku": "tv",
    "desktop": "computer",
    "laptop": "computer",
    "macos": "computer",
    "windows": "computer",
}
_NO_ADDRESS = frozenset({"0.0.0.0", "::", ""})  # noqa: S104 - what SDKs send to say that the address is not to be kept
_NO_ADVERTISING_ID = frozenset({"", "00000000-0000-0000-0000-000000000000"})


class DeviceFacts(NamedTuple):
    """Flat device properties, and what was left out of them with its reason."""

    properties: dict[str, object]
    stripped: tuple[tuple[str, str], ...] = ()


def normalise(context: Mapping[str, object]) -> DeviceFacts:
    """Return the device properties of a context; flat names of ours pass as they are.

    What has no name here keeps its path (`page.url`), so that the gate names it as undeclared.

    >>> normalise({"ip": "192.0.2.1", "os": {"name": "tvOS"}, "network": {"wifi": True}}).properties
    {'ip': '192.0.2.1', 'os': 'tvOS', 'connection_type': 'wifi'}
    """
    flat: dict[str, object] = {}
    for name, value in context.items():
        if name in _NOT_OF_THE_DEVICE:
            continue
        if type(value) is not dict:
            flat[_NAMES.get(name, name)] = value
            continue
        names = _SECTIONS.get(name, _NO_NAMES)
        for part, inner in value.items():
            ours = names.get(part)
            if ours is None:
                flat[f"{name}.{part}"] = inner
            elif ours:
                flat.setdefault(ours, inner)
    address = flat.get("ip")
    if isinstance(address, str) and address in _NO_ADDRESS:
        del flat["ip"]
    network = context.get("network")
    if isinstance(network, dict):
        _take_link(flat, network)
    device = context.get("device")
    return DeviceFacts(flat, _take_device(flat, device) if isinstance(device, dict) else ())


def _take_device(flat: dict[str, object], device: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """Take class and advertising id, the latter never against the limit that its owner set on the device."""
    kind = flat.get("device_class")
    if isinstance(kind, str):
        flat["device_class"] = _CLASSES.get(kind.lower(), kind.lower())
    enabled = device.get("adTrackingEnabled")
    if enabled is not None:
        flat["ad_tracking_limited"] = enabled is not True
    advertising_id = device.get("advertisingId", device.get("idfa"))
    if advertising_id is None or (isinstance(advertising_id, str) and advertising_id in _NO_ADVERTISING_ID):
        return ()
    if enabled is not None and enabled is not True:
        return (("advertising_id", "consent_missing"),)
    flat["advertising_id"] = advertising_id
    return ()


def _take_link(flat: dict[str, object], network: Mapping[str, object]) -> None:
    for link in _LINKS:
        if network.get(link) is True:
            flat.setdefault("connection_type", link)
            return
