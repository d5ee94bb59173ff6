"""Re-opening a written file before anybody sees it: are the texts right, and is nothing private inside?"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from drafter.errors import BugError, KnownError
from drafter.exchange.circulation import IN_FILE, IN_TEXT, Removed, for_circulation, search_private
from drafter.exchange.circulation.other_files import search_other
from drafter.exchange.files import replace_file
from drafter.exchange.incoming.docx_reader import read_docx
from drafter.exchange.incoming.typed_labels import split_label
from drafter.exchange.model import (
    Audience,
    Export,
    Proof,
    ProofFinding,
    TextParagraph,
    View,
    visible_line,
    visible_lines,
)
from drafter.exchange.outgoing.docx_writer import prepared, write_docx
from drafter.exchange.outgoing.html_writer import write_html
from drafter.exchange.outgoing.pdf_writer import write_pdf
from drafter.exchange.outgoing.txt_writer import write_txt
from drafter.exchange.proving.pdf_proof import prove_pdf
from drafter.exchange.proving.sides import sides


@dataclass(frozen=True, slots=True)
class SavedExport(Proof):
    """What re-opening a written export found, and what was taken out of it before, for circulation.

    Attributes:
        removed: private things that a template or a base brought along.
    """

    removed: tuple[Removed, ...] = ()


def prove_docx(
    data: bytes,
    old: Sequence[str] | None,
    new: Sequence[str],
    *,
    author: str | None = None,
    audience: Audience = Audience.CIRCULATION,
    forbidden: Collection[str] = (),
    unseen: Collection[str] = (),
) -> Proof:
    """Re-opens a .docx: rejecting all changes must give ``old``, accepting all ``new``, and nothing else be
    inside.

    Lines are compared as :func:`~drafter.exchange.model.visible_line` makes them; empty ones do not count.

    Args:
        data: the file.
        old: visible lines of the old text; None leaves that side unchecked.
        new: visible lines of the new text.
        author: the only name that may stand in it; None allows any one.
        audience: internal leaves unchecked whether it tells of people and machines; forbidden words it must not have
            either way.
        forbidden: words that must stand nowhere in it.
        unseen: words that may stand in its text and nowhere else.
    """
    findings: list[ProofFinding] = []
    try:
        if old is not None:
            findings.extend(differences("old-text", _lines(data, View.ORIGINAL), _canonical(old)))
        findings.extend(differences("new-text", _lines(data, View.FINAL), _canonical(new)))
        findings.extend(_private(data, author, audience, forbidden, unseen))
    except KnownError as fault:
        findings.append(ProofFinding("unreadable", fault.message))
    return Proof(tuple(findings))


def line_findings(rule: str, found: Sequence[str], expected: Sequence[str]) -> tuple[ProofFinding, ...]:
    """What is wrong with one text of a file that was read already: nothing, or the first line that differs.

    Args:
        rule: ``old-text`` or ``new-text``.
        found: visible lines of the file.
        expected: visible lines that should be there.
    """
    return tuple(differences(rule, _canonical(found), _canonical(expected)))


def _private(
    data: bytes, author: str | None, audience: Audience, forbidden: Collection[str], unseen: Collection[str]
) -> Iterator[ProofFinding]:
    allowed = None if author is None else (author,)
    for finding in search_private(data, forbidden, allowed_authors=allowed, unseen=unseen):
        if audience is Audience.CIRCULATION or finding.rule in (IN_FILE, IN_TEXT):
            yield finding


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


def differences(rule: str, found: Sequence[str], expected: Sequence[str]) -> Iterator[ProofFinding]:
    """The first line that is not what was to be there; nothing where all are."""
    expected = [unicodedata.normalize("NFC", line) for line in expected]  # as the reader gives them
    if list(found) == expected:
        return
    for place, (one, other) in enumerate(zip(found, expected, strict=False)):
        if one != other:
            yield ProofFinding(rule, f"{place + 1}: {one!r} != {other!r}")
            return
    yield ProofFinding(rule, f"{len(found)} != {len(expected)}")


def prove_export(
    data: bytes, export: Export, *, forbidden: Collection[str] = (), unseen: Collection[str] = ()
) -> Proof:
    """The stricter proof of our own writing: each line exactly as it was to be written, white space included.

    The lines to be written are themselves checked against the two texts: a fault in how changes are laid out must not
    prove itself.

    Args:
        data: the written file.
        export: what was to be written; for circulation, nothing private may stand in it.
        forbidden: words that must stand nowhere in it.
        unseen: words that may stand in its text and nowhere else.
    """
    export = prepared(export)
    findings: list[ProofFinding] = []
    try:
        for side in sides(data, export):
            findings.extend(differences(side.rule, side.found, side.expected))
            if side.text is not None:
                findings.extend(_other_than_text(side.rule, side.lines, side.text))
        findings.extend(_private(data, export.author, export.audience, forbidden, unseen))
    except KnownError as fault:
        findings.append(ProofFinding("unreadable", fault.message))
    return Proof(tuple(findings))


def _other_than_text(rule: str, lines: Sequence[str], text: Sequence[TextParagraph]) -> Iterator[ProofFinding]:
    """The first line that is not its paragraph's label and words with blanks between; empty ones do not count."""
    lines = [line for line in lines if line]
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


def save_export(
    path: Path,
    export: Export,
    *,
    overwrite: bool,
    forbidden: Collection[str] = (),
    unseen: Collection[str] = (),
    progress: Callable[[float], None] | None = None,
) -> SavedExport:
    """Writes an export as .docx or .pdf, proves it, and only then lets it replace anything; .html and .txt as they are.

    What is for circulation is made fit for it first, whatever template or file it was written into.

    Args:
        path: the target; its suffix says the format.
        export: what is to be written.
        overwrite: False refuses a target that exists.
        forbidden: words that must stand nowhere in the file. Where readers see them they are findings of the proof,
            and the file is written: whether they may stand there is for people to say.
        unseen: words that may stand in the text and nowhere else: the user's account, the machine's name.
        progress: gets 0..1 while a .pdf is set; may raise to cancel, and nothing is written then.

    Raises:
        BugError: the proof failed; nothing was written.
        KnownError: the target exists, or cannot be written; a forbidden word stands where no reader sees it and cannot
            be taken away.
    """
    suffix = path.suffix.lower()
    if suffix in (".html", ".htm", ".txt"):
        written = (write_txt(export) if suffix == ".txt" else write_html(export)).encode()
        replace_file(path, written, overwrite=overwrite)
        return SavedExport(search_other(written, suffix, forbidden))
    if suffix == ".pdf":
        return _save_pdf(path, export, overwrite, forbidden, unseen, progress)
    if suffix != ".docx":
        raise KnownError("file-kind-not-written", file=path.name, suffix=suffix or "?")
    data = write_docx(export)
    removed: tuple[Removed, ...] = ()
    if export.audience is Audience.CIRCULATION:
        made = for_circulation(
            data,
            path.name,
            delegation=export.author or None,
            date=export.date or None,
            forbidden=forbidden,
            unseen=unseen,
        )
        data, removed = made.data, made.removed
    proof = prove_export(data, export, forbidden=forbidden, unseen=unseen)
    for finding in proof.findings:
        if finding.rule == IN_FILE:
            raise KnownError("circulation-leak", file=path.name, place=finding.detail)
        if finding.rule != IN_TEXT:
            raise BugError(f"the written file is not what was to be exported: {finding.rule}: {finding.detail}")
    replace_file(path, data, overwrite=overwrite)
    return SavedExport(proof.findings, removed)


def _save_pdf(
    path: Path,
    export: Export,
    overwrite: bool,
    forbidden: Collection[str],
    unseen: Collection[str],
    progress: Callable[[float], None] | None,
) -> SavedExport:
    data = write_pdf(export, progress=progress)
    proof = prove_pdf(data, export, forbidden=forbidden, unseen=unseen)
    for finding in proof.findings:
        if finding.rule == IN_FILE:
            raise KnownError("circulation-leak", file=path.name, place=finding.detail)
        if finding.rule != IN_TEXT:
            raise BugError(f"the written PDF is not what was to be exported: {finding.rule}: {finding.detail}")
    replace_file(path, data, overwrite=overwrite)
    return SavedExport(proof.findings)
