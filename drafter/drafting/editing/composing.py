"""Deeds of composing, as edits: typing, clauses put in, paragraphs moved and numbered, changes settled.

Everything here is derived from values: ids come from the caller, and nothing happens until the edit is applied.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from drafter.drafting.editing.deed import Deed
from drafter.drafting.editing.edits import Edit, InsertParagraph
from drafter.drafting.editing.moving import move, move_run
from drafter.drafting.editing.replacement import edits_for_replacement
from drafter.drafting.editing.restoring import restore
from drafter.drafting.editing.settling import Part, settle, settle_several
from drafter.drafting.labelling.numbering import LabelChange, concordance, label_for, renumber
from drafter.drafting.model import Draft, Origin, Paragraph
from drafter.drafting.origins import origin_of_clause
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
    """A clause to be put into a draft.

    Attributes:
        clause: the clause.
        citation: how to cite it in the draft's language.
        origins: of a clause that stands in no library: where its own words come from; None where it is the origin.
    """

    clause: Clause
    citation: str
    origins: tuple[Origin, ...] | None = None


def insert_clauses(draft: Draft, at: int, clauses: Sequence[ClauseForInsertion], new_id: Callable[[], str]) -> Edit:
    """The edit that puts clauses before place ``at``, in order, each with its origins and a label that fits there.

    Raises:
        BugError: there is no clause, or no such place.
    """
    deed = Deed(draft)
    for place, chosen in enumerate(clauses, at):
        clause = chosen.clause
        label = label_for(deed.draft.paragraphs, place, clause.kind)
        origins = chosen.origins
        if origins is None:
            origins = (origin_of_clause(clause, chosen.citation),)
        paragraph = Paragraph(new_id(), clause.kind, label, clause.text, origins=origins)
        deed.do(InsertParagraph(paragraph, place))
    edit = deed.edit("insert-clauses")
    if edit is None:
        raise BugError("no clause to insert")
    return edit
