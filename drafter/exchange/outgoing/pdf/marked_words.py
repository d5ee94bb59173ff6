"""Words with a fate or a role as pieces of a line: what hangs as the label, what follows, and how each is set."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from drafter.exchange.model import TextParagraph
from drafter.exchange.outgoing.bracketing import BracketedPiece, Role
from drafter.exchange.outgoing.columns_docx import touching
from drafter.exchange.outgoing.html_writer import PAPER, Colours
from drafter.exchange.outgoing.inline_docx import PILCROW, shows_end
from drafter.exchange.outgoing.pdf.line_breaking import Look, Piece
from drafter.exchange.outgoing.pdf.typefaces import Cut
from drafter.exchange.outgoing.revision_units import Fate, Span, Unit, as_read

NOTATION_COLOUR = PAPER.moved
"""Of brackets, slashes and names, which are in neither text."""


@dataclass(frozen=True, slots=True)
class MarkedWords:
    """A paragraph's pieces: the label that hangs before it, and its words."""

    label: tuple[Piece, ...]
    words: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class _Run:
    piece: Piece
    is_label: bool
    is_notation: bool = False


def plain_words(paragraph: TextParagraph, look: Look) -> MarkedWords:
    """A paragraph as it is."""
    return MarkedWords(
        (Piece(paragraph.label, look),) if paragraph.label else (),
        (Piece(paragraph.text, look),) if paragraph.text else (),
    )


def changed_words(unit: Unit, look: Look, colours: Colours = PAPER) -> MarkedWords:
    """A paragraph of a stream with its changes marked, and a pilcrow where its end alone came or went."""
    runs = _runs(unit.spans, look, lambda look, fate: look_of_fate(look, fate, colours))
    if shows_end(unit):
        fate = Fate.INSERTED if unit.mark.is_new else Fate.DELETED
        runs.append(_Run(Piece(PILCROW, look_of_fate(look, fate, colours)), False))
    return _parted(runs)


def one_side(spans: Iterable[Span], look: Look, *, old: bool, colours: Colours = PAPER) -> MarkedWords:
    """The words of one side, those only it has marked."""
    own = [span for span in spans if (span.fate.is_old if old else span.fate.is_new)]
    fates = [Fate.KEPT if span.ignored else span.fate for span in own]
    return _parted(
        [
            _Run(Piece(span.text, look_of_fate(look, fate, colours)), span.is_label)
            for span, fate in zip(own, fates, strict=True)
        ]
    )


def proposed_words(unit: Unit, look: Look) -> MarkedWords:
    """A paragraph of a table of several texts: added words bold, removed ones struck."""
    runs = _runs(unit.spans, look, _proposed)
    if shows_end(unit):
        fate = Fate.INSERTED if unit.mark.is_new else Fate.DELETED
        runs.append(_Run(Piece(PILCROW, _proposed(look, fate)), False))
    return _parted(runs)


def _runs(spans: Sequence[Span], look: Look, set_as: Callable[[Look, Fate], Look]) -> list[_Run]:
    """Spans, and a blank that is in neither text between removed and added words that would touch."""
    runs: list[_Run] = []
    spans = as_read(spans)
    for place, span in enumerate(spans):
        if place and touching(spans[place - 1], span):
            runs.append(_Run(Piece(" ", look), span.is_label))
        runs.append(_Run(Piece(span.text, set_as(look, span.fate)), span.is_label))
    return runs


def bracketed_words(pieces: Iterable[BracketedPiece], look: Look) -> MarkedWords:
    """A paragraph in brackets."""
    return _parted([_Run(Piece(one.text, _in_role(look, one.role)), one.is_label, one.role is Role.NOTATION)
                    for one in pieces])  # fmt: skip


def look_of_fate(look: Look, fate: Fate, colours: Colours = PAPER) -> Look:
    """How changed words are set: by lines and weight first, colour comes on top."""
    if fate is Fate.INSERTED:
        return replace(look, cut=Cut.BOLD, colour=colours.inserted, underlines=1)
    if fate is Fate.MOVED_TO:
        return replace(look, colour=colours.moved, underlines=2)
    if fate.is_new:
        return look
    if fate is Fate.MOVED_FROM:
        return replace(look, colour=colours.moved, strikes=2)
    return replace(look, colour=colours.deleted, strikes=1)


def proposed_look(look: Look) -> Look:
    """Of words that somebody wants added; among bold ones, as in headings, underlined."""
    return replace(look, cut=Cut.BOLD, underlines=1 if look.cut is Cut.BOLD else 0)


def removed_look(look: Look) -> Look:
    """Of words that somebody wants taken away."""
    return replace(look, strikes=1, colour=PAPER.muted)


def notation_look(look: Look) -> Look:
    """Of brackets and names."""
    return replace(look, colour=NOTATION_COLOUR)


def _proposed(look: Look, fate: Fate) -> Look:
    if fate is Fate.KEPT:
        return look
    return proposed_look(look) if fate.is_new else removed_look(look)


def _in_role(look: Look, role: Role) -> Look:
    if role is Role.NOTATION:
        return notation_look(look)
    if role in (Role.ADDED, Role.ADDED_END):
        return proposed_look(look)
    return look if role is Role.KEPT else removed_look(look)


def _parted(runs: Sequence[_Run]) -> MarkedWords:
    """What stands before the words up to the last label hangs; the white space after it is left out."""
    stop = 0
    for place, run in enumerate(runs):
        if run.is_label:
            stop = place + 1
        elif run.piece.text.strip() and not run.is_notation:
            break
    if 0 < stop < len(runs) and runs[stop].is_notation and runs[stop].piece.text.startswith("]"):
        stop += 1
    label = [replace(run.piece, text=run.piece.text.replace("\t", " ")) for run in runs[:stop]]
    words = [run.piece for run in runs[stop:]]
    while label and words and not words[0].text.strip(" \t"):
        words.pop(0)
    if label and words:
        words[0] = replace(words[0], text=words[0].text.lstrip(" \t"))
    return MarkedWords(tuple(label), tuple(words))
