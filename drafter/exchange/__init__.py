"""Files in and out: .docx with tracked changes, .txt, .html."""

from __future__ import annotations

from drafter.exchange.files import replace_file
from drafter.exchange.incoming.reading import read_text
from drafter.exchange.model import (
    Audience,
    Column,
    Export,
    ImportedText,
    ImportNote,
    Layout,
    LineNumbering,
    NumberingStyle,
    Paper,
    Proof,
    ProofFinding,
    Sources,
    TextParagraph,
    View,
    WritingOptions,
    visible_line,
    visible_lines,
)
from drafter.exchange.outgoing.docx_writer import write_docx
from drafter.exchange.outgoing.html_writer import Colours, write_html
from drafter.exchange.outgoing.pdf_writer import (
    UnsetCharacters,
    WrittenPdf,
    unset_characters,
    write_pdf,
    written_pdf,
)
from drafter.exchange.outgoing.txt_writer import write_txt
from drafter.exchange.outgoing.word_template import check_template
from drafter.exchange.page_images import PageImage, page_count, page_images
from drafter.exchange.proving.pdf_proof import prove_pdf
from drafter.exchange.proving.proof import prove_docx, prove_export, save_export
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

__all__ = [
    "Audience",
    "Colours",
    "Column",
    "Comment",
    "Export",
    "FileRevisions",
    "ImportNote",
    "ImportedText",
    "Layout",
    "LineNumbering",
    "NumberingStyle",
    "PageImage",
    "Paper",
    "Proof",
    "ProofFinding",
    "Revision",
    "RevisionKind",
    "Settlement",
    "Sources",
    "TextParagraph",
    "UnsetCharacters",
    "View",
    "WritingOptions",
    "WrittenPdf",
    "check_template",
    "page_count",
    "page_images",
    "prove_docx",
    "prove_export",
    "prove_pdf",
    "read_revisions",
    "read_text",
    "replace_file",
    "revisions_in",
    "save_export",
    "settle_revisions",
    "settled",
    "unset_characters",
    "visible_line",
    "visible_lines",
    "write_docx",
    "write_html",
    "write_pdf",
    "write_txt",
    "written_pdf",
]
