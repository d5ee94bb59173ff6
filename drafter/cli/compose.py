"""Compose: ``new``."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random, SystemRandom

import click

from drafter.cli.amending import can_be_amended, word_file
from drafter.cli.opening import open_library, texts_named
from drafter.cli.output import tell
from drafter.cli.settings import Settings, everywhere, settings_of, target_must_be_free
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.deeds.texts import DRAFT_SUFFIX, is_in_library, origin_in_library, paragraphs_for_draft
from drafter.drafting import Draft, DraftFile, Paragraph
from drafter.drafting.ids import RandomIds
from drafter.instruments import ClauseKind


@click.command("new", cls=SpokenCommand, help="help-new")
@click.argument("file", metavar="FILE.draft")
@click.option("--from", "source", cls=SpokenOption, metavar="TEXT", help="help-option-from")
@click.option("--title", cls=SpokenOption, metavar="T", help="help-option-title")
@everywhere
@click.pass_context
def new(ctx: click.Context, file: str, source: str | None, title: str | None) -> None:
    """A new draft, empty or from a text."""
    settings = settings_of(ctx)
    target = Path(file)
    if target.suffix.lower() != DRAFT_SUFFIX:
        raise Misuse("usage-output-suffix", file=target.name, suffixes=DRAFT_SUFFIX)
    target_must_be_free(target, settings)
    draft = _begun(settings, source, title or target.stem)
    DraftFile.create(
        target,
        draft,
        now=settings.now(),
        author=settings.author,
        overwrite=settings.force,
        base=word_file(source) if source is not None and can_be_amended(source) else None,
    ).close()
    tell("draft-created", settings.language, file=target.name, count=len(draft.paragraphs))


def _begun(settings: Settings, source: str | None, title: str) -> Draft:
    new_id = RandomIds(Random(f"{settings.author}\n{settings.date}\n{title}") if settings.signed else SystemRandom())
    if source is None:
        heading = Paragraph(new_id(), ClauseKind.TITLE, "", title)
        return Draft(title, settings.asked_language or settings.language, (heading,))
    with texts_named(settings, source) as opened:
        text = opened(source)
    language = settings.asked_language or text.language or settings.language
    if text.draft is not None:
        return replace(text.draft, title=title, language=language)
    if is_in_library(source):
        with open_library(settings) as clauses:
            origin_of = partial(origin_in_library, clauses, language=language)
            return Draft(title, language, paragraphs_for_draft(text.paragraphs, new_id, origin_of))
    return Draft(title, language, paragraphs_for_draft(text.paragraphs, new_id))
