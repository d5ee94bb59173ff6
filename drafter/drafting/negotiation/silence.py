"""The silence procedure: a circulated text is adopted unless somebody breaks silence before a fixed day and hour.

Times are UTC, ISO 8601 (``2026-11-23T09:00:00Z``), and come in as arguments; a deadline also keeps the time zone in
which it was announced, for that is how people read it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from drafter.drafting.editing.edits import Edit, Reopen, SetSilence, SetStatus, Several
from drafter.drafting.model import Draft, Status
from drafter.drafting.negotiation.standing import SilenceBreak, SilenceProcedure, Standing
from drafter.errors import KnownError

USUAL_HOURS = (24, 48, 72)
"""How long a text usually lies in silence."""


class SilencePhase(StrEnum):
    """Where a procedure stands at a moment.

    RUNNING: the deadline is to come and nobody has spoken. BROKEN: somebody has; it has not been closed.
    EXPIRED: the deadline passed and nobody spoke: the text may be adopted. ADOPTED, ENDED: closed, with and without
    adoption.
    """

    RUNNING = "running"
    BROKEN = "broken"
    EXPIRED = "expired"
    ADOPTED = "adopted"
    ENDED = "ended"


def current_silence(draft: Draft) -> SilenceProcedure | None:
    """The procedure that was begun last, if any."""
    return draft.silence[-1] if draft.silence else None


def phase(procedure: SilenceProcedure, now: str) -> SilencePhase:
    """Where it stands at that moment."""
    if procedure.ended_at:
        return SilencePhase.ADOPTED if procedure.adopted else SilencePhase.ENDED
    if procedure.breaks:
        return SilencePhase.BROKEN
    return SilencePhase.EXPIRED if time_left(procedure, now) <= timedelta() else SilencePhase.RUNNING


def time_left(procedure: SilenceProcedure, now: str) -> timedelta:
    """What is left to the deadline; negative once it is past."""
    return datetime.fromisoformat(procedure.deadline) - datetime.fromisoformat(now)


def local_deadline(procedure: SilenceProcedure) -> datetime:
    """The deadline on the clocks of the place where it was announced.

    Raises:
        KnownError: this machine does not know the zone.
    """
    return datetime.fromisoformat(procedure.deadline).astimezone(_zone(procedure.zone))


def deadline_at(moment: datetime, zone: str) -> str:
    """A day and hour on the clocks of a place, as UTC, ISO 8601.

    Args:
        moment: without time zone.
        zone: name in the time zone database, ``"America/Bogota"``.

    Raises:
        KnownError: the zone is unknown, or its clocks skip that hour.
    """
    local = moment.replace(tzinfo=_zone(zone), second=0, microsecond=0)
    utc = local.astimezone(UTC)
    if utc.astimezone(_zone(zone)).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise KnownError("silence-hour-skipped", hour=f"{moment:%H:%M}", zone=zone)
    return _text(utc)


def deadline_in(hours: int, now: str) -> str:
    """So many hours from now, at the full minute, as UTC, ISO 8601."""
    return _text((datetime.fromisoformat(now) + timedelta(hours=hours)).replace(second=0, microsecond=0))


def begin_silence(draft: Draft, version: str, deadline: str, zone: str, now: str) -> Edit:
    """The edit that puts a circulated text under silence.

    Args:
        draft: as it is.
        version: name of the text that was circulated; empty for the draft as it stands.
        deadline: UTC, ISO 8601.
        zone: where the deadline is announced.
        now: the moment.

    Raises:
        KnownError: the deadline is past, the zone unknown, or another procedure is not closed.
    """
    _zone(zone)
    running = current_silence(draft)
    if running is not None and not running.ended_at:
        raise KnownError("silence-running")
    procedure = SilenceProcedure(version, now, deadline, zone)
    if time_left(procedure, now) <= timedelta():
        raise KnownError("silence-deadline-past")
    return Several((SetSilence(draft.silence, (*draft.silence, procedure)),), "begin-silence")


def break_silence(draft: Draft, delegation: str, paragraph_ids: Sequence[str], reason: str, now: str) -> Edit:
    """The edit by which a delegation breaks silence: those paragraphs are open again, and it is written down who spoke.

    A delegation that speaks after the deadline is written down too; whether it counts is for the chair to say.

    Args:
        draft: as it is.
        delegation: who.
        paragraph_ids: on which paragraphs; none: on the text as a whole.
        reason: in its words; may be empty.
        now: the moment.

    Raises:
        KnownError: nobody is named, or no procedure is open.
    """
    if not delegation.strip():
        raise KnownError("silence-nobody")
    procedure = _open(draft)
    who = " ".join(delegation.split())
    words = " ".join(reason.split())
    wanted = tuple(each for each in dict.fromkeys(paragraph_ids) if each in draft.index)
    broken = replace(procedure, breaks=(*procedure.breaks, SilenceBreak(who, wanted, now, words)))
    edits: list[Edit] = [SetSilence(draft.silence, (*draft.silence[:-1], broken))]
    for paragraph in map(draft.paragraph, wanted):
        if paragraph.status is Status.OPEN or paragraph.status.is_gone:
            continue
        standing = Standing(now, who=who)
        if paragraph.status.is_locked:
            edits.append(Reopen(paragraph.id, paragraph.status, Status.OPEN, paragraph.standing, standing, words))
        else:
            edits.append(SetStatus(paragraph.id, paragraph.status, Status.OPEN, paragraph.standing, standing))
    return Several(tuple(edits), "break-silence")


def end_silence(draft: Draft, now: str, *, adopted: bool) -> Edit:
    """The edit that closes the procedure.

    Raises:
        KnownError: none is open; or the text would be adopted before the deadline, or though somebody broke silence.
    """
    procedure = _open(draft)
    if adopted and procedure.breaks:
        raise KnownError(
            "silence-was-broken", who=", ".join(dict.fromkeys(each.delegation for each in procedure.breaks))
        )
    if adopted and time_left(procedure, now) > timedelta():
        raise KnownError("silence-not-over")
    closed = replace(procedure, ended_at=now, adopted=adopted)
    return Several((SetSilence(draft.silence, (*draft.silence[:-1], closed)),), "end-silence")


def _open(draft: Draft) -> SilenceProcedure:
    procedure = current_silence(draft)
    if procedure is None or procedure.ended_at:
        raise KnownError("silence-none")
    return procedure


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise KnownError("silence-zone-unknown", zone=name) from error


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
