"""The appearances of a wording as cards and as text: when, where, and what was changed."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QObject

from drafter.desktop.cards import Card, Sign
from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.marks import closeness_icon, flag_icon
from drafter.desktop.review.runs import Fate, Run
from drafter.desktop.wording import Wording
from drafter.library import Appearance
from drafter.redline import Closeness, ClosenessResult, Op

_FATES = {Op.EQUAL: Fate.EQUAL, Op.DELETED: Fate.DELETED, Op.INSERTED: Fate.INSERTED}


class Against(Enum):
    """What an appearance is compared with."""

    FIRST = "first"
    PREVIOUS = "previous"


class WordingCards(QObject):
    """Says of each appearance what a reader must know."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._wording = Wording(self)

    def summary(self, appearances: Sequence[Appearance]) -> str:
        """«Said 5 times, 1999–2015. First in … (1999). In 3 of them word for word.»"""
        first = appearances[0]
        years = [year for each in appearances if (year := each.metadata.date[:4])]
        lines = [self._times(len(appearances), years)]
        if len(appearances) > 1:
            lines.append(self.tr("First in: {citation}.").format(citation=first.citation))
            same = sum(_is_literal(each.result_to_first) for each in appearances[1:])
            lines.append(
                self.tr("Repeated word for word: {same}; with changes: {changed}.").format(
                    same=self._catalogue.number(same), changed=self._catalogue.number(len(appearances) - 1 - same)
                )
            )
        return " ".join(lines)

    def _times(self, count: int, years: Sequence[str]) -> str:
        if count == 1:
            return self.tr("Said once: these words stand nowhere else in the library.")
        number = self._catalogue.number(count)
        if not years:
            return self.tr("Said {count} times.").format(count=number)
        first, last = min(years), max(years)
        span = first if first == last else f"{first}–{last}"
        return self.tr("Said {count} times, {years}.").format(count=number, years=span)

    def card(self, number: int, appearance: Appearance, against: Against, chosen_id: str) -> Card:
        """One appearance, the ``number``-th from 0."""
        metadata = appearance.metadata
        place = self._catalogue.short_citation(appearance.clause.id)
        result = None if number == 0 else _result(appearance, against)
        aside = " · ".join(part for part in (metadata.title, place, metadata.body) if part)
        chosen = appearance.clause.id == chosen_id
        return Card(
            number,
            "circle-dot" if result is None else closeness_icon(result.closeness),
            "accent" if result is None else "ink",
            metadata.date[:4] or self.tr("No date"),
            aside,
            _runs(appearance.clause.text, result),
            foot=self._foot(result),
            marks=(Sign("pin", "", "accent"),) if chosen else (),
            spoken=self._spoken(appearance, result),
            tip="\n".join(
                line for line in (appearance.citation, self.tr("The clause you came from") if chosen else "") if line
            ),
        )

    def _foot(self, result: ClosenessResult | None) -> tuple[Sign, ...]:
        if result is None:
            return (Sign("", self.tr("Said here first"), "muted"),)
        flags = (Sign(flag_icon(flag), self._wording.flag(flag), "warning") for flag in result.flags)
        return (Sign("", self._closeness(result), "muted"), *flags)

    def _closeness(self, result: ClosenessResult) -> str:
        if _is_literal(result):
            return self.tr("The same words")
        name = self._wording.closeness(result.closeness)
        return self.tr("{name} · {percent} %").format(name=name, percent=min(99, round(result.score * 100)))

    def _spoken(self, appearance: Appearance, result: ClosenessResult | None) -> str:
        said = " ".join(f"{sign.words}." for sign in self._foot(result))
        return f"{appearance.citation}. {said} {appearance.clause.text}"

    def as_text(self, appearances: Sequence[Appearance], against: Against) -> str:
        """The history to be pasted into a message: each appearance with its words and its citation."""
        blocks = [self.summary(appearances)]
        for number, each in enumerate(appearances):
            result = None if number == 0 else _result(each, against)
            told = "; ".join(sign.words for sign in self._foot(result))
            year = each.metadata.date[:4] or self.tr("No date")
            blocks.append(f"{year} · {told}\n«{each.clause.text}»\n— {each.citation}")
        return "\n\n".join(blocks)


def _result(appearance: Appearance, against: Against) -> ClosenessResult | None:
    return appearance.result_to_first if against is Against.FIRST else appearance.result_to_previous


def _is_literal(result: ClosenessResult | None) -> bool:
    return result is not None and result.closeness is Closeness.LITERAL


def _runs(text: str, result: ClosenessResult | None) -> tuple[Run, ...]:
    """The words with what was changed in them."""
    if result is None or _is_literal(result):
        return (Run(Fate.EQUAL, text),)
    return tuple(Run(_FATES[segment.op], segment.text) for segment in result.segments)
