"""A compilation in Word: the rolling text with its brackets, or every delegation's changes tracked under its name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from drafter.drafting.brackets import Notation, Role, Stance, parse
from drafter.drafting.compilation import CompiledTexts, Passage, Words
from drafter.drafting.compilation.model import Piece
from drafter.drafting.compilation.readings import words_of
from drafter.drafting.compilation.rolling import RollingParagraph
from drafter.exchange.model import Export, Layout, TextParagraph
from drafter.exchange.outgoing import bracketing
from drafter.exchange.outgoing.bracketed_docx import bracketed_body, bracketed_legend
from drafter.exchange.outgoing.bracketing import BracketedParagraph, BracketedPiece
from drafter.exchange.outgoing.docx_writer import furniture_of, packed, page_of, prepared
from drafter.exchange.outgoing.revision_units import DEFAULT_SEPARATOR, Fate, Span, Unit
from drafter.exchange.outgoing.settled_stream import settled_for_word
from drafter.exchange.outgoing.tracked_docx import TrackedBody
from drafter.exchange.outgoing.word_package import WordText
from drafter.exchange.outgoing.word_runs import writable

_PROPOSED = (Stance.PROPOSE, Stance.MOVED_HERE)


@dataclass(frozen=True)
class CompiledExport:
    """What is to be written of a compilation.

    Attributes:
        export: title, language, page…; ``old`` is the base, ``new`` the rolling text, the layout bracketed or tracked.
        compiled: with a compilation of that base.
        rolling: its paragraphs, those of ``export.new``.
        notation: what the brackets are read with.
    """

    export: Export
    compiled: CompiledTexts
    rolling: tuple[RollingParagraph, ...]
    notation: Notation


def write_compiled(written: CompiledExport) -> bytes:
    """The .docx; the same compilation gives the same bytes."""
    export = prepared(written.export)
    furniture = furniture_of(export)
    if export.layout is Layout.TRACKED:
        body = TrackedBody(export.author, export.date).paragraphs(tracked_units(written))
    else:
        body = bracketed_body([_bracketed(one, written.notation) for one in export.new])
        # Words of the base that somebody wants away stay as they are: nobody has agreed to that.
        furniture = replace(furniture, legend=bracketed_legend(export.language)[:2])
    return packed(export, WordText(body or bracketed_body(())), page_of(export), furniture)


def _bracketed(paragraph: TextParagraph, notation: Notation) -> BracketedParagraph:
    """A paragraph of the rolling text, its words told from its notation."""
    pieces: list[BracketedPiece] = []
    if paragraph.label:
        pieces.append(BracketedPiece(paragraph.label, bracketing.Role.KEPT, is_label=True))
        if paragraph.text:
            pieces.append(BracketedPiece(paragraph.separator or DEFAULT_SEPARATOR, bracketing.Role.KEPT))
    read = parse(paragraph.text, notation)
    for piece in read.pieces:
        role = bracketing.Role.NOTATION
        if piece.role in (Role.WORDS, Role.LITERAL):
            role = bracketing.Role.KEPT
            if piece.bracket >= 0 and piece.alternative >= 0:
                own = read.brackets[piece.bracket].alternatives[piece.alternative].attributions
                role = bracketing.Role.ADDED if any(one.stance in _PROPOSED for one in own) else role
        pieces.append(BracketedPiece(read.text[piece.start : piece.stop], role))
    return BracketedParagraph(tuple(pieces), paragraph)


def tracked_units(written: CompiledExport) -> tuple[Unit, ...]:
    """Everybody's changes of the base as one stream: rejecting all of them gives the base.

    What several delegations do alike is by an author of all their names. Where they put different words in one place
    the base's words are deleted once, by all of them, and each one's are inserted behind.
    """
    compilation = written.compiled.compilation
    if compilation is None:
        raise ValueError("questions are still open")
    export = written.export
    stream = _Stream(written, compilation.end)
    labels = {one.passage: one.paragraph.label for one in written.rolling if one.base is None}
    units: list[Unit] = []
    for number, passage in enumerate(compilation.passages):
        units += stream.units(passage, export.old, labels.get(number, ""))
    return settled_for_word([_writable(unit) for unit in units])


def _writable(unit: Unit) -> Unit:
    return replace(unit, spans=tuple(replace(span, text=writable(span.text)) for span in unit.spans))


class _Stream:
    def __init__(self, written: CompiledExport, end: str) -> None:
        self._names = written.compiled.names
        self._end = end

    def _author(self, codes: Sequence[str]) -> str:
        """Names in the table's order."""
        return ", ".join(name for code, name in self._names.items() if code in set(codes))

    def units(self, passage: Passage, base: Sequence[TextParagraph], label: str) -> list[Unit]:
        """The paragraphs of one passage."""
        fate = Fate.KEPT
        owners: tuple[str, ...] = ()
        words = words_of(passage.pieces, passage.owners[0] if passage.owners else None)
        looks = [base[place] for place in passage.base] or [TextParagraph(label, passage.kind, words)]
        if passage.owners:
            fate, owners = Fate.INSERTED, passage.owners
        elif passage.removals:
            fate, owners = Fate.DELETED, tuple(code for one in passage.removals for code in one.owners)
        spans = list(self._spans(passage.pieces, fate, owners))
        units: list[Unit] = []
        current: list[Span] = list(_label(looks[0], fate, self._author(owners)))
        place = 0
        for span in spans:
            if span.text[:1] != self._end and current and current[-1].is_label and not looks[place].text:
                # A label that stood alone: the blank behind it comes with the words.
                current.append(Span(DEFAULT_SEPARATOR, span.fate, author=span.author))
            *lines, rest = span.text.split(self._end)
            for words in lines:
                current += [replace(span, text=words)] if words else []
                units.append(Unit(tuple(current), span.fate, looks[place], mark_author=span.author))
                current = []
                if span.fate.is_old:
                    place += 1
                    if place < len(looks):
                        current = list(_label(looks[place], span.fate, span.author))
            current += [replace(span, text=rest)] if rest else []
        units.append(Unit(tuple(current), fate, looks[min(place, len(looks) - 1)], mark_author=self._author(owners)))
        return units

    def _spans(self, pieces: Sequence[Piece], fate: Fate, owners: Sequence[str]) -> Iterator[Span]:
        """Words with what becomes of them, in order: the base's, then those put in their place.

        Args:
            pieces: what is told apart.
            fate: of the words that stand for the base's here.
            owners: who inserts or deletes those.
        """
        for piece in pieces:
            if isinstance(piece, Words):
                if piece.text:
                    yield Span(piece.text, fate, author=self._author(owners))
                continue
            against = [code for one in piece.alternatives for code in one.owners]
            if fate is Fate.INSERTED:
                # An addition of several: who has other words here did not put these in.
                yield from self._spans(piece.base, fate, [code for code in owners if code not in against])
            else:
                yield from self._spans(piece.base, Fate.DELETED, [*owners, *against])
            for one in piece.alternatives:
                if one.text:
                    yield Span(one.text, Fate.INSERTED, author=self._author(one.owners))


def _label(paragraph: TextParagraph, fate: Fate, author: str) -> Iterator[Span]:
    if paragraph.label:
        yield Span(paragraph.label, fate, is_label=True, author=author)
    if paragraph.label and paragraph.text:
        yield Span(paragraph.separator or DEFAULT_SEPARATOR, fate, author=author)
