"""What an adopted text is: values only.

Offsets are counted in Python ``str`` characters from 0; text is Unicode NFC, one line, words separated by one space.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from drafter.instruments.labels import Label


class ClauseKind(StrEnum):
    """What part of an instrument a clause is; the same kinds serve the paragraphs of a draft."""

    TITLE = "title"
    PREAMBLE = "preamble"
    PARAGRAPH = "paragraph"
    SUBPARAGRAPH = "subparagraph"
    CHAPEAU = "chapeau"
    HEADING = "heading"
    ITEM = "item"
    SUBITEM = "subitem"
    NOTE = "note"
    """A footnote: what a state reserves or states, or what explains a word; it stands under what bears its mark."""


@dataclass(frozen=True, slots=True)
class LeadingVerb:
    """A verb that says what the adopting body does in a clause («Reafirmaron …»).

    Attributes:
        as_written: the words in the clause, e.g. ``"Hicieron asimismo hincapié"``.
        infinitive: the ladder's name of the verb, e.g. ``"hacer hincapié"``; also for verbs not on the ladder.
        offset: where ``as_written`` starts in the clause's text, in characters.
        level: rung on the strength ladder, 0 (ceremonial) to 9 (decision); None where the ladder does not have it.
    """

    as_written: str
    infinitive: str
    offset: int
    level: int | None


@dataclass(frozen=True, slots=True)
class Clause:
    """One citable unit of an adopted text. Its identity is ``id``, never its text: texts recur word for word.

    Attributes:
        id: e.g. ``"SALV-2008:p23.s3.i6"``: instrument, colon, path.
        kind: part of the instrument it is.
        label: as it stands in the source (number, bullet), or None; see ``number_implicit``.
        parent: id of the clause it stands under, or None.
        section: number of the section (heading) it stands in, as a string, or None.
        section_title: that heading's text, or None.
        number_implicit: True where the source gives no number and the sequence implies it (paragraph 1).
        text: its words without label, as they read today: corrected where a correction lies over them.
        pages: first and last page, counted from 1; equal where it lies on one page.
        ordinal: its place in the instrument, counted from 0.
        verbs: leading verbs in order of offset.
        topics: in the order the topic table gives them.
        as_printed: the source's own words where ``text`` is a correction of them; None where it is not corrected.
    """

    id: str
    kind: ClauseKind
    label: Label | None
    parent: str | None
    section: str | None
    section_title: str | None
    number_implicit: bool
    text: str
    pages: tuple[int, int]
    ordinal: int
    verbs: tuple[LeadingVerb, ...] = ()
    topics: tuple[str, ...] = ()
    as_printed: str | None = None

    @property
    def instrument_id(self) -> str:
        """Id of the instrument it stands in."""
        return instrument_of(self.id)


def instrument_of(clause_id: str) -> str:
    """The instrument's id in a clause's: of ``"SALV-2008:p9"`` it is ``"SALV-2008"``."""
    return clause_id.partition(":")[0]


def clauses_above(clause: Clause, clauses: Mapping[str, Clause]) -> tuple[Clause, ...]:
    """What a clause stands under, outermost first; ``clauses`` has those of its instrument by id."""
    line: list[Clause] = []
    parent = clause.parent
    while parent is not None:
        line.append(clauses[parent])
        parent = clauses[parent].parent
    return tuple(reversed(line))


@dataclass(frozen=True, slots=True)
class InstrumentMetadata:
    """What identifies an instrument besides its words. Dates are ISO 8601; empty string where unknown.

    Attributes:
        style: the house it is written in the style of, e.g. ``"summit"``, ``"un-resolution"``.
        adoption: how it was adopted, e.g. ``"consensus"``, ``"vote"``.
    """

    id: str
    title: str
    body: str = ""
    meeting: str = ""
    symbol: str = ""
    place: str = ""
    dates: str = ""
    date: str = ""
    language: str = "es"
    source_file: str = ""
    style: str = ""
    adoption: str = ""


@dataclass(frozen=True)
class Instrument:
    """An adopted text: immutable.

    Attributes:
        metadata: title, body, place, dates…
        clauses: every clause, in the order of the text.
        digest: SHA-256 (hex) of the source file's bytes.
        furniture: what the parser left out of the clauses (page headers and numbers), in order, as it stood.
    """

    metadata: InstrumentMetadata
    clauses: tuple[Clause, ...]
    digest: str
    furniture: tuple[str, ...] = field(default=())

    @cached_property
    def by_id(self) -> Mapping[str, Clause]:
        """Clauses by their id."""
        return {clause.id: clause for clause in self.clauses}
