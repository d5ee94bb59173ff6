"""What the finder promises of any library: each clause finds itself, and it does not matter how the library grew."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drafter import resources
from drafter.instruments import Clause, ClauseKind, Instrument, InstrumentMetadata
from drafter.library import ClauseLibrary, LibraryWriter, build_library, load_vocabulary
from drafter.library.finder import open_finder
from drafter.library.store.reading import LibraryStore
from drafter.redline import Closeness

SHIPPED = resources.shipped_library()
WORDS = (
    "agua", "aire", "bosque", "clima", "costa", "crédito", "deuda", "empleo", "energía", "escuela", "frontera",
    "hambre", "isla", "lago", "maíz", "mar", "mercado", "migrante", "mujer", "niño", "paz", "pesca", "pobreza",
    "puerto", "puente", "río", "salud", "selva", "tierra", "vivienda",
)  # fmt: skip
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)
groups = st.lists(st.lists(sentences, min_size=1, max_size=6), min_size=1, max_size=5)


def instrument(name: str, texts: Sequence[str], language: str = "es", date: str = "2001-01-01") -> Instrument:
    clauses = tuple(
        Clause(f"{name}:p{number}", ClauseKind.PARAGRAPH, None, None, None, None, False, text, (1, 1), number - 1)
        for number, text in enumerate(texts, start=1)
    )
    return Instrument(InstrumentMetadata(name, name, language=language, date=date), clauses, f"{name:0>64}")


@contextmanager
def opened(path: Path) -> Iterator[ClauseLibrary]:
    with ClauseLibrary.open(path, vocabulary=load_vocabulary()) as library:
        yield library


def _id(store: LibraryStore, row: int) -> str:
    ((clause_id,),) = store.rows("SELECT id FROM clauses WHERE row = ?", [row])
    return str(clause_id)


def told(library: ClauseLibrary, passages: Sequence[str]) -> list[list[tuple[str, float]]]:
    return [[(match.clause.id, match.result.score) for match in library.nearest(text)] for text in passages]


@given(texts=groups, gone=st.sets(st.integers(0, 4)), order=st.randoms(use_true_random=False))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_library_grown_and_shrunk_answers_as_one_made_at_once(
    tmp_path_factory: pytest.TempPathFactory, texts: list[list[str]], gone: set[int], order: random.Random
) -> None:
    folder = tmp_path_factory.mktemp("grown")
    instruments = [instrument(f"I-{number}", some) for number, some in enumerate(texts)]
    kept = [each for number, each in enumerate(instruments) if number not in gone]
    with LibraryWriter.open(folder / "grown.db", create=True) as writer:
        for each in instruments:
            writer.add(each, at="2026-11-29T20:00:00Z")
        leaving = [each.metadata.id for each in instruments if each not in kept]
        order.shuffle(leaving)
        for instrument_id in leaving:
            writer.remove(instrument_id)
    build_library(folder / "once.db", kept, "test")
    passages = [text for some in texts for text in some]
    with opened(folder / "grown.db") as grown, opened(folder / "once.db") as once:
        assert told(grown, passages) == told(once, passages)


@given(texts=st.lists(sentences, min_size=1, max_size=20, unique=True))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_clause_finds_itself_word_for_word(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    path = tmp_path_factory.mktemp("itself") / "library.db"
    build_library(path, [instrument("I", texts)], "test")
    with opened(path) as library:
        for text in texts:
            best = library.nearest(text)[0]
            assert (best.clause.text, best.result.closeness) == (text, Closeness.LITERAL)


def test_each_part_of_a_long_passage_finds_where_it_came_from() -> None:
    chance = random.Random(7)
    with ClauseLibrary.open(SHIPPED, vocabulary=load_vocabulary(), read_only=True) as library:
        whole = [clause for clause in library.clauses("SALV-2008") if len(clause.text.split()) >= 8]
        for _ in range(25):
            sources = chance.sample(whole, 3)
            found = library.nearest(" ".join(clause.text for clause in sources), limit=5)
            assert {clause.text for clause in sources} <= {match.clause.text for match in found}


@pytest.mark.parametrize("typed", ["COOPERACION ENERGETICA REGIONAL", "cooperaciones energéticas regionales"])
def test_accents_capitals_and_inflection_do_not_matter(typed: str) -> None:
    with ClauseLibrary.open(SHIPPED, vocabulary=load_vocabulary(), read_only=True) as library:
        found = {match.clause.id for match in library.nearest(f"Promover la {typed}", limit=5)}
        assert found & {"SALV-2008:p23.s3.i1", "SALV-2008:p23.s3.i2"}


def test_a_passage_finds_clauses_of_its_own_language(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    texts = {
        "es": "Reafirmaron el derecho de los migrantes a la protección consular.",
        "en": "Reaffirmed the right of migrants to consular protection.",
        "pt": "Reafirmaram o direito dos migrantes à proteção consular.",
        "fr": "Ont réaffirmé le droit des migrants à la protection consulaire.",
    }
    build_library(path, [instrument(f"I-{code}", [text], code) for code, text in texts.items()], "test")
    with opened(path) as library:
        for code, text in texts.items():
            assert library.nearest(text.replace("migrant", "refugi"), limit=1)[0].clause.id == f"I-{code}:p1"


def test_libraries_beside_each_other_answer_as_one(tmp_path: Path) -> None:
    texts = [[f"Promover {word} y {other} para todos" for word in WORDS[start::3]] for start, other in enumerate("abc")]
    instruments = [instrument(f"I-{number}", some) for number, some in enumerate(texts)]
    build_library(tmp_path / "all.db", instruments, "test")
    for number, each in enumerate(instruments):
        build_library(tmp_path / f"{number}.db", [each], "test")
    vocabulary = load_vocabulary()
    with ExitStack() as stack:
        together = [LibraryStore.open(tmp_path / f"{number}.db") for number in range(len(instruments))]
        alone = LibraryStore.open(tmp_path / "all.db")
        for store in (*together, alone):
            stack.callback(store.close)
        many, one = open_finder(together, vocabulary), open_finder([alone], vocabulary)
        for passage in ("Promover agua y tierra para todos", "el agua para todos", "maíz, mar y mercado"):
            found = [_id(together[near.library], near.row) for near in many.nearest(passage, 5)]
            expected = [_id(alone, near.row) for near in one.nearest(passage, 5)]
            assert found == expected


def test_a_clause_that_has_a_short_passage_word_for_word_comes_first(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    texts = [
        "Promover siempre la cooperación, también regional",
        "Enfatizaron que conviene promover la cooperación regional en todas las materias de interés común",
    ]
    build_library(path, [instrument("I", texts)], "test")
    with opened(path) as library:
        best = library.nearest("Promover la cooperación regional")[0]
        assert (best.clause.id, best.result.closeness) == ("I:p2", Closeness.PARTIAL)


def test_a_hundred_copies_do_not_hide_what_else_is_near(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    copies = ["Promover el acceso de todos al agua y a la energía"] * 130
    others = ["Promover el acceso de todas al agua y a la energía", "Promover el acceso de todos al agua y a la tierra"]
    build_library(path, [instrument("I", [*copies, *others])], "test")
    with opened(path) as library:
        assert {match.clause.text for match in library.nearest(copies[0], wordings=True)} == {copies[0], *others}
        found = [match.clause.id for match in library.nearest(copies[0], limit=4)]
        assert found == ["I:p1", "I:p2", "I:p3", "I:p4"]


def test_what_another_program_adds_and_joins_meanwhile_does_not_hide_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    build_library(path, [instrument("FIRST", ["Promover el acceso de todos al agua"])], "test")
    with opened(path) as library:
        assert library.nearest("el acceso de todos al agua")[0].clause.id == "FIRST:p1"
        with LibraryWriter.open(path) as writer:
            for number, word in enumerate(WORDS[:12]):  # enough for their segments to be joined several times
                writer.add(instrument(f"I-{number}", [f"Promover {word} en la región"]), at="2026-11-29T20:00:00Z")
            assert library.nearest("el acceso de todos al agua")[0].clause.id == "FIRST:p1"
            assert library.nearest(f"Promover {WORDS[3]} en la región")[0].clause.id == "I-3:p1"
            writer.remove("I-3")
            found = library.nearest(f"Promover {WORDS[3]} en la región")
            assert "I-3:p1" not in {match.clause.id for match in found}


def test_a_correction_is_found_by_its_words(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    build_library(path, [instrument("I", ["Promover la coopcración enegrética", "Condenar la violencia"])], "test")
    with LibraryWriter.open(path) as writer:
        writer.correct(
            "I:p1", "Promover la cooperación energética", reason="scan", author="A", at="2026-11-29T20:00:00Z"
        )
    with opened(path) as library:
        best = library.nearest("cooperación energética")[0]
        assert (best.clause.id, best.clause.text) == ("I:p1", "Promover la cooperación energética")


def test_a_pasted_page_is_looked_for_without_a_limit_on_its_length() -> None:
    with ClauseLibrary.open(SHIPPED, vocabulary=load_vocabulary(), read_only=True) as library:
        page = " ".join(clause.text for clause in library.clauses("SALV-2008"))
        assert library.nearest(page, limit=5)
        assert library.nearest(page * 3, limit=5)
        assert library.nearest("palabra " * 5_000) == ()
