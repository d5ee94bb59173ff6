"""Moves that need a person's eye: they cross each other, or somebody changes what somebody else moves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from drafter.drafting.brackets import Stance
from drafter.drafting.compilation.model import Choice, Compilation, Notice, NoticeKind, Passage


def move_notices(compilation: Compilation) -> Iterator[Notice]:
    """What is to be known of the moves of a compilation."""
    arrivals: dict[int, list[Passage]] = {}
    for passage in compilation.passages:
        if passage.moved_from is not None:
            arrivals.setdefault(passage.moved_from, []).append(passage)
    standing = {place: passage for passage in compilation.passages for place in passage.base}
    for place, passages in sorted(arrivals.items()):
        owners = _owners(passages, compilation)
        beside = _beside_another_move(passages, arrivals)
        if len(passages) > 1 or beside:
            crossing = _owners([*passages, *(one for other in beside for one in arrivals[other])], compilation)
            yield Notice(NoticeKind.CROSSING_MOVES, owners=crossing, paragraphs=(place, *beside))
        home = standing[place]
        others = tuple(
            code
            for code in compilation.delegations
            if code not in owners and _changes(home, code)
        )  # fmt: skip
        if others:
            yield Notice(NoticeKind.MOVED_AND_CHANGED, owners=(*owners, *others), paragraphs=(place,))


def _owners(passages: list[Passage], compilation: Compilation) -> tuple[str, ...]:
    own = {code for passage in passages for code in passage.owners}
    return tuple(code for code in compilation.delegations if code in own)


def _beside_another_move(passages: list[Passage], arrivals: Mapping[int, list[Passage]]) -> tuple[int, ...]:
    """Paragraphs behind which others are moved, and that are moved themselves by somebody else."""
    found = []
    for passage in passages:
        others = arrivals.get(passage.behind, ())
        if any(set(other.owners) != set(passage.owners) for other in others):
            found.append(passage.behind)
    return tuple(sorted(set(found)))


def _changes(passage: Passage, code: str) -> bool:
    """Whether a delegation changes or deletes a passage where it stands."""
    if any(code in removal.owners and removal.stance is Stance.DELETE for removal in passage.removals):
        return True
    waiting = list(passage.pieces)
    while waiting:
        piece = waiting.pop()
        if isinstance(piece, Choice):
            if any(code in one.owners for one in piece.alternatives):
                return True
            waiting += piece.base
    return False
