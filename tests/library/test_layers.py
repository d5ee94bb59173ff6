"""Topics, metadata and corrections are layers: the adopted words stay, and everything derived follows."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.errors import KnownError
from drafter.instruments import Instrument, InstrumentMetadata, parse
from drafter.library import ClauseLibrary, Correction, KeptInstrument, LibraryWriter, build_library, load_ladder
from drafter.library.store.keywords import keyword
from drafter.redline import Vocabulary

LADDER = load_ladder()
AT = "2026-11-29T20:00:00Z"
WORDS = ["Reafirmaron", "Decidieron", "energía", "energías", "océano", "l’océan", "ñandú", "cooperação", "2030", "no"]


def instrument(instrument_id: str, paragraphs: list[str], language: str = "es") -> Instrument:
    raw = "".join(f"{number}. {words}\n\n" for number, words in enumerate(paragraphs, start=1))
    return parse(raw, InstrumentMetadata(instrument_id, f"Texto {instrument_id}", language=language), LADDER)


THREE = [
    instrument("A", ["Reafirmaron la energía limpia.", "Instaron a cuidar el agua.\n\n(a) Promover el riego;"]),
    instrument("B", ["Urges all States to cooperate.", "Calls upon States to protect forests."], "en"),
    instrument("C", ["Decidieron reunirse en 2030."]),
]


def content(path: Path) -> Mapping[str, object]:
    """Everything in a library file, without the numbers of rows and topics."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO clauses_fts (clauses_fts, rank) VALUES ('integrity-check', 1)")
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, clauses_fts, instance)")
        columns = {
            table: ", ".join(
                name
                for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")
                if name not in ("row", "position")
            )
            for table in ("instruments", "clauses")
        }
        queries = {
            "instruments": f"SELECT {columns['instruments']} FROM instruments ORDER BY position",
            "furniture": "SELECT * FROM furniture",
            "clauses": f"SELECT {columns['clauses']} FROM clauses ORDER BY id",
            "topics": "SELECT name FROM topics ORDER BY name",
            "clause_topics": "SELECT clause_id, position, name FROM clause_topics "
            "JOIN topics ON id = topic_id ORDER BY 1, 2",
            "instrument_topics": "SELECT instrument_id, t.position, name FROM instrument_topics t "
            "JOIN topics ON id = topic_id ORDER BY 1, 2",
            "own_topics": "SELECT * FROM own_topics",
            "verbs": "SELECT * FROM verbs",
            "corrections": "SELECT clause_id, text, reason, author, at FROM corrections ORDER BY clause_id, id",
            "words": "SELECT * FROM words",
            "index": "SELECT term, col, c.id, offset FROM temp.terms JOIN clauses c ON c.row = doc ORDER BY 1, 2, 3, 4",
        }
        return {name: connection.execute(sql).fetchall() for name, sql in queries.items()}


texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)
ids = st.sampled_from(["A", "B", "C"])
targets = st.sampled_from(["A", "B", "C", "A:p1", "A:p2", "A:p2.i1", "B:p2", "C:p1"])
topics = st.lists(st.sampled_from(["agua", "Agua", "energía", "energia", "cambio climático"]), min_size=1, max_size=3)
deeds = st.one_of(
    st.tuples(st.just("add"), ids),
    st.tuples(st.just("remove"), ids),
    st.tuples(st.just("replace"), ids, st.lists(texts, min_size=1, max_size=3)),
    st.tuples(st.just("tag"), targets, topics),
    st.tuples(st.just("untag"), targets, topics),
    st.tuples(st.just("correct"), targets, texts),
    st.tuples(st.just("withdraw"), targets),
    st.tuples(st.just("edit"), ids, st.sampled_from(["es", "en", "pt"]), st.sampled_from(["", "2008-12-17", "1999"])),
)


def done(writer: LibraryWriter, deed: tuple[object, ...]) -> None:
    """Do it; what the library refuses is refused whole."""
    match deed:
        case ("add", str(name)):
            writer.add(next(each for each in THREE if each.metadata.id == name), at=AT)
        case ("remove", str(name)):
            writer.remove(name)
        case ("replace", str(name), list(paragraphs)):
            writer.add(instrument(name, paragraphs), at=AT, replace=True)
        case ("tag", str(target), list(names)):
            writer.tag(target, names)
        case ("untag", str(target), list(names)):
            writer.untag(target, names)
        case ("correct", str(target), str(text)):
            writer.correct(target, text, reason="escaneo", author="Ana", at=AT)
        case ("withdraw", str(target)):
            writer.withdraw(target, author="Ana", at=AT)
        case ("edit", str(name), str(language), str(date)):
            writer.edit(InstrumentMetadata(name, "Otro título", body="Asamblea", language=language, date=date))


@settings(max_examples=30)
@given(st.lists(deeds, max_size=12))
def test_whatever_is_done_the_file_is_as_if_built_anew_from_what_it_holds(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[object, ...]]
) -> None:
    refused: set[str] = set()
    folder = tmp_path_factory.mktemp("steps")
    build_library(folder / "library.db", THREE[:2], "test", added_at=AT)
    with LibraryWriter.open(folder / "library.db") as writer:
        for deed in steps:
            try:
                done(writer, deed)
            except KnownError as error:
                refused.add(error.message)
        build_library(folder / "anew.db", writer.kept(), "test")
    assert content(folder / "library.db") == content(folder / "anew.db")
    unknown = {"instrument-unknown", "clause-unknown"}
    assert refused <= {"instrument-taken", "correction-changes-nothing", "correction-none", *unknown}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    build_library(tmp_path / "library.db", THREE, "test")
    return tmp_path / "library.db"


def consult(path: Path) -> ClauseLibrary:
    return ClauseLibrary.open(path, vocabulary=Vocabulary())


def test_a_correction_is_read_and_found_and_the_print_too(path: Path) -> None:
    with LibraryWriter.open(path) as writer:
        writer.correct("A:p1", "  Reafirmaron la\nenergía hidráulica. ", reason="escaneo", author="Ana", at=AT)
    with consult(path) as library:
        clause = library.clause("A:p1")
        assert clause.text == "Reafirmaron la energía hidráulica."
        assert clause.as_printed == "Reafirmaron la energía limpia."
        assert [hit.clause for hit in library.search("hidráulica ")] == [clause]
        assert [hit.clause for hit in library.search("limpias ")] == [clause]
        assert [verb.infinitive for verb in clause.verbs] == ["reafirmar"]
        assert library.quotation("A:p1").startswith("«Reafirmaron la energía hidráulica.»")
        assert library.corrections("A:p1") == (Correction("Reafirmaron la energía hidráulica.", "escaneo", "Ana", AT),)
        assert library.corrections("A:p2") == ()


def test_a_correction_is_withdrawn_and_both_stay_in_its_history(path: Path) -> None:
    with LibraryWriter.open(path) as writer:
        writer.correct("C:p1", "Convinieron en reunirse.", reason="escaneo", author="Ana", at=AT)
        writer.withdraw("C:p1", author="Luz", at="2026-11-30T08:00:00Z", reason="así se imprimió")
        with pytest.raises(KnownError, match="correction-none"):
            writer.withdraw("C:p1", author="Luz", at=AT)
    with consult(path) as library:
        assert library.instrument("C") == THREE[2]
        assert library.search("convinieron ") == ()
        assert [(each.text, each.author) for each in library.corrections("C:p1")] == [
            ("Convinieron en reunirse.", "Ana"),
            (None, "Luz"),
        ]


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        (" \n", "correction-empty"),
        ("Decidieron  reunirse en 2030. ", "correction-changes-nothing"),
    ],
)
def test_a_correction_that_says_nothing_is_refused(path: Path, text: str, refused: str) -> None:
    before = content(path)
    with LibraryWriter.open(path) as writer, pytest.raises(KnownError, match=refused):
        writer.correct("C:p1", text, reason="", author="Ana", at=AT)
    assert content(path) == before


@pytest.mark.parametrize("target", ["C", "C:p9", "D:p1", "", ":"])
def test_only_a_clause_that_is_there_can_be_corrected(path: Path, target: str) -> None:
    with LibraryWriter.open(path) as writer, pytest.raises(KnownError, match="unknown"):
        writer.correct(target, "Otra cosa.", reason="", author="Ana", at=AT)


def test_a_topic_is_written_as_the_library_writes_it(path: Path) -> None:
    with LibraryWriter.open(path) as writer:
        writer.tag("A:p1", ["energía; Cambio climático"])
        writer.tag("C:p1", ["ENERGIA", " cambio  Climatico"])
        writer.untag("A:p1", ["energia", "nada"])
        with pytest.raises(KnownError, match="topic-empty"):
            writer.tag("A:p1", ["¿?"])
    with consult(path) as library:
        assert library.clause("A:p1").topics == ("Cambio climático",)
        assert library.clause("C:p1").topics == ("energía", "Cambio climático")


def test_a_topic_of_a_whole_instrument_counts_for_each_clause(path: Path) -> None:
    with LibraryWriter.open(path) as writer:
        writer.tag("B", ["bosques"])
    with consult(path) as library:
        assert library.instrument_topics("B") == ("bosques",)
        assert {hit.clause.id for hit in library.search("", topic="bosques")} == {"B:p1", "B:p2"}
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute(
            "SELECT count(*) FROM clauses_fts WHERE clauses_fts MATCH ?", [f"keywords : {keyword('topic', 'Bosques')}"]
        )
        assert found.fetchone() == (2,)


def test_metadata_are_edited_and_filters_follow(path: Path) -> None:
    metadata = replace(THREE[1].metadata, title="Resolution 1", body="General Assembly", date="2001-02-03")
    with LibraryWriter.open(path) as writer:
        writer.edit(metadata)
        with pytest.raises(KnownError, match="instrument-unknown"):
            writer.edit(replace(metadata, id="Z"))
    with consult(path) as library:
        assert library.instrument("B").metadata == metadata
        assert library.instrument("B").clauses == THREE[1].clauses
    with closing(sqlite3.connect(path)) as connection:
        expression = "keywords : xy2001 AND keywords : xbgeneralassembly"
        found = connection.execute("SELECT count(*) FROM clauses_fts WHERE clauses_fts MATCH ?", [expression])
        assert found.fetchone() == (2,)


def test_what_a_person_did_is_laid_over_a_newer_reading() -> None:
    kept = (
        KeptInstrument.of(THREE[0])
        .tagged("A:p1", ["agua"])
        .tagged("A:p2.i1", ["riego"])
        .tagged("A", ["todo"])
        .corrected("A:p1", Correction("Reafirmaron la energía sucia.", "", "Ana", AT))
        .corrected("A:p2", Correction("Instaron a cuidar el aire.", "", "Ana", AT))
    )
    newer = instrument("A", ["Reafirmaron la energía limpia.", "Instaron a ahorrar agua."])
    laid = kept.laid_over(newer, at="2027-01-01T00:00:00Z")
    assert laid.adopted.by_id["A:p1"].topics == ("agua",)
    assert laid.topics == ("todo",)
    assert [clause.text for clause in laid.instrument.clauses] == [
        "Reafirmaron la energía sucia.",
        "Instaron a ahorrar agua.",
    ]
    assert [each.author for each in laid.corrections["A:p2"]] == ["Ana", "drafter"]
    assert "A:p2.i1" not in {target for target, _ in laid.own_topics}


def test_a_correction_may_say_another_verb() -> None:
    kept = KeptInstrument.of(THREE[2]).corrected("C:p1", Correction("No decidieron reunirse.", "", "Ana", AT))
    assert kept.instrument.by_id["C:p1"].verbs == ()
    assert kept.corrected("C:p1", Correction(None, "", "Ana", AT)).instrument == THREE[2]
