"""Exchange: ``export``."""

from __future__ import annotations

from pathlib import Path
from typing import Unpack

import click

from drafter.cli.opening import texts_named
from drafter.cli.page_options import (
    PageChoices,
    column_references,
    forbidden_words,
    named_columns,
    page_options,
    signed,
    with_page,
    writing_options,
)
from drafter.cli.review import compared, export_of
from drafter.cli.settings import everywhere, settings_of, target_must_be_free
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.cli.writing import suffix_must_be_known, write_export
from drafter.drafting import DraftFile
from drafter.exchange import Layout
from drafter.texts import DRAFT_SUFFIX


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
@page_options
@everywhere
@click.pass_context
def export(
    ctx: click.Context, file: str, output: str, layout: str, against: str | None, **choices: Unpack[PageChoices]
) -> None:
    """A draft as a file for others."""
    settings = signed(settings_of(ctx), choices)
    target = Path(output)
    suffix_must_be_known(target)
    target_must_be_free(target, settings)
    wanted = Layout(layout)
    options = writing_options(choices, wanted, target)
    base = against
    if wanted is not Layout.CLEAN and base is None:
        base = _last_version(file)
        if base is None:
            raise Misuse("usage-export-against", layout=layout)
    others = (reference for _, reference in column_references(choices))
    with texts_named(settings, file, base, *others) as opened:
        after = opened(file)
        before = after if base is None or wanted is Layout.CLEAN else opened(base)
        columns = named_columns(choices, opened)
    comparison = None if wanted is Layout.CLEAN else compared(before, after, settings)
    whole = export_of(before, after, comparison, wanted, settings)
    finished = with_page(whole, choices, options, columns, before, after)
    write_export(target, finished, settings, forbidden_words(choices))


def _last_version(reference: str) -> str | None:
    """The newest named version of a draft, as a text to open; None where it has none or is no draft."""
    path = Path(reference)
    if path.suffix.lower() != DRAFT_SUFFIX:
        return None
    with DraftFile.open(path, holder="", read_only=True) as draft_file:
        versions = draft_file.versions()
    return f"{reference}@{versions[-1].name}" if versions else None
