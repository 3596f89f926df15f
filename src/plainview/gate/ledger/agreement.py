"""Whether a ledger agrees with what the outside place keeps of it: the newest head there begins or is this tree."""

from __future__ import annotations

from dataclasses import dataclass

from plainview.base.errors import BadInput, DestinationError, NotFound
from plainview.gate.ledger.witness import Witness
from plainview.store.engine import Engine
from plainview.store.tree_head import TreeHead


@dataclass(frozen=True, slots=True)
class WitnessState:
    """How the outside place stands: its newest head, why it cannot be read, or what speaks against this ledger."""

    place: str
    head: TreeHead | None = None
    fault: str = ""
    against: str = ""


def witness_state(engine: Engine, witness: Witness) -> WitnessState:
    """Return how the outside place stands now; asks it, for at most ten seconds."""
    try:
        held = witness.kept(newest=True)
    except (DestinationError, BadInput) as error:
        return WitnessState(witness.place, fault=str(error))
    if not held:
        return WitnessState(witness.place)
    return WitnessState(witness.place, held[-1], against=said_against(engine, held[-1]))


def said_against(engine: Engine, head: TreeHead) -> str:
    """Return what a head kept elsewhere shows to be wrong with this ledger, empty when nothing."""
    if not head.is_signed_by(engine.signer.public_key):
        return "its newest head was signed by another installation, or changed there"
    # Asked for after the head was read, since another process may append at any moment.
    size = engine.ledger.size()
    if head.size > size:
        return (
            f"it keeps a head over {head.size} entries, of {head.at:%Y-%m-%d %H:%M:%S} UTC, and this ledger holds "
            f"{size}: its end was cut off, or an older copy was put back"
        )
    try:
        same = engine.ledger.root(head.size) == head.root
    except NotFound:
        same = False
    return "" if same else f"the first {head.size} entries of this ledger are not those that were signed then"
