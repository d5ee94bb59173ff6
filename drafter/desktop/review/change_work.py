"""Working through the changes of a review: the redline and the list in step, going on, deciding."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from drafter.desktop.review.change_list import ChangeList
from drafter.desktop.review.changes import ANY_FLAG, NO_CHANGES, Respect, Scope
from drafter.desktop.review.comparing import Compared
from drafter.desktop.review.deciding import Deciding
from drafter.desktop.review.deeds import ReviewDeeds
from drafter.desktop.review.marking import Marking
from drafter.desktop.review.narrowing import members
from drafter.desktop.review.phrases import ReviewPhrases
from drafter.desktop.review.redline_view import RedlineView
from drafter.desktop.review.settling import ChangeKey, Verdict, draft_side
from drafter.drafting.editing.composing import Part
from drafter.redline import RowKind


class ChangeWork(QObject):
    """Keeps the redline, the list and the actions together while changes are gone through and decided.

    Signals:
        stood_at(object, int): number of the current change or None, and how many there are.
        said(str): a sentence about what was done; left_alone(str): about what could not be.
    """

    stood_at = Signal(object, int)
    said = Signal(str)
    left_alone = Signal(str)

    def __init__(
        self,
        view: RedlineView,
        changes: ChangeList,
        deeds: ReviewDeeds,
        deciding: Deciding,
        marking: Marking,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._list = changes
        self._deeds = deeds
        self._deciding = deciding
        self._marking = marking
        self._phrases = ReviewPhrases(self)
        self._compared: Compared | None = None
        self._after: tuple[int, bool] | None = None
        self._kept: ChangeKey | None = None
        self._connect()

    def _connect(self) -> None:
        deeds = self._deeds
        deeds.next_change.triggered.connect(self._view.next_change)
        deeds.previous_change.triggered.connect(self._view.previous_change)
        deeds.next_flagged.triggered.connect(lambda: self._go_to_flagged(1))
        deeds.previous_flagged.triggered.connect(lambda: self._go_to_flagged(-1))
        deeds.accept.triggered.connect(lambda: self._decide(Verdict.ACCEPTED, go_on=False))
        deeds.accept_next.triggered.connect(lambda: self._decide(Verdict.ACCEPTED, go_on=True))
        deeds.reject.triggered.connect(lambda: self._decide(Verdict.REJECTED, go_on=False))
        deeds.reject_next.triggered.connect(lambda: self._decide(Verdict.REJECTED, go_on=True))
        deeds.accept_listed.triggered.connect(lambda: self._decide_several(self._list.listed, Verdict.ACCEPTED))
        deeds.reject_listed.triggered.connect(lambda: self._decide_several(self._list.listed, Verdict.REJECTED))
        for (verdict, scope), action in deeds.more.several.items():
            action.triggered.connect(partial(self._decide_with_current, verdict, scope))
        for (verdict, part), action in deeds.more.parts.items():
            action.triggered.connect(partial(self._decide_part, verdict, part))
        deeds.jump.triggered.connect(self._view.jump_to_other_end)
        self._view.current_changed.connect(self._current_changed)
        self._list.chosen.connect(self._view.go_to_change)
        self._list.view.activated.connect(self._view.jump_to_other_end)
        self._list.narrowed.connect(self._narrowed)
        self._deciding.decided.connect(self._show_standing)
        self._marking.marked.connect(self._show_standing)
        self._deciding.several_decided.connect(self._say_how_many)
        self._deciding.left_alone.connect(self._say_left_alone)
        self._deciding.overtaken.connect(self._say_overtaken)
        self._deciding.working.connect(self.show_possibilities)

    # -- what the panel uses --------------------------------------------------------------------------------------

    @property
    def settled_just_now(self) -> bool:
        """True while the draft changes by a verdict, and not by somebody's typing."""
        return self._after is not None

    def forget(self) -> None:
        """Nothing is compared any more."""
        self._compared = None
        self._deciding.set_compared(None)
        self._marking.show(None)
        self._view.show_review(None)
        self._list.show_changes(NO_CHANGES, {}, {})
        self.show_possibilities()

    def forget_place(self) -> None:
        """Other texts are being compared: what comes has nothing to do with what was shown."""
        self._compared = None

    def show(self, compared: Compared) -> None:
        """Shows other changes; after an edit the same texts stay where they were, and one goes on from there."""
        again = compared.again and self._compared is not None
        keep = draft_side(compared.draft_is or "new").other if again else None
        kept = self._kept if again else None
        after = self._after
        self._after = self._kept = None
        resume = after[0] if after is not None else self._view.number_to_resume if again else None
        self._compared = compared
        self._deciding.set_compared(compared)
        self._view.show_review(compared.review, keep, compared.entries)
        self._marking.show(compared)
        self._list.show_changes(compared.index, self._deciding.verdicts, self._marking.shown)
        self._mark_decided()
        if after is not None and self._list.listed:
            number, go_on = after
            if go_on:
                self._view.go_to_change(self._listed_from(number))
        elif kept is not None:
            self._view.select_change(self._deciding.number(kept))
        if resume is not None and self._view.current_change is None:
            self._view.resume_at(resume)
        self.show_possibilities()

    def remember_place(self) -> None:
        """Remembers where one is, to be there again once the texts are compared anew."""
        current = self._view.current_change
        if self._after is None and current is not None and self._kept is None:
            self._kept = self._deciding.key(current)

    def show_possibilities(self) -> None:
        """Enables what can be done now."""
        deeds, compared, current = self._deeds, self._compared, self._view.current_change
        count = len(self._view.entries) if compared is not None else 0
        listed = self._list.listed if compared is not None else ()
        self.stood_at.emit(current, count)
        deeds.next_change.setEnabled(bool(listed) and (current is None or listed[-1] > current))
        deeds.previous_change.setEnabled(bool(listed) and (current is None or listed[0] < current))
        flagged = compared is not None and ANY_FLAG in compared.index.facets[Respect.FLAG]
        deeds.next_flagged.setEnabled(flagged)
        deeds.previous_flagged.setEnabled(flagged)
        possible = compared is not None and self._deciding.possible
        for action in deeds.of_a_change:
            action.setEnabled(possible and current is not None)
        for action in deeds.of_the_listed:
            action.setEnabled(possible and bool(listed))
        self._show_scopes(possible, current)
        deeds.jump.setEnabled(current is not None)

    def _show_scopes(self, possible: bool, current: int | None) -> None:
        compared, entry = self._compared, None
        if compared is not None and current is not None:
            entry = compared.entries[current]
        author = entry.author if entry is not None else ""
        for (verdict, scope), action in self._deeds.more.several.items():
            count = 0
            if compared is not None and (current is not None or (scope is Scope.ALL and compared.entries)):
                count = compared.index.with_current(current or 0, scope).bit_count()
            action.setText(self._deeds.more.words(verdict, scope, author, count))
            action.setEnabled(possible and count > 0)
        partly = possible and entry is not None and entry.kind is RowKind.MOVED_CHANGED
        for (verdict, _part), action in self._deeds.more.parts.items():
            action.setEnabled(partly and self._deciding.changes_draft(verdict))

    # -- going ----------------------------------------------------------------------------------------------------

    def _go_to_flagged(self, step: int) -> None:
        """To the next (or previous) change that matters, whether the list shows it or not."""
        if self._compared is None:
            return
        flagged = members(self._compared.index.facets[Respect.FLAG].get(ANY_FLAG, 0))
        self._view.walk(flagged)
        if step > 0:
            self._view.next_change()
        else:
            self._view.previous_change()
        self._view.walk(self._list.listed)

    def _listed_from(self, number: int) -> int:
        """The first change from that number on that is listed; the last one where none is."""
        listed = self._list.listed
        return listed[min(bisect_left(listed, number), len(listed) - 1)]

    def _current_changed(self, number: int | None) -> None:
        self._list.select(number)
        self._marking.show_current(number)
        self.show_possibilities()

    def _narrowed(self) -> None:
        self._view.walk(self._list.listed)
        self.show_possibilities()

    # -- deciding -------------------------------------------------------------------------------------------------

    def _decide(self, verdict: Verdict, *, go_on: bool) -> None:
        number = self._view.current_change
        if number is None:
            return
        self._after = (number, go_on)
        if not self._deciding.decide(number, verdict):
            self._after = None
            if go_on and self._deciding.possible:
                self._view.next_change()

    def _decide_part(self, verdict: Verdict, part: Part) -> None:
        number = self._view.current_change
        if number is not None:
            self._after = (number, True)  # the rest of it is still to be decided, and stays in hand
            if not self._deciding.decide(number, verdict, part):
                self._after = None

    def _decide_with_current(self, verdict: Verdict, scope: Scope) -> None:
        if self._compared is not None and self._compared.entries:
            chosen = self._compared.index.with_current(self._view.current_change or 0, scope)
            self._decide_several(members(chosen), verdict)

    def _decide_several(self, numbers: Sequence[int], verdict: Verdict) -> None:
        self._deciding.decide_several(numbers, verdict)

    def _say_how_many(self, count: int, changed: bool) -> None:
        if changed:
            self.said.emit(self.tr("%n change(s) decided in one step; Undo takes all of it back.", "", count))
        else:
            self.said.emit(self.tr("The draft reads so already: %n change(s) marked.", "", count))

    def _say_left_alone(self, numbers: Sequence[int]) -> None:
        if self._compared is not None:
            named = self._phrases.places([self._compared.entries[number].address for number in numbers])
            words = self.tr("%n change(s) left alone, in agreed paragraphs: {places}.", "", len(numbers))
            self.left_alone.emit(words.format(places=named))

    def _say_overtaken(self) -> None:
        self.said.emit(self.tr("The draft changed meanwhile: nothing was decided. Try again."))

    def _show_standing(self) -> None:
        self._list.set_standing(self._deciding.verdicts, self._marking.shown)
        self._mark_decided()
        self.show_possibilities()

    def _mark_decided(self) -> None:
        verdicts = self._deciding.verdicts
        rejected = [number for number, verdict in verdicts.items() if verdict is Verdict.REJECTED]
        self._view.set_decided(verdicts, rejected)
        self._list.select(self._view.current_change)
