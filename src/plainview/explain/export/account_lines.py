"""Lines of the known layout that come from a member's records: her account, her membership, her profiles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from plainview.explain.export.forms import Form, write_cell
from plainview.explain.export.pages import Row
from plainview.explain.export.whose import Whose
from plainview.gate.reading import HeldValue

ACCOUNT_EVENTS = frozenset({"account.created", "account.cancelled"})

_ACCOUNT: Mapping[str, tuple[str, str]] = {
    "First Name": ("name", "first_name"),
    "Last Name": ("name", "last_name"),
    "Email Address": ("email", "email"),
    "Phone Number": ("phone", "phone"),
    "Country Of Registration": ("country", "country"),
    "Primary Lang": ("language", "language"),
    "Brazil Cpf": ("national_id", "national_id"),
}
_PROFILE: Mapping[str, tuple[str, str]] = {
    "Game Handle": ("game_handle", "game_handle"),
    "Maturity Level": ("profile_settings", "maturity"),
    "Primary Lang": ("language", "language"),
    "Has Auto Playback": ("profile_settings", "autoplay"),
    "Date Of Birth": ("date_of_birth", "date_of_birth"),
}
_NAME = ("profile_name", "profile_name")


class AccountLines:
    """Tells of the account and its profiles, as far as the archive may."""

    def __init__(self, values: Iterable[HeldValue], whose: Whose) -> None:
        self._whose = whose
        self._held: dict[tuple[str, str, str], HeldValue] = {
            (held.profile_id, held.element, held.field): held for held in values if whose.has_value(held)
        }
        self._events: list[tuple[str, str]] = []
        self._brought: set[tuple[str, str]] = set()

    @property
    def names(self) -> dict[str, str]:
        """Profile -> its name, its id where it has none."""
        return {profile: self._text(profile, _NAME) or profile for profile in self._whose.profiles}

    def add(self, row: Row) -> None:
        """Take in one event of the account, or one line of a profile that was brought along."""
        if str(row["event"]) in ACCOUNT_EVENTS:
            self._events.append((str(row["event"]), str(row["occurred_at"])))
        else:
            profile = str(row["profile_id"])
            self._brought.add((profile, str(row.get("their_profile_name", self.names.get(profile, "")))))

    def account(self) -> Iterator[dict[str, str]]:
        """Yield the line of AccountDetails, where anything of it is held."""
        line = {column: self._text("", where) for column, where in _ACCOUNT.items()}
        if self._whose.is_profile or not any(line.values()):
            return
        if not line["First Name"] and not line["Last Name"]:
            line["First Name"] = self._text("", ("name", "name"))
        created = min((at for event, at in self._events if event == "account.created"), default=None)
        yield {**line, "Customer Creation Timestamp": write_cell(Form.MOMENT, created)}

    def membership(self) -> Iterator[dict[str, str]]:
        """Yield the lines of SubscriptionHistory: one for each time that the account was opened."""
        opened = sorted(at for event, at in self._events if event == "account.created")
        closed = sorted(at for event, at in self._events if event == "account.cancelled")
        for place, at in enumerate(opened):
            until = opened[place + 1] if place + 1 < len(opened) else "9999"
            end = next((moment for moment in closed if at <= moment < until), None)
            yield {
                "Subscription Opened Ts": write_cell(Form.MOMENT, at),
                "Subscription Closed Ts": write_cell(Form.MOMENT, end),
                "Signup Plan Category": self._text("", ("plan", "plan")),
            }

    def profiles(self) -> Iterator[dict[str, str]]:
        """Yield the lines of Profiles: of those that were made here, or are told of nowhere else."""
        for profile, name in self.names.items():
            line = {column: self._text(profile, where) for column, where in _PROFILE.items()}
            named = self._held.get((profile, *_NAME))
            if not any(line.values()) and (named is None or (profile, name) in self._brought):
                continue
            created = None if named is None else named.occurred_at.isoformat()
            yield {"Profile Name": name, "Profile Creation Time": write_cell(Form.MOMENT, created), **line}

    def _text(self, profile: str, where: tuple[str, str]) -> str:
        held = self._held.get((profile, *where))
        if held is None or held.value is None:
            return ""
        if isinstance(held.value, bool):
            return "Yes" if held.value else "No"
        return str(held.value)
