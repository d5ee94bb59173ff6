"""``library``: what it holds, and everything that changes it."""

from __future__ import annotations

from pathlib import Path

import click

from drafter.cli.library_adding import add_to_library, show_cutting
from drafter.cli.library_beside import close_library_beside, new_library, open_library_beside, pack_library
from drafter.cli.library_files import export_instrument, import_instrument
from drafter.cli.library_keeping import correct, edit, remove, sources, tag, untag
from drafter.cli.library_restoring import restore_instruments
from drafter.cli.opening import open_library
from drafter.cli.output import print_json, tell
from drafter.cli.settings import everywhere, json_option, settings_of, target_must_be_free
from drafter.cli.spoken import Misuse, SpokenGroup, SpokenOption
from drafter.instruments import Clause
from drafter.library.keeping.rebuild import rebuild
from drafter.messages import say

_INDENT = "    "


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
    if not summaries:
        tell("library-empty", settings.language, file=str(clauses.path))
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


library.add_command(add_to_library)
library.add_command(show_cutting)
library.add_command(export_instrument)
library.add_command(import_instrument)
for _command in (remove, tag, untag, edit, correct, sources, new_library, open_library_beside, close_library_beside):
    library.add_command(_command)
library.add_command(pack_library)
library.add_command(restore_instruments)


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
