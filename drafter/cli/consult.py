"""Consult: ``library``, ``search``, ``precedents`` and ``cite``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from drafter.cli.later import not_yet
from drafter.cli.opening import open_library, texts_named
from drafter.cli.output import marked_words, print_json, tell
from drafter.cli.settings import everywhere, json_option, settings_of, target_must_be_free
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenGroup, SpokenOption
from drafter.deeds.texts import looks_like_reference
from drafter.instruments import Clause, ClauseKind
from drafter.library import ClauseLibrary, Match
from drafter.library.rebuild import rebuild
from drafter.messages import LANGUAGES, say

_INDENT = "    "
_LONGEST_LIMIT = 1000


@click.group("library", cls=SpokenGroup, help="help-library", invoke_without_command=True)
@everywhere
@click.pass_context
def library(ctx: click.Context) -> None:
    """The clause library."""
    if ctx.invoked_subcommand is None:
        raise Misuse("usage-which-command", commands=", ".join(library.commands))


@library.command("list", help="help-library-list")
@json_option
@everywhere
@click.pass_context
def list_instruments(ctx: click.Context) -> None:
    """Instruments with clause counts."""
    settings = settings_of(ctx)
    with open_library(settings) as clauses:
        summaries = clauses.instruments()
    if settings.as_json:
        print_json(
            [
                {
                    "id": summary.metadata.id,
                    "title": summary.metadata.title,
                    "body": summary.metadata.body,
                    "meeting": summary.metadata.meeting,
                    "symbol": summary.metadata.symbol,
                    "place": summary.metadata.place,
                    "date": summary.metadata.date,
                    "dates": summary.metadata.dates,
                    "language": summary.metadata.language,
                    "clauses": summary.clause_count,
                }
                for summary in summaries
            ]
        )
        return
    for summary in summaries:
        count = say("clause-count", settings.language, count=summary.clause_count)
        click.echo(f"{summary.metadata.id}  {summary.metadata.title}  ({count})")


@library.command("show", help="help-library-show")
@click.argument("instrument_id", metavar="ID")
@json_option
@everywhere
@click.pass_context
def show_instrument(ctx: click.Context, instrument_id: str) -> None:
    """An instrument's clauses in order."""
    settings = settings_of(ctx)
    with open_library(settings) as clauses:
        instrument = clauses.instrument(instrument_id)
        language = settings.asked_language or instrument.metadata.language
        cited = [(clause, clauses.short_citation(clause.id, language)) for clause in instrument.clauses]
    if settings.as_json:
        print_json([_clause_as_json(clause, citation) for clause, citation in cited])
        return
    click.echo(f"{instrument.metadata.id}  {instrument.metadata.title}\n")
    for clause, citation in cited:
        click.echo(f"{click.style(clause.id, bold=True)}  {citation}")
        click.echo(f"{_INDENT}{clause.text}\n")


def _clause_as_json(clause: Clause, citation: str) -> dict[str, object]:
    return {
        "id": clause.id,
        "kind": clause.kind.value,
        "label": clause.label.as_typed if clause.label is not None else None,
        "citation": citation,
        "parent": clause.parent,
        "section": clause.section,
        "section_title": clause.section_title,
        "number_implicit": clause.number_implicit,
        "text": clause.text,
        "pages": list(clause.pages),
        "topics": list(clause.topics),
        "verbs": [
            {"as_written": verb.as_written, "infinitive": verb.infinitive, "offset": verb.offset}
            for verb in clause.verbs
        ],
    }


for _name in ("add", "remove", "tag", "untag", "export"):
    library.add_command(not_yet(_name, f"help-library-{_name}", f"library {_name}"))


@library.command("rebuild", help="help-library-rebuild")
@click.option("-o", "output", cls=SpokenOption, metavar="FILE", required=True, help="help-option-output")
@everywhere
@click.pass_context
def rebuild_library(ctx: click.Context, output: str) -> None:
    """The shipped library from resources/, reproducibly."""
    settings = settings_of(ctx)
    target_must_be_free(Path(output), settings)
    rebuild(Path(output))
    tell("library-rebuilt", settings.language, file=Path(output).name)


def _limit_option(default: int) -> click.Option:
    return SpokenOption(
        ["--limit"], type=click.IntRange(1, _LONGEST_LIMIT), default=default, metavar="N", help="help-option-limit"
    )


@click.command("search", cls=SpokenCommand, help="help-search", params=[_limit_option(20)])
@click.argument("words", metavar="QUERY", nargs=-1)
@click.option("--instrument", cls=SpokenOption, metavar="ID", help="help-option-instrument")
@click.option("--topic", cls=SpokenOption, metavar="T", help="help-option-topic")
@click.option(
    "--kind", cls=SpokenOption, type=click.Choice([kind.value for kind in ClauseKind]), help="help-option-kind"
)
@click.option("--verb", cls=SpokenOption, metavar="V", help="help-option-verb")
@json_option
@everywhere
@click.pass_context
def search(
    ctx: click.Context,
    words: tuple[str, ...],
    instrument: str | None,
    topic: str | None,
    kind: str | None,
    verb: str | None,
    limit: int,
) -> None:
    """Clauses with those words."""
    settings = settings_of(ctx)
    with open_library(settings) as clauses:
        if instrument is not None:
            clauses.instrument(instrument)  # an unknown one is a sentence, not an empty answer
        hits = clauses.search(
            " ".join(words),
            instrument=instrument,
            topic=topic,
            kind=ClauseKind(kind) if kind is not None else None,
            verb=verb,
            limit=limit,
        )
    if settings.as_json:
        print_json(
            [
                {
                    "clause_id": hit.clause.id,
                    "citation": hit.citation,
                    "score": round(hit.score, 4),
                    "snippet": hit.snippet,
                    "highlights": [list(span) for span in hit.highlights],
                    "text": hit.clause.text,
                }
                for hit in hits
            ]
        )
        return
    if not hits:
        tell("nothing-found", settings.language)
    for hit in hits:
        click.echo(f"{click.style(hit.clause.id, bold=True)}  {hit.citation}")
        click.echo(f"{_INDENT}{_highlighted(hit.snippet, hit.highlights)}\n")


def _highlighted(snippet: str, highlights: Sequence[tuple[int, int]]) -> str:
    pieces: list[str] = []
    at = 0
    for start, end in sorted(highlights):
        pieces += [snippet[at:start], click.style(snippet[start:end], underline=True)]
        at = end
    return "".join([*pieces, snippet[at:]])


@click.command("precedents", cls=SpokenCommand, help="help-precedents", params=[_limit_option(5)])
@click.argument("text", metavar="TEXT")
@json_option
@everywhere
@click.pass_context
def precedents(ctx: click.Context, text: str, limit: int) -> None:
    """Agreed language nearest to a passage, per paragraph."""
    settings = settings_of(ctx)
    if looks_like_reference(text):
        with texts_named(settings, text) as opened:
            passages = [paragraph.text for paragraph in opened(text).paragraphs]
    else:
        passages = [line for line in text.splitlines() if line.strip()]
    with open_library(settings) as clauses:
        found = [clauses.nearest(passage, limit=limit) if passage.strip() else () for passage in passages]
    if settings.as_json:
        print_json(
            [
                {"paragraph": place, "text": passage, "matches": [_match_as_json(match) for match in matches]}
                for place, (passage, matches) in enumerate(zip(passages, found, strict=True))
            ]
        )
        return
    for passage, matches in zip(passages, found, strict=True):
        click.echo(click.style(passage, bold=True))
        for match in matches:
            name = say(f"closeness-{match.result.closeness.value}", settings.language)
            click.echo(f"{_INDENT}{match.result.score:.2f}  {name}  {match.citation}")
            click.echo(f"{_INDENT}{_INDENT}{marked_words(match.result.segments)}")
        click.echo()


def _match_as_json(match: Match) -> dict[str, object]:
    return {
        "clause_id": match.clause.id,
        "citation": match.citation,
        "score": round(match.result.score, 4),
        "closeness": match.result.closeness.value,
        "spans": [list(span) for span in match.result.spans],
        "segments": [[segment.op.value, segment.text] for segment in match.result.segments],
        "flags": list(match.result.flags),
    }


@click.command("cite", cls=SpokenCommand, help="help-cite")
@click.argument("clause_id", metavar="CLAUSE_ID")
@click.option("--style", cls=SpokenOption, type=click.Choice(LANGUAGES), help="help-option-style")
@everywhere
@click.pass_context
def cite(ctx: click.Context, clause_id: str, style: str | None) -> None:
    """The exact words of a clause, and where they stand."""
    settings = settings_of(ctx)
    with open_library(settings) as clauses:
        click.echo(clauses.quotation(clause_id, style or settings.asked_language or _own_language(clauses, clause_id)))


def _own_language(clauses: ClauseLibrary, clause_id: str) -> str:
    return clauses.instrument(clauses.clause(clause_id).instrument_id).metadata.language
