"""Files that delegations send back: whose they are, and whether they were made from the base."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from drafter.drafting.compilation.model import Notice, NoticeKind, Source
from drafter.drafting.delegations import DelegationTable, Party
from drafter.redline.tokens import is_word, tokenise

_MADE_FROM_IT = 0.3
"""A text that has a smaller share of its word pairs from the base was not made from it."""
_CLEARLY = 0.03
"""By so much must another version be nearer."""
_GONE = 0.5
_AT_LEAST = 4
"""A text without so many of the base's paragraphs, and without more than that share of them, may be an extract."""
_SEPARATORS = re.compile(r"[\s_.()\[\]{}–—+&,;-]+")


@dataclass(frozen=True)
class Returned:
    """A text that came back.

    Attributes:
        name: of the file, without folder.
        paragraphs: as it reads when its tracked changes are accepted.
        delegation: code or any name of who it speaks for, where somebody said so; empty where that is to be found out.
        authors: of its tracked changes.
        original: as it reads when its tracked changes are rejected; None where it has none.
        sure: True where somebody confirmed that it was made from the base and is to be taken as it is.
    """

    name: str
    paragraphs: tuple[Source, ...]
    delegation: str = ""
    authors: tuple[str, ...] = ()
    original: tuple[Source, ...] | None = None
    sure: bool = False


def owners_of(returned: Sequence[Returned], table: DelegationTable) -> tuple[dict[int, str], tuple[Notice, ...]]:
    """Who each file speaks for, by its place; and what must be asked.

    What somebody said goes before the file's name, and that before its authors. Where name and authors disagree
    nothing is guessed.
    """
    codes: dict[int, str] = {}
    notices: list[Notice] = []
    for place, one in enumerate(returned):
        found = _owner(one, table)
        if isinstance(found, Notice):
            notices.append(found)
            continue
        codes[place] = found.code
        by_party, strangers = _authors(one, table)
        if strangers:
            data = {"authors": ", ".join(strangers)}
            notices.append(Notice(NoticeKind.UNKNOWN_AUTHOR, one.name, (found.code,), data=data))
        others = tuple(code for code in by_party if code != found.code)
        if others:
            notices.append(Notice(NoticeKind.FOREIGN_AUTHOR, one.name, (found.code, *table.in_order(others))))
    twice: dict[str, list[int]] = {}
    for place, code in codes.items():
        twice.setdefault(code, []).append(place)
    for code, places in twice.items():
        if len(places) > 1:
            files = ", ".join(sorted(returned[place].name for place in places))
            notices.append(Notice(NoticeKind.SAME_DELEGATION, files, (code,)))
    return codes, tuple(notices)


def _owner(one: Returned, table: DelegationTable) -> Party | Notice:
    if one.delegation:
        said = table.find(one.delegation)
        if said is None:
            return Notice(NoticeKind.UNKNOWN_DELEGATION, one.name, data={"said": one.delegation})
        return said
    named = parties_in_name(one.name, table)
    by_party, _ = _authors(one, table)
    candidates = [code for code in named if code in by_party] or list(named) or list(by_party)
    party = table.party(candidates[0]) if len(candidates) == 1 else None
    disagree = bool(named) and bool(by_party) and not set(named) & set(by_party)
    if party is not None and not disagree:
        return party
    if not candidates:
        return Notice(NoticeKind.UNKNOWN_DELEGATION, one.name, data={"said": ", ".join(one.authors)})
    return Notice(NoticeKind.AMBIGUOUS_DELEGATION, one.name, table.in_order({*candidates, *by_party}))


def parties_in_name(name: str, table: DelegationTable) -> tuple[str, ...]:
    """Codes of the parties that the name of a file names, longest names first: «Rev1_Chile (2).docx»."""
    stem = name.rsplit(".", 1)[0] if "." in name else name
    words = [word for word in _SEPARATORS.split(stem) if word]
    found: dict[str, None] = {}
    place = 0
    while place < len(words):
        for stop in range(min(len(words), place + 8), place, -1):
            party = _party_called(words[place:stop], table)
            if party is not None:
                found[party.code] = None
                place = stop
                break
        else:
            place += 1
    return tuple(found)


def _party_called(words: Sequence[str], table: DelegationTable) -> Party | None:
    """Who has that name; a short code must be in capitals, for it is a word of a name too often."""
    text = " ".join(words)
    if len(text) <= 3 and not text.isupper():
        return None
    return table.find(text)


def _authors(one: Returned, table: DelegationTable) -> tuple[dict[str, None], tuple[str, ...]]:
    """The parties that tracked changes are by, and names that are nobody's."""
    codes: dict[str, None] = {}
    strangers: list[str] = []
    for author in one.authors:
        party = table.find(author)
        if party is not None:
            codes[party.code] = None
        else:
            strangers.append(author)
    return codes, tuple(strangers)


def base_notices(
    base: Sequence[Source], returned: Sequence[Returned], versions: Mapping[str, Sequence[Source]]
) -> Iterator[Notice]:
    """Files that were made from another text, or hold a part of it alone.

    Args:
        base: what all should have been made from.
        returned: the files; those that somebody is sure of are not asked about.
        versions: other texts that one may have been made from by mistake, by name.
    """
    pairs_of = _PairsOf()
    own = pairs_of.text(base)
    others = {name: pairs_of.text(text) for name, text in versions.items()}
    lines = {one.text for one in base}
    for one in returned:
        if one.original is not None and (count := _other_lines(base, one.original)):
            yield Notice(NoticeKind.UNTRACKED, one.name, data={"count": count})
        if one.sure:
            continue
        pairs = pairs_of.text(one.paragraphs)
        share = _share(own, pairs)
        if pairs and own and share < _MADE_FROM_IT:
            yield Notice(NoticeKind.OTHER_BASE, one.name, data={"percent": round(100 * share)})
            continue
        nearness = _dice(own, pairs)
        nearer = [(_dice(other, pairs), name) for name, other in others.items()]
        best, name = max(nearer, default=(0.0, ""))
        if best > nearness + _CLEARLY and best > 0:
            yield Notice(NoticeKind.BETTER_BASE, one.name, data={"version": name})
            continue
        gone = _missing(base, one.paragraphs, lines)
        if gone >= _AT_LEAST and gone > _GONE * len(base):
            yield Notice(NoticeKind.EXTRACT, one.name, data={"gone": gone, "count": len(base)})


class _PairsOf(dict[str, list[tuple[str, str]]]):
    """Pairs of neighbouring words, paragraph by paragraph; most paragraphs of all texts are the base's."""

    def __missing__(self, line: str) -> list[tuple[str, str]]:
        found = self[line] = list(pairwise(word.casefold() for word in tokenise(line) if is_word(word)))
        return found

    def text(self, text: Iterable[Source]) -> Counter[tuple[str, str]]:
        """How often a text has each."""
        return Counter(chain.from_iterable(self[one.text] for one in text))


def _share(base: Counter[tuple[str, str]], text: Counter[tuple[str, str]]) -> float:
    """The larger of the share of the text that is the base's and the share of the base that is in the text."""
    common = (base & text).total()
    return max(common / max(1, base.total()), common / max(1, text.total()))


def _dice(one: Counter[tuple[str, str]], other: Counter[tuple[str, str]]) -> float:
    return 2 * (one & other).total() / max(1, one.total() + other.total())


def _other_lines(base: Sequence[Source], original: Sequence[Source]) -> int:
    """How many paragraphs of either text the other has not."""
    own, others = Counter(one.text for one in base), Counter(one.text for one in original)
    return max((own - others).total(), (others - own).total())


def _missing(base: Sequence[Source], text: Sequence[Source], lines: set[str]) -> int:
    """How many paragraphs of the base a text has nothing for, at least."""
    if len(text) >= len(base):
        return 0
    known = sum(1 for one in text if one.text in lines)
    return len(base) - len(text) if 2 * known >= len(text) else 0
