"""Listing what is tracked and commented in a Word file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from drafter.exchange.incoming.docx_reader import Passage, parts_by_kind, read_body
from drafter.exchange.incoming.docx_story import StoryReader
from drafter.exchange.incoming.typed_labels import split_label
from drafter.exchange.model import ImportNote, View, visible_line
from drafter.exchange.package import Package
from drafter.exchange.revisions.comments import read_comments
from drafter.exchange.revisions.grouping import groups
from drafter.exchange.revisions.model import FileRevisions, Revision, RevisionKind
from drafter.exchange.revisions.scanning import Mark, looks_tracked, may_be_tracked
from drafter.exchange.revisions.tracked_parts import TrackedPart, tracked_parts
from drafter.exchange.revisions.words import Words
from drafter.exchange.word_names import w

_WITHOUT_WORDS = frozenset(
    (
        RevisionKind.PARAGRAPH_INSERTED, RevisionKind.PARAGRAPH_DELETED,
        RevisionKind.PARAGRAPH_MOVED_FROM, RevisionKind.PARAGRAPH_MOVED_TO, RevisionKind.SECTION_FORMATTING,
        RevisionKind.TABLE_FORMATTING, RevisionKind.TABLE_GRID, RevisionKind.MARK_FORMATTING,
    )
)  # fmt: skip
_OF_THE_OWNER = frozenset(
    (RevisionKind.RUN_FORMATTING, RevisionKind.ROW_FORMATTING, RevisionKind.CELL_FORMATTING, RevisionKind.CELL_MERGED)
)
_OF_THE_PARAGRAPH = frozenset((RevisionKind.PARAGRAPH_FORMATTING, RevisionKind.NUMBERING_INSERTED))
_STORIES = tuple(map(w, ("hdr", "ftr", "footnote", "endnote", "comment", "docPartBody")))


def read_revisions(data: bytes, name: str) -> FileRevisions:
    """Lists the tracked changes and comments of a Word file.

    Args:
        data: the whole file.
        name: the file's name, for sentences.

    Raises:
        KnownError: it is no Word file, or protected, damaged, hostile or too large.
    """
    package = Package(data, name)
    main = package.main_part()
    links = parts_by_kind(package, main)
    # A long body in which nothing is tracked or commented need not be read.
    needed = may_be_tracked(package.read(main) or b"") or "comments" in links
    body = read_body(package, View.MARKED) if needed else None
    parts = tracked_parts(package, None if body is None else body.root)  # one tree, so that places and marks are of it
    places = _Places(() if body is None else body.passages)
    words = Words()
    for passage in () if body is None else body.passages:
        for piece in passage.pieces:
            words.add_leaf(piece.leaf, piece.text, _paragraph_of(piece.leaf))
    reader = StoryReader(frozenset() if body is None else body.styles.hiding)
    for part in parts[1:]:
        for story in part.root.iter(*_STORIES):
            words.add(reader.paragraphs(story))
    comments = read_comments(
        package.xml(links["comments"]) if "comments" in links else None,
        package.xml(links["commentsExtended"]) if "commentsExtended" in links else None,
        [part.root for part in parts],
        words,
        places.index,
    )
    revisions = tuple(_revisions(parts, places, words))
    return FileRevisions(name, revisions, comments, tuple(_not_understood(parts)))


class _Places:
    """Where paragraphs stand among those that the marked view shows."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._index: dict[etree._Element, int] = {}
        self._label: dict[etree._Element, str] = {}
        index = 0
        for passage in passages:
            shown = bool(visible_line(passage.paragraph).strip())
            for element in passage.elements:
                if shown:
                    self._index[element] = index
                self._label[element] = passage.paragraph.label or _typed_label(passage)
            index += shown

    def index(self, element: etree._Element | None) -> int | None:
        """The index of the paragraph an element stands in; of the first in it for a row or table."""
        if element is None:
            return None
        for paragraph in (*_from_inside(element), *_from_outside(element)):
            if paragraph in self._index:
                return self._index[paragraph]
        return None

    def label(self, element: etree._Element) -> str:
        """The number or bullet of the paragraph an element stands in."""
        for paragraph in (*_from_inside(element), *_from_outside(element)):
            if paragraph in self._label:
                return self._label[paragraph]
        return ""


def _from_outside(element: etree._Element) -> Iterator[etree._Element]:
    if element.tag == w("p"):
        yield element
    yield from element.iterancestors(w("p"))


def _from_inside(element: etree._Element) -> Iterator[etree._Element]:
    """The paragraphs in a row, cell or control; none where the element itself stands in a paragraph."""
    if element.tag in (w("tr"), w("tc"), w("tbl"), w("sdt"), w("customXml")):
        yield from element.iter(w("p"))


def _typed_label(passage: Passage) -> str:
    return split_label("".join(piece.text for piece in passage.pieces))[0]


def _paragraph_of(leaf: etree._Element | None) -> etree._Element | None:
    return None if leaf is None else next(leaf.iterancestors(w("p")), None)


def _revisions(parts: Sequence[TrackedPart], places: _Places, words: Words) -> Iterator[Revision]:
    number = 0
    first_group = 0
    for part in parts:
        in_body = part is parts[0]
        part_groups = groups(part.scanned.marks)
        for mark, group in zip(part.scanned.marks, part_groups, strict=True):
            where = mark.element if mark.owner is None else mark.owner
            yield Revision(
                number=number,
                kind=mark.kind,
                author=mark.author,
                date=mark.date,
                revision_id=mark.revision_id,
                part=part.name,
                paragraph=places.index(where) if in_body else None,
                label=places.label(where) if in_body else "",
                text=_text(mark, words),
                move=mark.move,
                group=first_group + group,
            )
            number += 1
        first_group += max(part_groups, default=-1) + 1


def _text(mark: Mark, words: Words) -> str:
    if mark.kind is RevisionKind.NUMBERING_CHANGE:
        return mark.element.get(w("original"), "")
    if mark.kind in _WITHOUT_WORDS or mark.owner is None:
        return ""
    if mark.kind in _OF_THE_PARAGRAPH:
        paragraph = next(mark.owner.iterancestors(w("p")), None)
        return "" if paragraph is None else words.within(paragraph)
    thing = mark.owner.getparent() if mark.kind in _OF_THE_OWNER and mark.owner.tag != w("tc") else mark.owner
    return "" if thing is None else words.within(thing)


def _not_understood(parts: Sequence[TrackedPart]) -> Iterator[ImportNote]:
    """What looks like a tracked change and is none that is known, and moves that lack a side."""
    unknown: Counter[str] = Counter()
    sides: dict[str, int] = {}
    for part in parts:
        unknown.update(part.scanned.unknown)
        unknown.update(looks_tracked(part.root))
        for lone in part.scanned.lone_moves:
            sides[lone] = sides.get(lone, 0) + 1
    for name, count in sorted(unknown.items()):
        yield ImportNote("revision-not-understood", _data(name, count))
    for name, count in sorted(sides.items()):
        if count == 1:  # the two sides of a move may stand in two parts
            yield ImportNote("move-incomplete", {"text": name})


def _data(name: str, count: int) -> Mapping[str, str | int]:
    return {"text": name, "count": count}
