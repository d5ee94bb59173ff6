"""Pieces -> where each stands: what it is under, its path in clause ids, its section, the number the source leaves out.

All of it follows from labels, kinds and levels, so that a cutting that was corrected is numbered anew by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drafter.instruments.cutting.pieces import Piece
from drafter.instruments.labels import Label
from drafter.instruments.model import ClauseKind

_PARAGRAPHS = frozenset({ClauseKind.PARAGRAPH, ClauseKind.CHAPEAU})
_FURTHEST_IMPLIED = 5
"""A first printed number above this is no trace of paragraphs before it that print none."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a piece stands.

    Attributes:
        parent: the piece it stands under, counted from 0; None where it stands under none.
        path: the clause id's part after the colon: ``p9``, ``p9.b2``, ``p23.s3.i6``, ``a5.p2``; no two are equal.
        implied: its number where the source prints none and the sequence implies it.
        section: number and title of the section it stands in; a heading stands in the section it opens.
    """

    parent: int | None
    path: str
    implied: int | None = None
    section: tuple[str, str] | None = None


def outline(pieces: Sequence[Piece]) -> tuple[Place | None, ...]:
    """The place of each piece; None for furniture."""
    parents = _parents(pieces)
    free = _free(pieces, parents)
    implied = _implied(pieces, parents, free)
    paths = _Paths(pieces, parents, implied, free)
    places: list[Place | None] = []
    loose: tuple[str, str] | None = None
    for at, piece in enumerate(pieces):
        if piece.furniture:
            places.append(None)
            continue
        path, parent = paths.of(at), parents[at]
        above = places[parent] if parent is not None else None
        section = above.section if above is not None else None
        if piece.kind is ClauseKind.HEADING:
            section = (path.rpartition(".")[2][1:], piece.text)
            if _heads_all(pieces, parent, piece):
                loose = section
        elif section is None and at in free and piece.kind is not ClauseKind.NOTE:
            section = loose
        places.append(Place(parent, path, implied.get(at), section))
    return tuple(places)


def _parents(pieces: Sequence[Piece]) -> list[int | None]:
    """The nearest piece before each whose level is smaller."""
    parents: list[int | None] = []
    branch: list[int] = []
    for at, piece in enumerate(pieces):
        if piece.furniture:
            parents.append(None)
            continue
        while branch and pieces[branch[-1]].level >= piece.level:
            branch.pop()
        parents.append(branch[-1] if branch else None)
        branch.append(at)
    return parents


def _free(pieces: Sequence[Piece], parents: Sequence[int | None]) -> frozenset[int]:
    """What is cited by its own number alone: the text's own paragraphs.

    They stand under nothing, or under the chapeau that announces them («acuerdan:»), or in sections («II. Salud») over
    which their numbers count on.
    """
    free = {at for at, piece in enumerate(pieces) if not piece.furniture and _heads_all(pieces, parents[at], piece)}
    in_sections = [
        at
        for at, piece in enumerate(pieces)
        if not piece.furniture and at not in free and is_numbered(piece) and _is_in_sections(pieces, parents, at)
    ]
    numbers = [_counted(pieces[at].label) for at in in_sections]
    numbers += [_counted(pieces[at].label) for at in free if pieces[at].kind in _PARAGRAPHS and is_numbered(pieces[at])]
    return frozenset(free | set(in_sections)) if len(set(numbers)) == len(numbers) else frozenset(free)


def _is_in_sections(pieces: Sequence[Piece], parents: Sequence[int | None], at: int) -> bool:
    """True for a paragraph with nothing but headings of the text above it."""
    if pieces[at].kind not in _PARAGRAPHS:
        return False
    parent = parents[at]
    while parent is not None and pieces[parent].kind is ClauseKind.HEADING and not is_article(pieces[parent]):
        if _heads_all(pieces, parents[parent], pieces[parent]):
            return True
        parent = parents[parent]
    return False


def _heads_all(pieces: Sequence[Piece], parent: int | None, piece: Piece) -> bool:
    """True for what stands under nothing, or under the chapeau that announces the whole text."""
    return parent is None or (
        pieces[parent].kind is ClauseKind.CHAPEAU
        and pieces[parent].level == 0
        and not is_article(pieces[parent])
        and (piece.kind in _PARAGRAPHS or (piece.kind is ClauseKind.HEADING and _is_of_the_text(pieces[parent], piece)))
    )


def _is_of_the_text(chapeau: Piece, heading: Piece) -> bool:
    """True unless a heading's number is one of the chapeau's own list: «23. …decidieron: 1. Comercio»."""
    return heading.label is None or chapeau.label is None


def is_numbered(piece: Piece) -> bool:
    """True where its label counts."""
    return piece.label is not None and piece.label.number is not None


def is_article(piece: Piece) -> bool:
    """True for «Artículo 5»."""
    return piece.label is not None and piece.label.is_article


def _implied(pieces: Sequence[Piece], parents: Sequence[int | None], standing_free: frozenset[int]) -> dict[int, int]:
    """The numbers that the source does not print, by piece."""
    found: dict[int, int] = {}
    free = [at for at in sorted(standing_free) if pieces[at].kind in _PARAGRAPHS]
    numbered = [at for at in free if is_numbered(pieces[at])]
    if any(is_article(piece) for piece in pieces):
        return _implied_in_articles(pieces, parents)
    if not numbered:
        found.update((at, number) for number, at in enumerate((at for at in free if not pieces[at].label), start=1))
    else:
        first = pieces[numbered[0]].label
        before = [at for at in free if at < numbered[0] and pieces[at].label is None]
        if first is not None and first.number is not None and _may_lack_some(first):
            start = first.number - len(before)
            found.update((at, number) for number, at in enumerate(before, start) if number >= 1)
    return found | _implied_in_articles(pieces, parents)


def _may_lack_some(first: Label) -> bool:
    """True where paragraphs without number before that one may be counted back from it."""
    plain = not first.suffix and first.prefix.upper() != "PP" and not first.is_article
    return plain and (first.number or 0) <= _FURTHEST_IMPLIED


def _implied_in_articles(pieces: Sequence[Piece], parents: Sequence[int | None]) -> dict[int, int]:
    """Paragraphs of an article that prints no numbers are counted from its first."""
    found: dict[int, int] = {}
    counts: dict[int, int] = {}
    for at, piece in enumerate(pieces):
        parent = parents[at]
        if parent is None or piece.label is not None or piece.kind not in _PARAGRAPHS or not is_article(pieces[parent]):
            continue
        first = 1 if pieces[parent].kind is not ClauseKind.HEADING else 0
        found[at] = counts[parent] = counts.get(parent, first) + 1
    return found


class _Paths:
    """Gives each piece its path, in the order of the text."""

    def __init__(
        self,
        pieces: Sequence[Piece],
        parents: Sequence[int | None],
        implied: dict[int, int],
        free: frozenset[int],
    ) -> None:
        self._pieces = pieces
        self._parents = parents
        self._implied = implied
        self._standing_free = free
        self._paths: dict[int, str] = {}
        self._taken: set[str] = set()
        self._counts: dict[tuple[str, str], int] = {}

    def of(self, at: int) -> str:
        """The path of a piece; those before it must have been asked for."""
        parent = self._parents[at]
        if parent is None or at in self._standing_free:
            path = self._free(at)
        else:
            path = f"{self._paths[parent]}.{self._under(at, parent)}"
        unique, copies = path, 1
        while unique in self._taken:  # numbering that starts again, e.g. in an annex
            copies += 1
            unique = f"{path}-{copies}"
        self._taken.add(unique)
        self._paths[at] = unique
        return unique

    def _count(self, under: str, sign: str, start: int = 1) -> int:
        self._counts[under, sign] = self._counts.get((under, sign), start - 1) + 1
        return self._counts[under, sign]

    def _free(self, at: int) -> str:
        """The path of what stands under nothing."""
        piece = self._pieces[at]
        counted = _counted(piece.label)
        match piece.kind:
            case ClauseKind.TITLE:
                return "titulo"
            case ClauseKind.NOTE:
                return self._note(piece, "")
            case _ if is_article(piece):
                return f"a{counted}"
            case ClauseKind.HEADING:
                return f"s{self._count('', 's')}"
            case ClauseKind.PREAMBLE if not counted:
                number = self._count("", "preambulo")
                return "preambulo" if number == 1 else f"preambulo.b{number}"
        if at in self._implied:
            return f"p{self._implied[at]}"
        if counted and piece.label is not None:
            return f"{'pp' if piece.label.prefix.upper() == 'PP' else 'p'}{counted}"
        match piece.kind:
            case ClauseKind.CHAPEAU:
                return "chapeau"
            case ClauseKind.PARAGRAPH | ClauseKind.SUBPARAGRAPH if piece.label is None:
                return f"n{self._count('', 'n')}"
        return f"i{self._count('', 'i')}"

    def _under(self, at: int, parent: int) -> str:
        """The last part of the path of what stands under another piece."""
        piece, above = self._pieces[at], self._paths[parent]
        counted = _counted(piece.label)
        match piece.kind:
            case ClauseKind.SUBPARAGRAPH:
                # The block that has the label is the first; a heading is no block of its own text.
                first = 1 if self._pieces[parent].kind is ClauseKind.HEADING else 2
                return f"b{self._count(above, 'b', first)}"
            case ClauseKind.HEADING:
                return f"s{counted or self._count(above, 's')}"
            case ClauseKind.SUBITEM:
                return f"d{self._count(above, 'd')}"
            case ClauseKind.ITEM:
                return f"i{self._count(above, 'i')}"
            case ClauseKind.TITLE:
                return "titulo"
            case ClauseKind.NOTE:
                return self._note(piece, above)
        return f"p{counted or self._implied.get(at) or self._count(above, 'p')}"

    def _note(self, piece: Piece, above: str) -> str:
        """A note goes by its own number, which counts on over the whole text; «*» is counted."""
        return f"nota{_counted(piece.label) or self._count(above, 'nota')}"


def _counted(label: Label | None) -> str:
    """A label's number and suffix as an id says them: ``9``, ``9bis``, ``3alt``; empty where it has none."""
    if label is None or label.number is None:
        return ""
    decimals = "".join(f"_{decimal}" for decimal in label.decimals)
    return f"{'pre' * label.before}{label.number}{decimals}{label.suffix}{'alt' if label.alternative else ''}"
