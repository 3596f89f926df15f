"""Invented ratings in MovieLens 100K's two layouts, for where the real ones, which nobody may pass on, are missing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

_FIRST_S = 874_724_710  # The real ones begin on 20 September 1997 and span 215 days.
_SPAN_S = 215 * 86_400
_GENRES = (
    "unknown", "Action", "Adventure", "Animation", "Children's", "Comedy", "Crime", "Documentary", "Drama", "Fantasy",
    "Film-Noir", "Horror", "Musical", "Mystery", "Romance", "Sci-Fi", "Thriller", "War", "Western",
)  # fmt: skip
_ADJECTIVES = ("Silent", "Crimson", "Last", "Broken", "Café", "Northern", "Golden", "Wild")
_NOUNS = ("River", "Clock", "Garden", "Empire", "Letter", "Storm", "Harbour", "Été")


@dataclass(frozen=True, slots=True)
class InventedRatings:
    """Ratings as columns of equal length: 1-based users and items, stars 1 to 5, seconds since 1970 UTC."""

    users: np.ndarray
    items: np.ndarray
    stars: np.ndarray
    at_s: np.ndarray
    n_users: int
    n_items: int
    genres: np.ndarray
    years: np.ndarray


def invent_ratings(
    *, seed: int = 7, n_users: int = 943, n_items: int = 1682, n_ratings: int = 100_000
) -> InventedRatings:
    """Return ratings of members who each like some genres, so that a recommender has something to find.

    No member rates a title twice; `n_ratings` must be at most half of all pairs. Equal arguments give equal ratings.
    """
    random = np.random.default_rng(seed)
    genres = random.integers(1, len(_GENRES), size=(n_items, 2))
    liked = random.normal(size=(n_users, len(_GENRES)))
    affinity = liked[:, genres[:, 0]] + 0.5 * liked[:, genres[:, 1]]
    popularity = -1.2 * np.log(random.permutation(n_items) + 2.0)
    eagerness = random.gumbel(size=(n_users, n_items)) + affinity + popularity
    chosen = np.sort(np.argpartition(eagerness.ravel(), -n_ratings)[-n_ratings:])
    users, items = np.divmod(chosen, n_items)
    noisy = affinity.ravel()[chosen] + random.normal(scale=0.7, size=n_ratings)
    stars = np.clip(np.rint(3.4 + noisy), 1, 5).astype(np.int64)
    at_s = _FIRST_S + random.integers(0, _SPAN_S, size=n_ratings)
    order = random.permutation(n_ratings)
    years = random.integers(1922, 1999, size=n_items)
    return InventedRatings(
        users[order] + 1, items[order] + 1, stars[order], at_s[order], n_users, n_items, genres, years
    )


def write_grouplens_layout(folder: Path, ratings: InventedRatings) -> Path:
    """Write u.data, u.item and u.user into `folder` (made when missing) and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "u.data").write_text(_rows(ratings), encoding="latin-1")
    item_lines = []
    for item in range(1, ratings.n_items + 1):
        flags = "|".join("1" if genre in ratings.genres[item - 1] else "0" for genre in range(len(_GENRES)))
        year = ratings.years[item - 1]
        item_lines.append(f"{item}|{_name(item)} ({year})|01-Jan-{year}||http://example.org/{item}|{flags}\n")
    (folder / "u.item").write_text("".join(item_lines), encoding="latin-1")
    user_lines = [f"{user}|{20 + user % 50}|F|writer|00000\n" for user in range(1, ratings.n_users + 1)]
    (folder / "u.user").write_text("".join(user_lines), encoding="latin-1")
    return folder


def write_recbole_layout(folder: Path, ratings: InventedRatings) -> Path:
    """Write ml-100k.inter, .item and .user (recbole's atomic files) into `folder` (made when missing), return it."""
    folder.mkdir(parents=True, exist_ok=True)
    header = "user_id:token\titem_id:token\trating:float\ttimestamp:float\n"
    (folder / "ml-100k.inter").write_text(header + _rows(ratings), encoding="utf-8")
    item_lines = ["item_id:token\tmovie_title:token_seq\trelease_year:token\tclass:token_seq\n"]
    for item in range(1, ratings.n_items + 1):
        words = " ".join(_GENRES[genre] for genre in sorted(set(ratings.genres[item - 1])))
        item_lines.append(f"{item}\t{_name(item)}\t{ratings.years[item - 1]}\t{words}\n")
    (folder / "ml-100k.item").write_text("".join(item_lines), encoding="utf-8")
    user_lines = ["user_id:token\tage:token\tgender:token\toccupation:token\tzip_code:token\n"]
    user_lines += [f"{user}\t{20 + user % 50}\tF\twriter\t00000\n" for user in range(1, ratings.n_users + 1)]
    (folder / "ml-100k.user").write_text("".join(user_lines), encoding="utf-8")
    return folder


def _rows(ratings: InventedRatings) -> str:
    columns = zip(
        ratings.users.tolist(), ratings.items.tolist(), ratings.stars.tolist(), ratings.at_s.tolist(), strict=True
    )
    return "".join(f"{user}\t{item}\t{stars}\t{at_s}\n" for user, item, stars, at_s in columns)


def _name(item: int) -> str:
    """Return a name; the article stands last, as in the real files."""
    adjective = _ADJECTIVES[item % len(_ADJECTIVES)]
    noun = _NOUNS[item // len(_ADJECTIVES) % len(_NOUNS)]
    return f"{adjective} {noun} {item}, The"
