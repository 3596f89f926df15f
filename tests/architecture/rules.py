"""The rules of shape that no linter of ours knows, as functions from a tree of sources to its breaches."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
MOST_POSITIONAL = 5

# What may break a rule of shape, by `path` or `path::function`, and the decision record that says why.
EXCEPTIONS: Mapping[str, str] = {}

# Where a ban is lifted: the one reader of time, the one reader of the environment, the one that loads by name.
BAN_LIFTED_IN = frozenset({"plainview/base/clock.py", "plainview/base/settings.py", "plainview/assemble/loading.py"})

# In the shipped conformance suites a test's name is its sentence.
_SUITES = "plainview/testing/"

_BANNED_NAME = re.compile(r"^(utils?|common|helpers?|managers?|misc|base_.+|.+_(utils?|helpers?|manager))$")
_EXEMPTION = re.compile(r"#\s*(noqa|type:\s*ignore)\b")
_REASONED = re.compile(r"#\s*(noqa:\s*[A-Z]+\d+(,\s*[A-Z]+\d+)*|type:\s*ignore\[[a-z, -]+\])\s*[-#:]+.*\w{3}")
_BAN_LIFTED = re.compile(r"noqa:[^#]*\bTID251\b")


@dataclass(frozen=True, slots=True)
class Breach:
    """One place that breaks a rule, with what to do about it."""

    where: str
    rule: str
    mend: str

    def __str__(self) -> str:
        return f"{self.where}: {self.rule}; {self.mend}"


@dataclass(frozen=True, slots=True)
class Module:
    """A source file: its path below the tree's root, its text and its syntax."""

    path: str
    text: str
    syntax: ast.Module

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the folders and of the file, without the ending."""
        return tuple(Path(self.path).with_suffix("").parts)


def read_modules(root: Path) -> tuple[Module, ...]:
    """Return every Python file below `root`, by path."""
    return tuple(
        Module(path.relative_to(root).as_posix(), text := path.read_text(encoding="utf-8"), ast.parse(text))
        for path in sorted(root.rglob("*.py"))
    )


def find_breaches(modules: Iterable[Module]) -> tuple[Breach, ...]:
    """Return every breach of a rule of shape that no decision record excuses."""
    rules = (_module_size, _function_shape, _file_names, _docstrings, _exemptions)
    found = (breach for module in modules for rule in rules for breach in rule(module))
    return tuple(breach for breach in found if breach.where not in EXCEPTIONS)


def _module_size(module: Module) -> Iterator[Breach]:
    lines = len(module.text.splitlines())
    if lines > LONGEST_MODULE:
        yield Breach(module.path, f"{lines} lines, at most {LONGEST_MODULE}", "split it by what it holds")


def _function_shape(module: Module) -> Iterator[Breach]:
    for node, inside_class in _functions(module.syntax):
        where = f"{module.path}::{node.name}"
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        if lines > LONGEST_FUNCTION:
            yield Breach(where, f"{lines} lines, at most {LONGEST_FUNCTION}", "name its steps as functions")
        positional = len(node.args.posonlyargs) + len(node.args.args) - (1 if inside_class else 0)
        if positional > MOST_POSITIONAL:
            yield Breach(
                where, f"{positional} positional parameters, at most {MOST_POSITIONAL}", "make the rest keyword-only"
            )


def _file_names(module: Module) -> Iterator[Breach]:
    for name in module.names:
        if _BANNED_NAME.match(name):
            yield Breach(module.path, f"the name {name} says nothing of what it holds", "name it after what it holds")


def _docstrings(module: Module) -> Iterator[Breach]:
    if ast.get_docstring(module.syntax) is None:
        yield Breach(module.path, "no docstring", "say in one sentence what lives here and why")
    for node in _public_definitions(module.syntax):
        is_test = module.path.startswith(_SUITES) and node.name.startswith("test_")
        if ast.get_docstring(node) is None and not is_test:
            yield Breach(f"{module.path}::{node.name}", "no docstring", "say in its first line what it returns or does")


def _exemptions(module: Module) -> Iterator[Breach]:
    for token in tokenize.generate_tokens(io.StringIO(module.text).readline):
        if token.type != tokenize.COMMENT or not _EXEMPTION.search(token.string):
            continue
        where = f"{module.path}:{token.start[0]}"
        if not _REASONED.search(token.string):
            yield Breach(where, "an exemption without code and reason", "write it as `noqa: CODE - why`")
        if _BAN_LIFTED.search(token.string) and module.path not in BAN_LIFTED_IN:
            yield Breach(where, "a ban lifted where it stands for a rule", "take a Clock, Settings or an argument")


def _functions(tree: ast.AST) -> Iterator[tuple[ast.FunctionDef | ast.AsyncFunctionDef, bool]]:
    """Yield every function, however deep, and whether its first parameter is the object or the class."""
    for parent in ast.walk(tree):
        for node in ast.iter_child_nodes(parent):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                static = any(isinstance(mark, ast.Name) and mark.id == "staticmethod" for mark in node.decorator_list)
                yield node, isinstance(parent, ast.ClassDef) and not static


def _public_definitions(
    scope: ast.Module | ast.ClassDef,
) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    """Yield the public classes and functions of a module and the public methods of its public classes."""
    for node in scope.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            if any(
                isinstance(mark, ast.Name) and mark.id == "overload" for mark in getattr(node, "decorator_list", [])
            ):
                continue
            yield node
            if isinstance(node, ast.ClassDef):
                yield from _public_definitions(node)
