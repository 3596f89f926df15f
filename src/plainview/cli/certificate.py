"""`plainview member certificate`: certificates of erasures, shown and verified."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from plainview.base.errors import BadInput
from plainview.cli.opened import opened_service
from plainview.explain.certificate import certificate_page
from plainview.gate.rights.certificate import read_certificate

_FILE = click.Path(path_type=Path, dir_okay=False, exists=True)
_KEY_DIGITS = 64


@click.group()
def certificate() -> None:
    """Show and verify the certificates of erasures."""


@certificate.command("show")
@click.argument("request_id")
@click.option("--html", "as_html", is_flag=True, help="Print a page that people can read.")
@click.option("--language", default="", help="Language of that page (BCP 47); the service's own by default.")
def show(request_id: str, *, as_html: bool, language: str) -> None:
    """Print the signed certificate of an erasure that was done.

    Example: plainview member certificate show 0198c2d4-... > certificate.json
    """
    with opened_service() as service:
        content = service.rights.certificate_of(service.rights.requests.get(request_id))
        if as_html:
            click.echo(certificate_page(read_certificate(content), service.words(language)), nl=False)
        else:
            click.echo(content)


@certificate.command("verify")
@click.argument("file", type=_FILE)
@click.option("--public-key", "key", default="", help="The signing key in hexadecimal; else this installation's own.")
def verify(file: Path, *, key: str) -> None:
    """Check that a certificate is signed as it stands, by this installation or by the key that you name.

    Example: plainview member certificate verify certificate.json
    """
    held = read_certificate(file.read_bytes())
    if key:
        public_key = _key(key)
    else:
        with opened_service() as service:
            public_key = service.gate.public_key()
    if held.public_key != public_key:
        click.echo("This certificate is signed by another key; name it with --public-key if you trust it.", err=True)
        sys.exit(1)
    if not held.is_signed:
        click.echo("This certificate was changed after it was signed; ask for it again.", err=True)
        sys.exit(1)
    click.echo(json.dumps(held.said, ensure_ascii=False, indent=1))
    click.echo(f"Signed as it stands; what it certifies: {held.said['result']}.", err=True)


def _key(text: str) -> bytes:
    try:
        found = bytes.fromhex(text) if len(text) == _KEY_DIGITS else b""
    except ValueError:
        found = b""
    if not found:
        raise BadInput("a public key has 64 hexadecimal digits")
    return found
