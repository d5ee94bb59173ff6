"""Where the desktop program is put together: application, translations, theme, workspace, window."""

from __future__ import annotations

import getpass
import random
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

import shiboken6
from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTimer, QTranslator, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from drafter import resources
from drafter.desktop.icons import pixmap
from drafter.desktop.preferences import Preferences
from drafter.desktop.responsiveness import WindowsCollector, put_keys_first
from drafter.desktop.theme import DARK, LIGHT, THEMES, Theme, wear
from drafter.desktop.window import MainWindow
from drafter.desktop.workspace import Workspace
from drafter.drafting.ids import RandomIds
from drafter.errors import KnownError
from drafter.library import ClauseLibrary, load_vocabulary, user_library
from drafter.library.keeping.beside import libraries_beside
from drafter.library.keeping.rebuild import is_named
from drafter.messages import FALLBACK, LANGUAGES, explain, say, system_language
from drafter.reports import write_report

_SCREENLESS = ("offscreen", "minimal")
"""Qt's platforms that have a clipboard of their own."""


def utc_now() -> str:
    """The time as journals and tracked changes write it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Desktop(QObject):
    """The running program: makes the window, and makes it anew when its language changes."""

    def __init__(
        self,
        app: QApplication,
        preferences: Preferences,
        library: ClauseLibrary,
        language: str | None,
        now: Callable[[], str] = utc_now,
        new_id: Callable[[], str] | None = None,
    ) -> None:
        super().__init__()
        self._app = app
        self._preferences = preferences
        self._library = library
        self._language = language
        self._vocabulary = load_vocabulary()
        self._new_id = new_id or RandomIds(random.SystemRandom())
        self._translators: list[QTranslator] = []
        self._collector = WindowsCollector(self)
        self.workspace = Workspace(now, preferences.author or _user_name())
        self.window = self._make_window()
        app.styleHints().colorSchemeChanged.connect(self._follow_system_theme)

    @property
    def language(self) -> str:
        """The language of the interface: asked for, chosen, or the system's."""
        wanted = self._language or self._preferences.language or system_language()
        return wanted if wanted in LANGUAGES else FALLBACK

    @property
    def theme(self) -> Theme:
        """The theme chosen, or the system's."""
        chosen = THEMES.get(self._preferences.theme)
        if chosen is not None:
            return chosen
        return DARK if self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT

    def welcome(self) -> None:
        """The first time, opens the sample draft, so that there is something to try every deed on."""
        if not self._preferences.welcomed:
            self._preferences.welcomed = True
            self.window.files.open_sample()
            self.window.notify(self.tr("This is a sample draft: try anything. File, New draft begins yours."))

    def choose_theme(self, name: str) -> None:
        """Wears a theme and remembers it; ``""`` follows the system."""
        self._preferences.theme = name
        wear(self._app, self.theme)
        self.window.set_theme(self.theme)

    def choose_language(self, code: str) -> None:
        """Speaks another language from now on, in a new window on the same draft."""
        self._preferences.language = code
        self._language = None  # what was asked for at the start held until something was chosen
        # The menu whose action asked for this belongs to the window that goes: let the click end first.
        QTimer.singleShot(0, self, self._renew_window)

    def _renew_window(self) -> None:
        path = self.workspace.path
        old = self.window
        if not old.close():
            return
        shiboken6.delete(old)  # the workspace stays, and would tell its panels too of the draft that is opened again
        self.window = self._make_window()
        if path is not None:
            self.window.files.open_path(path)
        self.window.show()

    def close(self) -> None:
        """Ends the program's work, and destroys its window while there is an application to destroy it in.

        Raises:
            KnownError: the window was not closed (Ctrl+C), and the last edits could not be written.
        """
        try:
            self.workspace.close()
        finally:
            self.window.let_go()
            shiboken6.delete(self.window)
            _empty_a_clipboard_of_our_own()

    def _make_window(self) -> MainWindow:
        self._install_translations()
        wear(self._app, self.theme)
        window = MainWindow(
            self.workspace,
            self._library,
            self._vocabulary,
            self._preferences,
            self.theme,
            self.language,
            self._new_id,
        )
        window.compose.editor.live.typed.connect(self._collector.put_off)
        window.theme_chosen.connect(self.choose_theme)
        window.language_chosen.connect(self.choose_language)
        return window

    def _install_translations(self) -> None:
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        ours = str(resources.translations_folder())
        qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # By locale, since Qt's own Portuguese is called pt_BR and ours pt. Who is installed last is asked first:
        # our qt_es, qt_pt and qt_fr say what Qt's own files leave in English.
        spoken = QLocale(self.language)
        for name, folder in (("qtbase", qts), ("qt", ours), ("drafter", ours)):
            translator = QTranslator(self)
            if translator.load(spoken, name, "_", folder):
                self._app.installTranslator(translator)
                self._translators.append(translator)

    def _follow_system_theme(self) -> None:
        if not self._preferences.theme:
            self.choose_theme("")


def _empty_a_clipboard_of_our_own() -> None:
    """Without a screen the clipboard is this program's alone, and Qt keeps it longer than there is an interpreter: what
    Python put there does not survive that. On a screen it is everybody's, and stays."""
    if QGuiApplication.platformName() in _SCREENLESS:
        QGuiApplication.clipboard().clear()


def _user_name() -> str:
    """The name of the account, for a journal whose author has not been asked yet."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no name for this account: getpass says so with either, by version
        return ""


class _Reporter(QObject):
    """Carries an unexpected error from whatever thread to a window that names the report."""

    happened = Signal(str)


@contextmanager
def reporting_unexpected_errors(language_of: Callable[[], str]) -> Iterator[_Reporter]:
    """Meanwhile an error that nobody caught is told in one sentence, and the program goes on.

    The world's faults say themselves what is wrong; ours are written to a report.
    """
    reporter = _Reporter()

    def tell(words: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Critical, "drafter", words, QMessageBox.StandardButton.Ok)
        box.exec()

    reporter.happened.connect(tell, Qt.ConnectionType.QueuedConnection)

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(130)
            return
        reporter.happened.emit(_in_a_sentence(error, trace, language_of()))

    before = sys.excepthook, threading.excepthook
    sys.excepthook = hook
    threading.excepthook = lambda args: hook(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)
    try:
        yield reporter
    finally:
        sys.excepthook, threading.excepthook = before
        shiboken6.delete(reporter)


def _in_a_sentence(error: BaseException, trace: TracebackType | None, language: str) -> str:
    if isinstance(error, KnownError):
        return explain(error, language)
    try:
        path = write_report("".join(traceback.format_exception(type(error), error, trace)))
    except OSError:
        told = f"{type(error).__name__}: {error}".replace("\n", " ")
        return say("unexpected-error-unwritten", language, error=told)
    return say("unexpected-error", language, file=str(path))


def run_desktop(draft: Path | None, library: Path | None, language: str | None) -> int:
    """Opens the program; returns the process's exit code once its window is closed.

    Args:
        draft: a draft to open, or None for the last window's state.
        library: another clause library than the user's own.
        language: of the interface; None follows the user's choice, then the system's.

    Raises:
        KnownError: the library cannot be opened, or the program was interrupted and the disk refused the last edits.
    """
    put_keys_first()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("drafter")
    app.setDesktopFileName("drafter")
    app.setWindowIcon(QIcon(pixmap("pen-line", LIGHT.colour("accent"), 64)))
    beside = () if is_named(library) else libraries_beside()
    with ClauseLibrary.open(user_library(library), vocabulary=load_vocabulary(), beside=beside) as clauses:
        desktop = Desktop(app, Preferences.of_user(), clauses, language)
        try:
            with reporting_unexpected_errors(lambda: desktop.language):
                _begin(desktop, clauses, draft)
                return app.exec()
        finally:
            desktop.close()


def _begin(desktop: Desktop, library: ClauseLibrary, draft: Path | None) -> None:
    """Shows the window, says what is wrong with its tables and libraries, and opens what there is to open."""
    window = desktop.window
    window.show()
    for wrong in (window.delegations.fault, library.damaged, *library.missing_beside):
        if wrong is not None:
            window.explain(wrong)
    window.library_room.taking_back.ask_bring_back()
    if draft is not None:
        window.files.open_path(draft)
    else:
        desktop.welcome()
