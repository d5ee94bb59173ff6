"""Choosing one of the two texts: from what is at hand, or a file from the disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from drafter.deeds.texts import DRAFT_SUFFIX
from drafter.desktop.choice_box import ChoiceBox
from drafter.desktop.opening import IMPORTED_SUFFIXES, original_path, texts_filter
from drafter.desktop.theme import Theme

Choices = Callable[[], Sequence[tuple[str, str]]]


class _Box(ChoiceBox):
    """Asks what there is to choose each time it opens."""

    about_to_open = Signal()

    def showPopup(self) -> None:
        """Opens the list."""
        self.about_to_open.emit()
        super().showPopup()


class TextPicker(QWidget):
    """A caption, a list of texts and a button for files.

    Signals:
        chosen(str): the reference of the text somebody chose.
    """

    chosen = Signal(str)

    def __init__(
        self,
        caption: str,
        choices: Choices,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        folder: Callable[[], Path] = Path.home,
    ) -> None:
        """``folder`` is asked where to look for files each time somebody wants one."""
        super().__init__(parent)
        self._choices = choices
        self._folder = folder
        self._reference = ""
        self._files: list[tuple[str, str]] = []
        label = QLabel(caption)
        label.setProperty("role", "caption")
        self.box = _Box()
        self.box.setAccessibleName(caption)
        self.box.setPlaceholderText(self.tr("Choose a text"))
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        label.setBuddy(self.box)
        self.button = QToolButton()
        self.button.setProperty("role", "framed")
        self.button.setIconSize(QSize(16, 16))
        self.button.setToolTip(self.tr("Choose a file: Word, plain text or a draft"))
        self.button.setAccessibleName(self.tr("Choose a file"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(label)
        row.addWidget(self.box, 1)
        self.setFocusProxy(self.box)
        row.addWidget(self.button)
        self.box.about_to_open.connect(self.refresh)
        self.box.activated.connect(self._activated)
        self.button.clicked.connect(self._choose_file)
        self.set_theme(theme)
        self.refresh()

    @property
    def reference(self) -> str:
        """What is chosen; empty where nothing is."""
        return self._reference

    @property
    def name(self) -> str:
        """What people call what is chosen."""
        return self.box.currentText()

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self.button.setIcon(theme.icon("folder-open"))

    def choose(self, reference: str) -> None:
        """Shows a text as chosen, without announcing it; a file that is not listed yet is added."""
        self._reference = reference
        offered = [known for _words, known in (*self._choices(), *self._files)]
        if reference and reference not in offered:
            self._files.append((self._name_of(reference), reference))
        self.refresh()

    def _name_of(self, reference: str) -> str:
        original = original_path(reference)
        if original is not None:
            return self.tr("{file}, its changes rejected").format(file=original.name)
        return Path(reference).name

    def refresh(self) -> None:
        """Offers what there is now."""
        self.box.clear()
        for words, reference in (*self._choices(), *self._files):
            self.box.addItem(words, reference)
        self.box.setCurrentIndex(self.box.findData(self._reference) if self._reference else -1)

    def _activated(self, row: int) -> None:
        reference = self.box.itemData(row)
        if isinstance(reference, str) and reference != self._reference:
            self._reference = reference
            self.chosen.emit(reference)

    def _choose_file(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a text to compare"),
            str(self._folder()),
            texts_filter(self.tr("Texts"), self.tr("All files"), (*IMPORTED_SUFFIXES, DRAFT_SUFFIX)),
        )
        if chosen:
            self.choose(chosen)
            self.chosen.emit(chosen)
