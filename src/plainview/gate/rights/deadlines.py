"""By when a request must be answered, by the law of the member's country, and by how much that may be put off."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass

from plainview.catalogue.countries import EEA


@dataclass(frozen=True, slots=True)
class Law:
    """A clock: so many months or days to answer, and so many more, once, where the law allows it with a reason.

    `name` is a key of the words (`request-law-...`).
    """

    name: str
    months: int = 0
    days: int = 0
    more_months: int = 0
    more_days: int = 0

    def deadline(self, asked_at: dt.datetime) -> dt.datetime:
        """Return the moment by which a request of `asked_at` must be answered."""
        return months_later(asked_at, self.months) + dt.timedelta(days=self.days)

    def extended(self, deadline_at: dt.datetime, asked_at: dt.datetime) -> dt.datetime:
        """Return the deadline once it was put off; the same moment where the law allows no more time."""
        if not self.more_months and not self.more_days:
            return deadline_at
        more = months_later(asked_at, self.months + self.more_months)
        return more + dt.timedelta(days=self.days + self.more_days)

    @property
    def may_be_extended(self) -> bool:
        """Whether the law allows more time."""
        return bool(self.more_months or self.more_days)


GDPR = Law("gdpr", months=1, more_months=2)
"""Regulation (EU) 2016/679, article 12(3)."""

UK_GDPR = Law("uk_gdpr", months=1, more_months=2)
"""UK GDPR, article 12(3) and Data Protection Act 2018, section 54."""

CCPA = Law("ccpa", days=45, more_days=45)
"""California Civil Code 1798.130(a)(2)."""

LGPD = Law("lgpd", days=15)
"""Lei 13.709/2018, article 19, II."""

ELSEWHERE = Law("elsewhere", months=1)
"""Where no law of ours names a time, the service keeps the one that most members have."""

LAWS = {law.name: law for law in (GDPR, UK_GDPR, CCPA, LGPD, ELSEWHERE)}


def law_of(country: str | None) -> Law:
    """Return the clock for a member of `country` (ISO alpha-2, or None).

    >>> law_of("DE").name, law_of("US").days, law_of(None).name
    ('gdpr', 45, 'elsewhere')
    """
    if country in EEA:
        return GDPR
    return {"GB": UK_GDPR, "US": CCPA, "BR": LGPD}.get(country or "", ELSEWHERE)


def months_later(moment: dt.datetime, months: int) -> dt.datetime:
    """Return the same day `months` later, or the last of that month where it has no such day.

    Regulation (EEC, Euratom) 1182/71, article 3(2)(c).

    >>> months_later(dt.datetime(2026, 1, 31), 1)
    datetime.datetime(2026, 2, 28, 0, 0)
    """
    year, month = divmod(moment.year * 12 + moment.month - 1 + months, 12)
    day = min(moment.day, calendar.monthrange(year, month + 1)[1])
    return moment.replace(year=year, month=month + 1, day=day)
