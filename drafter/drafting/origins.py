"""Origins follow the words: into both halves of a split paragraph, and together where two are merged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from drafter.drafting.model import Origin, Paragraph
from drafter.instruments import Clause


def origin_of_clause(clause: Clause, citation: str) -> Origin:
    """The origin of a paragraph made from a whole clause."""
    return Origin(clause.id, citation, clause.text, 0, len(clause.text))


def halved_origins(
    whole: Paragraph, first_text: str, second_text: str
) -> tuple[tuple[Origin, ...], tuple[Origin, ...]]:
    """The origins of the two halves of a paragraph.

    Both halves get every origin. Where the paragraph still says the very words taken from a clause, each half's
    origin is narrowed to its own words; else nobody can say which of them went where. A half without words has
    no origin.
    """
    first: list[Origin] = []
    second: list[Origin] = []
    for origin in whole.origins:
        verbatim = origin.taken == whole.text
        first.append(replace(origin, end=origin.start + len(first_text)) if verbatim else origin)
        second.append(replace(origin, start=origin.end - len(second_text)) if verbatim else origin)
    return tuple(first) if first_text else (), tuple(second) if second_text else ()


def united_origins(*groups: Sequence[Origin]) -> tuple[Origin, ...]:
    """The origins of a paragraph merged from several, in their order.

    Two stretches of one clause with nothing but white space between them become one stretch again.
    """
    united: list[Origin] = []
    for origin in (origin for group in groups for origin in group):
        for place, earlier in enumerate(united):
            if (earlier.clause_id, earlier.text) != (origin.clause_id, origin.text):
                continue
            left, right = sorted((earlier, origin), key=lambda each: each.start)
            if left.end >= right.start or not origin.text[left.end : right.start].strip():
                united[place] = replace(earlier, start=left.start, end=max(left.end, right.end))
                break
        else:
            united.append(origin)
    return tuple(united)
