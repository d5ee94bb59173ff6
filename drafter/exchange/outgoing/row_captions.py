"""What became of a row, in words: «nuevo», «suprimido», «trasladado»…; and on which lines of paper it stands."""

from __future__ import annotations

from drafter.exchange.model import Export
from drafter.exchange.outgoing.revision_units import Unit
from drafter.messages import say
from drafter.redline import Row, RowKind


def row_caption(kind: RowKind, language: str) -> str:
    """The word for a row's kind in the text's language; empty where nothing changed."""
    if kind is RowKind.UNCHANGED:
        return ""
    return say(f"row-{kind.value.replace('_', '-')}", language)


def row_remarks(export: Export, row: Row) -> tuple[str, ...]:
    """What stands beside a row, line by line: what became of it, and the lines it is on if that was asked for."""
    caption = row_caption(row.kind, export.language)
    lines: list[str] = [caption] if caption else []
    if row.new and export.quoted_new:
        first, last = export.quoted_new[row.new[0]][0], export.quoted_new[row.new[-1]][1]
        lines.append(_lines(first, last, export.language))
    elif row.old and export.quoted_old:
        first, last = export.quoted_old[row.old[0]][0], export.quoted_old[row.old[-1]][1]
        lines.append(_lines_of_base(first, last, export.language))
    return tuple(lines)


def quoted_lines(export: Export, unit: Unit) -> str:
    """Where a clean copy has a paragraph of running text; empty where it has it not, or nobody asked."""
    if unit.new_index is None or not export.quoted_new:
        return ""
    return _lines(*export.quoted_new[unit.new_index], export.language)


def _lines_of_base(first: int, last: int, language: str) -> str:
    """Of what only the base has; its lines are counted apart."""
    if first == last:
        return say("line-quoted-base", language, first=first)
    return say("lines-quoted-base", language, first=first, last=last)


def _lines(first: int, last: int, language: str) -> str:
    if first == last:
        return say("line-quoted", language, first=first)
    return say("lines-quoted", language, first=first, last=last)
