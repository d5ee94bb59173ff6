"""Exchange: ``export``."""

from __future__ import annotations

from pathlib import Path

import click

from drafter.cli.opening import texts_named
from drafter.cli.review import compared, export_of
from drafter.cli.settings import everywhere, settings_of, target_must_be_free
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.cli.writing import suffix_must_be_known, write_export
from drafter.drafting import DraftFile
from drafter.exchange import Layout
from drafter.texts import DRAFT_SUFFIX

_LATER_LAYOUTS = ("bracketed", "columns")


@click.command("export", cls=SpokenCommand, help="help-export")
@click.argument("file", metavar="FILE.draft")
@click.option("-o", "output", cls=SpokenOption, metavar="OUT", required=True, help="help-option-output")
@click.option(
    "--layout",
    cls=SpokenOption,
    type=click.Choice([layout.value for layout in Layout]),
    default=Layout.CLEAN.value,
    help="help-option-layout",
)
@click.option("--against", cls=SpokenOption, metavar="TEXT", help="help-option-against")
@click.option(
    "--for", "reader", cls=SpokenOption, type=click.Choice(["circulation", "internal"]), help="help-option-for"
)
@click.option("--line-numbers", cls=SpokenOption, is_flag=True, help="help-option-line-numbers")
@everywhere
@click.pass_context
def export(
    ctx: click.Context,
    file: str,
    output: str,
    layout: str,
    against: str | None,
    reader: str | None,
    line_numbers: bool,
) -> None:
    """A draft as a file for others."""
    settings = settings_of(ctx)
    target = Path(output)
    suffix_must_be_known(target)
    if layout in _LATER_LAYOUTS:
        raise Misuse("not-yet", what=f"export --layout {layout}")
    if reader == "internal":
        raise Misuse("not-yet", what="export --for internal")
    if line_numbers:
        raise Misuse("not-yet", what="export --line-numbers")
    target_must_be_free(target, settings)
    wanted = Layout(layout)
    base = against
    if wanted is not Layout.CLEAN and base is None:
        base = _last_version(file)
        if base is None:
            raise Misuse("usage-export-against", layout=layout)
    with texts_named(settings, file, base) as opened:
        after = opened(file)
        before = after if base is None or wanted is Layout.CLEAN else opened(base)
    comparison = None if wanted is Layout.CLEAN else compared(before, after, settings)
    write_export(target, export_of(before, after, comparison, wanted, settings), settings)


def _last_version(reference: str) -> str | None:
    """The newest named version of a draft, as a text to open; None where it has none or is no draft."""
    path = Path(reference)
    if path.suffix.lower() != DRAFT_SUFFIX:
        return None
    with DraftFile.open(path, holder="", read_only=True) as draft_file:
        versions = draft_file.versions()
    return f"{reference}@{versions[-1].name}" if versions else None
