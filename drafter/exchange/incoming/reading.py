"""Opening a file as a text: the door for everything that comes in.

What a file is goes by its name, and what its name may hide by its first bytes. Every file is read in a process of its
own (:mod:`drafter.exchange.incoming.apart`); what LibreOffice converts for us, after the conversion.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from drafter.errors import KnownError
from drafter.exchange.incoming.apart import Task, run_apart
from drafter.exchange.incoming.text_as_json import text_from_json
from drafter.exchange.model import ImportedText, View

WORD_SUFFIXES = (".docx", ".docm", ".dotx", ".dotm")
TEXT_SUFFIXES = (".txt", ".text", ".md")
LARGEST_FILE = 192 * 2**20
"""Bytes on disk; what is inside a Word file has limits of its own."""
_ZIP_SIGNATURE = b"PK\x03\x04"
READ_DOCX = Task("drafter.exchange.incoming.docx_reader:read_docx_apart")
READ_TXT = Task("drafter.exchange.incoming.txt_reader:read_txt_apart")

Progress = Callable[[float], None]


def read_text(path: Path, *, view: View | str = View.FINAL, progress: Progress | None = None) -> ImportedText:
    """Reads a file as the paragraphs a person sees.

    Args:
        path: .docx (.docm, .dotx) or .txt.
        view: which side of a Word file's tracked changes.
        progress: as :func:`~drafter.exchange.incoming.apart.run_apart` says; may raise to cancel.

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
        return _apart(READ_DOCX, data, name, View(view), progress)
    return _apart(READ_TXT, data, name, View(view), progress)


def read_data(data: bytes, name: str, *, view: View = View.FINAL, progress: Progress | None = None) -> ImportedText:
    """Reads what came without a file name (standard input): a Word file by its zip signature, else plain text.

    Raises:
        KnownError: as :func:`read_text`.
    """
    return _apart(READ_DOCX if data.startswith(_ZIP_SIGNATURE) else READ_TXT, data, name, view, progress)


def _apart(task: Task, data: bytes, name: str, view: View, progress: Progress | None) -> ImportedText:
    answer = run_apart(task, data, {"name": name, "view": view.value}, file=name, progress=progress)
    return text_from_json(answer.value, name)


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
