"""Deeds of negotiating, as edits: statuses, reopening, what is gone, packages, reservations, signing off.

A paragraph that is gone keeps its number and its history; in the text a line says what became of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from drafter.drafting.editing.deed import Deed
from drafter.drafting.editing.edits import (
    AmendText,
    Edit,
    InsertParagraph,
    Relabel,
    Reopen,
    SetPackages,
    SetReservations,
    SetStatus,
    Several,
    SignOff,
)
from drafter.drafting.editing.moving import move_run
from drafter.drafting.file.digests import text_digest
from drafter.drafting.labelling.cross_references import with_references
from drafter.drafting.labelling.numbering import label_for
from drafter.drafting.model import Draft, Paragraph, Status
from drafter.drafting.negotiation.locks import locked_error, named
from drafter.drafting.negotiation.standing import UNSAID, Member, Package, Reservation, Standing
from drafter.errors import BugError, KnownError

# By language: with the number of the paragraph that has the words now, and without.
_LINES: Mapping[Status, Mapping[str, tuple[str, str]]] = {
    Status.DELETED: {
        "es": ("", "[suprimido]"),
        "en": ("", "[deleted]"),
        "pt": ("", "[suprimido]"),
        "fr": ("", "[supprimé]"),
    },
    Status.MOVED: {
        "es": ("[trasladado al párrafo {number}]", "[trasladado]"),
        "en": ("[moved to paragraph {number}]", "[moved]"),
        "pt": ("[transferido para o parágrafo {number}]", "[transferido]"),
        "fr": ("[déplacé au paragraphe {number}]", "[déplacé]"),
    },
    Status.MERGED: {
        "es": ("[fusionado con el párrafo {number}]", "[fusionado]"),
        "en": ("[merged with paragraph {number}]", "[merged]"),
        "pt": ("[fundido com o parágrafo {number}]", "[fundido]"),
        "fr": ("[fusionné avec le paragraphe {number}]", "[fusionné]"),
    },
}


def gone_line(status: Status, language: str, target: Paragraph | None = None) -> str:
    """What the text says in the place of a paragraph that is gone («[suprimido]»), in the draft's language.

    Args:
        status: deleted, moved or merged.
        language: ISO 639-1; Spanish stands in for languages without a line.
        target: where its words are now, if anywhere.
    """
    lines = _LINES[status]
    numbered, bare = lines.get(language, lines["es"])
    number = "" if target is None or not target.label else named(target)
    return numbered.format(number=number) if numbered and number and not number.startswith("«") else bare


def set_status(draft: Draft, paragraph_ids: Iterable[str], status: Status, standing: Standing = UNSAID) -> Edit | None:
    """The edit that gives those paragraphs a status, and how they came to it; None where they have it.

    Raises:
        KnownError: one is locked and would not be any more: it must be reopened.
        BugError: the status is not one that is set.
    """
    if status.is_gone or status is Status.BRACKETED:
        raise BugError(f"{status} is not set by hand")
    edits: list[Edit] = []
    for paragraph in map(draft.paragraph, paragraph_ids):
        if paragraph.status.is_gone or (paragraph.status.is_locked and not status.is_locked):
            raise locked_error(paragraph)
        if (paragraph.status, paragraph.standing) != (status, standing):
            edits.append(SetStatus(paragraph.id, paragraph.status, status, paragraph.standing, standing))
    return _together(edits, "set-status")


def reopen(draft: Draft, paragraph_id: str, reason: str, standing: Standing, status: Status = Status.OPEN) -> Edit:
    """The edit that opens a locked paragraph again; one that was gone gets its words back.

    Args:
        draft: as it is.
        paragraph_id: a locked paragraph.
        reason: why.
        standing: when, at which meeting, at whose request.
        status: where it stands then.

    Raises:
        KnownError: nobody said why or at whose request.
        BugError: the paragraph is not locked.
    """
    paragraph = draft.paragraph(paragraph_id)
    if not paragraph.status.is_locked:
        raise BugError(f"{paragraph_id} is open")
    if not reason.strip() or not standing.who.strip():
        raise KnownError("reopen-without-reason", paragraph=named(paragraph))
    reopened = Reopen(paragraph_id, paragraph.status, status, paragraph.standing, standing, " ".join(reason.split()))
    if not paragraph.status.is_gone or paragraph.standing.words == paragraph.text:
        return reopened
    return Several((reopened, AmendText(paragraph_id, paragraph.text, paragraph.standing.words)), Reopen.name)


def strike(draft: Draft, paragraph_ids: Sequence[str], standing: Standing) -> Edit | None:
    """The edit that takes paragraphs out of the text and leaves their numbers («9. [suprimido]»)."""
    deed = Deed(draft)
    for paragraph in map(draft.paragraph, paragraph_ids):
        if not paragraph.status.is_gone:
            _go(deed, paragraph, Status.DELETED, standing, None)
    return _named(deed, "strike")


def move_leaving_line(
    draft: Draft, paragraph_id: str, gap: int, new_id: Callable[[], str], standing: Standing
) -> Edit | None:
    """The edit that takes a paragraph to the gap before place ``gap`` and leaves a line with its number behind.

    It takes its history along and gets a number that fits there, and references follow it; None where it stands there.
    """
    paragraph = draft.paragraph(paragraph_id)
    place = draft.index[paragraph_id]
    moved = move_run(draft, place, place, gap)
    if moved is None:
        return None
    deed = Deed(draft)
    deed.do(moved)
    at = deed.draft.index[paragraph_id]
    others = (*deed.draft.paragraphs[:at], *deed.draft.paragraphs[at + 1 :])
    label = label_for(others, at, paragraph.kind)
    if label != paragraph.label:
        deed.do(Relabel(paragraph_id, paragraph.label, label))
    target = deed.draft.paragraph(paragraph_id)
    line = Paragraph(
        new_id(),
        paragraph.kind,
        paragraph.label,
        gone_line(Status.MOVED, draft.language, target),
        Status.MOVED,
        standing=replace(standing, others=(paragraph_id,), words=paragraph.text),
    )
    deed.do(InsertParagraph(line, place if at > place else place + 1))
    return with_references(draft, _named(deed, "move-leaving-line"))


def merge_into(draft: Draft, paragraph_id: str, target_id: str, standing: Standing) -> Edit:
    """The edit that puts a paragraph's words at the end of another's and leaves a line with its number behind.

    Raises:
        BugError: they are the same paragraph.
    """
    source, target = draft.paragraph(paragraph_id), draft.paragraph(target_id)
    if source.id == target.id:
        raise BugError("a paragraph is not merged into itself")
    deed = Deed(draft)
    text = f"{target.text.rstrip()} {source.text.lstrip()}".strip()
    deed.do(AmendText(target_id, target.text, text, target.origins, (*target.origins, *source.origins)))
    _go(deed, source, Status.MERGED, standing, deed.draft.paragraph(target_id))
    edit = _named(deed, "merge-into")
    if edit is None:
        raise BugError("nothing was merged")
    return edit


def _go(deed: Deed, paragraph: Paragraph, status: Status, standing: Standing, target: Paragraph | None) -> None:
    line = gone_line(status, deed.draft.language, target)
    if line != paragraph.text:
        deed.do(AmendText(paragraph.id, paragraph.text, line, paragraph.origins, ()))
    others = () if target is None else (target.id,)
    how = replace(standing, others=others, words=paragraph.text)
    deed.do(SetStatus(paragraph.id, paragraph.status, status, paragraph.standing, how))


def link(draft: Draft, name: str, members: Sequence[Member]) -> Edit | None:
    """The edit after which the package of that name has those members; without members it is no more.

    None where that is so already.

    Raises:
        KnownError: the package has no name.
        BugError: the draft lacks one of the paragraphs.
    """
    wanted = " ".join(name.split())
    if not wanted:
        raise KnownError("package-without-name")
    for member in members:
        if member.paragraph_id not in draft.index:
            raise BugError(f"no paragraph {member.paragraph_id} to link")
    package = Package(wanted, tuple(dict.fromkeys(members)))
    others = [each for each in draft.packages if each.name != wanted]
    place = next((at for at, each in enumerate(draft.packages) if each.name == wanted), len(others))
    if package.members:
        others.insert(place, package)
    return SetPackages(draft.packages, tuple(others)) if tuple(others) != draft.packages else None


def linked_with(draft: Draft, paragraph_id: str) -> tuple[Package, ...]:
    """The packages that a paragraph, or one of its brackets, belongs to."""
    return tuple(each for each in draft.packages if paragraph_id in each.paragraph_ids)


def agree_package(draft: Draft, name: str, status: Status, standing: Standing) -> Edit | None:
    """The edit that gives all paragraphs of a package that are still there a status, in one step.

    Raises:
        KnownError: there is no such package, or one of its paragraphs is locked and would not be any more.
    """
    package = next((each for each in draft.packages if each.name == name), None)
    if package is None:
        raise KnownError("package-unknown", package=name)
    there = [each for each in package.paragraph_ids if each in draft.index and not draft.paragraph(each).status.is_gone]
    edit = set_status(draft, there, status, standing)
    return edit if edit is None or isinstance(edit, Several) else Several((edit,), "set-status")


def reserve(draft: Draft, paragraph_id: str, delegation: str, text: str) -> Edit | None:
    """The edit after which a delegation's reservation to a paragraph says ``text``; empty: it is withdrawn."""
    old = draft.paragraph(paragraph_id).reservations
    words = text.strip()
    kept = [each for each in old if each.delegation != delegation]
    if words:
        place = next((at for at, each in enumerate(old) if each.delegation == delegation), len(kept))
        kept.insert(place, Reservation(delegation, words))
    return SetReservations(paragraph_id, old, tuple(kept)) if tuple(kept) != old else None


def sign_off(draft: Draft, meeting: str) -> Edit:
    """The edit by which somebody vouches for the text as it is; what was done before can then not be undone."""
    return SignOff(" ".join(meeting.split()), text_digest(draft))


def _named(deed: Deed, name: str) -> Edit | None:
    edit = deed.edit(name)
    return edit if edit is None or isinstance(edit, Several) else Several((edit,), name)


def _together(edits: Sequence[Edit], name: str) -> Edit | None:
    if not edits:
        return None
    return edits[0] if len(edits) == 1 else Several(tuple(edits), name)
