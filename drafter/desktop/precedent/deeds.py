"""What can be done about what a draft lost: inserted back where it belongs, or its words put back. Each is one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from drafter.desktop.precedent.live_measures import LiveMeasures, Measured
from drafter.desktop.workspace import Workspace
from drafter.drafting.editing.edits import AmendText
from drafter.library import ClauseCoverage, Fate

InsertClauses = Callable[[Sequence[str], int], None]
"""Inserts clauses by id before a place of the draft."""

_REWORDED = (Fate.WEAKENED, Fate.ADAPTED)


class PrecedentDeeds:
    """Deeds on the open draft."""

    def __init__(self, workspace: Workspace, live: LiveMeasures, insert: InsertClauses) -> None:
        self._workspace, self._live, self._insert = workspace, live, insert

    @property
    def possible(self) -> bool:
        """True where the draft may be changed."""
        return self._workspace.has_draft and not self._workspace.read_only

    def lost_with(self, each: ClauseCoverage) -> tuple[str, ...]:
        """A lost clause, and where all under it is lost too, that as well; none where it is not lost."""
        losses = self._live.result.losses
        if each.fate is not Fate.LOST or losses is None:
            return ()
        if each.clause in losses.lost_paragraphs:
            return (each.clause.id, *losses.under(each.clause.id))
        return (each.clause.id,)

    def insert_back(self, each: ClauseCoverage) -> bool:
        """Inserts a lost clause where it belongs, with what is lost under it; False where nothing is to be done."""
        wanted = self.lost_with(each)
        if not wanted or not self.possible:
            return False
        self._workspace.about_to_read.emit()
        self._insert(wanted, self.place_of(each))
        return True

    def place_of(self, each: ClauseCoverage) -> int:
        """Before which paragraph of the draft a clause belongs: after what stands before it in the precedent."""
        measured = self._live.result
        if measured.losses is None:
            return len(self._workspace.draft.paragraphs)
        clauses = measured.losses.coverage.clauses
        here = next(place for place, other in enumerate(clauses) if other.clause.id == each.clause.id)
        for before in reversed(clauses[:here]):
            places = self._places(measured, before)
            if places:
                return max(places) + 1
        for after in clauses[here + 1 :]:
            places = self._places(measured, after)
            if places:
                return min(places)
        return len(self._workspace.draft.paragraphs)

    def _places(self, measured: Measured, each: ClauseCoverage) -> list[int]:
        """Where the paragraphs that hold a clause stand in the draft as it is now."""
        index = self._workspace.draft.index
        ids = (measured.paragraphs[place].id for place in each.paragraphs)
        return [index[paragraph_id] for paragraph_id in ids if paragraph_id in index]

    def can_put_back(self, each: ClauseCoverage) -> bool:
        """True where a clause stands in one place, in other words, and that place still reads as it was measured."""
        return self.possible and self._amendment(each) is not None

    def put_back(self, each: ClauseCoverage) -> bool:
        """Puts a clause's own words in place of those that stand for it; False where nothing was changed."""
        self._workspace.about_to_read.emit()
        edit = self._amendment(each)
        return edit is not None and self.possible and self._workspace.apply(edit)

    def _amendment(self, each: ClauseCoverage) -> AmendText | None:
        if each.fate not in _REWORDED or len(each.parts) != 1 or not self._workspace.has_draft:
            return None
        (part,) = each.parts
        then = self._live.result.paragraphs[part.paragraph]
        place = self._workspace.draft.index.get(then.id)
        if place is None:
            return None
        now = self._workspace.draft.paragraphs[place]
        if now.text != then.text or now.status.is_locked:
            return None
        return AmendText(now.id, now.text, now.text[: part.start] + each.clause.text + now.text[part.end :])
