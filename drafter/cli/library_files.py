"""``library export`` and ``library import``: instruments as files that other programs and other libraries read."""

from __future__ import annotations

from pathlib import Path

import click

from drafter.cli.opening import library_file, open_library
from drafter.cli.output import progress, tell
from drafter.cli.settings import DEFAULT_AUTHOR, everywhere, settings_of, target_must_be_free
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.cli.writing import suffix_of
from drafter.deeds.instrument_files import (
    WRITTEN_SUFFIXES,
    WrittenInstrument,
    read_instrument_file,
    take_in,
    whole_instrument,
    write_all_instruments,
    write_instrument,
)
from drafter.library import LibraryWriter
from drafter.machine import machine_words

_FORMATS = tuple(suffix.removeprefix(".") for suffix in WRITTEN_SUFFIXES)


@click.command("export", cls=SpokenCommand, help="help-library-export")
@click.argument("instrument_id", metavar="ID", required=False)
@click.option(
    "-o", "--output", cls=SpokenOption, required=True, metavar="FILE.(docx|txt|json|xml)", help="help-option-output"
)
@click.option("--all", "everything", cls=SpokenOption, is_flag=True, help="help-option-export-all")
@click.option("--format", "wanted", cls=SpokenOption, type=click.Choice(_FORMATS), help="help-option-export-format")
@everywhere
@click.pass_context
def export_instrument(
    ctx: click.Context, instrument_id: str | None, output: str, everything: bool, wanted: str | None
) -> None:
    """An instrument as a file, or all of them as files of a folder."""
    settings = settings_of(ctx)
    if everything == (instrument_id is not None):
        raise Misuse("usage-export-id-or-all")
    target = Path(output)
    author = "" if settings.author == DEFAULT_AUTHOR else settings.author
    if everything:
        with open_library(settings) as library:
            written = write_all_instruments(
                library,
                target,
                f".{wanted or 'json'}",
                overwrite=settings.force,
                written_at=settings.now(),
                author=author,
                unseen=machine_words(),
                progress=progress("exporting-instruments", settings.language),
            )
        tell("instruments-exported", settings.language, count=len(written), file=target.name or output)
        _tell_particulars(written, settings.language)
        return
    if wanted is not None or suffix_of(target) not in WRITTEN_SUFFIXES:
        raise Misuse("usage-output-suffix", file=target.name, suffixes=", ".join(WRITTEN_SUFFIXES))
    target_must_be_free(target, settings)
    with open_library(settings) as library:
        whole = whole_instrument(library, str(instrument_id))
    one = write_instrument(
        whole,
        target,
        overwrite=settings.force,
        written_at=settings.now(),
        author=author,
        unseen=machine_words(),
    )
    tell("written", settings.language, file=target.name)
    _tell_particulars((one,), settings.language)


def _tell_particulars(written: tuple[WrittenInstrument, ...], language: str) -> None:
    """What a reader of the files should know and would not see."""
    for one in written:
        if one.corrected:
            tell("exported-corrected", language, file=one.path.name, count=one.corrected)
        if one.cut_otherwise:
            tell("exported-cut-otherwise", language, file=one.path.name, count=one.cut_otherwise)


@click.command("import", cls=SpokenCommand, help="help-library-import")
@click.argument("file", metavar="FILE.(json|xml)")
@click.option("--id", "instrument_id", cls=SpokenOption, metavar="ID", default="", help="help-option-import-id")
@click.option("--replace", cls=SpokenOption, is_flag=True, help="help-option-import-replace")
@everywhere
@click.pass_context
def import_instrument(ctx: click.Context, file: str, instrument_id: str, replace: bool) -> None:
    """An instrument that another library wrote."""
    settings = settings_of(ctx)
    with LibraryWriter.open(library_file(settings)) as writer:
        whole = read_instrument_file(Path(file), instrument_id=instrument_id.strip(), taken=writer.ids())
        take_in(writer, whole, at=settings.now(), replace=replace or settings.force)
    tell(
        "instrument-taken-in",
        settings.language,
        file=Path(file).name,
        instrument=whole.instrument.metadata.id,
        count=len(whole.instrument.clauses),
    )
