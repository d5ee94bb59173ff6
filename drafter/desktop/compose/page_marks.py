"""Marks on the page: words that are not agreed language, findings of the linter, brackets, and search hits.

They never touch the document.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from drafter.desktop.compose.brackets import marks as bracket_looks
from drafter.desktop.compose.brackets.folds import Folds
from drafter.desktop.compose.brackets.live_brackets import LiveBrackets, Spot
from drafter.desktop.compose.finding import Occurrence
from drafter.desktop.compose.marking import (
    Judgements,
    finding_style,
    found_style,
    own_words,
    own_words_style,
    selection,
)
from drafter.desktop.compose.page import PageView
from drafter.desktop.text_positions import draft_text
from drafter.desktop.theme import Theme
from drafter.drafting.checks import Finding, Severity
from drafter.redline import ClosenessResult, Vocabulary

_Mark = tuple[int, str, int, int, str]
"""Place of a paragraph, its words, first and last character of the mark, and which style."""
_OWN, _HIT, _CURRENT_HIT = "own", "hit", "current-hit"


class PageMarks(QObject):
    """Judges and marks the paragraphs on the screen, and only those.

    Signals:
        judged(): what is on the screen was judged anew.
    """

    judged = Signal()

    def __init__(
        self, page: PageView, theme: Theme, vocabulary: Vocabulary, brackets: LiveBrackets, folds: Folds
    ) -> None:
        super().__init__(page)
        self._folds = folds
        self._brackets = brackets
        self._lit: Spot | None = None
        self._page = page
        self._theme = theme
        self._judgements = Judgements(vocabulary)
        self._marking = True
        self._found: tuple[Occurrence, ...] = ()
        self._found_current = -1
        self._findings: Mapping[str, tuple[str, tuple[Finding, ...]]] = {}
        self._marked: list[_Mark] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.judge_visible)

    def set_theme(self, theme: Theme) -> None:
        """Marks in other colours."""
        self._theme = theme
        self._marked = []
        self.judge_visible()

    def set_marking(self, on: bool) -> None:
        """Marks the words that are not agreed language, or not."""
        self._marking = on
        self.judge_visible()

    def set_found(self, found: Sequence[Occurrence], current: int) -> None:
        """Marks search hits; ``current`` is the index of the one that stands out, or -1."""
        self._found, self._found_current = tuple(found), current
        self.judge_visible()

    def set_findings(self, findings: Mapping[str, tuple[str, tuple[Finding, ...]]]) -> None:
        """Marks what the linter found: by paragraph, its words as they were checked and the findings in them."""
        self._findings = findings
        self.judge_visible()

    def _finding_spans(self, paragraph_id: str, text: str) -> Iterator[tuple[int, int, str]]:
        """First and last character and style of each finding; none where the words are others by now."""
        checked, findings = self._findings.get(paragraph_id, ("", ()))
        if checked != text:
            return
        for finding in findings:
            start, stop = finding.start, finding.end
            if start == stop:  # about a label, or a place between two characters: the word there is marked
                stop = next((at for at in range(start, len(text)) if text[at].isspace()), len(text))
            if start < stop:
                yield start, stop, finding.severity.value

    def last(self, paragraph_id: str) -> ClosenessResult | None:
        """How close that paragraph is to its source, as last judged; None where it has none."""
        return self._judgements.last(paragraph_id)

    def forget(self) -> None:
        """Another draft is on the page."""
        self._judgements.forget()
        self._found, self._found_current = (), -1
        self._findings = {}
        self._marked = []
        self._page.setExtraSelections([])

    def judge_soon(self, milliseconds: int) -> None:
        """Judges what is on the screen then, unless asked again in the meantime."""
        self._timer.start(milliseconds)

    def judge_visible(self) -> None:
        """Judges and marks the paragraphs on the screen."""
        self._timer.stop()
        self._brackets.refresh()
        self._mark()
        self.judged.emit()

    def follow_cursor(self) -> None:
        """Lights the pair of brackets the cursor is at, or in."""
        if self._brackets.at(*self._page.caret()) != self._lit:
            self._mark()

    def _mark(self) -> None:
        self._lit = self._brackets.at(*self._page.caret())
        marks: list[_Mark] = []
        for row in self._page.visible_rows(0, self._page.viewport().height()):
            place, text = row.block.blockNumber(), draft_text(row.block.text())
            result = self._judgements.judge(row.paragraph, text)
            if result is not None and self._marking:
                marks += [(place, text, start, stop, _OWN) for start, stop in own_words(result)]
            marks += [(place, text, *span) for span in self._finding_spans(row.paragraph.id, text)]
            stretch = self._brackets.stretch(place)
            if stretch is not None and stretch.bracketed.text:
                found = bracket_looks.bracket_marks(stretch, place, self._lit)
                marks += [(place, text, start, stop, style) for start, stop, style in found if stop <= len(text)]
            for index, hit in enumerate(self._found):
                if hit.place == place and hit.stop <= len(text):
                    style = _CURRENT_HIT if index == self._found_current else _HIT
                    marks.append((place, text, hit.start, hit.stop, style))
        if self._folds.any:
            marks = [mark for mark in marks if not self._folds.hides(mark[1], mark[2], mark[3])]
        if marks != self._marked:
            self._show(marks)

    def _show(self, marks: list[_Mark]) -> None:
        self._marked = marks
        styles = {
            _OWN: own_words_style(self._theme),
            _HIT: found_style(self._theme, current=False),
            _CURRENT_HIT: found_style(self._theme, current=True),
            **{severity.value: finding_style(self._theme, severity) for severity in Severity},
            **bracket_looks.styles(self._theme),
        }
        self._page.setExtraSelections(
            [
                selection(self._page.live.block(place), text, start, stop, styles[style])
                for place, text, start, stop, style in marks
            ]
        )
