"""Named versions and entries of the journal as one list, and which of them are shown. Pure values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from drafter.drafting import Version
from drafter.drafting.editing.edits import SignOff
from drafter.instruments import fold


@dataclass(frozen=True, slots=True)
class HistoryItem:
    """One line of the history.

    Attributes:
        sequence: number of the entry; of a version the last entry it contains.
        made_at: UTC, ISO 8601.
        author: who did it; empty for a version.
        words: what was done.
        paragraphs: what the paragraphs it is about are called.
        ids: their ids.
        kind: name of the deed; ``"version"`` for a version.
        version: its name; empty for an entry.
    """

    sequence: int
    made_at: str
    author: str
    words: str
    paragraphs: str
    ids: tuple[str, ...]
    kind: str
    version: str = ""

    @property
    def is_sign_off(self) -> bool:
        """Whether somebody vouched for the text here."""
        return self.kind == SignOff.name


VERSION = "version"


def newest_first(entries: Iterable[HistoryItem], versions: Sequence[Version], called: str) -> tuple[HistoryItem, ...]:
    """Entries and versions in one list, the newest first.

    Args:
        entries: oldest first.
        versions: oldest first.
        called: what is said of a version, with its ``{name}``.
    """
    named = [
        HistoryItem(each.sequence, each.made_at, "", called.format(name=each.name), "", (), VERSION, each.name)
        for each in versions
    ]
    everything = [*((each.sequence, 0, each) for each in entries), *((each.sequence, 1, each) for each in named)]
    everything.sort(key=lambda each: each[:2], reverse=True)
    return tuple(item for _, _, item in everything)


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """What is to be seen; empty fields let everything through.

    Attributes:
        paragraph: id.
        author: who.
        kind: name of a deed.
        words: in what was done, by whom, on which paragraph; without case and accents.
    """

    paragraph: str = ""
    author: str = ""
    kind: str = ""
    words: str = ""

    def lets_through(self, item: HistoryItem) -> bool:
        """Whether an item is shown."""
        if self.paragraph and self.paragraph not in item.ids:
            return False
        if self.author and item.author != self.author:
            return False
        if self.kind and item.kind != self.kind:
            return False
        return fold(self.words.strip()) in fold(f"{item.words} {item.author} {item.paragraphs}")
