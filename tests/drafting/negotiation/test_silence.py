"""The silence procedure: begun, broken, over, closed; kept in the draft's file and taken back."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.drafting import Draft, DraftFile, DraftSession, JournalEntry, Paragraph, Status
from drafter.drafting.editing.edits import Edit
from drafter.drafting.editing.edits_as_json import from_json, to_json
from drafter.drafting.negotiation.silence import (
    SilencePhase,
    begin_silence,
    break_silence,
    current_silence,
    deadline_at,
    deadline_in,
    end_silence,
    local_deadline,
    phase,
    time_left,
)
from drafter.drafting.negotiation.standing import SilenceProcedure, Standing
from drafter.errors import KnownError
from drafter.instruments import ClauseKind

P = ClauseKind.PARAGRAPH
NOW = "2026-11-23T09:00:00Z"
LATER = "2026-11-25T09:00:01Z"
DRAFT = Draft(
    "Declaración",
    "es",
    (
        Paragraph("p1", P, "1.", "Uno.", Status.AGREED, standing=Standing("2026-11-22T10:00:00Z", "Plenaria")),
        Paragraph("p2", P, "2.", "Dos.", Status.AGREED_IN_PRINCIPLE),
        Paragraph("p3", P, "3.", "Tres.", Status.OPEN),
    ),
)


def begun(hours: int = 48) -> Draft:
    return begin_silence(DRAFT, "Rev.3", deadline_in(hours, NOW), "America/Bogota", NOW).apply(DRAFT)


def procedure(draft: Draft) -> SilenceProcedure:
    found = current_silence(draft)
    assert found is not None
    return found


def test_a_deadline_is_kept_with_the_zone_where_it_was_announced() -> None:
    deadline = deadline_at(datetime(2026, 11, 25, 18, 0), "America/Bogota")
    assert deadline == "2026-11-25T23:00:00Z"
    one = SilenceProcedure("Rev.3", NOW, deadline, "America/Bogota")
    assert (local_deadline(one).hour, local_deadline(one).utcoffset()) == (18, timedelta(hours=-5))


def test_the_same_hour_is_another_moment_where_clocks_changed() -> None:
    winter = deadline_at(datetime(2026, 12, 1, 12, 0), "America/New_York")
    summer = deadline_at(datetime(2026, 7, 1, 12, 0), "America/New_York")
    assert (winter[11:13], summer[11:13]) == ("17", "16")


def test_an_hour_that_the_clocks_skip_is_refused() -> None:
    with pytest.raises(KnownError) as refused:
        deadline_at(datetime(2026, 3, 8, 2, 30), "America/New_York")
    assert refused.value.message == "silence-hour-skipped"


@pytest.mark.parametrize("zone", ["Atlántida/Centro", "", "../etc/passwd"])
def test_an_unknown_zone_is_explained(zone: str) -> None:
    with pytest.raises(KnownError) as refused:
        deadline_at(datetime(2026, 3, 8, 12), zone)
    assert refused.value.message == "silence-zone-unknown"


def test_silence_runs_until_the_hour_and_is_over_from_then_on() -> None:
    running = procedure(begun())
    assert running.deadline == "2026-11-25T09:00:00Z"
    assert phase(running, NOW) is SilencePhase.RUNNING
    assert phase(running, "2026-11-25T08:59:59Z") is SilencePhase.RUNNING
    assert phase(running, "2026-11-25T09:00:00Z") is SilencePhase.EXPIRED
    assert time_left(running, "2026-11-25T08:30:00Z") == timedelta(minutes=30)


def test_a_deadline_in_the_past_and_a_second_procedure_are_refused() -> None:
    with pytest.raises(KnownError) as past:
        begin_silence(DRAFT, "", NOW, "America/Bogota", NOW)
    assert past.value.message == "silence-deadline-past"
    with pytest.raises(KnownError) as second:
        begin_silence(begun(), "", LATER, "America/Bogota", NOW)
    assert second.value.message == "silence-running"


def test_breaking_silence_opens_the_paragraphs_under_the_delegations_name() -> None:
    draft = begun()
    broken = break_silence(draft, "Chile", ["p1", "p2", "p3", "gone", "p1"], "El párrafo  1 va más allá.", NOW).apply(
        draft
    )
    assert [each.status for each in broken.paragraphs] == [Status.OPEN] * 3
    assert broken.paragraph("p1").standing == Standing(NOW, who="Chile")
    (one,) = procedure(broken).breaks
    assert (one.delegation, one.paragraph_ids, one.reason) == ("Chile", ("p1", "p2", "p3"), "El párrafo 1 va más allá.")
    assert phase(procedure(broken), LATER) is SilencePhase.BROKEN


def test_two_delegations_are_listed_in_the_order_they_spoke() -> None:
    draft = begun()
    for who in ("Chile", "Cuba"):
        draft = break_silence(draft, who, [], "", NOW).apply(draft)
    assert [each.delegation for each in procedure(draft).breaks] == ["Chile", "Cuba"]


def test_silence_cannot_be_broken_by_nobody_or_where_there_is_none() -> None:
    with pytest.raises(KnownError) as nobody:
        break_silence(begun(), "  ", [], "", NOW)
    with pytest.raises(KnownError) as none:
        break_silence(DRAFT, "Chile", [], "", NOW)
    assert (nobody.value.message, none.value.message) == ("silence-nobody", "silence-none")


def test_a_text_is_adopted_only_when_time_is_up_and_nobody_spoke() -> None:
    draft = begun()
    with pytest.raises(KnownError) as early:
        end_silence(draft, NOW, adopted=True)
    broken = break_silence(draft, "Chile", [], "", NOW).apply(draft)
    with pytest.raises(KnownError) as spoken:
        end_silence(broken, LATER, adopted=True)
    assert (early.value.message, spoken.value.message) == ("silence-not-over", "silence-was-broken")
    adopted = end_silence(draft, LATER, adopted=True).apply(draft)
    assert phase(procedure(adopted), LATER) is SilencePhase.ADOPTED
    closed = end_silence(broken, LATER, adopted=False).apply(broken)
    assert phase(procedure(closed), LATER) is SilencePhase.ENDED
    again = begin_silence(closed, "Rev.4", deadline_in(24, LATER), "America/Bogota", LATER).apply(closed)
    assert [each.version for each in again.silence] == ["Rev.3", "Rev.4"]


def deeds() -> list[tuple[Draft, Edit]]:
    draft = begun()
    return [
        (DRAFT, begin_silence(DRAFT, "Rev.3", deadline_in(24, NOW), "America/Bogota", NOW)),
        (draft, break_silence(draft, "Chile", ["p1", "p2"], "No.", NOW)),
        (draft, end_silence(draft, LATER, adopted=True)),
    ]


@pytest.mark.parametrize("number", range(3))
def test_every_deed_is_taken_back_and_written_down(number: int) -> None:
    draft, edit = deeds()[number]
    after = edit.apply(draft)
    assert edit.inverse().apply(after) == draft
    assert from_json(to_json(edit)) == edit


@given(st.integers(1, 500), st.integers(0, 60 * 24 * 30))
def test_what_is_left_and_what_is_past_are_the_whole(hours: int, minutes: int) -> None:
    running = procedure(begun(hours))
    later = (datetime.fromisoformat(NOW) + timedelta(minutes=minutes)).strftime("%Y-%m-%dT%H:%M:%SZ")
    assert time_left(running, later) + timedelta(minutes=minutes) == timedelta(hours=hours)


def test_a_file_keeps_the_procedure_and_undo_takes_it_back(tmp_path: Path) -> None:
    path = tmp_path / "ronda.draft"
    file = DraftFile.create(path, DRAFT, now=NOW, author="Ana")

    def record(entry: JournalEntry, draft: Draft) -> None:
        file.record(entry, draft)

    session = DraftSession(DRAFT, (), record=record, now=lambda: NOW, author="Ana")
    session.apply(begin_silence(session.draft, "Rev.3", deadline_in(24, NOW), "America/Bogota", NOW))
    session.apply(break_silence(session.draft, "Chile", ["p1"], "No.", NOW))
    broken = session.draft
    file.close()
    with DraftFile.open(path, holder="Ana") as again:
        stored = again.load()
        assert stored.draft == broken
        resumed = DraftSession(stored.draft, stored.journal, record=again.record, now=lambda: NOW, author="Ana")
        resumed.undo()
        assert resumed.draft.paragraph("p1") == DRAFT.paragraph("p1")
        resumed.undo()
        assert resumed.draft == DRAFT == again.load().draft
