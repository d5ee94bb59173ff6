"""Consult: ``search``, the searches kept by a name, and the words taken for one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import click

from drafter.cli.opening import open_library
from drafter.cli.output import print_json, tell
from drafter.cli.settings import everywhere, json_option, settings_of
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.instruments import ClauseKind
from drafter.library import Asked, Facets, Filters, SavedSearches, SearchHit, is_range, synonym_table
from drafter.library.store.keywords import FIELDS
from drafter.messages import say

_INDENT = "    "
_LONGEST_LIMIT = 1000
_MOST_VALUES = 20
"""Values of a facet that a console shows."""


@click.command("search", cls=SpokenCommand, help="help-search")
@click.argument("words", metavar="QUERY", nargs=-1)
@click.option("--instrument", cls=SpokenOption, metavar="ID", help="help-option-instrument")
@click.option("--body", cls=SpokenOption, metavar="B", help="help-option-body")
@click.option("--year", cls=SpokenOption, metavar="Y", help="help-option-year")
@click.option("--language", cls=SpokenOption, metavar="L", help="help-option-clause-language")
@click.option("--topic", cls=SpokenOption, metavar="T", help="help-option-topic")
@click.option(
    "--kind", cls=SpokenOption, type=click.Choice([kind.value for kind in ClauseKind]), help="help-option-kind"
)
@click.option("--verb", cls=SpokenOption, metavar="V", help="help-option-verb")
@click.option("--strength", cls=SpokenOption, metavar="S", help="help-option-strength")
@click.option(
    "--limit",
    cls=SpokenOption,
    type=click.IntRange(1, _LONGEST_LIMIT),
    default=20,
    metavar="N",
    help="help-option-limit",
)
@click.option("--facets", cls=SpokenOption, is_flag=True, help="help-option-facets")
@click.option("--saved", cls=SpokenOption, metavar="NAME", help="help-option-saved")
@click.option("--save", cls=SpokenOption, metavar="NAME", help="help-option-save")
@json_option
@everywhere
@click.pass_context
def search(
    ctx: click.Context,
    /,
    words: tuple[str, ...],
    limit: int,
    facets: bool,
    saved: str | None,
    save: str | None,
    **filters: str | None,
) -> None:
    """Clauses with those words."""
    settings = settings_of(ctx)
    for name in ("year", "strength"):
        asked_range = filters[name]
        if asked_range is not None and not is_range(asked_range):
            raise Misuse("usage-range", option=f"--{name}")
    asked = _asked(" ".join(words), Filters(**filters), saved)
    with open_library(settings) as clauses:
        if asked.filters.instrument is not None:
            clauses.instrument(asked.filters.instrument)  # an unknown one is a sentence, not an empty answer
        chosen = dict(asked.filters.given())
        if facets:
            counted = clauses.facets(asked.query, **chosen)
        else:
            hits = clauses.search(asked.query, **chosen, limit=limit)
    if save is not None:
        SavedSearches().save(save, asked)
        tell("search-saved", settings.language, name=save)
    if facets:
        _show_facets(counted, settings.language, as_json=settings.as_json)
    else:
        _show_hits(hits, settings.language, as_json=settings.as_json)


def _asked(query: str, filters: Filters, saved: str | None) -> Asked:
    """What is asked: a saved search with the words typed besides, and those filters in place of its own."""
    if saved is None:
        return Asked(query, filters)
    kept = SavedSearches().named(saved)
    return Asked(f"{kept.query} {query}".strip(), replace(kept.filters, **dict(filters.given())))


def _show_hits(hits: Sequence[SearchHit], language: str, *, as_json: bool) -> None:
    if as_json:
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
        tell("nothing-found", language)
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


def _show_facets(facets: Facets, language: str, *, as_json: bool) -> None:
    if as_json:
        by = {name: [list(pair) for pair in facets.of(name)] for name in FIELDS}
        print_json({"total": facets.total, "at_least": facets.at_least, "facets": by})
        return
    if not facets.total:
        tell("nothing-found", language)
        return
    click.echo(say("facets-at-least" if facets.at_least else "facets-total", language, count=facets.total))
    for name in FIELDS:
        counted = facets.of(name)
        if counted:
            click.echo(f"\n{click.style(say(f'facet-{name}', language), bold=True)}")
        for value, count in counted[:_MOST_VALUES]:
            click.echo(f"{count:>9}  {value}")
        if len(counted) > _MOST_VALUES:
            click.echo(f"{_INDENT}{say('facets-more', language, count=len(counted) - _MOST_VALUES)}")


@click.command("searches", cls=SpokenCommand, help="help-searches")
@click.option("--forget", cls=SpokenOption, metavar="NAME", help="help-option-forget")
@json_option
@everywhere
@click.pass_context
def searches(ctx: click.Context, forget: str | None) -> None:
    """The searches kept by a name, and the latest ones."""
    settings = settings_of(ctx)
    kept = SavedSearches()
    if forget is not None:
        kept.forget(forget)
    known = kept.read()
    if settings.as_json:
        print_json(
            {
                "saved": [{"name": name, **_as_json(asked)} for name, asked in known.saved.items()],
                "latest": [_as_json(asked) for asked in known.latest],
            }
        )
        return
    if not known.saved and not known.latest:
        tell("searches-none", settings.language)
    for name, asked in known.saved.items():
        click.echo(f"{click.style(name, bold=True)}  {_in_words(asked)}")
    for asked in known.latest:
        click.echo(_in_words(asked))


def _as_json(asked: Asked) -> dict[str, str]:
    return {"query": asked.query, **dict(asked.filters.given())}


def _in_words(asked: Asked) -> str:
    """A search as it could be typed."""
    given = (f'{name}:"{value}"' if " " in value else f"{name}:{value}" for name, value in asked.filters.given())
    return " ".join(filter(None, (asked.query, *given)))


@click.command("synonyms", cls=SpokenCommand, help="help-synonyms")
@json_option
@everywhere
@click.pass_context
def synonyms(ctx: click.Context) -> None:
    """The words a search takes for one another."""
    settings = settings_of(ctx)
    table = synonym_table()
    if settings.as_json:
        print_json({language: [list(group) for group in groups] for language, groups in table.items()})
        return
    for language, groups in table.items():
        for group in groups:
            click.echo(f"{language}  {' = '.join(group)}")
