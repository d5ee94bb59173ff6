"""Opening a file as a text: the door for everything that comes in."""

from __future__ import annotations

from pathlib import Path

from drafter.errors import KnownError
from drafter.exchange.incoming.docx_reader import read_docx
from drafter.exchange.incoming.txt_reader import read_txt
from drafter.exchange.model import ImportedText, View

WORD_SUFFIXES = (".docx", ".docm", ".dotx", ".dotm")
TEXT_SUFFIXES = (".txt", ".text", ".md")
LARGEST_FILE = 512 * 2**20
"""Bytes on disk; what is inside a Word file has limits of its own."""
_ZIP_SIGNATURE = b"PK\x03\x04"


def read_text(path: Path, *, view: View | str = View.FINAL) -> ImportedText:
    """Reads a file as the paragraphs a person sees.

    Args:
        path: .docx (.docm, .dotx) or .txt.
        view: which side of a Word file's tracked changes.

    Raises:
        KnownError: it is missing, not readable, damaged, hostile, too large, or of a kind that is not read
        yet.
    """
    name = path.name
    suffix = path.suffix.lower()
    if suffix not in WORD_SUFFIXES + TEXT_SUFFIXES:
        raise KnownError("file-kind-not-read", file=name, suffix=suffix or "?")
    data = read_bytes(path)
    if suffix in WORD_SUFFIXES:
        return read_docx(data, name, View(view))
    return read_txt(data, name)


def read_data(data: bytes, name: str, *, view: View = View.FINAL) -> ImportedText:
    """Reads what came without a file name (standard input): a Word file by its zip signature, else plain text.

    Raises:
        KnownError: as :func:`read_text`.
    """
    return read_docx(data, name, view) if data.startswith(_ZIP_SIGNATURE) else read_txt(data, name)


def read_bytes(path: Path) -> bytes:
    """A file's bytes.

    Raises:
        KnownError: it is missing, a folder, not readable or too large.
    """
    name = path.name
    try:
        if path.is_dir():
            raise KnownError("file-is-folder", file=name)
        if path.exists() and not path.is_file():
            raise KnownError("file-not-regular", file=name)
        if path.stat().st_size > LARGEST_FILE:
            raise KnownError("file-too-large", file=name)
        return path.read_bytes()
    except FileNotFoundError as fault:
        raise KnownError("file-missing", file=name) from fault
    except OSError as fault:
        raise KnownError("file-not-read", file=name, reason=fault.strerror or str(fault)) from fault
