"""Whose a change is that a comparison finds in a file with tracked changes."""

from __future__ import annotations

from collections.abc import Callable

from drafter.exchange import TextParagraph, read_revisions
from drafter.exchange.revisions.tracked_authors import TrackedAuthors
from drafter.exchange.revisions.tracked_text import tracked_text
from drafter.instruments import ClauseKind

MakeDocx = Callable[..., bytes]
DATE = 'w:date="2026-03-01T10:00:00Z"'


def came(author: str, words: str) -> str:
    return f'<w:ins w:id="1" w:author="{author}" {DATE}><w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:ins>'


def went(author: str, words: str) -> str:
    return (
        f'<w:del w:id="2" w:author="{author}" {DATE}>'
        f'<w:r><w:delText xml:space="preserve">{words}</w:delText></w:r></w:del>'
    )


def stayed(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def authors_of(make_docx: MakeDocx, *paragraphs: str) -> TrackedAuthors:
    data = make_docx("".join(each if each.startswith("<w:p>") else f"<w:p>{each}</w:p>" for each in paragraphs))
    found = read_revisions(data, "a.docx")
    return TrackedAuthors.of(tracked_text(data, "a.docx", found), found)


def text(words: str) -> list[TextParagraph]:
    return [TextParagraph("", ClauseKind.PARAGRAPH, words)]


def test_words_are_those_of_who_put_them_in(make_docx: MakeDocx) -> None:
    authors = authors_of(
        make_docx, stayed("Los Estados ") + went("Cuba", "deberán") + came("Cuba", "podrán") + stayed(" cooperar.")
    )
    assert authors.of_words(text("Los Estados podrán cooperar."), "deberán", "podrán") == "Cuba"
    assert authors.of_words(text("Los Estados podrán cooperar."), "habrán de", "podrán") == "Cuba"


def test_what_nobody_tracked_is_nobodys(make_docx: MakeDocx) -> None:
    authors = authors_of(make_docx, stayed("Los Estados ") + came("Cuba", "siempre ") + stayed("podrán cooperar."))
    paragraph = text("Los Estados siempre podrán cooperar.")
    assert authors.of_words(paragraph, "deberán", "podrán") == ""
    assert authors.of_words(text("Otro párrafo."), "", "siempre") == ""


def test_what_two_people_wrote_together_is_nobodys(make_docx: MakeDocx) -> None:
    authors = authors_of(make_docx, stayed("Los ") + came("Cuba", "dos ") + came("Chile", "tres ") + stayed("Estados."))
    assert authors.of_words(text("Los dos tres Estados."), "", "dos tres") == ""


def test_a_paragraph_that_came_and_one_that_went_have_their_authors(make_docx: MakeDocx) -> None:
    def end(mark: str, author: str) -> str:
        return f'<w:p><w:pPr><w:rPr><w:{mark} w:id="9" w:author="{author}" {DATE}/></w:rPr></w:pPr>'

    authors = authors_of(
        make_docx,
        stayed("Primero."),
        f"{end('ins', 'Chile')}{came('Chile', 'Nuevo párrafo.')}</w:p>",
        f"{end('del', 'Cuba')}{went('Cuba', 'Viejo párrafo.')}</w:p>",
        stayed("Último."),
    )
    assert authors.of_paragraph(text("Nuevo párrafo.")) == "Chile"
    assert authors.of_removal(text("Viejo párrafo.")) == "Cuba"
    assert authors.of_paragraph(text("Primero.")) == ""
    assert authors.of_removal(text("Primero.")) == ""
