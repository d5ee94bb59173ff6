"""The checks: what is wrong with the paragraph or the draft, why, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from drafter.deeds.checking import finding_sentence, rule_words
from drafter.desktop.cards import Card, CardView
from drafter.desktop.checks.deeds import CheckDeeds
from drafter.desktop.checks.explanation import Explanation
from drafter.desktop.checks.live_checks import LiveChecks
from drafter.desktop.checks.switched_off import SwitchedOffMenu
from drafter.desktop.filter_choice import FilterChoice
from drafter.desktop.paragraph_names import place_name
from drafter.desktop.review.runs import Fate, Run
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting.checks import Category, Finding, Severity
from drafter.errors import KnownError
from drafter.messages import explain

SEVERITY_ICONS = {Severity.ERROR: ("triangle-alert", "warning"), Severity.NOTICE: ("circle-dot", "accent")}
_LINES = 3


class ChecksPanel(QWidget):
    """Findings as a list, narrowed by what they are about, and the chosen one explained.

    Signals:
        finding_chosen(Finding): it is to be shown on the page.
        counted(int): there are so many findings in the draft.
    """

    finding_chosen = Signal(object)
    counted = Signal(int)

    def __init__(
        self,
        workspace: Workspace,
        live: LiveChecks,
        deeds: CheckDeeds,
        profiles: Callable[[], Sequence[str]],
        theme: Theme,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        """``profiles`` gives the names of the houses whose typography can be asked for."""
        super().__init__(parent)
        self._workspace, self._live, self._deeds = workspace, live, deeds
        self._theme, self._language = theme, language
        self._paragraph_id = ""
        self._listed: tuple[Finding, ...] = ()
        self._chosen: Finding | None = None
        self._fault: KnownError | None = None
        self.counts = QLabel()
        self.counts.setProperty("role", "title")
        self.off = SwitchedOffMenu(deeds, profiles, language, self)
        self.settings = QToolButton()
        self.settings.setToolTip(self.tr("House style, and what is switched off"))
        self.settings.setAccessibleName(self.settings.toolTip())
        self.settings.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.settings.setMenu(self.off)
        self.sort = FilterChoice(self.tr("All findings"), self._sorts())
        self.here = QToolButton()
        self.here.setText(self.tr("This paragraph"))
        self.here.setCheckable(True)
        self.here.setProperty("role", "framed")
        self.list = CardView(theme, self.tr("Findings"), lines=_LINES)
        self.list.installEventFilter(self)
        self.nothing = QLabel()
        self.nothing.setProperty("role", "empty")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setContentsMargins(24, 24, 24, 24)
        self.explanation = Explanation(language)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._show()

    def _sorts(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Errors"), Severity.ERROR.value),
            (self.tr("Notices"), Severity.NOTICE.value),
            (self.tr("Structure"), Category.STRUCTURE.value),
            (self.tr("Typography"), Category.TYPOGRAPHY.value),
            (self.tr("Terms"), Category.TERMS.value),
            (self.tr("Negotiation"), Category.NEGOTIATION.value),
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 10, 8, 0)
        head.addWidget(self.counts)
        head.addStretch(1)
        head.addWidget(self.settings)
        narrowing = QHBoxLayout()
        narrowing.setContentsMargins(10, 6, 10, 6)
        narrowing.addWidget(self.sort, 1)
        narrowing.addWidget(self.here)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.nothing)
        self._pages.addWidget(self.list)
        line = QFrame()
        line.setProperty("role", "hairline")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(narrowing)
        column.addWidget(self._pages, 1)
        column.addWidget(line)
        column.addWidget(self.explanation)

    def _connect(self) -> None:
        self._live.checked.connect(self._checked)
        self._live.failed.connect(self._failed)
        self.sort.currentIndexChanged.connect(self._show)
        self.here.toggled.connect(self._show)
        self.list.chosen.connect(self._choose)
        self.explanation.fix.clicked.connect(self.fix)
        self.explanation.fix_all.clicked.connect(self.fix_alike)
        self.explanation.not_here.clicked.connect(self.switch_off_here)
        self.explanation.not_in_paragraph.triggered.connect(self._switch_off_in_paragraph)
        self.explanation.never.triggered.connect(self._switch_off_rule)

    def set_theme(self, theme: Theme) -> None:
        """Dresses the list and the icons."""
        self._theme = theme
        self.list.set_theme(theme)
        self.settings.setIcon(theme.icon("settings"))

    # -- following ------------------------------------------------------------------------------------------------

    def show_paragraph(self, paragraph_id: str) -> None:
        """The cursor is in that paragraph."""
        if paragraph_id != self._paragraph_id:
            self._paragraph_id = paragraph_id
            if self.here.isChecked():
                self._show()

    def _checked(self) -> None:
        self._fault = None
        self._show()
        self.counted.emit(len(self._live.result.findings))

    def _failed(self, error: KnownError) -> None:
        self._fault = error
        self._show()

    # -- showing --------------------------------------------------------------------------------------------------

    @property
    def listed(self) -> tuple[Finding, ...]:
        """The findings in the list, in order."""
        return self._listed

    @property
    def chosen(self) -> Finding | None:
        """The finding that is explained."""
        return self._chosen

    def _show(self) -> None:
        result = self._live.result
        sort = self.sort.value()
        self._listed = tuple(
            finding
            for finding in result.findings
            if (sort is None or sort in (finding.severity.value, finding.category.value))
            and (not self.here.isChecked() or finding.paragraph_id == self._paragraph_id)
        )
        errors, notices = result.count(Severity.ERROR), result.count(Severity.NOTICE)
        self.counts.setText(
            self.tr("{errors}, {notices}").format(
                errors=self.tr("%n error(s)", "", errors), notices=self.tr("%n notice(s)", "", notices)
            )
        )
        self.counts.setVisible(self._workspace.has_draft)
        self.list.show_numbers(range(len(self._listed)), self._card)
        self._pages.setCurrentWidget(self.list if self._listed and self._fault is None else self.nothing)
        self.nothing.setText(self._words_for_nothing())
        self._keep_chosen()

    def _words_for_nothing(self) -> str:
        if self._fault is not None:
            return explain(self._fault, self._language)
        if not self._workspace.has_draft:
            return self.tr("Open a draft: what is wrong with it appears here.")
        if self._live.result.findings:
            return self.tr("Nothing of this sort was found here.")
        return self.tr("Nothing was found.") if self._live.up_to_date else self.tr("The draft is being checked…")

    def _keep_chosen(self) -> None:
        """After a check the same finding stays chosen where it is still there."""
        kept = None
        if self._chosen is not None:
            known = (self._chosen.rule, self._chosen.paragraph_id, self._chosen.start)
            kept = next((one for one in self._listed if (one.rule, one.paragraph_id, one.start) == known), None)
        self._chosen = kept
        self.list.select(self._listed.index(kept) if kept is not None else None)
        self._explain()

    def _card(self, number: int) -> Card:
        finding = self._listed[number]
        icon, colour = SEVERITY_ICONS[finding.severity]
        name = rule_words(finding.rule, self._language).name
        sentence = finding_sentence(finding, self._language)
        severity = self.tr("Error") if finding.severity is Severity.ERROR else self.tr("Notice")
        place = self._place(finding)
        return Card(
            number,
            icon,
            colour,
            name,
            place,
            (Run(Fate.EQUAL, sentence),),
            spoken=f"{severity}: {name}. {place}. {sentence}",
            tip=sentence,
        )

    def _place(self, finding: Finding) -> str:
        """What people call the place; empty where it is the whole draft."""
        if finding.place < 0:
            return ""
        return place_name(self._live.result.paragraphs[finding.place])

    def _choose(self, number: int) -> None:
        self._chosen = self._listed[number]
        self._explain()
        self.finding_chosen.emit(self._chosen)

    def _explain(self) -> None:
        finding = self._chosen
        alike = len(self._deeds.alike(finding)) if finding is not None else 0
        self.explanation.show_finding(
            finding,
            fixable=finding is not None and self._deeds.fixable(finding),
            alike=alike,
            editable=self._deeds.possible,
        )

    # -- going from one to the next -------------------------------------------------------------------------------

    def step(self, by: int, place: int, offset: int) -> bool:
        """Chooses the next (1) or the one before (-1), seen from a place on the page; False where there is none."""
        if not self._listed:
            return False
        if self._chosen is not None and (self._chosen.place, self._chosen.start) == (place, offset):
            number = self._listed.index(self._chosen) + by
        else:
            after = [at for at, one in enumerate(self._listed) if (one.place, one.start) > (place, offset)]
            before = [at for at, one in enumerate(self._listed) if (one.place, one.start) < (place, offset)]
            number = (after[0] if after else len(self._listed)) if by > 0 else (before[-1] if before else -1)
        number %= len(self._listed)
        self.list.select(number)
        self._choose(number)
        return True

    # -- deeds ----------------------------------------------------------------------------------------------------

    def fix(self) -> None:
        """Sets the chosen finding right."""
        if self._chosen is not None:
            self._go_on(lambda finding: self._deeds.fix([finding]))

    def fix_alike(self) -> None:
        """Sets right all findings of the chosen one's rule, in one step."""
        if self._chosen is not None:
            self._go_on(lambda finding: self._deeds.fix(self._deeds.alike(finding)))

    def switch_off_here(self) -> None:
        """The chosen finding's rule says nothing more of these words."""
        self._go_on(self._deeds.switch_off_here)

    def _switch_off_in_paragraph(self) -> None:
        self._go_on(self._deeds.switch_off_in_paragraph)

    def _switch_off_rule(self) -> None:
        self._go_on(lambda finding: self._deeds.switch_off_rule(finding.rule))

    def _go_on(self, deed: Callable[[Finding], object]) -> None:
        if self._chosen is not None:
            deed(self._chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list, Enter sets right and Delete switches off."""
        if watched is self.list and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.fix()
                return True
            if event.key() == Qt.Key.Key_Delete:
                self.switch_off_here()
                return True
        return super().eventFilter(watched, event)
