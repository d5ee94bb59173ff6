"""Several library files consulted as one, and which they are is remembered."""

from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest

from drafter.errors import KnownError
from drafter.instruments import Instrument, InstrumentMetadata, parse
from drafter.library import ClauseLibrary, LibraryWriter, build_library, load_ladder
from drafter.library.keeping.beside import close_beside, keep_libraries_beside, libraries_beside, open_beside
from drafter.redline import Vocabulary

AT = "2026-11-29T20:00:00Z"


def instrument(
    instrument_id: str, *paragraphs: str, language: str = "es", date: str = "", topic: str = ""
) -> Instrument:
    raw = "".join(f"{number}. {words}\n\n" for number, words in enumerate(paragraphs, start=1))
    metadata = InstrumentMetadata(instrument_id, f"Texto {instrument_id}", language=language, date=date)
    return parse(raw, metadata, load_ladder(), {f"{instrument_id}:p1": (topic,)} if topic else {}, instrument_id)


FOREST = instrument(
    "BOSQUE", "Reafirmaron su compromiso con los bosques.", "Decidieron plantar ceibas.", topic="bosques"
)
SEA = instrument("MAR", "Instaron a cuidar los océanos y los bosques.", date="2012-01-01", topic="mares")
OTHER_FOREST = instrument("BOSQUE", "Lamentaron la tala de los bosques.", "Prometieron callar.", "Y nada más.")
RIVER = instrument("RIO", "Urges States to protect rivers and forests.", language="en", date="1992-06-14")


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    own, other = tmp_path / "own.db", tmp_path / "other.db"
    build_library(own, [FOREST, SEA], "test")
    build_library(other, [OTHER_FOREST, RIVER], "test")
    return own, other


def together(own: Path, *others: Path) -> ClauseLibrary:
    return ClauseLibrary.open(own, vocabulary=Vocabulary(), beside=others)


def test_the_instruments_of_both_are_there_and_say_in_which_file_they_stand(files: tuple[Path, Path]) -> None:
    own, other = files
    with together(*files) as library:
        assert [(each.metadata.id, each.library) for each in library.instruments()] == [
            ("BOSQUE", own),
            ("MAR", own),
            ("RIO", other),
        ]
        assert library.libraries == files
        assert library.instrument("RIO") == RIVER
        assert library.clause("RIO:p1") == RIVER.clauses[0]
        assert library.citation("RIO:p1", "en").endswith("para. 1")
        assert library.topics() == ("bosques", "mares")
        assert set(library.verbs()) > {"reafirmar", "decidir", "instar"}
        assert library.kept("RIO").adopted == RIVER
        assert library.known_source("RIO") == "RIO"
        with pytest.raises(KnownError, match="clause-unknown"):
            library.clause("RIO:p2")


def test_an_id_that_an_earlier_library_has_is_left_out_everywhere_and_named(files: tuple[Path, Path]) -> None:
    with together(*files) as library:
        assert library.shadowed == {files[1]: ("BOSQUE",)}
        assert library.instrument("BOSQUE") == FOREST
        assert {hit.clause.id for hit in library.search("", limit=100)} == {
            "BOSQUE:p1",
            "BOSQUE:p2",
            "MAR:p1",
            "RIO:p1",
        }
        assert library.search("tala ") == library.first_hits("callar ") == ()
        assert library.facets("").total == 4
        assert dict(library.facets("").of("instrument")) == {"BOSQUE": 2, "MAR": 1, "RIO": 1}
        assert (
            library.nearest("Lamentaron la tala de los bosques.", limit=9)[0].clause.text
            != OTHER_FOREST.clauses[0].text
        )
        assert all(match.clause != OTHER_FOREST.clauses[0] for match in library.nearest("Prometieron callar.", limit=9))


def test_hits_of_both_come_best_first(files: tuple[Path, Path]) -> None:
    with together(*files) as library:
        hits = library.search("bosques OR forests")
        assert {hit.clause.instrument_id for hit in hits} == {"BOSQUE", "MAR", "RIO"}
        assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
        assert library.nearest("Urges States to protect rivers.")[0].clause.id == "RIO:p1"
        assert library.nearest("Decidieron plantar ceibas y cedros.")[0].clause.id == "BOSQUE:p2"


def test_what_is_removed_from_the_first_is_seen_in_the_second(files: tuple[Path, Path]) -> None:
    own, _ = files
    with together(*files) as library:
        with LibraryWriter.open(own) as writer:
            writer.remove("BOSQUE")
        assert library.refresh()
        assert library.shadowed == {}
        assert library.instrument("BOSQUE") == OTHER_FOREST
        assert [hit.clause.id for hit in library.search("tala ")] == ["BOSQUE:p1"]
    assert {found.name for found in own.parent.iterdir()} == {"own.db", "other.db"}


def test_a_library_that_cannot_be_opened_is_left_out_and_told(files: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "otra.db").write_bytes(b"hola")
    with together(files[0], tmp_path / "nada.db", tmp_path / "otra.db", files[0], files[1]) as library:
        assert [error.message for error in library.missing_beside] == ["library-missing", "library-not-a-library"]
        assert library.libraries == files
        assert library.damaged is None


def test_the_libraries_beside_are_remembered_until_they_are_closed(files: tuple[Path, Path], tmp_path: Path) -> None:
    own, other = files
    assert libraries_beside() == ()
    open_beside(other)
    open_beside(other)
    assert libraries_beside() == (other,)
    open_beside(own)
    assert libraries_beside() == (other, own)
    close_beside(other)
    assert libraries_beside() == (own,)
    with pytest.raises(KnownError, match="library-not-beside"):
        close_beside(other)
    with pytest.raises(KnownError, match="library-missing"):
        open_beside(tmp_path / "nada.db")
    keep_libraries_beside([])
    assert libraries_beside() == ()


@pytest.mark.parametrize("content", ["{", "{}", "[1]", "\xff"])
def test_a_list_of_libraries_that_is_damaged_is_told(files: tuple[Path, Path], content: str) -> None:
    open_beside(files[1])
    remembered = platformdirs.user_data_path("drafter", appauthor=False) / "libraries.json"
    remembered.write_bytes(content.encode("latin-1"))
    with pytest.raises(KnownError, match="own-table-damaged"):
        libraries_beside()
