"""Accepting and rejecting tracked changes as Word does."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from drafter.errors import KnownError
from drafter.exchange.incoming.docx_reader import parts_by_kind
from drafter.exchange.incoming.docx_styles import Styles
from drafter.exchange.package import Package, parse_xml
from drafter.exchange.parts import with_parts
from drafter.exchange.revisions.removing import Removal
from drafter.exchange.revisions.scanning import Mark, Scanned, scan
from drafter.exchange.revisions.tracked_parts import TrackedPart, tracked_parts
from drafter.exchange.revisions.tree_settling import settle_tree
from drafter.exchange.word_names import W14, w

_WAITING = "drafter-waiting"
"""An attribute of marks that are rejected once others were accepted; copies of elements carry it along."""
_ABOUT_COMMENTS = ("commentsExtended", "commentsIds")
"""Parts that say more of comments, each by the id of its last paragraph."""


@dataclass(frozen=True, slots=True)
class Settlement:
    """A file in which changes were settled.

    Attributes:
        data: the file.
        settled: how many changes it has no longer.
        left: how many are still tracked.
    """

    data: bytes
    settled: int
    left: int


def settle_revisions(
    data: bytes,
    name: str,
    *,
    accept: bool,
    by: str | None = None,
    numbers: Collection[int] | None = None,
) -> bytes:
    """The file with tracked changes accepted or rejected; parts without any are carried over as they are.

    Notes and comments whose place in the text goes are taken out as well, as Word does. One side of a move takes the
    other along.

    Args:
        data: the whole file.
        name: the file's name, for sentences.
        accept: True accepts, False rejects.
        by: only those of this author.
        numbers: only those with these numbers (:attr:`Revision.number`); with ``by``, those of both.

    Raises:
        KnownError: it is no Word file, or protected, damaged, hostile or too large; nobody of the name ``by``
            changed anything (``author-without-changes``).
    """
    return settle(data, name, accept=accept, by=by, numbers=numbers).data


def settle(
    data: bytes, name: str, *, accept: bool, by: str | None = None, numbers: Collection[int] | None = None
) -> Settlement:
    """:func:`settle_revisions`, with the numbers of what was done.

    Raises:
        KnownError: as there.
    """
    package = Package(data, name)
    parts = tracked_parts(package)
    chosen = _choice(parts, name, by, numbers)
    return _settle(data, package, parts, chosen if accept else None, None if accept else chosen)


def settle_both(data: bytes, name: str, *, accepted: Collection[int], rejected: Collection[int]) -> Settlement:
    """Accepts some tracked changes and rejects others; the rest stay tracked.

    The same as accepting first and rejecting then, but the file is read once and numbers are those of the file as it
    came. A change that goes with words around it is settled with them.

    Args:
        data: the whole file.
        name: the file's name, for sentences.
        accepted: numbers (:attr:`Revision.number`) of those that are accepted.
        rejected: numbers of others.

    Raises:
        KnownError: as :func:`settle_revisions`.
    """
    package = Package(data, name)
    parts = tracked_parts(package)
    accepting, rejecting = (
        _choice(parts, name, None, numbers) if numbers else None for numbers in (accepted, rejected)
    )
    return _settle(data, package, parts, accepting, rejecting)


_Choice = Callable[[Mark], bool]


def _settle(
    data: bytes, package: Package, parts: list[TrackedPart], accepting: _Choice | None, rejecting: _Choice | None
) -> Settlement:
    """Accepts and then rejects; None where nothing is to be accepted (or rejected) in any part."""
    main = package.main_part()
    links = parts_by_kind(package, main)
    hidden_styles = Styles(package.xml(links["styles"]) if "styles" in links else None).hiding
    opened = {part.name: part for part in parts}
    changed: set[str] = set()
    gone: set[tuple[str, str]] = set()
    for part in parts:
        removals = _settle_part(part, accepting, rejecting, hidden_styles)
        if removals:
            changed.add(part.name)
            gone |= frozenset[tuple[str, str]]().union(*(removal.references for removal in removals))
    changed |= _take_notes(package, links, opened, gone)
    contents = {each: part.as_bytes() for each, part in opened.items() if each in changed}
    before = sum(len(part.scanned.marks) for part in parts)
    left = sum(len(scan(part.root).marks) if part.name in changed else len(part.scanned.marks) for part in parts)
    try:
        result = with_parts(data, contents) if contents else data
    except zipfile.BadZipFile as fault:
        raise KnownError("docx-damaged", file=package.file) from fault
    return Settlement(result, before - left, left)


def _settle_part(
    part: TrackedPart, accepting: _Choice | None, rejecting: _Choice | None, hidden_styles: frozenset[str]
) -> list[Removal]:
    """What went; empty where the part is as it was."""
    root, scanned = part.root, part.scanned
    if accepting is None or rejecting is None:
        chosen = accepting or rejecting
        only = chosen and settle_tree(root, scanned, chosen, accept=rejecting is None, hidden_styles=hidden_styles)
        return [only] if only else []
    for mark in (*scanned.marks, *scanned.shadows):
        if rejecting(mark) and not accepting(mark):
            mark.element.set(_WAITING, "")
    first = settle_tree(root, scanned, accepting, accept=True, hidden_styles=hidden_styles)
    second = settle_tree(
        root,
        scanned if first is None else scan(root),
        lambda mark: mark.element.get(_WAITING) is not None,
        accept=False,
        hidden_styles=hidden_styles,
    )
    for element in root.iter(etree.Element):
        element.attrib.pop(_WAITING, "")
    return [removal for removal in (first, second) if removal is not None]


def _choice(parts: list[TrackedPart], name: str, by: str | None, numbers: Collection[int] | None) -> _Choice:
    """Which marks are to be settled."""

    def everyone() -> Iterator[Mark]:
        for part in parts:
            yield from part.scanned.marks

    if by is not None and not any(mark.author == by for mark in everyone()):
        authors = ", ".join(sorted({mark.author for mark in everyone() if mark.author}))
        raise KnownError(
            "author-without-changes" if authors else "file-without-changes", file=name, author=by, authors=authors
        )
    if numbers is None:
        return lambda mark: by is None or mark.author == by
    wanted = frozenset(numbers)
    picked = {mark for number, mark in enumerate(everyone()) if number in wanted and by in (None, mark.author)}
    moves = {mark.move for mark in picked if mark.move}
    picked |= {mark for mark in everyone() if mark.move in moves}
    return lambda mark: mark in picked or (mark.of is not None and mark.of in picked)


def _take_notes(
    package: Package, links: dict[str, str], opened: dict[str, TrackedPart], gone: Iterable[tuple[str, str]]
) -> set[str]:
    """Takes out the notes and comments to which nothing refers any more.

    Args:
        package: the file.
        links: names of its parts by kind.
        opened: the parts that were opened already; those opened here are added.
        gone: kinds and ids of what was referred to from what went.

    Returns:
        Names of the parts that are changed here.
    """
    by_kind: dict[str, set[str]] = {}
    for kind, identity in gone:
        by_kind.setdefault(kind, set()).add(identity)
    changed: set[str] = set()
    paragraphs: set[str] = set()
    for kind, identities in sorted(by_kind.items()):
        single = kind.removesuffix("s")
        for part in opened.values():
            identities -= {each.get(w("id"), "") for each in part.root.iter(w(f"{single}Reference"))}
        root = _root(package, links.get(kind), opened) if identities else None
        notes = [] if root is None else [note for note in root.iter(w(single)) if note.get(w("id")) in identities]
        for note in notes:
            if kind == "comments":
                paragraphs |= {each.get(f"{{{W14}}}paraId", "") for each in note.iter(w("p"))}
            _take(note)
        if notes:
            changed.add(links[kind])
    paragraphs.discard("")
    for kind in _ABOUT_COMMENTS if paragraphs else ():
        root = _root(package, links.get(kind), opened)
        said = [] if root is None else [each for each in root if _paragraph_id(each) in paragraphs]
        for each in said:
            _take(each)
        if said:
            changed.add(links[kind])
    return changed


def _root(package: Package, name: str | None, opened: dict[str, TrackedPart]) -> etree._Element | None:
    """The tree of a part, opened once; None where the file has none of that name."""
    data = None if name is None or name in opened else package.read(name)
    if name is not None and data is not None:
        opened[name] = TrackedPart(name, parse_xml(data, package.file), Scanned(), data)
    return opened[name].root if name in opened else None


def _paragraph_id(element: etree._Element) -> str:
    """The paragraph that an entry about comments is about, in whatever namespace it says so."""
    return next((str(value) for key, value in element.attrib.items() if etree.QName(key).localname == "paraId"), "")


def _take(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
