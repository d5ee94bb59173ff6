"""What stands behind a paragraph and is not its words: where it comes from, where it stands, who has reservations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from drafter.exchange.model import Audience, Export, Layout, SourceEvidence, Sources, TextParagraph, visible_line
from drafter.messages import say
from drafter.redline import Segment, words_of
from drafter.redline.flags import islands_of

_OPENING_WORDS = 6
_MARKS = " .,;:"
_LONGEST_DIFFERENCE = 600
"""Characters of a list of differences; of a text that is not the source's any more the list says nothing."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said of one paragraph.

    Attributes:
        footnote: number (from 1) of its footnote; None where it has none.
        comment: number (from 0) of Word's comment on it; None where it has none.
        note: words that follow the paragraph; empty where there are none.
    """

    footnote: int | None = None
    note: str = ""
    comment: int | None = None


@dataclass
class PageNotes:
    """Gives out remarks while an export's paragraphs are written, and numbers their footnotes in that order.

    A paragraph has one footnote at most: its source, where that is asked for, and the reservations to it by name.

    Attributes:
        export: what is written; prepared.
        in_word: whether it is a Word file, which has comments.
        sources: the paragraphs with a source that were met, with its citation, in order.
        written: the texts of the footnotes met so far, in order.
        comments: the lines of each comment met so far, in order.
    """

    export: Export
    in_word: bool = False
    sources: list[tuple[TextParagraph, str]] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    comments: list[tuple[str, ...]] = field(default_factory=list)

    def remark(self, paragraph: TextParagraph | None) -> Remark:
        """What is said of a paragraph that ends here; to be asked once for each."""
        if paragraph is None or paragraph.id is None or not visible_line(paragraph).strip():
            return Remark()
        citation = self.export.sources_of.get(paragraph.id, "")
        if citation and self.way is not Sources.NONE:
            self.sources.append((paragraph, citation))
        comment = None
        if citation and self.way is Sources.COMMENTS:
            comment = len(self.comments)
            self.comments.append(self._comment(paragraph.id, citation))
        words = [citation] if citation and self.way is Sources.FOOTNOTES else []
        words += reservation_words(self.export, paragraph.id)
        if words:
            self.written.append(" – ".join(words))
        return Remark(len(self.written) if words else None, self._note(paragraph.id, citation), comment)

    @property
    def way(self) -> Sources:
        """How sources are given here: comments only in a Word file that is not for circulation, else footnotes."""
        asked = self.export.options.sources
        if asked is Sources.COMMENTS and not (self.in_word and self.export.audience is Audience.INTERNAL):
            return Sources.FOOTNOTES
        return asked

    def _comment(self, paragraph_id: str, citation: str) -> tuple[str, ...]:
        """The lines of a comment: each source, how close the paragraph is to it, its words and what differs."""
        lines: list[str] = []
        for each in self.export.evidence_of.get(paragraph_id, ()):
            lines += [f"{each.citation} – {self._closeness(each)}", f"«{each.quote}»", difference_words(each.segments)]
        return tuple(line for line in lines if line) or (citation,)

    def _closeness(self, each: SourceEvidence) -> str:
        return say(f"closeness-{each.closeness.value}", self.export.language)

    def _note(self, paragraph_id: str, citation: str) -> str:
        # In columns the last cell of the row says it.
        status = "" if self.export.layout is Layout.COLUMNS else status_words(self.export, paragraph_id)
        if self.export.audience is not Audience.INTERNAL:
            return f"[{status}]" if status else ""
        said = [status] if status else []
        if citation and self.export.options.sources is Sources.NONE:
            said.append(say("internal-source", self.export.language, citation=citation))
        return f"«{say('internal-note', self.export.language)} – {'; '.join(said)}»" if said else ""

    @property
    def footnotes(self) -> tuple[str, ...]:
        """The texts of the footnotes met so far."""
        return tuple(self.written)

    @property
    def heading(self) -> str:
        """Key of what the list of footnotes is called where it stands at the end of a text."""
        return "notes-heading" if self.export.reservations_of else "sources-heading"

    @property
    def columns_of_table(self) -> tuple[str, ...]:
        """The heads of the table of sources, in words."""
        keys = ("paragraph", "source", "quote", "differences") if self.export.evidence_of else ("paragraph", "source")
        return tuple(say(f"sources-{key}", self.export.language) for key in keys)

    @property
    def shares_of_table(self) -> tuple[int, ...]:
        """How wide its columns are, in parts of the whole."""
        return (3, 4, 6, 3) if self.export.evidence_of else (2, 3)

    @property
    def lines_of_table(self) -> tuple[tuple[str, ...], ...]:
        """The table of sources: which paragraph, which source; where the proof is known, its words and what differs."""
        if self.way is not Sources.TABLE:
            return ()
        if not self.export.evidence_of:
            return tuple((short_name(paragraph), citation) for paragraph, citation in self.sources)
        lines: list[tuple[str, ...]] = []
        for paragraph, citation in self.sources:
            proofs = self.export.evidence_of.get(paragraph.id or "", ())
            lines += [
                (
                    short_name(paragraph),
                    f"{each.citation} – {self._closeness(each)}",
                    f"«{each.quote}»",
                    difference_words(each.segments) or "–",
                )
                for each in proofs
            ] or [(short_name(paragraph), citation, "", "")]
        return tuple(lines)


def difference_words(segments: Sequence[Segment]) -> str:
    """What differs in a line: «gone» → «come»; what differs in case and punctuation alone is left out."""
    said = []
    for island in islands_of(segments):
        gone, come = (" ".join(words.split()).strip(_MARKS) for words in (island.old, island.new))
        if words_of(gone).folded == words_of(come).folded:
            continue
        said.append(f"«{gone}» → «{come}»" if gone and come else f"– «{gone}»" if gone else f"+ «{come}»")
    whole = "; ".join(said)
    return whole if len(whole) <= _LONGEST_DIFFERENCE else whole[:_LONGEST_DIFFERENCE].rsplit(" ", 1)[0] + "…"


def reservation_words(export: Export, paragraph_id: str) -> list[str]:
    """The reservations to a paragraph, each with its delegation's name; in layouts that show one text only."""
    if export.layout not in (Layout.CLEAN, Layout.BRACKETED):
        return []
    return [
        say("reservation-of", export.language, delegation=each.delegation, text=" ".join(each.text.split()))
        for each in export.reservations_of.get(paragraph_id, ())
    ]


def status_words(export: Export, paragraph_id: str | None) -> str:
    """Where a paragraph stands, in words; empty where the reader is not to see it."""
    status = export.statuses_of.get(paragraph_id) if paragraph_id is not None else None
    if status is None or status.is_gone:  # the line itself says what became of it
        return ""
    if not (export.audience is Audience.INTERNAL or export.options.statuses):
        return ""
    return say(f"status-{status.value.replace('_', '-')}", export.language)


def short_name(paragraph: TextParagraph) -> str:
    """What a paragraph is called in a line about it: label and opening words."""
    words = paragraph.text.split()
    opening = " ".join(words[:_OPENING_WORDS]) + ("…" if len(words) > _OPENING_WORDS else "")
    return f"{paragraph.label} {opening}".strip()
