"""The notice that a library's file was missing and was made anew, and what its backup has."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from drafter.desktop.counts import counted
from drafter.desktop.dates import local_time
from drafter.desktop.notices import Banner
from drafter.desktop.theme import Theme
from drafter.library.keeping.backups import moment
from drafter.library.keeping.restoring import lacking

_NAMED = 3
"""Most instruments that are named."""


class AnewBanner(Banner):
    """Shown until what is missing was brought back, or somebody closes it: that is an answer too."""

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        """``language`` is that of dates and counts, ISO 639-1."""
        super().__init__(theme, parent, deed=self.tr("Bring them back"))
        self._language = language

    def look(self, path: Path) -> None:
        """Says what a library lacks; hides where that is no matter."""
        found = lacking(path)
        if found is None:
            self.hide()
            return
        count = len(found.instruments)
        titles = [each.metadata.title or each.metadata.id for each in found.instruments]
        more = ["…"] if count > _NAMED else []
        words = self.tr(
            "The library’s file was missing and was made anew. Its backup of {when} has %n instrument(s) that this one "
            "has not, or not so: {titles}",
            "",
            count,
        )
        when = local_time(moment(found.backup), self._language)
        listed = "; ".join([*titles[:_NAMED], *more])
        self.say(counted(words, count, self._language).format(when=when, titles=listed))
