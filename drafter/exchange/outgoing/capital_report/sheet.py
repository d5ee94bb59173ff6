"""The report for the capital as lines and tables whose words are cut to fit one page. Lengths are points.

Both writers set the same lines at the same heights, so what fits here fits in Word too: the faces of our PDFs have the
widths of Times New Roman.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from drafter.drafting.brackets import BracketCounts
from drafter.drafting.model import Status
from drafter.drafting.negotiation.capital_report import CapitalReport, OpenParagraph, OwnLine
from drafter.exchange.model import Paper, WritingOptions
from drafter.exchange.outgoing.html_style import PAPER
from drafter.exchange.outgoing.pdf.line_breaking import Line, Look, Piece, break_lines, one_line
from drafter.exchange.outgoing.pdf.typefaces import Cut, Typefaces
from drafter.exchange.outgoing.word_runs import writable
from drafter.exchange.outgoing.word_sections import Page, upright_page
from drafter.messages import say

TWIPS = 20
"""To a point."""
ROW_HEIGHT = 12.5
CELL_SIDE = 3.0
"""White space left and right in a cell."""
_CELL_SPARE = 2 * CELL_SIDE + 1.0
"""What a cell's words cannot have: its sides, and what other programs measure otherwise than we do."""
CELL_LOOK = Look(Cut.REGULAR, 9, PAPER.ink)
BOLD_CELL_LOOK = replace(CELL_LOOK, cut=Cut.BOLD)
_SIDE, _TOP, _BOTTOM = 1134, 1304, 907
"""Margins, in twips: those of a letter, a little less than those of a text."""
_SPARE = 14.0
"""Left free at the foot: Word and LibreOffice round heights otherwise than we do."""
_OWN_SHARE = 0.4
"""Of the room for tables that what is our own may take where both do not fit."""
_NEXT_LINES = 3
_OWN_LINES = 2


class WordsLook(Enum):
    """How running words are set: look, leading, white space before and after."""

    TITLE = (Look(Cut.BOLD, 15, PAPER.heading), 18.5, 0.0, 1.0)
    SUBJECT = (Look(Cut.BOLD, 11, PAPER.ink), 14.0, 0.0, 1.0)
    ISSUE = (Look(Cut.REGULAR, 9.5, PAPER.muted), 12.5, 0.0, 5.0)
    SUMMARY = (Look(Cut.REGULAR, 10, PAPER.ink), 13.0, 0.0, 2.0)
    HEADING = (Look(Cut.BOLD, 11, PAPER.heading), 14.0, 8.0, 3.0)
    BODY = (Look(Cut.REGULAR, 9.5, PAPER.ink), 12.0, 0.0, 1.5)
    REMARK = (Look(Cut.ITALIC, 9, PAPER.muted), 12.0, 1.0, 0.0)

    @property
    def look(self) -> Look:
        """Of the words."""
        return self.value[0]

    @property
    def leading(self) -> float:
        """Height of a line."""
        return self.value[1]

    @property
    def before(self) -> float:
        """White space above."""
        return self.value[2]

    @property
    def after(self) -> float:
        """White space below."""
        return self.value[3]


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph.

    Attributes:
        lines: its words, one text a line.
        look: how they are set.
    """

    lines: tuple[str, ...]
    look: WordsLook

    @property
    def height(self) -> float:
        """With the white space around it."""
        return self.look.before + self.look.leading * len(self.lines) + self.look.after


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of one line.

    Attributes:
        text: its words, cut to fit.
        right: whether they stand at the right edge.
        share: of a bar that fills the cell so far, 0 to 1; None where it has none. A cell with a bar has no words:
            those beside it say what the bar shows.
    """

    text: str
    right: bool = False
    share: float | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """A table.

    Attributes:
        widths: of the columns.
        heading: cells of the heading row.
        rows: cells of each row below.
    """

    widths: tuple[float, ...]
    heading: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def height(self) -> float:
        """All rows."""
        return ROW_HEIGHT * (1 + len(self.rows))


Block = Words | Grid


@dataclass(frozen=True, slots=True)
class ReportSheet:
    """The page.

    Attributes:
        page: paper and margins, in twips.
        language: ISO 639-1.
        title: what the report is called.
        internal: whether it is for our own capital alone.
        blocks: what stands on it, in order.
        left_out: how many open paragraphs and lines of our own have no room; the page says so.
    """

    page: Page
    language: str
    title: str
    internal: bool
    blocks: tuple[Block, ...]
    left_out: int = 0

    @property
    def texts(self) -> tuple[str, ...]:
        """All its words in reading order, a paragraph or a cell each; empty ones left out."""
        found: list[str] = []
        for block in self.blocks:
            if isinstance(block, Words):
                found.append(" ".join(block.lines))
            else:
                found.extend(cell.text for row in (block.heading, *block.rows) for cell in row)
        return tuple(text for text in found if text)


def report_page(paper: Paper) -> Page:
    """Paper and margins of a report."""
    return replace(upright_page(WritingOptions(paper=paper)), side=_SIDE, top=_TOP, bottom=_BOTTOM)


def report_sheet(report: CapitalReport, paper: Paper, faces: Typefaces) -> ReportSheet:
    """The report on one page; what has no room is counted («and 3 more»)."""
    return _Composer(report, report_page(paper), faces).sheet()


class _Composer:
    def __init__(self, report: CapitalReport, page: Page, faces: Typefaces) -> None:
        self._report = report
        self._page = page
        self._faces = faces
        self._language = report.language
        self._width = page.text_width / TWIPS

    def sheet(self) -> ReportSheet:
        report = self._report
        heading = say("report-heading", self._language)
        begin: list[Block] = [self._words(heading, WordsLook.TITLE)]
        begin.append(self._words(report.title, WordsLook.SUBJECT, most=2))
        version = report.version
        if report.follows:
            version = say("report-after", self._language, version=report.follows)
        issue = " · ".join(each for each in (version[:1].upper() + version[1:], report.place) if each)
        if issue:
            begin.append(self._words(issue, WordsLook.ISSUE, most=1))
        begin.extend(self._words(each, WordsLook.SUMMARY) for each in self._summary())
        begin.append(self._words(say("report-by-status", self._language), WordsLook.HEADING))
        begin.append(self._by_status())
        end: list[Block] = []
        if report.next_steps:
            end.append(self._words(say("report-next", self._language), WordsLook.HEADING))
            end.append(self._words(report.next_steps, WordsLook.BODY, most=_NEXT_LINES))
        taken = sum(block.height for block in (*begin, *end))
        room = (self._page.height - self._page.top - self._page.bottom) / TWIPS - _SPARE - taken
        own = [self._own_line(each) for each in report.own] if report.internal else []
        most_open, most_own = self._shared(room, own)
        blocks = (*begin, *self._open(most_open), *self._own(own, most_own), *end)
        left_out = len(report.open) - most_open + len(own) - most_own
        return ReportSheet(self._page, self._language, heading, report.internal, blocks, left_out)

    # -- what fits ------------------------------------------------------------------------------------------------

    def _shared(self, room: float, own: Sequence[Words]) -> tuple[int, int]:
        """How many rows of open paragraphs and how many lines of our own there is room for."""
        heading = self._words(" ", WordsLook.HEADING).height
        remark = self._words(" ", WordsLook.REMARK).height
        wanted_open = heading + ROW_HEIGHT * (1 + len(self._report.open))
        wanted_own = heading + sum(each.height for each in own) if own else 0.0
        if wanted_open + wanted_own <= room:
            return len(self._report.open), len(own)
        for_own = min(wanted_own, max(room - wanted_open, room * _OWN_SHARE))
        fitting_own = len(own)
        while fitting_own and heading + remark + sum(each.height for each in own[:fitting_own]) > for_own:
            fitting_own -= 1
        if wanted_own <= for_own:
            fitting_own = len(own)
        used = heading + remark * (fitting_own < len(own)) + sum(each.height for each in own[:fitting_own])
        left = room - (used if own else 0.0)
        if wanted_open <= left:
            return len(self._report.open), fitting_own
        return max(0, int((left - heading - remark) // ROW_HEIGHT) - 1), fitting_own

    def _words(self, text: str, look: WordsLook, most: int = 0) -> Words:
        """A paragraph; ``most``: so many lines at most, the last one cut; 0 for any number."""
        plain = " ".join(writable(text).split())
        lines = [_said(line) for line in break_lines((Piece(plain, look.look),), self._width, self._faces)]
        if most and len(lines) > most:
            rest = " ".join(lines[most - 1 :])
            lines = [*lines[: most - 1], self._cut(rest, self._width, look.look, always=True)]
        return Words(tuple(lines), look)

    def _cut(self, text: str, width: float, look: Look = CELL_LOOK, *, always: bool = False) -> str:
        """Words that fit into a width, with an ellipsis where some are missing; ``always``: they are."""
        plain = " ".join(writable(text).split())
        if not always and self._wide(plain, look) <= width:
            return plain
        words = plain.split(" ")
        while len(words) > 1 and self._wide(" ".join(words) + "…", look) > width:
            words.pop()
        kept = " ".join(words)
        while kept and self._wide(kept + "…", look) > width:
            kept = kept[:-1]
        return kept.rstrip(" ,;:.") + "…"

    def _wide(self, text: str, look: Look) -> float:
        return one_line((Piece(text, look),), self._faces).width

    # -- parts ----------------------------------------------------------------------------------------------------

    def _summary(self) -> list[str]:
        now, before = self._report.now, self._report.before
        lines = [
            say(
                "report-agreed",
                self._language,
                agreed=now.agreed,
                paragraphs=now.living,
                share=_per_cent(now.agreed, now.living),
                words=now.words_agreed,
                all_words=now.words,
                words_share=_per_cent(now.words_agreed, now.words),
                brackets=now.counts.brackets,
                options=now.counts.options,
            )
        ]
        if before is not None:
            lines.append(
                say(
                    "report-agreed-before",
                    self._language,
                    version=before.name,
                    agreed=before.agreed,
                    paragraphs=before.living,
                    words_share=_per_cent(before.words_agreed, before.words),
                    brackets=before.counts.brackets,
                    options=before.counts.options,
                )
            )
        return lines

    def _by_status(self) -> Grid:
        """The chart: a bar for each status, with its number and how many there were before."""
        now, before = self._report.now, self._report.before
        statuses = [each for each in Status if now.by_status.get(each) or (before and before.by_status.get(each))]
        most = max((now.by_status.get(each, 0) for each in statuses), default=0) or 1
        label, number = 142.0, 52.0
        bar = self._width - label - number * (1 if before is None else 2)
        widths = (label, bar, number) if before is None else (label, bar, number, number)
        names = [say("report-status", self._language), "", say("report-now", self._language)]
        rows: list[tuple[Cell, ...]] = []
        for status in statuses:
            count = now.by_status.get(status, 0)
            row = [self._cell(self._status(status), label), Cell("", share=count / most)]
            row.append(Cell(str(count), right=True))
            if before is not None:
                row.append(Cell(str(before.by_status.get(status, 0)), right=True))
            rows.append(tuple(row))
        if before is not None:
            names.append(before.name)
        heading = tuple(
            Cell(self._cut(name, width - _CELL_SPARE, BOLD_CELL_LOOK) if name else "", right=place > 1)
            for place, (name, width) in enumerate(zip(names, widths, strict=True))
        )
        return Grid(widths, heading, tuple(rows))

    def _open(self, most: int) -> list[Block]:
        report = self._report
        if not report.open:
            return [
                self._words(say("report-open", self._language, count=0), WordsLook.HEADING),
                self._words(say("report-none-open", self._language), WordsLook.BODY),
            ]
        count = len(report.open)
        words = say("report-open", self._language, count=count)
        if report.before is not None:
            words = say("report-open-since", self._language, count=count, version=report.before.name)
        heading = self._words(words, WordsLook.HEADING, most=1)
        widths = self._open_widths()
        names = ("number", "words", "status", "brackets", "options", "holders")
        head = tuple(
            Cell(
                self._cut(say(f"report-column-{name}", self._language), width - _CELL_SPARE, BOLD_CELL_LOOK),
                right=name in ("brackets", "options"),
            )
            for name, width in zip(names, widths, strict=True)
        )
        grid = Grid(widths, head, tuple(self._open_row(each, widths) for each in _most_contested(report.open, most)))
        if most >= count:
            return [heading, grid]
        return [heading, grid, self._words(say("report-more", self._language, count=count - most), WordsLook.REMARK)]

    def _open_widths(self) -> tuple[float, ...]:
        number, status, counts, holders = 32.0, 110.0, 50.0, 124.0
        return (number, self._width - number - status - 2 * counts - holders, status, counts, counts, holders)

    def _open_row(self, one: OpenParagraph, widths: Sequence[float]) -> tuple[Cell, ...]:
        return (
            self._cell(one.name, widths[0]),
            self._cell(one.opening, widths[1]),
            self._cell(self._status(one.status), widths[2]),
            Cell(self._compared(one, lambda counts: counts.brackets), right=True),
            Cell(self._compared(one, lambda counts: counts.options), right=True),
            Cell(self._names(self._report.holders(one), widths[5] - _CELL_SPARE)),
        )

    def _compared(self, one: OpenParagraph, count: Callable[[BracketCounts], int]) -> str:
        """How many, and how many there were; a dash where there were none and are none."""
        if not count(one.counts) and not (one.before and count(one.before)):
            return "–"
        if self._report.before is None:
            return str(count(one.counts))
        return f"{count(one.counts)} ({'–' if one.before is None else count(one.before)})"

    def _names(self, names: Sequence[str], width: float) -> str:
        """As many names as fit, and how many more there are."""
        if not names:
            return ""
        for shown in range(len(names), 0, -1):
            rest = f" +{len(names) - shown}" if shown < len(names) else ""
            words = " ".join(writable(", ".join(names[:shown]) + rest).split())
            if self._wide(words, CELL_LOOK) <= width:
                return words
        rest = f" +{len(names) - 1}" if len(names) > 1 else ""
        return self._cut(names[0], width - self._wide(rest, CELL_LOOK)) + rest

    def _own(self, lines: Sequence[Words], most: int) -> list[Block]:
        if not lines:
            return []
        blocks: list[Block] = [self._words(say("report-own", self._language), WordsLook.HEADING), *lines[:most]]
        if most < len(lines):
            blocks.append(self._words(say("report-more", self._language, count=len(lines) - most), WordsLook.REMARK))
        return blocks

    def _own_line(self, line: OwnLine) -> Words:
        sort = say(f"report-own-{line.sort.value}", self._language)
        about = say("report-of-paragraph", self._language, paragraph=line.paragraph) if line.paragraph else ""
        words = f"{sort} ({about}): {line.text}" if about else f"{sort}: {line.text}"
        return self._words(words, WordsLook.BODY, most=_OWN_LINES)

    def _cell(self, text: str, width: float) -> Cell:
        return Cell(self._cut(text, width - _CELL_SPARE))

    def _status(self, status: Status) -> str:
        name = say(f"status-{status.value.replace('_', '-')}", self._language)
        return name[:1].upper() + name[1:]


def _said(line: Line) -> str:
    """The words of a set line."""
    return "".join(fragment.actual or fragment.text for fragment in line.fragments).strip()


def _most_contested(paragraphs: Sequence[OpenParagraph], most: int) -> list[OpenParagraph]:
    """Those that must not be missing, in the order of the text: with most brackets, and held by most."""
    if len(paragraphs) <= most:
        return list(paragraphs)
    weights = [(-one.counts.brackets, -len(one.holders), place) for place, one in enumerate(paragraphs)]
    return [paragraphs[place] for place in sorted(place for _, _, place in sorted(weights)[:most])]


def _per_cent(part: int, whole: int) -> int:
    """Rounded down: a hundred says that all is."""
    return 100 * part // whole if whole else 0
