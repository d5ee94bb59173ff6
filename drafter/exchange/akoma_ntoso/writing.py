"""An instrument as Akoma Ntoso: preface, preamble with recitals, and a main body of sections, paragraphs and points.

A ``statement``, as the United Nations model resolutions and declarations. What stands under what is nested; a clause
with others under it has its words in ``intro``. A section without number above it holds the paragraphs that follow.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from lxml import etree

from drafter.errors import BugError, KnownError
from drafter.exchange.akoma_ntoso.element_ids import ElementIds
from drafter.exchange.akoma_ntoso.identification import AGENT, BODY, addresses, identification
from drafter.exchange.akoma_ntoso.own_record import record
from drafter.exchange.akoma_ntoso.vocabulary import AKN, akn
from drafter.exchange.instrument_files import WholeInstrument
from drafter.instruments import Clause, ClauseKind, InstrumentMetadata

_FRONT = (ClauseKind.TITLE, ClauseKind.PREAMBLE)
_ELEMENTS = {
    ClauseKind.TITLE: "paragraph",
    ClauseKind.PREAMBLE: "paragraph",
    ClauseKind.PARAGRAPH: "paragraph",
    ClauseKind.CHAPEAU: "paragraph",
    ClauseKind.SUBPARAGRAPH: "subparagraph",
    ClauseKind.HEADING: "section",
    ClauseKind.ITEM: "point",
    ClauseKind.SUBITEM: "indent",
    ClauseKind.NOTE: "hcontainer",
}
"""What each kind is in the main body; where titles, preambular blocks and notes seldom stand."""


def akoma_ntoso_tree(whole: WholeInstrument, written_at: str) -> etree._Element:
    """The document of an instrument.

    Args:
        whole: the instrument.
        written_at: UTC, ISO 8601: the file's date.

    Raises:
        KnownError: it has characters that XML cannot hold.
    """
    instrument = whole.instrument
    metadata = instrument.metadata
    root = etree.Element(akn("akomaNtoso"), nsmap=_default_namespace())
    try:
        document = etree.SubElement(root, akn("statement"), name=addresses(metadata).name)
        written = _Text(instrument.clauses)
        meta = etree.SubElement(document, akn("meta"))
        meta.append(identification(metadata, written_at[:10]))
        topics = _classification(whole)
        if topics is not None:
            meta.append(topics)
        meta.append(_references(metadata))
        proprietary = etree.SubElement(meta, akn("proprietary"), source=f"#{AGENT}")
        proprietary.append(record(whole, written.element_of))
        preface = _preface(metadata, written.titles)
        if len(preface):
            document.append(preface)
        if written.recitals is not None:
            etree.SubElement(document, akn("preamble")).append(written.recitals)
        document.append(written.body)
    except ValueError as fault:  # lxml's word for control characters and lone surrogates
        raise KnownError("akn-characters", file=metadata.id) from fault
    return root


def _default_namespace() -> dict[str, str]:
    namespaces: dict[str | None, str] = {None: AKN}
    return namespaces  # type: ignore[return-value]  # lxml's stubs leave out that a prefix may be None


class _Text:
    """The clauses as elements, made in one go.

    Attributes:
        titles: the title's elements, for the preface.
        recitals: the preambular blocks, or None where there are none.
        body: the rest.
        element_of: eId by clause id.
    """

    def __init__(self, clauses: Sequence[Clause]) -> None:
        self.element_of: dict[str, str] = {}
        self._ids = ElementIds()
        self._words_of: dict[str, etree._Element] = {}
        notes = _set_in_words(clauses)
        clauses = [clause for clause in clauses if clause.id not in notes]
        parents = {clause.parent for clause in clauses}
        titles = list(takewhile(lambda clause: clause.kind is ClauseKind.TITLE and clause.label is None, clauses))
        rest = clauses[len(titles) :]
        recitals = list(takewhile(lambda clause: clause.kind is ClauseKind.PREAMBLE and clause.parent is None, rest))
        if any(clause.id in parents for clause in (*titles, *recitals)):
            titles, recitals = [], []  # something stands under them: no recital can hold that
        self.titles = [self._title(clause) for clause in titles]
        self.recitals = self._recitals(recitals)
        self.body = etree.Element(akn("mainBody"))
        self._fill_body(clauses[len(titles) + len(recitals) :], parents)
        if not len(self.body):
            etree.SubElement(self.body, akn("p"))  # the schema wants something there
        for note in notes.values():
            self._note(note)

    def _title(self, clause: Clause) -> etree._Element:
        element = etree.Element(akn("longTitle"), eId=self._named(clause, "longTitle", ""))
        self._words_of[clause.id] = etree.SubElement(element, akn("p"))
        etree.SubElement(self._words_of[clause.id], akn("docTitle")).text = clause.text
        return element

    def _recitals(self, clauses: Sequence[Clause]) -> etree._Element | None:
        if not clauses:
            return None
        around = self._ids.next("recitals", "")
        recitals = etree.Element(akn("recitals"), eId=around)
        for clause in clauses:
            number = "" if clause.label is None else clause.label.as_typed
            element = etree.SubElement(recitals, akn("recital"), eId=self._named(clause, "recital", number, around))
            _number(element, clause)
            self._words_of[clause.id] = _paragraph(element, clause)
        return recitals

    def _fill_body(self, clauses: Sequence[Clause], parents: set[str | None]) -> None:
        open_: list[tuple[Clause, etree._Element]] = []
        for clause in clauses:
            while open_ and not _stands_under(clause, open_[-1][0]):
                open_.pop()
            around = open_[-1][1] if open_ else self.body
            name = _ELEMENTS[clause.kind]
            if name == "paragraph" and clause.label is not None and clause.label.prefix.casefold().startswith("art"):
                name = "article"
            number = "" if clause.label is None else clause.label.as_typed
            eid = self._named(clause, name, number, around.get("eId", ""))
            element = etree.SubElement(around, akn(name), eId=eid)
            if clause.kind is ClauseKind.NOTE:
                element.set("name", "note")
            _number(element, clause)
            if clause.kind is ClauseKind.HEADING:
                heading = _marked(etree.SubElement(element, akn("heading")), clause)
                heading.text = clause.text
                self._words_of[clause.id] = heading
            else:
                holder = "intro" if clause.id in parents else "content"
                self._words_of[clause.id] = _paragraph(etree.SubElement(element, akn(holder)), clause)
            open_.append((clause, element))

    def _note(self, clause: Clause) -> None:
        """A footnote inside the words that bear its mark, as the standard has them."""
        number = "" if clause.label is None else clause.label.as_typed
        around = self.element_of[clause.parent or ""]
        eid = self._named(clause, "authorialNote", number, around)
        element = etree.SubElement(self._words_of[clause.parent or ""], akn("authorialNote"), eId=eid)
        if clause.label is not None:
            element.set("marker", number)
        _paragraph(element, clause)

    def _named(self, clause: Clause, name: str, number: str, parent: str = "") -> str:
        eid = self._ids.next(name, number, parent)
        self.element_of[clause.id] = eid
        return eid


def _set_in_words(clauses: Sequence[Clause]) -> dict[str, Clause]:
    """The notes that stand inside the words of another clause, by id; not one that has others under it or over it."""
    parents = {clause.parent for clause in clauses}
    kinds = {clause.id: clause.kind for clause in clauses}
    return {
        clause.id: clause
        for clause in clauses
        if clause.kind is ClauseKind.NOTE
        and clause.id not in parents
        and clause.parent is not None
        and kinds[clause.parent] is not ClauseKind.NOTE
    }


def _stands_under(clause: Clause, above: Clause) -> bool:
    """True where a clause belongs inside that other one: under it, or in the section that a loose heading opens."""
    if clause.parent is not None:
        return clause.parent == above.id
    return (
        above.kind is ClauseKind.HEADING
        and above.parent is None
        and clause.kind not in {ClauseKind.HEADING, *_FRONT}
        and clause.section is not None
        and (clause.section, clause.section_title) == (above.section, above.text)
    )


def _number(element: etree._Element, clause: Clause) -> None:
    if clause.label is not None:
        etree.SubElement(element, akn("num")).text = clause.label.as_typed


def _paragraph(element: etree._Element, clause: Clause) -> etree._Element:
    paragraph = _marked(etree.SubElement(element, akn("p")), clause)
    paragraph.text = clause.text
    return paragraph


def _marked(element: etree._Element, clause: Clause) -> etree._Element:
    """Says of words that they are not as printed."""
    if clause.as_printed is not None:
        element.set("status", "edited")
    return element


def _preface(metadata: InstrumentMetadata, titles: Sequence[etree._Element]) -> etree._Element:
    preface = etree.Element(akn("preface"))
    preface.extend(titles)
    described = list(_described(metadata))
    if described:
        container = etree.SubElement(preface, akn("container"), name="publication", eId="container_nn_1")
        etree.SubElement(container, akn("p")).extend(described)
    return preface


def _described(metadata: InstrumentMetadata) -> Iterator[etree._Element]:
    """Who adopted it, its symbol, where and when, as a title page says it."""
    if metadata.body:
        yield _inline("docAuthority", metadata.body)
    if metadata.symbol:
        yield _inline("docNumber", metadata.symbol)
    if metadata.meeting:
        yield _inline("inline", metadata.meeting, name="meeting")
    if metadata.place:
        yield _inline("inline", metadata.place, name="place")
    if metadata.dates:
        yield _inline("inline", metadata.dates, name="dates")


def _inline(tag: str, words: str, **attributes: str) -> etree._Element:
    element = etree.Element(akn(tag), attributes)
    element.text = words
    element.tail = " "
    return element


def _classification(whole: WholeInstrument) -> etree._Element | None:
    """Every topic of the text, for who looks for documents by them; which clause has which says the record."""
    of_clauses = (topic for clause in whole.instrument.clauses for topic in clause.topics)
    topics = list(dict.fromkeys((*whole.topics, *of_clauses)))
    if not topics:
        return None
    root = etree.Element(akn("classification"), source=f"#{AGENT}")
    for place, topic in enumerate(topics, start=1):
        etree.SubElement(
            root, akn("keyword"), eId=f"keyword_{place}", value=topic, showAs=topic, dictionary=f"#{AGENT}"
        )
    return root


def _references(metadata: InstrumentMetadata) -> etree._Element:
    root = etree.Element(akn("references"), source=f"#{AGENT}")
    body = metadata.body or metadata.meeting or metadata.title
    actor = addresses(metadata).uri.actor
    if actor is None:
        raise BugError("an address without body")
    etree.SubElement(root, akn("TLCOrganization"), eId=BODY, href=f"/akn/ontology/organization/xx/{actor}", showAs=body)
    etree.SubElement(
        root, akn("TLCOrganization"), eId=AGENT, href="/akn/ontology/organization/xx/drafter", showAs="drafter"
    )
    etree.SubElement(root, akn("TLCRole"), eId="author", href="/akn/ontology/role/author", showAs="author")
    return root
