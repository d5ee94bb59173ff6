"""What comes in and what goes out: values only.

A *text* is a sequence of paragraphs. Each has a label ("9 bis.", "•") and words; what a person sees is one
line, made by :func:`visible_line`, and texts are compared and proved on those lines, so that a changed
label is a change like any other. Offsets are Python ``str`` characters. A line break inside a paragraph is
``"\\n"``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from drafter.instruments import ClauseKind

if TYPE_CHECKING:  # files are read in a process of their own, which needs the values and not the time of loading these
    from drafter.drafting.model import Status
    from drafter.drafting.negotiation.standing import Reservation
    from drafter.redline import Closeness, Comparison, Segment


class View(StrEnum):
    """How a file with tracked changes is read."""

    FINAL = "final"
    """As if every change were accepted."""
    ORIGINAL = "original"
    """As if every change were rejected."""
    MARKED = "marked"
    """Everything, deletions as ``[-…-]`` and insertions as ``{+…+}``."""


class Layout(StrEnum):
    """How an export shows what changed."""

    CLEAN = "clean"
    TRACKED = "tracked"
    SIDE_BY_SIDE = "side-by-side"
    INLINE = "inline"
    BRACKETED = "bracketed"
    """Square brackets around what is not agreed, with who wants it."""
    COLUMNS = "columns"
    """A table of several texts side by side, paragraph by paragraph, as in a trilogue."""


class Audience(StrEnum):
    """Who is to see a file."""

    CIRCULATION = "circulation"
    """Everybody: no statuses, no sources unless asked for, no notes."""
    INTERNAL = "internal"
    """The delegation itself: all of it, marked as internal."""


class Paper(StrEnum):
    """The paper's format."""

    A4 = "A4"
    LETTER = "Letter"


class Sources(StrEnum):
    """How the source of each clause of agreed language is given."""

    NONE = "none"
    FOOTNOTES = "footnotes"
    TABLE = "table"
    """A table at the end."""
    COMMENTS = "comments"
    """Word's own comments; footnotes where the file is for circulation, since that has none, or is no Word file."""


class NumberingStyle(StrEnum):
    """What labels are in a Word file."""

    FIXED = "fixed"
    """Words: no program can change what was cited."""
    WORD = "word"
    """Numbers that Word computes, where it computes exactly the label; words elsewhere."""


class LineNumbering(StrEnum):
    """Where line numbers begin again at 1."""

    CONTINUOUS = "continuous"
    EACH_PAGE = "page"


class Scheme(StrEnum):
    """The colours in which changes show; the marks are the same in all of them."""

    USUAL = "usual"
    """Green, red and violet."""
    COLOUR_BLIND = "colour-blind"
    """Blue and orange, which everybody tells apart."""
    PROJECTOR = "projector"
    """As much contrast as there is."""
    MARKS_ONLY = "marks-only"
    """Black and white."""


@dataclass(frozen=True, slots=True)
class TextParagraph:
    """A paragraph of a text that was read, opened or is to be exported.

    Attributes:
        label: number or bullet as printed, without the space after it; empty where there is none.
        kind: title, heading, paragraph, item…
        text: the words without label.
        id: of the draft's paragraph or the library's clause it stands for; None where it came from a plain
        file.
        separator: the exact white space typed between label and words; None where nobody typed any (a
            computed number, a draft's label): such a paragraph takes the other side's, or a tab.
    """

    label: str
    kind: ClauseKind
    text: str
    id: str | None = None
    separator: str | None = None


def visible_line(paragraph: TextParagraph) -> str:
    """Label and words as one line, with one space between: the line that is compared, proved and shown.

    The white space after a label is typography, not text: ``"9.\\tPromover"`` and ``"9. Promover"`` are
    equal lines.
    """
    if not paragraph.label:
        return paragraph.text
    if not paragraph.text:
        return paragraph.label
    return f"{paragraph.label} {paragraph.text}"


def visible_lines(paragraphs: Sequence[TextParagraph]) -> tuple[str, ...]:
    """The line of each paragraph."""
    return tuple(visible_line(paragraph) for paragraph in paragraphs)


@dataclass(frozen=True)
class ImportNote:
    """Something the reader found and did not put into the text, for the user to know: a footnote, a header…

    Attributes:
        key: ``footnote``, ``endnote``, ``header``, ``footer``, ``comment``, ``text-box``, ``hidden-text``,
            ``image``, ``not-understood``, ``tracked-changes`` …
        data: the particulars: ``text``, ``author``, ``count``… Of a footnote its ``number``, the ``paragraph`` that
            bears its mark (counted from 0), and where the mark is typed among the words, that ``mark`` and how many
            characters stand ``after`` it.
    """

    key: str
    data: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True)
class ImportedText:
    """A text read from a file.

    Attributes:
        name: the file's name without folder.
        language: ISO 639-1 code the file itself states, or None.
        paragraphs: in reading order, empty ones left out.
        notes: what is in the file besides.
        pages: first and last page of each paragraph, counted from 1; empty where the file has no fixed pages.
    """

    name: str
    language: str | None
    paragraphs: tuple[TextParagraph, ...]
    notes: tuple[ImportNote, ...] = ()
    pages: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class WritingOptions:
    """What may be asked of any layout.

    Attributes:
        line_numbers: numbers the lines of the page in the margin.
        line_numbering: where they begin again.
        paper: the page's format.
        version: stands in the page header ("Rev.1"); empty leaves it out.
        printed_at: date and hour for the page header, in the reader's own time, exactly as it is to stand there
            ("2026-11-23 09:00"); empty leaves it out.
        draft_mark: "BORRADOR" (in the text's language) across each page.
        sources: how the source of each clause of agreed language is given.
        numbering: whether labels are words or Word's own numbers.
        statuses: says of each paragraph where it stands, in files for circulation too.
        template: a .docx whose styles, page, header and footer are taken; None for our own.
    """

    line_numbers: bool = False
    line_numbering: LineNumbering = LineNumbering.CONTINUOUS
    paper: Paper = Paper.A4
    version: str = ""
    printed_at: str = ""
    draft_mark: bool = False
    sources: Sources = Sources.NONE
    numbering: NumberingStyle = NumberingStyle.FIXED
    statuses: bool = False
    template: bytes | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """One text of the columns layout beside the base.

    Attributes:
        heading: whose text it is.
        paragraphs: the text.
    """

    heading: str
    paragraphs: tuple[TextParagraph, ...]


@dataclass(frozen=True, slots=True)
class SourceEvidence:
    """Agreed language behind a paragraph, with the proof of it.

    Attributes:
        citation: of the clause.
        quote: the words that were taken, exactly as adopted.
        closeness: of the paragraph, or of the part of it that they became, to these words.
        segments: from these words to that part.
    """

    citation: str
    quote: str
    closeness: Closeness
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Unchanged paragraphs that are not written, by their index in the old and in the new text.

    In their place stands how many there were. Obeyed where a .html or .pdf shows changes inline or side by side.
    """

    old: frozenset[int] = frozenset()
    new: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Export:
    """What is to be written.

    Attributes:
        title: stands in the page header and the file's properties.
        language: of the text, ISO 639-1.
        layout: how changes show.
        old: the text it is compared with; not used by the clean layout.
        new: the text.
        comparison: of ``visible_lines(old)`` with ``visible_lines(new)``; made anew where it is None or of other
            lines.
        author: who the tracked changes are by.
        date: of the tracked changes: UTC, ISO 8601 with seconds, ``2026-11-23T09:00:00Z``.
        heading_old: heads the old column.
        heading_new: heads the new column.
        moves: False writes a moved paragraph as a deletion and an insertion.
        options: page, header, numbers, sources…
        columns: of the columns layout, in order; the base is ``old``, under ``heading_old``. Without any, ``new``
            is the only one.
        sources_of: the citation of the agreed language a paragraph was made from, by paragraph id.
        evidence_of: the same sources with the proof of each, for comments and the table; by paragraph id.
        statuses_of: where a paragraph stands in the negotiation, by paragraph id.
        reservations_of: who does not join a paragraph, by paragraph id; footnotes of the clean and bracketed layouts.
        attribution: who proposes the changes, for the bracketed layout; None for the author, empty for nobody.
        audience: circulation leaves statuses out, and sources that were not asked for.
        left_out: what is not written of a file that shows only what changed.
        quoted_old, quoted_new: for each paragraph the first and last line a clean copy on paper has it on, to stand
            beside it; empty leaves the numbers out. Obeyed as ``left_out`` is.
        scheme: the colours of changes in a .html or .pdf; a Word file has styles.
    """

    title: str
    language: str
    layout: Layout
    old: tuple[TextParagraph, ...]
    new: tuple[TextParagraph, ...]
    comparison: Comparison | None
    author: str
    date: str
    heading_old: str
    heading_new: str
    moves: bool = True
    options: WritingOptions = WritingOptions()
    columns: tuple[Column, ...] = ()
    sources_of: Mapping[str, str] = field(default_factory=dict)
    evidence_of: Mapping[str, tuple[SourceEvidence, ...]] = field(default_factory=dict)
    statuses_of: Mapping[str, Status] = field(default_factory=dict)
    reservations_of: Mapping[str, Sequence[Reservation]] = field(default_factory=dict)
    attribution: str | None = None
    audience: Audience = Audience.CIRCULATION
    left_out: LeftOut = LeftOut()
    quoted_old: tuple[tuple[int, int], ...] = ()
    quoted_new: tuple[tuple[int, int], ...] = ()
    scheme: Scheme = Scheme.USUAL


@dataclass(frozen=True, slots=True)
class ProofFinding:
    """One thing that is wrong with a written file.

    Attributes:
        rule: ``old-text``, ``new-text``, ``foreign-author``, ``comment``, ``revision-id``, ``path``,
        ``property`` …
        detail: the part, the value or the first line that differs.
    """

    rule: str
    detail: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What re-opening a written file found."""

    findings: tuple[ProofFinding, ...] = ()

    @property
    def ok(self) -> bool:
        """True where nothing is wrong."""
        return not self.findings
