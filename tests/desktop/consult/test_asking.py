"""Questions are answered off the window's thread, the newest one alone, first what is newest and then what is best."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from drafter.desktop.consult.asking.asking import FIRST_HITS, Asking, Counted, Found
from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.tasks import Tasks
from drafter.errors import KnownError
from drafter.library import Asked, ClauseLibrary, Filters
from drafter.redline import Vocabulary
from tests.desktop.consult.conftest import COUNT

MakeAsking = Callable[[int], Asking]


@pytest.fixture
def answers() -> list[Found | Counted]:
    return []


@pytest.fixture
def make_asking(tasks: Tasks, many: ClauseLibrary, answers: list[Found | Counted]) -> MakeAsking:
    def make(small: int) -> Asking:
        asking = Asking(Catalogue(many, "es"), tasks, pause=20, small=small)
        asking.found.connect(answers.append)
        asking.counted.connect(answers.append)
        return asking

    return make


def _found(answers: list[Found | Counted]) -> list[Found]:
    return [answer for answer in answers if isinstance(answer, Found)]


def test_of_many_hits_the_newest_come_first_and_then_the_best(
    make_asking: MakeAsking, answers: list[Found | Counted], qtbot: QtBot, many: ClauseLibrary
) -> None:
    asking = make_asking(0)
    asking.ask(Asked("agua"))
    qtbot.waitUntil(lambda: not asking.busy)
    newest, best = _found(answers)
    assert (newest.ranked, best.ranked) == (False, True)
    assert [finding.hit for finding in newest.findings] == list(many.first_hits("agua", limit=FIRST_HITS))
    assert [finding.hit for finding in best.findings] == list(many.search("agua", limit=len(best.findings)))
    assert not newest.whole


def test_of_few_hits_the_best_come_at_once(
    make_asking: MakeAsking, answers: list[Found | Counted], qtbot: QtBot
) -> None:
    asking = make_asking(0)
    asking.ask(Asked("mecanismo 2005"))
    qtbot.waitUntil(lambda: not asking.busy)
    (only,) = _found(answers)
    assert only.ranked
    assert only.whole


def test_a_small_library_gives_the_best_at_once(
    make_asking: MakeAsking, answers: list[Found | Counted], qtbot: QtBot
) -> None:
    asking = make_asking(10_000)
    asking.ask(Asked("agua"))
    qtbot.waitUntil(lambda: not asking.busy)
    assert [found.ranked for found in _found(answers)] == [True]


def test_only_the_newest_question_is_answered(
    make_asking: MakeAsking, answers: list[Found | Counted], qtbot: QtBot
) -> None:
    asking = make_asking(0)
    for typed in ("a", "ag", "agu", "agua"):
        asking.ask(Asked(typed))
    qtbot.waitUntil(lambda: not asking.busy)
    assert {answer.question for answer in answers} == {Asked("agua")}


def test_what_is_no_longer_asked_is_not_answered(
    make_asking: MakeAsking, answers: list[Found | Counted], qtbot: QtBot, tasks: Tasks
) -> None:
    asking = make_asking(0)
    asking.ask(Asked("agua"))
    asking.stop()
    assert not asking.busy
    tasks.close()  # its workers are through
    assert answers == []


def test_every_hit_says_where_it_stands(
    make_asking: MakeAsking, answers: list[Found | Counted], qtbot: QtBot, many: ClauseLibrary
) -> None:
    asking = make_asking(0)
    asking.ask(Asked("agua"))
    qtbot.waitUntil(lambda: not asking.busy)
    for finding in _found(answers)[-1].findings:
        assert finding.place == many.short_citation(finding.hit.clause.id, "es")


def test_the_clauses_are_counted_whatever_is_filtered(
    make_asking: MakeAsking, answers: list[Found | Counted], qtbot: QtBot
) -> None:
    asking = make_asking(0)
    asking.count_facets(True)
    asking.ask(Asked("agua", Filters(body="CELAC")))
    qtbot.waitUntil(lambda: not asking.busy)
    (counted,) = [answer for answer in answers if isinstance(answer, Counted)]
    assert counted.faceted
    assert counted.facets.total == 2 * COUNT // 3
    assert dict(counted.facets.of("topic")) == {"agua": COUNT // 3, "medio ambiente": COUNT // 3}
    assert len(counted.facets.of("body")) == 3


def test_while_nobody_narrows_only_how_many_there_are_is_counted(
    make_asking: MakeAsking, answers: list[Found | Counted], qtbot: QtBot, many: ClauseLibrary
) -> None:
    asking = make_asking(0)
    asking.ask(Asked("agua", Filters(body="CELAC")))
    qtbot.waitUntil(lambda: not asking.busy)
    (counted,) = [answer for answer in answers if isinstance(answer, Counted)]
    assert not counted.faceted
    assert counted.facets.total == many.facets("agua", body="CELAC").total
    assert counted.facets.by == {}


@pytest.fixture
def broken(tmp_path: Path, many_path: Path, vocabulary: Vocabulary) -> Iterator[ClauseLibrary]:
    """A library that was closed: it cannot be asked any more."""
    path = tmp_path / "broken.db"
    path.write_bytes(many_path.read_bytes())
    library = ClauseLibrary.open(path, vocabulary=vocabulary)
    library.instruments()
    yield library
    library.close()


def test_a_library_that_cannot_be_read_is_told_of(broken: ClauseLibrary, tasks: Tasks, qtbot: QtBot) -> None:
    asking = Asking(Catalogue(broken, "es"), tasks, pause=0, small=0)
    size = broken.path.stat().st_size
    broken.path.write_bytes(b"\x00" * size)
    errors: list[KnownError] = []
    asking.failed.connect(errors.append)
    asking.ask(Asked("agua"))
    qtbot.waitUntil(lambda: not asking.busy)
    assert errors
    assert all(error.data["file"] == str(broken.path) for error in errors)
