"""A shortest edit script made readable.

The shortest script is often confetti: a lone «de» kept between two changes, a rewritten paragraph with every
third article kept. Here changes grow together where what is kept between them means nothing, a mostly
rewritten stretch is shown as replaced, and a lone insertion or deletion slides to where a phrase begins and
ends. All on coded texts, one character per token, whose code point tells its weight
(:class:`~drafter.redline.tokens.Lexicon`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from drafter.redline.tokens import Lexicon

_WORDS = re.compile(f"[{Lexicon.FIRST_WORD}-\U0010ffff]")
_CONTENT_WORDS = re.compile(f"[{Lexicon.FIRST_CONTENT_WORD}-\U0010ffff]")

# Kept words between two changes that mean nothing by themselves: at most this many function words in a row.
_LIGHT_WORDS = 3
_LIGHT_TOKENS = 6  # with the punctuation among them
# A run of kept words is swallowed when both changes beside it are this many times longer.
_SWALLOW = 3
# Of the longer side's words at least this share must be kept, else the paragraph counts as rewritten …
_REWRITTEN = 0.35
# … and only kept runs of this many words still stand in it.
_QUOTED_WORDS = 5


@dataclass(slots=True)
class Island:
    """Kept tokens, then the tokens that were replaced after them; any of the three may be empty.

    Attributes:
        kept: coded tokens both sides hold.
        old: coded tokens only the old side holds, standing after ``kept``.
        new: coded tokens only the new side holds, standing after ``kept``.
    """

    kept: str = ""
    old: str = ""
    new: str = ""


def tidy(islands: list[Island], lexicon: Lexicon) -> list[Island]:
    """Islands as a reader wants them; the old and the new text stay what they were, token for token.

    Args:
        islands: in order; only the last may be without a change, only the first without kept tokens.
        lexicon: what encoded them.
    """
    if len(islands) > 1:
        islands = _swallow_light(islands)
        islands = _swallow_small(islands)
        islands = _replace_rewritten(islands)
    for number, island in enumerate(islands):
        following = islands[number + 1] if number + 1 < len(islands) else None
        if island.old and island.new:
            _trim(island, following)
        elif following is not None and (island.old or island.new):
            _slide(island, following, lexicon, first=number == 0)
    return islands


def _joined(islands: list[Island]) -> Island:
    """One island of neighbours; what was kept between them now goes and comes again."""
    if len(islands) == 1:
        return islands[0]
    later = islands[1:]
    return Island(
        islands[0].kept,
        islands[0].old + "".join(island.kept + island.old for island in later),
        islands[0].new + "".join(island.kept + island.new for island in later),
    )


def _words(coded: str) -> int:
    return len(_WORDS.findall(coded))


def _swallow_light(islands: list[Island]) -> list[Island]:
    """Join changes that only blanks, punctuation or a few function words keep apart."""
    groups = [[islands[0]]]
    for island in islands[1:]:
        kept = island.kept
        light = len(kept) < _LIGHT_TOKENS and max(kept) < Lexicon.FIRST_CONTENT_WORD and _words(kept) <= _LIGHT_WORDS
        if light and (island.old or island.new):
            groups[-1].append(island)
        else:
            groups.append([island])
    return [_joined(group) for group in groups]


def _swallow_small(islands: list[Island]) -> list[Island]:
    """Join changes that keep between them much less than either changes, until none is left."""
    if sum(max(len(island.old), len(island.new)) >= _SWALLOW for island in islands) < 2:
        return islands
    kept = [_words(island.kept) for island in islands]
    gone = [_words(island.old) for island in islands]
    come = [_words(island.new) for island in islands]
    groups = [[number] for number in range(len(islands))]
    while True:
        result = [groups[0]]
        for group in groups[1:]:
            first, second = result[-1][0], group[0]
            smaller = min(max(gone[first], come[first]), max(gone[second], come[second]))
            if smaller >= _SWALLOW and kept[second] * _SWALLOW <= smaller:
                gone[first] += kept[second] + gone[second]
                come[first] += kept[second] + come[second]
                result[-1] = result[-1] + group
            else:
                result.append(group)
        if len(result) == len(groups):
            return [_joined([islands[number] for number in group]) for group in result]
        groups = result


def _replace_rewritten(islands: list[Island]) -> list[Island]:
    """Where little of a paragraph is kept, keep only what is long enough to be a quotation."""
    if sum(len(island.kept) for island in islands) > sum(max(len(island.old), len(island.new)) for island in islands):
        return islands  # more than half is kept, counting punctuation
    changes = sum(1 for island in islands if island.old or island.new)
    kept = sum(_words(island.kept) for island in islands)
    total = kept + max(sum(_words(island.old) for island in islands), sum(_words(island.new) for island in islands))
    if changes < 2 or kept >= _REWRITTEN * total:
        return islands
    groups = [[Island()]]
    for island in islands:
        if _words(island.kept) >= _QUOTED_WORDS:
            groups.append([island])
        else:
            groups[-1].append(island)
    if len(groups[0]) == 1:
        del groups[0]
    return [_joined(group) for group in groups]


def _trim(island: Island, following: Island | None) -> None:
    """Give back to the kept tokens what joining put at both ends of a change, unless all of it was
    replaced.
    """
    shorter = min(len(island.old), len(island.new))
    start = 0
    while start < shorter and island.old[start] == island.new[start]:
        start += 1
    stop = 0
    while stop < shorter - start and island.old[-1 - stop] == island.new[-1 - stop]:
        stop += 1
    if start and (island.kept or _CONTENT_WORDS.search(island.old[:start])):
        island.kept += island.old[:start]
        island.old, island.new = island.old[start:], island.new[start:]
    if stop and following is not None:
        following.kept = island.old[len(island.old) - stop :] + following.kept
        island.old, island.new = island.old[: len(island.old) - stop], island.new[: len(island.new) - stop]


def _slide(island: Island, following: Island, lexicon: Lexicon, *, first: bool) -> None:
    """Move a lone insertion or deletion, between equal tokens, to where it reads best.

    «los países [hermanos y los países] amigos» is the same change as «[los países hermanos y ]los países
    amigos».
    """
    run = island.old or island.new
    before, after = island.kept, following.kept
    back = 0
    furthest_back = len(before) if first else len(before) - 1  # or it would touch the change before
    while back < furthest_back and before[-1 - back] == run[-1 - back % len(run)]:
        back += 1
    ahead = 0
    while ahead < len(after) and after[ahead] == run[ahead % len(run)]:
        ahead += 1
    if following.old or following.new:
        ahead = min(ahead, len(after) - 1)  # or the two changes would touch
    if not back and ahead <= 0:
        return
    whole = before + run + after
    places = range(len(before) - back, len(before) + max(ahead, 0) + 1)

    def grade(place: int) -> tuple[int, int]:
        value = _break_grade(whole, place, lexicon) + _break_grade(whole, place + len(run), lexicon)
        return value, -abs(place - len(before))

    best = max(places, key=grade)
    island.kept = whole[:best]
    moved = whole[best : best + len(run)]
    following.kept = whole[best + len(run) :]
    if island.old:
        island.old = moved
    else:
        island.new = moved


def _break_grade(whole: str, place: int, lexicon: Lexicon) -> int:
    """How well a text breaks before a token: 6 at its ends, 5 after a sentence, 4 after a clause, 2 between
    words.
    """
    if place in (0, len(whole)):
        return 6
    before, after = lexicon.token_of[whole[place - 1]], lexicon.token_of[whole[place]]
    if after[0] != " ":
        return 5 if before[-1] == "\n" else 0
    if before[-1] in ".!?…":
        return 5
    if before[-1] in ",;:)":
        return 4
    return 2
