"""A text as it was read: words, and labels in the margin, those Word computed set apart from those somebody typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit, QWidget

from drafter.desktop.theme import Theme, document_font
from drafter.exchange import TextParagraph
from drafter.instruments import ClauseKind

_GUTTER = 72
"""Room for labels, in device-independent pixels."""
_STEP = 24
"""An item stands so much further in than a paragraph."""
_MARGIN = 20
_GAP = 7
"""White space under a paragraph."""
_POINTS = 11.5
_INNER = {ClauseKind.ITEM: 1, ClauseKind.SUBITEM: 2, ClauseKind.NOTE: 1}


def is_computed(paragraph: TextParagraph) -> bool:
    """True where Word computes the label from a list: nobody typed it, and nobody typed white space after it."""
    return bool(paragraph.label) and paragraph.separator is None


class TextPage(QTextEdit):
    """Shows paragraphs to be read; nothing can be changed.

    A computed label is underlined with dots and in italics, a typed one is bold: no colour has to tell them apart.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._paragraphs: tuple[TextParagraph, ...] = ()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFont(document_font(_POINTS))
        self.setProperty("role", "page")
        self.document().setDocumentMargin(_MARGIN)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(self.tr("The text as it was understood"))
        self.setTabChangesFocus(True)

    @property
    def paragraphs(self) -> tuple[TextParagraph, ...]:
        """What is shown."""
        return self._paragraphs

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        self.show_paragraphs(self._paragraphs)

    def show_paragraphs(self, paragraphs: Sequence[TextParagraph]) -> None:
        """Shows other paragraphs, from the top."""
        self._paragraphs = tuple(paragraphs)
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for place, paragraph in enumerate(self._paragraphs):
            if place:
                cursor.insertBlock()
            cursor.setBlockFormat(_block_format(paragraph))
            cursor.insertText(paragraph.label, label_format(paragraph, self._theme))
            plain = _words_format(paragraph, self._theme)
            # A line break inside a paragraph stays inside it.
            cursor.insertText("\t" + paragraph.text.replace("\n", "\u2028"), plain)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_paragraph(self, index: int) -> None:
        """Brings a paragraph into view and selects it."""
        block = self.document().findBlockByNumber(index)
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()


def label_format(paragraph: TextParagraph, theme: Theme) -> QTextCharFormat:
    """How a label looks: by whether it was computed or typed."""
    made = QTextCharFormat()
    if is_computed(paragraph):
        made.setForeground(theme.colour("accent"))
        made.setFontItalic(True)
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    else:
        made.setForeground(theme.colour("ink"))
        made.setFontWeight(QFont.Weight.Bold)
    return made


def _words_format(paragraph: TextParagraph, theme: Theme) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme.colour("ink"))
    made.setFontItalic(False)
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.NoUnderline)
    heading = paragraph.kind in (ClauseKind.TITLE, ClauseKind.HEADING, ClauseKind.CHAPEAU)
    made.setFontWeight(QFont.Weight.Bold if heading else QFont.Weight.Normal)
    return made


def _block_format(paragraph: TextParagraph) -> QTextBlockFormat:
    made = QTextBlockFormat()
    left = _GUTTER + _STEP * _INNER.get(paragraph.kind, 0)
    made.setLeftMargin(left)
    made.setTextIndent(-_GUTTER)
    made.setTabPositions([QTextOption.Tab(left, QTextOption.TabType.LeftTab)])
    made.setBottomMargin(_GAP)
    made.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return made
