"""Which words are not agreed language: judged paragraph by paragraph, remembered while they do not change."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from drafter.desktop.text_positions import to_qt
from drafter.desktop.theme import Theme
from drafter.drafting import Origin, Paragraph, paragraph_closeness
from drafter.drafting.checks import Severity
from drafter.redline import ClosenessResult, Op, Vocabulary

_WASH = 34  # of 255: the ground behind words of one's own must not shout


@dataclass(frozen=True, slots=True)
class _Judged:
    text: str
    origins: tuple[Origin, ...]
    result: ClosenessResult | None


class Judgements:
    """How close each paragraph is to its source, with memory: a paragraph is judged once for each wording."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._judged: dict[str, _Judged] = {}

    def judge(self, paragraph: Paragraph, text: str) -> ClosenessResult | None:
        """The paragraph's closeness if its words were ``text``; None where it has no source."""
        known = self._judged.get(paragraph.id)
        if known is None or known.text != text or known.origins != paragraph.origins:
            result = paragraph_closeness(replace(paragraph, text=text), self._vocabulary)
            known = self._judged[paragraph.id] = _Judged(text, paragraph.origins, result)
        return known.result

    def last(self, paragraph_id: str) -> ClosenessResult | None:
        """The last judgement, be it of an earlier wording: what is painted while somebody types."""
        known = self._judged.get(paragraph_id)
        return None if known is None else known.result

    def forget(self) -> None:
        """Another draft is on the page."""
        self._judged.clear()


def own_words(result: ClosenessResult) -> tuple[tuple[int, int], ...]:
    """Stretches of the judged text that its source does not have, without the blanks at their ends; characters."""
    found: list[tuple[int, int]] = []
    at = 0
    for segment in result.segments:
        if segment.op is Op.DELETED:
            continue
        if segment.op is Op.INSERTED:
            start = at + len(segment.text) - len(segment.text.lstrip())
            stop = at + len(segment.text.rstrip())
            if start < stop:
                found.append((start, stop))
        at += len(segment.text)
    return tuple(found)


def own_words_style(theme: Theme) -> QTextCharFormat:
    """A dotted line below and a breath of colour behind."""
    style = QTextCharFormat()
    style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    style.setUnderlineColor(QColor(theme.adapted))
    wash = QColor(theme.adapted)
    wash.setAlpha(_WASH)
    style.setBackground(wash)
    return style


def found_style(theme: Theme, current: bool) -> QTextCharFormat:
    """The ground of a search hit; the current one has a full line below as well."""
    style = QTextCharFormat()
    style.setBackground(QColor(theme.highlight))
    style.setForeground(QColor(theme.ink))
    if current:
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        style.setUnderlineColor(QColor(theme.accent))
        style.setBackground(QColor(theme.accent_wash))
    return style


def finding_style(theme: Theme, severity: Severity) -> QTextCharFormat:
    """A dashed line below what is wrong, one of dashes and dots below what somebody should look at."""
    style = QTextCharFormat()
    error = severity is Severity.ERROR
    lines = QTextCharFormat.UnderlineStyle
    style.setUnderlineStyle(lines.DashUnderline if error else lines.DashDotDotLine)
    style.setUnderlineColor(QColor(theme.warning if error else theme.accent))
    return style


def selection(block: QTextBlock, text: str, start: int, stop: int, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
    """Characters ``start`` to ``stop`` of a paragraph's ``text``, marked without touching the document."""
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + to_qt(text, start))  # breaks take one unit in the document as in the draft
    cursor.setPosition(block.position() + to_qt(text, stop), QTextCursor.MoveMode.KeepAnchor)
    made = QTextEdit.ExtraSelection()
    made.cursor = cursor
    made.format = style
    return made
