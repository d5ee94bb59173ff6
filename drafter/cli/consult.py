"""Consult: ``precedents``."""

from __future__ import annotations

import click

from drafter.cli.opening import open_library, texts_named
from drafter.cli.output import marked_words, print_json, progress
from drafter.cli.settings import Settings, everywhere, json_option, settings_of
from drafter.cli.spoken import SpokenCommand, SpokenOption
from drafter.deeds.texts import looks_like_reference
from drafter.errors import KnownError
from drafter.library import Match
from drafter.messages import say

_INDENT = "    "
_LONGEST_LIMIT = 1000


def _limit_option(default: int) -> click.Option:
    return SpokenOption(
        ["--limit"], type=click.IntRange(1, _LONGEST_LIMIT), default=default, metavar="N", help="help-option-limit"
    )


@click.command("precedents", cls=SpokenCommand, help="help-precedents", params=[_limit_option(5)])
@click.argument("text", metavar="TEXT")
@click.option("--wordings", cls=SpokenOption, is_flag=True, help="help-option-wordings")
@json_option
@everywhere
@click.pass_context
def precedents(ctx: click.Context, text: str, limit: int, wordings: bool) -> None:
    """Agreed language nearest to a passage, per paragraph."""
    settings = settings_of(ctx)
    passages = _passages(text, settings)
    told = progress("looking-for-precedents", settings.language)
    found = []
    with open_library(settings) as clauses:
        for place, passage in enumerate(passages, start=1):
            found.append(clauses.nearest(passage, limit=limit, wordings=wordings) if passage.strip() else ())
            if told is not None:
                told(place / len(passages))
    if settings.as_json:
        print_json(
            [
                {"paragraph": place, "text": passage, "matches": [_match_as_json(match, wordings) for match in matches]}
                for place, (passage, matches) in enumerate(zip(passages, found, strict=True))
            ]
        )
        return
    for passage, matches in zip(passages, found, strict=True):
        click.echo(click.style(passage, bold=True))
        for match in matches:
            name = say(f"closeness-{match.result.closeness.value}", settings.language)
            click.echo(f"{_INDENT}{match.result.score:.2f}  {name}  {match.citation}")
            if wordings:
                click.echo(f"{_INDENT}{_INDENT}{_said(match, settings.language)}")
            click.echo(f"{_INDENT}{_INDENT}{marked_words(match.result.segments)}")
        if passage.strip() and not matches:
            click.echo(f"{_INDENT}{say('precedents-none', settings.language)}")
        click.echo()


def _passages(text: str, settings: Settings) -> list[str]:
    """The paragraphs of the text that was named, or the lines of the passage that was typed instead of a name.

    Raises:
        KnownError: there is no such text, or it cannot be read.
    """
    if text.strip() and not looks_like_reference(text):
        return [line for line in text.splitlines() if line.strip()]
    try:
        with texts_named(settings, text) as opened:
            return [paragraph.text for paragraph in opened(text).paragraphs]
    except KnownError as error:
        if error.message == "file-missing" and text.isalpha():
            raise KnownError("text-missing-or-word", file=text) from error
        raise


def _said(match: Match, language: str) -> str:
    """How often the words of a match were said, and since when."""
    since = match.since or say("wording-undated", language)
    if match.said == 1:
        return say("wording-said-once", language, since=since)
    return say("wording-said", language, count=match.said, since=since)


def _match_as_json(match: Match, wordings: bool) -> dict[str, object]:
    history = {"said": match.said, "since": match.since} if wordings else {}
    return {
        "clause_id": match.clause.id,
        "citation": match.citation,
        "score": round(match.result.score, 4),
        "closeness": match.result.closeness.value,
        "spans": [list(span) for span in match.result.spans],
        "segments": [[segment.op.value, segment.text] for segment in match.result.segments],
        "flags": list(match.result.flags),
        **history,
    }
