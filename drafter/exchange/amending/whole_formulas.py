"""Formulas of a paragraph kept whole or replaced whole."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from drafter.exchange.amending.passage_runs import outer_run
from drafter.exchange.incoming.docx_reader import Passage
from drafter.exchange.outgoing.revision_units import Fate, Span, Unit
from drafter.exchange.word_names import w


def with_whole_formulas(passage: Passage, units: Sequence[Unit]) -> list[Unit]:
    """The units with formulas kept whole or replaced whole: their letters are no words that could be changed singly.

    Args:
        passage: whose words they are.
        units: what becomes of it.
    """
    formulas: list[tuple[int, int]] = []
    at = 0
    for piece in passage.pieces:
        end = at + len(unicodedata.normalize("NFC", piece.text))
        if piece.leaf is not None and outer_run(piece.leaf).tag != w("r"):
            if formulas and formulas[-1][1] == at:
                formulas[-1] = (formulas[-1][0], end)
            else:
                formulas.append((at, end))
        at = end
    for start, end in formulas:
        units = _replacing(units, start, end)
    return list(units)


def _replacing(units: Sequence[Unit], start: int, end: int) -> list[Unit]:
    """The units with old characters ``start`` to ``end`` deleted and added again, unless all of them are kept."""
    at = 0
    fates: list[Fate] = []
    for unit in units:
        for span in unit.spans:
            if span.fate.is_old:
                if at < end and at + len(span.text) > start:
                    fates.append(span.fate)
                at += len(span.text)
            elif start < at < end:
                fates.append(span.fate)
    if len(set(fates)) < 2 or Fate.KEPT not in fates:
        return list(units)
    at = 0
    result: list[Unit] = []
    for unit in units:
        spans: list[Span] = []
        for span in unit.spans:
            if span.fate is not Fate.KEPT:
                spans.append(span)
                at += len(span.text) if span.fate.is_old else 0
                continue
            first, last = max(start - at, 0), max(end - at, 0)
            inside = span.text[first:last]
            spans.append(Span(span.text[:first], Fate.KEPT, span.is_label))
            spans.extend(Span(inside, fate, span.is_label) for fate in (Fate.DELETED, Fate.INSERTED) if inside)
            spans.append(Span(span.text[first:][len(inside) :], Fate.KEPT, span.is_label))
            at += len(span.text)
        result.append(replace(unit, spans=tuple(span for span in spans if span.text)))
    return result
