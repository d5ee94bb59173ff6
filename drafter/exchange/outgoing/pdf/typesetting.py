"""How paragraphs of each kind are set, as in our Word files (``resources/word/styles.xml``). Lengths are points."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from drafter.exchange.model import TextParagraph
from drafter.exchange.outgoing.html_writer import PAPER
from drafter.exchange.outgoing.pdf.flow import Bookmark, Node, SetLine, SetParagraph
from drafter.exchange.outgoing.pdf.line_breaking import Fragment, Line, Look, Piece, break_lines, one_line
from drafter.exchange.outgoing.pdf.typefaces import Cut, Typefaces
from drafter.instruments import ClauseKind

LABEL_GAP = 5.0
"""Least white space between a label and its words."""
_BALANCE_STEP = 4.0


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """How a paragraph is set.

    Attributes:
        look: of its words.
        leading: from one base line to the next.
        before, after: white space.
        left: where its words begin.
        hanging: how far before that its label stands.
        side: white space on the right.
        centred: whether lines are centred.
        keep_with_next, keep_whole: as of :class:`SetParagraph`.
        tag: of the structure.
        level: in the outline; None for none.
    """

    look: Look
    leading: float
    before: float = 0.0
    after: float = 7.0
    left: float = 0.0
    hanging: float = 0.0
    side: float = 0.0
    centred: bool = False
    keep_with_next: bool = False
    keep_whole: bool = False
    tag: str = "P"
    level: int | None = None


TEXT = Look(Cut.REGULAR, 11.5, PAPER.ink)
_BODY = ParagraphStyle(TEXT, 15.2)
_TITLE = ParagraphStyle(
    Look(Cut.BOLD, 17, PAPER.heading), 21.6, before=12, after=18, left=28, side=28, centred=True,
    keep_with_next=True, keep_whole=True, tag="H1", level=0,
)  # fmt: skip
_HEADING = ParagraphStyle(
    Look(Cut.BOLD, 12.5, PAPER.heading), 16.5, before=18, after=7,
    keep_with_next=True, keep_whole=True, tag="H2", level=1,
)  # fmt: skip
_WITHOUT_LABEL: Mapping[ClauseKind, ParagraphStyle] = {
    ClauseKind.TITLE: _TITLE,
    ClauseKind.HEADING: _HEADING,
    ClauseKind.PREAMBLE: replace(_BODY, after=10),
    ClauseKind.PARAGRAPH: _BODY,
    ClauseKind.CHAPEAU: replace(_BODY, keep_with_next=True),
    ClauseKind.SUBPARAGRAPH: replace(_BODY, left=36.85),
    ClauseKind.ITEM: replace(_BODY, left=36.85),
    ClauseKind.SUBITEM: replace(_BODY, left=56.7, after=5),
    ClauseKind.NOTE: ParagraphStyle(Look(Cut.REGULAR, 10, PAPER.ink), 12.6, after=6, left=36.85),
}
_INDENTS: Mapping[ClauseKind, tuple[float, float]] = {
    ClauseKind.SUBPARAGRAPH: (62.35, 25.5),
    ClauseKind.ITEM: (56.7, 19.85),
    ClauseKind.SUBITEM: (76.55, 19.85),
    ClauseKind.NOTE: (56.7, 19.85),
}
"""Left and hanging indent of paragraphs with a label; all others: 36.85."""

CELL_STYLE = ParagraphStyle(Look(Cut.REGULAR, 10.5, PAPER.ink), 12.8, after=3.5)
CELL_HEADING = replace(CELL_STYLE, look=Look(Cut.BOLD, 10.5, PAPER.heading))
CAPTION = ParagraphStyle(Look(Cut.ITALIC, 9, PAPER.muted), 12.8, after=2)
_CELL_LEFT: Mapping[ClauseKind, float] = {
    ClauseKind.SUBPARAGRAPH: 22.7, ClauseKind.ITEM: 11.35, ClauseKind.SUBITEM: 28.35,
    ClauseKind.NOTE: 11.35,
}  # fmt: skip
_CELL_HANGING = 22.7
SOURCES_STYLE = ParagraphStyle(Look(Cut.REGULAR, 9.5, PAPER.ink), 11.8)
SOURCES_HEADING = replace(_HEADING, before=24)
NOTE_STYLE = ParagraphStyle(Look(Cut.REGULAR, 9, PAPER.ink), 11.2, after=2, left=14, hanging=14, tag="Note")


def style_of(paragraph: TextParagraph) -> ParagraphStyle:
    """How a paragraph of a text is set on the page."""
    style = _WITHOUT_LABEL[paragraph.kind]
    if not paragraph.label or style.centred:
        return style
    left, hanging = _INDENTS.get(paragraph.kind, (36.85, 36.85))
    return replace(style, left=left, hanging=hanging)


def cell_style_of(paragraph: TextParagraph, *, narrow: bool = False) -> ParagraphStyle:
    """How a paragraph of a text is set in a cell; ``narrow`` makes the indents smaller."""
    style = CELL_HEADING if paragraph.kind in (ClauseKind.TITLE, ClauseKind.HEADING) else CELL_STYLE
    scale = 0.75 if narrow else 1.0
    left = _CELL_LEFT.get(paragraph.kind, 0.0) * scale
    if not paragraph.label:
        return replace(style, left=left)
    return replace(style, left=left + _CELL_HANGING * scale, hanging=_CELL_HANGING * scale)


def note_mark(number: int, look: Look) -> Piece:
    """The raised number of a footnote."""
    raised = replace(look, cut=Cut.REGULAR, size=look.size * 0.64, rise=look.size * 0.34, underlines=0, strikes=0)
    return Piece(str(number), replace(raised, colour=PAPER.heading), note=number)


def set_paragraph(
    label: Sequence[Piece], words: Sequence[Piece], style: ParagraphStyle, width: float, faces: Typefaces, owner: Node
) -> SetParagraph:
    """A paragraph's lines.

    Args:
        label: hangs before the words; may be empty.
        words: the rest.
        style: how it is set.
        width: of the column.
        faces: measures.
        owner: the element of the structure it is.
    """
    room = width - style.left - style.side
    if style.centred:
        pieces = [*label, Piece(" ", style.look), *words] if label else words
        lines = [(line, style.left + (room - line.width) / 2) for line in _balanced(pieces, room, faces)]
    elif label:
        lines = _with_label(label, words, style, room, faces)
    else:
        lines = [(line, style.left) for line in break_lines(words, room, faces)]
    title = "".join(piece.text for piece in (*label, Piece(" ", style.look), *words) if not piece.note)
    bookmark = None if style.level is None else Bookmark(" ".join(title.split()), style.level)
    return SetParagraph(
        tuple(SetLine(line, x, style.leading, owner) for line, x in lines),
        style.before,
        style.after,
        style.keep_with_next,
        style.keep_whole,
        bookmark=bookmark,
    )


def _balanced(pieces: Sequence[Piece], room: float, faces: Typefaces) -> list[Line]:
    """As few lines as the room allows, of about the same length."""
    lines = break_lines(pieces, room, faces)
    narrow, wide = room / len(lines), room
    while len(lines) > 1 and wide - narrow > _BALANCE_STEP:
        middle = (narrow + wide) / 2
        tried = break_lines(pieces, middle, faces)
        if len(tried) > len(lines) or max(line.width for line in tried) > middle:
            narrow = middle
        else:
            lines, wide = tried, middle
    return lines


def _with_label(
    label: Sequence[Piece], words: Sequence[Piece], style: ParagraphStyle, room: float, faces: Typefaces
) -> list[tuple[Line, float]]:
    """Lines of words with a label before the first; a label too wide for its place pushes the first line's words."""
    start = style.left - style.hanging
    if not any(piece.text.strip() for piece in words):
        return [(line, start) for line in break_lines([*label, *words], room + style.hanging, faces)]
    head = one_line(label, faces)
    if head.width > (room + style.hanging) * 0.6:
        return _as_words(label, words, style, room, faces)
    pushed = max(0.0, head.width + LABEL_GAP - style.hanging)
    first, *rest = break_lines(words, room, faces, first=room - pushed)
    last = head.fragments[-1]
    blank = Fragment(head.width, faces.width(" ", last.look.cut, last.look.size), " ", last.look)
    shift = style.hanging + pushed
    joined = Line(
        (*head.fragments, _plain(blank), *_shifted(first.fragments, shift)),
        shift + first.width,
        (*head.notes, *first.notes),
    )
    return [(joined, start), *((line, style.left) for line in rest)]


def _as_words(
    label: Sequence[Piece], words: Sequence[Piece], style: ParagraphStyle, room: float, faces: Typefaces
) -> list[tuple[Line, float]]:
    """A label as wide as a sentence is set like words."""
    pieces = [*label, Piece(" ", style.look), *words]
    first, *rest = break_lines(pieces, room, faces, first=room + style.hanging)
    return [(first, style.left - style.hanging), *((line, style.left) for line in rest)]


def _plain(fragment: Fragment) -> Fragment:
    return replace(fragment, look=replace(fragment.look, underlines=0, strikes=0))


def _shifted(fragments: Iterable[Fragment], by: float) -> Iterable[Fragment]:
    return (replace(fragment, x=fragment.x + by) for fragment in fragments)


def cell_lines(paragraphs: Iterable[SetParagraph]) -> tuple[SetLine, ...]:
    """The lines of a cell's paragraphs, white space between paragraphs as gaps."""
    result: list[SetLine] = []
    after = 0.0
    for paragraph in paragraphs:
        first, *rest = paragraph.lines
        result.append(replace(first, gap=after))
        result.extend(rest)
        after = paragraph.after
    return tuple(result)
