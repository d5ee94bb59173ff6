"""Drafts for the tests, made of the declaration."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from drafter.instruments import Clause, ClauseKind


@dataclass(frozen=True)
class Line:
    """A paragraph of a draft."""

    text: str
    kind: ClauseKind = ClauseKind.PARAGRAPH
    label: str = ""


def lines_of(clauses: Iterable[Clause], edits: Mapping[str, str] | None = None) -> list[Line]:
    """Clauses as a draft, some with other words; by the last part of their ids."""
    changed = edits or {}
    return [Line(changed.get(clause.id.partition(":")[2], clause.text), clause.kind) for clause in clauses]
