"""The silent-loss report: what a precedent says and a draft no longer does, or says more weakly.

Nothing that is still there under other words, in another place or inside another paragraph counts as lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from drafter.instruments import Clause, ClauseKind, Instrument
from drafter.library.precedence.coverage import ClauseCoverage, CoverageMap, Fate, coverage
from drafter.library.precedence.meter import DraftParagraph
from drafter.redline import Vocabulary


@dataclass(frozen=True, slots=True)
class SectionLosses:
    """A part of the precedent, and how many of its clauses fared how.

    Attributes:
        section: its number; empty for what stands under no heading.
        title: its heading; empty for the same.
        clauses: how many it has, the heading among them.
        counts: by fate; every fate is there.
    """

    section: str
    title: str
    clauses: int
    counts: Mapping[Fate, int]

    @property
    def lost_whole(self) -> bool:
        """True where nothing of it is left."""
        return self.counts[Fate.LOST] == self.clauses


@dataclass(frozen=True)
class SilentLossReport:
    """What is lost or weakened, and what is only elsewhere. The title of the precedent is no provision, nor are
    its notes, which one state says: they are left out.

    Attributes:
        coverage: what became of each clause, with its evidence.
        sections: the precedent's parts, in order.
    """

    coverage: CoverageMap
    sections: tuple[SectionLosses, ...]

    def of(self, *fates: Fate) -> tuple[ClauseCoverage, ...]:
        """The clauses that fared so, in the order of the precedent."""
        return tuple(each for each in _provisions(self.coverage) if each.fate in fates)

    @property
    def lost(self) -> tuple[ClauseCoverage, ...]:
        """What is said nowhere any more."""
        return self.of(Fate.LOST)

    @property
    def weakened(self) -> tuple[ClauseCoverage, ...]:
        """What binds less, or says less."""
        return self.of(Fate.WEAKENED)

    @property
    def merged(self) -> tuple[ClauseCoverage, ...]:
        """What shares a paragraph with other clauses, and is not weaker."""
        return self.of(Fate.MERGED)

    @property
    def split(self) -> tuple[ClauseCoverage, ...]:
        """What stands in several paragraphs, and is not weaker."""
        return self.of(Fate.SPLIT)

    @property
    def moved(self) -> tuple[ClauseCoverage, ...]:
        """What stands elsewhere, word for word."""
        return self.of(Fate.MOVED)

    @property
    def trimmed(self) -> tuple[ClauseCoverage, ...]:
        """What is neither lost nor weakened, yet has words that went and nothing came for."""
        return tuple(
            each for each in _provisions(self.coverage) if each.left_out and each.fate not in (Fate.LOST, Fate.WEAKENED)
        )

    @property
    def lost_paragraphs(self) -> tuple[Clause, ...]:
        """Clauses with others under them of which, and of all these, nothing is left: paragraphs, lists, sections."""
        return tuple(
            each.clause
            for each in self.lost
            if self._under.get(each.clause.id)
            and all(self.coverage.by_clause[below].fate is Fate.LOST for below in self._all_under(each.clause.id))
        )

    @property
    def silent(self) -> bool:
        """True where nothing is lost or weaker."""
        return not self.lost and not self.weakened

    def announced(self, clause_id: str) -> int:
        """How many clauses one announces, at any depth: what a weaker «decidieron:» weakens with it; 0 where it is none
        that announces.
        """
        clause = self.coverage.precedent.by_id[clause_id]
        announces = clause.kind is ClauseKind.CHAPEAU or clause.text.endswith(":")
        return len(self.under(clause_id)) if announces else 0

    def under(self, clause_id: str) -> tuple[str, ...]:
        """The ids of the clauses under one, at any depth, in the order of the precedent."""
        return tuple(self._all_under(clause_id))

    @cached_property
    def counts(self) -> Mapping[Fate, int]:
        """How many provisions of each fate; every fate is there."""
        return {fate: len(self.of(fate)) for fate in Fate}

    @cached_property
    def _under(self) -> Mapping[str, tuple[str, ...]]:
        under: dict[str, list[str]] = {}
        for clause in self.coverage.precedent.clauses:
            if clause.parent is not None:
                under.setdefault(clause.parent, []).append(clause.id)
        return {parent: tuple(ids) for parent, ids in under.items()}

    def _all_under(self, clause_id: str) -> Iterator[str]:
        for below in self._under.get(clause_id, ()):
            yield below
            yield from self._all_under(below)


def losses(
    precedent: Instrument, paragraphs: Sequence[DraftParagraph], vocabulary: Vocabulary | None = None
) -> SilentLossReport:
    """What a draft has lost of a precedent.

    Args:
        precedent: the adopted text.
        paragraphs: the draft, in order.
        vocabulary: what matters in a change; see :func:`drafter.library.precedence.coverage.coverage`.
    """
    return losses_in(coverage(precedent, paragraphs, vocabulary))


def losses_in(covered: CoverageMap) -> SilentLossReport:
    """The same of a coverage map that is there already."""
    parts: dict[tuple[str, str], list[ClauseCoverage]] = {}
    for each in _provisions(covered):
        clause = each.clause
        title = clause.text if clause.kind is ClauseKind.HEADING else clause.section_title or ""
        parts.setdefault((clause.section or "", title), []).append(each)
    sections = tuple(
        SectionLosses(section, title, len(held), {fate: sum(each.fate is fate for each in held) for fate in Fate})
        for (section, title), held in parts.items()
    )
    return SilentLossReport(covered, sections)


def _provisions(covered: CoverageMap) -> Iterator[ClauseCoverage]:
    aside = (ClauseKind.TITLE, ClauseKind.NOTE)
    return (each for each in covered.clauses if each.clause.kind not in aside)
