"""How brackets look on the page: each depth has a colour and a line of its own below the words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat

from drafter.desktop.compose.brackets.live_brackets import LiveBrackets, Spot
from drafter.desktop.compose.page import PageRow
from drafter.desktop.text_positions import draft_text, to_qt
from drafter.desktop.theme import Theme
from drafter.drafting.brackets import Role, Stretch

DEPTHS = 4
"""Looks there are; brackets that are nested deeper begin again."""
_LINES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
_FOLDED = 3.0
"""Pixels: a bracket that takes no more is in a fold."""
_STEP = 2.6
"""Pixels from the line of one depth to that of the next."""

Mark = tuple[int, int, str]
"""First and last character of a paragraph, and the style they wear."""


def depth_colour(theme: Theme, depth: int) -> QColor:
    """The colour of brackets that stand in so many others."""
    return QColor((theme.accent, theme.moved, theme.adapted, theme.agreed)[depth % DEPTHS])


def styles(theme: Theme) -> dict[str, QTextCharFormat]:
    """The styles that :func:`bracket_marks` names."""
    made: dict[str, QTextCharFormat] = {}
    for depth in range(DEPTHS):
        made[f"depth-{depth}"] = _ink(depth_colour(theme, depth))
        lit = _ink(QColor(theme.on_accent))
        lit.setBackground(depth_colour(theme, depth))
        made[f"lit-{depth}"] = lit
    made["owners"] = _ink(QColor(theme.muted))
    loose = _ink(QColor(theme.deleted))
    loose.setBackground(QColor(theme.deleted_wash))
    loose.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    loose.setUnderlineColor(QColor(theme.deleted))
    made["loose"] = loose
    return made


def _ink(colour: QColor) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(colour)
    style.setBackground(QColor(Qt.GlobalColor.transparent))  # without a ground, Qt leaves out what touches another mark
    return style


def bracket_marks(stretch: Stretch, place: int, lit: Spot | None) -> Iterator[Mark]:
    """The marks of a paragraph: brackets by depth, the pair at the cursor lit, names paler, loose brackets flagged."""
    start, stop = stretch.bounds(place)
    bracketed = stretch.bracketed
    lit_index = lit.bracket.index if lit is not None and lit.stretch is stretch else -1
    for piece in bracketed.pieces:
        if piece.start >= stop:
            break
        if piece.stop <= start or piece.bracket < 0:
            continue
        match piece.role:
            case Role.OPENING | Role.CLOSING | Role.SLASH:
                depth = bracketed.brackets[piece.bracket].depth % DEPTHS
                style = f"lit-{depth}" if piece.bracket == lit_index else f"depth-{depth}"
            case Role.ATTRIBUTION | Role.NOTE:
                style = "owners"
            case _:
                continue
        yield max(piece.start, start) - start, min(piece.stop, stop) - start, style
    for trouble in stretch.troubles_in(place):
        if trouble.is_error:
            yield trouble.offset, trouble.offset + 1, "loose"


def paint_lines(painter: QPainter, row: PageRow, brackets: LiveBrackets, theme: Theme, zoom: float, place: int) -> None:
    """Draws a line below the words of each bracket of a paragraph: the deeper the lower, each in its own pattern.

    ``place`` is the paragraph's in the draft.
    """
    stretch = brackets.stretch(place)
    if stretch is None or not stretch.bracketed.brackets:
        return
    start, stop = stretch.bounds(place)
    text = row.block.text()
    if draft_text(text) != stretch.bracketed.text[start:stop]:
        return
    for bracket in stretch.bracketed.brackets:
        first, last = max(bracket.start, start), min(bracket.stop, stop)
        if first >= last or bracket.is_note:
            continue
        pen = QPen(depth_colour(theme, bracket.depth), 1.2 * zoom, _LINES[bracket.depth % DEPTHS])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        _paint_below(painter, row, to_qt(text, first - start), to_qt(text, last - start), bracket.depth % DEPTHS, zoom)


def _paint_below(painter: QPainter, row: PageRow, first: int, last: int, depth: int, zoom: float) -> None:
    """Draws below the characters ``first`` to ``last`` (UTF-16 units), line by line."""
    layout = row.block.layout()
    left = layout.position().x()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin, end = line.textStart(), line.textStart() + line.textLength()
        if end <= first or begin >= last:
            continue
        x1, x2 = (x_of(line.cursorToX(at)) for at in (max(first, begin), min(last, end)))
        y = round(row.top + line.y() + line.ascent() + (3.2 + depth * _STEP) * zoom) + 0.5
        if x2 - x1 > _FOLDED:
            painter.drawLine(QPointF(left + x1, y), QPointF(left + x2, y))


def x_of(found: object) -> float:
    """The place of a character on its line, whichever way the binding gives it."""
    value = found[0] if isinstance(found, tuple) else found
    assert isinstance(value, float)
    return value
