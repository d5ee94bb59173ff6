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
from drafter.exchange.outgoing.txt_writer import write_txt
from drafter.exchange.page_images import PageImage, page_count, page_images
from drafter.exchange.proving.proof import prove_docx, prove_export, save_export
from drafter.exchange.revisions import (
    Comment,
    FileRevisions,
    Revision,
    RevisionKind,
    read_revisions,
    settle_revisions,
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
    "Sources",
    "TextParagraph",
    "View",
    "WritingOptions",
    "page_count",
    "page_images",
    "prove_docx",
    "prove_export",
    "read_revisions",
    "read_text",
    "replace_file",
    "save_export",
    "settle_revisions",
    "visible_line",
    "visible_lines",
    "write_docx",
    "write_html",
    "write_txt",
]
