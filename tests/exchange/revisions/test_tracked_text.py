"""A file's own tracked changes as a redline: nothing compared, nothing lost."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable

from hypothesis import given, settings

from drafter.exchange import RevisionKind, TextParagraph, View, read_revisions
from drafter.exchange.incoming.docx_reader import read_docx
from drafter.exchange.revisions.tracked_text import TrackedText, tracked_text
from drafter.redline import RowKind
from tests.exchange.documents import word_documents

MakeDocx = Callable[..., bytes]
ANA = 'w:author="Ana" w:date="2026-03-01T10:00:00Z"'
LUIS = 'w:author="Luis" w:date="2026-03-02T11:30:00Z"'


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def ins(number: int, words: str, by: str = ANA) -> str:
    return f'<w:ins w:id="{number}" {by}>{run(words)}</w:ins>'


def gone(number: int, words: str, by: str = ANA) -> str:
    return f'<w:del w:id="{number}" {by}><w:r><w:delText xml:space="preserve">{words}</w:delText></w:r></w:del>'


def mark(kind: str, number: int, by: str = ANA) -> str:
    return f'<w:pPr><w:rPr><w:{kind} w:id="{number}" {by}/></w:rPr></w:pPr>'


def para(*inside: str) -> str:
    return f"<w:p>{''.join(inside)}</w:p>"


def tracked(data: bytes) -> TrackedText:
    return tracked_text(data, "x.docx", read_revisions(data, "x.docx"))


def lines(paragraphs: Iterable[TextParagraph]) -> list[str]:
    """Words with their labels, white space as one blank, empty lines left out."""
    found = (" ".join(f"{each.label}{each.separator or ' '}{each.text}".split()) for each in paragraphs)
    return sorted(unicodedata.normalize("NFC", line) for line in found if line)


def test_what_the_author_took_out_and_put_in_again_is_shown_as_such(make_docx: MakeDocx) -> None:
    text = tracked(make_docx(para(run("La "), gone(1, "gran casa"), ins(2, "casa grande"), run(" azul."))))
    (row,) = text.comparison.rows
    assert [(segment.op.value, segment.text) for segment in row.segments] == [
        ("=", "La "),
        ("-", "gran casa"),
        ("+", "casa grande"),
        ("=", " azul."),
    ]
    assert text.revisions_of == (frozenset({0, 1}),)


def test_an_inserted_paragraph_is_a_row_of_its_own_between_those_that_were_there(make_docx: MakeDocx) -> None:
    body = para(run("Uno.")) + para(mark("ins", 1), ins(2, "Nuevo.")) + para(run("Dos."))
    text = tracked(make_docx(body))
    assert [row.kind for row in text.comparison.rows] == [RowKind.UNCHANGED, RowKind.INSERTED, RowKind.UNCHANGED]
    assert text.comparison.accept() == ("Uno.", "Nuevo.", "Dos.")
    assert text.comparison.reject() == ("Uno.", "Dos.")
    assert text.revisions_of == (frozenset({0, 1}),)


def test_a_deleted_paragraph_is_a_row_of_its_own(make_docx: MakeDocx) -> None:
    body = para(run("Uno.")) + para(mark("del", 1), gone(2, "Viejo.")) + para(run("Dos."))
    text = tracked(make_docx(body))
    assert [row.kind for row in text.comparison.rows] == [RowKind.UNCHANGED, RowKind.DELETED, RowKind.UNCHANGED]


def test_two_joined_paragraphs_face_one(make_docx: MakeDocx) -> None:
    text = tracked(make_docx(para(mark("del", 1), run("Uno y")) + para(run(" dos."))))
    (row,) = text.comparison.rows
    assert row.kind is RowKind.MERGED
    assert text.comparison.accept() == ("Uno y dos.",)
    assert text.revisions_of == (frozenset({0}),)


def test_a_moved_paragraph_is_one_row_with_both_its_sides(make_docx: MakeDocx) -> None:
    def moved(kind: str, number: int) -> str:
        start = f'<w:{kind}RangeStart w:id="{number}" w:name="m1" {ANA}/>'
        words = f'<w:{kind} w:id="{number + 1}" {ANA}>{run("Se muda entero.")}</w:{kind}>'
        end = f'<w:{kind}RangeEnd w:id="{number}"/>'
        return para(mark(kind, number + 2), start, words, end)

    body = para(run("Uno.")) + moved("moveTo", 10) + para(run("Dos.")) + moved("moveFrom", 20) + para(run("Tres."))
    text = tracked(make_docx(body))
    assert RowKind.MOVED in [row.kind for row in text.comparison.rows]
    assert text.comparison.accept() == ("Uno.", "Se muda entero.", "Dos.", "Tres.")
    assert text.comparison.reject() == ("Uno.", "Dos.", "Se muda entero.", "Tres.")


def test_a_retyped_number_is_a_change_like_any_other(make_docx: MakeDocx) -> None:
    text = tracked(make_docx(para(gone(1, "9. "), ins(2, "9 bis. "), run("Promover la paz."))))
    assert text.old[0].text == "9. Promover la paz."
    assert text.new[0].text == "9 bis. Promover la paz."
    assert len(text.comparison.changes) == 1


def test_neighbouring_changes_of_two_authors_are_both_behind_the_change(make_docx: MakeDocx) -> None:
    text = tracked(make_docx(para(run("Uno "), ins(1, "dos "), ins(2, "tres ", LUIS), run("cuatro."))))
    assert text.revisions_of == (frozenset({0, 1}),)


@settings(max_examples=25)
@given(word_documents(True, max_blocks=5))
def test_any_files_redline_gives_both_its_texts(data: bytes) -> None:
    text = tracked(data)
    assert text.comparison.accept() == text.comparison.new
    assert text.comparison.reject() == text.comparison.old
    for view, side in ((View.ORIGINAL, text.old), (View.FINAL, text.new)):
        assert lines(side) == lines(read_docx(data, "x", view).paragraphs)
    assert all(text.revisions_of)
    numbers = {revision.number for revision in read_revisions(data, "x").revisions}
    assert set[int]().union(*text.revisions_of) <= numbers
    assert RevisionKind.RUN_FORMATTING not in {
        revision.kind
        for revision in read_revisions(data, "x").revisions
        if any(revision.number in behind for behind in text.revisions_of)
    }
