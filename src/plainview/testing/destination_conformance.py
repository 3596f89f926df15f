"""The conformance suite of destinations: subclass `DestinationConformance`, say how yours is opened, run pytest.

```python
class TestMyDestination(DestinationConformance):
    @pytest.fixture
    def recipient(self): ...   # a real recipient on loopback that takes, refuses, fails or stays silent when told

    def open_destination(self, recipient): ...
```
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, ClassVar

from plainview.base.errors import DestinationError
from plainview.gate.destination import Action, Delivery, Destination, Shipment

_SENT_AT = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
SECRET_VALUE = "ana@conformance.example"  # noqa: S105 - a value that must not show up in an error


class Mood(StrEnum):
    """What a recipient on trial does with the next shipments."""

    TAKES = "takes"
    REFUSES = "refuses"
    FAILS = "fails"
    TALKS_NONSENSE = "talks_nonsense"
    IS_GONE = "is_gone"


def shipment(shipment_id: str = "s-1", fields: Mapping[str, object] | None = None) -> Shipment:
    """Return a shipment of one e-mail address, or of the fields given."""
    held = fields or {"email.email": SECRET_VALUE}
    return Shipment(shipment_id, "on_trial", "operate", "alias-1", "case-7", held, _SENT_AT)


def told(action: Action, shipment_id: str = "s-9") -> Shipment:
    """Return what a recipient is told when what it was given is corrected, restricted or erased."""
    fields: dict[str, object] = {"elements": ["email"]}
    match action:
        case Action.CORRECT:
            fields["values"] = {"email.email": "new@conformance.example"}
        case Action.RESTRICT:
            fields["on"] = "yes"
        case Action.ERASE:
            fields["what"] = "account"
        case Action.SHARE:
            raise ValueError("what is shared is no notification")
    return Shipment(shipment_id, "on_trial", "rights", "alias-1", "request-7", fields, _SENT_AT, action)


class DestinationConformance:
    """What every destination must do. `moods` are those that its recipient can be put in."""

    moods: ClassVar[frozenset[Mood]] = frozenset({Mood.TAKES})

    def open_destination(self, recipient: Any) -> Destination:
        """Return the destination, opened for the recipient on trial."""
        raise NotImplementedError("override open_destination with one that opens yours")

    def put_in(self, recipient: Any, mood: Mood) -> None:
        """Put the recipient in a mood."""
        raise NotImplementedError("override put_in with one that changes what your recipient does")

    def taken(self, recipient: Any) -> list[str]:
        """Return the ids of the shipments that the recipient holds, each once."""
        raise NotImplementedError("override taken with one that reads what your recipient holds")

    def told(self, recipient: Any) -> dict[str, str]:
        """Return shipment id -> action of the notifications that the recipient holds."""
        raise NotImplementedError("override told with one that reads what your recipient was told")

    def test_a_recipient_hears_what_to_do_with_what_it_was_given(self, recipient: Any) -> None:
        destination = self.open_destination(recipient)
        destination.deliver(shipment())
        for action in (Action.CORRECT, Action.RESTRICT, Action.ERASE):
            for _ in range(2):
                receipt = destination.deliver(told(action, f"s-{action}"))
                assert receipt.delivery is Delivery.ACCEPTED
                assert receipt.shipment_id == f"s-{action}"
            # What was told before may be gone by then: of an erased member nothing else has to stay.
            assert self.told(recipient)[f"s-{action}"] == action.value

    def test_a_recipient_that_does_not_hear_it_is_not_counted_as_told(self, recipient: Any) -> None:
        destination = self.open_destination(recipient)
        for mood in sorted(self.moods - {Mood.TAKES}):
            self.put_in(recipient, mood)
            delivery, _ = _outcome(destination, told(Action.ERASE))
            assert delivery is not Delivery.ACCEPTED
        self.put_in(recipient, Mood.TAKES)
        assert destination.deliver(told(Action.ERASE)).delivery is Delivery.ACCEPTED
        assert self.told(recipient) == {"s-9": "erase"}

    def test_what_is_delivered_arrives_and_has_a_receipt(self, recipient: Any) -> None:
        receipt = self.open_destination(recipient).deliver(shipment())
        assert receipt.shipment_id == "s-1"
        assert receipt.delivery is Delivery.ACCEPTED
        assert self.taken(recipient) == ["s-1"]

    def test_the_same_shipment_twice_counts_once(self, recipient: Any) -> None:
        destination = self.open_destination(recipient)
        destination.deliver(shipment())
        destination.deliver(shipment())
        destination.deliver(shipment("s-2"))
        assert sorted(self.taken(recipient)) == ["s-1", "s-2"]

    def test_texts_of_any_kind_arrive_whole(self, recipient: Any) -> None:
        held = {"name.name": "=cmd|' /C calc'!A0, \"Åsa\"\nمرحبا 🎬", "plan.plan": "", "kids.kids": True}
        assert self.open_destination(recipient).deliver(shipment(fields=held)).delivery is Delivery.ACCEPTED

    def test_only_what_the_recipient_took_counts_as_accepted(self, recipient: Any) -> None:
        destination = self.open_destination(recipient)
        for mood in sorted(self.moods):
            self.put_in(recipient, mood)
            delivery, said = _outcome(destination, shipment(f"s-{mood}"))
            assert SECRET_VALUE not in said
            assert (delivery is Delivery.ACCEPTED) == (mood is Mood.TAKES), mood
            assert (delivery is Delivery.REFUSED) == (mood is Mood.REFUSES), mood
            assert said or mood is Mood.TAKES, f"{mood}: why it was not accepted must be said"

    def test_it_recovers_when_the_recipient_does(self, recipient: Any) -> None:
        destination = self.open_destination(recipient)
        for mood in sorted(self.moods - {Mood.TAKES}):
            self.put_in(recipient, mood)
            _outcome(destination, shipment(f"s-{mood}"))
        self.put_in(recipient, Mood.TAKES)
        assert destination.deliver(shipment()).delivery is Delivery.ACCEPTED


def _outcome(destination: Destination, sent: Shipment) -> tuple[Delivery | None, str]:
    """Return the receipt's delivery and reason; None and the error's sentence when there is no receipt."""
    try:
        receipt = destination.deliver(sent)
    except DestinationError as error:
        return None, str(error)
    return receipt.delivery, receipt.why
