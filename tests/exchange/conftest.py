"""Small Word files written by hand, and exports to try the writers on."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from drafter.exchange import Export, Layout, TextParagraph
from drafter.exchange.incoming.txt_reader import read_txt
from drafter.instruments import ClauseKind

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

MakeDocx = Callable[..., bytes]
MakeExport = Callable[..., Export]


def zipped(parts: Mapping[str, bytes | str]) -> bytes:
    """A zip of some members, in order."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return target.getvalue()


@pytest.fixture
def make_docx() -> MakeDocx:
    """Makes a .docx of a body's XML; further parts by keyword (``styles``, ``numbering``, ``footnotes`` …)."""

    def make(body: str, *, document: str | None = None, **parts: str) -> bytes:
        links = "".join(
            f'<Relationship Id="rId{number}" Type="{R}/{kind.rstrip("0123456789")}" Target="{kind}.xml"/>'
            for number, kind in enumerate(parts, start=1)
        )
        whole = document or f"{HEAD}<w:document {NAMESPACES}><w:body>{body}<w:sectPr/></w:body></w:document>"
        return zipped(
            {
                "[Content_Types].xml": f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
                "_rels/.rels": f'{HEAD}<Relationships xmlns="{LINKS}"><Relationship Id="rId1" '
                f'Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>',
                "word/document.xml": whole,
                "word/_rels/document.xml.rels": f'{HEAD}<Relationships xmlns="{LINKS}">{links}</Relationships>',
                **{f"word/{kind}.xml": f"{HEAD}{xml.replace('NS', NAMESPACES, 1)}" for kind, xml in parts.items()},
            }
        )

    return make


@pytest.fixture(scope="session")
def make_export() -> MakeExport:
    """Makes an export of two texts, given as paragraphs or as plain lines."""

    def paragraphs(text: Sequence[TextParagraph | str]) -> tuple[TextParagraph, ...]:
        return tuple(TextParagraph("", ClauseKind.PARAGRAPH, one) if isinstance(one, str) else one for one in text)

    def make(
        old: Sequence[TextParagraph | str],
        new: Sequence[TextParagraph | str],
        layout: Layout = Layout.TRACKED,
        *,
        moves: bool = True,
    ) -> Export:
        return Export(
            title="Declaración — Rev.1",
            language="es",
            layout=layout,
            old=paragraphs(old),
            new=paragraphs(new),
            comparison=None,
            author="Delegación de Chile",
            date="2026-11-23T09:00:00Z",
            heading_old="Texto adoptado",
            heading_new="Proyecto",
            moves=moves,
        )

    return make


@pytest.fixture(scope="session")
def amended_articles() -> tuple[tuple[tuple[TextParagraph, ...], tuple[TextParagraph, ...]], ...]:
    """Fifty articles of law before and after a reform, as paragraphs."""
    source = Path(__file__).parents[1] / "data" / "amended-articles.jsonl"

    def pairs() -> Iterator[tuple[tuple[TextParagraph, ...], tuple[TextParagraph, ...]]]:
        for line in source.read_text(encoding="utf-8").splitlines():
            article = json.loads(line)
            yield (
                read_txt(article["before"].encode(), "before.txt").paragraphs,
                read_txt(article["after"].encode(), "after.txt").paragraphs,
            )

    return tuple(pairs())


@pytest.fixture(scope="session")
def negotiated() -> tuple[tuple[TextParagraph, ...], tuple[TextParagraph, ...]]:
    """A short declaration and its revision: every kind of paragraph, every kind of change."""
    kind = ClauseKind
    title = TextParagraph("", kind.TITLE, "Declaración de Salvador, Bahía")
    preamble = TextParagraph("", kind.PREAMBLE, "Los Jefes de Estado, reunidos en Salvador, los días 16 y 17:")
    first = TextParagraph("1.", kind.PARAGRAPH, "Reafirmaron su compromiso con la integración regional.")
    second = TextParagraph("2.", kind.PARAGRAPH, "Expresaron su preocupación por la crisis financiera.")
    below = TextParagraph("", kind.SUBPARAGRAPH, "Destacaron la necesidad de una respuesta coordinada.")
    decided = TextParagraph("3.", kind.CHAPEAU, "Con base en lo anterior, decidieron:")
    heading = TextParagraph("1.", kind.HEADING, "Cooperación entre los mecanismos regionales")
    item = TextParagraph("•", kind.ITEM, "Promover la cooperación regional en materia de energía.")
    study = TextParagraph("•", kind.ITEM, "Encomendar un estudio a los organismos competentes:")
    detail = TextParagraph("-", kind.SUBITEM, "en el plazo previsto;")
    thanks = TextParagraph("4.", kind.PARAGRAPH, "Agradecieron al pueblo del Brasil su hospitalidad.")
    old = (title, preamble, first, second, below, decided, heading, item, study, detail, thanks)
    new = (
        TextParagraph("", kind.TITLE, "Declaración de Asunción"),
        preamble,
        first,
        TextParagraph("1 bis.", kind.PARAGRAPH, "Reconocieron los avances logrados desde 2008."),
        decided,
        heading,
        study,
        detail,
        TextParagraph("-", kind.SUBITEM, "sin condicionalidades;"),
        TextParagraph("•", kind.ITEM, "Promover la cooperación regional en materia de energía limpia."),
        TextParagraph("5.", kind.PARAGRAPH, "Expresaron su preocupación por la crisis financiera."),
        TextParagraph("6.", kind.PARAGRAPH, "Agradecieron al pueblo del Paraguay su generosa hospitalidad."),
        TextParagraph("7.", kind.PARAGRAPH, "Decidieron reunirse nuevamente en 2028."),
    )
    return old, new
