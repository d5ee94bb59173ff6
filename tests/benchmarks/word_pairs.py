"""Pairs of Word files with formatting, automatic numbers and tables, and edits of known truth (redline_texts.py).

Made with python-docx, not with our writers.
"""

from __future__ import annotations

import io
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import docx
from docx.document import Document
from docx.shared import Pt, RGBColor
from docx.text.run import Run

from tests.benchmarks.redline_texts import EditedText, edited, long_text

_NUMBER = re.compile(r"^\d+\. (?=\S)")
_LOOKS = ("", "", "", "bold", "italic", "underline", "colour", "size")
_TABLE_EVERY = 30


@dataclass(frozen=True)
class WordPair:
    """A base, its edited copy and the truth: the final words of each paragraph that was moved."""

    base: bytes
    new: bytes
    words: int
    moved: frozenset[str]


@dataclass(frozen=True)
class _Styled:
    """A paragraph's words, each with a look, and its style."""

    words: tuple[str, ...]
    looks: tuple[str, ...]
    style: str


def word_pair(copies: int, seed: int = 1) -> WordPair:
    """The declaration so many times (varied), and the same after edits."""
    text = edited(long_text(copies, varied=True), seed=seed)
    old = [_styled(line, place) for place, line in enumerate(text.old)]
    new = _new_side(text, old)
    # A table hangs on a paragraph that stayed where it was.
    anchors = {place: text.pairs[place] for place in sorted(text.pairs)[_TABLE_EVERY::_TABLE_EVERY]}
    base = _document(old, dict.fromkeys(anchors), changed=False)
    final = _document(new, dict.fromkeys(anchors.values()), changed=True)
    moved = frozenset(" ".join(new[place].words) for _, place in text.moved)
    return WordPair(base, final, sum(len(line.split()) for line in text.old), moved)


def _styled(line: str, place: int) -> _Styled:
    """Words with looks that depend only on the paragraph's place; a typed number becomes an automatic one."""
    chance = random.Random(place)
    bare = _NUMBER.sub("", line)
    if bare != line:
        style = "List Number"
    elif place == 0:
        style = "Title"
    else:
        style = "Heading 2" if len(line.split()) < 6 else "Normal"
    words = tuple(bare.split())
    looks: list[str] = []
    while len(looks) < len(words):
        looks += [chance.choice(_LOOKS)] * chance.randint(2, 12)
    return _Styled(words, tuple(looks[: len(words)]), style)


def _new_side(text: EditedText, old: Sequence[_Styled]) -> list[_Styled]:
    """The new paragraphs; words that stand for old ones look as those did."""
    sources: dict[int, tuple[tuple[int, ...], int]] = {new: ((before,), 0) for before, new in text.pairs.items()}
    sources |= {new: ((before,), 0) for before, new in text.moved}
    sources |= {new: (before, 0) for new, before in text.merged.items()}
    for before, (first, second) in text.split.items():
        sources[first] = ((before,), 0)
        numbered = old[before].style == "List Number"
        sources[second] = ((before,), len(text.new[first].split()) - numbered)
    result = []
    for place, line in enumerate(text.new):
        if place not in sources:
            result.append(_Styled(tuple(line.split()), ("",) * len(line.split()), "Normal"))
            continue
        befores, start = sources[place]
        styled = _styled(line, befores[0]) if not start else _Styled(tuple(line.split()), (), old[befores[0]].style)
        looks = [look for before in befores for look in old[before].looks][start:]
        looks += [""] * (len(styled.words) - len(looks))
        result.append(_Styled(styled.words, tuple(looks[: len(styled.words)]), styled.style))
    return result


def _document(paragraphs: Sequence[_Styled], tables_after: dict[int, None], *, changed: bool) -> bytes:
    document = docx.Document()
    document.core_properties.author = ""
    number = 0
    for place, styled in enumerate(paragraphs):
        paragraph = document.add_paragraph(style=styled.style)
        for words, look in _runs(styled):
            _dress(paragraph.add_run(words), look)
        if place in tables_after:
            number += 1
            _table(document, number, changed=changed)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def _runs(styled: _Styled) -> Iterator[tuple[str, str]]:
    """Stretches of one look, cut now and then in the middle of a word as Word does after an edit."""
    stretch, look = "", ""
    for place, (word, next_look) in enumerate(zip(styled.words, styled.looks, strict=True)):
        blank = " " if place else ""
        if stretch and next_look != look:
            yield stretch + blank, look
            stretch, blank = "", ""
        look = next_look
        if len(word) % 7 == 6:
            yield stretch + blank + word[:3], look
            stretch, blank, word = "", "", word[3:]
        stretch += blank + word
    if stretch:
        yield stretch, look


def _dress(run: Run, look: str) -> None:
    if look == "bold":
        run.bold = True
    elif look == "italic":
        run.italic = True
    elif look == "underline":
        run.underline = True
    elif look == "colour":
        run.font.color.rgb = RGBColor(0x1F, 0x4E, 0x79)
    elif look == "size":
        run.font.size = Pt(13)


def _table(document: Document, number: int, *, changed: bool) -> None:
    """Three columns, four rows; in the new file every second one has a row more, every third one a word changed."""
    rows = [
        ("Delegación", "Propuesta", "Plazo"),
        (f"Delegación {number}", "mantener el texto adoptado en la reunión anterior", "sin plazo"),
        (f"Delegación {number + 1}", "suprimir la referencia a los recursos adicionales", "diciembre de 2009"),
    ]
    if changed and number % 2 == 0:
        rows.append(("Secretaría", "preparar una versión consolidada", "enero de 2010"))
    if changed and number % 3 == 0:
        rows[1] = (rows[1][0], rows[1][1].replace("reunión", "cumbre"), rows[1][2])
    table = document.add_table(rows=0, cols=3, style="Table Grid")
    for row in rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.paragraphs[0].add_run(words)
