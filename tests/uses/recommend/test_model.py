"""The model: refits are bit-identical, and it is the textbook's EASE."""

from __future__ import annotations

import numpy as np
import pytest

from plainview.base.errors import StoreError
from plainview.uses.recommend.model import FitSettings, Model, fit
from plainview.uses.recommend.totals import ONE, Totals


def some_totals(*, subjects: int = 60, titles: int = 30, seed: int = 5) -> Totals:
    """Return totals of invented histories; equal seeds give equal ones."""
    random = np.random.default_rng(seed)
    totals = Totals()
    for number in range(subjects):
        chosen = random.choice(titles, size=int(random.integers(2, 10)), replace=False)
        totals.add(number, [f"t{title:04d}" for title in chosen])
    return totals


def test_refits_are_bit_identical() -> None:
    totals = some_totals(subjects=2000, titles=700)
    first = fit(totals.gram())
    again = fit(Totals.from_bytes(totals.to_bytes()).gram())
    assert first.to_bytes() == again.to_bytes()
    assert first.name == again.name


def test_a_model_without_a_member_is_the_model_that_never_saw_her() -> None:
    totals = some_totals()
    before = fit(totals.gram())
    totals.add(900, ["t0001", "t0002", "new"])
    with_her = fit(totals.gram())
    totals.remove(900)
    assert with_her.to_bytes() != before.to_bytes()
    assert fit(totals.gram()).to_bytes() == before.to_bytes()


def test_it_is_the_closed_form_of_the_paper() -> None:
    gram = some_totals(titles=1100, subjects=300).gram()
    settings = FitSettings(ridge=7.0, flatten=0.1)
    scale = np.diag(gram.counts**-0.1)
    inverse = np.linalg.inv(scale @ (gram.matrix / ONE) @ scale + 7.0 * np.eye(len(gram.counts)))
    expected = scale @ (-inverse / np.diag(inverse))
    np.fill_diagonal(expected, 0)
    np.testing.assert_allclose(fit(gram, settings).pulls, expected, atol=2**-20)


def test_entries_lie_on_the_grid_in_row_order() -> None:
    pulls = fit(some_totals().gram()).pulls
    assert pulls.dtype == np.float32
    assert pulls.flags.c_contiguous
    assert np.array_equal(pulls.astype(np.float64) * ONE, np.rint(pulls.astype(np.float64) * ONE))


def test_a_saved_model_comes_back_equal() -> None:
    model = fit(some_totals().gram())
    again = Model.from_bytes(model.to_bytes())
    assert again.to_bytes() == model.to_bytes()
    assert (again.name, again.title_ids, again.subjects) == (model.name, model.title_ids, model.subjects)


def test_a_model_of_nobody_knows_no_title() -> None:
    model = fit(Totals().gram())
    assert model.title_ids == ()
    assert Model.from_bytes(model.to_bytes()).pulls.shape == (0, 0)


def test_a_damaged_model_is_not_used() -> None:
    with pytest.raises(StoreError, match="damaged"):
        Model.from_bytes(fit(some_totals().gram()).to_bytes()[:-1])
