"""What the program calls its enumerations in front of people: one method each, one string a member."""

from __future__ import annotations

from PySide6.QtCore import QObject

from drafter.desktop.dates import local_time
from drafter.drafting import Edit, JournalEntry, Status
from drafter.drafting.editing.edits import Relabel, SetSilence, SetStatus, Several
from drafter.instruments import ClauseKind
from drafter.redline import Closeness, RowKind


class Wording(QObject):
    """Gives names to kinds, statuses, closeness, flags and edits in the language of the interface."""

    def kind(self, kind: ClauseKind) -> str:
        """«Paragraph», «Item» …"""
        match kind:
            case ClauseKind.TITLE:
                return self.tr("Title")
            case ClauseKind.PREAMBLE:
                return self.tr("Preamble")
            case ClauseKind.PARAGRAPH:
                return self.tr("Paragraph")
            case ClauseKind.SUBPARAGRAPH:
                return self.tr("Subparagraph")
            case ClauseKind.CHAPEAU:
                return self.tr("Chapeau")
            case ClauseKind.HEADING:
                return self.tr("Heading")
            case ClauseKind.ITEM:
                return self.tr("Item")
            case ClauseKind.SUBITEM:
                return self.tr("Subitem")
            case ClauseKind.NOTE:
                return self.tr("Footnote")

    def status(self, status: Status) -> str:
        """«Agreed ad referendum» …"""
        match status:
            case Status.DRAFT:
                return self.tr("Draft")
            case Status.OPEN:
                return self.tr("Open")
            case Status.RESERVED:
                return self.tr("Reserved")
            case Status.PENDING_ONE:
                return self.tr("Pending one delegation")
            case Status.AGREED_IN_PRINCIPLE:
                return self.tr("Agreed in principle")
            case Status.AGREED_AD_REFERENDUM:
                return self.tr("Agreed ad referendum")
            case Status.AGREED:
                return self.tr("Agreed")
            case Status.CLOSED:
                return self.tr("Closed")
            case Status.BRACKETED:
                return self.tr("In brackets")
            case Status.DELETED:
                return self.tr("Deleted, number kept")
            case Status.MOVED:
                return self.tr("Moved elsewhere")
            case Status.MERGED:
                return self.tr("Merged with another")

    def closeness(self, closeness: Closeness | None) -> str:
        """«Literal», «Adapted» …; None is a paragraph without source."""
        match closeness:
            case Closeness.LITERAL:
                return self.tr("Literal")
            case Closeness.PARTIAL:
                return self.tr("Literal in part")
            case Closeness.ADAPTED:
                return self.tr("Adapted")
            case Closeness.INSPIRED:
                return self.tr("Inspired")
            case Closeness.NEW | None:
                return self.tr("New")

    def closeness_meaning(self, closeness: Closeness | None) -> str:
        """One sentence that says what the closeness means, for tooltips."""
        match closeness:
            case Closeness.LITERAL:
                return self.tr("The same words as the adopted clause.")
            case Closeness.PARTIAL:
                return self.tr("Quotes a run of words of the adopted clause; others were left out or added.")
            case Closeness.ADAPTED:
                return self.tr("The skeleton of the adopted clause with some words changed.")
            case Closeness.INSPIRED:
                return self.tr("Many words of the adopted clause, in another sentence.")
            case Closeness.NEW:
                return self.tr("Hardly any words of the adopted clause are left.")
            case None:
                return self.tr("New language: it was not made from an adopted clause.")

    def flag(self, flag: str) -> str:
        """What a change of words changes: «Weaker verb», «Words left out» …; an unknown flag as it is."""
        match flag:
            case "negation":
                return self.tr("Negation changed")
            case "modal":
                return self.tr("Obligation changed")
            case "quantifier":
                return self.tr("Quantity changed")
            case "qualifier":
                return self.tr("Qualifier changed")
            case "deadline":
                return self.tr("Deadline changed")
            case "date":
                return self.tr("Date changed")
            case "addressee":
                return self.tr("Addressee changed")
            case "name":
                return self.tr("Name changed")
            case "number":
                return self.tr("Number changed")
            case "verb_stronger":
                return self.tr("Stronger verb")
            case "verb_weaker":
                return self.tr("Weaker verb")
            case "left_out":
                return self.tr("Words left out")
            case "verb_left_out":
                return self.tr("Verb left out")
            case _:
                return flag

    def flag_meaning(self, flag: str) -> str:
        """One sentence that says why the flag matters, for tooltips."""
        match flag:
            case "negation":
                return self.tr("A word such as «no», «not» or «never» came or went.")
            case "modal":
                return self.tr("A word such as «must», «should» or «may» changed.")
            case "quantifier":
                return self.tr("A word such as «all», «some» or «at least» changed.")
            case "qualifier":
                return self.tr("A qualifier such as «as appropriate» or «voluntary» came or went.")
            case "deadline":
                return self.tr("A date or time limit changed.")
            case "date":
                return self.tr("A day, month or year changed.")
            case "addressee":
                return self.tr("Who is called upon changed: «the Member States», «the Secretary-General» …")
            case "name":
                return self.tr("A proper name came or went.")
            case "number":
                return self.tr("A figure changed.")
            case "verb_stronger":
                return self.tr("The leading verb went up the ladder of strength.")
            case "verb_weaker":
                return self.tr("The leading verb went down the ladder of strength.")
            case "left_out":
                return self.tr("A good part of what was agreed is not said any more.")
            case "verb_left_out":
                return self.tr("The leading verb went, and no other came for it.")
            case _:
                return flag

    def row_kind(self, kind: RowKind) -> str:
        """What became of a paragraph in a comparison."""
        match kind:
            case RowKind.UNCHANGED:
                return self.tr("Unchanged")
            case RowKind.CHANGED:
                return self.tr("Changed")
            case RowKind.INSERTED:
                return self.tr("Inserted")
            case RowKind.DELETED:
                return self.tr("Deleted")
            case RowKind.MOVED:
                return self.tr("Moved")
            case RowKind.MOVED_CHANGED:
                return self.tr("Moved and changed")
            case RowKind.SPLIT:
                return self.tr("Split")
            case RowKind.MERGED:
                return self.tr("Merged")

    def verb_level(self, level: int | None) -> str:
        """What a rung of the ladder of leading verbs is called, 0 to 9; None is a verb not on the ladder."""
        match level:
            case 0:
                return self.tr("Ceremonial")
            case 1:
                return self.tr("Takes note")
            case 2:
                return self.tr("Recalls")
            case 3:
                return self.tr("Attitude")
            case 4:
                return self.tr("Emphasis")
            case 5:
                return self.tr("Affirmation")
            case 6:
                return self.tr("Soft call")
            case 7:
                return self.tr("Firm call")
            case 8:
                return self.tr("Judgement")
            case 9:
                return self.tr("Decision or commitment")
            case _:
                return self.tr("Not on the ladder")

    def said(self, times: int, since: str) -> str:
        """«Said 4 times since 1999»; nothing of what was said but once."""
        if times < 2:
            return ""
        if not since:
            return self.tr("Said {times} times").format(times=times)
        return self.tr("Said {times} times since {year}").format(times=times, year=since)

    def said_shortly(self, times: int, since: str) -> str:
        """The same where there is little room: «4 × since 1999»."""
        if times < 2:
            return ""
        return self.tr("{times} × since {year}").format(times=times, year=since) if since else f"{times} ×"

    def edit_name(self, edit: Edit) -> str:
        """What an edit did: «Words changed», «Paragraph moved» …"""
        if isinstance(edit, SetStatus):
            return self.tr("Status: {status}").format(status=self.status(edit.new))
        if isinstance(edit, Relabel) and edit.old and edit.new:
            return self.tr("Renumbered from {old} to {new}").format(old=edit.old, new=edit.new)
        who = _who_broke_silence(edit)
        if who:
            return self.tr("Silence broken: {who}").format(who=who)
        return self.edit_kind(edit.name)

    def edit_kind(self, name: str) -> str:
        """What edits of that name do."""
        match name:
            case "set-status":
                return self.tr("Status changed")
            case "amend-text" | "edit-text":
                return self.tr("Words changed")
            case "insert-paragraph":
                return self.tr("Paragraph inserted")
            case "remove-paragraph":
                return self.tr("Paragraph removed")
            case "move-paragraph":
                return self.tr("Paragraph moved")
            case "split-paragraph":
                return self.tr("Paragraph split")
            case "merge-paragraphs":
                return self.tr("Paragraphs merged")
            case "replace-paragraphs":
                return self.tr("Paragraphs replaced")
            case "relabel":
                return self.tr("Paragraph number changed")
            case "follow-references":
                return self.tr("References renumbered")
            case "apply-fixes":
                return self.tr("Findings set right")
            case "switch-checks":
                return self.tr("Checks switched on or off")
            case "set-kind":
                return self.tr("Kind changed")
            case "set-title":
                return self.tr("Title of the draft changed")
            case "renumber":
                return self.tr("Renumbered")
            case "insert-clauses":
                return self.tr("Clauses inserted")
            case "move-paragraphs":
                return self.tr("Paragraphs moved")
            case "settle-change":
                return self.tr("Change taken over")
            case "settle-changes":
                return self.tr("Changes taken over")
            case "take-compilation":
                return self.tr("Compilation taken over")
            case "put-forward":
                return self.tr("Proposed")
            case "accept-proposals":
                return self.tr("Proposals accepted")
            case "accept-proposal":
                return self.tr("Proposal accepted")
            case "reject-proposal":
                return self.tr("Proposal rejected")
            case "withdraw-proposal":
                return self.tr("Proposal withdrawn")
            case "reword-proposal":
                return self.tr("Proposal adjusted")
            case "restore-version":
                return self.tr("Version restored")
            case "link-origin":
                return self.tr("Source set")
            case "reopen":
                return self.tr("Reopened")
            case "set-reservations":
                return self.tr("Reservations changed")
            case "set-packages":
                return self.tr("Package changed")
            case "begin-silence":
                return self.tr("Silence procedure begun")
            case "break-silence":
                return self.tr("Silence broken")
            case "end-silence":
                return self.tr("Silence procedure closed")
            case "set-silence":
                return self.tr("Silence procedure changed")
            case "sign-off":
                return self.tr("Signed off")
            case "strike":
                return self.tr("Taken out, number kept")
            case "move-leaving-line":
                return self.tr("Moved, number kept")
            case "merge-into":
                return self.tr("Merged with another paragraph")
            case "restore-wording":
                return self.tr("Earlier wording restored")
            case _:
                return self.tr("Several changes")

    def deed(self, entry: JournalEntry) -> str:
        """What a journal entry did, undoing and redoing included."""
        name = self.edit_name(entry.edit)
        if entry.undoes is not None:
            return self.tr("Undone: {deed}").format(deed=name)
        if entry.redoes is not None:
            return self.tr("Done again: {deed}").format(deed=name)
        return name

    def moment(self, made_at: str, language: str) -> str:
        """A journal's time (UTC, ISO 8601) as a person reads it: local time, short."""
        return local_time(made_at, language)


def _who_broke_silence(edit: Edit) -> str:
    """Who spoke by that edit; empty where nobody did."""
    if not isinstance(edit, Several) or edit.name != "break-silence":
        return ""
    spoken = (step.new[-1].breaks for step in edit.edits if isinstance(step, SetSilence) and step.new)
    return next((breaks[-1].delegation for breaks in spoken if breaks), "")
