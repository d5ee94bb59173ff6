"""What is decided of whole paragraphs: status, reopening, striking, moving, merging, packages, reservations."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from drafter.desktop.actions import make_action
from drafter.desktop.compose.delegation_dialogs import ReservationDialog
from drafter.desktop.compose.reopening import ReopenDialog
from drafter.desktop.negotiate.decision_dialog import Choice, DecisionDialog
from drafter.desktop.negotiate.sitting import Sitting
from drafter.desktop.wording import Wording
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Edit, Paragraph
from drafter.drafting.brackets import Notation
from drafter.drafting.editing.deed import Deed
from drafter.drafting.negotiation.locks import named
from drafter.drafting.negotiation.negotiating import (
    agree_package,
    link,
    linked_with,
    merge_into,
    move_leaving_line,
    reopen,
    reserve,
    set_status,
    strike,
)
from drafter.drafting.negotiation.standing import SETTABLE, Member, Standing, Status
from drafter.errors import KnownError

_OPENING = 60
"""Characters of a paragraph that a list of paragraphs shows."""


class Decisions(QObject):
    """The actions and their small dialogs; each decision is one step of undo."""

    def __init__(
        self,
        panel: QWidget,
        workspace: Workspace,
        notation: Notation,
        sitting: Sitting,
        new_id: Callable[[], str],
        selected: Callable[[], Sequence[str]],
        bracket: Callable[[], str],
    ) -> None:
        """
        Args:
            panel: over which dialogs stand.
            sitting: what was said of the meeting last.
            new_id: gives ids to the lines that are left behind.
            selected: ids of the selected paragraphs, in reading order; the first is under discussion.
            bracket: the bracket of it that is chosen, as written; empty for none.
        """
        super().__init__(panel)
        self._panel, self._workspace, self.notation, self._sitting = panel, workspace, notation, sitting
        self._new_id, self._selected, self._bracket = new_id, selected, bracket
        self._wording = Wording(self)
        self.dialog: QDialog | None = None
        self.status = self._action(
            self.tr("&Status…"),
            self._ask_status,
            "circle-check",
            "Ctrl+Alt+S",
            self.tr("Where the selected paragraphs stand, since when, at which meeting, by whom"),
        )
        self.reopen = self._action(
            self.tr("Re&open…"),
            self._ask_reopen,
            "rotate-ccw",
            "Ctrl+Alt+O",
            self.tr("Open a settled paragraph again: who asks for it, and why"),
        )
        self.strike = self._action(
            self.tr("&Take out, keep the number…"),
            self._ask_strike,
            "minus",
            "Ctrl+Alt+X",
            self.tr("The paragraph goes and a line with its number stays"),
        )
        self.move = self._action(
            self.tr("&Move, keep the number…"),
            self._ask_move,
            "move-vertical",
            "Ctrl+Alt+M",
            self.tr("The paragraph goes elsewhere and a line with its number stays"),
        )
        self.merge = self._action(
            self.tr("Mer&ge with another, keep the number…"),
            self._ask_merge,
            "merge",
            "Ctrl+Alt+G",
            self.tr("Its words go to the end of another paragraph and a line with its number stays"),
        )
        self.link = self._action(
            self.tr("&Link as a package…"),
            self._ask_link,
            "link",
            "Ctrl+Alt+L",
            self.tr("The selected paragraphs, or the chosen bracket, are agreed together or not at all"),
        )
        self.unlink = self._action(
            self.tr("Take out of its pac&kages"),
            self._unlink,
            "scissors",
            "",
            self.tr("The selected paragraphs no longer belong to a package"),
        )
        self.agree = self._action(
            self.tr("&Agree a package…"),
            self._ask_agree,
            "circle-check",
            "Ctrl+Alt+K",
            self.tr("All paragraphs of a package get a status together"),
        )
        self.reserve = self._action(
            self.tr("Reservation, &footnote…"),
            self._ask_reservation,
            "flag",
            "Ctrl+Alt+F",
            self.tr("A delegation's reservation stands as a footnote under its name"),
        )

        self.link.setIconText(self.tr("Package"))
        self.reserve.setIconText(self.tr("Reservation"))

    def _action(self, words: str, deed: Callable[[], None], icon: str, shortcut: str, hint: str) -> QAction:
        return make_action(self, words, deed, icon=icon, shortcut=shortcut or None, hint=hint)

    @property
    def all(self) -> tuple[QAction, ...]:
        """In the order of the menu."""
        return (*self.of_words, *self.of_packages, self.reserve)

    @property
    def of_words(self) -> tuple[QAction, ...]:
        """What becomes of a paragraph."""
        return self.status, self.reopen, self.strike, self.move, self.merge

    @property
    def of_packages(self) -> tuple[QAction, ...]:
        """What belongs together."""
        return self.link, self.unlink, self.agree

    def follow(self) -> None:
        """Enables what can be done with the selected paragraphs."""
        workspace = self._workspace
        chosen = self._paragraphs() if workspace.has_draft and not workspace.read_only else []
        there = [each for each in chosen if not each.status.is_locked]
        self.status.setEnabled(any(not each.status.is_gone for each in chosen))
        self.reopen.setEnabled(len(chosen) == 1 and not there)
        self.strike.setEnabled(bool(there) and len(there) == len(chosen))
        for action in (self.move, self.merge):
            action.setEnabled(len(chosen) == 1 and bool(there))
        self.link.setEnabled(bool(chosen))
        linked = any(linked_with(workspace.draft, each.id) for each in chosen)
        self.unlink.setEnabled(linked)
        self.agree.setEnabled(bool(chosen) and bool(workspace.draft.packages))
        self.reserve.setEnabled(len(chosen) == 1)

    # -- asking and doing -----------------------------------------------------------------------------------------

    def _ask_status(self) -> None:
        chosen = self._paragraphs()
        if not chosen:
            return
        title = self.tr("Status of paragraph {name}").format(name=named(chosen[0]))
        if len(chosen) > 1:
            title = self.tr("Status of %n paragraph(s)", "", len(chosen))
        now = chosen[0].status
        dialog = self._open(title, self.tr("&Set"), self.tr("&Status"), self._statuses(), now.value)
        dialog.accepted.connect(lambda: self._set_status(Status(dialog.value), dialog.standing))

    def _set_status(self, status: Status, standing: Standing) -> None:
        ids = [each.id for each in self._paragraphs() if not each.status.is_gone]
        self._apply(lambda draft: set_status(draft, ids, status, standing))

    def _ask_reopen(self) -> None:
        chosen = self._paragraphs()
        if len(chosen) != 1:
            return
        dialog = ReopenDialog(chosen[0], self._panel.window())
        dialog.meeting.setText(self._sitting.meeting)
        dialog.accepted.connect(lambda: self._reopen(chosen[0].id, dialog))
        self._show(dialog)

    def _reopen(self, paragraph_id: str, dialog: ReopenDialog) -> None:
        standing = dialog.standing(self._workspace.now())
        self._sitting.meeting = standing.meeting
        reason = dialog.reason.toPlainText()
        self._apply(lambda draft: reopen(draft, paragraph_id, reason, standing))

    def _ask_strike(self) -> None:
        ids = [each.id for each in self._paragraphs()]
        dialog = self._open(self.tr("Take out, keep the number"), self.tr("&Take out"))
        dialog.accepted.connect(lambda: self._apply(lambda draft: strike(draft, ids, dialog.standing)))

    def _ask_move(self) -> None:
        (paragraph,) = self._paragraphs()
        title = self.tr("Move paragraph {name}").format(name=named(paragraph))
        places = [(self.tr("At the beginning of the text"), ""), *self._others(paragraph, self.tr("After {name}"))]
        dialog = self._open(title, self.tr("&Move"), self.tr("&Place"), places)
        dialog.accepted.connect(lambda: self._move(paragraph.id, dialog.value, dialog.standing))

    def _move(self, paragraph_id: str, after: str, standing: Standing) -> None:
        def moved(draft: Draft) -> Edit | None:
            gap = draft.index[after] + 1 if after else 0
            return move_leaving_line(draft, paragraph_id, gap, self._new_id, standing)

        self._apply(moved)

    def _ask_merge(self) -> None:
        (paragraph,) = self._paragraphs()
        title = self.tr("Merge paragraph {name} with another").format(name=named(paragraph))
        targets = [each for each in self._others(paragraph, "{name}") if self._is_open(each[1])]
        if not targets:
            return
        dialog = self._open(title, self.tr("Mer&ge"), self.tr("&With"), targets)
        dialog.accepted.connect(
            lambda: self._apply(lambda draft: merge_into(draft, paragraph.id, dialog.value, dialog.standing))
        )

    def _ask_link(self) -> None:
        draft, bracket = self._workspace.draft, self._bracket()
        ids = [each.id for each in self._paragraphs()]
        members = [Member(ids[0], bracket)] if bracket and len(ids) == 1 else [Member(each) for each in ids]
        known = [each.name for each in draft.packages]
        fresh = self.tr("Package {number}").format(number=len(known) + 1)
        title = self.tr("Link the chosen bracket") if members[0].bracket else self.tr("Link as a package")
        dialog = self._open(
            title, self.tr("&Link"), self.tr("&Package"), [(name, name) for name in known], fresh, writable=True
        )
        dialog.accepted.connect(lambda: self._link(dialog.value, members))

    def _link(self, name: str, members: Sequence[Member]) -> None:
        def linked(draft: Draft) -> Edit | None:
            there = next((each.members for each in draft.packages if each.name == " ".join(name.split())), ())
            return link(draft, name, [*there, *members])

        self._apply(linked)

    def _unlink(self) -> None:
        ids = {each.id for each in self._paragraphs()}

        def unlinked(draft: Draft) -> Edit | None:
            deed = Deed(draft)
            for package in draft.packages:
                kept = [each for each in package.members if each.paragraph_id not in ids]
                edit = link(deed.draft, package.name, kept)
                if edit is not None:
                    deed.do(edit)
            return deed.edit("set-packages")

        self._apply(unlinked)

    def _ask_agree(self) -> None:
        draft = self._workspace.draft
        chosen = self._paragraphs()
        own = linked_with(draft, chosen[0].id) if chosen else ()
        packages = (*own, *(each for each in draft.packages if each not in own))
        choices = [
            (self._agreed(each.name, status), f"{n} {status}")
            for n, each in enumerate(packages)
            for status in SETTABLE
            if status.is_agreed
        ]
        dialog = self._open(self.tr("Agree a package"), self.tr("&Agree"), self.tr("&Package"), choices)
        dialog.accepted.connect(lambda: self._agree([each.name for each in packages], dialog.value, dialog.standing))

    def _agreed(self, package: str, status: Status) -> str:
        return self.tr("{status}: {package}").format(status=self._wording.status(status), package=package)

    def _agree(self, names: Sequence[str], value: str, standing: Standing) -> None:
        number, _, status = value.partition(" ")
        self._apply(lambda draft: agree_package(draft, names[int(number)], Status(status), standing))

    def _ask_reservation(self) -> None:
        (paragraph,) = self._paragraphs()
        dialog = ReservationDialog(paragraph, self._panel.window())
        dialog.accepted.connect(
            lambda: self._apply(lambda draft: reserve(draft, paragraph.id, dialog.name, dialog.text.toPlainText()))
        )
        self._show(dialog)

    # -- inside ---------------------------------------------------------------------------------------------------

    def _paragraphs(self) -> list[Paragraph]:
        draft = self._workspace.draft
        return [draft.paragraph(each) for each in self._selected() if each in draft.index]

    def _is_open(self, paragraph_id: str) -> bool:
        return not self._workspace.draft.paragraph(paragraph_id).status.is_locked

    def _statuses(self) -> list[Choice]:
        return [(self._wording.status(each), each.value) for each in SETTABLE]

    def _others(self, paragraph: Paragraph, words: str) -> list[Choice]:
        return [
            (words.format(name=f"{each.label} {' '.join(each.text[:_OPENING].split())}".strip()), each.id)
            for each in self._workspace.draft.paragraphs
            if each.id != paragraph.id and not each.status.is_gone
        ]

    def _open(
        self,
        title: str,
        button: str,
        caption: str = "",
        choices: Sequence[Choice] = (),
        chosen: str = "",
        *,
        writable: bool = False,
    ) -> DecisionDialog:
        self._workspace.about_to_read.emit()
        dialog = DecisionDialog(
            title,
            button,
            self._sitting,
            self._workspace.now(),
            self.notation.table,
            self._workspace.draft.language,
            self._panel.window(),
            caption=caption,
            choices=choices,
            chosen=chosen,
            writable=writable,
        )
        self._show(dialog)
        return dialog

    def _show(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _apply(self, deed: Callable[[Draft], Edit | None]) -> None:
        """One step of undo; where the draft refuses it, everybody is told why."""
        self._workspace.about_to_read.emit()
        try:
            edit = deed(self._workspace.draft)
        except KnownError as error:
            self._workspace.refused.emit(error)
            return
        if edit is not None:
            self._workspace.apply(edit)
