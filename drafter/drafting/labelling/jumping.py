"""The paragraph somebody calls out in the room: «9 bis», «OP7ter», «párr. 9», «23.5», or the words it begins with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from drafter.drafting.model import Draft, Paragraph
from drafter.instruments import ClauseKind, fold
from drafter.instruments.labels import SUFFIXES, Label, parse_label

MOST_FOUND = 12
"""Paragraphs that are offered: more cannot be read while people wait."""

_SAID = re.compile(
    r"^(?:en\s+)?(?:el\s+)?(?:parrafos?|parrs?|pars?|paragrafos?|paragraphes?|paragraphs?|paras?|numerales?|numeral|nums?"
    r"|num|secc|seccion|section|n[º°o]|§|¶|#)\.?\s*(?=\d)"
)
"""What people say before a number; the text is folded."""
_ALT_OR_SUFFIX = re.compile(rf"(?<=\d)[\s.]*({'|'.join(SUFFIXES)}|alt)\b")
_WORD = re.compile(r"[^\W_]+")


class _Rank(IntEnum):
    """How well a paragraph answers, best first."""

    ADDRESS = 0
    LABEL = 1
    SAME_NUMBER = 2
    OPENING = 3
    NUMBER_BEGINS = 4
    WORDS = 5


@dataclass(frozen=True, slots=True)
class _Step:
    """A number on the way to a paragraph: ``9 bis`` of ``9 bis.3``."""

    number: int
    suffix: str = ""
    alternative: bool = False
    before: int = 0
    tail: tuple[int, ...] = ()


_Path = tuple[_Step, ...]


def paragraphs_called(draft: Draft, words: str, limit: int = MOST_FOUND) -> tuple[str, ...]:
    """The paragraphs that may be meant, likeliest first: by number, then by opening words, then by any words.

    Case, accents, dots and blanks do not matter, nor whether «párr.», «OP» or the like stands before the number; only
    where both sides say PP or OP must they say the same. «23.5» is section 5 of paragraph 23, «23.5.2» its second item.

    Args:
        draft: the text.
        words: as typed so far.
        limit: how many at most.

    Returns:
        Ids of paragraphs, none twice.
    """
    asked = fold(" ".join(words.split()))
    if not asked:
        return ()
    label = _asked_label(asked)
    path = _path_of(label) if label is not None else ()
    found: list[tuple[_Rank, int, str]] = []
    for place, (paragraph, own, address) in enumerate(_addressed(draft)):
        rank = None
        if label is not None and path:
            rank = _by_number(label, path, own, address)
        if rank is None:
            rank = _by_words(asked, paragraph)
        if rank is not None:
            found.append((rank, place, paragraph.id))
    return tuple(paragraph_id for _, _, paragraph_id in sorted(found)[:limit])


def _asked_label(asked: str) -> Label | None:
    bare = _SAID.sub("", asked)
    bare = _ALT_OR_SUFFIX.sub(lambda found: f" {found[1]}", bare)
    bare = re.sub(r"^(op|pp)[\s.]+(?=\d)", r"\1", bare)
    bare = re.sub(r"(?<=\d)\s*\.\s*(?=\d)", ".", bare)
    return parse_label(bare.rstrip(" ,;"))


def _path_of(label: Label) -> _Path:
    if label.number is None:
        return ()
    numbers = (label.number, *label.decimals)
    last = _Step(numbers[-1], label.suffix, label.alternative, label.before, label.tail)
    return (*(_Step(number) for number in numbers[:-1]), last)


def _addressed(draft: Draft) -> Iterator[tuple[Paragraph, Label | None, _Path]]:
    """Each paragraph with its own label and the way to it."""
    chapeau: _Path = ()
    under: _Path = ()
    items = 0
    for paragraph in draft.paragraphs:
        label = parse_label(paragraph.label)
        own = _path_of(label) if label is not None else ()
        address = own
        match paragraph.kind:
            case ClauseKind.ITEM | ClauseKind.SUBITEM:
                items += paragraph.kind is ClauseKind.ITEM
                address = (*under, _Step(items)) if under and paragraph.kind is ClauseKind.ITEM else ()
            case ClauseKind.HEADING:
                # Sections begin again at 1 under the paragraph that opens them.
                address = (*chapeau, *own) if own else ()
                under, items = address or under, 0
            case _:
                if own:
                    chapeau = own if paragraph.kind is ClauseKind.CHAPEAU else ()
                    under, items = own, 0
        yield paragraph, label, address


def _by_number(asked: Label, path: _Path, own: Label | None, address: _Path) -> _Rank | None:
    said, has = asked.prefix.upper(), own.prefix.upper() if own is not None else ""
    if {said, has} == {"PP", "OP"}:
        return None
    if address == path:
        return _Rank.ADDRESS
    if own is not None and own.style[0] == asked.style[0] and _path_of(own) == path:
        return _Rank.LABEL
    if len(path) != len(address) or path[:-1] != address[:-1]:
        return None
    here, wanted = address[-1], path[-1]
    if here.number == wanted.number:
        return _Rank.SAME_NUMBER
    if wanted != _Step(wanted.number):
        return None
    return _Rank.NUMBER_BEGINS if str(here.number).startswith(str(wanted.number)) else None


def _by_words(asked: str, paragraph: Paragraph) -> _Rank | None:
    wanted = _WORD.findall(asked)
    if not wanted or (wanted[0].isdigit() and len(wanted) == 1):
        return None
    words = _WORD.findall(fold(paragraph.text))
    opening = words[: len(wanted)]
    if len(opening) == len(wanted) and opening[:-1] == wanted[:-1] and opening[-1].startswith(wanted[-1]):
        return _Rank.OPENING
    there = all(any(word.startswith(each) for word in words) for each in wanted)
    return _Rank.WORDS if there else None
