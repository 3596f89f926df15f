"""`plainview init`: a new installation: the data folder, the master key and an empty catalogue overlay."""

from __future__ import annotations

from pathlib import Path

import click

from plainview.assemble import create_master_key
from plainview.base.errors import SettingsError
from plainview.base.settings import PREFIX, documented, read_settings

_OVERLAY = """\
# Your own catalogue entries. They are added over the packaged ones; an entry of the same name replaces it whole.
# `plainview catalogue check` says what is wrong with them. The format: docs/catalogue.md.
#
# [element.skipped_intros]
# source = "usage"
# family = "viewing"
# scope = "profile"
# collect = { events = ["playback.intro_skipped"], properties = { skipped_ms = "duration_ms" } }
#
# [element.skipped_intros.purpose.recommend_use]
# basis = { "*" = "legitimate_interest" }
# precision = "exact"
# kept_days = 90
"""
_WORDS = """\
# Words for your own entries, one message an entry; every language your pages speak needs them.
#
# element-skipped_intros = Intros you skipped
#     .explain = Noted by the player when you skip an intro.
"""


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path())
def init(folder: Path) -> None:
    """Write settings, a catalogue overlay and the master key for a new installation into FOLDER.

    Example: plainview init /srv/plainview
    """
    env = folder / "plainview.env"
    if env.exists():
        raise SettingsError("folder", f"{env} exists already; choose another folder, or edit that file")
    key = folder / "master.key"
    data = folder / "data"
    overlay = folder / "catalogue"
    create_master_key(key)
    data.mkdir(parents=True, exist_ok=True)
    (overlay / "words").mkdir(parents=True, exist_ok=True)
    (overlay / "own.toml").write_text(_OVERLAY, encoding="utf-8")
    (overlay / "words" / "en.ftl").write_text(_WORDS, encoding="utf-8")
    env.write_text(_environment(data, overlay, key), encoding="utf-8")
    click.echo(f"Settings:   {env} (fill in the four lines on who you are; `plainview serve` asks for them)")
    click.echo(f"Data:       {data}")
    click.echo(f"Catalogue:  {overlay} (your own entries, over the packaged ones)")
    click.echo(f"Master key: {key}")
    click.echo()
    click.echo("Keep a copy of the master key somewhere else now, apart from any backup of the data folder.")
    click.echo("If it is lost, everything that identifies your members is lost with it: nobody can restore it.")
    click.echo()
    click.echo("Next:  edit that file, then  set -a; . " + str(env) + "; set +a; plainview doctor; plainview serve")


def _environment(data: Path, overlay: Path, key: Path) -> str:
    """Return the settings file: every setting with its help, those of this installation filled in."""
    own = {
        "DATA": str(data.resolve()),
        "CATALOGUE": str(overlay.resolve()),
        "MASTER_KEY_FILE": str(key.resolve()),
    }
    asked = set(read_settings({}).missing_identity())
    lines = ["# Settings of this Plainview installation, for the environment of every command.", ""]
    for variable, default, help_text in documented():
        value = own.get(variable.removeprefix(PREFIX), default)
        lines.append(f"# {help_text}")
        set_here = variable in asked or variable.removeprefix(PREFIX) in own
        lines.append(f"{'' if set_here else '# '}{variable}={_quoted(value)}")
        lines.append("")
    return "\n".join(lines)


def _quoted(value: str) -> str:
    return "'" + value.replace("'", "'\\''") + "'"
