"""``library new``, ``open``, ``close`` and ``pack``: libraries as files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from drafter.cli.opening import open_library
from drafter.cli.output import print_json, tell
from drafter.cli.settings import everywhere, json_option, settings_of, target_must_be_free
from drafter.cli.spoken import SpokenCommand, SpokenOption
from drafter.library import build_library, user_library
from drafter.library.keeping.beside import close_beside, libraries_beside, open_beside
from drafter.library.keeping.packing import must_not_be_open, pack


@click.command("new", cls=SpokenCommand, help="help-library-new")
@click.argument("file", metavar="FILE.db")
@everywhere
@click.pass_context
def new_library(ctx: click.Context, file: str) -> None:
    """An empty library file."""
    settings = settings_of(ctx)
    target_must_be_free(Path(file), settings)
    must_not_be_open(Path(file), [user_library(settings.library), *libraries_beside()])
    build_library(Path(file), (), settings.now())
    tell("library-made", settings.language, file=Path(file).name)


@click.command("open", cls=SpokenCommand, help="help-library-open")
@click.argument("file", metavar="[FILE.db]", required=False)
@json_option
@everywhere
@click.pass_context
def open_library_beside(ctx: click.Context, file: str | None) -> None:
    """A library to be consulted together with the user's own from now on; without a file, those that are."""
    settings = settings_of(ctx)
    if file is not None:
        open_beside(Path(file))
        tell("library-opened-beside", settings.language, file=Path(file).name)
        return
    beside = [str(path) for path in libraries_beside()]
    if settings.as_json:
        print_json(beside)
        return
    for path in beside:
        click.echo(path)


@click.command("close", cls=SpokenCommand, help="help-library-close")
@click.argument("file", metavar="FILE.db")
@everywhere
@click.pass_context
def close_library_beside(ctx: click.Context, file: str) -> None:
    """A library that is no longer consulted; its file stays."""
    settings = settings_of(ctx)
    close_beside(Path(file))
    tell("library-closed-beside", settings.language, file=Path(file).name)


@click.command("pack", cls=SpokenCommand, help="help-library-pack")
@click.argument("instrument_ids", metavar="ID…", nargs=-1, required=True)
@click.option("-o", "output", cls=SpokenOption, metavar="FILE.db", required=True, help="help-option-output")
@everywhere
@click.pass_context
def pack_library(ctx: click.Context, instrument_ids: Sequence[str], output: str) -> None:
    """Chosen instruments as a library file of their own."""
    settings = settings_of(ctx)
    target_must_be_free(Path(output), settings)
    with open_library(settings) as library:
        count = pack(library, instrument_ids, Path(output), at=settings.now())
    tell("library-packed", settings.language, file=Path(output).name, count=count)
