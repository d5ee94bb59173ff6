"""How paragraphs stand to each other: lists and their items, headings, empty paragraphs, and how each ends."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from drafter.drafting.checks.beginnings import begins_with_verb
from drafter.drafting.checks.model import (
    Category,
    CheckSettings,
    Fix,
    ParagraphScan,
    Rule,
    Severity,
    Spot,
    Text,
    TextScan,
    replaced,
    spot,
)
from drafter.drafting.model import Paragraph
from drafter.instruments import ClauseKind, Label, parse_label

EMPTY = Rule("empty-paragraph", Category.STRUCTURE, Severity.ERROR)
HEADING_ALONE = Rule("heading-without-content", Category.STRUCTURE, Severity.ERROR)
NO_COLON = Rule("list-without-colon", Category.STRUCTURE, Severity.ERROR)
LIST_OF_ONE = Rule("list-of-one", Category.STRUCTURE, Severity.ERROR)
MIXED_MARKERS = Rule("mixed-markers", Category.STRUCTURE, Severity.ERROR)
FINAL = Rule("final-punctuation", Category.TYPOGRAPHY, Severity.ERROR)
LIST_PUNCTUATION = Rule("list-punctuation", Category.TYPOGRAPHY, Severity.ERROR)
LAST_ITEM = Rule("list-last-item", Category.TYPOGRAPHY, Severity.ERROR)
LOWER_CASE = Rule("list-lower-case", Category.TYPOGRAPHY, Severity.NOTICE)
BULLET_SEMICOLON = Rule("bullet-semicolon", Category.TYPOGRAPHY, Severity.NOTICE)
HEADING_STOP = Rule("heading-full-stop", Category.TYPOGRAPHY, Severity.ERROR)

_LISTED = {ClauseKind.ITEM, ClauseKind.SUBITEM}
_WHOLE = {ClauseKind.PARAGRAPH, ClauseKind.SUBPARAGRAPH, ClauseKind.PREAMBLE, ClauseKind.CHAPEAU}
# The mark a text ends with, before quotation marks, brackets and parentheses that close, and before a note's number.
_END = re.compile(r"([.;:,?!…]?)[\s\"”»’)\]]*(?:\[\d{1,3}\])?\s*$")
_LINKED = re.compile(r"[;,]\s*(?:y/o|and/or|e/ou|et/ou|y|e|o|u|and|or|et|ou)\s*$", re.IGNORECASE)
_TRAILING = re.compile(r"(?:\s*\[[^\[\]]*\])+\s*$")
_LONGEST_END = 24
"""Characters within which a text's last mark stands, with what may follow it."""
_ARTICLE_HEADING = re.compile(
    r"(?:art[íi]culo|artigo|article|cap[íi]tulo|chapter|chapitre|t[íi]tulo|title|titre|secci[óo]n|section|anexo|annex)\b",
    re.IGNORECASE,
)
_PAGE = re.compile(
    r"\s*(?:[–—-]\s*)?(?:(?:p[áa]g(?:ina|\.)?|page|folio)\s*\.?\s*)?\d{1,4}\s*(?:/|de|of|sur)\s*\d{1,4}\s*(?:[–—-]\s*)?"
    r"|\s*(?:p[áa]g(?:ina|\.)?|page)\s*\.?\s*\d{1,4}\s*|\s*[–—-]\s*\d{1,4}\s*[–—-]\s*",
    re.IGNORECASE,
)
_HEADING_WORDS = 12
"""Words up to which a numbered line that a list follows may be its heading, where no reader could tell."""
_SHORT = 8
"""Words up to which a paragraph may be a line that is no sentence: a date, a signature, «Artículo 5»."""


@dataclass(frozen=True, slots=True)
class Series:
    """Items of one list, by place; items of a list within stand between them but are not among them.

    Attributes:
        lead: place of the paragraph that the list hangs on; -1 where the text begins with it.
        items: places, in order.
    """

    lead: int
    items: tuple[int, ...]


@lru_cache(maxsize=4096)
def label_of(text: str) -> Label | None:
    """The likeliest reading of a label; a text has few different ones."""
    return parse_label(text)


def is_page_number(paragraph: Paragraph) -> bool:
    """True for a line that is a page's number and nothing else: «2 / 21», «Página 3», «– 4 –»."""
    return not paragraph.label and bool(paragraph.text.strip()) and _PAGE.fullmatch(paragraph.text) is not None


def lists_in(paragraphs: Sequence[Paragraph]) -> list[Series]:
    """Every list of a text, those within lists included, in the order they begin.

    A list within another has a kind of its own, or begins with another marker after a colon. A page's number between
    two items ends no list.
    """
    found: list[tuple[int, list[int]]] = []
    outer: tuple[int, list[int]] | None = None
    inner: tuple[int, list[int]] | None = None
    before = -1
    for place, paragraph in enumerate(paragraphs):
        if is_page_number(paragraph):
            continue
        if paragraph.kind in _LISTED:
            within = paragraph.kind is ClauseKind.SUBITEM or _goes_deeper(paragraphs, outer, inner, place, before)
            if within and inner is None:
                inner = (before, [])
                found.append(inner)
            elif not within:
                inner = None
            if not within and outer is None:
                outer = (before, [])
                found.append(outer)
            its = inner if within else outer
            if its is not None:
                its[1].append(place)
        else:
            outer = inner = None
        before = place
    return [Series(lead, tuple(items)) for lead, items in found]


def _goes_deeper(
    paragraphs: Sequence[Paragraph],
    outer: tuple[int, list[int]] | None,
    inner: tuple[int, list[int]] | None,
    place: int,
    before: int,
) -> bool:
    """True where an item with another marker than its list's hangs on the item before, or goes on so."""
    if outer is None:
        return False
    own = _style(label_of(paragraphs[place].label))
    if own == _style(label_of(paragraphs[outer[1][0]].label)):
        return False
    if inner is not None:
        return own == _style(label_of(paragraphs[inner[1][0]].label))
    return final_mark(paragraphs[before].text) == ":"


def final_mark(text: str) -> str:
    """The mark a text ends with: ``.``, ``;``, ``,``, ``:`` … or nothing; «; y» ends with ``;``."""
    start, end = _mark_at(text)
    return text[start:end]


def without_notes(text: str) -> str:
    """A text without the square brackets at its end: they may be notes, which end no sentence."""
    return _TRAILING.sub("", text) if text.rstrip().endswith("]") else text


def _mark_at(text: str) -> tuple[int, int]:
    """Where the final mark stands: start and end; equal, after the last word, where there is none."""
    ahead = max(0, len(text.rstrip()) - _LONGEST_END)  # what ends a text is short
    linked = _LINKED.search(text, ahead)
    if linked is not None:
        return linked.start(), linked.start() + 1
    found = _END.search(text, ahead)
    if found is None or not found.group(1):
        words = without_notes(text)
        if words != text and words:  # «… energía. [Agreed ad ref]»: the sentence ends before what is said of it
            start, end = _mark_at(words)
            if start < end:
                return start, end
        at = len(text.rstrip())
        return at, at
    return found.start(1), found.end(1)


@dataclass(frozen=True, slots=True)
class _Ending:
    mark: str


def _ending(paragraph: Paragraph, _settings: CheckSettings) -> Sequence[_Ending]:
    return (_Ending(final_mark(paragraph.text)),)


def _endings(text: Text) -> list[str]:
    marks = [""] * len(text.paragraphs)
    for place, found in text.facts(_ending):
        marks[place] = found[0].mark
    return marks


def _last_word(text: str) -> tuple[int, int]:
    """The last word of a text, to mark what it ends without."""
    found = re.search(r"\w+\W*$", text)
    return (found.start(), len(text.rstrip())) if found is not None else (0, len(text))


def _empties(paragraph: Paragraph, _settings: CheckSettings) -> Iterator[Spot]:
    if not paragraph.text.strip():
        yield spot(EMPTY, 0, len(paragraph.text), Fix(removes_paragraph=True))


def _heads_a_list(text: Text, place: int, following: int) -> bool:
    """True for a numbered line before a list that reads as a heading, though it was not recognised as one."""
    paragraph = text.paragraphs[place]
    if paragraph.kind is not ClauseKind.PARAGRAPH or not paragraph.label:
        return False
    if text.paragraphs[following].kind is not ClauseKind.ITEM or len(paragraph.text.split()) > _HEADING_WORDS:
        return False
    settings = text.settings
    return final_mark(paragraph.text) in ("", ".") and not begins_with_verb(
        paragraph.text, settings.language, settings.ladder
    )


def _headings(text: Text) -> Iterator[tuple[int, Spot]]:
    paragraphs = text.paragraphs
    headings = [place for place in text.places if paragraphs[place].kind is ClauseKind.HEADING]
    of_lists = [series for series in text.once(lists_in) if series.lead >= 0]
    likely = [series.lead for series in of_lists if _heads_a_list(text, series.lead, series.items[0])]
    alike = sorted({*headings, *likely})
    stops = {place for place in alike if re.search(r"(?<!\.)\.\s*$", paragraphs[place].text)}
    if len(stops) < len(alike) / 2:
        for place in sorted(stops):
            at = paragraphs[place].text.rstrip().rfind(".")
            yield place, spot(HEADING_STOP, at, at + 1, replaced(at, at + 1, ""))
    for place in headings:
        following = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
        if not paragraphs[place].text.strip():
            continue
        if following is None or _same_rank(paragraphs[place], following):
            yield place, spot(HEADING_ALONE, 0, len(paragraphs[place].text))


def _same_rank(heading: Paragraph, following: Paragraph) -> bool:
    """True where a heading follows a heading of its own sort: two lines of one title have no two numbers."""
    if following.kind is not ClauseKind.HEADING or not heading.label or not following.label:
        return False
    first, second = label_of(heading.label), label_of(following.label)
    if first is None or second is None or first.style != second.style:
        return False
    return len(first.decimals) == len(second.decimals)


def _list_shape(text: Text) -> Iterator[tuple[int, Spot]]:
    paragraphs = text.paragraphs
    marks = _endings(text)
    all_lists = text.once(lists_in)
    for series in all_lists:
        lead, first = series.lead, label_of(paragraphs[series.items[0]].label)
        goes_on = first is not None and (first.number or 1) > 1  # «b)» after the paragraphs that «a)» has under it
        if (
            lead >= 0
            and not goes_on
            and paragraphs[lead].kind in (_WHOLE | _LISTED)
            and marks[lead] not in (":", "…")
            and not _heads_a_list(text, lead, series.items[0])
        ):
            words = paragraphs[lead].text
            at = len(words.rstrip())
            fix = replaced(at, at, ":") if words.strip() and not marks[lead] else None
            start, end = _last_word(words)
            yield lead, spot(NO_COLON, start, end, fix)
        if len(series.items) == 1 and not goes_on and not _goes_on_later(series, all_lists, paragraphs):
            only = series.items[0]
            yield only, spot(LIST_OF_ONE, 0, min(len(paragraphs[only].text), 40), label=paragraphs[only].label)
        yield from _markers(series, paragraphs)


def _goes_on_later(series: Series, all_lists: Sequence[Series], paragraphs: Sequence[Paragraph]) -> bool:
    """True where an item counts and the next list that begins counts on from it."""
    label = label_of(paragraphs[series.items[0]].label)
    if label is None or label.number is None:
        return False
    following = next((other for other in all_lists if other.items[0] > series.items[0]), None)
    after = label_of(paragraphs[following.items[0]].label) if following is not None else None
    return after is not None and after.number == label.number + 1 and _style(after) == _style(label)


def _markers(series: Series, paragraphs: Sequence[Paragraph]) -> Iterator[tuple[int, Spot]]:
    labels = {place: label_of(paragraphs[place].label) for place in series.items}
    styles = {place: _style(label) for place, label in labels.items()}
    counts = Counter(styles.values())
    if len(counts) < 2:
        return
    most = counts.most_common(1)[0][0]
    usual = next(place for place in series.items if styles[place] == most)
    for place in series.items:
        if styles[place] != most:
            label = paragraphs[place].label
            yield place, spot(MIXED_MARKERS, 0, 0, label=label or "–", usual=paragraphs[usual].label or "–")


def _style(label: Label | None) -> tuple[str, ...]:
    """What labels of one list have in common; letters and Roman numerals are told apart by how they go on alone."""
    if label is None:
        return ("",)
    if label.is_bullet:
        return ("bullet", label.as_typed)
    shape = "number" if label.shape.value == "number" else "letters"
    return (shape, label.prefix.casefold(), label.as_typed.rstrip()[-1:] if not label.as_typed[-1:].isalnum() else "")


def _list_ends(text: Text) -> Iterator[tuple[int, Spot]]:
    paragraphs = text.paragraphs
    marks = _endings(text)
    with_lists = {series.lead for series in text.once(lists_in)}
    for series in text.once(lists_in):
        # An item that a list of its own hangs on ends with that list's colon.
        items = [place for place in series.items if place not in with_lists and paragraphs[place].text.strip()]
        if len(items) < 2:
            continue
        *others, last = items
        usual = _usual([marks[place] for place in others])
        for place in others:
            if marks[place] != usual:
                yield place, _ends_otherwise(LIST_PUNCTUATION, paragraphs[place].text, marks[place], usual)
        if usual in (";", ","):
            if marks[last] not in (".", ":") and not (marks[last] == usual and _one_sentence(text, marks, last)):
                yield last, _ends_otherwise(LAST_ITEM, paragraphs[last].text, marks[last], ".")
        elif marks[last] != usual and not (usual == "" and marks[last] == "."):
            yield last, _ends_otherwise(LIST_PUNCTUATION, paragraphs[last].text, marks[last], usual)
        bulleted = all((label := label_of(paragraphs[place].label)) and label.is_bullet for place in items)
        if bulleted and usual == ";" and text.settings.profile.bullets_without_semicolon:
            start, end = _mark_at(paragraphs[items[0]].text)
            yield items[0], spot(BULLET_SEMICOLON, start, end)
        lower = [place for place in items if paragraphs[place].text[:1].islower()]
        if bulleted and len(lower) == len(items) and all(marks[place] == "." for place in items):
            yield items[0], spot(LOWER_CASE, 0, len(paragraphs[items[0]].text.split()[0]))


def _one_sentence(text: Text, marks: Sequence[str], last: int) -> bool:
    """True where a list stands inside a text that is one sentence, as resolutions are: it goes on after the list."""
    numbered = [place for place in text.places if text.paragraphs[place].kind is ClauseKind.PARAGRAPH]
    going_on = [place for place in numbered if marks[place] in (";", ",", ":")]
    return len(going_on) * 2 > len(numbered) and any(place > last for place in numbered)


def _usual(marks: Sequence[str]) -> str:
    """The mark most items end with; of two that are equally frequent, the first."""
    counts = Counter(marks)
    best = max(counts.values())
    return next(mark for mark in marks if counts[mark] == best)


def _ends_otherwise(rule: Rule, words: str, mark: str, usual: str) -> Spot:
    start, end = _mark_at(words)
    # A question is a question; and where something else than stop, comma and semicolon stands a person must look.
    fix = replaced(start, end, usual) if mark in ("", ".", ";", ",") and not _LINKED.search(words) else None
    if fix is not None and final_mark(fix.applied(words)) != usual:
        fix = None  # another mark stands before it
    if start == end:
        start, end = _last_word(words)
    return spot(rule, start, end, fix, mark=mark or "∅", usual=usual or "∅")


def _paragraph_ends(text: Text) -> Iterator[tuple[int, Spot]]:
    paragraphs = text.paragraphs
    marks = _endings(text)
    for place in text.places:
        paragraph = paragraphs[place]
        if paragraph.kind not in _WHOLE or marks[place] or not paragraph.text.strip():
            continue
        if len(without_notes(paragraph.text).split()) <= _SHORT or _ARTICLE_HEADING.match(paragraph.text):
            continue
        following = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
        if following is not None and following.kind in _LISTED:
            continue  # what a list hangs on is another rule's business
        start, end = _last_word(paragraph.text)
        letters = paragraph.text.rstrip()
        fix = replaced(len(letters), len(letters), ".") if letters[-1].isalnum() else None
        yield place, spot(FINAL, start, end, fix)


SCANS = (
    ParagraphScan((EMPTY,), _empties),
    TextScan((HEADING_ALONE, HEADING_STOP), _headings),
    TextScan((NO_COLON, LIST_OF_ONE, MIXED_MARKERS), _list_shape),
    TextScan((LIST_PUNCTUATION, LAST_ITEM, LOWER_CASE, BULLET_SEMICOLON), _list_ends),
    TextScan((FINAL,), _paragraph_ends),
)
