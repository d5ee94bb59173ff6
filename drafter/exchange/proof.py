"""Re-opening a written file before anybody sees it: are the texts right, and is nothing private inside?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from lxml import etree

from drafter.errors import BugError, KnownError
from drafter.exchange.docx_reader import read_docx
from drafter.exchange.docx_story import w
from drafter.exchange.docx_writer import prepared, stream_of, write_docx
from drafter.exchange.files import replace_file
from drafter.exchange.model import (
    Export,
    Layout,
    Proof,
    ProofFinding,
    TextParagraph,
    View,
    visible_line,
)
from drafter.exchange.package import Package
from drafter.exchange.revision_stream import stream_lines, written_line
from drafter.exchange.typed_labels import split_label

_PATH = re.compile(r"(?:^|[\s\"'(=])(?:[A-Za-z]:[\\/]|\\\\[^\s\\]+\\|file:|/(?:home|Users|tmp|var|root|mnt)/)")
_PRIVATE_PARTS = re.compile(
    r"(?:^|/)(?:comments|people|customXml|thumbnail|custom\.xml|vbaProject|printerSettings|stylesWithEffects)",
    re.IGNORECASE,
)
_RSID = re.compile(r"rsid", re.IGNORECASE)


def prove_docx(data: bytes, old: Sequence[str] | None, new: Sequence[str], *, author: str | None = None) -> Proof:
    """Re-opens a .docx: rejecting all changes must give ``old``, accepting all ``new``, and nothing else be
    inside.

    Lines are compared as :func:`~drafter.exchange.model.visible_line` makes them; empty ones do not count.

    Args:
        data: the file.
        old: visible lines of the old text; None leaves that side unchecked.
        new: visible lines of the new text.
        author: the only name that may stand in it; None allows any one.
    """
    findings: list[ProofFinding] = []
    try:
        if old is not None:
            findings.extend(_differences("old-text", _lines(data, View.ORIGINAL), _canonical(old)))
        findings.extend(_differences("new-text", _lines(data, View.FINAL), _canonical(new)))
        findings.extend(_private(data, author))
    except KnownError as fault:
        findings.append(ProofFinding("unreadable", fault.message))
    return Proof(tuple(findings))


def _lines(data: bytes, view: View) -> list[str]:
    return [visible_line(paragraph) for paragraph in read_docx(data, "", view).paragraphs]


def _canonical(lines: Sequence[str]) -> list[str]:
    """Lines with one space after a typed label, empty ones left out: as :func:`visible_line` gives them."""
    result: list[str] = []
    for line in lines:
        label, separator, text = split_label(line)
        canonical = f"{label} {text}" if separator and text else label if separator else text
        if canonical.strip():
            result.append(canonical)
    return result


def _differences(rule: str, found: Sequence[str], expected: Sequence[str]) -> Iterator[ProofFinding]:
    expected = [unicodedata.normalize("NFC", line) for line in expected]  # as the reader gives them
    if list(found) == expected:
        return
    for place, (one, other) in enumerate(zip(found, expected, strict=False)):
        if one != other:
            yield ProofFinding(rule, f"{place + 1}: {one!r} != {other!r}")
            return
    yield ProofFinding(rule, f"{len(found)} != {len(expected)}")


def _private(data: bytes, author: str | None) -> Iterator[ProofFinding]:
    package = Package(data, "")
    authors: set[str] = set()
    for name in package.part_names():
        if _PRIVATE_PARTS.search(name):
            yield ProofFinding("private-part", name)
        if not name.lower().endswith((".xml", ".rels")):
            continue
        root = package.xml(name)
        if root is None:
            continue
        for element in root.iter():
            if element.tag == w("rsids"):
                yield ProofFinding("revision-id", name)
            for key, raw in element.items():
                attribute, value = etree.QName(str(key)).localname, str(raw)
                if attribute == "author":
                    authors.add(str(value))
                elif _RSID.match(attribute):
                    yield ProofFinding("revision-id", name)
                elif _PATH.search(str(value)) and attribute != "instr":
                    yield ProofFinding("path", f"{name}: {value}")
        if name.lower().startswith("docprops/"):
            yield from _properties(root, name, authors)
    named = {one for one in authors if one}
    if author is not None:
        yield from (ProofFinding("foreign-author", one) for one in sorted(named - {author}))
    elif len(named) > 1:
        yield ProofFinding("foreign-author", ", ".join(sorted(named)))


def _properties(root: etree._Element, name: str, authors: set[str]) -> Iterator[ProofFinding]:
    for element in root.iter():
        text = (element.text or "").strip()
        tag = etree.QName(element).localname
        if tag in ("creator", "lastModifiedBy"):
            authors.add(text)
        elif tag in ("Template", "Company", "Manager", "HyperlinkBase") and text not in ("", "Normal.dotm"):
            yield ProofFinding("property", f"{tag}: {text}")
        elif tag != "title" and _PATH.search(text):
            yield ProofFinding("path", f"{name}: {text}")


def prove_export(data: bytes, export: Export) -> Proof:
    """The stricter proof of our own writing: each line exactly as it was to be written, white space included."""
    export = prepared(export)
    findings: list[ProofFinding] = []
    try:
        for rule, view, expected in _expected(export):
            found = [_exact(paragraph) for paragraph in read_docx(data, "", view, keep_empty=True).paragraphs]
            findings.extend(_differences(rule, found, expected))
        findings.extend(_private(data, export.author))
    except KnownError as fault:
        findings.append(ProofFinding("unreadable", fault.message))
    return Proof(tuple(findings))


def _exact(paragraph: TextParagraph) -> str:
    return paragraph.label + (paragraph.separator or "") + paragraph.text


def _expected(export: Export) -> Iterator[tuple[str, View, tuple[str, ...]]]:
    if export.layout is Layout.CLEAN:
        yield "new-text", View.FINAL, tuple(map(written_line, export.new)) or ("",)
        return
    if export.layout is Layout.TRACKED:
        units = stream_of(export)
        yield "old-text", View.ORIGINAL, stream_lines(units, old=True) or ("",)
        yield "new-text", View.FINAL, stream_lines(units, old=False) or ("",)


def save_export(path: Path, export: Export, *, overwrite: bool) -> Proof:
    """Writes an export as .docx, proves it, and only then lets it replace anything.

    Raises:
        BugError: the proof failed; nothing was written.
        KnownError: the target exists, or cannot be written.
    """
    data = write_docx(export)
    proof = prove_export(data, export)
    if not proof.ok:
        first = proof.findings[0]
        raise BugError(f"the written file is not what was to be exported: {first.rule}: {first.detail}")
    replace_file(path, data, overwrite=overwrite)
    return proof
