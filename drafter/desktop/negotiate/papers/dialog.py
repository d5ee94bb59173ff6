"""From a paper, or from what was edited since a version, to proposals on the table: a window with a list to tick."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from drafter.deeds.returned_papers import (
    Found,
    Paper,
    back_to_version,
    changes_since,
    found_in,
    paper_notices,
    read_paper,
)
from drafter.deeds.texts import DRAFT_SUFFIX
from drafter.desktop.choice_box import ChoiceBox
from drafter.desktop.negotiate.papers.hands import Hands
from drafter.desktop.negotiate.phrases import NegotiatePhrases
from drafter.desktop.notices import Banner
from drafter.desktop.opening import IMPORTED_SUFFIXES, Opener, texts_filter
from drafter.desktop.redline_html import redline_html
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme, document_font
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft
from drafter.drafting.brackets import Notation
from drafter.drafting.compilation import Notice, NoticeKind
from drafter.drafting.negotiation.locks import named
from drafter.drafting.proposals.model import Proposal, ProposalState
from drafter.drafting.proposals.settling import put_forward
from drafter.errors import KnownError
from drafter.messages import explain
from drafter.redline import compare_words

_READ, _FIND = "paper-read", "paper-find"
_SIZE = QSize(1080, 720)
_LIST_WIDTH = 480


class PapersDialog(QDialog):
    """Asks for the base, the paper and whose it is; shows what it proposes; puts what is ticked on the table."""

    def __init__(
        self,
        workspace: Workspace,
        opener: Opener,
        tasks: Tasks,
        notation: Notation,
        theme: Theme,
        language: str,
        new_id: Callable[[], str],
        folder: Callable[[], Path],
        our_name: str,
        parent: QWidget | None = None,
    ) -> None:
        """
        Args:
            opener: opens what is no Word file.
            notation: who is at the table.
            language: of the interface.
            new_id: gives ids to proposals and to the paragraphs they add.
            folder: where files are looked for.
            our_name: who is offered as the proposer of what was edited here.
        """
        super().__init__(parent)
        self._workspace, self._opener, self._tasks = workspace, opener, tasks
        self._theme, self._language, self._new_id, self._folder = theme, language, new_id, folder
        self._our_name = our_name
        self._phrases = NegotiatePhrases(self)
        self.paper: Paper | None = None
        self.found: tuple[Found, ...] = ()
        self._since = False
        self._notices: tuple[Notice, ...] = ()
        self.setWindowTitle(self.tr("Proposals from a text"))
        self.base = ChoiceBox()
        self.base.addItem(self.tr("The draft as it is"), "")
        for version in reversed(workspace.versions):
            self.base.addItem(self.tr("Version {name}").format(name=version.name), version.name)
        if workspace.versions:
            self.base.setCurrentIndex(1)
        self.choose = QPushButton(self.tr("Choose a &file…"))
        self.since = QPushButton(self.tr("&What was changed here since that version"))
        self.source = QLabel(self.tr("No text chosen yet."))
        self.source.setProperty("role", "title")
        self.hands = Hands(notation, language)
        self.notices = QLabel()
        self.notices.setWordWrap(True)
        self.notices.setProperty("role", "warning")
        self.sure = QCheckBox(self.tr("It &was made from this base all the same"))
        self.banner = Banner(theme)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Proposals that were found"))
        self.list.setWordWrap(True)
        self.words = QTextBrowser()
        self.words.setAccessibleName(self.tr("What the proposal changes"))
        self.words.setFont(document_font())
        self.put = QPushButton()
        self.put.setProperty("role", "primary")
        self._lay_out()
        self._connect()
        self.resize(_SIZE.boundedTo(QGuiApplication.primaryScreen().availableGeometry().size() - QSize(40, 60)))
        self._follow()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        caption = QLabel(self.tr("&Base"))
        caption.setProperty("role", "caption")
        caption.setBuddy(self.base)
        head.addWidget(caption)
        head.addWidget(self.base, 1)
        head.addWidget(self.choose)
        head.addWidget(self.since)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setProperty("role", "bare")
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(self.words)
        halves.setSizes([_LIST_WIDTH, _LIST_WIDTH])
        buttons = QDialogButtonBox()
        buttons.addButton(self.put, QDialogButtonBox.ButtonRole.AcceptRole)
        close = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.choose, self.since, close):
            button.setAutoDefault(False)
        buttons.accepted.connect(self._put)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.source)
        column.addWidget(self.hands)
        column.addWidget(self.notices)
        column.addWidget(self.sure)
        column.addWidget(halves, 1)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self.choose.clicked.connect(self._ask_file)
        self.since.clicked.connect(self.show_changes_since)
        self.base.currentIndexChanged.connect(lambda _index: self._base_changed())
        self.hands.answered.connect(self._find)
        self.sure.toggled.connect(lambda _on: self._follow())
        self.list.currentRowChanged.connect(lambda _row: self._show_words())
        self.list.itemChanged.connect(lambda _item: self._follow())
        self.finished.connect(lambda _result: self._cancel())

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        self.banner.set_theme(theme)
        self._show_words()

    # -- the text -------------------------------------------------------------------------------------------------

    @property
    def base_draft(self) -> Draft:
        """What the text is said to have been made from."""
        name = self.base.currentData()
        found = (version.draft for version in self._workspace.versions if version.name == name)
        return next(found, self._workspace.draft)

    def _ask_file(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(
            self,
            self.tr("Which text proposes something?"),
            str(self._folder()),
            texts_filter(self.tr("Texts"), self.tr("All files"), (*IMPORTED_SUFFIXES, DRAFT_SUFFIX)),
        )
        if chosen:
            self.show_file(chosen)

    def show_file(self, reference: str) -> None:
        """Reads a text and shows what it proposes."""
        self.banner.hide()
        self.source.setText(self.tr("Reading {file}…").format(file=Path(reference).name))
        opened = self._opener.open
        self._tasks.start(
            _READ, lambda report: read_paper(reference, opened, report), self._paper_read, self._failed
        )  # fmt: skip

    def _paper_read(self, paper: Paper) -> None:
        self.paper, self._since = paper, False
        self.source.setText(paper.name)
        self.sure.setChecked(False)
        self._base_changed()

    def show_changes_since(self) -> None:
        """Shows what was changed in the draft since the version chosen as the base."""
        self._workspace.about_to_read.emit()
        self.paper, self._since, self._notices = None, True, ()
        self.source.setText(self.tr("What was changed since {version}").format(version=self.base.currentText()))
        self.hands.ask_one(self.tr("Proposed by"), self._our_name)
        self._find()

    def _base_changed(self) -> None:
        if self._since:
            if not self.base.currentData():
                self._since, self.found = False, ()
                self._list()
                return
            self.show_changes_since()
        elif self.paper is not None:
            versions: Mapping[str, Draft] = {each.name: each.draft for each in self._workspace.versions}
            self._notices = paper_notices(self.paper, self.base_draft, versions)
            self.hands.show_paper(self.paper, any(each.kind is NoticeKind.UNTRACKED for each in self._notices))
            self._find()
        self._follow()

    def _worded(self, notice: Notice) -> str:
        data = notice.data
        match notice.kind:
            case NoticeKind.OTHER_BASE:
                said = self.tr("Only {percent} % of its words come from the base: it seems made from another text.")
                return said.format(percent=data["percent"])
            case NoticeKind.BETTER_BASE:
                return self.tr("It is nearer to “{version}” than to the base: choose that as the base.").format(
                    version=data["version"]
                )
            case NoticeKind.EXTRACT:
                said = self.tr("It lacks {gone} of the {count} paragraphs of the base: they would be deletions.")
                return said.format(gone=data["gone"], count=data["count"])
            case NoticeKind.UNTRACKED:
                return self.tr("{count} paragraph(s) differ from the base without being tracked.").format(
                    count=data["count"]
                )
            case _:
                return ""

    # -- what it proposes -----------------------------------------------------------------------------------------

    def _find(self) -> None:
        base, draft, name = self.base_draft, self._workspace.draft, str(self.base.currentData())
        owners, now, new_id, paper = self.hands.owners, self._workspace.now(), self._new_id, self.paper

        def job(report: Callable[[float], None]) -> tuple[Found, ...]:
            report(0.0)
            if paper is not None:
                return found_in(paper, base, name, draft, owners, now, new_id)
            made = changes_since(base, name, draft, owners[0], now, new_id) if owners else ()
            return tuple(Found(0, each, locked=False) for each in made)

        self._tasks.start(_FIND, job, self._show_found, self._failed)

    def _show_found(self, found: tuple[Found, ...]) -> None:
        self.found = found
        self._list()

    def _list(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for found in self.found:
            item = QListWidgetItem(self._line(found))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            fits = found.proposal.state is ProposalState.OPEN and not found.locked
            item.setCheckState(Qt.CheckState.Checked if fits else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0 if self.found else -1)
        self.list.blockSignals(False)
        self._show_words()
        self._follow()

    def _line(self, found: Found) -> str:
        proposal = found.proposal
        draft = self._workspace.draft
        parties = (self.hands.party_name(code) for code in proposal.delegations)
        place = proposal.paragraph_id if proposal.paragraph_id in draft.index else proposal.after
        where = named(draft.paragraph(place)) if place in draft.index else self.tr("at the beginning of the text")
        if proposal.paragraph_id not in draft.index and place in draft.index:
            where = self.tr("after {number}").format(number=where)
        pieces = [", ".join(parties), where, self._phrases.kind(proposal.kind)]
        if proposal.obstacle is not None:
            pieces.append(self._phrases.obstacle(proposal.obstacle))
        elif proposal.state is not ProposalState.OPEN:
            pieces.append(self._phrases.state(proposal.state))
        if found.locked:
            pieces.append(self.tr("the paragraph is settled: it would have to be reopened"))
        return " · ".join(pieces)

    def _show_words(self) -> None:
        row = self.list.currentRow()
        if not 0 <= row < len(self.found):
            self.words.clear()
            return
        proposal = self.found[row].proposal
        self.words.setHtml(f"<p>{redline_html(compare_words(proposal.old_text, proposal.new_text), self._theme)}</p>")

    @property
    def chosen(self) -> tuple[Proposal, ...]:
        """The proposals that are ticked."""
        rows = range(min(self.list.count(), len(self.found)))
        return tuple(
            self.found[row].proposal for row in rows if self.list.item(row).checkState() is Qt.CheckState.Checked
        )

    def _follow(self) -> None:
        notices = self._notices
        unknown = self.hands.unknown
        said = [self._worded(each) for each in notices]
        if unknown:
            said.append(self.tr("“{name}” is not in the table of delegations.").format(name=unknown))
        self.notices.setText("\n".join(said))
        self.notices.setVisible(bool(said))
        doubtful = any(each.refuses for each in notices)
        self.sure.setVisible(doubtful)
        self.since.setEnabled(bool(self.base.currentData()))
        count = len(self.chosen)
        self.put.setText(self.tr("Put %n proposal(s) on the &table", "", count))
        may = bool(count) and (self.sure.isChecked() or not doubtful) and not self._workspace.read_only
        self.put.setEnabled(may)

    def _put(self) -> None:
        """One step of undo."""
        chosen, workspace = self.chosen, self._workspace
        if self._since:
            edit = back_to_version(workspace.draft, self.base_draft, chosen)
        else:
            edit = put_forward(workspace.draft, chosen)
        if workspace.apply(edit):
            self.accept()

    def _failed(self, error: KnownError) -> None:
        self.source.setText(self.paper.name if self.paper is not None else self.tr("No text chosen yet."))
        self.banner.say(explain(error, self._language))

    def _cancel(self) -> None:
        for key in (_READ, _FIND):
            self._tasks.cancel(key)
