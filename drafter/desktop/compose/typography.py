"""How each kind of paragraph looks on the page, as a printed declaration does: titles centred, labels hanging.

Lengths are device-independent pixels at zoom 1; the block's format carries its kind, so that what a new paragraph
springs from also gives it its first look, before the draft has decided.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextFormat

from drafter.desktop.text_positions import draft_text, to_qt
from drafter.desktop.theme import document_font
from drafter.instruments import ClauseKind

MEASURE = 690
"""Width of the text column, hanging labels included: about 80 characters a line."""
BASE_POINTS = 12.5
LABEL_GAP = 10
"""Between a label and its paragraph's words."""

_KIND = QTextFormat.Property.UserProperty.value
_ZOOM = QTextFormat.Property.UserProperty.value + 1
_KINDS = tuple(ClauseKind)
_LINE_HEIGHT = 132.0  # per cent of the face's own


@dataclass(frozen=True, slots=True)
class Look:
    """How a kind is set.

    Attributes:
        indent: from the column's edge to its words; the label hangs to the left of them.
        above, below: white space around it.
        size: of its words, as a multiple of the base size.
        weight: of its words.
        centred: True for titles.
    """

    indent: int
    above: int
    below: int
    size: float = 1.0
    weight: QFont.Weight = QFont.Weight.Normal
    centred: bool = False


_LOOKS = {
    ClauseKind.TITLE: Look(0, 10, 20, 1.5, QFont.Weight.Bold, True),
    ClauseKind.PREAMBLE: Look(48, 0, 11),
    ClauseKind.PARAGRAPH: Look(48, 0, 11),
    ClauseKind.SUBPARAGRAPH: Look(48, 0, 11),
    ClauseKind.CHAPEAU: Look(48, 0, 11),
    ClauseKind.HEADING: Look(48, 16, 9, 1.08, QFont.Weight.Bold),
    ClauseKind.ITEM: Look(80, 0, 8),
    ClauseKind.SUBITEM: Look(108, 0, 7),
    ClauseKind.NOTE: Look(80, 0, 8, 0.88),
}


def look(kind: ClauseKind) -> Look:
    """How that kind is set."""
    return _LOOKS[kind]


def font_for(kind: ClauseKind, zoom: float) -> QFont:
    """The face of that kind's words."""
    chosen = _LOOKS[kind]
    font = document_font(BASE_POINTS * zoom * chosen.size)
    font.setWeight(chosen.weight)
    return font


def block_format(kind: ClauseKind, zoom: float) -> QTextBlockFormat:
    """The paragraph format of that kind at that zoom."""
    chosen = _LOOKS[kind]
    made = QTextBlockFormat()
    made.setLeftMargin(round(chosen.indent * zoom))
    made.setTopMargin(round(chosen.above * zoom))
    made.setBottomMargin(round(chosen.below * zoom))
    made.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if chosen.centred:
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    made.setProperty(_KIND, _KINDS.index(kind))
    made.setProperty(_ZOOM, round(zoom * 100))
    return made


def wears(block: QTextBlock, kind: ClauseKind, zoom: float) -> bool:
    """True where the block is already set as that kind at that zoom."""
    worn = block.blockFormat()
    return (
        worn.hasProperty(_KIND)
        and worn.intProperty(_KIND) == _KINDS.index(kind)
        and worn.intProperty(_ZOOM) == round(zoom * 100)
    )


@dataclass(frozen=True, slots=True)
class Fold:
    """A stretch of words that takes no room on the page.

    Attributes:
        text: the words, as a draft holds them.
        head, tail: how many of their characters are shown at the beginning and at the end.
    """

    text: str
    head: int
    tail: int


FOLD_ROOM = 18
"""Pixels at zoom 1 that a fold leaves for its dots."""


def folded_spans(text: str, folds: Iterable[Fold]) -> Iterator[tuple[Fold, int, int]]:
    """Where a paragraph's words are folded: each fold with its first character and the one behind its last."""
    for fold in folds:
        at = text.find(fold.text)
        while at >= 0:
            yield fold, at + fold.head, at + len(fold.text) - fold.tail
            at = text.find(fold.text, at + len(fold.text))


def _hidden_style() -> QTextCharFormat:
    """Letters next to each other on almost no room, in no colour."""
    font = QFont()
    font.setPixelSize(1)
    font.setStretch(1)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 1)
    style = QTextCharFormat()
    style.setFont(font)
    style.setForeground(QColor(Qt.GlobalColor.transparent))
    return style


class KindHighlighter(QSyntaxHighlighter):
    """Weight and size of titles and headings, and folds, laid over the words: nothing of it is in the text or can be
    copied.
    """

    zoom = 1.0
    folds: tuple[Fold, ...] = ()

    def highlightBlock(self, text: str) -> None:
        """Sets one block's words as its kind says."""
        worn = self.currentBlock().blockFormat()
        kind = _KINDS[worn.intProperty(_KIND)] if worn.hasProperty(_KIND) else ClauseKind.PARAGRAPH
        chosen = _LOOKS[kind]
        if text and (chosen.size != 1.0 or chosen.weight is not QFont.Weight.Normal):
            style = QTextCharFormat()
            style.setFontPointSize(BASE_POINTS * self.zoom * chosen.size)
            style.setFontWeight(chosen.weight.value)
            # Python counts code points, Qt UTF-16 units: twice the length covers either.
            self.setFormat(0, 2 * len(text), style)
        for _, start, stop in folded_spans(draft_text(text), self.folds):
            first, last = to_qt(text, start), to_qt(text, stop)
            self.setFormat(first, last - first, _hidden_style())
            room = _hidden_style()
            room.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            room.setFontLetterSpacing(FOLD_ROOM * self.zoom)
            self.setFormat(first, 1, room)
