"""Tracked changes: rejecting all gives the old text, accepting all the new one, for any two texts."""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from drafter.exchange import (
    Export,
    TextParagraph,
    View,
    prove_docx,
    prove_export,
    visible_lines,
    write_docx,
)
from drafter.exchange.incoming.docx_reader import read_docx
from drafter.exchange.outgoing.docx_writer import prepared, stream_of
from drafter.exchange.outgoing.revision_units import stream_lines
from drafter.instruments import ClauseKind
from drafter.redline import Comparison, Op, Row, RowKind, Segment

MakeExport = Callable[..., Export]
Articles = tuple[tuple[tuple[TextParagraph, ...], tuple[TextParagraph, ...]], ...]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

WORDS = st.sampled_from(
    [
        "paz",
        "mar",
        "sol",
        "Instaron",
        "a",
        "los",
        "países",
        "9.",
        "•",
        "\t",
        "\n",
        "\u00ad",
        "\u2011",
        "<&>",
        "\u0301",
        "",
    ]
)
LINES = st.lists(WORDS, max_size=7).map(" ".join)
KINDS = st.sampled_from(list(ClauseKind))
LABELS = st.sampled_from(["", "", "9.", "9 bis.", "•", "a)", "Anexo I"])
SEPARATORS = st.sampled_from([None, " ", "\t", "  "])
PARAGRAPHS = st.builds(
    lambda label, kind, text, separator: TextParagraph(label, kind, text, None, separator),
    LABELS,
    KINDS,
    LINES,
    SEPARATORS,
)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[list[TextParagraph], list[TextParagraph]]:
    """A text and what somebody made of it: kept, changed, dropped, added and moved paragraphs."""
    old = draw(st.lists(PARAGRAPHS, max_size=6))
    new: list[TextParagraph] = []
    for paragraph in old:
        deed = draw(st.sampled_from(["keep", "keep", "change", "drop", "before", "after"]))
        if deed == "before":
            new.append(draw(PARAGRAPHS))
        if deed != "drop":
            new.append(draw(PARAGRAPHS) if deed == "change" else paragraph)
        if deed == "after":
            new.append(draw(PARAGRAPHS))
    return old, draw(st.permutations(new)) if draw(st.booleans()) else new


def document(data: bytes) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read("word/document.xml"))


@settings(max_examples=250)
@given(pair=pairs(), moves=st.booleans())
@example(pair=([], []), moves=True)
@example(pair=([TextParagraph("", ClauseKind.PARAGRAPH, "a")], []), moves=True)
@example(pair=([], [TextParagraph("", ClauseKind.PARAGRAPH, "a")]), moves=True)
def test_reject_all_is_old_and_accept_all_is_new(
    make_export: MakeExport, pair: tuple[list[TextParagraph], list[TextParagraph]], moves: bool
) -> None:
    export = make_export(*pair, moves=moves)
    data = write_docx(export)
    proof = prove_export(data, export)
    assert proof.ok, proof.findings
    assert_well_made(data)


def words_in(root: etree._Element, revision: str) -> str:
    """The words of all revisions of one kind."""
    return "".join(text.text or "" for one in root.iter(f"{W}{revision}") for text in one.iter(f"{W}t"))


def assert_well_made(data: bytes) -> None:
    """What no schema checks: unique ids, w:delText only where deleted, moved ranges in pairs, a last mark kept."""
    root = document(data)
    ids = [
        element.get(f"{W}id")
        for element in root.iter()
        if element.get(f"{W}id") is not None and not str(element.tag).endswith("RangeEnd")
    ]
    assert len(ids) == len(set(ids))
    for words in root.iter(f"{W}delText"):
        assert any(ancestor.tag == f"{W}del" for ancestor in words.iterancestors())
    for deleted in root.iter(f"{W}del"):
        assert not list(deleted.iter(f"{W}t"))
    names: dict[str, Counter[str]] = {"From": Counter(), "To": Counter()}
    for side in names:
        starts = {one.get(f"{W}id"): one for one in root.iter(f"{W}move{side}RangeStart")}
        ends = Counter(one.get(f"{W}id") for one in root.iter(f"{W}move{side}RangeEnd"))
        assert ends == Counter(list(starts))
        names[side] = Counter(str(one.get(f"{W}name")) for one in starts.values())
    assert names["From"] == names["To"]
    assert all(count == 1 for count in names["From"].values())
    body = root.find(f"{W}body")
    assert body is not None
    last = body.findall(f"{W}p")[-1]
    marks = last.find(f"{W}pPr/{W}rPr")
    assert marks is None or not len(marks)


@pytest.mark.parametrize("moves", [True, False])
def test_fifty_amended_articles_of_law_are_exact_both_ways(
    make_export: MakeExport, amended_articles: Articles, moves: bool
) -> None:
    assert len(amended_articles) == 50
    for old, new in amended_articles:
        export = make_export(old, new, moves=moves)
        data = write_docx(export)
        assert prove_export(data, export).ok
        assert prove_docx(data, visible_lines(old), visible_lines(new), author=export.author).ok
        assert_well_made(data)


def test_the_same_input_gives_the_same_bytes(
    make_export: MakeExport, negotiated: tuple[tuple[TextParagraph, ...], tuple[TextParagraph, ...]]
) -> None:
    data = write_docx(make_export(*negotiated))
    assert data == write_docx(make_export(*negotiated))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert {member.date_time for member in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_every_revision_carries_author_and_date(
    make_export: MakeExport, negotiated: tuple[tuple[TextParagraph, ...], tuple[TextParagraph, ...]]
) -> None:
    export = make_export(*negotiated)
    revisions = [one for one in document(write_docx(export)).iter() if one.get(f"{W}author") is not None]
    assert len(revisions) > 20
    assert {(one.get(f"{W}author"), one.get(f"{W}date")) for one in revisions} == {(export.author, export.date)}


def test_a_moved_and_changed_paragraph_keeps_its_words_moved_and_marks_the_rest(make_export: MakeExport) -> None:
    stays = "Agradecieron al pueblo y al Gobierno del Brasil su hospitalidad durante la Cumbre."
    travels = "Promover la cooperación regional en materia de energía entre los países de la región."
    becomes = "Promover la cooperación regional en materia de energía limpia entre los países de la región."
    comparison = Comparison(
        (travels, stays),
        (stays, becomes),
        (
            Row(RowKind.UNCHANGED, (1,), (0,), (Segment(Op.EQUAL, stays),)),
            Row(
                RowKind.MOVED_CHANGED,
                (0,),
                (1,),
                (
                    Segment(Op.EQUAL, "Promover la cooperación regional en materia de energía"),
                    Segment(Op.INSERTED, " limpia"),
                    Segment(Op.EQUAL, " entre los países de la región."),
                ),
            ),
        ),
    )
    export = make_export([travels, stays], [stays, becomes])
    export = Export(**{**vars(export), "comparison": comparison})
    data = write_docx(export)
    assert prove_export(data, export).ok
    assert_well_made(data)
    root = document(data)
    assert words_in(root, "moveFrom") == travels
    assert words_in(root, "moveTo") == travels
    assert words_in(root, "ins") == " limpia"


def segments(*parts: tuple[str, str]) -> tuple[Segment, ...]:
    return tuple(Segment(Op(sign), text) for sign, text in parts)


def test_splits_and_merges_are_tracked_ends(make_export: MakeExport) -> None:
    rows = (
        Row(
            RowKind.SPLIT, (0,), (0, 1),
            segments(("=", "Uno."), ("-", " "), ("+", "\n"), ("=", "Dos.")),
        ),
        Row(
            RowKind.MERGED, (1, 2), (2,),
            segments(("=", "Tres\nA"), ("-", "\n"), ("+", "\n"), ("=", "B")),
        ),
    )  # fmt: skip
    comparison = Comparison(("Uno. Dos.", "Tres\nA", "B"), ("Uno.", "Dos.", "Tres\nA\nB"), rows)
    assert comparison.accept() == comparison.new
    export = make_export(list(comparison.old), list(comparison.new))
    export = Export(**{**vars(export), "comparison": comparison})
    data = write_docx(export)
    assert prove_export(data, export).ok
    marks = [mark for properties in document(data).iter(f"{W}pPr") for mark in properties.iterfind(f"{W}rPr/*")]
    assert [etree.QName(mark).localname for mark in marks] == ["ins", "del"]


def test_words_added_before_a_new_paragraph_and_a_divided_one(make_export: MakeExport) -> None:
    whole = "Los Estados promoverán la educación primaria gratuita; las secretarías informarán cada año al Consejo."
    first, _, second = whole.partition("; ")
    export = make_export(
        ["Acuerdan cooperar en materia de agua y saneamiento", whole, "Fin del texto."],
        [
            "Acuerdan cooperar en materia de agua y saneamiento nuevamente",
            "Cualquier párrafo enteramente nuevo.",
            f"{first};",
            second,
            "Fin del texto.",
        ],
    )
    data = write_docx(export)
    assert prove_docx(data, visible_lines(export.old), visible_lines(export.new)).ok


def texts_and_what_became_of_them(count: int) -> Iterator[tuple[list[TextParagraph], list[TextParagraph]]]:
    """Texts with labels and kinds whose paragraphs were divided, joined, moved, added to…; always the same."""
    chance = random.Random(20261123)
    words = re.findall(
        r"\w+", "las partes acuerdan promover el acceso equitativo a los recursos de la región sin demora"
    )
    kinds = [ClauseKind.PARAGRAPH] * 6 + list(ClauseKind)
    labels = [""] * 5 + ["9.", "9 bis.", "•", "a)", "Artículo 6."]

    def paragraph(text: str, label: str | None = None) -> TextParagraph:
        label = chance.choice(labels) if label is None else label
        separator = chance.choice([None, " ", "\t"]) if label else None
        return TextParagraph(label, chance.choice(kinds), text, separator=separator)

    def sentence() -> list[str]:
        return [*chance.sample(words, k=chance.randint(6, len(words))), f"{chance.randint(1, 99)}."]

    for _ in range(count):
        old = [paragraph(" ".join(sentence())) for _ in range(chance.randint(1, 6))]
        new: list[TextParagraph] = []
        for one in old:
            text = one.text.split()
            if chance.random() < 0.3:
                new.append(paragraph(" ".join(sentence())))
            if chance.random() < 0.3:
                text = chance.choice([[*text, "nuevo"], ["además,", *text], [*text[:3], "otra", *text[4:]]])
            deed = chance.random()
            if deed < 0.25:
                half = len(text) // 2
                new += [paragraph(" ".join(text[:half]), one.label), paragraph(" ".join(text[half:]), "")]
            elif deed < 0.4 and new:
                before = new.pop()
                new.append(replace(before, text=" ".join([before.text, *text])))
            elif deed < 0.5 and new:
                new.insert(chance.randrange(len(new)), replace(one, text=" ".join(text)))
            elif deed < 0.9:
                new.append(replace(one, text=" ".join(text)))
        yield old, new


def test_whatever_was_done_to_a_text_the_stream_holds_both(make_export: MakeExport) -> None:
    for old, new in texts_and_what_became_of_them(400):
        for one, other in ((old, new), (new, old)):
            for moves in (True, False):
                export = prepared(make_export(one, other, moves=moves))
                units = stream_of(export)
                for text, is_old in ((one, True), (other, False)):
                    lines = [" ".join(line.split()) for line in stream_lines(units, old=is_old) if line]
                    assert lines == [" ".join(line.split()) for line in visible_lines(text)], (one, other)


def test_whatever_was_done_to_a_text_the_file_is_proved(make_export: MakeExport) -> None:
    for old, new in texts_and_what_became_of_them(40):
        export = make_export(old, new)
        data = write_docx(export)
        assert prove_export(data, export).ok
        assert prove_docx(data, visible_lines(old), visible_lines(new)).ok


def test_a_label_that_changes_is_a_tracked_change(make_export: MakeExport) -> None:
    kind = ClauseKind.PARAGRAPH
    export = make_export([TextParagraph("9.", kind, "Promover.")], [TextParagraph("9 bis.", kind, "Promover.")])
    data = write_docx(export)
    for view, label in ((View.ORIGINAL, "9."), (View.FINAL, "9 bis.")):
        assert [one.label for one in read_docx(data, "", view).paragraphs] == [label]


def test_white_space_after_a_label_is_kept_as_typed_and_adopted_where_nobody_typed(make_export: MakeExport) -> None:
    kind = ClauseKind.PARAGRAPH
    typed = TextParagraph("9.", kind, "Promover.", separator=" ")
    untyped = TextParagraph("9.", kind, "Promover.")
    for old, new, written in ((typed, untyped, " "), (untyped, typed, " "), (untyped, untyped, "\t")):
        data = write_docx(make_export([old], [new]))
        assert b"w:ins" not in etree.tostring(document(data))
        assert read_docx(data, "").paragraphs[0].separator == written


def test_a_kind_that_changes_restores_its_style_when_rejected(make_export: MakeExport) -> None:
    export = make_export(
        [TextParagraph("•", ClauseKind.ITEM, "Promover.")], [TextParagraph("•", ClauseKind.SUBITEM, "Promover.")]
    )
    data = write_docx(export)
    for view, kind in ((View.ORIGINAL, ClauseKind.ITEM), (View.FINAL, ClauseKind.SUBITEM)):
        assert [one.kind for one in read_docx(data, "", view).paragraphs] == [kind]


def test_kinds_and_labels_are_read_back_as_they_were_written(
    make_export: MakeExport, negotiated: tuple[tuple[TextParagraph, ...], tuple[TextParagraph, ...]]
) -> None:
    data = write_docx(make_export(*negotiated))
    for view, text in ((View.ORIGINAL, negotiated[0]), (View.FINAL, negotiated[1])):
        read = read_docx(data, "", view).paragraphs
        assert [(one.label, one.kind, one.text) for one in read] == [(one.label, one.kind, one.text) for one in text]


def test_characters_no_xml_can_hold_are_left_out_not_written(make_export: MakeExport) -> None:
    export = make_export(["a\x00b\x1fc\ud800d\r\ne\x0bf"], ["a\uffffb"])
    data = write_docx(export)
    assert prove_export(data, export).ok
    assert [one.text for one in read_docx(data, "", View.ORIGINAL).paragraphs] == ["abcd\ne\nf"]


def test_a_comparison_of_other_lines_is_made_anew(make_export: MakeExport) -> None:
    export = make_export(["uno"], ["dos"])
    strange = Export(**{**vars(export), "comparison": Comparison(("x",), ("y",), ())})
    assert write_docx(strange) == write_docx(export)


def test_nothing_changes_where_nothing_changed(make_export: MakeExport) -> None:
    xml = etree.tostring(document(write_docx(make_export(["uno", "dos"], ["uno", "dos"])))).decode()
    assert not re.search(r"w:(ins|del|move\w+|pPrChange)\b", xml)
