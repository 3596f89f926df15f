"""What the demo's members like: latent tastes over genres, and the titles that each profile would watch, in order."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from plainview.demo.people import Profile
from plainview.titles import Kind, Title

# Each kind of taste (`people.N_ARCHETYPES` of them): genre -> how much it is liked; others leave it indifferent.
ARCHETYPES: tuple[dict[str, float], ...] = (
    {"horror": 2.2, "mystery": 1.0, "fantasy": 0.6, "roguelike": 0.5},
    {"crime": 2.0, "thriller": 2.0, "mystery": 1.0, "drama": 0.4},
    {"comedy": 2.2, "family": 0.5, "musical": 0.6, "puzzle": 0.5},
    {"science fiction": 2.4, "fantasy": 0.8, "simulation": 0.8, "action": 0.5},
    {"adventure": 2.0, "action": 1.4, "western": 1.0, "shooter": 0.8},
    {"romance": 2.0, "drama": 1.4, "musical": 1.0},
    {"strategy": 2.2, "simulation": 1.2, "history": 1.4, "war": 1.0, "multiplayer": 0.6},
    {"documentary": 2.0, "history": 1.8, "drama": 1.0, "short": 0.6},
    {"animation": 2.2, "fantasy": 1.2, "family": 1.0, "racing": 0.8, "platformer": 0.8},
)

_STRENGTH = 1.5
_GAMES_ARE_RARER = 1.2
_NOT_FOR_KIDS = -50.0


def liked_titles(profiles: Sequence[Profile], titles: Sequence[Title], *, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Return (order, affinity) of shape (n_profiles, n_titles).

    `order` ranks title positions by a draw without replacement (Gumbel-max), the first being watched first;
    `affinity` is how well each title pleases, about 0 on average with a spread of 1.
    """
    random = np.random.default_rng([seed, 2])
    affinity = _affinity(profiles, titles, random)
    popularity = -0.55 * np.log(random.permutation(len(titles)) + 3.0)
    popularity[[title.kind is Kind.GAME for title in titles]] -= _GAMES_ARE_RARER
    draw = _STRENGTH * affinity + popularity + random.gumbel(size=affinity.shape)
    kids = np.array([profile.kids for profile in profiles])
    grown_up = np.array(["family" not in title.genres and "animation" not in title.genres for title in titles])
    draw[np.ix_(kids, grown_up)] += _NOT_FOR_KIDS
    return np.argsort(-draw, axis=1, kind="stable"), affinity


def _affinity(profiles: Sequence[Profile], titles: Sequence[Title], random: np.random.Generator) -> np.ndarray:
    genres = sorted({genre for title in titles for genre in title.genres})
    column = {genre: number for number, genre in enumerate(genres)}
    holds = np.zeros((len(titles), len(genres)))
    for row, title in enumerate(titles):
        holds[row, [column[genre] for genre in title.genres]] = 1 / np.sqrt(max(len(title.genres), 1))
    tastes = np.zeros((len(ARCHETYPES), len(genres)))
    for row, archetype in enumerate(ARCHETYPES):
        for genre, strength in archetype.items():
            if genre in column:
                tastes[row, column[genre]] = strength
    first = np.array([profile.archetype for profile in profiles])
    second = np.array([profile.mix for profile in profiles])
    own = random.normal(scale=0.35, size=(len(profiles), len(genres)))
    affinity: np.ndarray = (tastes[first] + 0.5 * tastes[second] + own) @ holds.T
    affinity -= affinity.mean(axis=1, keepdims=True)
    affinity /= affinity.std(axis=1, keepdims=True)
    return affinity
