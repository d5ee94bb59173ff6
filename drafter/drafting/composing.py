"""Deeds of composing, as edits: typing, clauses put in, paragraphs moved and numbered, changes settled.

Everything here is derived from values: ids come from the caller, and nothing happens until the edit is applied.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from drafter.drafting.deed import Deed
from drafter.drafting.edits import Edit, InsertParagraph, ReplaceParagraphs, SetTitle
from drafter.drafting.model import Draft, Paragraph
from drafter.drafting.moving import move, move_run
from drafter.drafting.numbering import LabelChange, concordance, label_for, renumber
from drafter.drafting.origins import origin_of_clause
from drafter.drafting.replacement import edits_for_replacement
from drafter.drafting.settling import Part, settle, settle_several
from drafter.errors import BugError
from drafter.instruments import Clause

__all__ = [
    "ClauseForInsertion",
    "LabelChange",
    "Part",
    "concordance",
    "edits_for_replacement",
    "insert_clauses",
    "move",
    "move_run",
    "renumber",
    "restore",
    "settle",
    "settle_several",
]


@dataclass(frozen=True, slots=True)
class ClauseForInsertion:
    """A clause to be put into a draft, and how to cite it in the draft's language."""

    clause: Clause
    citation: str


def insert_clauses(draft: Draft, at: int, clauses: Sequence[ClauseForInsertion], new_id: Callable[[], str]) -> Edit:
    """The edit that puts clauses before place ``at``, in order, each with its origin and a label that fits there.

    Raises:
        BugError: there is no clause, or no such place.
    """
    deed = Deed(draft)
    for place, chosen in enumerate(clauses, at):
        clause = chosen.clause
        label = label_for(deed.draft.paragraphs, place, clause.kind)
        origin = origin_of_clause(clause, chosen.citation)
        paragraph = Paragraph(new_id(), clause.kind, label, clause.text, origins=(origin,))
        deed.do(InsertParagraph(paragraph, place))
    edit = deed.edit("insert-clauses")
    if edit is None:
        raise BugError("no clause to insert")
    return edit


def restore(draft: Draft, target: Draft) -> Edit | None:
    """The edit after which the draft reads as ``target`` (a version, an earlier moment), ids and all.

    None where it does already. The language stays: it is a property of the file.
    """
    deed = Deed(draft)
    if draft.title != target.title:
        deed.do(SetTitle(draft.title, target.title))
    old, new = draft.paragraphs, target.paragraphs
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    if head < len(old) or len(old) != len(new):
        old_run, new_run = old[head : len(old) - tail], new[head : len(new) - tail]
        if old_run or new_run:
            deed.do(ReplaceParagraphs(head, old_run, new_run))
    return deed.edit("restore-version")
