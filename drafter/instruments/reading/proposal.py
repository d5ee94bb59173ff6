"""Blocks or raw text -> a proposed cutting: the room's door for texts that come in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from drafter.instruments.cutting.cutting import Cutting, read_label
from drafter.instruments.cutting.doubts import with_doubts
from drafter.instruments.cutting.pieces import Piece
from drafter.instruments.labels import readings
from drafter.instruments.languages import recognise_language
from drafter.instruments.layout.blocks import Block, Printed, cut_blocks
from drafter.instruments.layout.furniture import PagedLine, find_pages
from drafter.instruments.layout.house_styles import HouseStyle, StyleReading, recognise_style
from drafter.instruments.layout.lines import read_lines
from drafter.instruments.layout.markers import find_markers
from drafter.instruments.layout.masthead import masthead
from drafter.instruments.layout.note_lists import listed_notes
from drafter.instruments.layout.notes import Note, only_refers, without_marks
from drafter.instruments.model import ClauseKind, InstrumentMetadata
from drafter.instruments.reading.front import whole_blocks
from drafter.instruments.reading.recognition import recognise
from drafter.instruments.reading.structure import build_tree


def propose(raw: str, *, language: str | None = None, style: HouseStyle | None = None) -> Cutting:
    """A cutting of any text; never raises.

    Args:
        raw: the whole text as it stands in its file.
        language: of the text, ISO 639-1; recognised where it is None.
        style: the manner it is written in; recognised where it is None.
    """
    paged = find_pages(read_lines(raw))
    return propose_blocks(cut_blocks(paged.lines), paged.printed_after, language=language, style=style)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a file that tells its paragraphs itself.

    Attributes:
        line: label and words, as a reader sees them.
        counted: the label that ``line`` begins with, where the file says that it is one (a program counts it); empty
            where it has none or somebody typed it.
        hint: what the file says the paragraph is (a style of Word's), or None.
        pages: first and last, counted from 1.
        notes: the footnotes whose marks it bears, in order.
    """

    line: str
    counted: str = ""
    hint: ClauseKind | None = None
    pages: tuple[int, int] = (1, 1)
    notes: tuple[Note, ...] = ()


def propose_paragraphs(
    paragraphs: Sequence[Paragraph],
    printed_after: Sequence[str] = (),
    *,
    language: str | None = None,
    style: HouseStyle | None = None,
) -> Cutting:
    """A cutting of a text whose file tells its paragraphs; labels that are typed are found as in any text.

    Args:
        paragraphs: in order.
        printed_after: what the file has besides its text: headers, footers, notes that nothing refers to.
        language, style: as :func:`propose`.
    """
    cleaned = [
        (_one_line(without_marks(one.line, one.notes) or one.line), _one_line(one.counted), one) for one in paragraphs
    ]
    cleaned = [each for each in cleaned if each[0]]
    markers = find_markers([PagedLine(line, 1, False, int(place > 0)) for place, (line, _, _) in enumerate(cleaned)])
    blocks: list[Block] = []
    for place, (line, counted, one) in enumerate(cleaned):
        marker = markers.get(place)
        if counted:
            labels, text = readings(counted) or (read_label(counted),), line.removeprefix(counted).lstrip()
        else:
            labels, text = (marker.readings, marker.words) if marker is not None else ((), line)
        notes = tuple(replace(note, mark=_one_line(note.mark), text=_one_line(note.text)) for note in one.notes)
        blocks.append(Block(labels, text, one.pages, hint=one.hint, notes=notes))
    return propose_blocks(blocks, tuple(map(_one_line, printed_after)), language=language, style=style)


def _one_line(text: str) -> str:
    return " ".join(line.text for line in read_lines(text) if line.text)


def propose_blocks(
    blocks: Sequence[Block],
    printed_after: Sequence[str] = (),
    *,
    language: str | None = None,
    style: HouseStyle | None = None,
) -> Cutting:
    """A cutting of a text whose paragraphs are told apart already.

    Args:
        blocks: in order.
        printed_after: what the last page prints after them.
        language, style: as :func:`propose`.
    """
    blocks = whole_blocks(blocks)
    language = language or recognise_language(" ".join(block.text for block in blocks))
    listed = listed_notes(blocks)
    blocks = listed.blocks
    own = [place for place in range(len(blocks)) if not listed.is_aside(place)]
    around = {own[at] for at in masthead([blocks[place] for place in own])}
    nodes = iter(build_tree([blocks[place] for place in own if place not in around]))
    pieces: list[Piece] = []
    piece_of: list[int] = []
    level = 0
    for place, block in enumerate(blocks):
        pieces += [_furniture(text, block.pages[0]) for text in block.printed_before]
        piece_of.append(len(pieces))
        if listed.notes is not None and place in listed.notes:
            pieces.append(_listed_note(block, *listed.notes[place]))
        elif place in around or place == listed.begins:
            pieces.append(_furniture(block.text, block.pages[0], block.printed))
        else:
            node = next(nodes)
            pieces.append(Piece(node.label, node.kind, node.depth, block.text, block.pages, False, block.printed))
            level = node.depth + 1
        pieces += [_note(note, level, block.pages[1]) for note in block.notes]
    last = blocks[-1].pages[1] if blocks else 1
    pieces += [_furniture(text, last) for text in printed_after]
    pieces = with_doubts(pieces, {piece_of[place]: block.labels for place, block in enumerate(blocks)})
    reading = recognise_style([blocks[place] for place in own], language)
    if style is not None and style is not reading.style:
        reading = StyleReading(style)
    evidence = tuple(replace(one, piece=piece_of[own[one.piece]]) for one in reading.evidence)
    reading = replace(reading, evidence=evidence)
    known = InstrumentMetadata("", "", language=language, style=reading.style.value)
    metadata, found = recognise(pieces, reading, known)
    return Cutting(metadata, reading, tuple(pieces), found)


def _note(note: Note, level: int, page: int) -> Piece:
    """A note under what bears its mark; under what stands above that, where it is a line of the masthead."""
    label = read_label(note.mark) if note.mark else None
    return Piece(label, ClauseKind.NOTE, level, note.text, (page, page), only_refers(note.text))


def _listed_note(block: Block, mark: str, words: str) -> Piece:
    """A note of a list at the end, which stands under nothing."""
    shift = len(block.text) - len(words)
    printed = tuple(Printed(max(0, each.offset - shift), each.text) for each in block.printed)
    return Piece(read_label(mark), ClauseKind.NOTE, 0, words, block.pages, only_refers(words), printed)


def _furniture(text: str, page: int, printed: tuple[Printed, ...] = ()) -> Piece:
    return Piece(None, ClauseKind.PARAGRAPH, 0, text, (page, page), True, printed)
