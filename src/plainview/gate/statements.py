"""Statements: named SELECTs over a purpose's views, admitted only after every node of their syntax tree was allowed.

DuckDB alone cannot hold a purpose to its views: table functions on allowed paths and variables bypass
them. So what is not on the lists below is refused, and what runs is the tree that was checked.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from plainview.base.errors import NotFound
from plainview.catalogue.model import ValueType

_LONGEST_SQL = 20_000
_OPTIONAL = "optional:"

_NODES: tuple[type[exp.Expression], ...] = (
    exp.Select, exp.Subquery, exp.Union, exp.Except, exp.Intersect, exp.With, exp.CTE, exp.From, exp.Join, exp.Where,
    exp.Group, exp.Having, exp.Order, exp.Ordered, exp.Limit, exp.Offset, exp.Distinct, exp.Table, exp.TableAlias,
    exp.Alias, exp.Column, exp.Identifier, exp.Literal, exp.Boolean, exp.Null, exp.Star, exp.Paren, exp.Tuple,
    exp.And, exp.Or, exp.Not, exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE, exp.Is, exp.In, exp.Between,
    exp.Like, exp.ILike, exp.Add, exp.Sub, exp.Mul, exp.Div, exp.IntDiv, exp.Mod, exp.Neg, exp.DPipe, exp.Case, exp.If,
    exp.Cast, exp.TryCast, exp.DataType, exp.Interval, exp.Var, exp.Window, exp.WindowSpec, exp.Filter, exp.Exists,
    exp.Placeholder, exp.Parameter, exp.Qualify, exp.WithinGroup, exp.NullSafeEQ, exp.NullSafeNEQ,
)  # fmt: skip
_FUNCTIONS: tuple[type[exp.Expression], ...] = (
    exp.Count, exp.CountIf, exp.Sum, exp.Avg, exp.Min, exp.Max, exp.Median, exp.Stddev, exp.Variance, exp.Quantile,
    exp.ApproxDistinct, exp.ArrayAgg, exp.ArgMax, exp.ArgMin, exp.LogicalOr, exp.LogicalAnd, exp.AnyValue, exp.First,
    exp.Coalesce, exp.Nullif, exp.Abs, exp.Round, exp.Floor, exp.Ceil, exp.Sqrt, exp.Ln, exp.Exp, exp.Pow, exp.Sign,
    exp.Greatest, exp.Least, exp.Lower, exp.Upper, exp.Length, exp.Trim, exp.Substring, exp.Concat, exp.StartsWith,
    exp.DateTrunc, exp.TimestampTrunc, exp.DateDiff, exp.DateAdd, exp.Extract, exp.Date, exp.TsOrDsToDate,
    exp.Year, exp.Month, exp.Day, exp.DayOfWeek, exp.RowNumber, exp.Rank, exp.DenseRank, exp.Lag, exp.Lead, exp.Ntile,
    exp.FirstValue, exp.LastValue,
)  # fmt: skip
_NAMED = frozenset({"epoch", "epoch_ms", "hour", "dayofyear", "week", "bit_count", "list_sort", "date_part"})


@dataclass(frozen=True, slots=True)
class Statement:
    """A named, described SELECT; parameters stand as `$name`.

    `optional` are columns by view that it can do without: where the purpose may not see one, or the catalogue
    does not know it, it reads as NULL. Any other column that is missing gets the statement refused.
    """

    name: str
    description: str
    sql: str
    optional: Mapping[str, Mapping[str, ValueType]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AdmittedStatement:
    """A statement whose every node was allowed: its text as written from the checked tree, and the views it reads."""

    statement: Statement
    sql: str
    views: frozenset[str]


@dataclass(frozen=True, slots=True)
class NotAdmitted:
    """Why a statement was refused, as a sentence for its author."""

    why: str


def load_statements(folder: Path) -> Mapping[str, Statement]:
    """Return the statements of `NAME.sql` files in a folder; their `--` lines are the description.

    A line `-- optional: VIEW.COLUMN TYPE, ...` names columns that the statement can do without.
    """
    loaded: dict[str, Statement] = {}
    for path in sorted(folder.glob("*.sql")):
        text = path.read_text(encoding="utf-8")
        comments = [line[2:].strip() for line in text.splitlines() if line.startswith("--")]
        spoken = [line for line in comments if not line.startswith(_OPTIONAL)]
        listed = [line.removeprefix(_OPTIONAL) for line in comments if line.startswith(_OPTIONAL)]
        loaded[path.stem] = Statement(path.stem, " ".join(spoken), text, _optional(listed))
    return loaded


def _optional(lines: Sequence[str]) -> Mapping[str, Mapping[str, ValueType]]:
    columns: dict[str, dict[str, ValueType]] = {}
    for entry in ",".join(lines).split(","):
        if entry.strip():
            named, kind = entry.split()
            view, column = named.split(".")
            columns.setdefault(view, {})[column] = ValueType(kind)
    return columns


def pick(statements: Mapping[str, Statement], name: str) -> Statement:
    """Return a shipped statement; raises NotFound naming those that exist."""
    if name not in statements:
        known = ", ".join(sorted(statements)) or "none"
        raise NotFound("statement", f"no statement is named {name!r}; known here: {known}")
    return statements[name]


def examine(statement: Statement, views: Collection[str]) -> AdmittedStatement | NotAdmitted:
    """Return the statement as it may run over `views`, or why it may not."""
    if len(statement.sql) > _LONGEST_SQL:
        return NotAdmitted(f"a statement has at most {_LONGEST_SQL} characters")
    try:
        trees = [tree for tree in sqlglot.parse(statement.sql, dialect="duckdb") if tree is not None]
    except (SqlglotError, RecursionError, ValueError):
        return NotAdmitted("it cannot be parsed as SQL")
    if len(trees) != 1:
        return NotAdmitted("exactly one SELECT is allowed")
    tree = trees[0]
    if not isinstance(tree, exp.Select | exp.Union | exp.Except | exp.Intersect):
        return NotAdmitted("only SELECT is allowed")
    why = _why_not(tree, frozenset(views))
    if why is not None:
        return NotAdmitted(why)
    ctes = {cte.alias for cte in tree.find_all(exp.CTE)}
    read = frozenset(table.name for table in tree.find_all(exp.Table)) - ctes
    return AdmittedStatement(statement, tree.sql(dialect="duckdb", comments=False), read)


def _why_not(tree: exp.Expression, views: frozenset[str]) -> str | None:
    ctes = {cte.alias for cte in tree.find_all(exp.CTE)}
    if ctes & views:
        return "a WITH name may not hide a view"
    for node in tree.walk():
        why = _why_not_node(node, views)
        if why is not None:
            return why
    return None


def _why_not_node(node: exp.Expr, views: frozenset[str]) -> str | None:
    if isinstance(node, exp.Anonymous):
        name = str(node.this).lower()
        return None if name in _NAMED else f"the function {name} is not allowed"
    if type(node) not in _NODES and type(node) not in _FUNCTIONS:
        return f"{type(node).__name__} is not allowed"
    if isinstance(node, exp.Table):
        return _why_not_table(node, views)
    if isinstance(node, exp.With) and node.args.get("recursive"):
        return "WITH RECURSIVE is not allowed"
    if isinstance(node, exp.Column) and (node.args.get("db") or node.args.get("catalog")):
        return "a column is named by its view only, not by a schema"
    if isinstance(node, exp.Select) and node.args.get("into"):
        return "INTO is not allowed"
    return None


def _why_not_table(node: exp.Table, views: frozenset[str]) -> str | None:
    if not isinstance(node.this, exp.Identifier):
        return "table functions are not allowed"
    if node.args.get("db") or node.args.get("catalog"):
        return "other schemas are not allowed"
    if node.name not in views and node.name not in _names_in_scope(node):
        return f"it has no view named {node.name[:40]!r}"
    return None


def _names_in_scope(node: exp.Expr) -> frozenset[str]:
    """Return the WITH names that a table may mean where it stands; outside its scope a name means what lies below."""
    names: set[str] = set()
    inner: exp.Expr = node
    outer = node.parent
    while outer is not None:
        if isinstance(outer, exp.With):
            # A name of the list means the ones before it; its own and later ones are not there yet.
            names.update(cte.alias for cte in outer.expressions[: outer.expressions.index(inner)])
        else:
            held = next((part for part in outer.args.values() if isinstance(part, exp.With)), None)
            if held is not None and held is not inner:
                names.update(cte.alias for cte in held.expressions)
        inner, outer = outer, outer.parent
    return frozenset(names)
