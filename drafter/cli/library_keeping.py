"""``library remove``, ``tag``, ``untag``, ``edit``, ``correct`` and ``sources``: what is in the user's library."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime

import click

from drafter.cli.library_adding import metadata_options, style_option
from drafter.cli.opening import library_file, open_library
from drafter.cli.output import PATIENCE, print_json, progress, tell
from drafter.cli.settings import Settings, everywhere, everywhere_else, json_option, settings_of
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.instruments import is_iso_date
from drafter.library import Correction, LibraryWriter, user_library
from drafter.library.keeping.backups import backups_with, forget_backups_with, made_at
from drafter.messages import say

_INDENT = "    "


@click.command("remove", cls=SpokenCommand, help="help-library-remove")
@click.argument("instrument_id", metavar="ID")
@click.option("--forget", cls=SpokenOption, is_flag=True, help="help-option-forget-backups")
@everywhere
@click.pass_context
def remove(ctx: click.Context, instrument_id: str, forget: bool) -> None:
    """An instrument out of the library, with every word of it."""
    settings = settings_of(ctx)
    path = library_file(settings)
    with LibraryWriter.open(path) as writer:
        writer.remove(instrument_id, progress("removing-instrument", settings.language, patience=PATIENCE))
    tell("instrument-removed", settings.language, file=path.name, instrument=instrument_id)
    if forget:
        count = forget_backups_with(path, instrument_id, datetime.now(UTC).replace(tzinfo=None))
        tell("backups-forgotten", settings.language, file=path.name, count=count)
    else:
        held = backups_with(path, instrument_id)
        if held:
            tell("backups-hold", settings.language, instrument=instrument_id, backup=made_at(held[0]), count=len(held))


@click.command("tag", cls=SpokenCommand, help="help-library-tag")
@click.argument("target", metavar="CLAUSE_ID|ID")
@click.argument("topics", metavar="TOPIC…", nargs=-1, required=True)
@everywhere
@click.pass_context
def tag(ctx: click.Context, target: str, topics: Sequence[str]) -> None:
    """Topics for a clause or a whole instrument."""
    _retag(settings_of(ctx), target, lambda writer: writer.tag(target, topics))


@click.command("untag", cls=SpokenCommand, help="help-library-untag")
@click.argument("target", metavar="CLAUSE_ID|ID")
@click.argument("topics", metavar="TOPIC…", nargs=-1, required=True)
@everywhere
@click.pass_context
def untag(ctx: click.Context, target: str, topics: Sequence[str]) -> None:
    """Topics from a clause or a whole instrument."""
    _retag(settings_of(ctx), target, lambda writer: writer.untag(target, topics))


def _retag(settings: Settings, target: str, deed: Callable[[LibraryWriter], None]) -> None:
    with LibraryWriter.open(user_library(settings.library)) as writer:
        deed(writer)
    with open_library(settings) as library:
        topics = library.clause(target).topics if ":" in target else library.instrument_topics(target)
    tell("topics-now", settings.language, target=target, topics="; ".join(topics) or "–")


@click.command("edit", cls=SpokenCommand, help="help-library-edit")
@click.argument("instrument_id", metavar="ID")
@metadata_options
@click.option("--date", "date", cls=SpokenOption, metavar="D", help="help-option-instrument-date")
@click.option("--dates", "dates", cls=SpokenOption, metavar="D", help="help-option-instrument-dates")
@style_option
@everywhere_else
@click.pass_context
def edit(ctx: click.Context, /, instrument_id: str, **said: str | None) -> None:
    """What is known about an instrument besides its words."""
    settings = settings_of(ctx)
    given = {name: value.strip() for name, value in said.items() if value is not None}
    if settings.asked_language is not None:
        given["language"] = settings.asked_language
    if not given:
        raise Misuse("usage-edit-nothing")
    if given.get("date") and not is_iso_date(given["date"]):
        raise Misuse("usage-instrument-date", value=given["date"])
    if given.get("title") == "":
        raise Misuse("usage-title-empty")
    with LibraryWriter.open(library_file(settings)) as writer:
        writer.edit(replace(writer.metadata(instrument_id), **given))
    tell("instrument-edited", settings.language, instrument=instrument_id)


@click.command("correct", cls=SpokenCommand, help="help-library-correct")
@click.argument("clause_id", metavar="CLAUSE_ID")
@click.option("--text", cls=SpokenOption, metavar="TEXT", help="help-option-correction-text")
@click.option("--reason", cls=SpokenOption, metavar="TEXT", default="", help="help-option-correction-reason")
@click.option("--withdraw", cls=SpokenOption, is_flag=True, help="help-option-correction-withdraw")
@json_option
@everywhere
@click.pass_context
def correct(ctx: click.Context, clause_id: str, text: str | None, reason: str, withdraw: bool) -> None:
    """A correction over a clause's print, its withdrawal, or the history of both."""
    settings = settings_of(ctx)
    if withdraw and text is not None:
        raise Misuse("usage-correct-or-withdraw")
    if withdraw or text is not None:
        with LibraryWriter.open(user_library(settings.library)) as writer:
            if text is not None:
                writer.correct(clause_id, text, reason=reason, author=settings.author, at=settings.now())
            else:
                writer.withdraw(clause_id, author=settings.author, at=settings.now(), reason=reason)
    with open_library(settings) as library:
        clause, history = library.clause(clause_id), library.corrections(clause_id)
    if settings.as_json:
        printed = clause.text if clause.as_printed is None else clause.as_printed
        corrections = [asdict(correction) for correction in history]
        print_json({"clause_id": clause.id, "text": clause.text, "as_printed": printed, "corrections": corrections})
        return
    click.echo(f"{click.style(clause.id, bold=True)}\n{_INDENT}{clause.text}")
    if clause.as_printed is not None:
        click.echo(f"{say('correction-printed', settings.language)}\n{_INDENT}{clause.as_printed}")
    for correction in history:
        click.echo(_in_words(correction, settings.language))


def _in_words(correction: Correction, language: str) -> str:
    key = "correction-withdrawn" if correction.text is None else "correction-made"
    line = say(key, language, at=correction.at or "–", author=correction.author or "–", reason=correction.reason or "–")
    return line if correction.text is None else f"{line}\n{_INDENT}{correction.text}"


@click.command("sources", cls=SpokenCommand, help="help-library-sources")
@json_option
@everywhere
@click.pass_context
def sources(ctx: click.Context) -> None:
    """The file that each instrument was made from, and its digest."""
    settings = settings_of(ctx)
    with open_library(settings) as library:
        found = library.sources()
    if settings.as_json:
        print_json([{"id": each.instrument_id, "source_file": each.file, "sha256": each.digest} for each in found])
        return
    for each in found:
        click.echo(f"{each.instrument_id}  {each.file or '–'}  {each.digest or '–'}")
