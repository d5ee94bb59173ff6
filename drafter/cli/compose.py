"""Compose: ``new``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random, SystemRandom

import click

from drafter.cli.opening import open_library, texts_named
from drafter.cli.output import tell
from drafter.cli.settings import Settings, everywhere, settings_of, target_must_be_free
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.drafting import Draft, DraftFile, Origin, Paragraph
from drafter.drafting.ids import RandomIds
from drafter.drafting.origins import origin_of_clause
from drafter.exchange import TextParagraph
from drafter.instruments import ClauseKind
from drafter.library import ClauseLibrary
from drafter.texts import DRAFT_SUFFIX, OpenedText, is_in_library


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
    DraftFile.create(target, draft, now=settings.now(), author=settings.author, overwrite=settings.force).close()
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
            paragraphs = tuple(_from_clause(new_id(), each, clauses, language) for each in text.paragraphs)
        return Draft(title, language, paragraphs)
    return Draft(title, language, _from_paragraphs(text, new_id))


def _from_paragraphs(text: OpenedText, new_id: RandomIds) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(new_id(), each.kind, each.label, each.text) for each in text.paragraphs)


def _from_clause(paragraph_id: str, paragraph: TextParagraph, clauses: ClauseLibrary, language: str) -> Paragraph:
    """A paragraph that says what the clause says, and remembers where it comes from."""
    origins: tuple[Origin, ...] = ()
    if paragraph.id is not None:
        clause = clauses.clause(paragraph.id)
        origins = (origin_of_clause(clause, clauses.citation(clause.id, language)),)
    return Paragraph(paragraph_id, paragraph.kind, paragraph.label, paragraph.text, origins=origins)
