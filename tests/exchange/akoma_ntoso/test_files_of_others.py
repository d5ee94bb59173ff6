"""Akoma Ntoso that other programs wrote: every document type, older namespaces, odd places; and hostile XML."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.errors import KnownError
from drafter.exchange import read_text
from drafter.exchange.akoma_ntoso.files import read_akoma_ntoso
from drafter.exchange.akoma_ntoso.reading import LARGEST_FILE, read_instrument_apart
from drafter.instruments import Clause, Cutting
from drafter.library import load_ladder

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
RESOLUTION = """<statement name="resolution"><meta><identification source="#s">
  <FRBRWork><FRBRthis value="/akn/un/statement/deliberation/unga/2024-12-20/79-100/!main"/>
    <FRBRuri value="/akn/un/statement/deliberation/unga/2024-12-20/79-100"/>
    <FRBRdate date="2024-12-20" name="adoption"/><FRBRauthor href="#ga"/><FRBRcountry value="un"/></FRBRWork>
  <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification>
  <references source="#s"><TLCOrganization eId="ga" href="/x" showAs="General Assembly"/></references></meta>
 <coverPage><p><docNumber>A/RES/79/100</docNumber></p></coverPage>
 <preface><p><docNumber>79/100.</docNumber> <docTitle>Water for all</docTitle></p></preface>
 <preamble><formula name="enactingFormula"><p><i>The General Assembly</i>,</p></formula>
  <container name="Recalling"><p><i>Recalling</i> its resolution 70/1,</p></container></preamble>
 <mainBody>
  <paragraph><num>1.</num><content><p><i>Reaffirms</i> the right<authorialNote marker="1"><p>See A/1.</p>
   </authorialNote> to water;</p></content></paragraph>
  <paragraph><num>2.</num><list><intro><p><i>Decides</i>:</p></intro>
   <point><num>(a)</num><content><p>To act;</p></content></point>
   <point><num>(b)</num><list><intro><p>To report:</p></intro>
    <point><num>(i)</num><content><p>Yearly;</p></content></point></list></point></list></paragraph>
  <section><num>I</num><heading>Follow-up</heading>
   <paragraph><num>3.</num><content><p><i>Requests</i> a report.</p><p>It will be short.</p></content></paragraph>
  </section></mainBody></statement>"""
ACT = """<act name="act"><meta><identification source="#s"><FRBRWork>
  <FRBRuri value="/za/act/1998/84"/><FRBRalias value="Forests Act" name="title"/><FRBRdate date="1998-10-20"/>
  <FRBRnumber value="84"/></FRBRWork><FRBRExpression><FRBRlanguage language="por"/></FRBRExpression></identification>
 </meta><preface><longTitle><p>To protect forests.</p></longTitle></preface>
 <preamble><recitals><recital><num>A.</num><p>Whereas trees grow;</p></recital></recitals></preamble>
 <body><chapter><num>Chapter 1</num><heading>Beginning</heading>
  <article><num>Article 1</num><heading>Aims</heading>
   <paragraph><num>1.</num><content><p>Forests are kept.</p></content></paragraph>
   <paragraph><num>2.</num><intro><p>Nobody may:</p></intro><point><num>(a)</num><content><p>burn; or</p></content>
    </point><point><num>(b)</num><content><p>fell,</p></content></point><wrapUp><p>any tree.</p></wrapUp></paragraph>
  </article></chapter>
  <chapter><num>Chapter 2</num><section><num>2.</num><heading>Fees</heading>
   <subsection><num>(1)</num><content><p>There are none, <del>or few</del><ins>ever</ins>.</p></content></subsection>
  </section></chapter></body>
 <attachments><attachment><heading>Annex</heading><doc name="annex"><meta><identification source="#s"/></meta>
  <mainBody><p>A list.</p><blockList><listIntroduction>Trees:</listIntroduction><item><num>1)</num><p>oak</p></item>
  </blockList></mainBody></doc></attachment></attachments></act>"""
DEBATE = """<debate name="d"><meta><identification source="#s"/></meta><debateBody><debateSection name="opening">
  <heading>Opening</heading><speech by="#x"><from>The Chair</from><p>We begin.</p><ul><li>one</li><li>two</li></ul>
  </speech><table><tr><td>Yes</td><td>12</td></tr></table></debateSection></debateBody></debate>"""


def wrapped(document: str, namespace: str = AKN) -> bytes:
    """A file with that document."""
    return f'<?xml version="1.0" encoding="UTF-8"?><akomaNtoso xmlns="{namespace}">{document}</akomaNtoso>'.encode()


def cutting(data: bytes) -> Cutting:
    """What the file is read as."""
    read = read_akoma_ntoso(data, "ajeno.xml")
    assert read.whole is None
    return read.cutting


def clauses(read: Cutting) -> list[tuple[str, str, str, str]]:
    """Id without instrument, kind, label and words."""
    return [_told(clause) for clause in read.instrument(load_ladder()).clauses]


def _told(clause: Clause) -> tuple[str, str, str, str]:
    label = clause.label.as_typed if clause.label is not None else ""
    return clause.id.partition(":")[2], clause.kind.value, label, clause.text


def test_a_resolution_of_the_united_nations_becomes_its_clauses() -> None:
    read = cutting(wrapped(RESOLUTION))
    assert clauses(read) == [
        ("titulo", "title", "", "Water for all"),
        ("preambulo", "preamble", "", "The General Assembly,"),
        ("preambulo.b2", "preamble", "", "Recalling its resolution 70/1,"),
        ("p1", "paragraph", "1.", "Reaffirms the right to water;"),
        ("p2", "chapeau", "2.", "Decides:"),
        ("p2.i1", "item", "(a)", "To act;"),
        ("p2.i2", "item", "(b)", "To report:"),
        ("p2.i2.d1", "subitem", "(i)", "Yearly;"),
        ("s1", "heading", "I", "Follow-up"),
        ("p3", "paragraph", "3.", "Requests a report."),
        ("p3.b2", "subparagraph", "", "It will be short."),
    ]


def test_what_identifies_a_resolution_is_taken_from_its_metadata_and_title_page() -> None:
    metadata = cutting(wrapped(RESOLUTION)).metadata
    assert (metadata.id, metadata.symbol, metadata.title) == ("", "A/RES/79/100", "Water for all")
    assert (metadata.body, metadata.date, metadata.language) == ("General Assembly", "2024-12-20", "en")


def test_words_that_are_no_clause_are_kept_as_furniture() -> None:
    assert cutting(wrapped(RESOLUTION)).furniture == ("A/RES/79/100", "79/100.", "1 See A/1.")


def test_an_act_has_chapters_articles_points_and_annexes() -> None:
    read = cutting(wrapped(ACT))
    told = [(kind, label, text) for _, kind, label, text in clauses(read)]
    assert told == [
        ("title", "", "To protect forests."),
        ("preamble", "A.", "Whereas trees grow;"),
        ("heading", "Chapter 1", "Beginning"),
        ("heading", "Article 1", "Aims"),
        ("paragraph", "1.", "Forests are kept."),
        ("chapeau", "2.", "Nobody may:"),
        ("item", "(a)", "burn; or"),
        ("item", "(b)", "fell,"),
        ("subparagraph", "", "any tree."),
        ("heading", "", "Chapter 2"),
        ("heading", "2.", "Fees"),
        ("item", "(1)", "There are none, ever."),
        ("heading", "", "Annex"),
        ("paragraph", "", "A list."),
        ("chapeau", "", "Trees:"),
        ("item", "1)", "oak"),
    ]
    assert (read.metadata.language, read.metadata.date, read.metadata.symbol) == ("pt", "1998-10-20", "84")


def test_a_title_in_a_container_is_found_before_a_long_title_that_is_a_number() -> None:
    preface = (
        "<preface><longTitle><p><docType>RESOLUTION</docType> <docNumber>2 (REV. 2018)</docNumber></p></longTitle>"
        '<container name="title"><p>Policy forum</p></container></preface>'
    )
    read = cutting(wrapped(RESOLUTION.replace(RESOLUTION[RESOLUTION.index("<preface>"):RESOLUTION.index("<preamble>")],
                                              preface)))  # fmt: skip
    assert clauses(read)[0] == ("titulo", "title", "", "Policy forum")
    assert "RESOLUTION 2 (REV. 2018)" in read.furniture


def test_a_debate_loses_no_words() -> None:
    words = [text for _, _, _, text in clauses(cutting(wrapped(DEBATE)))]
    assert words == ["Opening", "The Chair", "We begin.", "one", "two", "Yes 12"]


@pytest.mark.parametrize(
    "namespace",
    [
        "http://www.akomantoso.org/1.0",
        "http://www.akomantoso.org/2.0",
        "http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13",
        "http://docs.oasis-open.org/legaldocml/ns/akn/3.0/WD17",
        "",
    ],
)
def test_every_version_of_the_namespace_is_read(namespace: str) -> None:
    assert clauses(cutting(wrapped(RESOLUTION, namespace))) == clauses(cutting(wrapped(RESOLUTION)))


def test_a_collection_gives_the_documents_in_it_one_after_the_other() -> None:
    meta = '<meta><identification source="#s"/></meta>'
    parts = "".join(f'<component eId="c{place}">{part}</component>' for place, part in enumerate((RESOLUTION, DEBATE)))
    read = cutting(wrapped(f'<documentCollection name="c">{meta}<collectionBody/><components>{parts}</components>'
                           "</documentCollection>"))  # fmt: skip
    words = [text for _, _, _, text in clauses(read)]
    assert words[0] == "Water for all"
    assert words[-1] == "Yes 12"


def test_a_text_in_any_encoding_is_read(tmp_path: Path) -> None:
    path = tmp_path / "utf16.akn"
    path.write_bytes(wrapped(RESOLUTION).decode().replace("UTF-8", "UTF-16").encode("utf-16"))
    assert read_text(path).paragraphs[0].text == "Water for all"


def test_a_text_tells_of_its_footnotes_and_title_page(tmp_path: Path) -> None:
    path = tmp_path / "res.xml"
    path.write_bytes(wrapped(RESOLUTION))
    notes = [(note.key, note.data["text"]) for note in read_text(path).notes]
    assert notes == [("footnote", "1 See A/1."), ("header", "A/RES/79/100"), ("header", "79/100.")]


HOSTILE = {
    "entities": (b'<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><akomaNtoso>&c;</akomaNtoso>', "xml-doctype"),
    "a file of this machine": (
        b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><akomaNtoso>&b;</akomaNtoso>',
        "xml-doctype",
    ),
    "a document type in UTF-16": ("<!DOCTYPE a><akomaNtoso/>".encode("utf-16"), "xml-doctype"),
    "cut off": (wrapped(RESOLUTION)[:900], "xml-damaged"),
    "no XML": (b"Resoluci\xf3n 1", "xml-damaged"),
    "nothing": (b" \n", "file-empty"),
    "another kind of XML": (b"<html><body><p>Hola</p></body></html>", "xml-not-akoma-ntoso"),
    "no document": (b"<akomaNtoso/>", "xml-not-akoma-ntoso"),
    "no text": (wrapped('<act name="a"><meta><identification source="#s"/></meta><body/></act>'), "akn-without-text"),
    "an unknown encoding": (b'<?xml version="1.0" encoding="klingon"?><akomaNtoso/>', "xml-damaged"),
    "nested without end": (b"<akomaNtoso><act><meta><identification/></meta>" + b"<p>" * 5000, "xml-damaged"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_and_broken_files_cost_a_sentence(name: str) -> None:
    data, sentence = HOSTILE[name]
    with pytest.raises(KnownError) as caught:
        read_akoma_ntoso(data, "ajeno.xml")
    assert caught.value.message == sentence


def test_a_file_too_large_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(KnownError) as caught:
        read_instrument_apart({"name": "a.xml"}, b"<" * (LARGEST_FILE + 1))
    assert caught.value.message == "xml-too-large"


ELEMENTS = (
    "article", "blockList", "chapter", "conclusions", "content", "heading", "intro", "item", "li", "list", "mystery",
    "num", "p", "paragraph", "point", "preamble", "preface", "recital", "section", "ul", "wrapUp",
)  # fmt: skip
TREES = st.recursive(
    st.integers(0, 999).map("w{}".format),
    lambda inner: st.tuples(st.sampled_from(ELEMENTS), st.lists(inner, max_size=4)).map(
        lambda tree: f"<{tree[0]}>{' '.join(tree[1])}</{tree[0]}>"
    ),
    max_leaves=25,
)


@settings(max_examples=150)
@given(st.lists(TREES, max_size=5))
def test_elements_in_any_order_lose_no_words(trees: list[str]) -> None:
    body = " ".join(trees)
    inside = f'<act name="a"><meta><identification source="#s"/></meta><body>{body}</body></act>'
    expected = sorted(word for word in body.replace("<", " <").replace(">", "> ").split() if word.startswith("w"))
    try:
        value, _ = read_instrument_apart({"name": "a.xml"}, wrapped(inside))
    except KnownError as error:
        assert error.message == "akn-without-text"  # noqa: PT017 - the only one there may be
        return
    assert isinstance(value, dict)
    found = " ".join([f"{label} {text}" for _, label, text, _ in value["units"]] + value["aside"] + value["footnotes"])
    assert sorted(word for word in found.split() if word.startswith("w")) == expected
