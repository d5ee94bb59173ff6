"""The file that two delegations send back in the tour: tracked changes, comments, one change that nobody tracked."""

from __future__ import annotations

import re

from drafter.errors import BugError
from drafter.exchange.package import Package
from drafter.exchange.parts import with_parts

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_AUTHORS = ("Delegación de México", "Delegación del Brasil")
_COMMENTS = (
    (_AUTHORS[0], "2026-11-24T15:20:00Z", "¿Podemos volver al texto de la Cumbre de Salvador, Bahía?"),
    (_AUTHORS[1], "2026-11-24T16:05:00Z", "El Brasil puede acompañar esta redacción ad referéndum."),
)


def sent_back(tracked: bytes, old: str, new: str) -> bytes:
    """A tracked file of drafter's as others send it back.

    Args:
        tracked: a .docx in the tracked layout.
        old: words of its text that one of them changes with tracking off; new: to what.

    Raises:
        BugError: the file does not hold those words.
    """
    package = Package(tracked, "tour")
    document = _text(package, "word/document.xml")
    if old not in document:
        raise BugError(f"the tour's file does not hold {old!r}")
    document = document.replace(old, new, 1)
    paragraphs = document.split("<w:p>")
    document = "<w:p>".join(
        re.sub(r'w:author="[^"]*"', f'w:author="{_AUTHORS[place % 5 // 3]}"', paragraph)
        for place, paragraph in enumerate(paragraphs)
    )
    document = _commented(document)
    links = _text(package, "word/_rels/document.xml.rels").replace(
        "</Relationships>",
        f'<Relationship Id="rIdTour" Type="{_OFFICE}/comments" Target="comments.xml"/></Relationships>',
    )
    types = _text(package, "[Content_Types].xml").replace(
        "</Types>", f'<Override PartName="/word/comments.xml" ContentType="{_TYPE}"/></Types>'
    )
    return with_parts(
        tracked,
        {
            "word/document.xml": document.encode(),
            "word/_rels/document.xml.rels": links.encode(),
            "[Content_Types].xml": types.encode(),
            "word/comments.xml": _comments().encode(),
        },
    )


def _text(package: Package, part: str) -> str:
    data = package.read(part)
    if data is None:
        raise BugError(f"the tour's file has no {part}")
    return data.decode("utf-8")


def _commented(document: str) -> str:
    """Comments on the words of the first paragraphs that nobody changed."""
    pattern = re.compile(r"</w:pPr>(<w:r><w:t[^>]*>[^<]*</w:t></w:r>)</w:p>")
    for number in range(len(_COMMENTS)):
        place = f'<w:commentRangeStart w:id="{number}"/>'
        end = f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>'
        document = pattern.sub(rf"</w:pPr>{place}\1{end}</w:p>", document, count=1)
    return document


def _comments() -> str:
    comments = "".join(
        f'<w:comment w:id="{number}" w:author="{author}" w:date="{date}"><w:p><w:r><w:t>{words}</w:t></w:r></w:p>'
        "</w:comment>"
        for number, (author, date, words) in enumerate(_COMMENTS)
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><w:comments xmlns:w="{_WORD}">{comments}</w:comments>'
