"""``library add`` and ``library cut``: an adopted text, or a folder of them, into the library."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path

import click

from drafter.cli import exit_codes
from drafter.cli.opening import library_file
from drafter.cli.output import print_json, progress, tell, tell_sentence
from drafter.cli.settings import Decorated, Settings, everywhere, everywhere_else, json_option, settings_of
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.deeds.adding import (
    ProposedInstrument,
    add,
    check_id,
    propose_file,
)
from drafter.deeds.adding_folders import FolderReport, add_folder, files_in
from drafter.exchange import ImportNote
from drafter.exchange.incoming.reading import kind_not_read
from drafter.instruments import Cutting, HouseStyle, InstrumentMetadata, Piece, Place, is_iso_date
from drafter.instruments.languages import recognise_language
from drafter.library import LibraryWriter, load_ladder
from drafter.messages import explain, say

METADATA_FIELDS = ("title", "body", "meeting", "symbol", "place", "adoption")
_INDENT = "    "
_TOUCHES_WORDS = frozenset(
    (
        "control-characters", "converted", "encoding-guessed", "hidden-text", "move-incomplete", "part-damaged",
        "pdf-page-without-text", "symbol-unknown",
    )
)  # fmt: skip
"""Notes on a file that are about the words taken from it; pictures, page headers and comments are not."""
_SHOWN = 72
"""Characters of a piece's words on the console."""


def style_option(command: Decorated) -> Decorated:
    choice = click.Choice([style.value for style in HouseStyle])
    return click.option("--style", cls=SpokenOption, type=choice, help="help-option-house-style")(command)


def metadata_options(command: Decorated) -> Decorated:
    for name in reversed(METADATA_FIELDS):
        command = click.option(
            f"--{name}", cls=SpokenOption, metavar=name[0].upper(), help=f"help-option-instrument-{name}"
        )(command)
    return command


@click.command("add", cls=SpokenCommand, help="help-library-add")
@click.argument("file", metavar="FILE")
@click.option("--id", "instrument_id", cls=SpokenOption, metavar="ID", help="help-option-instrument-id")
@metadata_options
@click.option("--date", "date", cls=SpokenOption, metavar="D", help="help-option-instrument-date")
@style_option
@click.option("--dry-run", cls=SpokenOption, is_flag=True, help="help-option-dry-run")
@json_option
@everywhere_else
@click.pass_context
def add_to_library(
    ctx: click.Context,
    /,
    file: str,
    instrument_id: str | None,
    date: str | None,
    style: str | None,
    dry_run: bool,
    **said: str | None,
) -> None:
    """Add a file, or each file of a folder, as it is cut."""
    settings = settings_of(ctx)
    path = Path(file)
    if date is not None and not is_iso_date(date):
        raise Misuse("usage-instrument-date", value=date)
    if path.is_dir():
        if instrument_id is not None or date is not None or any(said.values()):
            raise Misuse("usage-folder-metadata", file=path.name)
        ctx.exit(_add_all(path, settings, dry_run))
    proposed = _as_said(_proposed(path, style, settings), {**said, "date": date, "language": settings.asked_language})
    if instrument_id is not None:
        proposed = proposed.with_id(instrument_id)
        check_id(proposed)
    if dry_run:
        _show(proposed, settings)
        return
    _tell_of_language(proposed, settings)
    with LibraryWriter.open(library_file(settings), create=True) as writer:
        instrument = add(writer, proposed, load_ladder(), at=settings.now(), force=settings.force)
    metadata = instrument.metadata
    if settings.as_json:
        print_json({**asdict(metadata), "clauses": len(instrument.clauses), "doubtful": len(proposed.cutting.doubtful)})
        return
    count = say("clause-count", settings.language, count=len(instrument.clauses))
    click.echo(f"{metadata.id}  {metadata.title}  ({count})")
    _tell_of_doubts(proposed, settings)
    _tell_of_changes(proposed, settings)


@click.command("cut", cls=SpokenCommand, help="help-library-cut")
@click.argument("file", metavar="FILE")
@style_option
@json_option
@everywhere
@click.pass_context
def show_cutting(ctx: click.Context, file: str, style: str | None) -> None:
    """How a file would be cut, without adding it."""
    settings = settings_of(ctx)
    _show(_proposed(Path(file), style, settings), settings)


def _proposed(path: Path, style: str | None, settings: Settings) -> ProposedInstrument:
    asked = HouseStyle(style) if style is not None else None
    return propose_file(path, style=asked, progress=progress("reading-file", settings.language))


def _tell_of_language(proposed: ProposedInstrument, settings: Settings) -> None:
    """Says where a text seems to be in another language than it is added as: ``--lang`` is that of messages too."""
    cutting = proposed.cutting
    seems = recognise_language(" ".join(piece.text for piece in cutting.pieces), unsure=cutting.metadata.language)
    if seems != cutting.metadata.language:
        tell("added-in-language", settings.language, file=proposed.source, seems=seems, said=cutting.metadata.language)


def _as_said(proposed: ProposedInstrument, said: Mapping[str, str | None]) -> ProposedInstrument:
    """The file with what the command line says of it; what it leaves out is as recognised."""
    metadata = proposed.cutting.metadata
    values = {name: " ".join(value.split()) for name, value in said.items() if value is not None}
    if "date" in values and values["date"] != metadata.date:
        values["dates"] = values["date"]
    return proposed.with_cutting(proposed.cutting.with_metadata(replace(metadata, **values)))


def _add_all(folder: Path, settings: Settings, dry_run: bool) -> int:
    """Adds the files of a folder, or says which there are; the exit code."""
    found = files_in(folder)  # says what is wrong with the folder before a library is made for it
    if dry_run:
        for path in found.texts:
            click.echo(path.relative_to(folder).as_posix())
        for path in found.not_read:
            tell_sentence(explain(kind_not_read(path), settings.language))
        _tell_passed_over(folder, found.passed_over, settings)
        return exit_codes.DONE
    with LibraryWriter.open(library_file(settings), create=True) as writer:
        report = add_folder(
            folder,
            writer,
            load_ladder(),
            at=settings.now(),
            force=settings.force,
            progress=progress("adding-instruments", settings.language),
        )
    _show_report(report, settings)
    _tell_passed_over(folder, report.passed_over, settings)
    return exit_codes.WORLD if any(file.failed for file in report.files) else exit_codes.DONE


def _tell_passed_over(folder: Path, count: int, settings: Settings) -> None:
    """Hidden files, lock files and pictures, in one line: nobody means to add those."""
    if count:
        tell("folder-passed-over", settings.language, file=folder.name or str(folder), count=count)


def _show_report(report: FolderReport, settings: Settings) -> None:
    if settings.as_json:
        print_json(
            [
                {
                    "file": file.file,
                    "id": file.instrument or None,
                    "clauses": file.clauses,
                    "error": explain(file.error, settings.language) if file.error is not None else None,
                    "notes": [{"key": note.key, **note.data} for note in file.notes],
                }
                for file in report.files
            ]
        )
        return
    for file in report.files:
        if file.error is None:
            count = say("clause-count", settings.language, count=file.clauses)
            click.echo(f"{file.instrument}  {file.file}  ({count})")
            _tell_of_words(file.file, file.notes, settings)
        else:
            tell_sentence(explain(file.error, settings.language))
    tell("folder-added", settings.language, count=len(report.added), total=len(report.files))


def _tell_of_doubts(proposed: ProposedInstrument, settings: Settings) -> None:
    """Says how much of a cutting that nobody was shown is doubtful, and how it is shown."""
    doubtful = len([at for at in proposed.cutting.doubtful if not proposed.cutting.pieces[at].furniture])
    if doubtful:
        tell("cutting-doubtful", settings.language, file=proposed.source, count=doubtful)


def _tell_of_changes(proposed: ProposedInstrument, settings: Settings) -> None:
    """Says that a file's tracked changes count as accepted."""
    changes = sum(int(note.data.get("count", 0)) for note in proposed.notes if note.key == "tracked-changes")
    if changes:
        tell("cutting-changes-accepted", settings.language, file=proposed.source, count=changes)
    _tell_of_words(proposed.source, proposed.notes, settings)


def _tell_of_words(file: str, notes: Sequence[ImportNote], settings: Settings) -> None:
    """Says of a file what may have made its words others than its author wrote: a person has to look."""
    for note in notes:
        if note.key in _TOUCHES_WORDS:
            tell_sentence(f"{file}: {say(f'note-{note.key}', settings.language, **note.data)}")


def _show(proposed: ProposedInstrument, settings: Settings) -> None:
    if settings.as_json:
        print_json(_as_json(proposed))
        return
    cutting, language = proposed.cutting, settings.language
    style = say(f"house-style-{cutting.style.style.value}", language)
    reasons = "; ".join(say(f"evidence-{one.key}", language) for one in cutting.style.evidence)
    told = f"{style}: {reasons}" if reasons else style
    click.echo(f"{click.style(cutting.metadata.title, bold=True)}  ({told})")
    for line in _known_of(cutting.metadata, language):
        click.echo(f"{_INDENT}{line}")
    click.echo()
    for piece, place in zip(cutting.pieces, cutting.places, strict=True):
        click.echo(_line_of(piece, place, lambda key: say(key, language)))
    _tell_of_changes(proposed, settings)


def _known_of(metadata: InstrumentMetadata, language: str) -> list[str]:
    names = ("body", "meeting", "symbol", "place", "dates", "date", "language", "adoption")
    known = [(name, str(getattr(metadata, name))) for name in names]
    return [f"{say(f'metadata-{name}', language)}: {value}" for name, value in known if value]


def _line_of(piece: Piece, place: Place | None, words: Callable[[str], str]) -> str:
    """A piece on one line of the console: path, kind, label and words, what is doubtful."""
    path = place.path if place is not None else "–"
    kind = words(f"kind-{piece.kind.value}") if place is not None else words("kind-furniture")
    shown = piece.line if len(piece.line) <= _SHOWN else f"{piece.line[: _SHOWN - 1].rstrip()}…"
    doubts = "; ".join(words(f"doubt-{doubt.value}") for doubt in piece.doubts)
    return f"{path:<14} {kind:<14} {shown}" + (f"  ({doubts})" if doubts else "")


def _as_json(proposed: ProposedInstrument) -> dict[str, object]:
    cutting = proposed.cutting
    return {
        "file": proposed.source,
        "digest": proposed.digest,
        "style": asdict(cutting.style),
        "metadata": asdict(cutting.metadata),
        "found": [asdict(found) for found in cutting.found],
        "pieces": [_piece_as_json(cutting, at) for at in range(len(cutting.pieces))],
        "furniture": list(cutting.furniture),
        "notes": [{"key": note.key, **note.data} for note in proposed.notes],
    }


def _piece_as_json(cutting: Cutting, at: int) -> dict[str, object]:
    piece, place = cutting.pieces[at], cutting.places[at]
    return {
        "path": place.path if place is not None else None,
        "kind": piece.kind.value,
        "label": piece.typed or None,
        "level": piece.level,
        "parent": place.parent if place is not None else None,
        "number_implicit": place is not None and place.implied is not None,
        "text": piece.text,
        "pages": list(piece.pages),
        "furniture": piece.furniture,
        "printed": [asdict(printed) for printed in piece.printed],
        "doubts": [doubt.value for doubt in piece.doubts],
        "confidence": piece.confidence,
    }
