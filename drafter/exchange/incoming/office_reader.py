""".odt, .rtf and old .doc: looked at apart, converted by LibreOffice, and read as the .docx they become."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from drafter.errors import KnownError
from drafter.exchange import ole
from drafter.exchange.package import Package

OPEN_DOCUMENT = b"application/vnd.oasis.opendocument.text"
RTF_SIGNATURE = b"{\\rtf"
LARGEST_RTF = 64 * 2**20
"""Bytes."""
_BINARY_SIZE = re.compile(rb"\\bin(\d{1,18})")
"""How many bytes of a picture follow, says RTF; LibreOffice believes it for a long time."""
_CHECKED = ("META-INF/manifest.xml", "styles.xml", "content.xml", "settings.xml", "meta.xml")
_MANIFEST = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"


def check_office_file(options: Mapping[str, Any], payload: bytes) -> tuple[object, bytes]:
    """Looks whether a file is what its suffix says before LibreOffice gets it; a task of its own process.

    Options: ``name``, ``suffix``.

    Raises:
        KnownError: it is another kind of file, protected, damaged or hostile.
    """
    name, suffix = options["name"], options["suffix"]
    if not payload:
        raise KnownError("file-empty", file=name)
    if suffix in (".odt", ".ott"):
        _check_open_document(payload, name)
    elif suffix == ".rtf":
        _check_rtf(payload, name)
    else:
        _check_old_word(payload, name)
    return None, b""


def is_open_document(data: bytes) -> bool:
    """True for a zip whose first member says that it is an OpenDocument text."""
    return OPEN_DOCUMENT in data[:256]


def _check_open_document(data: bytes, name: str) -> None:
    if not data.startswith(b"PK"):
        raise KnownError("office-other-kind", file=name, suffix=".odt")
    package = Package(data, name)
    kind = package.read("mimetype") or b""
    if not kind.startswith(OPEN_DOCUMENT):
        raise KnownError("office-other-kind", file=name, suffix=".odt")
    for part in _CHECKED:
        root = package.xml(part)
        if root is not None and next(root.iter(f"{_MANIFEST}encryption-data"), None) is not None:
            raise KnownError("office-protected", file=name)
    if not package.has("content.xml"):
        raise KnownError("docx-main-missing", file=name)


def _check_rtf(data: bytes, name: str) -> None:
    if not data[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(RTF_SIGNATURE):
        raise KnownError("office-other-kind", file=name, suffix=".rtf")
    if len(data) > LARGEST_RTF:
        raise KnownError("file-too-large", file=name)
    if any(int(found[1]) > len(data) for found in _BINARY_SIZE.finditer(data)):
        raise KnownError("docx-damaged", file=name)


def _check_old_word(data: bytes, name: str) -> None:
    names = ole.stream_names(data)
    if "EncryptedPackage" in names or ole.is_encrypted_word(data):
        raise KnownError("office-protected", file=name)
    if data.startswith(ole.SIGNATURE) and not names:
        raise KnownError("docx-damaged", file=name)
    if "WordDocument" not in names:
        raise KnownError("office-other-kind", file=name, suffix=".doc")
