"""Lines -> pages: finds what a page prints besides its words (numbers, running heads) and where each page begins.

Evidence of a new page, any of which may be missing in a file:

- a form feed;
- a page number on a line of its own («2 / 21», «Página 3 de 21», «- 3 -», a lone number that counts on), or glued to
  the words beside it;
- exactly one space before the first word, where hardly any line has one: the trace some converters leave.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from drafter.instruments.layout.lines import Line
from drafter.instruments.layout.masthead import SYMBOL

MOST_PAGES = 1500
"""A higher number on a line of its own is a year or an amount."""

_WORD = r"(?:página|pagina|pág\.?|pag\.?|page|seite|p\.)"
_OF = r"(?:/|de|of|sur|von)"
_PAGE_LINES = (
    re.compile(rf"(?:{_WORD}\s*)?(?P<page>\d{{1,4}})\s*{_OF}\s*(?P<total>\d{{1,4}})", re.IGNORECASE),
    re.compile(rf"{_WORD}\s*(?P<page>\d{{1,4}})", re.IGNORECASE),
    re.compile(r"[-–—]\s*(?P<page>\d{1,4})\s*[-–—]"),
)
_LONE_NUMBER = re.compile(r"(?P<page>\d{1,4})")
_GLUED_BEFORE = re.compile(rf"((?:{_WORD}\s*)?(\d{{1,4}})\s*(?:/|de|of|sur)\s*)(\d+)\s*(\S.*)", re.IGNORECASE)
_GLUED_AFTER = re.compile(rf"(.*\S)\s+((?:{_WORD}\s*)?(\d{{1,4}})\s*/\s*(\d{{1,4}}))", re.IGNORECASE)
_PRINTERS_NUMBER = re.compile(r"\d{2}-\d{5}(?:\s?\([A-Z]\))?")
"""«15-16301 (S)», as the United Nations print it at the foot of a page."""
_SYMBOL = re.compile(SYMBOL)
_LONGEST_HEAD = 120
"""Characters of a running head."""
_RARE = 0.12
"""Single leading spaces on more than this share of the lines are layout, not page starts."""


@dataclass(frozen=True, slots=True)
class PagedLine:
    """A line of words on its page.

    Attributes:
        text: the words.
        page: counted from 1.
        starts_page: True for the first words of a page (not of the first).
        blanks_before: blank lines between it and the words before.
        printed_before: what the pages print between it and the words before, each as it stood.
        indent: white space characters before its first word.
    """

    text: str
    page: int
    starts_page: bool
    blanks_before: int
    printed_before: tuple[str, ...] = ()
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Paged:
    """All words of a file on their pages, and apart from them what the pages print besides.

    Attributes:
        lines: the words.
        printed_after: what stands after the last of them.
    """

    lines: tuple[PagedLine, ...]
    printed_after: tuple[str, ...]

    @property
    def furniture(self) -> tuple[str, ...]:
        """All that the pages print besides, in order, as it stood."""
        return (*(text for line in self.lines for text in line.printed_before), *self.printed_after)


@dataclass(slots=True)
class _Piece:
    """A line, or a part of one, while it is not yet known what it is."""

    text: str
    line: Line
    first_of_line: bool
    page_number: int | None = None
    furniture: bool = False


def find_pages(lines: Sequence[Line]) -> Paged:
    """Tell words from furniture and give every line of words its page."""
    pieces = _unglue(lines)
    _mark_page_numbers(pieces)
    _mark_beside_page_numbers(pieces)
    _mark_running_heads(pieces)
    by_spaces = _trusted_spaces(pieces)
    if sum(line.new_page for line in lines) > len(by_spaces) // 2:
        by_spaces = frozenset()  # the form feeds tell, the spaces are somebody's layout
    footers = _numbers_stand_below(pieces)
    paged = _count(pieces, by_spaces, footers)
    if by_spaces and not _meets_the_numbers(pieces, by_spaces, footers):
        paged = _count(pieces, frozenset(), footers)
    return _with_furniture(paged, pieces)


def _with_furniture(lines: Sequence[PagedLine], pieces: Sequence[_Piece]) -> Paged:
    """Say of every line what the pages print before it."""
    placed: list[PagedLine] = []
    printed: list[str] = []
    for piece in pieces:
        if piece.furniture:
            printed.append(piece.text)
        elif piece.text:
            placed.append(replace(lines[len(placed)], printed_before=tuple(printed)))
            printed.clear()
    return Paged(tuple(placed), tuple(printed))


def _page_number(text: str) -> tuple[int, int | None] | None:
    """Page and total of a line that is nothing but a page number."""
    for pattern in _PAGE_LINES:
        found = pattern.fullmatch(text)
        if found is not None:
            total = found.groupdict().get("total")
            page, last = int(found["page"]), int(total) if total else None
            if 1 <= page <= (last or MOST_PAGES) and (last or 0) <= MOST_PAGES:
                return page, last
    return None


def _total_pages(lines: Sequence[Line]) -> str | None:
    """The total that page numbers of the file agree on, as its digits: «21» of «2 / 21» and «19 / 214. Asimismo»."""
    alone = Counter(
        str(number[1]) for line in lines if (number := _page_number(line.text)) is not None and number[1] is not None
    )
    if alone:
        return alone.most_common(1)[0][0]
    glued: list[str] = []
    spaced_alone = None
    for before, line in zip((None, *lines), lines, strict=False):
        found = _GLUED_BEFORE.fullmatch(line.text)
        if found is None or not 1 <= int(found[2]) <= MOST_PAGES:
            continue
        glued.append(found[3])
        at_an_edge = before is None or not before.text or line.new_page
        if at_an_edge and re.match(r"\S+\s+/\s+\d+\s", line.text) and int(found[2]) <= int(found[3]) <= MOST_PAGES:
            spaced_alone = found[3]
    agreed = [total for total in glued if sum(other.startswith(total) for other in glued) > 1]
    if agreed:
        return min(agreed, key=len)
    return spaced_alone


def _unglue(lines: Sequence[Line]) -> list[_Piece]:
    """Cut page numbers off the words they are glued to."""
    total = _total_pages(lines)
    pieces: list[_Piece] = []
    for line in lines:
        texts = [line.text]
        if total is not None and _page_number(line.text) is None:
            before = _GLUED_BEFORE.fullmatch(line.text)
            after = _GLUED_AFTER.fullmatch(line.text)
            if before is not None and before[3].startswith(total) and int(before[2]) <= int(total):
                number = (before[1] + total).strip()
                texts = [number, line.text[len(before[1]) + len(total) :].strip()]
            elif after is not None and after[4] == total and int(after[3]) <= int(total):
                texts = [after[1], after[2]]
        pieces += [_Piece(text, line, number == 0) for number, text in enumerate(texts)]
    return pieces


def _mark_page_numbers(pieces: list[_Piece]) -> None:
    for place, piece in enumerate(pieces):
        number = _page_number(piece.text)
        if number is not None and (_at_an_edge(pieces, place) or not piece.first_of_line):
            piece.page_number, piece.furniture = number[0], True
    _mark_lone_numbers(pieces)


def _at_an_edge(pieces: Sequence[_Piece], place: int) -> bool:
    """True where a blank line, a form feed, another piece of its line or an end of the file is beside it."""
    piece = pieces[place]
    before = pieces[place - 1] if place > 0 else None
    after = pieces[place + 1] if place + 1 < len(pieces) else None
    if before is None or after is None or not before.text or not after.text:
        return True
    return piece.line.new_page or after.line.new_page or after.line is piece.line or before.line is piece.line


def _mark_lone_numbers(pieces: list[_Piece]) -> None:
    """Lone numbers are page numbers where they count on, each beside a page's edge, at some distance."""
    candidates = [
        (place, int(piece.text))
        for place, piece in enumerate(pieces)
        if not piece.furniture
        and _LONE_NUMBER.fullmatch(piece.text)
        and 1 <= int(piece.text) <= MOST_PAGES
        and _at_an_edge(pieces, place)
    ]
    chain: list[tuple[int, int]] = []
    for place, number in candidates:
        feeds = pieces[place].line.new_page or _feeds_after(pieces, place)
        words_since = (
            sum(1 for piece in pieces[chain[-1][0] + 1 : place] if piece.text and not piece.furniture) if chain else 99
        )
        last = not any(piece.text for piece in pieces[place + 1 :])
        far = feeds or words_since >= 10 or (last and number == chain[-1][1] + 1) if chain else True
        if not chain or (number > chain[-1][1] and number - chain[-1][1] <= 3 and far):
            chain.append((place, number))
    fed = [place for place, _ in chain if pieces[place].line.new_page or _feeds_after(pieces, place)]
    if len(chain) >= 3 or fed:
        for place, number in chain:
            pieces[place].page_number, pieces[place].furniture = number, True


def _feeds_after(pieces: Sequence[_Piece], place: int) -> bool:
    """True where a form feed comes before the next words."""
    for piece in pieces[place + 1 :]:
        if piece.line.new_page and piece.line is not pieces[place].line:
            return True
        if piece.text:
            return False
    return False


def _mark_beside_page_numbers(pieces: list[_Piece]) -> None:
    """What stands right beside pages' numbers: the document's symbol, its printer's number, the same line twice."""
    touching = [
        place
        for place, piece in enumerate(pieces)
        if piece.text
        and not piece.furniture
        and any(one.page_number is not None for one in pieces[max(0, place - 1) : place + 2])
    ]
    repeated = Counter(_undated(pieces[place].text) for place in touching)
    everywhere = Counter(_undated(piece.text) for piece in pieces if piece.text)
    for place in touching:
        text = _undated(pieces[place].text)
        if 1 < repeated[text] == everywhere[text] and len(text) <= _LONGEST_HEAD:
            pieces[place].furniture = True
    words = [place for place, piece in enumerate(pieces) if piece.text]
    for at, place in enumerate(words):
        text = pieces[place].text
        beside = [pieces[other] for other in (*words[max(0, at - 2) : at], *words[at + 1 : at + 3])]
        if pieces[place].furniture or all(one.page_number is None for one in beside):
            continue
        bears = _SYMBOL.fullmatch(text) and sum(text in piece.text for piece in pieces) > 1
        if bears or _PRINTERS_NUMBER.fullmatch(text):
            pieces[place].furniture = True


def _mark_running_heads(pieces: list[_Piece]) -> None:
    """A short line that stands at the edge of three pages or more, digits aside, is no part of the text."""
    words = [place for place, piece in enumerate(pieces) if piece.text and not piece.furniture]
    edges = [*words[:1], *words[-1:]]
    for before, after in pairwise(words):
        between = pieces[before + 1 : after + 1]
        if any(piece.furniture or piece.line.new_page for piece in between):
            edges += [before, after]
    everywhere = Counter(_undated(pieces[place].text) for place in words)
    seen = Counter(_undated(pieces[place].text) for place in dict.fromkeys(edges))
    for place in edges:
        text = _undated(pieces[place].text)
        if len(text) <= _LONGEST_HEAD and seen[text] >= 3 and seen[text] == everywhere[text]:
            pieces[place].furniture = True


def _undated(text: str) -> str:
    """A line without its numbers, which change from page to page; a whole sentence with them."""
    return text if text[-1:] in {".", ";", ":"} else re.sub(r"\d+", "#", text)


def _trusted_spaces(pieces: Sequence[_Piece]) -> frozenset[int]:
    """Places of lines with exactly one leading space, where that is so rare that it must mean something."""
    words = [place for place, piece in enumerate(pieces) if piece.text and piece.first_of_line]
    spaced = [place for place in words[1:] if pieces[place].line.indent == 1]
    flush = sum(1 for place in words if pieces[place].line.indent == 0)
    if not words or len(spaced) > _RARE * len(words) or flush < 0.75 * len(words):
        return frozenset()
    return frozenset(spaced)


def _numbers_stand_below(pieces: Sequence[_Piece]) -> bool:
    """True where page numbers are at the foot: a form feed follows them, or number 1 follows words."""
    words_seen = False
    for place, piece in enumerate(pieces):
        if piece.page_number is not None:
            if piece.page_number == 1 and words_seen:
                return True
            for following in pieces[place + 1 :]:
                if following.line.new_page and following.line is not piece.line:
                    return not piece.line.new_page
                if following.text and not following.furniture:
                    break
        elif piece.text and not piece.furniture:
            words_seen = True
    return False


def _count(pieces: Sequence[_Piece], by_spaces: frozenset[int], footers: bool) -> tuple[PagedLine, ...]:
    """Give every line of words its page."""
    counted: list[PagedLine] = []
    page, blanks, breaks, number = 1, 0, False, None
    for place, piece in enumerate(pieces):
        if piece.line.new_page and piece.first_of_line:
            breaks = True
        if piece.furniture:
            if piece.page_number is not None:
                breaks = True
                number = piece.page_number + 1 if footers else piece.page_number
            continue
        if not piece.text:
            blanks += 1
            continue
        breaks = breaks or place in by_spaces
        starts_page = breaks and bool(counted)
        if starts_page:
            page = number if number is not None and number > page else page + 1
        elif breaks and number is not None:
            page = number
        counted.append(PagedLine(piece.text, page, starts_page, blanks, indent=piece.line.indent))
        blanks, breaks, number = 0, False, None
    return tuple(replace(line, blanks_before=0) if place == 0 else line for place, line in enumerate(counted))


def _meets_the_numbers(pieces: Sequence[_Piece], by_spaces: frozenset[int], footers: bool) -> bool:
    """True where counting the single leading spaces never runs past a printed page number."""
    page, breaks, words_seen = 1, False, False
    for place, piece in enumerate(pieces):
        if piece.page_number is not None:
            printed = piece.page_number + 1 if footers else piece.page_number
            if words_seen and page + 1 > printed:
                return False
            page, breaks = printed, False
        elif piece.text and not piece.furniture:
            if place in by_spaces and words_seen and not breaks:
                page += 1
            words_seen = True
    return True
