"""Recommendations of films, series and games: an exact, forgetful, explainable linear model (U1)."""

from pathlib import Path

from plainview.uses.recommend.ranking import Reason, Recommended
from plainview.uses.recommend.training import RefitReport
from plainview.uses.recommend.use import Home, HomeRow, Recommend, Recommendations

STATEMENTS = Path(__file__).parent / "queries"
"""The folder of this use's shipped statements, for the session that trains."""

__all__ = ["STATEMENTS", "Home", "HomeRow", "Reason", "Recommend", "RefitReport", "Recommendations", "Recommended"]
