"""What the gate signs can be verified by anybody with its public key, and passes for nothing else."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from plainview.base.clock import ManualClock
from plainview.catalogue.load import load_catalogue
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.store.engines.memory import open_memory
from plainview.store.signing import Signer, is_signed
from plainview.testing.engine_samples import START


def test_a_signature_verifies_for_what_it_is_about_and_for_nothing_else() -> None:
    present, clock = PresentCatalogue(load_catalogue()), ManualClock(START)
    gate = Gate(open_memory(present, clock), present, clock)
    signature = gate.sign("certificate", b"done")
    # Verified by the library alone, as somebody outside would.
    Ed25519PublicKey.from_public_bytes(gate.public_key()).verify(signature, b"plainview/1/certificate\0done")
    assert is_signed(gate.public_key(), "certificate", b"done", signature)
    assert not is_signed(gate.public_key(), "certificate", b"Done", signature)
    assert not is_signed(gate.public_key(), "tree head", b"done", signature)
    assert not is_signed(gate.public_key(), "certificate", b"done", signature[:-1])
    assert not is_signed(Signer(bytes(32)).public_key, "certificate", b"done", signature)
    gate.close()
