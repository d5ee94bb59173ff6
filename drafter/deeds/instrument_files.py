"""Instruments out of a library into files, and out of files into a library."""

from __future__ import annotations

import dataclasses
import hashlib
import os
import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from drafter import exchange  # its readers and writers are loaded when something is read or written
from drafter.deeds.texts import clause_paragraph
from drafter.errors import KnownError
from drafter.exchange import Export, Layout, Sources, WritingOptions
from drafter.exchange.files import refuse_odd_target
from drafter.exchange.incoming.reading import AKOMA_NTOSO_SUFFIXES, read_bytes
from drafter.exchange.instrument_files import (
    RecordedCorrection,
    WholeInstrument,
    instrument_json,
    read_instrument_json,
)
from drafter.instruments import Clause, Cutting, Instrument, is_instrument_id, parse, propose_id, short_citation
from drafter.library import ClauseLibrary, Correction, KeptInstrument, LibraryWriter, load_ladder
from drafter.messages import say

WRITTEN_SUFFIXES = (".docx", ".txt", ".json", ".xml")
JSON_SUFFIX = ".json"
_MOST_NAMED = 12
"""Files named in one sentence."""
TAKEN_IN_SUFFIXES = (JSON_SUFFIX, *AKOMA_NTOSO_SUFFIXES)
"""Files that hold a whole instrument, cut already."""


@dataclass(frozen=True, slots=True)
class WrittenInstrument:
    """An instrument that was written.

    Attributes:
        path: the file.
        corrected: how many of its clauses read otherwise than they are printed.
        cut_otherwise: how many of its clauses another program would tell apart otherwise; only a .txt has such.
    """

    path: Path
    corrected: int
    cut_otherwise: int = 0


def whole_instrument(library: ClauseLibrary, instrument_id: str) -> WholeInstrument:
    """An instrument with all that the library keeps of it.

    Raises:
        KnownError: the library has none of that id.
    """
    instrument = library.instrument(instrument_id)
    corrections = [
        RecordedCorrection(clause.id, each.text, each.reason, each.author, each.at)
        for clause in instrument.clauses
        for each in library.corrections(clause.id)
    ]
    return WholeInstrument(instrument, tuple(corrections), library.instrument_topics(instrument_id))


def write_instrument(
    whole: WholeInstrument,
    path: Path,
    *,
    overwrite: bool,
    written_at: str,
    author: str = "",
    unseen: Collection[str] = (),
) -> WrittenInstrument:
    """Write an instrument in the format that the file's name asks for.

    A .json and an .xml (Akoma Ntoso) hold all of it and are read back before they replace anything; a .docx is the
    clean text with headings and a table of citations, proved like every Word file; a .txt is cut into clauses again.

    Args:
        whole: the instrument.
        path: the target, one of :data:`WRITTEN_SUFFIXES`.
        overwrite: False refuses a target that exists.
        written_at: UTC, ISO 8601: the file's date, where it has one.
        author: for a Word file's properties; empty leaves it out.
        unseen: words that may stand in the text and nowhere else: the user's account, the machine's name.

    Raises:
        KnownError: it cannot be written there, or holds characters that the format has not.
    """
    instrument = whole.instrument
    corrected = sum(clause.as_printed is not None for clause in instrument.clauses)
    suffix = path.suffix.lower()
    if suffix == ".docx":
        exchange.save_export(path, word_export(instrument, written_at, author), overwrite=overwrite, unseen=unseen)
        return WrittenInstrument(path, corrected)
    cut_otherwise = 0
    if suffix == JSON_SUFFIX:
        data = instrument_json(whole).encode()
    elif suffix == ".xml":
        data = exchange.write_akoma_ntoso(whole, written_at=written_at)
    elif suffix == ".txt":
        text = instrument_text(instrument)
        cut_otherwise = _cut_otherwise(instrument, text)
        data = text.encode()
    else:
        raise KnownError("file-kind-not-written", file=path.name, suffix=suffix or "?")
    exchange.replace_file(path, data, overwrite=overwrite)
    return WrittenInstrument(path, corrected, cut_otherwise)


def write_all_instruments(
    library: ClauseLibrary,
    folder: Path,
    suffix: str,
    *,
    overwrite: bool,
    written_at: str,
    author: str = "",
    unseen: Collection[str] = (),
    progress: Callable[[float], None] | None = None,
) -> tuple[WrittenInstrument, ...]:
    """Write every instrument of a library into a folder, each as a file named after its id.

    Args:
        library: the library.
        folder: made where it is missing.
        suffix: the format, one of :data:`WRITTEN_SUFFIXES`.
        overwrite, written_at, author, unseen: as :func:`write_instrument`.
        progress: gets 0 to 1; may raise to cancel, and what is written stays.

    Raises:
        KnownError: as :func:`write_instrument`; the folder cannot be made; or files exist that may not be replaced: of
            these all are named, and nothing is written.
    """
    named = _named(library, folder, suffix)
    for path in named.values():
        refuse_odd_target(path)
    standing = [path.name for path in named.values() if os.path.lexists(path)]
    if standing and not overwrite:
        raise _exist(folder, standing)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise KnownError("file-not-written", file=folder.name, reason=fault.strerror or str(fault)) from fault
    written = []
    for place, (instrument_id, path) in enumerate(named.items()):
        if progress is not None:
            progress(place / len(named))
        written.append(
            write_instrument(
                whole_instrument(library, instrument_id),
                path,
                overwrite=overwrite,
                written_at=written_at,
                author=author,
                unseen=unseen,
            )
        )
    if progress is not None:
        progress(1.0)
    return tuple(written)


def _named(library: ClauseLibrary, folder: Path, suffix: str) -> dict[str, Path]:
    """The file that each instrument of a library goes into, by the instrument's id."""
    named: dict[str, Path] = {}
    names: set[str] = set()
    for summary in library.instruments():
        name = file_name(summary.metadata.id, names)
        names.add(name.casefold())
        named[summary.metadata.id] = folder / f"{name}{suffix}"
    return named


def _exist(folder: Path, names: Sequence[str]) -> KnownError:
    """What is to be said of files that may not be replaced: which they are; of very many the first, and how many."""
    if len(names) == 1:
        return KnownError("file-exists", file=names[0])
    shown = ", ".join(names[:_MOST_NAMED])
    place = folder.name or str(folder)
    if len(names) <= _MOST_NAMED:
        return KnownError("files-exist", file=place, files=shown)
    return KnownError("files-exist-and-more", file=place, files=shown, count=len(names) - _MOST_NAMED)


def file_name(instrument_id: str, taken: Collection[str] = ()) -> str:
    """A file's name for an instrument, without suffix: its id with what no system's file names may have replaced.

    Args:
        instrument_id: the id.
        taken: names that are given already, case-folded.
    """
    plain = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', "-", instrument_id).strip(" .") or "instrument"
    name, copies = plain, 1
    while name.casefold() in taken:
        copies += 1
        name = f"{plain}-{copies}"
    return name


def instrument_text(instrument: Instrument) -> str:
    """An instrument as plain text: a clause a line, with its label, and an empty line between."""
    return exchange.write_txt(_clean(instrument, WritingOptions()))


def word_export(instrument: Instrument, written_at: str, author: str = "") -> Export:
    """What a Word file of an instrument is to hold.

    Its header says what the instrument is; a table at the end how each clause is cited, and what the source prints
    where a correction lies over it.
    """
    metadata = instrument.metadata
    circumstances = (metadata.symbol, metadata.meeting or metadata.body, metadata.place, metadata.dates)
    options = WritingOptions(version=", ".join(part for part in circumstances if part), sources=Sources.TABLE)
    cited = {clause.id: _cited(clause, instrument) for clause in instrument.clauses}
    return dataclasses.replace(_clean(instrument, options), author=author, date=written_at, sources_of=cited)


def _clean(instrument: Instrument, options: WritingOptions) -> Export:
    return Export(
        title=instrument.metadata.title,
        language=instrument.metadata.language,
        layout=Layout.CLEAN,
        old=(),
        new=tuple(clause_paragraph(clause) for clause in instrument.clauses),
        comparison=None,
        author="",
        date="",
        heading_old="",
        heading_new="",
        options=options,
    )


def _cited(clause: Clause, instrument: Instrument) -> str:
    language = instrument.metadata.language
    place = short_citation(clause, instrument.by_id, language)
    if clause.as_printed is None:
        return place
    return say("citation-corrected", language, place=place, printed=clause.as_printed)


def _cut_otherwise(instrument: Instrument, text: str) -> int:
    """How many clauses of an instrument are other ones when its text is cut again."""

    def told(clauses: Collection[Clause]) -> list[tuple[str, str, str]]:
        return [
            ("" if clause.label is None else clause.label.as_typed, clause.kind.value, clause.text)
            for clause in clauses
        ]

    again = told(parse(text, instrument.metadata, load_ladder()).clauses)
    return sum(one not in again for one in told(instrument.clauses))


def read_instrument_file(
    path: Path,
    *,
    instrument_id: str = "",
    taken: Collection[str] = (),
    progress: Callable[[float], None] | None = None,
) -> WholeInstrument:
    """The instrument in a file that holds it whole: our JSON, or Akoma Ntoso whoever wrote it.

    Args:
        path: the file, one of :data:`TAKEN_IN_SUFFIXES`.
        instrument_id: what to call it; empty leaves what the file says, or proposes one where it says none.
        taken: ids that are not to be proposed.
        progress: called while the file is read; what it raises comes out.

    Raises:
        KnownError: the file cannot be read, holds no such thing, or the id is none.
    """
    suffix = path.suffix.lower()
    if suffix not in TAKEN_IN_SUFFIXES:
        raise KnownError("instrument-file-kind", file=path.name, suffix=suffix or "?")
    data = read_bytes(path)
    if suffix == JSON_SUFFIX:
        whole = read_instrument_json(data, path.name)
    else:
        read = exchange.read_akoma_ntoso(data, path.name, progress)
        whole = read.whole or _of_others(read.cutting, hashlib.sha256(data).hexdigest(), instrument_id, taken)
    wanted = instrument_id or whole.instrument.metadata.id
    if not is_instrument_id(wanted):
        raise KnownError("instrument-id-odd", file=path.name, id=wanted)
    return renamed(whole, wanted) if instrument_id else whole


def _of_others(cutting: Cutting, digest: str, instrument_id: str, taken: Collection[str]) -> WholeInstrument:
    named = dataclasses.replace(cutting.metadata, id=instrument_id or propose_id(cutting.metadata, taken))
    return WholeInstrument(cutting.with_metadata(named).instrument(load_ladder(), digest))


def take_in(writer: LibraryWriter, whole: WholeInstrument, *, at: str, replace: bool = False) -> None:
    """Put an instrument into a library.

    Args:
        writer: the library.
        whole: the instrument.
        at: when, ISO 8601.
        replace: take it in place of the one with its id, if there is one.

    Raises:
        KnownError: its id is taken.
    """
    ladder = load_ladder()
    adopted = [
        clause
        if clause.as_printed is None
        else dataclasses.replace(
            clause,
            text=clause.as_printed,
            as_printed=None,
            verbs=ladder.leading_verbs(clause.as_printed, clause.kind),
        )
        for clause in whole.instrument.clauses
    ]
    corrections: dict[str, tuple[Correction, ...]] = {}
    for each in whole.corrections:
        before = corrections.get(each.clause_id, ())
        corrections[each.clause_id] = (*before, Correction(each.text, each.reason, each.author, each.at))
    for clause in whole.instrument.clauses:
        if clause.as_printed is not None and clause.id not in corrections:
            corrections[clause.id] = (Correction(clause.text, "", "", at),)
    instrument = dataclasses.replace(whole.instrument, clauses=tuple(adopted))
    kept = KeptInstrument(instrument, at, topics=whole.topics, corrections=corrections)
    writer.take_in(kept, replace=replace)


def renamed(whole: WholeInstrument, instrument_id: str) -> WholeInstrument:
    """The same instrument under another id, which its clauses' ids begin with."""
    instrument = whole.instrument
    before = len(instrument.metadata.id)

    def other(clause_id: str) -> str:
        return instrument_id + clause_id[before:]

    clauses = tuple(
        dataclasses.replace(clause, id=other(clause.id), parent=None if clause.parent is None else other(clause.parent))
        for clause in instrument.clauses
    )
    metadata = dataclasses.replace(instrument.metadata, id=instrument_id)
    return dataclasses.replace(
        whole,
        instrument=Instrument(metadata, clauses, instrument.digest, instrument.furniture),
        corrections=tuple(dataclasses.replace(each, clause_id=other(each.clause_id)) for each in whole.corrections),
    )
