"""What is listed of a file's tracked changes and comments."""

from __future__ import annotations

import pytest

from drafter.exchange import Revision, RevisionKind, read_revisions, settle_revisions, visible_lines
from drafter.exchange.incoming.docx_reader import read_docx
from drafter.exchange.revisions import revisions_in, settled
from drafter.messages import LANGUAGES, say
from tests.exchange.conftest import MakeDocx

ANA = "w:author='Ana' w:date='2026-01-01T00:00:00Z'"
LUIS = "w:author='Luis'"


def run(text: str) -> str:
    return f"<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>"


def ins(text: str, who: str = ANA, number: int = 1) -> str:
    return f"<w:ins w:id='{number}' {who}>{run(text)}</w:ins>"


def gone(text: str, who: str = ANA) -> str:
    return f"<w:del w:id='2' {who}><w:r><w:delText>{text}</w:delText></w:r></w:del>"


def par(content: str, end: str = "", properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}<w:rPr>{end}</w:rPr></w:pPr>{content}</w:p>"


def found(data: bytes) -> tuple[Revision, ...]:
    return read_revisions(data, "a.docx").revisions


def kinds(data: bytes) -> list[tuple[str, str]]:
    return [(each.kind.value, each.text) for each in found(data)]


def test_author_date_and_id_are_those_of_the_file(make_docx: MakeDocx) -> None:
    (one,) = found(make_docx(par(ins("a", number=77))))
    assert (one.author, one.date, one.revision_id) == ("Ana", "2026-01-01T00:00:00Z", "77")
    (undated,) = found(make_docx(par(ins("a", LUIS))))
    assert (undated.author, undated.date) == ("Luis", "")
    (nobody,) = found(make_docx(par(ins("a", ""))))
    assert nobody.author == ""


def test_the_end_of_a_paragraph_comes_after_its_words(make_docx: MakeDocx) -> None:
    data = make_docx(par(ins("a") + gone("b"), f"<w:ins w:id='3' {ANA}/>") + par(run("c")))
    assert kinds(data) == [("insertion", "a"), ("deletion", "b"), ("paragraph-inserted", "")]


def test_paragraphs_are_counted_without_empty_ones(make_docx: MakeDocx) -> None:
    data = make_docx(par(run("x")) + par("") + par(ins("a")) + par("", f"<w:del w:id='1' {ANA}/>"))
    assert [each.paragraph for each in found(data)] == [1, None]


def test_typed_and_computed_labels_are_given(make_docx: MakeDocx) -> None:
    numbering = (
        "<w:numbering NS><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='4'/>"
        "<w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"
        "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>"
    )
    number = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>"
    data = make_docx(par(run("9 bis. ") + ins("a")) + par(ins("b"), properties=number), numbering=numbering)
    assert [each.label for each in found(data)] == ["9 bis.", "4."]


def test_words_of_rows_and_cells_are_given_paragraph_by_paragraph(make_docx: MakeDocx) -> None:
    cell = f"<w:tc><w:tcPr><w:cellIns w:id='1' {LUIS}/></w:tcPr>{par(run('a'))}{par(run('b'))}</w:tc>"
    data = make_docx(f"<w:tbl><w:tr><w:trPr><w:del w:id='2' {ANA}/></w:trPr>{cell}</w:tr></w:tbl>" + par(run("c")))
    assert kinds(data) == [("row-deleted", "a\nb"), ("cell-inserted", "a\nb")]
    assert [each.paragraph for each in found(data)] == [0, 0]


def test_both_sides_of_a_move_have_its_name(make_docx: MakeDocx) -> None:
    def side(name: str, text: str) -> str:
        return (
            f"<w:p><w:pPr><w:rPr><w:move{name} w:id='8' {ANA}/></w:rPr></w:pPr>"
            f"<w:move{name}RangeStart w:id='{len(name)}' w:name='move7' {ANA}/>"
            f"<w:move{name} w:id='9' {ANA}>{run(text)}</w:move{name}></w:p>"
            f"<w:move{name}RangeEnd w:id='{len(name)}'/>"
        )

    data = make_docx(side("From", "a") + par(run("b")) + side("To", "a") + par(run("c")))
    assert [(each.kind.value, each.move) for each in found(data)] == [
        ("move-from", "move7"),
        ("paragraph-moved-from", "move7"),
        ("move-to", "move7"),
        ("paragraph-moved-to", "move7"),
    ]
    alone = read_revisions(make_docx(side("From", "a") + par(run("b"))), "a.docx")
    assert [(note.key, note.data["text"]) for note in alone.not_understood] == [("move-incomplete", "move7")]


def test_formatting_names_the_words_that_look_different(make_docx: MakeDocx) -> None:
    run_change = f"<w:rPr><w:b/><w:rPrChange w:id='1' {ANA}><w:rPr/></w:rPrChange></w:rPr>"
    paragraph = f"<w:pPrChange w:id='1' {ANA}><w:pPr/></w:pPrChange>"
    data = make_docx(f"<w:p><w:pPr>{paragraph}</w:pPr>{run('a')}<w:r>{run_change}<w:t>b</w:t></w:r></w:p>")
    assert kinds(data) == [("paragraph-formatting", "ab"), ("run-formatting", "b")]


def test_an_old_number_is_the_text_of_its_change(make_docx: MakeDocx) -> None:
    number = f"<w:numPr><w:numId w:val='1'/><w:numberingChange w:id='1' {ANA} w:original='%1:3:0:.'/></w:numPr>"
    assert kinds(make_docx(par(run("a"), properties=number))) == [("numbering-change", "%1:3:0:.")]


def groups(data: bytes) -> list[int]:
    return [each.group for each in found(data)]


def test_what_meets_and_has_one_author_is_one_group(make_docx: MakeDocx) -> None:
    end = f"<w:ins w:id='3' {ANA}/>"
    whole = par(ins("a"), end) + par(ins("b") + ins("c"), end) + par(run("d"))
    assert groups(make_docx(whole)) == [0, 0, 0, 0, 0]
    assert groups(make_docx(par(gone("a") + ins("b") + run(" ") + ins("c")))) == [0, 0, 1]
    assert groups(make_docx(par(ins("a") + ins("b", LUIS)))) == [0, 1]
    row = f"<w:tr><w:trPr><w:ins w:id='1' {ANA}/></w:trPr><w:tc>{par(ins('a'), end)}</w:tc></w:tr>"
    assert groups(make_docx(f"<w:tbl>{row}{row}</w:tbl>" + par(run("x")))) == [0] * 6


def test_a_mark_where_none_may_stand_is_listed(make_docx: MakeDocx) -> None:
    data = make_docx(par(run("a"), properties=f"<w:ins w:id='1' {ANA}/>"))
    listed = read_revisions(data, "a.docx")
    assert [(note.key, note.data) for note in listed.not_understood] == [
        ("revision-not-understood", {"text": "ins", "count": 1})
    ]


def test_answers_and_what_is_resolved_are_known(make_docx: MakeDocx) -> None:
    names = "xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
    comments = "".join(
        f"<w:comment w:id='{number}' w:author='Ana' w:initials='A'><w:p {names} w14:paraId='0000000{number}'>"
        f"{run(text)}</w:p></w:comment>"
        for number, text in enumerate(("¿?", "Sí.", "Aparte."))
    )
    w15 = "http://schemas.microsoft.com/office/word/2012/wordml"
    extended = (
        f"<w15:commentsEx xmlns:w15='{w15}'><w15:commentEx w15:paraId='00000000' w15:done='1'/>"
        "<w15:commentEx w15:paraId='00000001' w15:paraIdParent='00000000'/></w15:commentsEx>"
    )
    anchored = "<w:commentRangeStart w:id='0'/>" + gone("a") + ins("b") + "<w:commentRangeEnd w:id='0'/>"
    data = make_docx(
        par(run("x")) + par(anchored + "<w:r><w:commentReference w:id='2'/></w:r>"),
        comments=f"<w:comments NS>{comments}</w:comments>",
        commentsExtended=extended,
    )
    first, answer, other = read_revisions(data, "a.docx").comments
    assert (first.text, first.anchor, first.paragraph, first.replies_to, first.resolved) == ("¿?", "ab", 1, None, True)
    assert (answer.text, answer.replies_to, answer.resolved) == ("Sí.", "0", True)
    assert (other.anchor, other.paragraph, other.resolved) == ("", 1, False)


def test_reading_apart_gives_the_same_list(make_docx: MakeDocx) -> None:
    data = make_docx(par(ins("a") + gone("b"), f"<w:ins w:id='3' {ANA}/>") + par(run("c")))
    assert revisions_in(data, "a.docx") == read_revisions(data, "a.docx")
    done = settled(data, "a.docx", accept=True)
    assert (done.settled, done.left) == (3, 0)
    assert read_revisions(done.data, "a.docx").revisions == ()


def test_every_kind_has_a_name_in_every_complete_language() -> None:
    for language in LANGUAGES:
        assert all(say(f"revision-{kind.value}", language) for kind in RevisionKind)


@pytest.mark.parametrize(("tag", "text", "left"), [("conflictIns", "t", ["a"]), ("conflictDel", "delText", [])])
def test_conflicts_of_two_writers_are_insertions_and_deletions(
    make_docx: MakeDocx, tag: str, text: str, left: list[str]
) -> None:
    names = "xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
    data = make_docx(par(f"<w14:{tag} {names} w:id='1' {ANA}><w:r><w:{text}>a</w:{text}></w:r></w14:{tag}>"))
    assert [(each.text, each.author) for each in found(data)] == [("a", "Ana")]
    accepted = read_docx(settle_revisions(data, "a.docx", accept=True), "a.docx")
    assert list(visible_lines(accepted.paragraphs)) == left
    assert list(visible_lines(read_docx(data, "a.docx").paragraphs)) == left
