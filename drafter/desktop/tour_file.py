"""The file that two delegations send back in the tour: tracked changes, comments, one change that nobody tracked."""

from __future__ import annotations

import re
from dataclasses import replace

from drafter.deeds.texts import draft_paragraphs
from drafter.drafting import Draft
from drafter.errors import BugError
from drafter.exchange import Export, Layout, TextParagraph, write_docx
from drafter.exchange.package import Package
from drafter.exchange.parts import with_parts
from drafter.instruments import ClauseKind

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_AUTHORS = ("Delegación de México", "Delegación del Brasil")
_COMMENTS = (
    (_AUTHORS[0], "2026-11-24T15:20:00Z", "¿Podemos volver al texto de la Cumbre de Salvador, Bahía?"),
    (_AUTHORS[1], "2026-11-24T16:05:00Z", "El Brasil puede acompañar esta redacción ad referéndum."),
)


_WISHES = (
    ("Destacaron", "Resaltaron"),
    ("decidieron", "convinieron en"),
    ("la democracia, los derechos humanos", "la democracia, el Estado de derecho, los derechos humanos"),
    ("voluntario", "permanente"),
)
_ADDED = "Acogieron con beneplácito el ofrecimiento del Brasil de ser sede de la próxima reunión."
_UNTRACKED = ("desarrollo sostenible de sus pueblos", "desarrollo de sus pueblos")
"""Words that one of them changes with tracking off, and to what."""


def sent_back(sent: Draft, date: str) -> bytes:
    """A draft that was sent, as others send it back; ``date`` is of their changes, UTC, ISO 8601 with seconds.

    Raises:
        BugError: the draft does not hold the words that are changed.
    """
    old = draft_paragraphs(sent)
    new = list(old)
    for place, paragraph in enumerate(new):
        for before, after in _WISHES:
            if before in paragraph.text:
                new[place] = paragraph = replace(paragraph, text=paragraph.text.replace(before, after, 1))
    del new[len(new) // 2]
    new.insert(4, TextParagraph("", ClauseKind.PARAGRAPH, _ADDED))
    tracked = write_docx(
        Export(sent.title, sent.language, Layout.TRACKED, old, tuple(new), None, _AUTHORS[0], date, "", "")
    )
    package = Package(tracked, "tour")
    document = _text(package, "word/document.xml")
    if _UNTRACKED[0] not in document:
        raise BugError(f"the tour's draft does not hold {_UNTRACKED[0]!r}")
    document = document.replace(*_UNTRACKED, 1)
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
