"""What a change of the catalogue means: the notice's new words, who is asked again, grounds for an assessment."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from plainview.catalogue.consents import AskAgain, Lapsed, ask_again
from plainview.catalogue.diff import Change, What, diff
from plainview.catalogue.grounds import Ground, grounds
from plainview.catalogue.model import AskedAt, Catalogue
from plainview.catalogue.saved import Place
from plainview.explain.explanation import JSONValue, plain
from plainview.explain.notice import Notice
from plainview.explain.vocabulary import Vocabulary

NoticeOf = Callable[[Catalogue, Vocabulary, AskedAt | None], Notice]
_Said = dict[tuple[str, str, str], tuple[str, str]]


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """One sentence of the notice that is new, gone or other. `about` says where it stands."""

    what: What
    about: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class AskedAgain:
    """A purpose whose consent must be asked for; `members` said yes to what it was, None where nobody counted."""

    purpose: str
    name: str
    is_new: bool
    why: tuple[str, ...]
    members: int | None = None


@dataclass(frozen=True, slots=True)
class AssessmentGround:
    """One ground for an impact assessment, in words."""

    kind: str
    entry: str
    said: str


@dataclass(frozen=True, slots=True)
class CatalogueChanges:
    """Everything that an officer needs to know about a change; `places` are the notices at collection that change."""

    before: str
    after: str
    changes: tuple[Change, ...]
    notice: tuple[NoticeLine, ...]
    places: tuple[str, ...]
    asked_again: tuple[AskedAgain, ...]
    assessment: tuple[AssessmentGround, ...]

    @property
    def is_assessment_due(self) -> bool:
        """Whether an impact assessment is due before the change is put in force."""
        return bool(self.assessment)

    def to_json(self) -> dict[str, JSONValue]:
        """Return all of it as JSON values."""
        return {
            "before": self.before,
            "after": self.after,
            "changes": [plain(change) for change in self.changes],
            "notice": [plain(line) for line in self.notice],
            "notices_at": list(self.places),
            "asked_again": [plain(asked) for asked in self.asked_again],
            "assessment": {
                "due": self.is_assessment_due,
                "law": "GDPR 35",
                "grounds": [plain(ground) for ground in self.assessment],
            },
        }


def changes_between(before: Place, after: Place, language: str, notice: NoticeOf) -> CatalogueChanges:
    """Return what changed from one catalogue to another, in words; `notice` writes either side's notice.

    Raises CatalogueError when either has a fault.
    """
    old, new = before.catalogue(), after.catalogue()
    earlier, present = Vocabulary(before.in_language(language)), Vocabulary(after.in_language(language))
    lines = tuple(_lines(_said(notice(old, earlier, None), present), _said(notice(new, present, None), present)))
    asked = ask_again((old, before.every_words()), (new, after.every_words()))
    return CatalogueChanges(
        before=old.version,
        after=new.version,
        changes=diff(old, new),
        notice=lines,
        places=tuple(
            place.value
            for place in AskedAt
            if _said(notice(old, earlier, place), present) != _said(notice(new, present, place), present)
        ),
        asked_again=tuple(_asked_again(found, present) for found in asked),
        assessment=tuple(_in_words(ground, present) for ground in grounds(old, new)),
    )


def _said(notice: Notice, words: Vocabulary) -> _Said:
    """Return (section, entry, part of it) -> (where that stands, what the notice says there)."""
    said: _Said = {}
    for source in notice.sources:
        for element in source.elements:
            how = " ".join((element.explain, *element.how, element.moves_words)).strip()
            said["element", element.id, ""] = (f"{source.name}: {element.name}", how)
            for use in element.uses:
                told = [use.basis, use.precision, words.text("you-kept", days=use.kept)]
                if use.recipients:
                    told.append(words.text("you-to", names=", ".join(use.recipients)))
                about = words.text("officer-used-for", element=element.name, purpose=use.name)
                said["element", element.id, use.purpose] = (about, ", ".join(told))
    for purpose in notice.purposes:
        told = [purpose.what_for, purpose.without, purpose.why if not purpose.is_switchable else ""]
        if purpose.is_switchable:
            told.append(words.text("notice-default-on" if purpose.is_on else "notice-default-off"))
        said["purpose", purpose.id, ""] = (purpose.name, " ".join(filter(None, told)))
    for recipient in notice.recipients:
        told = [recipient.kind, recipient.country, recipient.safeguard]
        told.append(words.text("you-received-for", purposes=", ".join(recipient.purposes)))
        told.append(words.text("you-received-kept", days=recipient.kept))
        said["recipient", recipient.id, ""] = (recipient.name, ", ".join(filter(None, told)))
    return said


def _lines(before: _Said, after: _Said) -> list[NoticeLine]:
    found = []
    for key in (*after, *(key for key in before if key not in after)):
        if key not in before:
            about, said = after[key]
            found.append(NoticeLine(What.ADDED, about, "", said))
        elif key not in after:
            about, said = before[key]
            found.append(NoticeLine(What.REMOVED, about, said, ""))
        elif before[key] != after[key]:
            (old_about, old), (about, said) = before[key], after[key]
            if old_about != about:
                old, said = f"{old_about}: {old}", f"{about}: {said}"
            found.append(NoticeLine(What.CHANGED, about, old, said))
    return found


def _asked_again(found: AskAgain, words: Vocabulary) -> AskedAgain:
    said = tuple(dict.fromkeys(_lapse(lapsed, words) for lapsed in found.why))
    return AskedAgain(found.purpose, words.purpose(found.purpose).name, found.is_new, said)


def _lapse(lapsed: Lapsed, words: Vocabulary) -> str:
    key = f"officer-lapse-{lapsed.why.value.replace('_', '-')}"
    if lapsed.why.value.startswith("recipient"):
        return words.text(key, name=words.recipient(lapsed.name))
    named = lapsed.name and lapsed.why.value != "words"
    return words.text(key, name=words.element(lapsed.name).name if named else lapsed.name)


def _in_words(ground: Ground, words: Vocabulary) -> AssessmentGround:
    names: Mapping[str, Callable[[str], str]] = {
        "element": lambda name: words.element(name).name,
        "purpose": lambda name: words.purpose(name).name,
        "recipient": words.recipient,
        "family": lambda name: words.text_or(f"family-{name}", name),
    }
    key = f"officer-ground-{ground.kind.value.replace('_', '-')}"
    if ground.kind_of == "element" and ground.purpose:
        key = words.text_or(f"{key}.used", "") and f"{key}.used"
    said = words.text(
        key or f"officer-ground-{ground.kind.value.replace('_', '-')}",
        name=names[ground.kind_of](ground.name),
        purpose=words.purpose(ground.purpose).name if ground.purpose else "",
        recipient=words.recipient(ground.recipient) if ground.recipient else "",
        what=words.text_or(f"officer-what-{ground.what.replace('_', '-')}", ground.what),
        before=_value(ground.before, words),
        after=_value(ground.after, words),
    )
    return AssessmentGround(ground.kind.value, f"{ground.kind_of}.{ground.name}", said)


def _value(value: str, words: Vocabulary) -> str:
    """Return a term of the catalogue in words where there are some."""
    for kind in ("officer-value", "precision", "basis"):
        said = words.text_or(f"{kind}-{value}", "")
        if value and said:
            return said
    return value
