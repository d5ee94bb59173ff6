"""The parts of a Word file that hold tracked changes."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from drafter.errors import KnownError
from drafter.exchange.package import Package, W, parse_xml
from drafter.exchange.parts import as_stored
from drafter.exchange.revisions.scanning import Scanned, may_be_tracked, scan
from drafter.exchange.word_names import w

_FOREIGN = ("_rels/", "docprops/", "customxml/")


@dataclass(eq=False)
class TrackedPart:
    """A part of WordprocessingML.

    Attributes:
        name: as stored in the package.
        root: its root element, Strict namespaces mapped to the usual ones.
        scanned: its tracked changes.
        original: the part as stored.
    """

    name: str
    root: etree._Element
    scanned: Scanned
    original: bytes

    def as_bytes(self) -> bytes:
        """The part as it is to be stored."""
        data = etree.tostring(self.root, xml_declaration=True, encoding="UTF-8", standalone=True)
        return as_stored(data, self.original)


def tracked_parts(package: Package, main_root: etree._Element | None = None) -> list[TrackedPart]:
    """The parts with tracked changes, in reading order: the body first, then what it links to, then all others.

    The body is always the first, also without any tracked change.

    Args:
        package: the file.
        main_root: the body's part where it was parsed already.

    Raises:
        KnownError: it is no Word file, or damaged, hostile or too large.
    """
    main = package.main_part()
    linked = (main, *(link.target for link in package.relationships(main).values() if not link.external))
    parts: list[TrackedPart] = []
    for name in _in_order(package, linked):
        data = package.read(name)
        if data is None or not (name == main or may_be_tracked(data)):
            continue
        try:
            root = main_root if main_root is not None and name == main else parse_xml(data, package.file)
        except KnownError:
            if name in linked:
                raise
            continue  # nothing leads there: it is no part of the document
        if name == main and root.tag != w("document"):
            raise KnownError("docx-not-word", file=package.file)
        if not str(root.tag).startswith(f"{{{W}}}"):
            continue
        scanned = scan(root)
        parts.append(TrackedPart(name, root, scanned, data))
    return parts


def _in_order(package: Package, linked: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for name in (*linked, *package.part_names()):
        key = name.replace("\\", "/").lstrip("/").lower()
        if key in seen or posixpath.splitext(key)[1] != ".xml" or key.startswith(_FOREIGN) or "/_rels/" in key:
            continue
        seen.add(key)
        yield name
