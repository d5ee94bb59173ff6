"""The silence procedure asked about: begun with a deadline, broken by a delegation, closed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from zoneinfo import available_timezones

from PySide6.QtCore import QDate, QDateTime, QSize, Qt, QTime
from PySide6.QtWidgets import (
    QCompleter,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.choice_box import ChoiceBox
from drafter.desktop.projector.phrases import RoomPhrases
from drafter.drafting import Draft
from drafter.drafting.negotiation.locks import named
from drafter.drafting.negotiation.silence import USUAL_HOURS, deadline_at, deadline_in, local_deadline, time_left
from drafter.drafting.negotiation.standing import SilenceProcedure
from drafter.errors import KnownError
from drafter.messages import explain

_WIDTH = 520
_OPENING = 60
_ROW, _ROWS_HEIGHT = 26, 212


def zone_names() -> list[str]:
    """Places of the time zone database, as people know them: «America/Bogota», and UTC."""
    regions = (
        "Africa/",
        "America/",
        "Antarctica/",
        "Asia/",
        "Atlantic/",
        "Australia/",
        "Europe/",
        "Indian/",
        "Pacific/",
    )
    return sorted(name for name in available_timezones() if name.startswith(regions) or name == "UTC")


class BeginSilenceDialog(QDialog):
    """Asks which text was circulated and until when one may speak."""

    def __init__(
        self, versions: Sequence[str], now: str, zone: str, language: str, parent: QWidget | None = None
    ) -> None:
        """
        Args:
            versions: names of the draft's versions, oldest first.
            now: the moment, UTC, ISO 8601.
            zone: of this machine.
            language: of messages and dates.
        """
        super().__init__(parent)
        self._now = now
        self._language = language
        self._phrases = RoomPhrases(language, self)
        self.setWindowTitle(self.tr("Silence procedure"))
        self.version = ChoiceBox()
        for name in reversed(versions):
            self.version.addItem(name, name)
        self.version.addItem(self.tr("The draft as it stands"), "")
        self.when = QDateTimeEdit()
        self.when.setDisplayFormat("dd/MM/yyyy HH:mm")
        self.when.setCalendarPopup(True)
        self.when.setMinimumHeight(_ROW + 4)
        self.zone = QLineEdit(zone)
        completer = QCompleter(zone_names(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.zone.setCompleter(completer)
        self.hours = [QPushButton(self.tr("{hours} h").format(hours=hours)) for hours in USUAL_HOURS]
        usual = QHBoxLayout()
        for button, hours in zip(self.hours, USUAL_HOURS, strict=True):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, hours=hours: self.set_hours(hours))
            usual.addWidget(button)
        usual.addStretch(1)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setMinimumHeight(44)
        form = QFormLayout()
        form.addRow(self.tr("Text &circulated"), self.version)
        form.addRow(self.tr("From now"), usual)
        form.addRow(self.tr("&Deadline"), self.when)
        form.addRow(self.tr("Time &zone"), self.zone)
        buttons = QDialogButtonBox()
        self.accept_button = buttons.addButton(self.tr("&Begin"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Ca&ncel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.said)
        column.addWidget(buttons)
        self.when.dateTimeChanged.connect(self._follow)
        self.zone.textChanged.connect(self._follow)
        self.setMinimumWidth(_WIDTH)
        self.set_hours(USUAL_HOURS[1])

    def set_hours(self, hours: int) -> None:
        """The deadline is so many hours from now."""
        try:
            local = local_deadline(
                SilenceProcedure("", self._now, deadline_in(hours, self._now), self.zone.text().strip())
            )
        except KnownError:
            local = datetime.fromisoformat(deadline_in(hours, self._now)).astimezone(UTC)
            self.zone.setText("UTC")
        date, time = QDate(local.year, local.month, local.day), QTime(local.hour, local.minute)
        self.when.setDateTime(QDateTime(date, time))
        self._follow()

    def deadline(self) -> str:
        """The deadline that was chosen, UTC, ISO 8601.

        Raises:
            KnownError: there is no such hour or zone, or it is past.
        """
        date, time = self.when.date(), self.when.time()
        local = datetime(date.year(), date.month(), date.day(), time.hour(), time.minute())
        deadline = deadline_at(local, self.zone.text().strip())
        if (
            time_left(SilenceProcedure("", self._now, deadline, self.zone.text().strip()), self._now).total_seconds()
            <= 0
        ):
            raise KnownError("silence-deadline-past")
        return deadline

    def _follow(self) -> None:
        try:
            deadline = self.deadline()
        except KnownError as error:
            self.said.setText(explain(error, self._language))
            self.accept_button.setEnabled(False)
            return
        procedure = SilenceProcedure(str(self.version.currentData()), self._now, deadline, self.zone.text().strip())
        left = self._phrases.countdown(time_left(procedure, self._now))
        self.said.setText(f"{self._phrases.deadline(procedure)} · {left}")
        self.accept_button.setEnabled(True)


class BreakSilenceDialog(QDialog):
    """Asks which delegation breaks silence, on which paragraphs and why."""

    def __init__(
        self, draft: Draft, names: Sequence[str], current: str, procedure: SilenceProcedure, language: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """
        Args:
            draft: the text.
            names: of delegations and groups, to choose from.
            current: id of the paragraph that is looked at: it is ticked.
            procedure: the one that is broken.
            language: of dates.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Break silence"))
        about = QLabel(RoomPhrases(language, self).about(procedure))
        about.setWordWrap(True)
        self.who = QLineEdit()
        self.who.setPlaceholderText(self.tr("Delegation or group"))
        completer = QCompleter(list(names), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.who.setCompleter(completer)
        self.paragraphs = QListWidget()
        self.paragraphs.setFixedHeight(_ROWS_HEIGHT)
        self.paragraphs.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.paragraphs.setAccessibleName(self.tr("Paragraphs on which silence is broken"))
        for paragraph in draft.paragraphs:
            if paragraph.status.is_gone:
                continue
            number = named(paragraph)
            words = number if number.startswith("«") else f"{number} — {paragraph.text[:_OPENING]}"
            item = QListWidgetItem(words.replace("\n", " "))
            item.setSizeHint(QSize(0, _ROW))
            item.setToolTip(paragraph.text)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if paragraph.id == current else Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, paragraph.id)
            self.paragraphs.addItem(item)
            if paragraph.id == current:
                self.paragraphs.setCurrentItem(item)
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(64)
        note = QLabel(self.tr("The paragraphs are open again, and the record says who spoke. It can be undone."))
        note.setWordWrap(True)
        note.setProperty("role", "muted")
        form = QFormLayout()
        form.addRow(self.tr("&Who"), self.who)
        form.addRow(self.tr("&Paragraphs"), self.paragraphs)
        form.addRow(self.tr("&Reason"), self.reason)
        buttons = QDialogButtonBox()
        self.accept_button = buttons.addButton(self.tr("&Break silence"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Ca&ncel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(about)
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(buttons)
        self.who.textChanged.connect(self._follow)
        self.setMinimumWidth(_WIDTH)
        self._follow()

    @property
    def chosen(self) -> tuple[str, ...]:
        """Ids of the ticked paragraphs, in the order of the text."""
        items = (self.paragraphs.item(row) for row in range(self.paragraphs.count()))
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def _follow(self) -> None:
        self.accept_button.setEnabled(bool(self.who.text().strip()))


class EndSilenceDialog(QDialog):
    """Says how the silence went, and asks whether the text is adopted."""

    def __init__(
        self, draft: Draft, procedure: SilenceProcedure, now: str, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        phrases = RoomPhrases(language, self)
        self.setWindowTitle(self.tr("Close the silence procedure"))
        self.adopted = False
        self.words = QLabel(
            "\n".join([phrases.about(procedure), phrases.silence(procedure, now), *phrases.breaks(procedure, draft)])
        )
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox()
        self.adopt = buttons.addButton(self.tr("&Adopted by silence"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.close_only = buttons.addButton(self.tr("Close &without adoption"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Ca&ncel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.adopt.setEnabled(not procedure.breaks and time_left(procedure, now).total_seconds() <= 0)
        self.adopt.clicked.connect(self._adopt)
        self.close_only.clicked.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addWidget(self.words)
        column.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)

    def _adopt(self) -> None:
        self.adopted = True
        self.accept()
