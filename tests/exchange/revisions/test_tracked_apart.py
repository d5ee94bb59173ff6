"""A file's redline and its settlement, made in a process of its own: the same as here, and nobody need wait for it."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given, settings

from drafter.errors import KnownError
from drafter.exchange import read_revisions
from drafter.exchange.revisions.opening import revisions_from_json, revisions_to_json, settled_both
from drafter.exchange.revisions.settling import settle_both
from drafter.exchange.revisions.tracked_apart import tracked_from_json, tracked_in, tracked_to_json
from drafter.exchange.revisions.tracked_text import tracked_text
from tests.exchange.documents import word_documents

MakeDocx = Callable[..., bytes]
ANA = 'w:author="Ana" w:date="2026-03-01T10:00:00Z"'
BODY = (
    f'<w:p><w:ins w:id="1" {ANA}><w:r><w:t>Uno.</w:t></w:r></w:ins>'
    f'<w:del w:id="2" {ANA}><w:r><w:delText>Dos.</w:delText></w:r></w:del></w:p>'
)


class NobodyWaitsError(Exception):
    """What somebody who does not wait any more raises."""


def give_up(_share: float) -> None:
    raise NobodyWaitsError


def test_the_redline_made_apart_is_the_one_made_here(make_docx: MakeDocx) -> None:
    data = make_docx(BODY)
    found, tracked = tracked_in(data, "a.docx")
    assert found == read_revisions(data, "a.docx")
    assert tracked == tracked_text(data, "a.docx", found)


def test_a_file_in_which_nothing_is_tracked_has_no_redline(make_docx: MakeDocx) -> None:
    found, tracked = tracked_in(make_docx("<w:p><w:r><w:t>Uno.</w:t></w:r></w:p>"), "a.docx")
    assert (found.revisions, tracked) == ((), None)


@settings(max_examples=20)
@given(word_documents(True, max_blocks=5))
def test_any_redline_goes_through_json_unchanged(data: bytes) -> None:
    found = read_revisions(data, "a.docx")
    tracked = tracked_text(data, "a.docx", found)
    assert tracked_from_json(json.loads(json.dumps(tracked_to_json(tracked)))) == tracked
    assert revisions_from_json(json.loads(json.dumps(revisions_to_json(found))), "a.docx") == found


def test_accepting_and_rejecting_apart_gives_the_file_made_here(make_docx: MakeDocx) -> None:
    data = make_docx(BODY)
    done = settled_both(data, "a.docx", accepted=[0], rejected=[1])
    assert done == settle_both(data, "a.docx", accepted=[0], rejected=[1])
    assert (done.settled, done.left) == (2, 0)


def test_whoever_stops_waiting_ends_the_work(make_docx: MakeDocx) -> None:
    data = make_docx(BODY)
    with pytest.raises(NobodyWaitsError):
        tracked_in(data, "a.docx", progress=give_up)
    with pytest.raises(NobodyWaitsError):
        settled_both(data, "a.docx", accepted=[0], rejected=[1], progress=give_up)


def test_a_file_that_is_none_costs_a_sentence() -> None:
    with pytest.raises(KnownError) as fault:
        tracked_in(b"PK\x03\x04 nothing", "a.docx")
    assert fault.value.data["file"] == "a.docx"
    with pytest.raises(KnownError):
        settled_both(b"PK\x03\x04 nothing", "a.docx", accepted=[0], rejected=[])
