"""The text being worked on: values only.

A draft is a sequence of paragraphs with stable ids. Offsets are Python ``str`` characters; times are UTC, ISO 8601
with seconds (``2026-11-23T09:00:00Z``); both ids and times come in as arguments: this room asks no clock.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from drafter.drafting.negotiation.standing import UNSAID, Package, Reservation, SilenceProcedure, Standing, Status
from drafter.drafting.proposals.model import Proposal
from drafter.instruments import ClauseKind

__all__ = ["BaseFile", "Draft", "Origin", "Paragraph", "PinnedPair", "Status", "Version"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Agreed language a paragraph was made from: which clause, and which of its words.

    Attributes:
        clause_id: e.g. ``"SALV-2008:p9"``.
        citation: how to cite it, in the draft's language.
        text: the clause's whole text as adopted, kept here so that a draft needs no library to be read.
        start, end: the words taken: ``text[start:end]``, in characters.
    """

    clause_id: str
    citation: str
    text: str
    start: int
    end: int

    @property
    def taken(self) -> str:
        """The words that were taken from the clause."""
        return self.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Unit of a draft.

    Attributes:
        id: stable across versions and moves; unique in the draft.
        kind: title, heading, paragraph, item…
        label: as printed (``"9 bis."``, ``"•"``), empty where it has none.
        text: its words without label. A line break inside a paragraph is ``"\\n"``.
        status: where it stands.
        origins: the agreed language it was made from, latest first; empty where it is new.
        standing: how it came to its status.
        reservations: who does not join it, in the order of their footnotes.
    """

    id: str
    kind: ClauseKind
    label: str
    text: str
    status: Status = Status.DRAFT
    origins: tuple[Origin, ...] = ()
    standing: Standing = UNSAID
    reservations: tuple[Reservation, ...] = ()


@dataclass(frozen=True, slots=True)
class SwitchOff:
    """A rule of the linter that is not to speak of some words of a paragraph.

    Attributes:
        rule: its name.
        paragraph_id: of the paragraph; empty for the file as a whole.
        words: the words it is about; empty: the whole paragraph.
    """

    rule: str
    paragraph_id: str
    words: str = ""


@dataclass(frozen=True)
class Draft:
    """The whole text at one moment; every edit makes a new one.

    Attributes:
        title: for file lists and headers; the title paragraph may say it at more length.
        language: of the text, ISO 639-1.
        paragraphs: in reading order.
        proposals: what delegations want changed, in the order they were put forward; those decided stay.
        packages: paragraphs and brackets that are agreed together.
        switched_off: where the linter is not to speak, in the order it was told so.
        silence: procedures of silence, in the order they were begun.
    """

    title: str
    language: str
    paragraphs: tuple[Paragraph, ...]
    proposals: tuple[Proposal, ...] = ()
    packages: tuple[Package, ...] = ()
    switched_off: tuple[SwitchOff, ...] = ()
    silence: tuple[SilenceProcedure, ...] = ()

    @cached_property
    def index(self) -> Mapping[str, int]:
        """Place of each paragraph, by id."""
        return {paragraph.id: place for place, paragraph in enumerate(self.paragraphs)}

    @property
    def reservations(self) -> Mapping[str, tuple[Reservation, ...]]:
        """Who does not join which paragraph, by its id."""
        return {paragraph.id: paragraph.reservations for paragraph in self.paragraphs if paragraph.reservations}

    def paragraph(self, paragraph_id: str) -> Paragraph:
        """The paragraph with that id.

        Raises:
            KeyError: the draft has none.
        """
        return self.paragraphs[self.index[paragraph_id]]


@dataclass(frozen=True)
class Version:
    """A frozen issue of a draft («Rev.1»).

    Attributes:
        name: unique in the draft.
        made_at: when it was named.
        sequence: number of the last journal entry it contains.
        draft: the text as it was.
    """

    name: str
    made_at: str
    sequence: int
    draft: Draft


@dataclass(frozen=True, slots=True)
class BaseFile:
    """The Word file a draft began as.

    Attributes:
        name: without folder.
        data: the whole file.
    """

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class PinnedPair:
    """Two paragraphs that somebody said belong together, whatever a comparison makes of them.

    Attributes:
        old, new: digests of their words (:func:`drafter.drafting.file.digests.words_digest`).
        pinned_at: when it was said.
    """

    old: str
    new: str
    pinned_at: str
