"""Papers that came back, as proposals: author by author, by plain difference, and by what was edited."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.deeds.returned_papers import (
    Found,
    back_to_version,
    changes_since,
    found_in,
    owner_of,
    paper_notices,
    read_paper,
)
from drafter.deeds.tables import load_notation
from drafter.deeds.texts import OpenedText, draft_paragraphs
from drafter.drafting import Draft, Paragraph, Status
from drafter.drafting.compilation import NoticeKind
from drafter.drafting.ids import SequentialIds
from drafter.drafting.proposals.model import ProposalKind, ProposalState
from drafter.exchange import Export, Layout, TextParagraph, write_docx
from drafter.exchange.package import Package
from drafter.exchange.parts import with_parts
from drafter.instruments import ClauseKind

NOW = "2026-11-23T09:00:00Z"
TEXTS = (
    "Instaron a los países desarrollados a cumplir sus compromisos de financiación.",
    "Reafirmaron su compromiso con la integración regional y la cooperación entre sus pueblos.",
    "Agradecieron al pueblo y al Gobierno del Brasil su hospitalidad.",
    "Destacaron la importancia de la cooperación Sur-Sur en materia de salud y energía.",
)
TABLE = load_notation().table


def draft_of(*texts: str) -> Draft:
    paragraphs = (Paragraph(f"p{n}", ClauseKind.PARAGRAPH, f"{n}.", text) for n, text in enumerate(texts, 1))
    return Draft("Declaración", "es", tuple(paragraphs))


BASE = draft_of(*TEXTS)


def tracked_file(path: Path, old: Draft, new: tuple[str, ...], authors: dict[str, str]) -> Path:
    """A Word file with tracked changes, by the author whose word is in the paragraph."""
    paragraphs = tuple(
        TextParagraph(f"{number}.", ClauseKind.PARAGRAPH, text) for number, text in enumerate(new, 1)
    )  # fmt: skip
    whole = write_docx(
        Export("Declaración", "es", Layout.TRACKED, draft_paragraphs(old), paragraphs, None, "Nadie", NOW, "", "")
    )
    document = (Package(whole, path.name).read("word/document.xml") or b"").decode("utf-8")
    parts = document.split("</w:p>")
    for place, part in enumerate(parts):
        for word, author in authors.items():
            if word in part:
                parts[place] = part.replace('w:author="Nadie"', f'w:author="{author}"')
    path.write_bytes(with_parts(whole, {"word/document.xml": "</w:p>".join(parts).encode()}))
    return path


def no_other(reference: str) -> OpenedText:
    raise AssertionError(reference)


def wanted(found: tuple[Found, ...]) -> list[tuple[int, ProposalKind, str, str]]:
    return [(each.hand, each.proposal.kind, each.proposal.paragraph_id, each.proposal.new_text) for each in found]


@pytest.fixture
def two_authors(tmp_path: Path) -> Path:
    """Chile changes the first paragraph, somebody unknown the third."""
    new = (TEXTS[0].replace("Instaron", "Exhortaron"), TEXTS[1], TEXTS[2].replace("hospitalidad", "acogida"), TEXTS[3])
    return tracked_file(tmp_path / "v2.docx", BASE, new, {"Exhortaron": "Chile", "acogida": "J. Pérez"})


def test_each_author_of_tracked_changes_has_a_set_of_proposals(two_authors: Path) -> None:
    paper = read_paper(str(two_authors), no_other)
    assert [hand.author for hand in paper.hands] == ["Chile", "J. Pérez", ""]
    found = found_in(paper, BASE, "Rev.1", BASE, {0: "CHL", 1: "MEX", 2: "CUB"}, NOW, SequentialIds(prefix="n"))
    assert wanted(found) == [
        (0, ProposalKind.MODIFY, "p1", TEXTS[0].replace("Instaron", "Exhortaron")),
        (1, ProposalKind.MODIFY, "p3", TEXTS[2].replace("hospitalidad", "acogida")),
    ]
    assert [each.proposal.delegations for each in found] == [("CHL",), ("MEX",)]
    assert {each.proposal.base for each in found} == {"Rev.1"}


def test_an_author_that_is_in_no_table_is_asked_about_and_left_out_until_somebody_answers(two_authors: Path) -> None:
    paper = read_paper(str(two_authors), no_other)
    assert [owner_of(paper, hand, TABLE) for hand in paper.hands] == ["CHL", "", ""]
    found = found_in(paper, BASE, "", BASE, {0: "CHL"}, NOW, SequentialIds(prefix="n"))
    assert [each.hand for each in found] == [0]


def test_what_nobody_tracked_is_a_set_of_its_own_and_is_said(tmp_path: Path) -> None:
    other = draft_of(TEXTS[0], TEXTS[1].replace("regional", "latinoamericana"), *TEXTS[2:])
    new = (TEXTS[0].replace("Instaron", "Exhortaron"), *(each.text for each in other.paragraphs[1:]))
    path = tracked_file(tmp_path / "Rev1 Cuba.docx", other, new, {"Exhortaron": "Chile"})
    paper = read_paper(str(path), no_other)
    assert [notice.kind for notice in paper_notices(paper, BASE, {})] == [NoticeKind.UNTRACKED]
    assert [owner_of(paper, hand, TABLE) for hand in paper.hands] == ["CHL", "CUB"]
    found = found_in(paper, BASE, "", BASE, {0: "CHL", 1: "CUB"}, NOW, SequentialIds(prefix="n"))
    assert [(hand, paragraph) for hand, _, paragraph, _ in wanted(found)] == [(0, "p1"), (1, "p2")]


def returned_text(name: str, *texts: str) -> OpenedText:
    return OpenedText(name, "es", tuple(TextParagraph("", ClauseKind.PARAGRAPH, text) for text in texts))


def test_a_paper_without_tracked_changes_is_its_difference_from_the_base() -> None:
    text = returned_text("Perú.txt", TEXTS[0], TEXTS[2], "Condenaron el bloqueo.", TEXTS[3].replace(" y energía", ""))
    paper = read_paper("Perú.txt", lambda _reference: text)
    found = found_in(paper, BASE, "Rev.1", BASE, {0: "PER"}, NOW, SequentialIds(prefix="n"))
    assert [(kind, paragraph) for _, kind, paragraph, _ in wanted(found)] == [
        (ProposalKind.DELETE, "p2"),
        (ProposalKind.ADD, found[1].proposal.paragraph_id),
        (ProposalKind.MODIFY, "p4"),
    ]
    assert found[1].proposal.after == "p3"


def test_proposals_on_a_version_are_carried_over_to_the_draft_or_say_why_not() -> None:
    text = returned_text("Perú.txt", TEXTS[0].replace("Instaron", "Llamaron"), *TEXTS[1:])
    now = draft_of(TEXTS[0].replace("Instaron", "Invitaron"), *TEXTS[1:])
    paper = read_paper("Perú.txt", lambda _reference: text)
    (found,) = found_in(paper, BASE, "Rev.1", now, {0: "PER"}, NOW, SequentialIds(prefix="n"))
    assert found.proposal.state is ProposalState.STUCK
    assert found.proposal.obstacle is not None


def test_what_is_about_a_settled_paragraph_is_marked() -> None:
    first = BASE.paragraphs[0]
    agreed = Draft(
        "D", "es", (Paragraph(first.id, first.kind, first.label, first.text, Status.AGREED), *BASE.paragraphs[1:])
    )
    text = returned_text("Perú.txt", TEXTS[0].replace("Instaron", "Llamaron"), TEXTS[1] + " Fin.", *TEXTS[2:])
    paper = read_paper("Perú.txt", lambda _reference: text)
    found = found_in(paper, BASE, "", agreed, {0: "PER"}, NOW, SequentialIds(prefix="n"))
    assert [each.locked for each in found] == [True, False]


def test_a_copy_of_the_draft_is_read_by_its_ids() -> None:
    copy = draft_of("Nada queda igual.", *TEXTS[1:])
    text = OpenedText("copia.draft", "es", draft_paragraphs(copy), draft=copy)
    paper = read_paper("copia.draft", lambda _reference: text)
    found = found_in(paper, BASE, "", BASE, {0: "PER"}, NOW, SequentialIds(prefix="n"))
    assert wanted(found) == [(0, ProposalKind.MODIFY, "p1", "Nada queda igual.")]


def test_a_paper_made_from_another_text_is_said() -> None:
    text = returned_text("Perú.txt", "Una receta de ceviche.", "Se corta el pescado y se exprimen los limones.")
    paper = read_paper("Perú.txt", lambda _reference: text)
    assert [notice.kind for notice in paper_notices(paper, BASE, {})] == [NoticeKind.OTHER_BASE]


def test_what_was_edited_since_a_version_becomes_proposals_and_accepting_them_gives_it_back() -> None:
    edited = draft_of(TEXTS[0].replace("Instaron", "Exhortaron"), *TEXTS[1:3])
    proposals = changes_since(BASE, "Rev.1", edited, "CHL", NOW, SequentialIds(prefix="n"))
    assert [each.kind for each in proposals] == [ProposalKind.MODIFY, ProposalKind.DELETE]
    edit = back_to_version(edited, BASE, proposals)
    back = edit.apply(edited)
    assert [each.text for each in back.paragraphs] == list(TEXTS)
    assert {each.state for each in back.proposals} == {ProposalState.OPEN}
    assert edit.inverse().apply(back) == edited
