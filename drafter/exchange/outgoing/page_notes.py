"""What stands behind a paragraph and is not its words: where it comes from, where it stands, who has reservations."""

from __future__ import annotations

from dataclasses import dataclass, field

from drafter.exchange.model import Audience, Export, Layout, Sources, TextParagraph, visible_line
from drafter.messages import say

_OPENING_WORDS = 6


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said of one paragraph.

    Attributes:
        footnote: number (from 1) of its footnote; None where it has none.
        note: words that follow the paragraph; empty where there are none.
    """

    footnote: int | None = None
    note: str = ""


@dataclass
class PageNotes:
    """Gives out remarks while an export's paragraphs are written, and numbers their footnotes in that order.

    A paragraph has one footnote at most: its source, where that is asked for, and the reservations to it by name.

    Attributes:
        export: what is written; prepared.
        sources: the paragraphs with a source that were met, with its citation, in order.
        written: the texts of the footnotes met so far, in order.
    """

    export: Export
    sources: list[tuple[TextParagraph, str]] = field(default_factory=list)
    written: list[str] = field(default_factory=list)

    def remark(self, paragraph: TextParagraph | None) -> Remark:
        """What is said of a paragraph that ends here; to be asked once for each."""
        if paragraph is None or paragraph.id is None or not visible_line(paragraph).strip():
            return Remark()
        citation = self.export.sources_of.get(paragraph.id, "")
        if citation and self.export.options.sources is not Sources.NONE:
            self.sources.append((paragraph, citation))
        words = [citation] if citation and self.export.options.sources is Sources.FOOTNOTES else []
        words += reservation_words(self.export, paragraph.id)
        if words:
            self.written.append(" – ".join(words))
        return Remark(len(self.written) if words else None, self._note(paragraph.id, citation))

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
    def lines_of_table(self) -> tuple[tuple[str, str], ...]:
        """The table of sources: which paragraph, which source."""
        if self.export.options.sources is not Sources.TABLE:
            return ()
        return tuple((short_name(paragraph), citation) for paragraph, citation in self.sources)


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
