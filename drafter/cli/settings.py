"""What every command takes, before or after its name: library, language, force, author and date."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import click

from drafter.cli.spoken import Misuse, SpokenOption, language_of
from drafter.errors import KnownError
from drafter.exchange.files import refuse_odd_target
from drafter.exchange.model import Audience
from drafter.messages import LANGUAGES

DEFAULT_AUTHOR = "drafter"
"""Who tracked changes are by where nobody says: never the account's name, which would travel with the file."""
_META = "drafter.cli."

Decorated = TypeVar("Decorated", bound=Callable[..., object])


@dataclass(frozen=True)
class Settings:
    """What was said on the command line and in the environment.

    Attributes:
        language: of messages.
        asked_language: the same where ``--lang`` was given; None otherwise.
        library: the clause library's file; None for the one of the environment, or the user's own.
        force: True allows replacing files.
        author: who tracked changes and journal entries are by.
        date: of tracked changes and journal entries: UTC, ISO 8601 with seconds; None for now.
        signed: True where author and date were both given: the same input then gives the same bytes.
        as_json: True where one JSON document is wanted.
    """

    language: str
    asked_language: str | None
    library: Path | None
    force: bool
    author: str
    date: str | None
    signed: bool
    as_json: bool

    def now(self) -> str:
        """The date given, or the present time."""
        return self.date or datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def settings_of(ctx: click.Context) -> Settings:
    """What was said, wherever on the command line."""

    def said(name: str) -> object:
        return ctx.meta.get(_META + name)

    library = said("library")
    asked = said("lang")
    date = said("date")
    return Settings(
        language=language_of(ctx),
        asked_language=str(asked) if asked else None,
        library=Path(str(library)) if library else None,
        force=bool(said("force")),
        author=str(said("author") or os.environ.get("DRAFTER_AUTHOR") or DEFAULT_AUTHOR),
        date=str(date) if date else None,
        signed=bool(said("author") and date),
        as_json=bool(said("json")),
    )


def _remember(ctx: click.Context, option: click.Parameter, value: object) -> object:
    if value and option.name:
        ctx.meta[_META + option.name] = value
    return value


def _remember_date(ctx: click.Context, option: click.Parameter, value: str | None) -> object:
    return _remember(ctx, option, None if value is None else in_utc(value))


def in_utc(date: str) -> str:
    """A date and time as tracked changes write it: ``2026-11-23T09:00:00Z``.

    Raises:
        Misuse: it is none, or says no time zone.
    """
    try:
        moment = datetime.fromisoformat(date)
    except ValueError as error:
        raise Misuse("usage-date", value=date) from error
    if moment.tzinfo is None:
        raise Misuse("usage-date", value=date)
    try:
        # Not strftime: where the year has fewer than four digits, some platforms write fewer.
        return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"
    except OverflowError as error:
        raise Misuse("usage-date", value=date) from error


def everywhere(command: Decorated) -> Decorated:
    """Adds the options that every command takes."""
    dated = click.option(
        "--date",
        cls=SpokenOption,
        metavar="DATE",
        expose_value=False,
        callback=_remember_date,
        help="help-option-date",
    )
    return everywhere_else(dated(command))


def everywhere_else(command: Decorated) -> Decorated:
    """Adds the options that every command takes but ``--date``, for one that has a date of its own."""
    for options in (
        click.option(
            "--author",
            cls=SpokenOption,
            metavar="NAME",
            expose_value=False,
            callback=_remember,
            help="help-option-author",
        ),
        click.option(
            "--force", cls=SpokenOption, is_flag=True, expose_value=False, callback=_remember, help="help-option-force"
        ),
        click.option(
            "--lang",
            cls=SpokenOption,
            type=click.Choice(LANGUAGES),
            expose_value=False,
            callback=_remember,
            help="help-option-lang",
        ),
        click.option(
            "--library",
            cls=SpokenOption,
            metavar="PATH",
            expose_value=False,
            callback=_remember,
            help="help-option-library",
        ),
    ):
        command = options(command)
    return command


def json_option(command: Decorated) -> Decorated:
    """Adds ``--json``."""
    return click.option(
        "--json", cls=SpokenOption, is_flag=True, expose_value=False, callback=_remember, help="help-option-json"
    )(command)


def reader_option(words: str) -> Callable[[Decorated], Decorated]:
    """Adds ``--for``, who is to see the file; ``words`` is the key of its help."""
    return click.option(
        "--for",
        "reader",
        cls=SpokenOption,
        type=click.Choice([audience.value for audience in Audience]),
        default=Audience.CIRCULATION.value,
        help=words,
    )


def target_must_be_free(path: Path, settings: Settings) -> None:
    """Refuses a target that exists before any work is done, unless ``--force`` was given; odd ones even then.

    Raises:
        KnownError: it exists, or is no ordinary file.
    """
    refuse_odd_target(path)
    if not settings.force and os.path.lexists(path):
        raise KnownError("output-exists", file=path.name)
