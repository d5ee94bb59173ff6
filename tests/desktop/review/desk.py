"""What a review panel has to open in tests: a base, the draft on the desk, long texts."""

from __future__ import annotations

from dataclasses import dataclass, field

from drafter.deeds.texts import OpenedText, draft_paragraphs
from drafter.desktop.workspace import Workspace
from drafter.errors import KnownError
from drafter.exchange import TextParagraph
from drafter.instruments import ClauseKind

BASE = ("Reafirmaron su compromiso con la región.", "Convinieron en reunirse en 2010.", "Agradecieron al Brasil.")
DRAFT = ("Recordaron su compromiso con la región.", "Convinieron en reunirse en 2011.", "Agradecieron al Brasil.")

MOVING = (
    "Reafirmaron su compromiso con el desarrollo de los países de la región.",
    "Instaron a la comunidad internacional a apoyar los esfuerzos de conservación de los bosques.",
    "Destacaron la importancia del diálogo entre las delegaciones reunidas en Salvador, Bahía.",
    "Expresaron su apoyo a la adopción de un régimen internacional sobre el acceso a los recursos.",
    "Agradecieron al pueblo y al Gobierno del Brasil su generosa hospitalidad.",
)
"""A text long enough for a paragraph of it to be known again elsewhere."""


@dataclass
class Desk:
    """What the panel opens: the base as a file, the draft on the desk; and a slow, long text."""

    workspace: Workspace
    opened: list[str] = field(default_factory=list)

    def open(self, reference: str) -> OpenedText:
        self.opened.append(reference)
        if reference == "draft:":
            draft = self.workspace.draft
            return OpenedText(draft.title, draft.language, draft_paragraphs(draft), draft=draft)
        if reference.startswith("draft:@"):
            version = next(each for each in self.workspace.versions if reference == f"draft:@{each.name}")
            return OpenedText(version.name, "es", draft_paragraphs(version.draft), draft=version.draft)
        if reference == "missing.docx":
            raise KnownError("file-missing", file="missing.docx")
        texts: tuple[str, ...] = MOVING if reference == "moving" else BASE
        if reference.startswith("long"):
            words = f"palabra{reference} "
            texts = tuple(f"{words}{n} {n * 7 % 13} {words * (n % 5)}" for n in range(4000))
        paragraphs = tuple(TextParagraph(f"{n}.", ClauseKind.PARAGRAPH, text) for n, text in enumerate(texts, 1))
        return OpenedText(reference, "es", paragraphs)

    def choices(self) -> tuple[tuple[str, str], ...]:
        return (("El borrador", "draft:"), ("La base", "library:BASE"))


def words_of(workspace: Workspace) -> tuple[str, ...]:
    """The words of the draft on the desk."""
    return tuple(paragraph.text for paragraph in workspace.draft.paragraphs)
