"""Library: what is in it, what comes in and what goes; every instrument's metadata, topics and corrections."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.actions import ink
from drafter.desktop.consult.asking.search_field import SearchField
from drafter.desktop.counts import counted, grouped
from drafter.desktop.dates import local_time
from drafter.desktop.file_drops import local_files
from drafter.desktop.filter_choice import FilterChoice
from drafter.desktop.hairline import hairline
from drafter.desktop.library.anew_banner import AnewBanner
from drafter.desktop.library.clauses_pane import ClausesPane
from drafter.desktop.library.deeds import LibraryDeeds
from drafter.desktop.library.instrument_pane import InstrumentPane
from drafter.desktop.library.instrument_table import InstrumentColumn, InstrumentTable, language_name
from drafter.desktop.library.keeping import Keeping
from drafter.desktop.library.open_library import OpenLibrary
from drafter.desktop.notices import Banner, NoticePage
from drafter.desktop.review.toolbar import deed_button
from drafter.desktop.theme import Theme
from drafter.errors import KnownError
from drafter.library import InstrumentSummary
from drafter.library.keeping.backups import last_backup, moment

_SIDE = 410
"""Width of the details at first, in device-independent pixels."""


class LibraryPanel(QWidget):
    """The list on the left, what is chosen on the right.

    Signals:
        dropped(list): files and folders were dropped on the room, as paths.
    """

    dropped = Signal(list)

    def __init__(
        self,
        open_library: OpenLibrary,
        keeping: Keeping,
        theme: Theme,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        """``language`` is that of the interface, ISO 639-1."""
        super().__init__(parent)
        self._open_library, self._keeping = open_library, keeping
        self._theme, self._language = theme, language
        self.deeds = LibraryDeeds(self)
        self.search = SearchField(theme)
        self.search.setPlaceholderText(self.tr("Look for a title, body, place, symbol"))
        self.search.setAccessibleName(self.tr("Look among the instruments"))
        self.by_language = FilterChoice(self.tr("Every language"))
        self.by_library = FilterChoice(self.tr("Every library"))
        self.table = InstrumentTable(theme, language)
        self.instrument = InstrumentPane(theme, language)
        self.clauses = ClausesPane(self.deeds, open_library.library.corrections, theme, language)
        self.banner = Banner(theme, deed=self.tr("Repair"))
        self.anew = AnewBanner(theme, language)
        self._empty = NoticePage(theme, "library")
        self._nothing = NoticePage(theme, "search")
        self._files = QToolButton()
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._where = QLabel()
        self._where.setProperty("role", "muted")
        self._lay_out()
        self._connect()
        self._stale = True
        """A library may list tens of thousands: nothing is read while nobody looks."""
        self.setAcceptDrops(True)
        self.set_theme(theme)
        self._show_possibilities()

    def set_theme(self, theme: Theme) -> None:
        """Dresses everything."""
        self._theme = theme
        self._files.setIcon(theme.icon("library"))
        for part in (
            self.search,
            self.table,
            self.instrument,
            self.clauses,
            self.banner,
            self.anew,
            self._empty,
            self._nothing,
        ):
            part.set_theme(theme)
        ink(self.deeds.all, theme)

    # -- laying out -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        deeds = self.deeds
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 8)
        bar.setSpacing(4)
        for action in (deeds.add_file, deeds.add_folder):
            bar.addWidget(deed_button(action))
        bar.addWidget(self._files_button())
        bar.addStretch(1)
        self._put_back = deed_button(deeds.undo_remove)
        bar.addWidget(self._put_back)
        for action in (deeds.pack, deeds.export, deeds.remove):
            bar.addWidget(deed_button(action))
        filters = QHBoxLayout()
        filters.setContentsMargins(12, 8, 12, 8)
        filters.setSpacing(6)
        filters.addWidget(self.search, 2)
        for box in (self.by_language, self.by_library):
            box.setMaximumWidth(220)
            filters.addWidget(box, 1)
        self._lists = QStackedWidget()
        for page in (self.table, self._empty, self._nothing):
            self._lists.addWidget(page)
        self._lists.setContentsMargins(12, 0, 12, 10)  # under the fields above, not from edge to edge
        left = QWidget()
        listing = QVBoxLayout(left)
        listing.setContentsMargins(0, 0, 0, 0)
        listing.setSpacing(0)
        listing.addLayout(filters)
        listing.addWidget(self._lists, 1)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("What is chosen"))
        self.tabs.tabBar().setAccessibleName(self.tabs.accessibleName())
        self.tabs.addTab(self.instrument, self.tr("Instrument"))
        self.tabs.addTab(self.clauses, self.tr("Clauses"))
        self.tabs.setMinimumWidth(360)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.tabs)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setSizes([1366 - _SIDE, _SIDE])
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 8)
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self._where)
        warned = QVBoxLayout()
        warned.setContentsMargins(12, 0, 12, 0)
        warned.addWidget(self.banner)
        warned.addWidget(self.anew)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addLayout(warned)
        column.addWidget(hairline())
        column.addWidget(split, 1)
        column.addWidget(hairline())
        column.addLayout(foot)

    def _files_button(self) -> QToolButton:
        button = self._files
        button.setText(self.tr("Library files"))
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(self.tr("New, opened beside, closed"))
        button.setAccessibleName(self.tr("Library files"))
        menu = QMenu(button)
        menu.addActions(self.deeds.for_files)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _connect(self) -> None:
        self._open_library.changed.connect(self._changed)
        self._keeping.busy_changed.connect(self._show_possibilities)
        self.search.textChanged.connect(lambda _text: self._narrow())
        self.search.left.connect(self.table.setFocus)
        for box in (self.by_language, self.by_library):
            box.currentIndexChanged.connect(lambda _place: self._narrow())
        self.table.chosen.connect(self._show_chosen)
        self.table.activated.connect(lambda _index: self.tabs.setCurrentWidget(self.clauses))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.table.addActions([*self.deeds.for_instruments, self.deeds.close_beside])
        self.deeds.remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.deeds.correct.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.clauses.addAction(self.deeds.correct)
        self.clauses.chosen.connect(self._show_possibilities)

    def showEvent(self, event: QShowEvent) -> None:
        """Lists what has changed since, and gives the keys to the list."""
        super().showEvent(event)
        if self._stale:
            self._list()
        self.table.setFocus()

    # -- what is chosen -------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> list[InstrumentSummary]:
        """The chosen instruments, in the order in which they are shown."""
        by_id = {each.metadata.id: each for each in self.table.instruments.rows}
        return [by_id[each] for each in self.table.chosen_ids]

    @property
    def looked_at(self) -> Path | None:
        """The library file that the list is narrowed to; None where it is not."""
        chosen = self.by_library.value()
        return Path(chosen) if chosen is not None else None

    @property
    def _editable(self) -> bool:
        chosen = self.chosen
        return bool(chosen) and all(self._keeping.may_write(each.library) for each in chosen)

    def show_instrument(self, instrument_id: str) -> None:
        """Chooses an instrument, whatever the list was narrowed to."""
        self.search.clear()
        for box in (self.by_language, self.by_library):
            box.choose(None)
        self._narrow()
        self.table.choose([instrument_id])

    def _show_chosen(self) -> None:
        chosen, library = self.chosen, self._open_library.library
        self.tabs.setVisible(bool(chosen))
        single = chosen[0] if len(chosen) == 1 else None
        topics = self._common_topics(chosen)
        digest = library.instrument(single.metadata.id).digest if single is not None else ""
        if chosen:
            self.instrument.show_instruments(chosen, topics, editable=self._editable, digest=digest)
        clauses = library.clauses(single.metadata.id) if single is not None else ()
        self.clauses.show_clauses(clauses, topics if single is not None else (), editable=self._editable)
        self.tabs.setTabVisible(self.tabs.indexOf(self.clauses), single is not None)
        self._show_possibilities()

    def _common_topics(self, chosen: Sequence[InstrumentSummary]) -> list[str]:
        sets = [self._open_library.library.instrument_topics(each.metadata.id) for each in chosen]
        return [topic for topic in sets[0] if all(topic in other for other in sets)] if sets else []

    def _show_possibilities(self) -> None:
        deeds, chosen, keeping = self.deeds, self.chosen, self._keeping
        idle = not keeping.busy
        editable = self._editable and idle
        deeds.add_file.setEnabled(bool(keeping.writable) and idle)
        deeds.add_folder.setEnabled(deeds.add_file.isEnabled())
        deeds.export.setEnabled(len(chosen) == 1)
        deeds.remove.setEnabled(editable)
        deeds.undo_remove.setEnabled(keeping.can_put_back and idle)
        self._put_back.setVisible(keeping.can_put_back)
        deeds.take_back.setEnabled(deeds.add_file.isEnabled())
        self.anew.button.setEnabled(deeds.add_file.isEnabled())
        deeds.pack.setEnabled(bool(chosen))
        beside = self._open_library.beside
        deeds.close_beside.setEnabled(bool(chosen) and all(each.library in beside for each in chosen))
        deeds.correct.setEnabled(editable and len(self.clauses.chosen_clauses) == 1)

    # -- listing --------------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._list()

    def _list(self) -> None:
        self._stale = False
        rows = self._open_library.library.instruments()
        languages = sorted({each.metadata.language for each in rows}, key=language_name)
        self.by_language.offer([(language_name(code), code) for code in languages])
        files = self._open_library.files
        self.by_library.offer([(path.stem, str(path)) for path in files])
        self.by_library.setVisible(len(files) > 1)
        known = self._open_library.library.topics()
        self.instrument.topics.offer(known)
        self.clauses.topics.offer(known)
        self.table.show_instruments(rows)
        self.table.setColumnHidden(InstrumentColumn.LIBRARY, len(files) == 1)
        self._show_fault()
        self.anew.look(self._open_library.path)
        self._narrow()

    def _show_fault(self) -> None:
        """Says what is wrong with the file, and how it can be mended."""
        fault = self._open_library.fault
        if fault is None:
            self.banner.hide()
            return
        backup = last_backup(self._open_library.path)
        words = self.tr("Repair from the backup of {backup}")
        self.banner.button.setText(
            words.format(backup=local_time(moment(backup) or backup.name, self._language))
            if backup is not None
            else self.tr("Repair")
        )
        self.banner.say(self._fault_words(fault))

    def _fault_words(self, fault: KnownError) -> str:
        file = Path(str(fault.data["file"])).name
        match fault.message:
            case "library-damaged-backup":
                words = self.tr("The library {file} is damaged. Its backup is consulted until it is repaired.")
            case "library-damaged-partly":
                words = self.tr("The library {file} is damaged and lacks {lost}. The rest can be consulted.")
            case _:
                words = self.tr("The library {file} is damaged. All of it can be consulted, nothing can be changed.")
        return words.format(file=file, lost=fault.data.get("lost", ""))

    def _narrow(self) -> None:
        self.table.narrow(self.search.text(), self.by_language.value(), self.by_library.value())
        everything, shown = len(self.table.instruments.rows), self.table.shown.rowCount()
        if shown:
            self._lists.setCurrentWidget(self.table)
        elif everything:
            self._nothing.say(
                self.tr("No instrument answers"), self.tr("Try fewer words, or let every language and library through.")
            )
            self._lists.setCurrentWidget(self._nothing)
        else:
            self._empty.say(
                self.tr("The library is empty"),
                self.tr("Add an adopted text, Word, PDF or plain, or drop it here: its clauses can then be searched."),
            )
            self._lists.setCurrentWidget(self._empty)
        self._show_count(shown, everything)

    def _show_count(self, shown: int, everything: int) -> None:
        clauses = sum(each.clause_count for each in self.table.instruments.rows)
        words = [
            counted(self.tr("%n instrument(s)", "", everything), everything, self._language),
            counted(self.tr("%n clause(s)", "", clauses), clauses, self._language),
        ]
        if shown != everything:
            words.insert(0, self.tr("{shown} shown").format(shown=grouped(shown, self._language)))
        self._count.setText(" · ".join(words))
        self._where.setText(str(self._open_library.path))

    # -- Qt's events ----------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files and folders from the desktop: here they are for the library."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Adds what is dropped."""
        event.acceptProposedAction()
        self.dropped.emit([Path(path) for path in local_files(event.mimeData())])
