"""A .docx read as a person sees it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafter.exchange import View, visible_line
from drafter.exchange.incoming.docx_reader import read_docx
from drafter.instruments import ClauseKind

MakeDocx = Callable[..., bytes]
WHO = 'w:id="1" w:author="Cuba" w:date="2026-11-23T09:00:00Z"'


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def gone(text: str) -> str:
    return f'<w:del {WHO}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def added(text: str) -> str:
    return f"<w:ins {WHO}>{run(text)}</w:ins>"


def paragraph(content: str, *, mark: str = "", properties: str = "") -> str:
    end = f"<w:rPr><w:{mark} {WHO}/></w:rPr>" if mark else ""
    return f"<w:p><w:pPr>{properties}{end}</w:pPr>{content}</w:p>"


def lines(data: bytes, view: View = View.FINAL) -> list[str]:
    return [visible_line(one) for one in read_docx(data, "a.docx", view).paragraphs]


@pytest.mark.parametrize(
    ("content", "seen"),
    [
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>", "a\tb\nc\nd"),
        ('<w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r>', "ab"),
        ("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>", "a\u2011b\u00adc"),
        ('<w:r><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', "α✓"),
        ('<w:hyperlink r:id="rId9"><w:r><w:t>enlace</w:t></w:r></w:hyperlink>', "enlace"),
        (f'<w:smartTag w:element="place">{run("Bahía")}</w:smartTag>', "Bahía"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('control')}</w:sdtContent></w:sdt>", "control"),
        (f'<w:fldSimple w:instr=" PAGE ">{run("7")}</w:fldSimple>', "7"),
        (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>párr. 3</w:t></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> y más</w:t></w:r>',
            "párr. 3 y más",
        ),
        ("<w:r><w:t>a\n   b</w:t></w:r>", "a    b"),
        ("<m:oMath><m:r><m:t>E=mc</m:t></m:r></m:oMath>", "E=mc"),
        (f"<w:proofErr/><w:bookmarkStart/>{run('x')}<w:bookmarkEnd/>", "x"),
        (f"<w:ruby><w:rt>{run('arriba')}</w:rt><w:rubyBase>{run('base')}</w:rubyBase></w:ruby>", "base"),
    ],
)  # fmt: skip
def test_words_are_found_wherever_a_person_sees_them(make_docx: MakeDocx, content: str, seen: str) -> None:
    assert lines(make_docx(f"<w:p>{content}</w:p>")) == [seen]


def test_an_instruction_that_never_ends_does_not_swallow_the_rest(make_docx: MakeDocx) -> None:
    broken = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>oculto</w:t></w:r></w:p>'
    assert lines(make_docx(broken + paragraph(run("visible")))) == ["visible"]


def test_a_text_box_is_read_once_after_its_paragraph(make_docx: MakeDocx) -> None:
    box = f"<w:txbxContent>{paragraph(run('dentro'))}</w:txbxContent>"
    body = paragraph(
        f"{run('antes')}<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{box}</wps:txbx>"
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    assert lines(make_docx(body + paragraph(run("después")))) == ["antes", "dentro", "después"]


def test_cells_are_read_row_by_row_nested_tables_in_their_cell(make_docx: MakeDocx) -> None:
    def table(*rows: tuple[str, ...]) -> str:
        cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
        return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"

    inner = table((paragraph(run("c")),))
    body = table(
        (paragraph(run("a")), paragraph(run("b")) + inner + paragraph("")), (paragraph(run("d")), paragraph(run("e")))
    )
    assert lines(make_docx(body + paragraph(run("f")))) == ["a", "b", "c", "d", "e", "f"]


def test_each_view_shows_its_side_of_the_changes(make_docx: MakeDocx) -> None:
    data = make_docx(paragraph(run("Instaron ") + gone("a los países") + added("a todos") + run(".")))
    assert lines(data) == ["Instaron a todos."]
    assert lines(data, View.ORIGINAL) == ["Instaron a los países."]
    assert lines(data, View.MARKED) == ["Instaron [-a los países-]{+a todos+}."]


def test_what_was_inserted_and_deleted_again_is_in_neither_text(make_docx: MakeDocx) -> None:
    nested = f"<w:ins {WHO}>{run('b')}<w:del {WHO}><w:r><w:delText>c</w:delText></w:r></w:del></w:ins>"
    data = make_docx(paragraph(run("a") + nested))
    assert (lines(data), lines(data, View.ORIGINAL)) == (["ab"], ["a"])
    assert lines(data, View.MARKED) == ["a{+b+}{+[-c-]+}"]


def test_moved_words_are_at_one_place_in_each_text(make_docx: MakeDocx) -> None:
    left = paragraph(f"<w:moveFrom {WHO}>{run('viaja')}</w:moveFrom>", mark="moveFrom")
    here = paragraph(f"<w:moveTo {WHO}>{run('viaja')}</w:moveTo>", mark="moveTo")
    data = make_docx(left + paragraph(run("queda")) + here + paragraph(run("fin")))
    assert lines(data) == ["queda", "viaja", "fin"]
    assert lines(data, View.ORIGINAL) == ["viaja", "queda", "fin"]


def test_a_deleted_end_joins_paragraphs_and_an_inserted_one_parts_them(make_docx: MakeDocx) -> None:
    joined = make_docx(paragraph(run("uno "), mark="del") + paragraph(run("dos")))
    assert (lines(joined), lines(joined, View.ORIGINAL)) == (["uno dos"], ["uno ", "dos"])
    parted = make_docx(paragraph(run("uno "), mark="ins") + paragraph(run("dos")))
    assert (lines(parted), lines(parted, View.ORIGINAL)) == (["uno ", "dos"], ["uno dos"])


def test_nothing_joins_across_a_table_or_out_of_a_cell(make_docx: MakeDocx) -> None:
    cell = f"<w:tbl><w:tr><w:tc>{paragraph(run('celda'), mark='del')}</w:tc></w:tr></w:tbl>"
    data = make_docx(paragraph(run("antes"), mark="del") + cell + paragraph(run("después")))
    assert lines(data) == ["antes", "celda", "después"]


def test_inserted_and_deleted_rows_belong_to_one_text(make_docx: MakeDocx) -> None:
    def row(text: str, change: str) -> str:
        cell = f"<w:tc>{paragraph(run(text))}</w:tc>"
        return f"<w:tr><w:trPr><w:{change} {WHO}/></w:trPr>{cell}</w:tr>"

    data = make_docx(f"<w:tbl>{row('nueva', 'ins')}{row('vieja', 'del')}</w:tbl>{paragraph(run('fin'))}")
    assert (lines(data), lines(data, View.ORIGINAL)) == (["nueva", "fin"], ["vieja", "fin"])


def test_what_is_beside_the_text_is_listed_not_dropped(make_docx: MakeDocx) -> None:
    body = paragraph(
        run("texto")
        + '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>oculto</w:t></w:r>'
    )
    data = make_docx(
        body + paragraph(added("x")),
        footnotes=f"<w:footnotes NS><w:footnote w:type='separator' w:id='0'>{paragraph(run('—'))}</w:footnote>"
        f"<w:footnote w:id='2'>{paragraph(run('Reserva del Uruguay.'))}</w:footnote></w:footnotes>",
        header1=f"<w:hdr NS>{paragraph(run('BORRADOR'))}</w:hdr>",
        comments=f"<w:comments NS><w:comment w:id='3' w:author='Perú'>{paragraph(run('ojo'))}</w:comment></w:comments>",
    )
    found = {note.key: dict(note.data) for note in read_docx(data, "a.docx").notes}
    assert found["footnote"] == {"number": 1, "text": "Reserva del Uruguay.", "paragraph": 0}
    assert found["header"] == {"text": "BORRADOR"}
    assert found["comment"] == {"author": "Perú", "text": "ojo"}
    assert found["hidden-text"] == {"text": "oculto"}
    assert found["tracked-changes"] == {"count": 1, "author": "Cuba"}


def test_notes_are_listed_in_the_order_of_their_numbers_with_the_paragraph_they_hang_on(make_docx: MakeDocx) -> None:
    def hang(note: int, before: str = "", after: str = "", mark: str = "") -> str:
        return f'{before}<w:r><w:footnoteReference w:id="{note}"{mark}/></w:r>{after}'

    body = (
        paragraph(run("a") + hang(7))
        + paragraph("")
        + paragraph(run("b") + hang(5, f"<w:del {WHO}>", "</w:del>") + hang(6, f"<w:ins {WHO}>", "</w:ins>"))
        + paragraph(run("c") + hang(4) + hang(8, mark=' w:customMarkFollows="1"'))
    )
    stored = "".join(f"<w:footnote w:id='{one}'>{paragraph(run(f'nota {one}'))}</w:footnote>" for one in range(3, 9))
    data = make_docx(body, footnotes=f"<w:footnotes NS>{stored}</w:footnotes>")

    def listed(view: View) -> list[tuple[object, object, object]]:
        notes = [note.data for note in read_docx(data, "a.docx", view).notes if note.key == "footnote"]
        return [(note["number"], note["text"], note.get("paragraph")) for note in notes]

    end = ("*", "nota 8", 2)
    assert listed(View.FINAL) == [
        (1, "nota 7", 0), (2, "nota 6", 1), (3, "nota 4", 2), end, (4, "nota 3", None),
    ]  # fmt: skip
    assert listed(View.ORIGINAL) == [
        (1, "nota 7", 0), (2, "nota 5", 1), (3, "nota 4", 2), end, (4, "nota 3", None),
    ]  # fmt: skip


def test_damage_beside_the_text_is_told_and_the_text_is_read(make_docx: MakeDocx) -> None:
    data = make_docx(paragraph(run("texto")), header1="<w:hdr NS><w:p>", endnotes="<w:endnotes NS>&nada;</w:endnotes>")
    imported = read_docx(data, "a.docx")
    assert [one.text for one in imported.paragraphs] == ["texto"]
    told = [note.data["text"] for note in imported.notes if note.key == "part-damaged"]
    assert told == ["word/endnotes.xml", "word/header1.xml"]


STYLES = (
    "<w:styles NS><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val='pt-BR'/></w:rPr></w:rPrDefault></w:docDefaults>"
    "<w:style w:type='paragraph' w:styleId='T'><w:name w:val='Title'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='H'><w:name w:val='heading 2'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='Mio'><w:name w:val='Mi título'/><w:basedOn w:val='H'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='L'><w:name w:val='List Bullet'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='L2'><w:name w:val='List Bullet 3'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='C'><w:name w:val='circular'/><w:basedOn w:val='C'/></w:style></w:styles>"
)


def test_styles_say_what_a_paragraph_is(make_docx: MakeDocx) -> None:
    body = "".join(
        paragraph(run("x"), properties=f"<w:pStyle w:val='{style}'/>") for style in ("T", "H", "Mio", "L", "L2", "C")
    )
    imported = read_docx(make_docx(body, styles=STYLES), "a.docx")
    kind = ClauseKind
    assert [one.kind for one in imported.paragraphs] == [
        kind.TITLE, kind.HEADING, kind.HEADING, kind.ITEM, kind.SUBITEM, kind.PARAGRAPH,
    ]  # fmt: skip
    assert imported.language == "pt"


@pytest.mark.parametrize(
    ("line", "label", "separator"),
    [
        ("9. Promover", "9.", " "), ("9 bis.\tPromover", "9 bis.", "\t"), ("12 ter) x", "12 ter)", " "),
        ("1.- x", "1.-", " "), ("3º x", "3º", " "), ("1.2.3 x", "1.2.3", " "), ("OP7ter x", "OP7ter", " "),
        ("PP2bis. x", "PP2bis.", " "), ("3 alt x", "3 alt", " "), ("•\u00a0x", "•", "\u00a0"), ("- x", "-", " "),
        ("a) x", "a)", " "), ("(iv) x", "(iv)", " "), ("IV. x", "IV.", " "), ("XII.- x", "XII.-", " "),
    ],
)  # fmt: skip
def test_typed_labels_are_split_off_with_their_white_space(
    make_docx: MakeDocx, line: str, label: str, separator: str
) -> None:
    one = read_docx(make_docx(paragraph(run(line))), "a.docx").paragraphs[0]
    assert (one.label, one.separator, one.label + separator + one.text) == (label, separator, line)


@pytest.mark.parametrize(
    "line",
    ["2015. Asimismo", "23 países", "J. Pérez dijo", "-5 grados", "9.Sin espacio", "Vida digna", "a la paz", "1.5"],
)
def test_words_that_only_look_like_labels_stay_words(make_docx: MakeDocx, line: str) -> None:
    one = read_docx(make_docx(paragraph(run(line))), "a.docx").paragraphs[0]
    assert (one.label, one.text) == ("", line)


NUMBERING = (
    "<w:numbering NS><w:abstractNum w:abstractNumId='0'>"
    "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>"
    "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%2)'/></w:lvl>"
    "<w:lvl w:ilvl='2'><w:start w:val='1'/><w:numFmt w:val='upperRoman'/><w:lvlText w:val='%1.%3'/></w:lvl>"
    "</w:abstractNum><w:abstractNum w:abstractNumId='1'>"
    "<w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='\uf0b7'/>"
    "<w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr></w:lvl>"
    "</w:abstractNum><w:num w:numId='5'><w:abstractNumId w:val='0'/></w:num>"
    "<w:num w:numId='6'><w:abstractNumId w:val='0'/>"
    "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='10'/></w:lvlOverride></w:num>"
    "<w:num w:numId='7'><w:abstractNumId w:val='1'/></w:num></w:numbering>"
)


def numbered(text: str, list_id: int, level: int = 0, mark: str = "") -> str:
    use = f"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list_id}'/></w:numPr>"
    words = gone(text) if mark == "del" else run(text)
    return paragraph(words, mark=mark, properties=use)


def test_numbers_that_word_computes_are_labels(make_docx: MakeDocx) -> None:
    body = (
        numbered("a", 5) + numbered("b", 5, 1) + numbered("c", 5, 1) + numbered("d", 5, 2) + numbered("e", 5)
        + numbered("f", 5, 1) + paragraph(run("sin número")) + numbered("g", 6) + numbered("h", 6) + numbered("i", 7)
    )  # fmt: skip
    paragraphs = read_docx(make_docx(body, numbering=NUMBERING), "a.docx").paragraphs
    assert [one.label for one in paragraphs] == ["1.", "a)", "b)", "1.I", "2.", "a)", "", "10.", "11.", "•"]
    assert [one.kind for one in paragraphs][-1] is ClauseKind.ITEM


def test_deleted_paragraphs_do_not_count_in_the_final_text(make_docx: MakeDocx) -> None:
    body = numbered("uno", 5) + numbered("dos", 5, mark="del") + numbered("tres", 5)
    data = make_docx(body, numbering=NUMBERING)
    assert lines(data) == ["1. uno", "2. tres"]
    assert lines(data, View.ORIGINAL) == ["1. uno", "2. dos", "3. tres"]


def test_a_style_numbers_its_paragraphs_and_a_paragraph_can_opt_out(make_docx: MakeDocx) -> None:
    styles = (
        "<w:styles NS><w:style w:type='paragraph' w:styleId='N'><w:name w:val='Numerado'/><w:pPr><w:numPr>"
        "<w:numId w:val='5'/></w:numPr></w:pPr></w:style></w:styles>"
    )
    body = (
        paragraph(run("a"), properties="<w:pStyle w:val='N'/>")
        + paragraph(run("b"), properties="<w:pStyle w:val='N'/><w:numPr><w:numId w:val='0'/></w:numPr>")
        + paragraph(run("c"), properties="<w:pStyle w:val='N'/>")
    )
    assert lines(make_docx(body, styles=styles, numbering=NUMBERING)) == ["1. a", "b", "2. c"]


def test_empty_paragraphs_are_left_out_unless_asked_for(make_docx: MakeDocx) -> None:
    data = make_docx(paragraph(run("a")) + paragraph("") + paragraph(run("  ")) + paragraph(run("b")))
    assert lines(data) == ["a", "b"]
    assert len(read_docx(data, "a.docx", keep_empty=True).paragraphs) == 4


HIDING = (
    '<w:styles NS><w:style w:type="paragraph" w:styleId="Oculto"><w:name w:val="Oculto"/>'
    "<w:rPr><w:vanish/></w:rPr></w:style>"
    '<w:style w:type="paragraph" w:styleId="Nota"><w:name w:val="Nota"/><w:basedOn w:val="Oculto"/></w:style>'
    "</w:styles>"
)


def test_words_hidden_by_a_paragraphs_style_are_noted_and_not_read(make_docx: MakeDocx) -> None:
    def styled(style: str, words: str, looks: str = "") -> str:
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r>{looks}<w:t>{words}</w:t></w:r></w:p>'

    shown = styled("Nota", "visto", '<w:rPr><w:vanish w:val="0"/></w:rPr>')
    text = read_docx(make_docx(styled("Oculto", "uno") + styled("Nota", "dos") + shown, styles=HIDING), "f.docx")
    assert [paragraph.text for paragraph in text.paragraphs] == ["visto"]
    assert [note.data["text"] for note in text.notes if note.key == "hidden-text"] == ["unodos"]
