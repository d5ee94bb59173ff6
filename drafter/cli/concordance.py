"""Negotiate: ``concordance``."""

from __future__ import annotations

from pathlib import Path

import click

from drafter.cli.opening import texts_named
from drafter.cli.output import print_json, tell
from drafter.cli.settings import DEFAULT_AUTHOR, everywhere, json_option, settings_of, target_must_be_free
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.cli.writing import suffix_of
from drafter.deeds.texts import OpenedText
from drafter.drafting import Draft
from drafter.drafting.labelling.concordance import concordance_table
from drafter.errors import KnownError
from drafter.exchange.concordance import (
    CONCORDANCE_SUFFIXES,
    concordance_document,
    concordance_file,
    concordance_text,
)
from drafter.exchange.files import replace_file


@click.command("concordance", cls=SpokenCommand, help="help-concordance")
@click.argument("old", metavar="OLD.draft")
@click.argument("new", metavar="NEW.draft")
@click.option("-o", "--output", cls=SpokenOption, metavar="OUT.(docx|txt|json)", help="help-option-concordance-output")
@json_option
@everywhere
@click.pass_context
def concordance(ctx: click.Context, old: str, new: str, output: str | None) -> None:
    """What each paragraph was called in one state of a draft and is called in another."""
    settings = settings_of(ctx)
    target = None if output is None else Path(output)
    if target is not None:
        if suffix_of(target) not in CONCORDANCE_SUFFIXES:
            raise Misuse("usage-output-suffix", file=target.name, suffixes=", ".join(CONCORDANCE_SUFFIXES))
        target_must_be_free(target, settings)
    with texts_named(settings, old, new) as opened:
        before, after = opened(old), opened(new)
    drafts = _draft_of(before), _draft_of(after)
    rows = concordance_table(*drafts)
    language = drafts[1].language
    if target is None:
        if settings.as_json:
            print_json(concordance_document(rows, before.name, after.name))
        else:
            click.echo(concordance_text(rows, language, before.name, after.name), nl=False)
        return
    data = concordance_file(
        suffix_of(target),
        rows,
        title=drafts[1].title,
        language=language,
        old_name=before.name,
        new_name=after.name,
        author="" if settings.author == DEFAULT_AUTHOR else settings.author,
        date=settings.date or "",
    )
    replace_file(target, data, overwrite=settings.force)
    tell("written", settings.language, file=target.name)


def _draft_of(text: OpenedText) -> Draft:
    """The draft; another text does not know which paragraph is which.

    Raises:
        KnownError: it is none.
    """
    if text.draft is None:
        raise KnownError("concordance-drafts-only", file=text.name)
    return text.draft
