"""What of a change makes agreed language bind less, or say less.

Of two texts the redline knows what matters in their difference; this says in which direction: «todos» that went and
«cuando proceda» that came weaken, the other way round they do not. Where a change may be either (a negation, another
figure) it is told: the reader decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drafter.instruments import Clause
from drafter.library.language import FUNCTION_WORDS
from drafter.redline import Flag, Segment, Vocabulary, words_of
from drafter.redline.flags import islands_of

WEAKENINGS = (
    "addressee", "date", "deadline", "left_out", "modal", "name", "negation", "number", "qualifier", "quantifier",
    "verb_left_out", "verb_weaker",
)  # fmt: skip
"""Every kind of weakening, alphabetical."""

_BINDING = 5
"""Modals from this level on («debe») make what was said without one no weaker."""
_AROUND = " ,;:"
_LITTLE = 3
"""What went says so many times more than what came for it, in content words: it was left out."""
_MUCH = 4
_MUCH_SHARE = 0.25
"""Content words, and share of the clause's, from which what was left out weakens it."""


@dataclass(frozen=True, slots=True)
class Weakening:
    """One thing that makes a clause bind less.

    Attributes:
        kind: one of :data:`WEAKENINGS`.
        lost: the words that went, as the clause has them.
        won: those that came, as the draft has them.
    """

    kind: str
    lost: tuple[str, ...]
    won: tuple[str, ...]


def weakenings(
    clause: Clause, segments: Sequence[Segment], flags: Sequence[Flag], vocabulary: Vocabulary
) -> tuple[Weakening, ...]:
    """What makes a clause bind less in a draft, by kind.

    Args:
        clause: as it was agreed.
        segments: from its text to what the draft has of it.
        flags: what matters in them.
        vocabulary: how strong modals are, and which qualifiers strengthen.
    """
    found = [weak for flag in flags if (weak := _of_flag(flag, vocabulary)) is not None]
    dropped = left_out(segments)
    if verb := _verb_left_out(clause, segments):
        found.append(Weakening("verb_left_out", (verb,), ()))
    content = _content(clause.text)
    if sum(map(_content, dropped)) >= max(_MUCH, _MUCH_SHARE * content):
        found.append(Weakening("left_out", dropped, ()))
    merged: dict[str, Weakening] = {}
    for weak in found:
        known = merged.get(weak.kind)
        merged[weak.kind] = (
            weak if known is None else Weakening(weak.kind, known.lost + weak.lost, known.won + weak.won)
        )
    return tuple(merged[kind] for kind in sorted(merged))


def left_out(segments: Sequence[Segment]) -> tuple[str, ...]:
    """Stretches of the old words that say something and went, where little or nothing came for them."""
    return tuple(
        island.old.strip(_AROUND)
        for island in islands_of(segments)
        if _content(island.old) and _content(island.new) * _LITTLE < _content(island.old)
    )


def _content(text: str) -> int:
    return sum(word not in FUNCTION_WORDS for word in words_of(text).folded)


def _of_flag(flag: Flag, vocabulary: Vocabulary) -> Weakening | None:
    lost, won = flag.lost, flag.won
    match flag.kind:
        case "verb_weaker" | "negation":
            return Weakening(flag.kind, lost, won)
        case "modal":
            if lost and won:
                before = max((vocabulary.modal_level(words) or 0 for words in lost), default=0)
                after = max((vocabulary.modal_level(words) or 0 for words in won), default=0)
                return Weakening("modal", lost, won) if after < before else None
            soft = all((vocabulary.modal_level(words) or 0) < _BINDING for words in won)
            return Weakening("modal", lost, won) if lost or soft else None
        case "qualifier" | "quantifier":
            gone = tuple(words for words in lost if vocabulary.strengthens(words))
            come = tuple(words for words in won if not vocabulary.strengthens(words))
            return Weakening(flag.kind, gone, come) if gone or come else None
        case "deadline":
            return Weakening("deadline", lost, won) if lost else None
        case "number":
            return Weakening("number", lost, won) if lost else None
        case "addressee" | "date" | "name":
            return Weakening(flag.kind, lost, ()) if lost and not won else None
        case _:
            return None


def _verb_left_out(clause: Clause, segments: Sequence[Segment]) -> str:
    """The leading verb of a clause where it went and nothing came for it; empty where not."""
    if not clause.verbs:
        return ""
    verb = clause.verbs[0]
    for island in islands_of(segments):
        inside = island.old_start <= verb.offset and verb.offset + len(verb.as_written) <= island.old_start + len(
            island.old
        )
        if inside and not words_of(island.new).folded:
            return verb.as_written
    return ""
