"""What is doubtful in a proposed cutting, so that a person looks there first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from drafter.instruments.cutting.outline import is_numbered, outline
from drafter.instruments.cutting.pieces import Doubt, Piece
from drafter.instruments.labels import Label, LabelShape
from drafter.instruments.layout.note_lists import is_mark
from drafter.instruments.model import ClauseKind

_LONG = 300
"""Words: the longest paragraphs of declarations have some two hundred."""
_LABEL_INSIDE = re.compile(
    r"(?<=[.;:,])\s+(?P<typed>\d{1,3}\.?[-)º]?|\(?[a-z]{1,2}\)|\(?[ivx]{1,5}\)|[•▪◦●])\s+(?=[A-ZÁÉÍÓÚÑÇ«“¿¡a-z])"
)
_NUMBER_INSIDE = re.compile(r"\d{1,3}")
_TEXT = frozenset({ClauseKind.PARAGRAPH, ClauseKind.SUBPARAGRAPH, ClauseKind.ITEM, ClauseKind.SUBITEM})
_COMES_TO_AN_END = re.compile(r"[.;:!?…,][\"”»’)\]\d]*$|(?:;|,)\s(?:y|e|and|et|ou|o|or)$")


def with_doubts(pieces: Sequence[Piece], readings: Mapping[int, tuple[Label, ...]]) -> list[Piece]:
    """The pieces with what is doubtful of each.

    Args:
        pieces: a proposal.
        readings: all ways to read the label of a piece, by its place.
    """
    doubts: dict[int, list[Doubt]] = {}
    for at, doubt in _doubts(pieces, readings):
        doubts.setdefault(at, []).append(doubt)
    return [replace(piece, doubts=tuple(doubts.get(at, ()))) for at, piece in enumerate(pieces)]


def _doubts(pieces: Sequence[Piece], readings: Mapping[int, tuple[Label, ...]]) -> Iterator[tuple[int, Doubt]]:
    places = outline(pieces)
    # Of a note the file itself says what it is, and where it belongs.
    clauses = [at for at, piece in enumerate(pieces) if not piece.furniture and piece.kind is not ClauseKind.NOTE]
    numbered = any(is_numbered(pieces[at]) and pieces[at].level <= 1 for at in clauses)
    latest: dict[tuple[int | None, tuple[str, str, bool]], Label] = {}
    for order, at in enumerate(clauses):
        piece, place = pieces[at], places[at]
        following = pieces[clauses[order + 1]] if order + 1 < len(clauses) else None
        if _holds_a_label(piece):
            yield at, Doubt.LABEL_INSIDE
        if piece.label is None and piece.text[:1].islower():
            yield at, Doubt.STARTS_SMALL
        if _is_unfinished(piece, following):
            yield at, Doubt.UNFINISHED
        if piece.pages[0] != piece.pages[1] or any(not is_mark(each) for each in piece.printed):
            yield at, Doubt.JOINED_OVER_PAGES
        if len(piece.text.split()) > _LONG:
            yield at, Doubt.LONG
        if piece.kind is ClauseKind.HEADING and piece.label is None and not piece.text.isupper():
            yield at, Doubt.HEADING_OR_TEXT
        if numbered and piece.kind is ClauseKind.SUBPARAGRAPH:
            yield at, Doubt.UNNUMBERED
        parent = place.parent if place is not None and "." in place.path else None
        if piece.label is not None and not piece.label.is_bullet:
            before = latest.get((parent, piece.label.style))
            if not _follows(before, piece.label):
                yield at, Doubt.NUMBER_GAP
            if before is None and following is not None and _is_open_to_both(piece, following, readings.get(at, ())):
                yield at, Doubt.TWO_READINGS
            latest[parent, piece.label.style] = piece.label
    for at, piece in enumerate(pieces):
        if piece.furniture and piece.kind is not ClauseKind.NOTE and len(piece.text.split()) > 3:
            yield at, Doubt.LEFT_OUT


def _holds_a_label(piece: Piece) -> bool:
    """True where a label that counts on from the piece's own, or opens a list, stands in the midst of its words."""
    for found in _LABEL_INSIDE.finditer(piece.text):
        typed = found["typed"]
        number = _NUMBER_INSIDE.search(typed)
        if number is None:
            if typed.strip("()") in {"a", "i"} or typed in "•▪◦●" or (piece.label is not None and ")" in typed):
                return True
        elif (
            piece.label is not None and int(number.group()) == (piece.label.number or 0) + 1 and typed != number.group()
        ):
            return True
    return False


def _is_unfinished(piece: Piece, following: Piece | None) -> bool:
    if piece.kind not in _TEXT or _COMES_TO_AN_END.search(piece.text) or following is None:
        return False
    return following.level <= piece.level and len(piece.text.split()) > 3


def _follows(before: Label | None, label: Label) -> bool:
    """True where a label is the next of its list, or may begin one."""
    if label.number is None or label.suffix or label.alternative or label.decimals:
        return True
    if before is None:
        return label.number <= 2  # the first may be implied
    return label.number == (before.number or 0) + 1


def _is_open_to_both(piece: Piece, following: Piece, possible: tuple[Label, ...]) -> bool:
    """True for «i)» that begins a list where no «ii)» or «j)» follows to decide what it counts with."""
    shapes = {label.shape for label in possible if (label.number or 0) >= 1}
    if not {LabelShape.LETTER, LabelShape.ROMAN} <= shapes or piece.typed.strip("().-").casefold() in {
        "c",
        "d",
        "l",
        "m",
    }:
        return False
    same = following.label is not None and piece.label is not None and following.label.style == piece.label.style
    return not same
