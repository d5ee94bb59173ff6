"""Re-opening a written file before anybody sees it: are the texts right, and is nothing private inside?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from lxml import etree

from drafter.errors import BugError, KnownError
from drafter.exchange.files import replace_file
from drafter.exchange.incoming.docx_reader import read_docx
from drafter.exchange.incoming.docx_story import w
from drafter.exchange.incoming.typed_labels import split_label
from drafter.exchange.model import (
    Export,
    Layout,
    Proof,
    ProofFinding,
    TextParagraph,
    View,
    visible_line,
    visible_lines,
)
from drafter.exchange.outgoing.docx_writer import comparison_of, prepared, stream_of, write_docx
from drafter.exchange.outgoing.html_writer import write_html
from drafter.exchange.outgoing.revision_stream import row_units, stream_lines, written_line
from drafter.exchange.outgoing.txt_writer import write_txt
from drafter.exchange.package import Package
from drafter.exchange.proving.reading_back import column_lines, inline_lines

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
    return _canonical(visible_lines(read_docx(data, "", view).paragraphs))


def _canonical(lines: Sequence[str]) -> list[str]:
    """Lines with one space after what may be a typed label, empty ones left out.

    Not left to the reader: whether the blanks after a label are the label's or the words' depends on how a file keeps
    them (a computed number before words that begin with blanks; a typed one). Where no label is recognised, a first
    tab may stand after one that only its file's numbering told ("Artículo 6.").
    """
    result: list[str] = []
    for line in lines:
        label, separator, text = split_label(line)
        canonical = f"{label} {text}" if separator and text else label if separator else text.replace("\t", " ", 1)
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
                    authors.add(value)
                elif _RSID.match(attribute):
                    yield ProofFinding("revision-id", name)
                elif _PATH.search(value) and attribute != "instr":
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
    """The stricter proof of our own writing: each line exactly as it was to be written, white space included.

    The lines to be written are themselves checked against the two texts: a fault in how changes are laid out must not
    prove itself.
    """
    export = prepared(export)
    findings: list[ProofFinding] = []
    try:
        for rule, found, expected in _sides(data, export):
            findings.extend(_differences(rule, found, expected))
            if rule in ("old-text", "new-text"):
                text = export.old if rule == "old-text" else export.new
                findings.extend(_other_than_text(rule, expected, text))
        findings.extend(_private(data, export.author))
    except KnownError as fault:
        findings.append(ProofFinding("unreadable", fault.message))
    return Proof(tuple(findings))


def _other_than_text(rule: str, lines: Sequence[str], text: Sequence[TextParagraph]) -> Iterator[ProofFinding]:
    """The first line that is not its paragraph's label and words with blanks between; empty ones do not count."""
    lines = _with_words(lines)
    paragraphs = [paragraph for paragraph in text if visible_line(paragraph)]
    for place, (line, paragraph) in enumerate(zip(lines, paragraphs, strict=False)):
        if not _is_line_of(paragraph, line):
            yield ProofFinding(rule, f"{place + 1}: {line!r} != {visible_line(paragraph)!r}")
            return
    if len(lines) != len(paragraphs):
        yield ProofFinding(rule, f"{len(lines)} != {len(paragraphs)}")


def _is_line_of(paragraph: TextParagraph, line: str) -> bool:
    if not paragraph.label or not paragraph.text:
        return line == visible_line(paragraph)
    between = line[len(paragraph.label) : len(line) - len(paragraph.text)]
    return between.isspace() and line == paragraph.label + between + paragraph.text


def _sides(data: bytes, export: Export) -> Iterator[tuple[str, Sequence[str], Sequence[str]]]:
    """For each text the layout shows: the rule, the lines in the file, and the lines that should be there."""
    if export.layout is Layout.CLEAN:
        yield "new-text", _exact_lines(data, View.FINAL), [written_line(one) for one in export.new] or [""]
    elif export.layout is Layout.SIDE_BY_SIDE:
        yield from _column_sides(data, export)
    else:
        units = stream_of(export)
        old, new = stream_lines(units, old=True), stream_lines(units, old=False)
        if export.layout is Layout.INLINE:
            # An empty paragraph that came or went leaves no trace in this layout.
            found_old, found_new = map(_with_words, inline_lines(data))
            old, new = _with_words(old), _with_words(new)
        else:
            found_old, found_new = _exact_lines(data, View.ORIGINAL), _exact_lines(data, View.FINAL)
            old, new = old or ("",), new or ("",)
        yield "old-text", found_old, old
        yield "new-text", found_new, new


def _with_words(lines: Sequence[str]) -> tuple[str, ...]:
    return tuple(line for line in lines if line)


def _exact_lines(data: bytes, view: View) -> tuple[str, ...]:
    paragraphs = read_docx(data, "", view, keep_empty=True).paragraphs
    return tuple(one.label + (one.separator or "") + one.text for one in paragraphs)


def _column_sides(data: bytes, export: Export) -> Iterator[tuple[str, Sequence[str], Sequence[str]]]:
    """Each cell's lines at the place in their text that their row stands for."""
    rows = list(column_lines(data))
    comparison = comparison_of(export)
    if len(rows) != len(comparison.rows):
        yield "rows", [str(len(rows))], [str(len(comparison.rows))]
        return
    found_old, found_new = [""] * len(export.old), [""] * len(export.new)
    old, new = [""] * len(export.old), [""] * len(export.new)
    for cells, row in zip(rows, comparison.rows, strict=True):
        units = row_units(row, export.old, export.new)
        for found, wanted, places, lines, cell in (
            (found_old, old, row.old, stream_lines(units, old=True), cells[0]),
            (found_new, new, row.new, stream_lines(units, old=False), cells[1]),
        ):
            for place, line in zip(places, lines, strict=bool(places)):
                wanted[place] = line
            for place, line in zip(places, cell, strict=False):
                found[place] = line
    yield "old-text", found_old, old
    yield "new-text", found_new, new


def save_export(path: Path, export: Export, *, overwrite: bool) -> Proof:
    """Writes an export as .docx, proves it, and only then lets it replace anything; .html and .txt as they are.

    Raises:
        BugError: the proof failed; nothing was written.
        KnownError: the target exists, or cannot be written.
    """
    suffix = path.suffix.lower()
    if suffix in (".html", ".htm"):
        replace_file(path, write_html(export).encode(), overwrite=overwrite)
        return Proof()
    if suffix == ".txt":
        replace_file(path, write_txt(export).encode(), overwrite=overwrite)
        return Proof()
    if suffix != ".docx":
        raise KnownError("file-kind-not-written", file=path.name, suffix=suffix or "?")
    data = write_docx(export)
    proof = prove_export(data, export)
    if not proof.ok:
        first = proof.findings[0]
        raise BugError(f"the written file is not what was to be exported: {first.rule}: {first.detail}")
    replace_file(path, data, overwrite=overwrite)
    return proof
