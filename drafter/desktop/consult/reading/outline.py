"""An instrument as an outline: who stands under whom, and what must be read with a clause. Pure values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from drafter.instruments import Clause, ClauseKind, clauses_above

_LEAD_IN_WORDS = 12
_IMPLIED_NUMBER = re.compile(r":p(\d+)$")


@dataclass(frozen=True)
class Outline:
    """The clauses of one instrument, by place and by kin.

    Attributes:
        clauses: in the order of the text.
        by_id: the same by id.
        children: clauses directly under a clause, by its id; under ``None`` those that stand under nothing.
        same_words: clauses by their folded words, for those that recur.
    """

    clauses: tuple[Clause, ...]
    by_id: Mapping[str, Clause] = field(repr=False)
    children: Mapping[str | None, tuple[Clause, ...]] = field(repr=False)
    same_words: Mapping[str, tuple[Clause, ...]] = field(repr=False)

    @classmethod
    def of(cls, clauses: Iterable[Clause]) -> Outline:
        """The outline of an instrument's clauses."""
        ordered = tuple(clauses)
        children: dict[str | None, list[Clause]] = {}
        same_words: dict[str, list[Clause]] = {}
        for clause in ordered:
            children.setdefault(clause.parent, []).append(clause)
            same_words.setdefault(_folded(clause.text), []).append(clause)
        return cls(
            ordered,
            {clause.id: clause for clause in ordered},
            {parent: tuple(kin) for parent, kin in children.items()},
            {words: tuple(alike) for words, alike in same_words.items()},
        )

    def ancestors(self, clause: Clause) -> tuple[Clause, ...]:
        """What the clause stands under, outermost first."""
        return clauses_above(clause, self.by_id)

    def identical(self, clause: Clause) -> tuple[Clause, ...]:
        """The other clauses with the very same words, in order."""
        return tuple(other for other in self.same_words[_folded(clause.text)] if other.id != clause.id)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def lead_in(clause: Clause) -> str:
    """The last words of a clause that opens a list: «… los Jefes de Estado y de Gobierno decidieron:».

    From its last comma or sentence on, and at most twelve words.
    """
    tail = re.split(r"(?<=[.;,])\s+", clause.text)[-1].split()
    shown = tail[-_LEAD_IN_WORDS:]
    whole = len(shown) == len(clause.text.split())
    return " ".join(shown) if whole else "… " + " ".join(shown)


def label_text(clause: Clause) -> str:
    """The label as printed; a number the source only implies in round brackets, ``"(1.)"``."""
    if clause.label is not None:
        return clause.label.as_typed
    implied = _IMPLIED_NUMBER.search(clause.id) if clause.number_implicit else None
    return f"({implied[1]}.)" if implied else ""


def opens_a_list(clause: Clause) -> bool:
    """True where what follows cannot be read without it (a chapeau, an item that ends in a colon)."""
    return clause.kind is ClauseKind.CHAPEAU or clause.text.rstrip().endswith(":")
