"""What a redline looks like to its reader, whoever made it: marked runs, and figures of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import fmean

from lxml import etree

from drafter.redline import Comparison
from tests.exchange.independent_applier import W, main_story

Marked = list[list[tuple[str, str]]]
"""Paragraphs; in each runs of ``=``, ``-`` or ``+`` and their text. What only moved counts as ``=``."""

_MARKS = re.compile(r"\[-(.*?)-\]|\{\+(.*?)\+\}", re.DOTALL)
_WORD = re.compile(r"\w")


@dataclass(frozen=True)
class Figures:
    """Of a redline.

    Attributes:
        inserted, deleted: characters.
        words_cut: places where a change begins or ends between two letters or digits.
        islands: changes (words that went, came, or both) per paragraph that keeps some words and changes some.
        shortest_kept: words in the shortest run kept between two changes, on average over the paragraphs that have one.
        accepted, rejected: whether the runs give the new text and the old one, white space folded.
        exact: both, to the last blank.
    """

    inserted: int
    deleted: int
    words_cut: int
    islands: float
    shortest_kept: float
    accepted: bool
    rejected: bool
    exact: bool


def figures(marked: Marked, old: Sequence[str], new: Sequence[str]) -> Figures:
    """Figures of a redline of two texts."""
    islands: list[int] = []
    kept: list[int] = []
    cut = 0
    for paragraph in marked:
        parts = _parts(paragraph)
        cut += sum(_cuts(parts))
        changes = sum(1 for part in parts if not isinstance(part, str))
        if changes and any(isinstance(part, str) and _WORD.search(part) for part in parts):
            islands.append(changes)
        between = [len(part.split()) for part in parts[1:-1] if isinstance(part, str)]
        if between:
            kept.append(min(between))
    olds, news = (["".join(text for mark, text in paragraph if mark != gone) for paragraph in marked] for gone in "+-")
    return Figures(
        _characters(marked, "+"),
        _characters(marked, "-"),
        cut,
        fmean(islands) if islands else 0.0,
        fmean(kept) if kept else 0.0,
        _folded(news) == _folded(new),
        _folded(olds) == _folded(old),
        [text for text in news if text] == list(new) and [text for text in olds if text] == list(old),
    )


def _characters(marked: Marked, sign: str) -> int:
    return sum(len(text) for paragraph in marked for mark, text in paragraph if mark == sign)


def _folded(texts: Iterable[str]) -> list[str]:
    return " ".join(texts).split()


def _parts(paragraph: list[tuple[str, str]]) -> list[str | tuple[str, str]]:
    """Kept texts and, between them, (deleted, inserted). Blanks alone do not part two changes."""
    parts: list[str | tuple[str, str]] = []
    signs = [(mark, text, mark == "=" and not text.isspace()) for mark, text in paragraph if text]
    for kept, group in groupby(signs, key=lambda run: run[2]):
        runs = list(group)
        if kept:
            parts.append("".join(text for _, text, _ in runs))
        elif any(mark != "=" for mark, _, _ in runs):
            deleted, inserted = ("".join(text for mark, text, _ in runs if mark == sign) for sign in "-+")
            parts.append((deleted, inserted))
    return parts


def _cuts(parts: list[str | tuple[str, str]]) -> Iterable[bool]:
    """For both ends of each change whether a word stands across it."""
    for before, after in pairwise(parts):
        if isinstance(before, str) and not isinstance(after, str):
            yield any(text and _inside_a_word(before, text) for text in after)
        elif isinstance(after, str) and not isinstance(before, str):
            yield any(text and _inside_a_word(text, after) for text in before)


def _inside_a_word(before: str, after: str) -> bool:
    return before[-1].isalnum() and after[0].isalnum()


def marks_of(comparison: Comparison) -> Marked:
    """The rows of a comparison of ours; the parts of a split or merged paragraph in one."""
    return [[(segment.op.value, segment.text) for segment in row.segments] for row in comparison.rows]


def marks_in_text(text: str) -> Marked:
    """What wdiff writes, and those that write like it; a header of a patch is left out."""
    header = re.match(r"(?:.*\n)*?@@.*@@.*\n", text[:1000])
    runs: list[tuple[str, str]] = []
    at = header.end() if header else 0
    for mark in _MARKS.finditer(text, at):
        runs.append(("=", text[at : mark.start()]))
        runs.append(("-", mark[1]) if mark[1] is not None else ("+", mark[2]))
        at = mark.end()
    runs.append(("=", text[at:]))
    marked: Marked = [[]]
    for sign, run in runs:
        first, *others = run.split("\n")
        marked[-1].append((sign, first))
        marked += [[(sign, other)] for other in others]
    return marked


def marks_in_word(data: bytes) -> Marked:
    """The main story of a tracked Word file; what was moved away is left out, where it arrived it is kept."""
    marked: Marked = []
    for paragraph in main_story(data).iter(f"{{{W}}}p"):
        runs: list[tuple[str, str]] = []
        for text in paragraph.iter(f"{{{W}}}t", f"{{{W}}}delText"):
            above = {etree.QName(element).localname for element in text.iterancestors("*")}
            if "moveFrom" not in above:
                runs.append(("+" if "ins" in above else "-" if "del" in above else "=", text.text or ""))
        marked.append(runs)
    return marked
