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
    """Every instrument, with its names folded once so that typing is followed letter by letter."""

    def __init__(self, instruments: Iterable[InstrumentSummary]) -> None:
        newest_first = sorted(instruments, key=lambda summary: fold(summary.metadata.title))
        newest_first.sort(key=lambda summary: summary.metadata.date, reverse=True)
        self._named = [(_names(summary.metadata), summary) for summary in newest_first]

    def __len__(self) -> int:
        return len(self._named)

    def arranged(self, typed: str, grouping: Grouping) -> tuple[Shelf, ...]:
        """The instruments that have every word typed (or its beginning or middle) in a name of theirs, in groups.

        Bodies in alphabetical order, years newest first, what is unknown last. Accents and case do not matter.
        """
        wanted = fold(typed).split()
        kept = [summary for names, summary in self._named if all(word in names for word in wanted)]
        if grouping is Grouping.NOTHING:
            return (Shelf("", tuple(kept)),) if kept else ()
        groups: dict[str, list[InstrumentSummary]] = {}
        for summary in kept:
            groups.setdefault(_group(summary.metadata, grouping), []).append(summary)
        names = sorted(groups, key=fold, reverse=grouping is Grouping.YEAR)
        names.sort(key=lambda name: not name)
        return tuple(Shelf(name, tuple(groups[name])) for name in names)


def _group(metadata: InstrumentMetadata, grouping: Grouping) -> str:
    return metadata.body if grouping is Grouping.BODY else metadata.date[:4]


def _names(metadata: InstrumentMetadata) -> str:
    parts = (
        metadata.id, metadata.title, metadata.symbol, metadata.body, metadata.meeting, metadata.place, metadata.date
    )  # fmt: skip
    return fold(" ".join(part for part in parts if part))
