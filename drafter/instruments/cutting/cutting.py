"""A proposed cutting of a source into clauses, and how a person corrects it.

A cutting is a frozen value; every correction gives another one, and undoing is keeping the one before. Whatever is done
to it, nothing of the source is lost: labels and words of all pieces, and what pages print in their midst, joined in
order are the source, white space apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from drafter.errors import BugError, KnownError
from drafter.instruments.cutting.outline import Place, outline
from drafter.instruments.cutting.pieces import Found, Piece
from drafter.instruments.labels import Label, LabelShape, readings
from drafter.instruments.layout.blocks import Printed
from drafter.instruments.layout.house_styles import StyleReading
from drafter.instruments.layout.markers import split_marker
from drafter.instruments.model import Clause, ClauseKind, Instrument, InstrumentMetadata
from drafter.instruments.verbs import VerbLadder

DEEPEST = 8
"""Levels below the outermost: no text nests deeper, and a list that seems to is misread."""


def read_label(typed: str) -> Label:
    """A label as typed; a sign nobody counts with is a bullet."""
    possible = readings(typed)
    return possible[0] if possible else Label(typed, None, shape=LabelShape.BULLET)


@dataclass(frozen=True)
class Cutting:
    """A source in pieces, with what was recognised.

    Attributes:
        metadata: what identifies the instrument, as recognised or set; ``metadata.id`` is empty until somebody says it.
        style: whose manner of writing it is, and why.
        pieces: all of the source, in order.
        found: where the metadata stand in the source, in the pieces as they were proposed.
    """

    metadata: InstrumentMetadata
    style: StyleReading
    pieces: tuple[Piece, ...]
    found: tuple[Found, ...] = ()

    @cached_property
    def places(self) -> tuple[Place | None, ...]:
        """Where each piece stands; None for furniture."""
        return outline(self.pieces)

    @property
    def furniture(self) -> tuple[str, ...]:
        """What is in no clause: page numbers, running heads, masthead, signatures; in order, as it stood."""
        left_out: list[str] = []
        for piece in self.pieces:
            left_out += [piece.line] if piece.furniture else []
            left_out += [printed.text for printed in piece.printed]
        return tuple(left_out)

    @property
    def words(self) -> str:
        """The source again: everything in order, with single spaces for its white space."""
        return " ".join(part for piece in self.pieces for part in _parts(piece) if part)

    @property
    def doubtful(self) -> tuple[int, ...]:
        """The pieces with doubts, the most doubtful first."""
        doubted = [at for at, piece in enumerate(self.pieces) if piece.doubts]
        return tuple(sorted(doubted, key=lambda at: (self.pieces[at].confidence, at)))

    def next_clause(self, at: int) -> int | None:
        """The piece that :meth:`joined` joins: the next one that is no furniture; None after the last."""
        return next((k for k in range(at + 1, len(self.pieces)) if not self.pieces[k].furniture), None)

    def joined(self, at: int) -> Cutting:
        """The piece and the next one as one; a label between becomes words, furniture between stays what it is.

        Raises:
            BugError: it is furniture, or there is no next one.
        """
        following = self.next_clause(at)
        if following is None or self._piece(at).furniture:
            raise BugError(f"piece {at} cannot be joined with a next one")
        piece, other = self.pieces[at], self.pieces[following]
        text = f"{piece.text} {other.line}".strip()
        shift = len(text) - len(other.text)
        start = len(text) - len(other.line)
        printed = list(piece.printed)
        for between in self.pieces[at + 1 : following]:
            printed += [Printed(start, part) for part in _parts(between) if part]
        printed += [Printed(each.offset + shift, each.text) for each in other.printed]
        whole = replace(piece, text=text, pages=_span(piece, other), printed=tuple(printed), doubts=())
        return self._with(at, following + 1, whole)

    def split(self, at: int, offset: int) -> Cutting:
        """The piece as two; what looks like a label at the start of the second is its label.

        Args:
            at: the piece.
            offset: where the second begins, in characters of its text; there must be words on both sides (before it a
                label will do).

        Raises:
            BugError: there is nothing on one of the sides.
        """
        piece = self._piece(at)
        before, rest = piece.text[:offset].rstrip(), piece.text[offset:].lstrip()
        if offset < 0 or not rest or not (before or piece.label is not None):
            raise BugError(f"piece {at} cannot be split at {offset}")
        marker = split_marker(rest)
        label, text = (marker.readings[0], marker.words) if marker is not None else (None, rest)
        start = len(piece.text) - len(text)
        first = replace(
            piece, text=before, doubts=(),
            printed=tuple(each for each in piece.printed if each.offset <= len(before)),
        )  # fmt: skip
        later = [each for each in piece.printed if each.offset > len(before)]
        # What pages print in the gap, or in what is a label now, stands before the new piece.
        gap = [
            Piece(None, piece.kind, piece.level, each.text, piece.pages, True) for each in later if each.offset <= start
        ]
        second = replace(
            piece, label=label, text=text, doubts=(),
            printed=tuple(Printed(each.offset - start, each.text) for each in later if each.offset > start),
        )  # fmt: skip
        return self._with(at, at + 1, first, *gap, second)

    def relabelled(self, at: int, typed: str) -> Cutting:
        """The piece with other first characters for its label; empty makes the label words.

        Only what stands at its beginning can be its label: a cutting changes no word of the source.

        Raises:
            KnownError: the source has something else there.
        """
        piece = self._piece(at)
        line, wanted = piece.line, " ".join(typed.split())
        if not line.startswith(wanted):
            raise KnownError("label-not-there", label=typed, text=line[: max(12, len(wanted))])
        text = line[len(wanted) :].lstrip()
        shift = len(text) - len(piece.text)
        if any(each.offset + shift < 0 for each in piece.printed):
            raise KnownError("label-not-there", label=typed, text=line[: piece.printed[0].offset])
        printed = tuple(Printed(each.offset + shift, each.text) for each in piece.printed)
        label = read_label(wanted) if wanted else None
        return self._with(at, at + 1, replace(piece, label=label, text=text, printed=printed, doubts=()))

    def with_kind(self, at: int, kind: ClauseKind) -> Cutting:
        """The piece as another part of the instrument."""
        return self._with(at, at + 1, replace(self._piece(at), kind=kind, doubts=()))

    def moved_in(self, at: int) -> Cutting:
        """The piece, and what stands under it, one level deeper: under the piece before it."""
        return self._moved(at, 1)

    def moved_out(self, at: int) -> Cutting:
        """The piece, and what stands under it, one level less deep."""
        return self._moved(at, -1)

    def may_move(self, at: int, step: int) -> bool:
        """True where the piece can go one level deeper (``step`` 1) or less deep (-1)."""
        piece = self._piece(at)
        if piece.furniture:
            return False
        if step < 0:
            return piece.level > 0
        before = [other for other in self.pieces[:at] if not other.furniture]
        return bool(before) and piece.level <= before[-1].level and self._deepest_under(at) < DEEPEST

    def left_out(self, at: int) -> Cutting:
        """The piece as furniture: listed, and no clause."""
        return self._with(at, at + 1, replace(self._piece(at), furniture=True, doubts=()))

    def taken_in(self, at: int) -> Cutting:
        """A piece of furniture as a clause."""
        return self._with(at, at + 1, replace(self._piece(at), furniture=False, doubts=()))

    def freed(self, at: int, number: int) -> Cutting:
        """What a page prints in the midst of a piece as a piece of its own: furniture, between the two halves.

        Args:
            at: the piece.
            number: which of its ``printed``, counted from 0.
        """
        piece = self._piece(at)
        if not 0 <= number < len(piece.printed):
            raise BugError(f"piece {at} has no furniture {number} in its midst")
        here = piece.printed[number]
        before, after = piece.text[: here.offset].rstrip(), piece.text[here.offset :].lstrip()
        start = len(piece.text) - len(after)
        first = replace(piece, text=before, printed=piece.printed[:number], doubts=())
        printed = tuple(Printed(max(0, each.offset - start), each.text) for each in piece.printed[number + 1 :])
        second = replace(piece, label=None, text=after, printed=printed, doubts=())
        alone = Piece(None, piece.kind, piece.level, here.text, piece.pages, furniture=True)
        return self._with(at, at + 1, *(each for each in (first, alone, second) if each.line or each.printed))

    def with_metadata(self, metadata: InstrumentMetadata) -> Cutting:
        """The same pieces of an instrument that is identified otherwise."""
        return replace(self, metadata=metadata)

    def instrument(
        self, ladder: VerbLadder, digest: str = "", topics: Mapping[str, tuple[str, ...]] | None = None
    ) -> Instrument:
        """The instrument that these pieces make.

        Args:
            ladder: to recognise leading verbs.
            digest: SHA-256 (hex) of the source's bytes.
            topics: by clause id.
        """
        ids = [None if place is None else f"{self.metadata.id}:{place.path}" for place in self.places]
        clauses: list[Clause] = []
        for piece, place, clause_id in zip(self.pieces, self.places, ids, strict=True):
            if place is None or clause_id is None:
                continue
            number, title = place.section if place.section is not None else (None, None)
            clauses.append(
                Clause(
                    id=clause_id,
                    kind=piece.kind,
                    label=piece.label,
                    parent=ids[place.parent] if place.parent is not None else None,
                    section=number,
                    section_title=title,
                    number_implicit=place.implied is not None,
                    text=piece.text,
                    pages=piece.pages,
                    ordinal=len(clauses),
                    verbs=ladder.leading_verbs(piece.text, piece.kind),
                    topics=(topics or {}).get(clause_id, ()),
                )
            )
        return Instrument(self.metadata, tuple(clauses), digest, self.furniture)

    def _piece(self, at: int) -> Piece:
        if not 0 <= at < len(self.pieces):
            raise BugError(f"the cutting has no piece {at}")
        return self.pieces[at]

    def _with(self, start: int, end: int, *pieces: Piece) -> Cutting:
        return replace(self, pieces=(*self.pieces[:start], *pieces, *self.pieces[end:]))

    def _under(self, at: int) -> range:
        """The piece and all that stands under it."""
        level, end = self._piece(at).level, at + 1
        while end < len(self.pieces) and (self.pieces[end].furniture or self.pieces[end].level > level):
            end += 1
        return range(at, end)

    def _deepest_under(self, at: int) -> int:
        return max(self.pieces[k].level for k in self._under(at) if not self.pieces[k].furniture)

    def _moved(self, at: int, step: int) -> Cutting:
        if not self.may_move(at, step):
            raise BugError(f"piece {at} cannot move by {step}")
        under = self._under(at)
        moved: Sequence[Piece] = [
            each if each.furniture else replace(each, level=each.level + step) for each in self.pieces[at : under.stop]
        ]
        return self._with(at, under.stop, replace(moved[0], doubts=()), *moved[1:])


def _span(piece: Piece, other: Piece) -> tuple[int, int]:
    return min(piece.pages[0], other.pages[0]), max(piece.pages[1], other.pages[1])


def _parts(piece: Piece) -> list[str]:
    """Label, words and what pages print in their midst, in order."""
    parts, start = [piece.typed], 0
    for printed in piece.printed:
        parts += [piece.text[start : printed.offset].strip(), printed.text]
        start = printed.offset
    return [*parts, piece.text[start:].strip()]
