"""The parts of a Word file, read safely from a zip nobody vouches for.

Only the parts asked for are inflated, and counted while they are: a header's size is a claim, not a fact.
XML with a document type is refused whole; nothing is fetched; no entity is expanded.
"""

from __future__ import annotations

import io
import lzma
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from lxml import etree

from drafter.errors import KnownError
from drafter.exchange import ole

LARGEST_PART = 64 * 2**20
"""Bytes a part may have, inflated."""
LARGEST_PACKAGE = 200 * 2**20
"""Bytes all parts that are read may have together, inflated."""
LARGEST_RATIO = 200
"""How many bytes one packed byte may become, beyond the first mebibyte."""
ANY_RATIO = 1100
"""More than deflate can do: for parts of which only the size matters."""
RATIO_FREE = 2**20
MOST_MEMBERS = 5000
_CHUNK = 2**16

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_STRICT_ROOT = "http://purl.oclc.org/ooxml/"
STRICT_NAMESPACES = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W.encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", R.encode()),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/math",
        b"http://schemas.openxmlformats.org/officeDocument/2006/math",
    ),
    (
        b"http://purl.oclc.org/ooxml/drawingml/main",
        b"http://schemas.openxmlformats.org/drawingml/2006/main",
    ),
)
_OTHER_KINDS = (
    (b"{\\rtf", "RTF"),
    (b"%pdf", "PDF"),
    (b"<!doctype", "HTML"),
    (b"<html", "HTML"),
    (b"<?xml", "XML"),
)
_DOCTYPE = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
_ZIP_FAULTS = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    NotImplementedError,  # a compression method Python does not have
    RuntimeError,  # an encrypted member
    struct.error,
    ValueError,
    OSError,
    IndexError,
    OverflowError,
)


@dataclass(frozen=True, slots=True)
class Relationship:
    """A link from one part to another, or out of the package."""

    kind: str
    """Last word of its type: ``officeDocument``, ``styles``, ``footnotes``…"""
    target: str
    """Name of the part, without leading slash; the address where it is external."""
    external: bool


class Package:
    """A Word file's zip, opened for reading; parts are read on demand.

    Args:
        data: the whole file.
        file: its name, for sentences.

    Raises:
        KnownError: it is no zip, is protected, damaged or too large.
    """

    def __init__(self, data: bytes, file: str) -> None:
        self.file = file
        self._inflated = 0
        head = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
        if not data:
            raise KnownError("file-empty", file=file)
        if data.startswith(ole.SIGNATURE):
            raise KnownError(_what_ole_is(ole.stream_names(data)), file=file)
        for start, kind in _OTHER_KINDS:
            if head.startswith(start):
                raise KnownError("docx-other-kind", file=file, kind=kind)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _ZIP_FAULTS as fault:
            raise KnownError("docx-damaged", file=file) from fault
        members = self._zip.infolist()
        if len(members) > MOST_MEMBERS:
            raise KnownError("docx-too-many-parts", file=file, members=len(members), limit=MOST_MEMBERS)
        self._members: dict[str, list[zipfile.ZipInfo]] = {}
        for member in members:
            # Part names are compared without case, and always with forward slashes (ECMA-376 part 2, 9.1.1).
            self._members.setdefault(member.filename.replace("\\", "/").lstrip("/").lower(), []).append(member)

    def has(self, name: str) -> bool:
        """Whether the package has a part of that name."""
        return name.lower() in self._members

    def part_names(self) -> tuple[str, ...]:
        """Every member's name, as stored, sorted."""
        return tuple(sorted(member.filename for members in self._members.values() for member in members))

    def read(self, name: str, *, largest_ratio: int = LARGEST_RATIO) -> bytes | None:
        """A part's bytes, or None where the package has none of that name.

        Args:
            name: of the part.
            largest_ratio: bytes one packed byte may become; pictures of one colour pack better than any text.

        Raises:
            KnownError: it is there twice, damaged, or larger than the limits.
        """
        members = self._members.get(name.lower())
        if members is None:
            return None
        if len(members) > 1:
            raise KnownError("docx-part-twice", file=self.file, part=name)
        member = members[0]
        chunks: list[bytes] = []
        size = 0
        try:
            with self._zip.open(member) as stream:
                while chunk := stream.read(_CHUNK):
                    size += len(chunk)
                    self._inflated += len(chunk)
                    self._check_limits(size, member.compress_size, largest_ratio)
                    chunks.append(chunk)
        except _ZIP_FAULTS as fault:
            raise KnownError("docx-damaged", file=self.file) from fault
        return b"".join(chunks)

    def _check_limits(self, size: int, packed: int, largest_ratio: int) -> None:
        too_large = size > LARGEST_PART or self._inflated > LARGEST_PACKAGE
        if too_large or (size > RATIO_FREE and size > largest_ratio * max(packed, 1)):
            raise KnownError("docx-too-large", file=self.file)

    def xml(self, name: str) -> etree._Element | None:
        """A part's root element, Strict namespaces mapped to the usual ones; None where there is no such
        part.

        Raises:
            KnownError: as :meth:`read`, or the XML is damaged or has a document type.
        """
        data = self.read(name)
        return None if data is None else parse_xml(data, self.file)

    def relationships(self, part: str) -> Mapping[str, Relationship]:
        """The links of a part by their id, in the file's order; of the package itself for ``""``."""
        folder, name = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        found: dict[str, Relationship] = {}
        if root is None:
            return found
        for link in root.iter(f"{{{_RELATIONSHIPS}}}Relationship"):
            external = link.get("TargetMode", "") == "External"
            target = link.get("Target", "")
            if not external:
                target = self._inside(posixpath.join("/" + folder, target.replace("\\", "/").partition("#")[0]))
            kind = link.get("Type", "").rstrip("/").rpartition("/")[2]
            found[link.get("Id", "")] = Relationship(kind, target, external)
        return found

    def _inside(self, target: str) -> str:
        """A part's name from a link's target: as it is written, or with its percent signs resolved."""
        name = posixpath.normpath(target).lstrip("/")
        return unquote(name) if "%" in name and not self.has(name) else name

    def main_part(self) -> str:
        """Name of the part with the text.

        Raises:
            KnownError: there is none inside the package.
        """
        for link in self.relationships("").values():
            if link.kind == "officeDocument":
                if link.external:
                    raise KnownError("docx-main-outside", file=self.file)
                if not self.has(link.target):
                    raise KnownError("docx-main-missing", file=self.file)
                return link.target
        if self.has("word/document.xml"):
            return "word/document.xml"
        raise KnownError("docx-not-word", file=self.file)


def _what_ole_is(names: frozenset[str]) -> str:
    """The sentence for a compound file that is called a Word file."""
    if "EncryptedPackage" in names:
        return "docx-protected"
    if "WordDocument" in names:
        return "docx-is-old-word"
    return "docx-protected-or-old"


def parse_xml(
    data: bytes, file: str, *, damaged: str = "docx-damaged", doctype: str = "docx-doctype"
) -> etree._Element:
    """The root element of XML nobody vouches for.

    Args:
        data: the XML.
        file: the file's name, for sentences.
        damaged, doctype: keys of the sentences for XML that cannot be read, or has a document type.

    Raises:
        KnownError: it is damaged or has a document type.
    """
    if any(mark in data for mark in _DOCTYPE):
        raise KnownError(doctype, file=file)
    root = _parse(data, file, damaged, doctype)
    if any(address.startswith(_STRICT_ROOT) for address in root.nsmap.values()):
        plain = etree.tostring(root, encoding="utf-8")
        for strict, usual in STRICT_NAMESPACES:
            plain = plain.replace(strict, usual)
        root = _parse(plain, file, damaged, doctype)
    return root


def _parse(data: bytes, file: str, damaged: str, doctype: str) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as fault:
        raise KnownError(damaged, file=file) from fault
    if root.getroottree().docinfo.internalDTD is not None:
        raise KnownError(doctype, file=file)
    return root
