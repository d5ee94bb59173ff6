"""What the inspector has to say of a paragraph and its sources. Pure values."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.drafting import Origin, Paragraph
from drafter.drafting.editing.edits import AmendText, Edit, Several
from drafter.library import Match
from drafter.redline import Closeness, ClosenessResult, Vocabulary, closeness

_WORTH_SHOWING = 0.25
"""A match with nothing of the clause but so few words in common tells nobody anything."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A clause beside the live words of a paragraph.

    Attributes:
        clause_id, citation: which clause, and how it is cited in full.
        text: the clause's words (of an origin: those that were taken).
        result: how close the paragraph is to them.
        said: in how many clauses of the library they stand word for word; since: the year of the first, where known.
        in_library: False for a clause of a text that the library does not have.
    """

    clause_id: str
    citation: str
    text: str
    result: ClosenessResult
    said: int = 1
    since: str = ""
    in_library: bool = True


def evidence_of_origin(origin: Origin, live_text: str, vocabulary: Vocabulary) -> Evidence:
    """The words taken from a clause beside what became of them."""
    return Evidence(origin.clause_id, origin.citation, origin.taken, closeness(origin.taken, live_text, vocabulary))


def evidence_of_match(match: Match) -> Evidence:
    """A clause the library found near."""
    return Evidence(match.clause.id, match.citation, match.clause.text, match.result, match.said, match.since[:4])


def worth_showing(match: Match) -> bool:
    """False for a clause that has next to nothing in common with the paragraph."""
    return match.result.closeness is not Closeness.NEW or match.result.score >= _WORTH_SHOWING


def origin_of(evidence: Evidence) -> Origin:
    """The clause as an origin: the stretch of it from the first to the last words the paragraph has verbatim."""
    spans = evidence.result.spans
    start = min((span[2] for span in spans), default=0)
    end = max((span[3] for span in spans), default=len(evidence.text))
    return Origin(evidence.clause_id, evidence.citation, evidence.text, start, end)


def link_origin(paragraph: Paragraph, origin: Origin) -> Edit:
    """The edit after which that clause is the paragraph's first source; its words stay."""
    others = tuple(other for other in paragraph.origins if other.clause_id != origin.clause_id)
    amended = AmendText(paragraph.id, paragraph.text, paragraph.text, paragraph.origins, (origin, *others))
    return Several((amended,), "link-origin")


def restore_wording(paragraph: Paragraph, text: str) -> Edit:
    """The edit after which the paragraph says what it said once."""
    return Several((AmendText(paragraph.id, paragraph.text, text),), "restore-wording")
