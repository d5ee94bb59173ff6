"""The report for the capital, gathered from a draft and our private layer: for the command line and the desktop."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from drafter.drafting import Draft, Version
from drafter.drafting.brackets import Notation, Stance
from drafter.drafting.negotiation.capital_report import CapitalReport, OwnLine, OwnSort, open_paragraphs
from drafter.drafting.negotiation.locks import named
from drafter.drafting.negotiation.private_layer import NoteKind, PrivateLayer
from drafter.drafting.negotiation.silence import SilencePhase, current_silence, local_deadline, phase
from drafter.drafting.negotiation.state_of_play import state_of_play
from drafter.drafting.negotiation.stated_positions import party_code, stated_positions
from drafter.errors import KnownError
from drafter.messages import say

_SORTS = {
    NoteKind.RED_LINE: OwnSort.RED_LINE,
    NoteKind.INSTRUCTION: OwnSort.INSTRUCTION,
    NoteKind.FALLBACK: OwnSort.FALLBACK,
}
_ORDER = tuple(OwnSort)


def capital_report(
    draft: Draft,
    versions: Sequence[Version],
    notation: Notation,
    *,
    since: str | None = None,
    language: str = "",
    place: str = "",
    next_steps: str = "",
    private: PrivateLayer | None = None,
    asked: str = "",
    now: str = "",
) -> CapitalReport:
    """What there is to report of a draft.

    Args:
        draft: the text as it is now.
        versions: the named ones, oldest first.
        notation: who is at the table.
        since: name of the version to compare with; empty for none, None for the last one that is not the text itself.
        language: of the report; the draft's where empty.
        place: where and when, as it is to stand.
        next_steps: what happens next, in the writer's words.
        private: our own layer, for an internal edition; None for one that others may read.
        asked: what is asked of the capital; only an internal edition has it.
        now: UTC, ISO 8601: where a silence procedure stands then is said before the next steps; empty leaves it out.

    Raises:
        KnownError: there is no such version, or this machine does not know the zone of a deadline.
    """
    spoken = language or draft.language
    called = next((each.name for each in reversed(versions) if each.draft.paragraphs == draft.paragraphs), "")
    if since is None:
        since = next((each.name for each in reversed(versions) if each.draft.paragraphs != draft.paragraphs), "")
    elif since and since not in {each.name for each in versions}:
        names = ", ".join(each.name for each in versions)
        if not names:
            raise KnownError("draft-without-versions", file=draft.title, version=since)
        raise KnownError("draft-version-not-among", file=draft.title, version=since, names=names)
    state = state_of_play(draft, notation, versions)
    stated = stated_positions(draft, notation)
    called_so = {each.party: _name(each.party, notation, spoken) for each in stated}
    own: tuple[OwnLine, ...] = ()
    if private is not None:
        lines = _own_lines(draft, private, notation, spoken, asked)
        own = tuple(sorted(lines, key=lambda line: _ORDER.index(line.sort)))
    return CapitalReport(
        draft.title,
        spoken,
        called,
        "" if called or not versions else versions[-1].name,
        place,
        state.now,
        next((each for each in state.versions if each.name == since), None),
        open_paragraphs(draft, state, stated, since),
        " ".join(each for each in (_silence(draft, notation, spoken, now), next_steps.strip()) if each),
        private is not None,
        own,
        tuple(called_so.items()),
    )


def _silence(draft: Draft, notation: Notation, language: str, now: str) -> str:
    """Where the silence procedure stands; empty where there is none, or it was closed without adoption."""
    procedure = current_silence(draft) if now else None
    if procedure is None:
        return ""
    text = procedure.version or say("report-this-text", language)
    deadline = f"{local_deadline(procedure):%Y-%m-%d %H:%M}"
    match phase(procedure, now):
        case SilencePhase.RUNNING:
            return say("report-silence-running", language, text=text, deadline=deadline, zone=procedure.zone)
        case SilencePhase.EXPIRED:
            return say("report-silence-expired", language, text=text, deadline=deadline, zone=procedure.zone)
        case SilencePhase.ADOPTED:
            return say("report-silence-adopted", language, text=text)
        case SilencePhase.ENDED:
            return ""
        case SilencePhase.BROKEN:
            spoke = dict.fromkeys(party_code(each.delegation, notation.table) for each in procedure.breaks)
            who = ", ".join(_name(each, notation, language) for each in spoke)
            return say("report-silence-broken", language, text=text, who=who, deadline=deadline, zone=procedure.zone)


def _name(code: str, notation: Notation, language: str) -> str:
    party = notation.table.party(code)
    return code if party is None else party.names.within(language)


def _own_lines(draft: Draft, private: PrivateLayer, notation: Notation, language: str, asked: str) -> Iterator[OwnLine]:
    """What is ours, in the order of the text; notes on paragraphs that are gone name none."""
    if asked.strip():
        yield OwnLine(OwnSort.ASKED, "", asked)
    places = {paragraph.id: place for place, paragraph in enumerate(draft.paragraphs)}
    last = len(places)

    def called(paragraph_id: str) -> str:
        return named(draft.paragraph(paragraph_id)) if paragraph_id in places else ""

    for position in sorted(private.positions, key=lambda each: places.get(each.paragraph_id, last)):
        if position.stance is Stance.NEED_CAPITAL:
            name = _name(party_code(position.delegation, notation.table), notation, language)
            about = position.note or position.bracket or "–"
            words = say("report-need-capital", language, delegation=name, note=about)
            yield OwnLine(OwnSort.ASKED, called(position.paragraph_id), words)
    for note in sorted(private.notes, key=lambda each: places.get(each.paragraph_id, last)):
        words = f"{note.bracket} {note.text}".strip()
        yield OwnLine(_SORTS[note.kind], called(note.paragraph_id), words)
