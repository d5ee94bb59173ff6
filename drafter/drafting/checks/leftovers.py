"""What was left in a text by those who made it: page numbers, comments, tracked changes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from drafter.drafting.checks.lists import is_page_number
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
    spot,
)
from drafter.drafting.model import Paragraph
from drafter.instruments import ClauseKind

PAGE_FURNITURE = Rule("page-furniture", Category.TYPOGRAPHY, Severity.ERROR)
COMMENT = Rule("leftover-comment", Category.TYPOGRAPHY, Severity.ERROR)
TRACKED = Rule("tracked-changes-left", Category.TYPOGRAPHY, Severity.ERROR)

_INSIDE = re.compile(r"(?<=[^\W\d_.,;:]) (?P<page>\d{1,3} / \d{1,3}) (?=[^\W\d_])")
_COMMENT = re.compile(
    r"(?<!\w)(?:TODO|FIXME|TBD|TBC|XXX+)(?!\w)"
    r"|\[[A-Z]{2,3}\d{1,2}\](?!\()"  # Word's mark of a comment, pasted
    r"|(?:(?<=\[)|(?<=\()|^)(?:coment[áa]rio|comment|commentaire|nota (?:interna|al redactor|para)|nota da redação"
    r"|note to|note à|ojo|pendiente de (?:revisar|confirmar))\b[^\])]{0,40}:"
    r"|\?\?\?+|lorem ipsum",
    re.IGNORECASE,
)
_OFTEN = 3
_LONGEST = 8
"""Words of a line that may be a header, and how often it must stand in the text."""


def _pages(paragraph: Paragraph, _settings: CheckSettings) -> Iterator[Spot]:
    text = paragraph.text
    if is_page_number(paragraph):
        yield spot(PAGE_FURNITURE, 0, len(text), Fix(removes_paragraph=True), words=text.strip())
        return
    for found in _INSIDE.finditer(text):
        yield spot(PAGE_FURNITURE, found.start("page"), found.end("page"), words=found["page"])


@dataclass(frozen=True, slots=True)
class _Line:
    words: str


def _short_line(paragraph: Paragraph, _settings: CheckSettings) -> Sequence[_Line]:
    if paragraph.label or paragraph.kind in (ClauseKind.TITLE, ClauseKind.ITEM, ClauseKind.SUBITEM):
        return ()
    words = " ".join(paragraph.text.split())
    short = words and len(words.split()) <= _LONGEST and words[-1] not in ".:;,"
    return (_Line(re.sub(r"\d+", "#", words)),) if short else ()


def _headers(text: Text) -> Iterator[tuple[int, Spot]]:
    lines: dict[str, list[int]] = {}
    for place, found in text.facts(_short_line):
        lines.setdefault(found[0].words, []).append(place)
    for places in lines.values():
        if len(places) < _OFTEN:
            continue
        for place in places:
            words = text.paragraphs[place].text
            if not is_page_number(text.paragraphs[place]):
                yield place, spot(PAGE_FURNITURE, 0, len(words), words=words.strip())


def _comments(paragraph: Paragraph, _settings: CheckSettings) -> Iterator[Spot]:
    for found in _COMMENT.finditer(paragraph.text):
        words = found.group()
        if words.isupper() or not re.match(r"(?:todo|fixme|tbd|tbc|xxx+|\[)", words, re.IGNORECASE):
            yield spot(COMMENT, found.start(), found.end(), words=words.strip())


def _file(text: Text) -> Iterator[tuple[int, Spot]]:
    counts = dict(text.settings.remarks)
    for key in ("tracked-changes", "comment"):
        if counts.get(key):
            yield -1, spot(TRACKED, 0, 0, kind=key, count=counts[key])


SCANS = (
    ParagraphScan((PAGE_FURNITURE,), _pages),
    TextScan((PAGE_FURNITURE,), _headers),
    ParagraphScan((COMMENT,), _comments),
    TextScan((TRACKED,), _file),
)
