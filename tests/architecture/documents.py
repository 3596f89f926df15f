"""What is documented where: names that people hold on to, looked up in the project's documents."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

_LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)(#[^)\s]*)?\)")
_MAKE = re.compile(r"`make ([a-z]+)")


def undocumented(names: Iterable[str], text: str) -> tuple[str, ...]:
    """Return the names that `text` nowhere writes in backticks.

    >>> undocumented(["email", "ip"], "- `email`: how to reach you")
    ('ip',)
    """
    return tuple(name for name in names if f"`{name}`" not in text)


def setting_row(variable: str, default: str, help_text: str) -> str:
    """Return a setting's row in docs/settings.md.

    >>> setting_row("PLAINVIEW_PORT", "8400", "Port to listen on.")
    '| `PLAINVIEW_PORT` | `8400` | Port to listen on. |'
    """
    return f"| `{variable}` | {f'`{default}`' if default else 'empty'} | {help_text} |"


def commands_of(group: click.Command, name: str) -> Iterator[str]:
    """Yield the full name of every command below `group` that a person may run."""
    if not isinstance(group, click.Group):
        yield name
        return
    for child, command in sorted(group.commands.items()):
        if not command.hidden:
            yield from commands_of(command, f"{name} {child}")


def documents(root: Path) -> tuple[Path, ...]:
    """Return every document of the project, by path."""
    return (*sorted(root.glob("*.md")), *sorted((root / "docs").rglob("*.md")))


def broken_links(document: Path) -> tuple[str, ...]:
    """Return the relative links of a document that lead to no file."""
    links = (link for link, _ in _LINK.findall(document.read_text(encoding="utf-8")))
    return tuple(link for link in links if "://" not in link and not (document.parent / link).exists())


def make_targets(text: str) -> frozenset[str]:
    """Return every target that a text tells its reader to make.

    >>> sorted(make_targets("Run `make demo`, then `make test ARGS=...`."))
    ['demo', 'test']
    """
    return frozenset(_MAKE.findall(text))
