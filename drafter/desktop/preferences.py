"""What the program remembers between two openings: window, recent files, theme, language, the author's name."""

from __future__ import annotations

from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

from drafter.deeds.checking import OWN_PROFILE
from drafter.drafting.checks import RULES
from drafter.messages import LANGUAGES

MOST_RECENT_FILES = 8
_SMALLEST_TYPE, _LARGEST_TYPE = 20, 150


class Preferences:
    """Typed access to a settings file; whatever cannot be read is as if it had never been written."""

    def __init__(self, settings: QSettings, data_folder: Path) -> None:
        self._settings = settings
        self._data_folder = data_folder

    @classmethod
    def of_user(cls) -> Preferences:
        """Those of the person at the machine, in the platform's place for settings."""
        settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "drafter", "drafter")
        return cls(settings, platformdirs.user_data_path("drafter", appauthor=False))

    @classmethod
    def in_file(cls, path: Path) -> Preferences:
        """Those in a file of one's own, for tours and tests."""
        return cls(QSettings(str(path), QSettings.Format.IniFormat), path.parent)

    def _text(self, key: str, default: str = "") -> str:
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else default

    def _bytes(self, key: str) -> QByteArray | None:
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else None

    @property
    def theme(self) -> str:
        """``"light"``, ``"dark"`` or ``""`` to follow the system."""
        return self._text("theme")

    @theme.setter
    def theme(self, name: str) -> None:
        self._settings.setValue("theme", name)

    @property
    def language(self) -> str:
        """A language of the interface, or ``""`` to follow the system."""
        language = self._text("language")
        return language if language in LANGUAGES else ""

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def citation_language(self) -> str:
        """The language in which clauses of the library are quoted, or ``""`` for that of the interface."""
        language = self._text("citation_language")
        return language if language in LANGUAGES else ""

    @citation_language.setter
    def citation_language(self, code: str) -> None:
        self._settings.setValue("citation_language", code)

    @property
    def author(self) -> str:
        """The name that signs tracked changes; empty until asked."""
        return self._text("author")

    @author.setter
    def author(self, name: str) -> None:
        self._settings.setValue("author", name)

    @property
    def delegation(self) -> str:
        """The code of our own delegation in the table of delegations; empty until chosen."""
        return self._text("delegation")

    @delegation.setter
    def delegation(self, code: str) -> None:
        self._settings.setValue("delegation", code)

    @property
    def folder(self) -> Path:
        """Where files were last opened or saved."""
        remembered = self._text("folder")
        places = (*([Path(remembered)] if remembered else []), platformdirs.user_documents_path())
        return next((place for place in places if place.is_dir()), Path.home())

    @folder.setter
    def folder(self, path: Path) -> None:
        self._settings.setValue("folder", str(path))

    @property
    def export(self) -> str:
        """How the last export was wanted, as ``drafter.desktop.exchange.export_choices`` packs it."""
        return self._text("export")

    @export.setter
    def export(self, packed: str) -> None:
        self._settings.setValue("export", packed)

    @property
    def review(self) -> str:
        """How a redline was shown last, as ``drafter.desktop.review.view_choices`` packs it."""
        return self._text("review")

    @review.setter
    def review(self, packed: str) -> None:
        self._settings.setValue("review", packed)

    @property
    def rules_off(self) -> frozenset[str]:
        """Rules of the linter that are not looked for; names the program does not know are left out."""
        return frozenset(self._text("rules_off").split()) & RULES.keys()

    @rules_off.setter
    def rules_off(self, rules: frozenset[str]) -> None:
        self._settings.setValue("rules_off", " ".join(sorted(rules)))

    @property
    def style_profile(self) -> str:
        """The house whose typography the linter asks for."""
        return self._text("style_profile", OWN_PROFILE)

    @style_profile.setter
    def style_profile(self, name: str) -> None:
        self._settings.setValue("style_profile", name)

    @property
    def abbreviations(self) -> str:
        """The typist's abbreviations, as :mod:`drafter.drafting.abbreviations` writes them."""
        return self._text("abbreviations")

    @abbreviations.setter
    def abbreviations(self, text: str) -> None:
        self._settings.setValue("abbreviations", text)

    @property
    def time_zone(self) -> str:
        """The zone in which a deadline was last announced; empty until one was."""
        return self._text("time_zone")

    @time_zone.setter
    def time_zone(self, name: str) -> None:
        self._settings.setValue("time_zone", name)

    @property
    def projector_size(self) -> int:
        """Type size on the wall, in pixels; 0 until one was chosen."""
        said = self._text("projector_size")
        return int(said) if said.isdecimal() and _SMALLEST_TYPE <= int(said) <= _LARGEST_TYPE else 0

    @projector_size.setter
    def projector_size(self, pixels: int) -> None:
        self._settings.setValue("projector_size", str(pixels))

    @property
    def projector_dark(self) -> bool:
        """True where the wall is white on black."""
        return self._text("projector_dark") == "yes"

    @projector_dark.setter
    def projector_dark(self, dark: bool) -> None:
        self._settings.setValue("projector_dark", "yes" if dark else "no")

    @property
    def projector_conflicts(self) -> bool:
        """True where the wall shows wordings and proposals below the words."""
        return self._text("projector_conflicts", "yes") != "no"

    @projector_conflicts.setter
    def projector_conflicts(self, shown: bool) -> None:
        self._settings.setValue("projector_conflicts", "yes" if shown else "no")

    @property
    def data_folder(self) -> Path:
        """Where the program keeps the person's copy of the sample: beside the settings in tours and tests."""
        return self._data_folder

    @property
    def recent(self) -> tuple[Path, ...]:
        """Drafts opened lately that still exist, newest first."""
        paths = (Path(line) for line in self._text("recent").split("\n") if line)
        return tuple(path for path in paths if path.is_file())[:MOST_RECENT_FILES]

    def remember_recent(self, path: Path) -> None:
        """Puts a draft at the head of the recent ones."""
        path = path.resolve()
        others = [known for known in self.recent if known != path]
        self._settings.setValue("recent", "\n".join(map(str, [path, *others][:MOST_RECENT_FILES])))

    @property
    def welcomed(self) -> bool:
        """True once the sample draft was offered."""
        return self._text("welcomed") == "yes"

    @welcomed.setter
    def welcomed(self, done: bool) -> None:
        self._settings.setValue("welcomed", "yes" if done else "")

    @property
    def geometry(self) -> QByteArray | None:
        """The window's place and size as Qt packs it."""
        return self._bytes("geometry")

    @geometry.setter
    def geometry(self, packed: QByteArray) -> None:
        self._settings.setValue("geometry", packed)

    @property
    def split(self) -> QByteArray | None:
        """The widths of the three columns as Qt packs them."""
        return self._bytes("split")

    @split.setter
    def split(self, packed: QByteArray) -> None:
        self._settings.setValue("split", packed)
