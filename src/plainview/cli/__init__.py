"""The command line: `plainview NOUN VERB`; results on stdout, progress on stderr, exit 0 done, 1 refused, 2 usage."""

from __future__ import annotations

import click

from plainview import __version__
from plainview.base.errors import PlainviewError
from plainview.cli.backup import backup, restore
from plainview.cli.bench import bench
from plainview.cli.catalogue import catalogue
from plainview.cli.demo import demo
from plainview.cli.doctor import doctor
from plainview.cli.feed import feed
from plainview.cli.imports import imports
from plainview.cli.init import init
from plainview.cli.key import key
from plainview.cli.ledger import ledger
from plainview.cli.member import member
from plainview.cli.partner import partner
from plainview.cli.read import read
from plainview.cli.recipient import recipient
from plainview.cli.request import request
from plainview.cli.retention import retention
from plainview.cli.serve import serve
from plainview.cli.staff import staff
from plainview.cli.worker import worker


class _SayingErrors(click.Group):
    """Says an expected error in a sentence and ends with 1; anything else keeps its traceback."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except PlainviewError as error:
            click.echo(f"plainview: {error}", err=True)
            ctx.exit(1)


@click.group(cls=_SayingErrors, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="plainview")
def main() -> None:
    """Keep and use your members' data exactly as your catalogue declares it.

    Start with `plainview init`, then `plainview serve` and, beside it, `plainview worker`. Settings come
    from the environment (PLAINVIEW_...); see docs/settings.md.
    """


for _command in (
    backup,
    bench,
    catalogue,
    demo,
    doctor,
    feed,
    imports,
    init,
    key,
    ledger,
    member,
    partner,
    read,
    recipient,
    request,
    restore,
    retention,
    serve,
    staff,
    worker,
):
    main.add_command(_command, "import" if _command is imports else _command.name)
