"""Exchange: ``export``."""

from __future__ import annotations

from pathlib import Path
from typing import Unpack

import click

from drafter.cli.amending import (
    base_changes_option,
    can_be_amended,
    looks_must_not_be_asked_for,
    new_file_option,
    word_file,
    write_amended,
)
from drafter.cli.opening import texts_named
from drafter.cli.page_options import (
    PageChoices,
    column_references,
    forbidden_words,
    named_columns,
    page_options,
    signed,
    with_found_sources,
    with_page,
    writing_options,
)
from drafter.cli.review import compared, export_of
from drafter.cli.settings import everywhere, settings_of, target_must_be_free
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.cli.writing import suffix_must_be_known, suffix_of, write_export
from drafter.deeds.texts import DRAFT_SUFFIX
from drafter.drafting import BaseFile, DraftFile
from drafter.exchange import Audience, Layout
from drafter.exchange.amending import BaseChanges


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
@base_changes_option
@new_file_option
@page_options
@everywhere
@click.pass_context
def export(
    ctx: click.Context,
    file: str,
    output: str,
    layout: str,
    against: str | None,
    base_changes: str,
    new_file: bool,
    **choices: Unpack[PageChoices],
) -> None:
    """A draft as a file for others."""
    settings = signed(settings_of(ctx), choices)
    target = Path(output)
    suffix_must_be_known(target)
    target_must_be_free(target, settings)
    wanted = Layout(layout)
    amends = _file_to_amend(file, against) if wanted is Layout.TRACKED and not new_file else None
    if amends is not None and suffix_of(target) == ".docx":
        looks_must_not_be_asked_for(ctx, amends)
        write_amended(
            settings,
            target,
            amends,
            file,
            moves=True,
            base_changes=BaseChanges(base_changes),
            for_circulation=choices["reader"] == Audience.CIRCULATION.value,
            forbidden=forbidden_words(choices),
        )
        return
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
    if choices["find_sources"]:
        finished = with_found_sources(finished, settings)
    write_export(target, finished, settings, forbidden_words(choices))


def _file_to_amend(reference: str, against: str | None) -> BaseFile | None:
    """The Word file a draft is compared with, or the one it began as; None where it is to be a new file."""
    if against is not None:
        return word_file(against) if can_be_amended(against) else None
    path = Path(reference)
    if path.suffix.lower() != DRAFT_SUFFIX:
        return None
    with DraftFile.open(path, holder="", read_only=True) as draft_file:
        return draft_file.base()


def _last_version(reference: str) -> str | None:
    """The newest named version of a draft, as a text to open; None where it has none or is no draft."""
    path = Path(reference)
    if path.suffix.lower() != DRAFT_SUFFIX:
        return None
    with DraftFile.open(path, holder="", read_only=True) as draft_file:
        versions = draft_file.versions()
    return f"{reference}@{versions[-1].name}" if versions else None
