"""Opening a file as a text: the door for everything that comes in.

What a file is goes by its name, and what its name may hide by its first bytes. Every file is read in a process of its
own (:mod:`drafter.exchange.incoming.apart`); what LibreOffice converts for us, after the conversion.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from drafter.errors import KnownError
from drafter.exchange import ole
from drafter.exchange.incoming.apart import Task, run_apart
from drafter.exchange.incoming.office import convert_to_docx, find_office
from drafter.exchange.incoming.office_reader import RTF_SIGNATURE, is_open_document
from drafter.exchange.incoming.text_as_json import text_from_json
from drafter.exchange.model import ImportedText, ImportNote, View

WORD_SUFFIXES = (".docx", ".docm", ".dotx", ".dotm")
TEXT_SUFFIXES = (".txt", ".text", ".md")
PDF_SUFFIXES = (".pdf",)
OFFICE_SUFFIXES = (".odt", ".ott", ".rtf", ".doc", ".dot")
"""Kinds that LibreOffice converts for us, where it is installed."""
AKOMA_NTOSO_SUFFIXES = (".xml", ".akn")
READ_SUFFIXES = WORD_SUFFIXES + OFFICE_SUFFIXES + PDF_SUFFIXES + TEXT_SUFFIXES + AKOMA_NTOSO_SUFFIXES
LARGEST_FILE = 192 * 2**20
"""Bytes on disk; what is inside a file has limits of its own."""
_ZIP_SIGNATURE = b"PK\x03\x04"
_PDF_SIGNATURE = b"%PDF-"
READ_DOCX = Task("drafter.exchange.incoming.docx_reader:read_docx_apart")
READ_DOCX_SIDES = Task("drafter.exchange.incoming.docx_reader:read_docx_sides_apart")
READ_TXT = Task("drafter.exchange.incoming.txt_reader:read_txt_apart")
READ_RAW_TXT = Task("drafter.exchange.incoming.txt_reader:read_raw_txt_apart")
READ_PDF = Task("drafter.exchange.incoming.pdf_reader:read_pdf_apart")
READ_AKOMA_NTOSO = Task("drafter.exchange.akoma_ntoso.reading:read_text_apart")
CHECK_OFFICE = Task("drafter.exchange.incoming.office_reader:check_office_file")

Progress = Callable[[float], None]


def read_text(path: Path, *, view: View | str = View.FINAL, progress: Progress | None = None) -> ImportedText:
    """Reads a file as the paragraphs a person sees.

    Args:
        path: a file with one of :data:`READ_SUFFIXES`.
        view: which side of the tracked changes in a file that has such.
        progress: as :func:`~drafter.exchange.incoming.apart.run_apart` says; may raise to cancel.

    Raises:
        KnownError: it is missing, not readable, damaged, hostile, too large, of a kind that is not read, or of one
            that needs LibreOffice where that is not installed.
    """
    name = path.name
    suffix = path.suffix.lower()
    if suffix not in READ_SUFFIXES:
        raise kind_not_read(path)
    data = read_bytes(path)
    hidden = _hidden_suffix(data)
    if suffix in OFFICE_SUFFIXES or (suffix in WORD_SUFFIXES and hidden == ".odt"):
        suffix = hidden or suffix
    return _read(data, suffix, name, View(view), progress)


def kind_not_read(path: Path) -> KnownError:
    """What is to be said of a file that has none of :data:`READ_SUFFIXES`."""
    if not path.suffix:
        return KnownError("file-without-suffix", file=path.name)
    return KnownError("file-kind-not-read", file=path.name, suffix=path.suffix.lower())


def read_raw(path: Path, *, progress: Progress | None = None) -> tuple[str, tuple[ImportNote, ...]] | None:
    """All of a plain text as it stands, its page numbers and line ends included; None for a file of another kind.

    Raises:
        KnownError: as :func:`read_text`.
    """
    if path.suffix.lower() not in TEXT_SUFFIXES:
        return None
    value = run_apart(READ_RAW_TXT, read_bytes(path), {"name": path.name}, file=path.name, progress=progress).value
    return value["text"], tuple(ImportNote(key, data) for key, data in value["notes"])


def read_sides(path: Path, *, progress: Progress | None = None) -> tuple[ImportedText, ImportedText | None]:
    """A file as it reads with its tracked changes accepted, and with them rejected; None for that where it has none.

    Raises:
        KnownError: as :func:`read_text`.
    """
    if path.suffix.lower() not in WORD_SUFFIXES:
        return read_text(path, progress=progress), None
    data = read_bytes(path)
    if _hidden_suffix(data) == ".odt":
        return read_text(path, progress=progress), None
    value = run_apart(READ_DOCX_SIDES, data, {"name": path.name}, file=path.name, progress=progress).value
    original = value["original"]
    return text_from_json(value["final"], path.name), original and text_from_json(original, path.name)


def read_data(data: bytes, name: str, *, view: View = View.FINAL, progress: Progress | None = None) -> ImportedText:
    """Reads what came without a file name (standard input): what it is goes by its first bytes, else it is text.

    Raises:
        KnownError: as :func:`read_text`.
    """
    if len(data) > LARGEST_FILE:
        raise KnownError("file-too-large", file=name)
    return _read(data, _hidden_suffix(data) or TEXT_SUFFIXES[0], name, view, progress)


def _hidden_suffix(data: bytes) -> str:
    """The suffix a file should have by its first bytes; empty where they tell nothing.

    Old Word wrote files called .doc in several formats, and people rename.
    """
    if data.startswith(_ZIP_SIGNATURE):
        return ".odt" if is_open_document(data) else ".docx"
    start = data[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(_PDF_SIGNATURE):
        return ".pdf"
    if start.startswith(RTF_SIGNATURE):
        return ".rtf"
    return ".doc" if data.startswith(ole.SIGNATURE) else ""


def _read(data: bytes, suffix: str, name: str, view: View, progress: Progress | None) -> ImportedText:
    if suffix in WORD_SUFFIXES:
        return _apart(READ_DOCX, data, name, view, progress)
    if suffix in PDF_SUFFIXES:
        return _apart(READ_PDF, data, name, view, progress)
    if suffix in AKOMA_NTOSO_SUFFIXES:
        return _apart(READ_AKOMA_NTOSO, data, name, view, progress)
    if suffix in OFFICE_SUFFIXES:
        return _converted(data, suffix, name, view, progress)
    return _apart(READ_TXT, data, name, view, progress)


def _converted(data: bytes, suffix: str, name: str, view: View, progress: Progress | None) -> ImportedText:
    run_apart(CHECK_OFFICE, data, {"name": name, "suffix": suffix}, file=name, progress=progress)
    program = find_office()
    if program is None:
        raise KnownError("office-not-installed", file=name, suffix=suffix)
    word = convert_to_docx(data, suffix, name, program, progress)
    text = _apart(READ_DOCX, word, name, view, progress)
    return replace(text, notes=(ImportNote("converted", {"program": "LibreOffice"}), *text.notes))


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
    except (FileNotFoundError, ValueError) as fault:  # a NUL in a name: no file has such a one
        raise KnownError("file-missing", file=name) from fault
    except OSError as fault:
        raise KnownError("file-not-read", file=name, reason=fault.strerror or str(fault)) from fault
