"""What the editor did, said in edits: paragraphs replaced by texts, keeping ids and origins where words survive."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from drafter.drafting.editing.deed import Deed
from drafter.drafting.editing.edits import (
    AmendText,
    Edit,
    InsertParagraph,
    MergeParagraphs,
    RemoveParagraph,
    SplitParagraph,
)
from drafter.drafting.labelling.numbering import label_for
from drafter.drafting.model import Draft, Origin, Paragraph, Status
from drafter.drafting.origins import halved_origins, united_origins
from drafter.errors import BugError
from drafter.instruments import ClauseKind
from drafter.redline import RowKind, compare

_STATUSES = tuple(Status)
NAME = "edit-text"
"""Name of the deed where it takes several edits."""


def edits_for_replacement(
    draft: Draft, first: int, last: int, texts: Sequence[str], new_id: Callable[[], str]
) -> Edit | None:
    """The edit after which paragraphs ``first`` to ``last`` (inclusive) read ``texts``, exactly.

    Whole paragraphs at either end that did not change are left alone. A paragraph keeps its id while words of it
    are left, and also where all of them were replaced; a split gives the first half the id and both the origins; a
    merge keeps the first id and unites the origins. New paragraphs take their kind from the one they spring from,
    and a label that fits between their neighbours.

    Args:
        draft: the draft as it is.
        first, last: places in it; ``last == first - 1`` stands for the gap before ``first``.
        texts: what stands there now, one string a paragraph.
        new_id: gives ids for new paragraphs.

    Returns:
        None where nothing changed.

    Raises:
        BugError: there are no such places.
    """
    if not 0 <= first <= last + 1 <= len(draft.paragraphs):
        raise BugError(f"no paragraphs {first} to {last} in a draft of {len(draft.paragraphs)}")
    old = [paragraph.text for paragraph in draft.paragraphs[first : last + 1]]
    new = list(texts)
    head = _equal_at_start(old, new)
    tail = _equal_at_start(old[head:][::-1], new[head:][::-1])
    replacement = _Replacement(draft, new_id)
    replacement.replace(
        first + head, len(old) - head - tail, new[head : len(new) - tail], follows=head > 0 or tail == 0
    )
    return replacement.deed.edit(NAME)


def _equal_at_start(old: Sequence[str], new: Sequence[str]) -> int:
    count = 0
    for before, after in zip(old, new, strict=False):
        if before != after:
            break
        count += 1
    return count


class _Replacement:
    """The edits of one replacement, in the making."""

    def __init__(self, draft: Draft, new_id: Callable[[], str]) -> None:
        self.deed = Deed(draft)
        self._new_id = new_id

    def replace(self, at: int, count: int, texts: Sequence[str], *, follows: bool = True) -> None:
        """Makes ``count`` paragraphs from place ``at`` on read ``texts``.

        ``follows`` says whose kind new ones take: that of the paragraph before them (True) or after them.
        """
        if count == 0:
            self._insert(at, texts, follows)
        elif not texts:
            for _ in range(count):
                self._remove(at)
        elif count == 1 and len(texts) == 1:
            self._amend(at, texts[0])
        elif count == 1:
            self._split(at, texts)
        elif len(texts) == 1:
            self._merge(at, count, texts[0])
        else:
            self._align(at, count, texts)

    def _insert(self, at: int, texts: Sequence[str], follows: bool, origins: tuple[Origin, ...] = ()) -> None:
        paragraphs = self.deed.draft.paragraphs
        like = paragraphs[at - 1] if at and (follows or at == len(paragraphs)) else None
        if like is not None:
            kind = _kind_after(self.deed.draft, at)
        else:
            like = paragraphs[at] if at < len(paragraphs) else None
            kind = like.kind if like and like.kind is not ClauseKind.TITLE else ClauseKind.PARAGRAPH
        for place, text in enumerate(texts, at):
            unnumbered = like is not None and like.kind is kind and not like.label
            label = "" if unnumbered else label_for(self.deed.draft.paragraphs, place, kind)
            new = Paragraph(self._new_id(), kind, label, text, origins=origins)
            self.deed.do(InsertParagraph(new, place))

    def _remove(self, at: int) -> None:
        self.deed.do(RemoveParagraph(self.deed.draft.paragraphs[at], at))

    def _amend(self, at: int, text: str, origins: tuple[Origin, ...] | None = None) -> None:
        paragraph = self.deed.draft.paragraphs[at]
        if origins is not None and origins != paragraph.origins:
            self.deed.do(AmendText(paragraph.id, paragraph.text, text, paragraph.origins, origins))
        elif text != paragraph.text:
            self.deed.do(AmendText(paragraph.id, paragraph.text, text))

    def _split(self, at: int, texts: Sequence[str]) -> None:
        paragraph = self.deed.draft.paragraphs[at]
        cuts = _cuts(paragraph.text, texts)
        if cuts is not None:
            for place, text in enumerate(texts[:-1]):
                rest = paragraph.text[cuts[place + 1] :]
                self._split_exactly(at + place, text, rest)
            return
        start, end = _surviving(paragraph.text, texts[0]), _surviving_at_end(paragraph.text, texts[-1])
        if end and not start:  # its words went down: what is new stands before it
            self._amend(at, texts[-1])
            self._insert(at, texts[:-1], follows=False)
            return
        self._amend(at, texts[0])
        self._insert(at + 1, texts[1:-1], follows=True)
        kept = paragraph.origins if end else ()
        self._insert(at + len(texts) - 1, texts[-1:], follows=True, origins=kept)

    def _split_exactly(self, at: int, first_text: str, second_text: str) -> None:
        whole = self.deed.draft.paragraphs[at]
        origins, second_origins = halved_origins(whole, first_text, second_text)
        kind = _kind_after(self.deed.draft, at + 1)
        unnumbered = kind is whole.kind and not whole.label
        label = "" if unnumbered else label_for(self.deed.draft.paragraphs, at + 1, kind)
        first = replace(whole, text=first_text, origins=origins)
        second = Paragraph(self._new_id(), kind, label, second_text, whole.status, second_origins, whole.standing)
        self.deed.do(SplitParagraph(at, whole, first, second))

    def _merge(self, at: int, count: int, text: str) -> None:
        merged = self.deed.draft.paragraphs[at : at + count]
        cuts = _cuts(text, [paragraph.text for paragraph in merged])
        if cuts is not None:
            for second, cut in zip(merged[1:], cuts[1:], strict=True):
                self._merge_exactly(at, text[: cut + len(second.text)])
            return
        start, end = _surviving(merged[0].text, text), _surviving_at_end(merged[-1].text, text)
        if end and not start:
            for _ in range(count - 1):
                self._remove(at)
            self._amend(at, text)
            return
        for _ in range(count - 1):
            self._remove(at + 1)
        groups = [merged[0].origins, merged[-1].origins if end else ()]
        self._amend(at, text, united_origins(*groups))

    def _merge_exactly(self, at: int, joined: str) -> None:
        """Makes one of two paragraphs whose words are all in ``joined``; the one with words keeps its id."""
        first, second = self.deed.draft.paragraphs[at : at + 2]
        keeper = first if first.text or not second.text else second
        least = min(first, second, key=lambda each: _STATUSES.index(each.status))
        origins = united_origins(first.origins, second.origins)
        reservations = tuple(dict.fromkeys((*first.reservations, *second.reservations)))
        whole = replace(
            keeper,
            text=joined,
            status=least.status,
            standing=least.standing,
            origins=origins,
            reservations=reservations,
        )
        self.deed.do(MergeParagraphs(at, first, second, whole))

    def _align(self, at: int, count: int, texts: Sequence[str]) -> None:
        """Several for several: those alike face each other; the leftovers between them pair off in order."""
        old = [paragraph.text for paragraph in self.deed.draft.paragraphs[at : at + count]]
        place, gone = at, 0
        come: list[str] = []
        for row in compare(old, texts, moves=False).rows:
            if row.kind is RowKind.DELETED:
                gone += 1
            elif row.kind is RowKind.INSERTED:
                come.append(texts[row.new[0]])
            else:
                place = self._pair_off(place, gone, come)
                gone, come = 0, []
                self.replace(place, len(row.old), [texts[index] for index in row.new])
                place += len(row.new)
        self._pair_off(place, gone, come)

    def _pair_off(self, at: int, gone: int, come: Sequence[str]) -> int:
        """Replaces ``gone`` paragraphs from ``at`` on by the texts that came; the place after them."""
        paired = min(gone, len(come))
        for place in range(paired):
            self._amend(at + place, come[place])
        self.replace(at + paired, gone - paired, come[paired:])
        return at + len(come)


def _kind_after(draft: Draft, at: int) -> ClauseKind:
    """The kind of what is written on after the paragraph before place ``at``."""
    kind = draft.paragraphs[at - 1].kind
    if kind is ClauseKind.HEADING:
        below = draft.paragraphs[at].kind if at < len(draft.paragraphs) else kind
        return below if below in (ClauseKind.ITEM, ClauseKind.SUBPARAGRAPH) else ClauseKind.PARAGRAPH
    if kind is ClauseKind.CHAPEAU:
        return ClauseKind.ITEM
    return ClauseKind.PARAGRAPH if kind is ClauseKind.TITLE else kind


def _cuts(whole: str, parts: Sequence[str]) -> list[int] | None:
    """Where each part starts in ``whole``, if they are its words with nothing but white space between them."""
    cuts: list[int] = []
    at = 0
    for part in parts:
        if not whole.startswith(part, at):
            if not cuts:
                return None
            at = len(whole) - len(whole[at:].lstrip())
            if not whole.startswith(part, at):
                return None
        cuts.append(at)
        at += len(part)
    return cuts if at == len(whole) else None


def _surviving(old: str, new: str) -> int:
    """Length of the whole words at the start of ``old`` that also start ``new``, in characters."""
    common = _equal_at_start(old, new)
    inside = [text[common - 1 : common + 1].isalnum() and len(text) > common for text in (old, new)]
    if common and any(inside):
        cut = common
        while cut and old[cut - 1].isalnum():
            cut -= 1
        common = cut
    return common if old[:common].strip() else 0


def _surviving_at_end(old: str, new: str) -> int:
    """Length of the whole words at the end of ``old`` that also end ``new``, in characters."""
    return _surviving(old[::-1], new[::-1])
