"""The concordance of two states of a draft: what each paragraph was called and is called."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.drafting.model import Draft, Paragraph
from drafter.instruments import parse_label

_OPENING_WORDS = 8


@dataclass(frozen=True, slots=True)
class ConcordanceRow:
    """A paragraph that has a number in one of two texts.

    Attributes:
        paragraph_id: which.
        old, new: its number there as printed; empty where that text has it without one, or has it not.
        words: how it begins, as it is now; as it was where it is no longer there.
        came, went: True where only the new text has it, or only the old.
    """

    paragraph_id: str
    old: str
    new: str
    words: str
    came: bool = False
    went: bool = False

    @property
    def is_same(self) -> bool:
        """True where it has the same number in both."""
        return self.old == self.new and not self.came and not self.went


def concordance_table(old: Draft, new: Draft) -> tuple[ConcordanceRow, ...]:
    """The numbered paragraphs of both texts, in the order of the new one.

    Those that went stand after the paragraph they followed.
    """
    order: list[str] = [paragraph.id for paragraph in new.paragraphs]
    at = 0
    for paragraph in old.paragraphs:
        if paragraph.id in new.index:
            at = order.index(paragraph.id) + 1
        else:
            order.insert(at, paragraph.id)
            at += 1
    rows = (_row(_of(old, each), _of(new, each)) for each in order)
    return tuple(row for row in rows if row.old or row.new)


def _of(draft: Draft, paragraph_id: str) -> Paragraph | None:
    return draft.paragraph(paragraph_id) if paragraph_id in draft.index else None


def _row(was: Paragraph | None, now: Paragraph | None) -> ConcordanceRow:
    shown = now if now is not None else was
    words = shown.text.split() if shown is not None else []
    return ConcordanceRow(
        shown.id if shown is not None else "",
        _number(was),
        _number(now),
        " ".join(words[:_OPENING_WORDS]) + ("…" if len(words) > _OPENING_WORDS else ""),
        came=was is None,
        went=now is None,
    )


def _number(paragraph: Paragraph | None) -> str:
    """A label that counts, without the stop behind it; bullets are none."""
    label = parse_label(paragraph.label) if paragraph is not None and paragraph.label else None
    return "" if label is None or label.is_bullet else label.as_typed.strip().rstrip(".:").strip()
