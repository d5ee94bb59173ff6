"""The library's instruments in groups, and those of them whose names hold what is typed. Pure values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from drafter.instruments import InstrumentMetadata, fold
from drafter.library import InstrumentSummary


class Grouping(StrEnum):
    """What instruments are put together by."""

    NOTHING = "nothing"
    BODY = "body"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Shelf:
    """A group of instruments.

    Attributes:
        name: the body or year; empty where it is not known, or where nothing is grouped.
        instruments: the newest first.
    """

    name: str
    instruments: tuple[InstrumentSummary, ...]


class Shelves:
    """Every instrument; its names are folded once, when somebody first types, so that each letter is followed."""

    def __init__(self, instruments: Iterable[InstrumentSummary]) -> None:
        self._newest_first = sorted(instruments, key=lambda summary: summary.metadata.title.casefold())
        self._newest_first.sort(key=lambda summary: summary.metadata.date, reverse=True)
        self._named: list[tuple[str, InstrumentSummary]] | None = None

    def __len__(self) -> int:
        return len(self._newest_first)

    def arranged(self, typed: str, grouping: Grouping) -> tuple[Shelf, ...]:
        """The instruments that have every word typed (or its beginning or middle) in a name of theirs, in groups.

        Bodies in alphabetical order, years newest first, what is unknown last. Accents and case do not matter.
        """
        kept = self._with_words(fold(typed).split())
        if grouping is Grouping.NOTHING:
            return (Shelf("", tuple(kept)),) if kept else ()
        groups: dict[str, list[InstrumentSummary]] = {}
        for summary in kept:
            groups.setdefault(_group(summary.metadata, grouping), []).append(summary)
        names = sorted(groups, key=fold, reverse=grouping is Grouping.YEAR)
        names.sort(key=lambda name: not name)
        return tuple(Shelf(name, tuple(groups[name])) for name in names)

    def _with_words(self, wanted: list[str]) -> list[InstrumentSummary]:
        if not wanted:
            return self._newest_first
        if self._named is None:
            self._named = [(_names(summary.metadata), summary) for summary in self._newest_first]
        return [summary for names, summary in self._named if all(word in names for word in wanted)]


def _group(metadata: InstrumentMetadata, grouping: Grouping) -> str:
    return metadata.body if grouping is Grouping.BODY else metadata.date[:4]


def _names(metadata: InstrumentMetadata) -> str:
    parts = (
        metadata.id, metadata.title, metadata.symbol, metadata.body, metadata.meeting, metadata.place, metadata.date
    )  # fmt: skip
    return fold(" ".join(part for part in parts if part))
