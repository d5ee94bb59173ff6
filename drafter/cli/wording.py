"""Consult: ``wording``: where the words of a clause were agreed, who said them first, and how they drifted."""

from __future__ import annotations

from collections.abc import Iterator

import click

from drafter.cli.opening import open_library
from drafter.cli.output import marked_words, print_json
from drafter.cli.settings import everywhere, json_option, settings_of
from drafter.cli.spoken import SpokenCommand, SpokenOption
from drafter.library import Appearance, Wording
from drafter.messages import say
from drafter.redline import ClosenessResult

_INDENT = "    "


@click.command("wording", cls=SpokenCommand, help="help-wording")
@click.argument("clause_id", metavar="CLAUSE_ID")
@click.option("--history", "in_words", cls=SpokenOption, is_flag=True, help="help-option-wording-history")
@json_option
@everywhere
@click.pass_context
def wording(ctx: click.Context, clause_id: str, in_words: bool) -> None:
    """The history of a clause's wording, oldest first."""
    settings = settings_of(ctx)
    with open_library(settings) as clauses:
        found = clauses.wording(clause_id)
    if settings.as_json:
        print_json([_as_json(appearance) for appearance in found.appearances])
    elif in_words:
        for sentence in history_in_words(found, settings.language):
            click.echo(sentence)
    else:
        for appearance in found.appearances:
            _show(appearance, settings.language)


def _show(appearance: Appearance, language: str) -> None:
    result = appearance.result_to_previous
    click.echo(f"{click.style(appearance.clause.id, bold=True)}  {_date(appearance, language)}  {appearance.citation}")
    if result is None:
        click.echo(f"{_INDENT}{appearance.clause.text}\n")
        return
    click.echo(f"{_INDENT}{result.score:.2f}  {'  '.join(_named(result, language))}")
    click.echo(f"{_INDENT}{marked_words(result.segments)}\n")


def _named(result: ClosenessResult, language: str) -> Iterator[str]:
    """How close, and what matters in the change."""
    yield say(f"closeness-{result.closeness.value}", language)
    for flag in result.flags:
        yield say(f"flag-{flag}", language)


def _date(appearance: Appearance, language: str) -> str:
    return appearance.metadata.date or say("wording-undated", language)


def history_in_words(found: Wording, language: str) -> Iterator[str]:
    """The history told in sentences, one for each year and change."""
    first = found.first
    yield say("wording-first", language, date=_date(first, language), citation=first.citation)
    if not found.years:
        yield say("wording-never-again", language)
    for year in found.years:
        named = year.year or say("wording-undated", language)
        if year.repeated:
            citations = "; ".join(appearance.citation for appearance in year.repeated)
            yield say("wording-repeated", language, year=named, count=len(year.repeated), citations=citations)
        for appearance in year.changed:
            result = appearance.result_to_previous
            if result is not None:
                yield say("wording-changed", language, year=named, citation=appearance.citation)
                yield f"{_INDENT}{marked_words(result.segments)}"
                if result.flags:
                    flags = ", ".join(say(f"flag-{flag}", language) for flag in result.flags)
                    yield f"{_INDENT}{say('wording-matters', language, flags=flags)}"


def _as_json(appearance: Appearance) -> dict[str, object]:
    clause, metadata = appearance.clause, appearance.metadata
    return {
        "clause_id": clause.id,
        "citation": appearance.citation,
        "instrument": metadata.id,
        "body": metadata.body,
        "date": metadata.date,
        "text": clause.text,
        "to_first": _result_as_json(appearance.result_to_first),
        "to_previous": _result_as_json(appearance.result_to_previous),
    }


def _result_as_json(result: ClosenessResult | None) -> dict[str, object] | None:
    if result is None:
        return None
    return {
        "score": round(result.score, 4),
        "closeness": result.closeness.value,
        "segments": [[segment.op.value, segment.text] for segment in result.segments],
        "flags": list(result.flags),
    }
