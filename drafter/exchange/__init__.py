"""Files in and out: what other rooms ask of this one.

Names are loaded when they are first asked for: reading a text needs no writer of .pdf, and a command that starts in a
fifth of a second should not take a whole one.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.exchange.akoma_ntoso.files import ReadAkomaNtoso, read_akoma_ntoso, write_akoma_ntoso
    from drafter.exchange.files import replace_file
    from drafter.exchange.incoming.reading import read_text
    from drafter.exchange.labelled import with_labels
    from drafter.exchange.model import (
        Audience,
        Column,
        Export,
        ImportedText,
        ImportNote,
        Layout,
        LeftOut,
        LineNumbering,
        NumberingStyle,
        Paper,
        Proof,
        ProofFinding,
        Scheme,
        SourceEvidence,
        Sources,
        TextParagraph,
        View,
        WritingOptions,
        visible_line,
        visible_lines,
    )
    from drafter.exchange.outgoing.compiled_docx import CompiledExport, write_compiled
    from drafter.exchange.outgoing.docx_writer import write_docx
    from drafter.exchange.outgoing.html_writer import Colours, write_html
    from drafter.exchange.outgoing.pdf.paper_lines import PaperLines, paper_lines
    from drafter.exchange.outgoing.pdf_writer import (
        UnsetCharacters,
        WrittenPdf,
        unset_characters,
        write_pdf,
        written_pdf,
    )
    from drafter.exchange.outgoing.txt_writer import write_txt
    from drafter.exchange.outgoing.word_template import check_template
    from drafter.exchange.proving.compiled_proof import prove_compiled, save_compiled
    from drafter.exchange.proving.pdf_proof import prove_pdf
    from drafter.exchange.proving.proof import prove_docx, prove_export, save_export
    from drafter.exchange.rendered_pages import PageImage, page_count, page_images
    from drafter.exchange.revisions import (
        Comment,
        FileRevisions,
        Revision,
        RevisionKind,
        Settlement,
        read_revisions,
        revisions_in,
        settle_revisions,
        settled,
    )

_DOORS: Mapping[str, str] = {
    "akoma_ntoso.files": "ReadAkomaNtoso read_akoma_ntoso write_akoma_ntoso",
    "files": "replace_file",
    "incoming.reading": "read_text",
    "model": (
        "Audience Column Export ImportNote ImportedText Layout LeftOut LineNumbering NumberingStyle Paper Proof "
        "ProofFinding Scheme SourceEvidence Sources TextParagraph View WritingOptions visible_line visible_lines"
    ),
    "outgoing.compiled_docx": "CompiledExport write_compiled",
    "outgoing.docx_writer": "write_docx",
    "outgoing.html_writer": "Colours write_html",
    "labelled": "with_labels",
    "outgoing.pdf.paper_lines": "PaperLines paper_lines",
    "outgoing.pdf_writer": "UnsetCharacters WrittenPdf unset_characters write_pdf written_pdf",
    "outgoing.txt_writer": "write_txt",
    "outgoing.word_template": "check_template",
    "rendered_pages": "PageImage page_count page_images",
    "proving.compiled_proof": "prove_compiled save_compiled",
    "proving.pdf_proof": "prove_pdf",
    "proving.proof": "prove_docx prove_export save_export",
    "revisions": (
        "Comment FileRevisions Revision RevisionKind Settlement read_revisions revisions_in settle_revisions settled"
    ),
}
"""Names, set apart by blanks, by the module they come from."""
_HOME_OF = {name: module for module, names in _DOORS.items() for name in names.split()}


def __getattr__(name: str) -> object:
    """A door, loaded when it is first asked for (PEP 562)."""
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    globals()[name] = value
    return value


__all__ = [
    "Audience",
    "Colours",
    "Column",
    "Comment",
    "CompiledExport",
    "Export",
    "FileRevisions",
    "ImportNote",
    "ImportedText",
    "Layout",
    "LeftOut",
    "LineNumbering",
    "NumberingStyle",
    "PageImage",
    "Paper",
    "PaperLines",
    "Proof",
    "ProofFinding",
    "ReadAkomaNtoso",
    "Revision",
    "RevisionKind",
    "Scheme",
    "Settlement",
    "SourceEvidence",
    "Sources",
    "TextParagraph",
    "UnsetCharacters",
    "View",
    "WritingOptions",
    "WrittenPdf",
    "check_template",
    "page_count",
    "page_images",
    "paper_lines",
    "prove_compiled",
    "prove_docx",
    "prove_export",
    "prove_pdf",
    "read_akoma_ntoso",
    "read_revisions",
    "read_text",
    "replace_file",
    "revisions_in",
    "save_compiled",
    "save_export",
    "settle_revisions",
    "settled",
    "unset_characters",
    "visible_line",
    "visible_lines",
    "with_labels",
    "write_akoma_ntoso",
    "write_compiled",
    "write_docx",
    "write_html",
    "write_pdf",
    "write_txt",
    "written_pdf",
]
