"""A compilation in Word, read back before it replaces anything."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from drafter.errors import BugError, KnownError
from drafter.exchange.circulation import search_private
from drafter.exchange.files import replace_file
from drafter.exchange.model import Layout, Proof, ProofFinding, View
from drafter.exchange.outgoing.compiled_docx import CompiledExport, tracked_units, write_compiled
from drafter.exchange.outgoing.docx_writer import prepared
from drafter.exchange.outgoing.revision_units import written_line
from drafter.exchange.proving.proof import differences
from drafter.exchange.proving.sides import exact_lines


def save_compiled(path: Path, written: CompiledExport, *, overwrite: bool, unseen: Collection[str] = ()) -> Proof:
    """Writes a compilation as .docx, proves it, and only then lets it replace anything.

    Args:
        path: the target.
        written: what is to be written.
        overwrite: False refuses a target that exists.
        unseen: words that may stand in the text and nowhere else: the user's account, the machine's name.

    Raises:
        BugError: the proof failed; nothing was written.
        KnownError: the target exists, or cannot be written.
    """
    data = write_compiled(written)
    proof = prove_compiled(data, written, unseen=unseen)
    if not proof.ok:
        raise BugError("; ".join(f"{finding.rule}: {finding.detail}" for finding in proof.findings))
    replace_file(path, data, overwrite=overwrite)
    return proof


def prove_compiled(data: bytes, written: CompiledExport, *, unseen: Collection[str] = ()) -> Proof:
    """Re-opens the file: rejecting all tracked changes gives the base and each change is by those who propose it; with
    brackets, every line is that of the rolling text.
    """
    try:
        return Proof(tuple(_findings(data, written, unseen)))
    except KnownError as fault:
        return Proof((ProofFinding("unreadable", fault.message),))


def _findings(data: bytes, written: CompiledExport, unseen: Collection[str]) -> Iterator[ProofFinding]:
    export = prepared(written.export)
    authors = {export.author, *written.compiled.names.values()}
    if export.layout is Layout.TRACKED:
        units = tracked_units(written)
        authors |= {span.author for unit in units for span in unit.spans} | {unit.mark_author for unit in units}
        expected = [written_line(one) for one in export.old] or [""]
        yield from differences("old-text", exact_lines(data, View.ORIGINAL), expected)
    else:
        expected = [written_line(one) for one in export.new] or [""]
        yield from differences("new-text", exact_lines(data, View.FINAL), expected)
    yield from search_private(data, (), allowed_authors=tuple(sorted(authors)), unseen=unseen)
