"""Changes written into a Word file of its own: what is tracked, and what stays as it was."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, example, given, settings
from lxml import etree

from drafter.exchange import TextParagraph, View, visible_lines
from drafter.exchange.amending import BaseChanges
from drafter.exchange.amending.amend import amend_docx
from drafter.exchange.amending.proof import amendment_findings
from drafter.exchange.incoming.docx_reader import read_docx
from drafter.exchange.parts import with_parts
from drafter.exchange.revisions import read_revisions, settle_revisions
from drafter.instruments import ClauseKind
from tests.exchange.conftest import MakeDocx
from tests.exchange.documents import pairs_of_documents
from tests.exchange.word_model import Cell, Para, Row, Run, Table, Text, TextBox, WordDocument
from tests.exchange.word_rendering import document_bytes

AUTHOR, DATE = "Chile", "2026-11-23T09:00:00Z"
LISTS = (
    "<w:numbering NS>"
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    "</w:numbering>"
)
COUNTED = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'


def paragraph(text: str, properties: str = "", looks: str = "") -> str:
    run_properties = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    return f'<w:p>{properties}<w:r>{run_properties}<w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def amended(base: bytes, new: bytes | Sequence[TextParagraph], changes: BaseChanges = BaseChanges.KEEP) -> bytes:
    done = amend_docx(base, new, name="base.docx", author=AUTHOR, date=DATE, base_changes=changes)
    assert not list(amendment_findings(done.data, done.before, done.after))
    return done.data


def main_part(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read("word/document.xml").decode()


def lines(data: bytes, view: View = View.FINAL) -> list[str]:
    return list(visible_lines(read_docx(data, "f.docx", view).paragraphs))


def text(label: str, words: str) -> TextParagraph:
    return TextParagraph(label, ClauseKind.PARAGRAPH, words)


def test_only_the_words_that_changed_are_marked_and_the_rest_keeps_its_runs(make_docx: MakeDocx) -> None:
    base = make_docx(
        paragraph("Los Estados ", looks="<w:b/>").replace("</w:p>", "<w:r><w:t>promoverán la paz.</w:t></w:r></w:p>")
    )
    new = make_docx(paragraph("Los Estados podrán promover la paz."))
    written = main_part(amended(base, new))
    assert '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Los Estados </w:t></w:r>' in written
    assert "<w:delText>promoverán</w:delText>" in written
    assert "<w:t>podrán promover</w:t>" in written


def test_added_words_look_like_those_they_replace(make_docx: MakeDocx) -> None:
    base = make_docx(paragraph("Los Estados decidieron.", looks="<w:i/>"))
    written = main_part(amended(base, make_docx(paragraph("Los Estados acordaron."))))
    assert "<w:rPr><w:i/></w:rPr><w:t>acordaron</w:t>" in written


def test_every_other_part_is_carried_over_byte_for_byte(make_docx: MakeDocx) -> None:
    base = with_parts(
        make_docx(paragraph("uno"), styles="<w:styles NS/>"), {"word/media/image1.png": bytes(range(256))}
    )
    written = amended(base, make_docx(paragraph("dos")))
    with zipfile.ZipFile(io.BytesIO(base)) as one, zipfile.ZipFile(io.BytesIO(written)) as other:
        assert one.namelist() == other.namelist()
        differing = [name for name in one.namelist() if one.read(name) != other.read(name)]
    assert differing == ["word/document.xml"]


def test_a_text_against_itself_changes_nothing(make_docx: MakeDocx) -> None:
    base = make_docx(paragraph("uno") + paragraph("") + paragraph("dos"))
    assert not read_revisions(amended(base, base), "f.docx").revisions


def test_the_same_input_gives_the_same_bytes(make_docx: MakeDocx) -> None:
    base, new = make_docx(paragraph("uno") + paragraph("dos")), make_docx(paragraph("dos") + paragraph("tres"))
    assert amended(base, new) == amended(base, new)


def test_a_paragraph_added_among_counted_ones_is_counted(make_docx: MakeDocx) -> None:
    base = make_docx(paragraph("paz", COUNTED) + paragraph("mar", COUNTED), numbering=LISTS)
    written = amended(base, [text("1.", "paz"), text("2.", "sol y agua"), text("3.", "mar")])
    assert lines(written) == ["1. paz", "2. sol y agua", "3. mar"]
    assert "<w:t>2." not in main_part(written)


def test_bis_is_typed_and_the_counted_ones_go_on(make_docx: MakeDocx) -> None:
    base = make_docx(paragraph("paz", COUNTED) + paragraph("mar", COUNTED), numbering=LISTS)
    written = amended(base, [text("1.", "paz"), text("1 bis.", "sol y agua"), text("2.", "mar")])
    assert lines(written) == ["1. paz", "1 bis. sol y agua", "2. mar"]
    assert lines(written, View.ORIGINAL) == ["1. paz", "2. mar"]
    assert main_part(written).count("pPrChange") == 0


def test_a_number_that_word_would_count_otherwise_becomes_typed_and_comes_back_on_rejecting(
    make_docx: MakeDocx,
) -> None:
    base = make_docx(paragraph("paz", COUNTED) + paragraph("mar", COUNTED) + paragraph("sol", COUNTED), numbering=LISTS)
    written = amended(base, [text("1.", "paz"), text("3.", "sol")])
    assert lines(written) == ["1. paz", "3. sol"]
    assert lines(settle_revisions(written, "f.docx", accept=False)) == ["1. paz", "2. mar", "3. sol"]


def test_a_moved_paragraph_keeps_its_formatting_and_says_it_moved(make_docx: MakeDocx) -> None:
    moving = paragraph("Los Estados promoverán la cooperación regional.", looks="<w:b/>")
    others = "".join(paragraph(f"Párrafo {word} sobre la energía y el agua.") for word in ("uno", "dos", "tres"))
    written = main_part(amended(make_docx(moving + others), make_docx(others + moving)))
    assert written.count("<w:moveFromRangeStart ") == written.count("<w:moveToRangeStart ") == 1
    arrived = written[written.index("<w:moveTo ") :]
    assert arrived.index("<w:b/>") < arrived.index("Los Estados")


def test_a_divided_paragraph_keeps_its_section(make_docx: MakeDocx) -> None:
    section = '<w:pPr><w:sectPr><w:type w:val="continuous"/></w:sectPr></w:pPr>'
    base = make_docx(
        paragraph("Los Estados promoverán la paz. Los Estados cuidarán el agua.", section) + paragraph("Fin.")
    )
    new = make_docx(
        paragraph("Los Estados promoverán la paz.") + paragraph("Los Estados cuidarán el agua.") + paragraph("Fin.")
    )
    written = amended(base, new)
    assert main_part(written).count("continuous") == 1
    assert lines(settle_revisions(written, "f.docx", accept=False)) == lines(base)


def test_the_last_end_of_the_body_always_stays(make_docx: MakeDocx) -> None:
    base, new = make_docx(paragraph("uno") + paragraph("dos tres")), make_docx(paragraph("uno"))
    for before, after in ((base, new), (new, base)):
        last = etree.fromstring(main_part(amended(before, after)).encode()).findall(".//{*}p")[-1]
        assert last.find("{*}pPr/{*}rPr/{*}ins") is None
        assert last.find("{*}pPr/{*}rPr/{*}del") is None


TABLE = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>{}</w:tbl>"


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc><w:tcPr/>{paragraph(cell)}</w:tc>" for cell in cells) + "</w:tr>"


def test_rows_of_a_table_come_and_go(make_docx: MakeDocx) -> None:
    end = paragraph("Fin.")
    base = make_docx(TABLE.format(row("uno", "1") + row("dos", "2")) + end)
    new = make_docx(TABLE.format(row("uno", "1") + row("tres", "3") + row("cuatro", "4 y más")) + end)
    written = amended(base, new)
    assert lines(written) == ["uno", "1", "tres", "3", "cuatro", "4 y más", "Fin."]
    assert "<w:trPr><w:ins " in main_part(written)
    back = amended(new, base)
    assert "<w:trPr><w:del " in main_part(back)


def test_words_after_a_table_of_a_text_without_tables_stay_after_it(make_docx: MakeDocx) -> None:
    base = make_docx(paragraph("Antes.") + TABLE.format(row("uno", "1")) + paragraph("Fin."))
    written = amended(base, [text("", "Antes."), text("", "uno"), text("", "1"), text("", "Nuevo."), text("", "Fin.")])
    assert main_part(written).index("</w:tbl>") < main_part(written).index("Nuevo.")


def test_a_row_whose_words_are_all_gone_goes(make_docx: MakeDocx) -> None:
    base = make_docx(paragraph("Antes.") + TABLE.format(row("uno", "1") + row("dos", "2")) + paragraph("Fin."))
    written = amended(base, [text("", "Antes."), text("", "uno"), text("", "1"), text("", "Fin.")])
    assert main_part(written).count("<w:trPr><w:del ") == 1


def box(*words: str) -> str:
    """A run with a text box."""
    inside = "".join(map(paragraph, words))
    return (
        f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )


@pytest.mark.parametrize("arrives", ["", "Los Estados promoverán la cooperación regional."])
def test_a_counted_paragraph_that_stays_for_its_text_box_only_is_counted_no_more(
    make_docx: MakeDocx, arrives: str
) -> None:
    anchor = paragraph("Los Estados promoverán la cooperación regional.", COUNTED)
    others = [paragraph(f"Párrafo {word} sobre la energía y el agua.", COUNTED) for word in ("uno", "dos")]
    base = make_docx(anchor.replace("</w:p>", f"{box('recuadro')}</w:p>") + "".join(others), numbering=LISTS)
    new = [
        text("", "recuadro"),
        text("1.", "Párrafo uno sobre la energía y el agua."),
        text("2.", "Párrafo dos sobre la energía y el agua."),
        *([text("3.", arrives)] if arrives else []),
    ]
    written = amended(base, new)
    assert lines(written) == [f"{one.label} {one.text}".strip() for one in new]
    assert lines(settle_revisions(written, "f.docx", accept=False)) == lines(base)
    assert "<w:t>1." not in main_part(written)


def test_a_number_that_goes_with_its_row_is_not_counted(make_docx: MakeDocx) -> None:
    cells = "".join(f"<w:tc><w:tcPr/>{paragraph(words, COUNTED)}</w:tc>" for words in ("uno", ""))
    base = make_docx(
        paragraph("Antes.") + TABLE.format(f"<w:tr>{cells}</w:tr>") + paragraph("paz", COUNTED) + paragraph("Fin."),
        numbering=LISTS,
    )
    assert lines(base) == ["Antes.", "1. uno", "2.", "3. paz", "Fin."]
    written = amended(base, [text("", "Antes."), text("1.", "paz"), text("", "Fin.")])
    assert lines(written) == ["Antes.", "1. paz", "Fin."]
    assert "<w:t>1." not in main_part(written)


def test_the_number_of_an_empty_paragraph_goes_with_its_text_box(make_docx: MakeDocx) -> None:
    inside = box("recuadro", "").replace("<w:p><w:r><w:t", "<w:p>" + COUNTED + "<w:r><w:t")
    assert inside.count(COUNTED) == 2
    base = make_docx(
        paragraph("Antes.").replace("</w:p>", f"{inside}</w:p>") + paragraph("paz", COUNTED) + paragraph("Fin."),
        numbering=LISTS,
    )
    assert lines(base) == ["Antes.", "1. recuadro", "2.", "3. paz", "Fin."]
    written = amended(base, [text("1.", "paz"), text("", "Fin.")])
    assert lines(written) == ["1. paz", "Fin."]
    assert "<w:t>1." not in main_part(written)


CHANGED_BY_PERU = (
    '<w:p><w:r><w:t xml:space="preserve">Los Estados </w:t></w:r><w:ins w:id="7" w:author="Perú">'
    "<w:r><w:t>promoverán y cuidarán</w:t></w:r></w:ins>"
    '<w:del w:id="8" w:author="Perú"><w:r><w:delText>podrán</w:delText></w:r></w:del>'
    '<w:r><w:t xml:space="preserve"> la paz.</w:t></w:r></w:p>'
)


def test_changes_the_base_has_keep_their_author(make_docx: MakeDocx) -> None:
    base = make_docx(CHANGED_BY_PERU)
    written = amended(base, make_docx(paragraph("Los Estados promoverán mucho y cuidarán la paz.")))
    authors = {revision.author for revision in read_revisions(written, "f.docx").revisions}
    assert authors == {"Chile", "Perú"}
    assert lines(written, View.ORIGINAL) == ["Los Estados podrán la paz."]
    assert lines(settle_revisions(written, "f.docx", accept=False, by=AUTHOR)) == lines(base)


def test_changes_the_base_has_are_accepted_first_if_asked(make_docx: MakeDocx) -> None:
    written = amended(
        make_docx(CHANGED_BY_PERU), make_docx(paragraph("Los Estados cuidarán la paz.")), BaseChanges.ACCEPT
    )
    assert {revision.author for revision in read_revisions(written, "f.docx").revisions} == {"Chile"}
    assert lines(written, View.ORIGINAL) == ["Los Estados promoverán y cuidarán la paz."]


def end(mark: str, properties: str = "") -> str:
    return f'<w:pPr>{properties}<w:rPr><w:{mark} w:id="9" w:author="Perú"/></w:rPr></w:pPr>'


def test_what_is_added_beside_paragraphs_that_are_one_looks_like_them(make_docx: MakeDocx) -> None:
    base = make_docx(paragraph("paz", end("del")) + f"<w:p>{COUNTED}</w:p>" + paragraph("Fin."), numbering=LISTS)
    assert lines(base) == ["paz", "Fin."]
    written = amended(base, [text("", "sol y agua"), text("", "paz"), text("", "mar"), text("", "Fin.")])
    assert lines(written) == ["sol y agua", "paz", "mar", "Fin."]
    assert lines(settle_revisions(written, "f.docx", accept=False)) == ["paz", "1.", "Fin."]


def test_what_others_made_of_an_end_goes_with_it_to_an_added_paragraph(make_docx: MakeDocx) -> None:
    base = make_docx(
        paragraph("Los Estados promoverán la paz", end("ins")) + paragraph(" y el mar.") + paragraph("Fin.")
    )
    new = ["Los Estados promoverán la paz y el agua", "Nuevo.", " y el mar.", "Fin."]
    written = amended(base, [text("", words) for words in new])
    assert lines(written) == new
    assert lines(settle_revisions(written, "f.docx", accept=False)) == [
        "Los Estados promoverán la paz y el mar.",
        "Fin.",
    ]


def test_words_that_move_into_a_paragraph_that_was_there_keep_their_looks_and_their_notes(make_docx: MakeDocx) -> None:
    note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    moving = paragraph("Los Estados promoverán la cooperación regional.", looks="<w:b/>").replace(
        "</w:p>", f"{note}</w:p>"
    )
    others = [paragraph(f"Párrafo {word} sobre la energía y el agua.") for word in ("uno", "dos", "tres")]
    base = make_docx(moving + "".join(others) + paragraph("Algo muy distinto."))
    written = amended(base, make_docx("".join(others) + moving))
    arrived = main_part(written).rpartition("<w:moveTo ")[2]
    assert "<w:b/>" in arrived
    assert "footnoteReference" in arrived
    for accept in (True, False):
        assert main_part(settle_revisions(written, "f.docx", accept=accept)).count("footnoteReference") == 1


def test_text_boxes_come_and_go_with_paragraphs_that_share_one_end(make_docx: MakeDocx) -> None:
    def ending(words: str, boxed: str, properties: str = "") -> bytes:
        last = paragraph(words, properties).replace("</w:p>", f"{box(boxed)}</w:p>")
        return make_docx(paragraph("Antes.") + last, numbering=LISTS)

    base = ending("Los Estados promoverán la paz.", "recuadro viejo", COUNTED)
    new = ending("Algo muy distinto aquí.", "recuadro nuevo")
    written = amended(base, new)
    assert lines(written) == ["Antes.", "Algo muy distinto aquí.", "recuadro nuevo"]
    assert lines(settle_revisions(written, "f.docx", accept=False)) == lines(base)


def test_a_field_that_goes_goes_whole(make_docx: MakeDocx) -> None:
    field = "".join(
        f"<w:r>{content}</w:r>"
        for content in (
            '<w:fldChar w:fldCharType="begin"/>', "<w:instrText> REF a </w:instrText>",
            '<w:fldChar w:fldCharType="separate"/>', "<w:t>párrafo 9</w:t>", '<w:fldChar w:fldCharType="end"/>',
        )
    )  # fmt: skip
    around = [paragraph(words)[len("<w:p>") : -len("</w:p>")] for words in ("Véase el ", " infra.")]
    base = make_docx(f"<w:p>{around[0]}{field}{around[1]}</w:p>")
    written = main_part(amended(base, make_docx(paragraph("Véase el anexo infra."))))
    assert "delInstrText" in written
    accepted = main_part(
        settle_revisions(amended(base, make_docx(paragraph("Véase el anexo infra."))), "f.docx", accept=True)
    )
    assert "fldChar" not in accepted


def test_footnotes_go_along_with_words_that_move(make_docx: MakeDocx) -> None:
    note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    moving = paragraph("Los Estados promoverán la cooperación regional.").replace("</w:p>", f"{note}</w:p>")
    others = "".join(paragraph(f"Párrafo {word} sobre la energía y el agua.") for word in ("uno", "dos", "tres"))
    written = amended(make_docx(moving + others), make_docx(others + moving))
    assert main_part(settle_revisions(written, "f.docx", accept=True)).count("footnoteReference") == 1
    assert main_part(settle_revisions(written, "f.docx", accept=False)).count("footnoteReference") == 1


def counted(words: str, *atoms: TextBox) -> Para:
    return Para((Run((Text(words), *atoms)),), list_use=(1, 0))


COUNTED_BESIDE_BOXES = (
    document_bytes(WordDocument((counted("paz", TextBox((Para(), Para((Run((Text("sol"),)),))))), counted("mar")))),
    document_bytes(WordDocument((counted("agua"), Para((Run((Text("sol"),)),)), counted("mar")))),
)
COUNTED_IN_A_ROW_THAT_GOES = (
    document_bytes(
        WordDocument((Table((Row((Cell((counted("paz"), Para((), list_use=(1, 0)))),)),), 1), counted("mar"), Para()))
    ),
    document_bytes(WordDocument((counted("mar"), Para()))),
)


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(pairs_of_documents())
@example(COUNTED_BESIDE_BOXES)
@example(COUNTED_IN_A_ROW_THAT_GOES)
def test_a_file_takes_any_other_files_text_as_plain_paragraphs(pair: tuple[bytes, bytes]) -> None:
    base, new = pair
    paragraphs = [one for one in read_docx(new, "f.docx").paragraphs if one.text.strip() or one.separator is not None]
    amended(base, paragraphs)


# Always the same examples: of some thousand others one is refused still, with a sentence, as the proof is there to do.
@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(pairs_of_documents(revisions=True))
def test_a_file_with_changes_of_its_own_takes_any_other_files_text(pair: tuple[bytes, bytes]) -> None:
    base, new = pair
    paragraphs = [one for one in read_docx(new, "f.docx").paragraphs if one.text.strip() or one.separator is not None]
    amended(base, paragraphs)


def test_the_proof_notices_a_base_that_was_not_amended(make_docx: MakeDocx) -> None:
    base, new = make_docx(paragraph("uno")), make_docx(paragraph("dos"))
    done = amend_docx(base, new, name="f.docx", author=AUTHOR, date=DATE)
    assert [finding.rule for finding in amendment_findings(base, done.before, done.after)] == ["new-text"]
    assert [finding.rule for finding in amendment_findings(new, done.before, done.after)] == ["old-text"]


@pytest.mark.parametrize("moves", [True, False])
def test_without_moves_nothing_moves(make_docx: MakeDocx, moves: bool) -> None:
    moving = paragraph("Los Estados promoverán la cooperación regional.")
    others = "".join(paragraph(f"Párrafo {word} sobre la energía y el agua.") for word in ("uno", "dos", "tres"))
    done = amend_docx(
        make_docx(moving + others), make_docx(others + moving), name="f.docx", author=AUTHOR, date=DATE, moves=moves
    )
    assert ("moveFrom" in main_part(done.data)) is moves


def test_notes_and_pictures_that_no_text_can_bring_are_told(make_docx: MakeDocx) -> None:
    note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    new = make_docx(paragraph("uno").replace("</w:p>", f"{note}<w:r><w:drawing/></w:r></w:p>"))
    done = amend_docx(make_docx(paragraph("uno")), new, name="f.docx", author=AUTHOR, date=DATE)
    assert [(told.key, told.data["count"]) for told in done.left_out] == [
        ("notes-left-out", 1),
        ("pictures-left-out", 1),
    ]
    assert not amend_docx(new, new, name="f.docx", author=AUTHOR, date=DATE).left_out
