"""The packaged catalogue against the inventory: every row of it, every event, every rule that it implies."""

from __future__ import annotations

import pytest

from plainview.catalogue.model import Basis, Catalogue, DecidedBy, Erase, Precision, Source
from plainview.uses.recommend.use import ELEMENTS

COLLECTED: dict[str, tuple[Source, tuple[str, ...]]] = {
    "name": (Source.MEMBER, ("name",)),
    "e-mail": (Source.MEMBER, ("email",)),
    "payment method": (Source.MEMBER, ("payment_method", "payment_token", "payments")),
    "phone number": (Source.MEMBER, ("phone",)),
    "name in a game": (Source.MEMBER, ("game_handle",)),
    "identification number": (Source.MEMBER, ("national_id",)),
    "creating an account": (Source.MEMBER, ("country", "language", "plan", "membership_history", "sign_in_secret")),
    "profiles": (Source.MEMBER, ("profile_name", "profile_settings", "kids_profile", "date_of_birth")),
    "contacting customer service": (Source.MEMBER, ("support_contacts",)),
    "answering a survey": (Source.MEMBER, ("survey_answers",)),
    "bringing along an export": (
        Source.MEMBER,
        (
            "brought_account",
            "brought_national_id",
            "brought_membership",
            "brought_payments",
            "brought_profiles",
            "brought_viewing",
            "brought_searches",
            "brought_opinions",
            "brought_clicks",
            "brought_games",
            "brought_messages",
            "brought_devices",
            "brought_addresses",
            "brought_rest",
        ),
    ),
    "choices": (Source.MEMBER, ("privacy_choices",)),
    "interactions": (
        Source.USAGE,
        ("impressions", "impression_followed", "title_selection", "ratings", "my_list", "sign_ins", "adverts_seen"),
    ),
    "titles seen": (Source.USAGE, ("titles_viewed", "playback_progress", "playback_quality", "track_choices")),
    "kinds of content seen": (Source.USAGE, ("content_kind",)),
    "notifications seen or not": (Source.USAGE, ("notifications",)),
    "searches": (Source.USAGE, ("searches", "search_results_chosen")),
    "game activity": (Source.USAGE, ("game_activity", "game_progress", "game_multiplayer")),
    "network identifiers": (Source.DEVICES, ("network_id", "carrier")),
    "places": (Source.DEVICES, ("viewing_country", "viewing_city", "timezone")),
    "televisions, computers, phones": (Source.DEVICES, ("device_model", "device_id")),
    "software characteristics": (Source.DEVICES, ("software", "user_agent", "device_language")),
    "connection type": (Source.DEVICES, ("connection_type",)),
    "IP address": (Source.DEVICES, ("ip_address",)),
    "cookies": (Source.DEVICES, ("cookies", "session_id")),
    "advertising identifiers": (Source.DEVICES, ("advertising_id", "identifiers_seen")),
    "partners: search queries": (Source.PARTNERS, ("partner_searches",)),
    "partners: e-mail addresses": (Source.PARTNERS, ("partner_email",)),
    "partners: contact information": (Source.PARTNERS, ("partner_contact",)),
    "partners: IP addresses": (Source.PARTNERS, ("partner_ip",)),
    "partners: billing": (Source.PARTNERS, ("partner_billing", "partner_account", "partner_records")),
    "public sources": (Source.ELSEWHERE, ("network_records",)),
    "security providers": (Source.ELSEWHERE, ("security_signals",)),
    "the multiplayer platform": (Source.ELSEWHERE, ("multiplayer_account",)),
    "payment services": (Source.ELSEWHERE, ("payment_updates",)),
    "U1 works out": (Source.DERIVED, ("taste_profile",)),
    "U2 works out": (Source.DERIVED, ("general_location",)),
    "U3 works out": (Source.DERIVED, ("preferred_languages",)),
    "U4 works out": (Source.DERIVED, ("partner_reach",)),
    "U5 works out": (Source.DERIVED, ("account_risk", "usual_sign_ins")),
    "U6 works out": (Source.DERIVED, ("test_groups",)),
    "U7 works out": (Source.DERIVED, ("notifications_not_seen", "marketing_interests")),
}

PURPOSES = {
    "U1": {"recommend_use", "recommend_train"},
    "U2": {"locate"},
    "U3": {"translate"},
    "U4": {"coordinate"},
    "U5": {"protect"},
    "U6": {"audience_use", "audience_train"},
    "U7": {"communicate_service", "communicate_marketing"},
    "U7b": {"personalise_marketing"},
}

IMPRESSION = "impression_row_id impression_rank impression_request_id"
PLAYBACK = "playback_id title_id position_ms played_ms"
QUALITY = "bitrate_kbps rendition duration_ms error_code"
EVENTS = {
    "account.created": "channel plan country language name email phone national_id",
    "account.updated": "channel plan country language name email phone national_id",
    "account.cancelled": "channel",
    "payment_method.added": "method_type token last4 processor",
    "payment.made": "method_type token last4 processor amount currency",
    "payment.failed": "method_type token last4 processor amount currency",
    "profile.created": "maturity language autoplay kids game_handle profile_name",
    "profile.updated": "maturity language autoplay kids game_handle profile_name",
    "profile.deleted": "",
    "auth.login": "method result ip",
    "playback.started": f"{PLAYBACK} autoplay bitrate_kbps drm {IMPRESSION} content_kind genre",
    "playback.heartbeat": f"{PLAYBACK} bitrate_kbps dropped_frames",
    "playback.paused": PLAYBACK,
    "playback.resumed": PLAYBACK,
    "playback.seeked": f"{PLAYBACK} from_ms to_ms",
    "playback.buffer_started": f"{PLAYBACK} {QUALITY}",
    "playback.buffer_ended": f"{PLAYBACK} {QUALITY}",
    "playback.quality_changed": f"{PLAYBACK} {QUALITY}",
    "playback.track_changed": f"{PLAYBACK} audio_language subtitle_language",
    "playback.interrupted": f"{PLAYBACK} {QUALITY}",
    "playback.failed": f"{PLAYBACK} {QUALITY}",
    "playback.completed": f"{PLAYBACK} startup_ms rebuffer_ms",
    "playback.exited": f"{PLAYBACK} startup_ms rebuffer_ms",
    "ad.started": "ad_id pod_id type quartile",
    "ad.playing": "ad_id pod_id type quartile",
    "ad.completed": "ad_id pod_id type quartile",
    "ad.clicked": "ad_id pod_id type quartile",
    "browse.impression": "request_id row_id row rank title_id artwork_id visible_ms propensity policy",
    "title.selected": f"title_id {IMPRESSION} action",
    "search.performed": "query section result_count",
    "search.result_selected": "query section result_count title_id rank",
    "rating.set": "title_id thumbs stars",
    "mylist.added": "title_id",
    "mylist.removed": "title_id",
    **dict.fromkeys(
        ("message.sent", "message.delivered", "message.opened", "message.clicked", "message.dismissed"),
        "message_id channel campaign purpose",
    ),
    "game.session_started": "game_id version platform",
    "game.session_ended": "game_id version platform played_ms",
    "game.progression": "game_id level status score",
    "game.achievement": "game_id achievement_id",
    "game.multiplayer_joined": "game_id match_id mode party_size",
    "game.multiplayer_left": "game_id match_id mode party_size",
    **dict.fromkeys(
        ("device.registered", "device.updated", "device.deactivated"),
        "device_id device_class device_model os os_version app_version connection_type carrier "
        "advertising_id ad_tracking_limited",
    ),
    "identifier.seen": "kind value purpose",
    "support.contacted": "channel topic case_id",
    "survey.answered": "survey_id question_id answer",
    "partner.record_received": "partner kind agreement_id",
    "consent.changed": "purpose decision text_version",
    # The files of another service's export that nothing of ours corresponds to; `their_*` are their columns.
    "history.account_described": "their_first_name their_brazil_cpf their_membership_status",
    "history.subscribed": "their_signup_plan_category",
    "history.terms_accepted": "their_tou_accepted_date",
    "history.accessed": "their_esn their_part_of_netflix_household",
    "history.billed": "their_description their_gross_sale_amt",
    "history.profile_described": "their_profile_name their_gender",
    "history.playback_traced": "their_playtraces",
    "history.story_chosen": "their_choice_segment_id",
    "history.title_seen": "their_title title_id",
    "history.preference_given": "their_show",
    "history.clicked": "their_webpage_url",
    "history.message_received": "their_message_name",
    "history.device_used": "their_esn their_deactivation_time",
    "history.signed_in": "their_ip their_region_code",
    "history.streamed": "their_ip their_near_location",
    "history.continued": "their_row their_column their_piece their_words",
}
ANY_EVENT = """ip user_agent device_id device_class device_model os os_version app_version connection_type carrier
locale timezone session_id network_id place_country place_city cookie_id advertising_id ad_tracking_limited"""


@pytest.mark.parametrize("row", COLLECTED)
def test_a_row_of_the_inventory_has_its_elements(row: str, standard: Catalogue) -> None:
    source, elements = COLLECTED[row]
    for name in elements:
        assert standard.elements[name].source is source, name


def test_every_element_stands_in_the_inventory(standard: Catalogue) -> None:
    assert {name for _, names in COLLECTED.values() for name in names} == set(standard.elements)


@pytest.mark.parametrize("event", EVENTS)
def test_an_event_carries_its_properties(event: str, standard: Catalogue) -> None:
    carried = {**standard.event_properties[event], **standard.event_traits[event]}
    assert {name for name in f"{EVENTS[event]} {ANY_EVENT}".split() if name not in carried} == set()


def test_no_other_event_is_declared(standard: Catalogue) -> None:
    assert standard.event_names == {*EVENTS, *(f"feed.{feed}" for feed in standard.feeds)}


@pytest.mark.parametrize("row", PURPOSES)
def test_a_purpose_of_the_inventory_is_declared(row: str, standard: Catalogue) -> None:
    assert {name for name, purpose in standard.purposes.items() if purpose.tags.get("inventory") == row} == PURPOSES[
        row
    ]


def test_the_other_purposes_are_operate_rights_and_legal(standard: Catalogue) -> None:
    assert set(standard.purposes) - set().union(*PURPOSES.values()) == {"operate", "rights", "legal", "share_titles"}


def test_every_purpose_serves_some_element_and_every_family_holds_one(standard: Catalogue) -> None:
    used = {use for element in standard.elements.values() for use in element.uses}
    # The consent to name titles is a choice alone: sends look at it, and nothing is used for it.
    assert used == set(standard.purposes) - {"share_titles"}
    assert {element.family for element in standard.elements.values()} == set(standard.families)


def test_every_kind_of_recipient_is_there(standard: Catalogue) -> None:
    assert {recipient.kind for recipient in standard.recipients.values()} == {"provider", "partner", "own_platform"}


def test_nothing_can_be_sent_before_a_recipient_is_appointed(standard: Catalogue) -> None:
    assert [name for name, recipient in standard.recipients.items() if recipient.destination] == []


def test_bases_differ_by_country(standard: Catalogue) -> None:
    uses = [use for element in standard.elements.values() for use in element.uses.values()]
    assert {country for use in uses for country in use.basis} >= {"*", "DE", "US", "BR"}
    ratings = standard.elements["ratings"].uses["audience_train"]
    assert (ratings.basis_in("DE"), ratings.basis_in("FR")) == (Basis.CONSENT, Basis.LEGITIMATE_INTEREST)
    email = standard.elements["email"].uses["communicate_marketing"]
    assert (email.basis_in("US"), email.basis_in(None)) == (Basis.LEGITIMATE_INTEREST, Basis.CONSENT)


def test_an_identification_number_has_a_basis_in_brazil_only(standard: Catalogue) -> None:
    national_id = standard.elements["national_id"]
    assert national_id.countries == ("BR",)
    assert {country for use in national_id.uses.values() for country in use.basis} == {"BR"}


def test_advertising_data_serves_one_purpose_by_consent_and_is_off_by_default(standard: Catalogue) -> None:
    purpose = standard.purposes["personalise_marketing"]
    assert (purpose.decided_by, purpose.default, purpose.gpc, purpose.kids) == (DecidedBy.MEMBER, False, True, False)
    for name in ("advertising_id", "identifiers_seen", "adverts_seen", "marketing_interests"):
        element = standard.elements[name]
        assert set(element.uses) == {"personalise_marketing"}
        assert set(element.uses["personalise_marketing"].basis.values()) == {Basis.CONSENT}


def test_even_the_member_sees_only_that_there_is_a_password(standard: Catalogue) -> None:
    secret = standard.elements["sign_in_secret"]
    shown = standard.use_of(secret, "rights")
    assert shown is not None
    assert shown.precision is Precision.PRESENCE
    assert set(secret.uses) == {"legal", "operate", "rights"}
    assert not secret.export
    assert not secret.findable


def test_sign_in_finds_by_email_alone(standard: Catalogue) -> None:
    assert [name for name, element in standard.elements.items() if element.findable] == ["email"]


def test_only_payments_outlive_an_erasure(standard: Catalogue) -> None:
    kept = {name for name, element in standard.elements.items() if element.erase is not Erase.DELETE}
    assert kept == {"payments", "partner_billing"}


def test_what_moves_recommendations_is_what_the_recommender_reads(standard: Catalogue) -> None:
    assert {name for name, element in standard.elements.items() if element.moves_recommendations} == set(ELEMENTS)
    for name in ELEMENTS:
        assert {"recommend_use", "recommend_train"} <= set(standard.elements[name].uses)


def test_the_address_is_seen_by_locate_and_protect_only(standard: Catalogue) -> None:
    assert set(standard.elements["ip_address"].uses) == {"locate", "protect"}
