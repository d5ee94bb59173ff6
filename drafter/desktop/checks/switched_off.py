"""A menu of what is switched off, to bring it back, and of the houses whose typography can be asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from drafter.deeds.checking import rule_words
from drafter.desktop.checks.deeds import CheckDeeds


class SwitchedOffMenu(QMenu):
    """Filled anew each time it is opened."""

    def __init__(
        self, deeds: CheckDeeds, profiles: Callable[[], Sequence[str]], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._deeds, self._profiles, self._language = deeds, profiles, language
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Says what is off now."""
        self.clear()
        self.addSection(self.tr("House style"))
        group = QActionGroup(self)
        names = {
            "own": self.tr("What the text itself does most"),
            "un": self.tr("United Nations"),
            "oas": self.tr("Organization of American States"),
            "rae": self.tr("Royal Spanish Academy"),
        }
        for profile in self._profiles():
            action = self.addAction(names.get(profile, profile))
            action.setCheckable(True)
            action.setChecked(profile == self._deeds.profile)
            action.triggered.connect(lambda _checked=False, name=profile: self._deeds.follow_house(name))
            group.addAction(action)
        self.addSection(self.tr("Switched off"))
        for rule in sorted(self._deeds.rules_off, key=lambda name: rule_words(name, self._language).name):
            action = self.addAction(
                self.tr("Look again for: {rule}").format(rule=rule_words(rule, self._language).name)
            )
            action.triggered.connect(lambda _checked=False, name=rule: self._deeds.bring_back_rule(name))
        if self._deeds.places_off:
            places = self.addAction(self.tr("Look again at %n place(s) of this draft", "", self._deeds.places_off))
            places.triggered.connect(lambda _checked=False: self._deeds.bring_back_places())
            places.setEnabled(self._deeds.possible)
        if not self._deeds.rules_off and not self._deeds.places_off:
            self.addAction(self.tr("Nothing")).setEnabled(False)
