"""Which panel's signal is heard by whom: all of the window's connections between its panels, in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.desktop.rooms import Room
from drafter.drafting.checks import Severity

if TYPE_CHECKING:
    from drafter.desktop.window import MainWindow


def connect_panels(window: MainWindow) -> None:
    """Connects the panels of a window with one another; the window is whole but for this."""
    go = window.navigation
    window.consult.insert_requested.connect(window.agreed_language.insert_clauses)
    window.consult.compare_requested.connect(go.compare_clause)
    window.consult.citation_language_chosen.connect(window.remember_citation_language)
    window.consult.said.connect(window.notify)
    window.consult.failed.connect(window.explain)
    window.open_library.changed.connect(window.consult.library_changed)
    window.open_library.changed.connect(window.inspector.library_changed)
    window.compose.current_paragraph_changed.connect(window.inspect)
    window.compose.paragraph_edited.connect(window.inspect)
    window.compose.clauses_dropped.connect(window.agreed_language.insert_clauses)
    window.check_actions.panel_wanted.connect(go.show_checks)
    window.compose.editor.live.typed.connect(window.checks.put_off)
    window.checks_panel.counted.connect(window.count_findings)
    window.files.exporting.count_errors = lambda: window.checks.result.count(Severity.ERROR)
    window.files.exporting.checks_wanted.connect(go.show_checks)
    window.precedent.connect_panels()
    window.inspector.reveal_clause.connect(go.reveal_clause)
    window.inspector.insert_requested.connect(window.agreed_language.insert_clauses)
    window.inspector.proposals.negotiate_wanted.connect(lambda _paragraph: go.negotiate_draft())
    window.review.export_requested.connect(window.files.exporting.export_texts)
    window.review.view_chosen.connect(window.remember_view)
    window.received.set_scheme(window.review.viewing.choices.scheme)
    window.review.said.connect(window.notify)
    window.welcome.recent_chosen.connect(window.files.open_path)
    window.delegations.changed.connect(window.delegations_changed)
    window.workspace.draft_opened.connect(window.draft_opened)
    window.workspace.refused.connect(window.say_refused)
    window.workspace.draft_edited.connect(window.draft_edited)
    window.files.importing.comparison_wanted.connect(go.review_texts)
    window.files.importing.changes_wanted.connect(go.review_received)
    window.received.comparison_wanted.connect(go.review_texts)
    window.received.file_wanted.connect(window.files.importing.ask_file)
    window.received.draft_wanted.connect(lambda: go.show_room(Room.COMPOSE))
    window.received.said.connect(window.notify)
    window.negotiate.said.connect(window.notify)
    window.play.said.connect(window.notify)
    window.play.paragraph_wanted.connect(go.negotiate_paragraph)
    window.play.report_wanted.connect(window.report)
    window.reports.done.connect(window.notify)
    window.history.said.connect(window.notify)
    window.history.comparison_wanted.connect(go.review_texts)
    window.negotiate.deeds.compile.triggered.connect(lambda: window.compiling.begin())
    window.negotiate.deeds.from_text.triggered.connect(lambda: window.compiling.make_proposals())
    window.compiling.draft_written.connect(window.files.open_path)
    window.compiling.done.connect(window.notify)
    window.in_the_room.said.connect(window.notify)
    window.in_the_room.failed.connect(window.explain)
    window.in_the_room.jumped.connect(go.go_to_paragraph)
    window.compose.current_paragraph_changed.connect(window.in_the_room.show_on_wall)
    window.negotiate.paragraphs.chosen.connect(window.in_the_room.show_on_wall)
    window.received.decisions.changed.connect(window.menus.draft_changed)
    window.review.pinning.undoable.connect(window.menus.draft_changed)
    window.files.done.connect(window.notify)
    window.library_room.said.connect(window.notify)
    window.library_room.failed.connect(window.explain)
    window.library_room.keeping.busy_changed.connect(window.menus.draft_changed)
    window.library_room.wanted.connect(lambda: go.show_room(Room.LIBRARY))
