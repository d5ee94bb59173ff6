"""What three delegations send back in the tour, and what others propose at the table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from drafter.deeds.texts import draft_paragraphs
from drafter.drafting import Draft, Paragraph
from drafter.drafting.brackets import Stance
from drafter.drafting.negotiation.private_layer import NoteKind, OwnNote, Position, PrivateNote
from drafter.drafting.proposals.model import Precedent, Proposal, ProposalKind
from drafter.errors import BugError
from drafter.exchange import Export, Layout, TextParagraph, write_docx
from drafter.instruments import ClauseKind

_WISHES: Mapping[str, Sequence[tuple[str, str]]] = {
    "Chile": (("Destacaron", "Resaltaron"), ("Instaron", "Exhortaron")),
    "México": (("Destacaron", "Enfatizaron"), ("la democracia,", "la democracia, el Estado de derecho,")),
    "Brasil": (("Instaron", "Llamaron"), ("solidaridad", "solidaridad y equidad")),
}
"""Words that each of them changes, and to what."""
_ADDED = "Acogieron con beneplácito el ofrecimiento del Brasil de ser sede de la próxima reunión."
_LEFT_OUT = 8
"""Place of the paragraph that Brasil wants deleted."""


def returned_files(sent: Draft, date: str) -> Mapping[str, bytes]:
    """Word files with tracked changes, by the delegation they are from; ``date`` is UTC, ISO 8601 with seconds.

    Raises:
        BugError: the draft does not hold the words that are changed.
    """
    old = draft_paragraphs(sent)
    files: dict[str, bytes] = {}
    for delegation, wishes in _WISHES.items():
        new = [replace(each, text=_changed(each.text, wishes)) for each in old]
        if all(one.text == other.text for one, other in zip(old, new, strict=True)):
            raise BugError(f"the tour's draft has nothing that {delegation} would change")
        if delegation == "Brasil":
            del new[_LEFT_OUT]
            new.append(TextParagraph("", ClauseKind.PARAGRAPH, _ADDED))
        files[delegation] = write_docx(
            Export(sent.title, sent.language, Layout.TRACKED, old, tuple(new), None, delegation, date, "", "")
        )
    return files


def _changed(text: str, wishes: Sequence[tuple[str, str]]) -> str:
    for before, after in wishes:
        text = text.replace(before, after, 1)
    return text


def disputed(draft: Draft) -> Paragraph:
    """The first paragraph with brackets.

    Raises:
        BugError: there is none.
    """
    found = next((each for each in draft.paragraphs if "[" in each.text), None)
    if found is None:
        raise BugError("the tour's rolling text has no brackets")
    return found


def proposals_on(paragraph: Paragraph, now: str) -> tuple[Proposal, ...]:
    """What is proposed of that paragraph at the table."""
    words = paragraph.text
    reserved = "La Argentina reserva su posición sobre este párrafo."
    return (
        Proposal(
            "tour-1",
            ProposalKind.MODIFY,
            ("URY", "PRY"),
            "",
            now,
            paragraph.id,
            words,
            words.replace(" los ", " los notables ", 1),
            reason="Lenguaje de la Cumbre anterior",
            precedent=Precedent("SALV-2008:p3", "Declaración de Salvador, Bahía (2008), párr. 3"),
        ),
        Proposal("tour-2", ProposalKind.ADD, ("PER",), "", now, "tour-added", "", _ADDED, after=paragraph.id),
        Proposal("tour-3", ProposalKind.RESERVE, ("ARG",), "", now, paragraph.id, words, reserved),
    )


def private_notes_on(paragraph: Paragraph, now: str) -> tuple[PrivateNote, ...]:
    """What our own delegation keeps to itself about it."""
    return (
        OwnNote(paragraph.id, "", NoteKind.INSTRUCTION, "Mantener «Destacaron»: es el verbo de 2008."),
        OwnNote(paragraph.id, "", NoteKind.RED_LINE, "Ningún compromiso nuevo de financiación."),
        OwnNote(paragraph.id, "", NoteKind.FALLBACK, "«Resaltaron», si se retira la adición del Perú."),
        Position("México", paragraph.id, "", Stance.FLEXIBLE, "Cede en el verbo", now),
        Position("Cuba", paragraph.id, "", Stance.NEED_CAPITAL, "Responde el jueves", now),
    )
