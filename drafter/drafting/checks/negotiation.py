"""Brackets, names and agreement: what a text under negotiation says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from drafter.drafting.brackets import (
    Bracket,
    Bracketed,
    BracketedDocument,
    BracketKind,
    Notation,
    Stretch,
    TroubleKind,
    parse,
    parse_document,
)
from drafter.drafting.checks.model import Category, Rule, Severity, Spot, Text, TextScan, spot
from drafter.drafting.editing.edits import Edit, SetStatus, Several
from drafter.drafting.editing.journal import JournalEntry
from drafter.drafting.model import Draft

BRACKET = Rule("unbalanced-bracket", Category.STRUCTURE, Severity.ERROR)
UNKNOWN = Rule("unknown-delegation", Category.TERMS, Severity.NOTICE)
AGREED_BRACKETS = Rule("agreed-with-brackets", Category.NEGOTIATION, Severity.ERROR)
AGREED_CHANGED = Rule("agreed-changed", Category.NEGOTIATION, Severity.ERROR)
NO_BRACKET = Rule("attribution-without-bracket", Category.NEGOTIATION, Severity.ERROR)
SINGLE = Rule("single-alternative", Category.NEGOTIATION, Severity.ERROR)
MARK_LEFT = Rule("negotiation-mark-left", Category.NEGOTIATION, Severity.ERROR)

_LOOSE = {TroubleKind.UNCLOSED, TroubleKind.UNOPENED}
_NOT_AGREED = {BracketKind.OPTION, BracketKind.POSITION}
_SHOWN = 60
"""Characters of a bracket that are shown."""
_AFTER_DASH = re.compile(r"\s[–—-]\s(?P<names>[^–—\[\]:;]{2,90}?)\s*\.?\s*$")
_BEFORE_COLON = re.compile(r"\s*(?P<names>[^\s:\[\]][^:\[\]]{1,60}?)\s?:\s")
_BETWEEN_NAMES = re.compile(r"\s*(?:,|;|/|\+|\s(?:y|e|and|et)\s)\s*")
_MEMORY = "brackets"


def _document(text: Text, notation: Notation) -> BracketedDocument:
    """The text's brackets; what was read at the last check is not read again."""
    known: dict[str, Bracketed] = text.memory.get(_MEMORY, {})
    used: dict[str, Bracketed] = {}

    def read(words: str) -> Bracketed:
        found = used[words] = known.get(words) or parse(words, notation)
        return found

    document = parse_document([paragraph.text for paragraph in text.paragraphs], notation, read)
    text.memory[_MEMORY] = used
    return document


def _brackets(text: Text) -> Iterator[tuple[int, Spot]]:
    notation = text.settings.notation
    if notation is None or not any("[" in each.text or "]" in each.text for each in text.paragraphs):
        return
    for stretch in _document(text, notation).stretches:
        read = stretch.bracketed
        if not read.brackets and not read.troubles and not read.heads:
            continue
        for trouble in read.troubles:
            place, offset = stretch.place(trouble.offset)
            words = text.paragraphs[place].text
            if trouble.kind in _LOOSE:
                yield place, spot(BRACKET, offset, offset + 1, sign=words[offset : offset + 1])
            elif trouble.kind is TroubleKind.UNKNOWN_NAME and trouble.detail:
                end = min(len(words), offset + len(trouble.detail))
                yield place, spot(UNKNOWN, offset, end, name=trouble.detail)
        for bracket in read.brackets:
            yield from _of_bracket(text, stretch, bracket)
        if len(read.heads) == 1:
            head = read.heads[0]
            place, start = stretch.place(head.start)
            label = read.text[head.start : head.stop]
            yield place, spot(SINGLE, start, start + len(label), words=label.rstrip(": "))


def _of_bracket(text: Text, stretch: Stretch, bracket: Bracket) -> Iterator[tuple[int, Spot]]:
    read = stretch.bracketed
    place, start = stretch.place(bracket.start)
    paragraph = text.paragraphs[place]
    end = min(len(paragraph.text), start + bracket.stop - bracket.start)
    shown = " ".join(read.text[bracket.start : bracket.stop].split())
    shown = shown if len(shown) <= _SHOWN else shown[: _SHOWN - 1] + "…"
    if bracket.depth == 0:
        yield place, spot(MARK_LEFT, start, end, words=shown)
        if paragraph.status.is_agreed and bracket.kind in _NOT_AGREED:
            yield place, spot(AGREED_BRACKETS, start, end)
    if bracket.kind is BracketKind.OPTION and len(bracket.alternatives) > 1:
        different = {read.words(each).strip().casefold() for each in bracket.alternatives} - {""}
        if len(different) == 1:
            only = next(each for each in bracket.alternatives if read.words(each).strip())
            yield place, spot(SINGLE, start, end, words=read.words(only).strip())


def _names_outside(text: Text) -> Iterator[tuple[int, Spot]]:
    """«… en materia de energía – Chile, Cuba»: names where names stand, and no bracket around them."""
    notation = text.settings.notation
    if notation is None:
        return
    for place, paragraph in enumerate(text.paragraphs):
        for found in (_AFTER_DASH.search(paragraph.text), _BEFORE_COLON.match(paragraph.text)):
            if found is None or _inside_bracket(paragraph.text, found.start("names")):
                continue
            if _all_known(notation, found["names"]):
                yield place, spot(NO_BRACKET, found.start("names"), found.end("names"), words=found["names"])


def _all_known(notation: Notation, names: str) -> bool:
    pieces = [piece for piece in _BETWEEN_NAMES.split(names) if piece]
    whole = notation.table.find(names.strip()) is not None
    return whole or (bool(pieces) and all(notation.table.find(piece) is not None for piece in pieces))


def _inside_bracket(text: str, at: int) -> bool:
    return text.count("[", 0, at) > text.count("]", 0, at)


def _agreed_changed(text: Text) -> Iterator[tuple[int, Spot]]:
    if not text.settings.agreed:
        return
    for place, paragraph in enumerate(text.paragraphs):
        agreed = text.settings.agreed.get(paragraph.id)
        if agreed is not None and paragraph.status.is_agreed and agreed != paragraph.text:
            since = paragraph.standing.at[:10] or "–"
            yield place, spot(AGREED_CHANGED, *_changed(agreed, paragraph.text), since=since)


def _changed(old: str, new: str) -> tuple[int, int]:
    """The stretch of ``new`` in which it differs from ``old``."""
    shorter = min(len(old), len(new))
    start = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    back = next((at for at in range(shorter - start) if old[-1 - at] != new[-1 - at]), shorter - start)
    return start, len(new) - back


def agreed_words(draft: Draft, journal: Sequence[JournalEntry]) -> Mapping[str, str]:
    """The words that each agreed paragraph had when it was last agreed.

    Args:
        draft: as it is after the last entry.
        journal: every entry, oldest first.
    """
    waiting = {paragraph.id for paragraph in draft.paragraphs if paragraph.status.is_agreed}
    words: dict[str, str] = {}
    for entry in reversed(journal):
        if not waiting:
            break
        for paragraph_id in _agreed_by(entry.edit) & waiting:
            place = draft.index.get(paragraph_id)
            if place is not None:
                words[paragraph_id] = draft.paragraphs[place].text
            waiting.discard(paragraph_id)
        draft = entry.edit.inverse().apply(draft)
    return words


def _agreed_by(edit: Edit) -> set[str]:
    if isinstance(edit, Several):
        return {paragraph_id for each in edit.edits for paragraph_id in _agreed_by(each)}
    if isinstance(edit, SetStatus) and edit.new.is_agreed and not edit.old.is_agreed:
        return {edit.paragraph_id}
    return set()


SCANS = (
    TextScan((BRACKET, UNKNOWN, AGREED_BRACKETS, SINGLE, MARK_LEFT), _brackets),
    TextScan((NO_BRACKET,), _names_outside),
    TextScan((AGREED_CHANGED,), _agreed_changed),
)
