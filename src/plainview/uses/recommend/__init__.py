"""Recommendations of films, series and games: an exact, forgetful, explainable linear model (U1)."""

from pathlib import Path

from plainview.gate.program import Definition, Job, Kit, Program
from plainview.uses.recommend.exploring import Exploring
from plainview.uses.recommend.ranking import Reason, Recommended
from plainview.uses.recommend.routes import routes
from plainview.uses.recommend.training import RefitReport
from plainview.uses.recommend.use import Home, HomeRow, Recommend, Recommendations

STATEMENTS = Path(__file__).parent / "queries"
"""The folder of this use's shipped statements, for the session that trains."""

__all__ = ["PROGRAM", "STATEMENTS", "Home", "HomeRow", "Reason", "Recommend", "RefitReport", "Recommendations"]
__all__ += ["Recommended"]


def _open(kit: Kit) -> Program[Recommend]:
    use, train = kit.sessions["recommend_use"], kit.sessions["recommend_train"]
    exploring = Exploring(kit.settings.whole_number("explore", highest=20), kit.catalogue, kit.facts_of)
    recommend = Recommend(use, train, kit.titles, kit.clock, exploring=exploring)
    refit_s = kit.settings.whole_number("refit_s", lowest=1)
    return Program(
        recommend,
        (use, train),
        operations=routes(recommend, kit.knows),
        jobs=(Job("refit", refit_s, lambda: str(recommend.refit())),),
        forget=recommend.forget,
        refit=recommend.refit,
        recommends=recommend,
    )


PROGRAM = Definition("recommend", __name__, ("recommend_use", "recommend_train"), _open)
