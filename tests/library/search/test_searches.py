"""The searches a person keeps, and the latest ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.errors import KnownError
from drafter.library import Asked, Filters, SavedSearches
from drafter.library.search.searches import MOST_REMEMBERED, user_searches

ENERGY = Asked("energía renovable", Filters(year="2000-2010", language="es"))
WATER = Asked('"agua potable" NOT minería')


@pytest.fixture
def searches(tmp_path: Path) -> SavedSearches:
    return SavedSearches(tmp_path / "data" / "searches.json")


def test_a_search_is_found_again_by_its_name(searches: SavedSearches) -> None:
    searches.save("Energía", ENERGY)
    searches.save("agua", WATER)
    assert searches.named("energia") == ENERGY
    assert list(searches.read().saved) == ["Energía", "agua"]
    assert SavedSearches(searches.path).named(" AGUA ") == WATER


def test_a_name_is_given_once(searches: SavedSearches) -> None:
    searches.save("Energía", ENERGY)
    searches.save("agua", WATER)
    searches.save("ENERGIA", WATER)
    assert list(searches.read().saved) == ["ENERGIA", "agua"]
    assert searches.named("energía") == WATER


def test_a_search_can_be_forgotten(searches: SavedSearches) -> None:
    searches.save("agua", WATER)
    searches.forget("Agua")
    assert searches.read().saved == {}
    with pytest.raises(KnownError) as error:
        searches.forget("agua")
    assert error.value.message == "search-unknown"


def test_another_name_keeps_the_place_and_takes_that_of_one_who_has_it(searches: SavedSearches) -> None:
    for name, asked in (("Energía", ENERGY), ("agua", WATER), ("otra", WATER)):
        searches.save(name, asked)
    searches.rename("energia", "Clima")
    assert list(searches.read().saved.items()) == [("Clima", ENERGY), ("agua", WATER), ("otra", WATER)]
    searches.rename("clima", "OTRA")
    assert list(searches.read().saved.items()) == [("OTRA", ENERGY), ("agua", WATER)]
    for name, new, message in (("nadie", "x", "search-unknown"), ("agua", "  ", "search-without-name")):
        with pytest.raises(KnownError) as told:
            searches.rename(name, new)
        assert told.value.message == message


def test_an_unknown_name_is_told_with_the_nearest(searches: SavedSearches) -> None:
    searches.save("energía", ENERGY)
    with pytest.raises(KnownError) as error:
        searches.named("enerjía")
    assert error.value.data == {"name": "enerjía", "nearest": "energía"}
    with pytest.raises(KnownError, match="search-without-name"):
        searches.save("  ", ENERGY)


def test_the_latest_come_first_none_twice_and_only_so_many(searches: SavedSearches) -> None:
    for number in range(MOST_REMEMBERED + 5):
        searches.remember(Asked(f"{number} clima"))
    searches.remember(Asked("  30   CLIMA "))
    latest = searches.read().latest
    assert len(latest) == MOST_REMEMBERED
    assert latest[0] == Asked("30   CLIMA")
    assert latest[1] == Asked(f"{MOST_REMEMBERED + 4} clima")
    searches.forget_latest()
    assert searches.read().latest == ()


def test_letters_typed_one_by_one_are_one_search(searches: SavedSearches) -> None:
    for length in range(2, 8):
        searches.remember(Asked("energía"[:length]))
    searches.remember(Asked("energía", Filters(language="es")))
    searches.remember(Asked(""))
    assert searches.read().latest == (Asked("energía", Filters(language="es")), Asked("energía"))


def test_forgetting_the_latest_keeps_those_with_a_name(searches: SavedSearches) -> None:
    searches.save("agua", WATER)
    searches.remember(WATER)
    searches.forget_latest()
    assert searches.read().saved == {"agua": WATER}


@pytest.mark.parametrize(
    "content", [b"{", b"[]", b'{"saved": [{"query": "x"}], "latest": []}', b"\xff\xfe", b"[" * 9_000]
)
def test_a_damaged_file_is_told_once_and_nothing_of_it_is_lost(searches: SavedSearches, content: bytes) -> None:
    searches.path.parent.mkdir()
    searches.path.write_bytes(content)
    with pytest.raises(KnownError) as error:
        searches.save("agua", WATER)
    assert error.value.message == "searches-damaged"
    assert searches.path.with_name(str(error.value.data["kept"])).read_bytes() == content
    searches.save("agua", WATER)
    assert searches.named("agua") == WATER
    searches.path.write_bytes(content)
    with pytest.raises(KnownError):
        searches.read()
    assert len(list(searches.path.parent.iterdir())) == 2


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(KnownError) as error:
        SavedSearches(tmp_path / "file" / "searches.json").save("agua", WATER)
    assert error.value.message in {"file-not-written", "file-not-read"}


def test_where_no_file_is_named_it_is_the_persons_own() -> None:
    assert SavedSearches().path == user_searches()
    assert SavedSearches().read().latest == ()


@settings(max_examples=40, deadline=None)
@given(
    st.dictionaries(
        st.text(st.characters(codec="utf-8"), min_size=1, max_size=12).filter(str.strip),
        st.text(st.characters(codec="utf-8"), max_size=20),
        max_size=4,
    ),
    st.builds(Filters, body=st.none() | st.text(st.characters(codec="utf-8"), max_size=9)),
)
def test_whatever_is_saved_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, named: dict[str, str], filters: Filters
) -> None:
    searches = SavedSearches(tmp_path_factory.mktemp("searches") / "searches.json")
    for name, query in named.items():
        searches.save(name, Asked(query, filters))
        assert searches.named(name) == Asked(query, filters)


def test_half_a_character_is_told_and_harms_nothing(searches: SavedSearches) -> None:
    searches.save("agua", WATER)
    with pytest.raises(KnownError, match="file-not-written"):
        searches.save("medio", Asked("\ud83c"))
    assert list(searches.read().saved) == ["agua"]
