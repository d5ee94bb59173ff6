"""What a file with tracked changes amounts to, read with the tests' own eyes: faithful or not, how much, how many.

Used by tests and benchmarks for our files and for those of rivals alike.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from tests.exchange.independent_applier import W, main_lines, main_story, paragraph_texts, settle

Looks = tuple[str, tuple[int, ...], str]
"""A paragraph's words without white space, the properties of each letter (numbered), its own properties."""
_SAID_ELSEWHERE = frozenset(("rPrChange", "ins", "del", "moveFrom", "moveTo", "lang", "noProof", "rPr", "sectPr"))
_TRACKED = ("ins", "del", "moveFrom", "moveTo")


@dataclass(frozen=True, slots=True)
class Redline:
    """Measures of one redline.

    Attributes:
        accepted, rejected: whether accepting gives the new text and rejecting the old one, to the last letter
            (white space folded; see ``exact``).
        exact: the same without folding white space.
        inserted, deleted, moved: characters (a moved one counts once).
        changed_words: in w:ins and w:del; a moved word counts twice, as it would without moves.
        revisions: runs of neighbouring marks of one kind by one author, as Word's pane counts them, roughly.
        marks: w:ins, w:del, w:moveFrom and w:moveTo elements of any kind.
        move_lines: the final words of each paragraph that is marked as moved to its place.
        letters_kept, letters: letters of the old text after rejecting, and those whose run has the properties it had.
        paragraphs_kept, paragraphs: the same for the properties of paragraphs.
    """

    accepted: bool
    rejected: bool
    exact: bool
    inserted: int
    deleted: int
    moved: int
    changed_words: int
    revisions: int
    marks: int
    move_lines: tuple[str, ...]
    letters_kept: int
    letters: int
    paragraphs_kept: int
    paragraphs: int


def measured(data: bytes, base: bytes, new: bytes) -> Redline:
    """Measures a redline of two files that have no tracked changes of their own."""
    old_lines, new_lines = main_lines(base), main_lines(new)
    accepted, rejected = main_lines(data, accept=True), main_lines(data, accept=False)
    story = main_story(data)
    inserted = sum(map(len, _words_under(story, "ins", "t")))
    deleted = sum(map(len, _words_under(story, "del", "delText")))
    moved = sum(map(len, _words_under(story, "moveTo", "t")))
    kept, letters, same, paragraphs = _kept(story, main_story(base))
    return Redline(
        folded(accepted) == folded(new_lines),
        folded(rejected) == folded(old_lines),
        accepted == new_lines and rejected == old_lines,
        inserted,
        deleted,
        moved,
        _changed_words(story),
        revisions_of(story),
        sum(1 for _ in story.iter(*(f"{{{W}}}{kind}" for kind in _TRACKED))),
        tuple(moved_lines(story)),
        kept,
        letters,
        same,
        paragraphs,
    )


def folded(lines: Sequence[str]) -> list[str]:
    """Lines in Unicode NFC with white space folded, empty ones left out."""
    return [line for line in (" ".join(unicodedata.normalize("NFC", line).split()) for line in lines) if line]


def revisions_of(story: etree._Element) -> int:
    """Stretches of tracked content in reading order: neighbouring ones of a kind and an author count once.

    A paragraph's end continues a stretch of its kind; words that are not tracked, and untracked ends, close it.
    """
    count, running = 0, ("", "")
    for element in story.iter(f"{{{W}}}r", f"{{{W}}}p"):
        if element.tag == f"{{{W}}}r":
            kind = _kind_above(element)
        else:
            mark = _mark_before(element)
            kind = running if mark is None or (mark == ("", "") and running == ("", "")) else mark
        if kind != running and kind[0]:
            count += 1
        running = kind
    return count


def _kind_above(run: etree._Element) -> tuple[str, str]:
    for above in run.iterancestors("*"):
        name = etree.QName(above).localname
        if name in _TRACKED:
            return name, above.get(f"{{{W}}}author", "")
        if name == "p":
            break
    return "", ""


def _mark_before(paragraph: etree._Element) -> tuple[str, str] | None:
    """What became of the end of the paragraph before this one; None where none precedes it."""
    before = paragraph.getprevious()
    if before is None or before.tag != f"{{{W}}}p":
        return "", ""
    properties = before.find(f"{{{W}}}pPr/{{{W}}}rPr")
    for kind in _TRACKED:
        mark = None if properties is None else properties.find(f"{{{W}}}{kind}")
        if mark is not None:
            return kind, mark.get(f"{{{W}}}author", "")
    return "", ""


def _words_under(story: etree._Element, kind: str, tag: str) -> Iterator[str]:
    for element in story.iter(f"{{{W}}}{kind}"):
        for words in element.iter(f"{{{W}}}{tag}"):
            yield words.text or ""


def _changed_words(story: etree._Element) -> int:
    """Words, or parts of words, in each tracked stretch; what was inserted and deleted again counts once."""
    count = 0
    for element in story.iter(*(f"{{{W}}}{kind}" for kind in _TRACKED)):
        if not any(above.tag in (f"{{{W}}}{kind}" for kind in _TRACKED) for above in element.iterancestors()):
            texts = element.iter(f"{{{W}}}t", f"{{{W}}}delText", f"{{{W}}}tab", f"{{{W}}}br")
            count += len("".join(text.text or " " for text in texts).split())
    return count


def moved_lines(story: etree._Element) -> Iterator[str]:
    """The final words of paragraphs with w:moveTo in them."""
    for paragraph in story.iter(f"{{{W}}}p"):
        if paragraph.find(f".//{{{W}}}moveTo") is not None:
            alone = etree.fromstring(etree.tostring(paragraph))
            for kind in ("del", "moveFrom"):
                for element in [*alone.iter(f"{{{W}}}{kind}")]:
                    element.clear()
            yield " ".join(next(paragraph_texts(alone)).split())


def _kept(redline: etree._Element, base: etree._Element) -> tuple[int, int, int, int]:
    """Letters and paragraphs that, after rejecting, look as they did; paragraphs are matched by their words."""
    settled = etree.fromstring(etree.tostring(redline))
    settle(settled, accept=False)
    numbers: dict[str, int] = {}
    found: dict[str, list[Looks]] = {}
    for looks in _looks(settled, numbers):
        found.setdefault(looks[0], []).append(looks)
    kept = letters = same = paragraphs = 0
    for words, styles, properties in _looks(base, numbers):
        letters += len(words)
        paragraphs += 1
        candidates = found.get(words)
        if not candidates:
            continue
        _, found_styles, found_properties = candidates.pop(0)
        kept += sum(map(int.__eq__, styles, found_styles))
        same += properties == found_properties
    return kept, letters, same, paragraphs


def _looks(story: etree._Element, numbers: dict[str, int]) -> Iterator[Looks]:
    for paragraph in story.iter(f"{{{W}}}p"):
        words, styles = [], []
        for run in paragraph.iter(f"{{{W}}}r"):
            if next(run.iterancestors(f"{{{W}}}p")) is not paragraph:
                continue
            style = canonical(run.find(f"{{{W}}}rPr"))
            number = numbers.setdefault(style, len(numbers))
            for text in run.findall(f"{{{W}}}t"):
                letters = "".join((text.text or "").split())
                words.append(letters)
                styles += [number] * len(letters)
        if words:
            yield "".join(words), tuple(styles), canonical(paragraph.find(f"{{{W}}}pPr"))


def canonical(properties: etree._Element | None) -> str:
    """Properties as one string that does not depend on their order, without language, proofing and tracking."""
    if properties is None:
        return ""
    return "".join(
        sorted(
            str([(etree.QName(one).localname, sorted(one.attrib.items())) for one in child.iter("*")])
            for child in properties.iterchildren("*")
            if etree.QName(child).localname not in _SAID_ELSEWHERE
        )
    )
