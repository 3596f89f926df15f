"""Examples of what a field may hold, for schemas and sample files; all of it is invented."""

from __future__ import annotations

from collections.abc import Mapping

from plainview.catalogue.model import ValueType

_BY_NAME: Mapping[str, tuple[object, ...]] = {
    "record_id": ("r-000001", "r-000002", "r-000003"),
    "partner_account_id": ("T-1001", "T-1002", "T-1003"),
    "member_id": ("m-ana", "m-ben", "m-cleo"),
    "profile_id": ("main", "main", "main"),
    "occurred_at": ("2026-11-01T18:30:00Z", "2026-11-02T07:05:00Z", "2026-11-03T21:40:00Z"),
    "search_query": ("northern lights", "cooking with fire", "trains of the north"),
    "partner_email": ("ana@isp.example", "ben@isp.example", "cleo@isp.example"),
    "partner_contact_name": ("Ana Souza", "Ben Okafor", "Cleo Lind"),
    "partner_phone": ("+49 30 901820", "+49 30 901821", "+49 30 901822"),
    "partner_ip": ("192.0.2.10", "198.51.100.7", "2001:db8::7"),
    "billing_event_id": ("b-1", "b-2", "b-3"),
    "billing_amount": (12.99, 12.99, 7.49),
    "billing_currency": ("EUR", "EUR", "USD"),
    "billing_state": ("ACTIVE", "GRACE_PERIOD", "CANCELED"),
    "bundle_id": ("fibre-plus", "fibre-plus", "mobile-max"),
    "offer_id": ("autumn", "autumn", "student"),
    "entitlement_state": ("ACTIVE", "BILLING_HOLD", "CANCELED"),
    "agreement_id": ("agreement-7", "agreement-7", "agreement-7"),
    "network_provider": ("Example Broadband", "Example Hosting", "Example Mobile"),
    "network_number": (64496, 64497, 64498),
    "network_country": ("DE", "NL", "US"),
    "hosting_network": (False, True, False),
    "signal": ("leaked_password", "device_with_malware", "sim_changed"),
    "signal_level": ("high", "medium", "low"),
    "multiplayer_handle": ("night_heron", "tin_fox", "blue_kite"),
    "multiplayer_score": (1250.0, 980.5, 1714.0),
    "payment_update": ("card_expires_soon", "card_replaced", "mandate_ended"),
    "new_last4": ("4242", "1881", "0005"),
}
_BY_TYPE: Mapping[ValueType, tuple[object, ...]] = {
    ValueType.TEXT: ("example", "another example", "a third"),
    ValueType.INTEGER: (1, 2, 3),
    ValueType.NUMBER: (1.5, 2.5, 3.5),
    ValueType.BOOLEAN: (True, False, True),
    ValueType.TIMESTAMP: ("2026-11-01T18:30:00Z", "2026-11-02T07:05:00Z", "2026-11-03T21:40:00Z"),
    ValueType.DURATION_MS: (1000, 2000, 3000),
    ValueType.COUNTRY: ("DE", "BR", "US"),
    ValueType.LANGUAGE: ("de", "pt-BR", "en"),
    ValueType.IP_ADDRESS: ("192.0.2.10", "198.51.100.7", "2001:db8::7"),
    ValueType.TITLE_ID: ("f001", "s001", "g001"),
    ValueType.JSON: ({"example": 1}, {"example": 2}, {"example": 3}),
}


def examples_of(field: str, value_type: ValueType) -> tuple[object, ...]:
    """Return three invented values of a field; where the name is not known, any of its type."""
    return _BY_NAME.get(field, _BY_TYPE[value_type])
