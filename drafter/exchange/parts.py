"""A Word file with some of its parts replaced, and every other byte of content as it was."""

from __future__ import annotations

import copy
import io
import zipfile
from collections.abc import Mapping

from drafter.exchange.package import STRICT_NAMESPACES

_ADDED_TIME = (1980, 1, 1, 0, 0, 0)


def with_parts(data: bytes, changed: Mapping[str, bytes | None]) -> bytes:
    """The package with parts replaced, removed or added.

    Parts that are not named keep their content, name, place in the order, time and compression method. The same
    arguments give the same bytes.

    Args:
        data: a Word file that was read already, so that it is known to be a sound zip.
        changed: new content by part name as stored, without leading slash; None removes the part. Names the package
            does not have are added at the end, in the mapping's order.
    """
    remaining = {name.lower(): (name, content) for name, content in changed.items()}
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.comment = source.comment
        for member in source.infolist():
            key = member.filename.replace("\\", "/").lstrip("/").lower()
            entry = copy.copy(member)
            if key not in remaining:
                package.writestr(entry, source.read(member))
                continue
            _, content = remaining.pop(key)
            if content is not None:
                entry.compress_type = zipfile.ZIP_DEFLATED
                package.writestr(entry, content)
        for name, content in remaining.values():
            if content is None:
                continue
            entry = zipfile.ZipInfo(name, _ADDED_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            package.writestr(entry, content)
    return target.getvalue()


def as_stored(content: bytes, original: bytes) -> bytes:
    """A part's XML with the namespaces of Strict files where the original has them.

    Args:
        content: written from what :func:`~drafter.exchange.package.parse_xml` gave, which maps them to the usual ones.
        original: the part as it was.
    """
    for strict, usual in STRICT_NAMESPACES:
        if strict in original:
            content = content.replace(usual, strict)
    return content
