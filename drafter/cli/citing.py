"""Consult: ``cite``."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

import click

from drafter.cli.opening import open_library
from drafter.cli.output import print_json, tell
from drafter.cli.settings import everywhere, json_option, settings_of
from drafter.cli.spoken import SpokenCommand, SpokenOption
from drafter.library import ClauseLibrary
from drafter.messages import LANGUAGES


class Form(StrEnum):
    """How a clause is cited."""

    QUOTE = "quote"
    """Word for word, with what announces it, and the whole citation."""
    FULL = "full"
    """The whole citation."""
    SHORT = "short"
    """Where it stands in its instrument."""
    FOOTNOTE = "footnote"
    """The whole citation as a sentence of its own."""


@click.command("cite", cls=SpokenCommand, help="help-cite")
@click.argument("clause_id", metavar="CLAUSE_ID")
@click.option("--style", cls=SpokenOption, type=click.Choice(LANGUAGES), help="help-option-style")
@click.option(
    "--form",
    cls=SpokenOption,
    type=click.Choice([form.value for form in Form]),
    default=Form.QUOTE.value,
    help="help-option-form",
)
@json_option
@everywhere
@click.pass_context
def cite(ctx: click.Context, clause_id: str, style: str | None, form: str) -> None:
    """The exact words of a clause, and where they stand."""
    settings = settings_of(ctx)
    with open_library(settings) as clauses:
        clause = clauses.clause(clause_id)
        language = style or settings.asked_language or clauses.language_of(clause.id)
        forms = {each: _WRITTEN[each](clauses, clause.id, language) for each in Form}
        dangling = clauses.dangling(clause.id)
    if settings.as_json:
        print_json(
            {
                "clause_id": clause.id,
                "style": language,
                "text": clause.text,
                "as_printed": clause.as_printed,
                **{each.value: words for each, words in forms.items()},
                "dangling": [{"words": each.words, "span": list(each.span)} for each in dangling],
            }
        )
        return
    click.echo(forms[Form(form)])
    for each in dangling:
        tell("cite-dangling", settings.language, clause=clause.id, words=each.words)


_WRITTEN: dict[Form, Callable[[ClauseLibrary, str, str], str]] = {
    Form.QUOTE: ClauseLibrary.quotation,
    Form.FULL: ClauseLibrary.citation,
    Form.SHORT: ClauseLibrary.short_citation,
    Form.FOOTNOTE: ClauseLibrary.footnote,
}
