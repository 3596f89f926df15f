"""`plainview doctor`: whether this installation could serve, line by line, before it does."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import click

from plainview.assemble import load_master_key
from plainview.base.errors import CatalogueError, PlainviewError, SettingsError
from plainview.base.settings import Settings, read_settings
from plainview.catalogue.check_words import check_words
from plainview.catalogue.load import load_catalogue, read_catalogue
from plainview.gate.sends import missing_of
from plainview.web.branding import brand_of
from plainview.web.handoff_return import return_origins

_CARRIERS = {"smtp": "message_service", "smpp": "text_message_service"}
"""Setting -> the recipient that carries messages once it is set."""


@click.command()
def doctor() -> None:
    """Say what stands in the way of serving, and what to do about it; end with 1 if anything does.

    Example: plainview doctor
    """
    ok = True
    for name, examine in _examinations(read_settings()):
        try:
            found = examine()
        except PlainviewError as error:
            ok = False
            click.echo(f"mend   {name}: {error}")
        else:
            click.echo(f"good   {name}: {found}")
    if not ok:
        sys.exit(1)


def _examinations(settings: Settings) -> Iterator[tuple[str, Callable[[], str]]]:
    yield "who you are", lambda: require_identity(settings)
    yield "catalogue", lambda: _catalogue(settings)
    yield "master key", lambda: _master_key(settings)
    yield "data folder", lambda: _folder(settings)
    yield "recipients", lambda: require_appointed(settings)
    yield "look and way back", lambda: require_look(settings)
    yield "address", lambda: _address(settings)


def require_look(settings: Settings) -> str:
    """Return what of the pages' look is the service's own; raises SettingsError for what cannot be shown or read."""
    brand, origins = brand_of(settings), return_origins(settings.return_origins).origins
    own = [name for name, held in (("logo", brand.logo), ("colours", brand.sheet)) if held]
    return f"{' and '.join(own) or 'ours'}; {len(origins)} origins to lead back to"


def require_identity(settings: Settings) -> str:
    """Return the controller's name; raises SettingsError naming what a service must say of itself and has not."""
    missing = settings.missing_identity()
    if missing:
        raise SettingsError(
            missing[0], f"set {', '.join(missing)}: members have a right to know who holds their data (GDPR art. 13)"
        )
    return settings.controller


def require_appointed(settings: Settings) -> str:
    """Return how many recipients are appointed; raises SettingsError naming those that are set up, but not in full.

    Nothing would be sent to them: members have a right to know who gets their data (GDPR art. 15).
    """
    held = load_catalogue(Path(settings.catalogue) if settings.catalogue else None).recipients
    carriers = {held[name].id for setting, name in _CARRIERS.items() if getattr(settings, setting) and name in held}
    lacking = [
        f"[recipient.{one.id}] lacks {', '.join(missing_of(one))}"
        for one in held.values()
        if (one.destination or one.id in carriers) and missing_of(one)
    ]
    if lacking:
        raise SettingsError(
            "PLAINVIEW_CATALOGUE",
            f"nothing is sent to whom you have not named: {'; '.join(lacking)}; see docs/sharing.md",
        )
    return f"{sum(not missing_of(one) for one in held.values())} appointed"


def _catalogue(settings: Settings) -> str:
    overlay = Path(settings.catalogue) if settings.catalogue else None
    loaded, structural = read_catalogue(overlay)
    faults = (*structural, *check_words(loaded, overlay))
    if faults:
        raise CatalogueError(faults)
    return f"{len(loaded.elements)} elements for {len(loaded.purposes)} purposes"


def _master_key(settings: Settings) -> str:
    load_master_key(settings.master_key_path)
    return str(settings.master_key_path)


def _folder(settings: Settings) -> str:
    folder = settings.data_folder
    probe = folder / ".write-probe"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise SettingsError(
            "PLAINVIEW_DATA", f"{folder} cannot be written to ({error.strerror}); set PLAINVIEW_DATA to one that can"
        ) from None
    return str(folder)


def _address(settings: Settings) -> str:
    bind(settings).close()
    return f"http://{settings.host}:{settings.port}"


def bind(settings: Settings) -> socket.socket:
    """Return a socket bound to the settings' address; raises SettingsError when it is taken or not ours."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host, settings.port_number))
    except OSError as error:
        listener.close()
        raise SettingsError(
            "PLAINVIEW_PORT",
            f"cannot listen on {settings.host}:{settings.port} ({error.strerror}); stop what uses it, "
            "or set PLAINVIEW_PORT to another",
        ) from None
    return listener
