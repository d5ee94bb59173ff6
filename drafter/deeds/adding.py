"""A file into the library: read, cut, looked at, added. What command line and desktop both do."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from drafter.errors import KnownError
from drafter.exchange import ImportedText, ImportNote, TextParagraph, read_akoma_ntoso, read_text, visible_line
from drafter.exchange.incoming.reading import AKOMA_NTOSO_SUFFIXES, read_bytes, read_raw
from drafter.instruments import (
    ClauseKind,
    Cutting,
    HouseStyle,
    Instrument,
    VerbLadder,
    is_instrument_id,
    propose,
    propose_id,
)
from drafter.instruments.layout.notes import Note
from drafter.instruments.reading.proposal import Paragraph, propose_paragraphs
from drafter.library.clause_length import check_clause_lengths
from drafter.library.writing import LibraryWriter

Progress = Callable[[float], None]
"""Gets 0 to 1; may raise to cancel, and what it raises comes out."""

_NOTES = ("footnote", "endnote")
_BESIDE = ("header", "footer", *_NOTES)
"""What readers take apart from the text, and is part of the source all the same."""


@dataclass(frozen=True)
class ProposedInstrument:
    """A file as it could enter the library.

    Attributes:
        cutting: the pieces and what was recognised; the person corrects this.
        digest: SHA-256 (hex) of the file's bytes.
        source: the file's name without folder.
        notes: what is in the file besides (tracked changes taken as accepted, images, comments…).
        raw: all of a plain text as it stands, to be shown beside its cutting; None for files of other kinds.
    """

    cutting: Cutting
    digest: str
    source: str
    notes: tuple[ImportNote, ...] = ()
    raw: str | None = None

    def with_cutting(self, cutting: Cutting) -> ProposedInstrument:
        """The same file, cut otherwise."""
        return replace(self, cutting=cutting)

    def with_id(self, instrument_id: str) -> ProposedInstrument:
        """The same under another id."""
        return self.with_cutting(self.cutting.with_metadata(replace(self.cutting.metadata, id=instrument_id)))


def propose_file(
    path: Path,
    *,
    language: str | None = None,
    style: HouseStyle | None = None,
    progress: Progress | None = None,
) -> ProposedInstrument:
    """Reads a file and proposes how to cut it.

    Args:
        path: a file of any kind that is read.
        language: of the text, ISO 639-1; recognised where it is None.
        style: the manner it is written in; recognised where it is None.
        progress: while it is read.

    Raises:
        KnownError: it cannot be read, or has no text.
    """
    data = read_bytes(path)
    digest = hashlib.sha256(data).hexdigest()
    notes: tuple[ImportNote, ...] = ()
    raw = read_raw(path, progress=progress)
    if path.suffix.lower() in AKOMA_NTOSO_SUFFIXES:
        cutting = read_akoma_ntoso(data, path.name, progress).cutting  # its elements say what each clause is
    elif raw is not None:
        cutting, notes = propose(raw[0], language=language, style=style), raw[1]
    else:
        text = read_text(path, progress=progress)
        cutting, notes = cut_imported(text, language=language, style=style), text.notes
    if not any(not piece.furniture for piece in cutting.pieces):
        raise KnownError("file-without-clauses", file=path.name)
    metadata = replace(cutting.metadata, source_file=path.name, title=cutting.metadata.title or path.stem)
    whole = raw[0] if raw is not None else None
    return ProposedInstrument(cutting.with_metadata(metadata), digest, path.name, notes, whole)


def cut_imported(text: ImportedText, *, language: str | None = None, style: HouseStyle | None = None) -> Cutting:
    """A cutting of a text whose paragraphs the file itself tells: labels that Word counts are taken as they are.

    Notes hang on the paragraphs that bear their marks; headers, footers and notes that nothing refers to are furniture.
    """
    pages = text.pages or ((1, 1),) * len(text.paragraphs)
    styled = not text.pages  # a .pdf has no styles: its readers' kinds are a guess of the same parser
    notes = _notes_by_paragraph(text.notes)
    paragraphs = [
        Paragraph(visible_line(one), _counted(one, styled), _hint(one) if styled else None, where, notes.get(place, ()))
        for place, (one, where) in enumerate(zip(text.paragraphs, pages, strict=True))
    ]
    return propose_paragraphs(paragraphs, tuple(_beside(text.notes)), language=language, style=style)


def _counted(paragraph: TextParagraph, styled: bool) -> str:
    return paragraph.label if styled and paragraph.separator is None else ""


def _hint(paragraph: TextParagraph) -> ClauseKind | None:
    return paragraph.kind if paragraph.kind in {ClauseKind.TITLE, ClauseKind.HEADING} else None


def _notes_by_paragraph(notes: Sequence[ImportNote]) -> dict[int, tuple[Note, ...]]:
    """The footnotes and endnotes that a paragraph refers to, in order, by its place."""
    found: dict[int, tuple[Note, ...]] = {}
    for note in notes:
        if _hangs_in_the_text(note):
            place = int(note.data["paragraph"])
            found[place] = (*found.get(place, ()), _note(note))
    return found


def _note(note: ImportNote) -> Note:
    mark, words = str(note.data["number"]), " ".join(str(note.data["text"]).split())
    typed = str(note.data.get("mark", ""))
    if typed and words.startswith(mark):
        words = words[len(mark) :].lstrip()  # a mark of its author's own is typed in the note as well
    if mark.isdigit() and words.startswith("/"):
        mark, words = f"{mark}/", words[1:].lstrip()
    return Note(mark, words, typed, int(note.data.get("after", 0)))


def _hangs_in_the_text(note: ImportNote) -> bool:
    return note.key in _NOTES and "paragraph" in note.data and bool(str(note.data.get("text", "")).strip())


def _beside(notes: Sequence[ImportNote]) -> Iterator[str]:
    """What a file prints besides its text, a line each: a page header says the title on one and the date on another."""
    for note in notes:
        if note.key in _BESIDE and not _hangs_in_the_text(note):
            lines = f"{note.data.get('number', '')} {note.data.get('text', '')}".split("\n")
            yield from (words for line in lines if (words := " ".join(line.split())))


def check_id(proposed: ProposedInstrument) -> None:
    """Refuses an id that clauses' ids could not begin with.

    Raises:
        KnownError: it has spaces, a colon, a slash or too many characters, or is empty.
    """
    instrument_id = proposed.cutting.metadata.id
    if not is_instrument_id(instrument_id):
        raise KnownError("instrument-id-odd", file=proposed.source, id=instrument_id)


def add(
    writer: LibraryWriter, proposed: ProposedInstrument, ladder: VerbLadder, *, at: str, force: bool = False
) -> Instrument:
    """Adds a file to the library, as it is cut; the same file twice is recognised.

    Args:
        writer: the library.
        proposed: the file; an id is proposed where its metadata have none.
        ladder: to recognise leading verbs.
        at: when, UTC, ISO 8601.
        force: adds a file that the library has already, and takes the place of an instrument that has the id.

    Returns:
        The instrument as it is in the library now.

    Raises:
        KnownError: the file or its id is there already, the id is none, a paragraph is too long to be a clause, or the
            library cannot be written.
    """
    known = writer.known_source(proposed.digest)
    if known is not None and not force:
        raise KnownError("instrument-known", file=proposed.source, instrument=known)
    if not proposed.cutting.metadata.id:
        proposed = proposed.with_id(known or propose_id(proposed.cutting.metadata, writer.ids()))
    check_id(proposed)
    instrument = proposed.cutting.instrument(ladder, proposed.digest)
    check_clause_lengths(instrument, proposed.source)
    writer.add(instrument, at=at, replace=force)
    return instrument
