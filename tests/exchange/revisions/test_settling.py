"""Accepting and rejecting, one rule of Word at a time."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
from lxml import etree

from drafter.errors import KnownError
from drafter.exchange import RevisionKind, read_revisions, settle_revisions
from drafter.exchange.revisions.settling import settle_both
from tests.exchange.conftest import NAMESPACES, MakeDocx
from tests.exchange.conftest import W as WORD

ANA = "w:author='Ana' w:date='2026-01-01T00:00:00Z'"
LUIS = "w:author='Luis' w:date='2026-01-02T00:00:00Z'"


def part(data: bytes, name: str = "word/document.xml") -> str:
    """A part without its declaration, its namespaces and the section at the end."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        text = package.read(name).decode()
    text = re.sub(r' xmlns:\w+="[^"]*"|^<\?xml[^>]*>\s*', "", text).replace('"', "'")
    return text.replace("<w:sectPr/></w:body>", "</w:body>")


def body(data: bytes) -> str:
    found = re.search("<w:body>(.*)</w:body>", part(data), re.DOTALL)
    assert found
    return found[1]


def lines(data: bytes) -> list[str]:
    """Words of each paragraph of the body."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    return ["".join(word.text or "" for word in each.iter(f"{{{WORD}}}t")) for each in root.iter(f"{{{WORD}}}p")]


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def ins(text: str, who: str = ANA) -> str:
    return f"<w:ins w:id='1' {who}>{run(text)}</w:ins>"


def gone(text: str, who: str = ANA) -> str:
    return f"<w:del w:id='1' {who}><w:r><w:delText xml:space='preserve'>{text}</w:delText></w:r></w:del>"


def par(content: str, mark: str = "", who: str = ANA, properties: str = "", of_end: str = "") -> str:
    """A paragraph; mark: ins, del, moveFrom, moveTo or nothing."""
    end = f"<w:rPr><w:{mark} w:id='2' {who}/>{of_end}</w:rPr>" if mark else ""
    return f"<w:p><w:pPr>{properties}{end}</w:pPr>{content}</w:p>"


def accepted(data: bytes) -> bytes:
    return settle_revisions(data, "a.docx", accept=True)


def rejected(data: bytes) -> bytes:
    return settle_revisions(data, "a.docx", accept=False)


def both(data: bytes) -> tuple[list[str], list[str]]:
    return lines(accepted(data)), lines(rejected(data))


def test_words_come_and_go(make_docx: MakeDocx) -> None:
    data = make_docx(par(run("a") + gone("b ") + ins("c")))
    assert both(data) == (["ac"], ["ab "])
    assert "<w:t xml:space='preserve'>b </w:t>" in body(rejected(data))
    assert "<w:del" not in body(rejected(data))


def test_a_deleted_end_joins_with_the_next_paragraph_and_the_joined_one_is_formatted_like_that(
    make_docx: MakeDocx,
) -> None:
    data = make_docx(
        par(run("a"), "del", properties="<w:jc w:val='left'/>") + par(run("b"), properties="<w:jc w:val='right'/>")
    )
    assert both(data) == (["ab"], ["a", "b"])
    assert body(accepted(data)) == f"<w:p><w:pPr><w:jc w:val='right'/></w:pPr>{run('a')}{run('b')}</w:p>"
    assert body(rejected(data)).count("<w:jc") == 2


def test_where_the_next_paragraph_brings_no_words_the_first_one_says_how_it_looks(make_docx: MakeDocx) -> None:
    data = make_docx(
        par(run("a"), "del", properties="<w:jc w:val='left'/>")
        + par(gone("b"), properties="<w:jc w:val='right'/><w:rPr><w:b/></w:rPr>")
    )
    assert body(accepted(data)) == f"<w:p><w:pPr><w:jc w:val='left'/><w:rPr><w:b/></w:rPr></w:pPr>{run('a')}</w:p>"


def test_several_ends_in_a_row_join_all(make_docx: MakeDocx) -> None:
    data = make_docx(par(run("a"), "del") + par("", "del") + par(gone("b"), "del") + par(run("c")) + par(run("d")))
    assert both(data) == (["ac", "d"], ["a", "", "b", "c", "d"])


def test_an_inserted_end_joins_again_when_rejected(make_docx: MakeDocx) -> None:
    assert both(make_docx(par(run("a"), "ins") + par(run("b")))) == (["a", "b"], ["ab"])


def test_an_end_that_came_and_went_is_in_neither_text(make_docx: MakeDocx) -> None:
    end = f"<w:rPr><w:ins w:id='1' {ANA}/><w:del w:id='2' {LUIS}/></w:rPr>"
    data = make_docx(f"<w:p><w:pPr>{end}</w:pPr>{run('a')}</w:p>" + par(run("b")))
    assert both(data) == (["ab"], ["ab"])


def test_a_section_goes_with_the_end_that_holds_it(make_docx: MakeDocx) -> None:
    section = "<w:sectPr><w:type w:val='continuous'/></w:sectPr>"
    data = make_docx(
        f"<w:p><w:pPr><w:rPr><w:del w:id='1' {ANA}/></w:rPr>{section}</w:pPr>{run('a')}</w:p>"
        f"<w:p><w:pPr><w:sectPr/></w:pPr>{gone('b')}</w:p>"
    )
    assert "continuous" not in body(accepted(data))
    assert body(accepted(data)) == f"<w:p><w:pPr><w:sectPr/></w:pPr>{run('a')}</w:p>"
    assert "continuous" in body(rejected(data))


def test_a_paragraph_that_went_whole_leaves_nothing(make_docx: MakeDocx) -> None:
    data = make_docx(par(run("a")) + par(gone("b"), "del") + par(run("c")))
    assert both(data) == (["a", "c"], ["a", "b", "c"])
    at_the_end = make_docx(par(run("a")) + par(gone("b"), "del"))
    assert both(at_the_end) == (["a"], ["a", "b"])


def test_the_only_paragraph_of_a_cell_stays_and_so_does_one_after_a_table(make_docx: MakeDocx) -> None:
    cell = f"<w:tbl><w:tr><w:tc>{par(gone('a'), 'del')}</w:tc></w:tr></w:tbl>"
    assert both(make_docx(cell + par(gone("b"), "del"))) == (["", ""], ["a", "b"])


def test_a_deleted_paragraph_before_a_table_goes_and_one_with_words_stays(make_docx: MakeDocx) -> None:
    table = f"<w:tbl><w:tr><w:tc>{par(run('x'))}</w:tc></w:tr></w:tbl>"
    assert both(make_docx(par(gone("a"), "del") + table + par(run("b"))))[0] == ["x", "b"]
    assert both(make_docx(par(run("a"), "del") + table + par(run("b"))))[0] == ["a", "x", "b"]


def test_a_picture_keeps_its_paragraph(make_docx: MakeDocx) -> None:
    data = make_docx(par(run("a")) + par("<w:r><w:pict/></w:r>", "del"))
    assert len(lines(accepted(data))) == 2


def row(content: str, mark: str = "") -> str:
    changed = f"<w:trPr><w:{mark} w:id='3' {ANA}/></w:trPr>" if mark else ""
    return f"<w:tr>{changed}<w:tc>{content}</w:tc></w:tr>"


def test_rows_come_and_go_and_a_table_without_rows_goes(make_docx: MakeDocx) -> None:
    some = make_docx(f"<w:tbl>{row(par(run('a')))}{row(par(ins('b'), 'ins'), 'ins')}</w:tbl>" + par(run("c")))
    assert both(some) == (["a", "b", "c"], ["a", "c"])
    every = make_docx(f"<w:tbl>{row(par(gone('a'), 'del'), 'del')}</w:tbl>" + par(run("c")))
    assert both(every) == (["c"], ["a", "c"])
    assert "<w:tbl" not in body(accepted(every))
    assert "<w:trPr" not in body(rejected(every))


def cell(content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


def test_cells_come_and_go(make_docx: MakeDocx) -> None:
    new, old = (f"<w:{kind} w:id='3' {ANA}/>" for kind in ("cellIns", "cellDel"))
    data = make_docx(
        f"<w:tbl><w:tr>{cell(par(run('a')))}{cell(par(run('b')), old)}</w:tr>"
        f"<w:tr>{cell(par(run('c')))}{cell(par(run('d')))}{cell(par(run('e')), new)}</w:tr></w:tbl>" + par(run("f"))
    )
    assert both(data) == (["a", "c", "d", "e", "f"], ["a", "b", "c", "d", "f"])
    assert "<w:gridSpan w:val='2'/>" in body(accepted(data))


@pytest.mark.parametrize(
    ("attributes", "after_accepting", "after_rejecting"),
    [
        ("w:vMerge='rest'", "<w:vMerge w:val='restart'/>", ""),
        ("w:vMerge='cont' w:vMergeOrig='rest'", "<w:vMerge w:val='continue'/>", "<w:vMerge w:val='restart'/>"),
    ],
)
def test_cells_are_merged_or_parted(
    make_docx: MakeDocx, attributes: str, after_accepting: str, after_rejecting: str
) -> None:
    merge = f"<w:tcW w:w='5'/><w:cellMerge w:id='3' {ANA} {attributes}/><w:vAlign w:val='top'/>"
    data = make_docx(f"<w:tbl><w:tr>{cell(par(run('a')), merge)}</w:tr></w:tbl>" + par(""))
    for settled, expected in ((accepted(data), after_accepting), (rejected(data), after_rejecting)):
        assert f"<w:tcPr><w:tcW w:w='5'/>{expected}<w:vAlign w:val='top'/></w:tcPr>" in body(settled)


def move(side: str, content: str) -> str:
    return (
        f"<w:move{side}RangeStart w:id='{len(side)}' w:name='move1' {ANA}/>{content}"
        f"<w:move{side}RangeEnd w:id='{len(side)}'/>"
    )


def moved(side: str, text: str) -> str:
    return par(f"<w:move{side} w:id='9' {ANA}>{run(text)}</w:move{side}>", f"move{side}")


def test_a_move_is_done_or_undone_and_leaves_no_range(make_docx: MakeDocx) -> None:
    data = make_docx(move("From", moved("From", "a")) + par(run("b")) + move("To", moved("To", "a")) + par(run("c")))
    assert both(data) == (["b", "a", "c"], ["a", "b", "c"])
    assert "move" not in body(accepted(data)) + body(rejected(data))


def test_one_side_of_a_move_takes_the_other_along(make_docx: MakeDocx) -> None:
    data = make_docx(move("From", moved("From", "a")) + par(run("b")) + move("To", moved("To", "a")) + par(run("c")))
    assert lines(settle_revisions(data, "a.docx", accept=True, numbers=[0])) == ["b", "a", "c"]


def test_a_row_that_moved_goes_though_nothing_marks_it(make_docx: MakeDocx) -> None:
    table = f"<w:tbl>{row(moved('From', 'a'))}{row(par(run('b')))}</w:tbl>"
    data = make_docx(move("From", table) + move("To", moved("To", "a")) + par(run("c")))
    assert both(data)[0] == ["b", "a", "c"]


def test_a_paragraph_that_lies_in_the_range_of_a_move_goes_with_its_end(make_docx: MakeDocx) -> None:
    inside = par(f"<w:moveFrom w:id='9' {ANA}>{run('a')}</w:moveFrom>")
    data = make_docx(par(run("b")) + move("From", inside) + par(run("c")))
    assert both(data) == (["b", "c"], ["b", "a", "c"])


def test_what_one_author_put_in_and_another_took_out(make_docx: MakeDocx) -> None:
    nested = f"<w:ins w:id='1' {ANA}>{run('a')}{gone('b', LUIS)}</w:ins>"
    data = make_docx(par(nested + run("c")))
    assert both(data) == (["ac"], ["c"])
    assert lines(settle_revisions(data, "a.docx", accept=False, by="Luis")) == ["abc"]
    assert lines(settle_revisions(data, "a.docx", accept=True, by="Luis")) == ["ac"]
    kept = settle_revisions(data, "a.docx", accept=True, by="Ana")
    assert f"<w:del w:id='1' {LUIS}><w:r><w:delText xml:space='preserve'>b</w:delText></w:r></w:del>" in body(kept)
    assert lines(settle_revisions(data, "a.docx", accept=False, by="Ana")) == ["c"]


def test_only_the_numbers_asked_for_are_settled(make_docx: MakeDocx) -> None:
    data = make_docx(par(ins("a") + run(" ") + ins("b") + run(" ") + gone("c")))
    numbers = {each.text: each.number for each in read_revisions(data, "a.docx").revisions}
    half = settle_revisions(data, "a.docx", accept=False, numbers=[numbers["b"], numbers["c"]])
    assert lines(half) == ["a  c"]
    assert [each.text for each in read_revisions(half, "a.docx").revisions] == ["a"]


def test_accepted_and_rejected_changes_are_settled_in_one_go(make_docx: MakeDocx) -> None:
    data = make_docx(par(ins("a") + run(" ") + ins("b") + run(" ") + gone("c") + run(" ") + gone("d")))
    numbers = {each.text: each.number for each in read_revisions(data, "a.docx").revisions}
    done = settle_both(data, "a.docx", accepted=[numbers["a"], numbers["c"]], rejected=[numbers["b"]])
    assert (done.settled, done.left) == (3, 1)
    assert [each.text for each in read_revisions(done.data, "a.docx").revisions] == ["d"]
    assert lines(settle_revisions(done.data, "a.docx", accept=True)) == ["a   "]


def test_a_rejected_change_of_look_is_settled_where_its_paragraph_was_joined(make_docx: MakeDocx) -> None:
    centred = f"<w:pPr><w:jc w:val='center'/>{{}}<w:pPrChange w:id='9' {ANA}><w:pPr/></w:pPrChange></w:pPr>"
    ended = f"<w:rPr><w:del w:id='8' {ANA}/></w:rPr>"
    data = make_docx(f"<w:p>{centred.format(ended)}{run('a')}</w:p>" + par(run("b")))
    kinds = {each.kind: each.number for each in read_revisions(data, "a.docx").revisions}
    ends, looks = kinds[RevisionKind.PARAGRAPH_DELETED], kinds[RevisionKind.PARAGRAPH_FORMATTING]
    done = settle_both(data, "a.docx", accepted=[ends], rejected=[looks])
    assert done.left == 0
    assert "w:jc" not in body(done.data)
    assert lines(done.data) == ["ab"]


@pytest.mark.parametrize(
    ("before", "changed", "after"),
    [
        ("<w:r><w:rPr><w:i/></w:rPr><w:t>x</w:t></w:r>", "<w:r><w:rPr><w:b/>{rPr}</w:rPr><w:t>x</w:t></w:r>", "<w:b/>"),
        ("<w:p><w:pPr><w:i/></w:pPr></w:p>", "<w:p><w:pPr><w:jc w:val='left'/>{pPr}</w:pPr></w:p>", "<w:jc"),
        (
            "<w:p><w:pPr><w:i/><w:rPr><w:b/></w:rPr><w:sectPr/></w:pPr></w:p>",
            "<w:p><w:pPr><w:jc w:val='left'/><w:rPr><w:b/></w:rPr><w:sectPr/>{pPr}</w:pPr></w:p>",
            "<w:jc",
        ),
        (
            "<w:p><w:pPr><w:sectPr><w:headerReference r:id='r'/><w:i/></w:sectPr></w:pPr></w:p>",
            "<w:p><w:pPr><w:sectPr><w:headerReference r:id='r'/><w:cols/>{sectPr}</w:sectPr></w:pPr></w:p>",
            "<w:cols/>",
        ),
        (
            "<w:tbl><w:tblPr><w:i/></w:tblPr><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
            "<w:tbl><w:tblPr><w:b/>{tblPr}</w:tblPr><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
            "<w:b/>",
        ),
        (
            "<w:tbl><w:tblGrid><w:i/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
            "<w:tbl><w:tblGrid><w:b/>{tblGrid}</w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
            "<w:b/>",
        ),
        (
            "<w:tbl><w:tr><w:tblPrEx><w:i/></w:tblPrEx><w:trPr><w:i/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
            "<w:tbl><w:tr><w:tblPrEx><w:b/>{tblPrEx}</w:tblPrEx><w:trPr><w:b/>{trPr}</w:trPr><w:tc><w:p/></w:tc></w:tr>"
            "</w:tbl>",
            "<w:b/>",
        ),
        (
            "<w:tbl><w:tr><w:tc><w:tcPr><w:i/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>",
            "<w:tbl><w:tr><w:tc><w:tcPr><w:b/>{tcPr}</w:tcPr><w:p/></w:tc></w:tr></w:tbl>",
            "<w:b/>",
        ),
    ],
)
def test_formatting_that_is_rejected_is_as_it_was(make_docx: MakeDocx, before: str, changed: str, after: str) -> None:
    names = ("rPr", "pPr", "sectPr", "tblPr", "tblGrid", "tblPrEx", "trPr", "tcPr")
    marks = {name: f"<w:{name}Change w:id='1' {ANA}><w:{name}><w:i/></w:{name}></w:{name}Change>" for name in names}
    content = changed.format(**marks)
    content = f"<w:p>{content}</w:p>" if content.startswith("<w:r>") else content
    data = make_docx(content)
    assert before in body(rejected(data))
    assert "Change" not in body(rejected(data)) + body(accepted(data))
    assert after in body(accepted(data))


def test_numbering_that_came_goes(make_docx: MakeDocx) -> None:
    number = f"<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/><w:ins w:id='1' {ANA}/></w:numPr>"
    data = make_docx(par(run("a"), properties=number))
    assert "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>" in body(accepted(data))
    assert "numPr" not in body(rejected(data))


def control(kind: str) -> str:
    return (
        f"<w:customXml{kind}RangeStart w:id='1' {ANA}/><w:sdt><w:sdtPr><w:id w:val='7'/></w:sdtPr><w:sdtContent>"
        f"<w:customXml{kind}RangeEnd w:id='1'/>{run('a')}<w:customXml{kind}RangeStart w:id='2' {ANA}/></w:sdtContent>"
        f"</w:sdt><w:customXml{kind}RangeEnd w:id='2'/>"
    )


@pytest.mark.parametrize(("kind", "accepting_keeps"), [("Ins", True), ("Del", False)])
def test_a_content_control_comes_or_goes_around_words_that_stay(
    make_docx: MakeDocx, kind: str, accepting_keeps: bool
) -> None:
    data = make_docx(par(control(kind) + run("b")))
    assert both(data) == (["ab"], ["ab"])
    assert ("<w:sdt>" in body(accepted(data))) is accepting_keeps
    assert ("<w:sdt>" in body(rejected(data))) is not accepting_keeps
    assert "customXml" not in body(accepted(data)) + body(rejected(data))
    assert len(read_revisions(data, "a.docx").revisions) == 1


def test_a_deleted_fraction_goes_and_a_deleted_letter_too(make_docx: MakeDocx) -> None:
    fraction = (
        f"<m:oMath><m:r><m:t>x</m:t></m:r><m:f><m:fPr><m:ctrlPr><w:del w:id='1' {ANA}/></m:ctrlPr></m:fPr>"
        "<m:num><m:r><m:t>1</m:t></m:r></m:num></m:f>"
        f"<m:r><w:del w:id='2' {ANA}><w:rPr/></w:del><m:t>y</m:t></m:r></m:oMath>"
    )
    data = make_docx(par(fraction))
    assert re.findall("<m:t>(.)</m:t>", body(accepted(data))) == ["x"]
    assert re.findall("<m:t>(.)</m:t>", body(rejected(data))) == ["x", "1", "y"]


def test_a_deleted_field_takes_its_instruction_along_and_a_kept_one_gets_it_back(make_docx: MakeDocx) -> None:
    def character(kind: str) -> str:
        return f"<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>"

    def deleted(content: str) -> str:
        return f"<w:del w:id='1' {ANA}>{content}</w:del>"

    outside = "<w:r><w:instrText> MERGEFORMAT </w:instrText></w:r>"
    data = make_docx(
        par(
            run("a")
            + deleted(character("begin") + "<w:r><w:delInstrText> DATE </w:delInstrText></w:r>")
            + outside
            + deleted(character("separate") + "<w:r><w:delText>hoy</w:delText></w:r>" + character("end"))
        )
    )
    assert body(accepted(data)) == f"<w:p><w:pPr/>{run('a')}</w:p>"
    assert "<w:instrText> DATE </w:instrText>" in body(rejected(data))
    assert lines(rejected(data)) == ["ahoy"]


def test_a_bookmark_of_which_half_goes_keeps_both_ends(make_docx: MakeDocx) -> None:
    inside = f"<w:del w:id='1' {ANA}><w:bookmarkStart w:id='5' w:name='x'/><w:r><w:delText>a</w:delText></w:r></w:del>"
    data = make_docx(par(inside + run("b") + "<w:bookmarkEnd w:id='5'/>"))
    assert "<w:bookmarkStart w:id='5' w:name='x'/>" in body(accepted(data))


def test_links_that_lose_all_their_words_go(make_docx: MakeDocx) -> None:
    data = make_docx(par(f"<w:hyperlink w:anchor='x'>{gone('a')}</w:hyperlink>" + run("b")))
    assert "hyperlink" not in body(accepted(data))
    assert "hyperlink" in body(rejected(data))


def test_both_branches_of_alternate_content_are_settled(make_docx: MakeDocx) -> None:
    def box(name: str, tag: str) -> str:
        inside = f"<w:txbxContent>{par(ins('x') + run('y'))}</w:txbxContent>"
        return f"<mc:{name}><w:pict><{tag}>{inside}</{tag}></w:pict></mc:{name}>"

    shape = box("Choice", "wps:txbx").replace("<mc:Choice>", "<mc:Choice Requires='wps'>") + box(
        "Fallback", "v:textbox"
    )
    data = make_docx(par(f"<w:r><mc:AlternateContent>{shape}</mc:AlternateContent></w:r>"))
    assert len(read_revisions(data, "a.docx").revisions) == 1
    for settled in (rejected(data), settle_revisions(data, "a.docx", accept=False, numbers=[0])):
        assert "<w:ins" not in body(settled)
        assert body(settled).count("<w:t>y</w:t>") == 2
        assert "<w:t>x</w:t>" not in body(settled)


@pytest.mark.parametrize("kind", ["header1", "footer1", "footnotes", "endnotes", "comments", "glossaryDocument"])
def test_every_part_is_settled(make_docx: MakeDocx, kind: str) -> None:
    inside = par(ins("a") + run("b"))
    tag, content = {
        "header1": ("hdr", inside),
        "footer1": ("ftr", inside),
        "footnotes": ("footnotes", f"<w:footnote w:id='1'>{inside}</w:footnote>"),
        "endnotes": ("endnotes", f"<w:endnote w:id='1'>{inside}</w:endnote>"),
        "comments": ("comments", f"<w:comment w:id='1'>{inside}</w:comment>"),
        "glossaryDocument": (
            "glossaryDocument",
            f"<w:docParts><w:docPart><w:docPartBody>{inside}</w:docPartBody></w:docPart></w:docParts>",
        ),
    }[kind]
    data = make_docx(par(run("x")), **{kind: f"<w:{tag} NS>{content}</w:{tag}>"})
    name = f"word/{kind}.xml"
    assert "<w:t>a</w:t>" in part(accepted(data), name)
    assert "<w:t>a</w:t>" not in part(rejected(data), name)
    assert "<w:ins" not in part(accepted(data), name) + part(rejected(data), name)
    assert part(accepted(data)) == part(data)
    assert [each.part for each in read_revisions(data, "a.docx").revisions] == [name]


def test_styles_and_lists_are_settled(make_docx: MakeDocx) -> None:
    before = f"<w:pPrChange w:id='1' {ANA}><w:pPr><w:jc w:val='right'/></w:pPr></w:pPrChange>"
    change = f"<w:pPr><w:jc w:val='left'/>{before}</w:pPr>"
    level = f"<w:abstractNum w:abstractNumId='1'><w:lvl>{change}</w:lvl></w:abstractNum>"
    data = make_docx(
        par(run("x")),
        styles=f"<w:styles NS><w:style w:type='paragraph' w:styleId='a'>{change}</w:style></w:styles>",
        numbering=f"<w:numbering NS>{level}</w:numbering>",
    )
    for name in ("word/styles.xml", "word/numbering.xml"):
        assert "<w:pPr><w:jc w:val='left'/></w:pPr>" in part(accepted(data), name)
        assert "<w:pPr><w:jc w:val='right'/></w:pPr>" in part(rejected(data), name)


def test_a_note_whose_reference_goes_goes_too_and_so_does_a_comment(make_docx: MakeDocx) -> None:
    references = "".join(
        f"<w:del w:id='1' {ANA}><w:r><w:{kind}Reference w:id='4'/></w:r></w:del>" for kind in ("footnote", "comment")
    )
    data = make_docx(
        par(run("a") + "<w:commentRangeStart w:id='4'/>" + gone("b") + "<w:commentRangeEnd w:id='4'/>" + references),
        footnotes=f"<w:footnotes NS><w:footnote w:id='4'>{par(run('nota'))}</w:footnote></w:footnotes>",
        comments=f"<w:comments NS><w:comment w:id='4'>{par(run('secreto'))}</w:comment></w:comments>",
    )
    assert "nota" not in part(accepted(data), "word/footnotes.xml")
    assert "secreto" not in part(accepted(data), "word/comments.xml")
    assert "commentRange" not in body(accepted(data))
    assert "nota" in part(rejected(data), "word/footnotes.xml")
    assert "commentRangeStart" in body(rejected(data))


def test_a_mark_that_means_nothing_goes_with_the_others(make_docx: MakeDocx) -> None:
    properties = f"<w:sdtPr><w:rPr><w:ins w:id='1' {ANA}/></w:rPr></w:sdtPr>"
    data = make_docx(par(f"<w:sdt>{properties}<w:sdtContent>{run('a')}</w:sdtContent></w:sdt>"))
    assert [note.data["text"] for note in read_revisions(data, "a.docx").not_understood] == ["ins"]
    assert "<w:ins" not in body(accepted(data)) + body(rejected(data))
    assert both(data) == (["a"], ["a"])


def test_a_strict_file_stays_strict(make_docx: MakeDocx) -> None:
    whole = f"<w:document {NAMESPACES}><w:body>{par(ins('a'))}</w:body></w:document>"
    strict = whole.replace(WORD, "http://purl.oclc.org/ooxml/wordprocessingml/main")
    settled = accepted(make_docx("", document=strict))
    with zipfile.ZipFile(io.BytesIO(settled)) as package:
        text = package.read("word/document.xml").decode()
    assert 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"' in text
    assert "<w:ins" not in text
    assert "<w:t>a</w:t>" in text


def test_a_file_without_changes_is_the_same_bytes(make_docx: MakeDocx) -> None:
    data = make_docx(par(run("a")))
    assert accepted(data) is data


def test_an_author_nobody_knows_is_answered_with_those_there_are(make_docx: MakeDocx) -> None:
    data = make_docx(par(ins("a", LUIS) + ins("b")))
    with pytest.raises(KnownError) as refused:
        settle_revisions(data, "a.docx", accept=True, by="ana")
    assert refused.value.message == "author-without-changes"
    assert refused.value.data["authors"] == "Ana, Luis"
