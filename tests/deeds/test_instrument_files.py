"""Instruments out of a library into files and back: Word, text, JSON, Akoma Ntoso."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import ooxml_integrity
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from drafter.deeds.adding import propose_file
from drafter.deeds.instrument_files import (
    WRITTEN_SUFFIXES,
    file_name,
    instrument_text,
    read_instrument_file,
    renamed,
    take_in,
    whole_instrument,
    write_all_instruments,
    write_instrument,
)
from drafter.errors import KnownError
from drafter.exchange import read_text, visible_lines
from drafter.exchange.instrument_files import WholeInstrument
from drafter.instruments import Instrument, InstrumentMetadata, parse
from drafter.library import ClauseLibrary, LibraryWriter, load_ladder, load_vocabulary

WHEN = "2026-11-23T09:00:00Z"
SALVADOR = "SALV-2008"
INSTRUMENTS = Path(__file__).parents[1] / "data" / "instruments"


@pytest.fixture(scope="module")
def salvador(library: ClauseLibrary) -> WholeInstrument:
    """The declaration of 2008."""
    return whole_instrument(library, SALVADOR)


@pytest.mark.parametrize("suffix", [".json", ".xml"])
def test_a_whole_file_brings_the_instrument_into_another_library(
    salvador: WholeInstrument, tmp_path: Path, suffix: str
) -> None:
    path, other = tmp_path / f"salvador{suffix}", tmp_path / "otra.db"
    write_instrument(salvador, path, overwrite=False, written_at=WHEN)
    with LibraryWriter.open(other, create=True) as writer:
        take_in(writer, read_instrument_file(path), at=WHEN)
    with ClauseLibrary.open(other, vocabulary=load_vocabulary()) as opened:
        assert whole_instrument(opened, SALVADOR) == salvador


@pytest.mark.parametrize("suffix", [".json", ".xml"])
def test_topics_and_corrections_with_their_history_go_along(
    library: ClauseLibrary, tmp_path: Path, suffix: str
) -> None:
    own, other = tmp_path / "propia.db", tmp_path / "otra.db"
    shutil.copyfile(library.path, own)
    with LibraryWriter.open(own) as writer:
        writer.tag(SALVADOR, ["cumbres"])
        writer.tag(f"{SALVADOR}:p2", ["prueba; otra"])
        writer.correct(f"{SALVADOR}:p2", "Expresan la convicción.", reason="escaneo", author="Ana", at=WHEN)
        writer.correct(f"{SALVADOR}:p3", "Destacan.", reason="escaneo", author="Ana", at=WHEN)
        writer.withdraw(f"{SALVADOR}:p3", author="Luis", at=WHEN, reason="estaba bien")
    with ClauseLibrary.open(own, vocabulary=load_vocabulary()) as opened:
        before = whole_instrument(opened, SALVADOR)
    path = tmp_path / f"salvador{suffix}"
    assert write_instrument(before, path, overwrite=False, written_at=WHEN).corrected == 1
    with LibraryWriter.open(other, create=True) as writer:
        take_in(writer, read_instrument_file(path), at=WHEN)
    with ClauseLibrary.open(other, vocabulary=load_vocabulary()) as opened:
        assert whole_instrument(opened, SALVADOR) == before
        assert [each.author for each in opened.corrections(f"{SALVADOR}:p3")] == ["Ana", "Luis"]
    with LibraryWriter.open(other) as writer:
        writer.withdraw(f"{SALVADOR}:p2", author="Luis", at=WHEN)
    with ClauseLibrary.open(other, vocabulary=load_vocabulary()) as opened:
        assert opened.clause(f"{SALVADOR}:p2").verbs == library.clause(f"{SALVADOR}:p2").verbs


def test_an_instrument_taken_in_twice_is_refused_and_may_replace_the_first(
    salvador: WholeInstrument, tmp_path: Path
) -> None:
    path = tmp_path / "otra.db"
    with LibraryWriter.open(path, create=True) as writer:
        take_in(writer, salvador, at=WHEN)
        writer.tag(SALVADOR, ["prueba"])
        with pytest.raises(KnownError) as caught:
            take_in(writer, salvador, at=WHEN)
        assert caught.value.message == "instrument-taken"
        take_in(writer, salvador, at=WHEN, replace=True)
    with ClauseLibrary.open(path, vocabulary=load_vocabulary()) as opened:
        assert whole_instrument(opened, SALVADOR) == salvador


@pytest.mark.parametrize("suffix", WRITTEN_SUFFIXES)
def test_the_same_instrument_and_date_give_the_same_bytes(
    salvador: WholeInstrument, tmp_path: Path, suffix: str
) -> None:
    paths = [tmp_path / f"{name}{suffix}" for name in "ab"]
    for path in paths:
        write_instrument(salvador, path, overwrite=False, written_at=WHEN)
    assert paths[0].read_bytes() == paths[1].read_bytes()


@pytest.mark.parametrize("suffix", WRITTEN_SUFFIXES)
def test_a_file_that_is_there_is_not_replaced_unasked(salvador: WholeInstrument, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"salvador{suffix}"
    path.write_text("como estaba", encoding="utf-8")
    with pytest.raises(KnownError):
        write_instrument(salvador, path, overwrite=False, written_at=WHEN)
    assert path.read_text(encoding="utf-8") == "como estaba"


def test_a_word_file_has_every_line_and_two_validators_find_nothing(salvador: WholeInstrument, tmp_path: Path) -> None:
    path = tmp_path / "salvador.docx"
    write_instrument(salvador, path, overwrite=False, written_at=WHEN)
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []
    assert [str(finding) for finding in ooxml_integrity.check(path)] == []
    lines = [
        f"{clause.label.as_typed} {clause.text}" if clause.label is not None else clause.text
        for clause in salvador.instrument.clauses
    ]
    assert list(visible_lines(read_text(path).paragraphs))[: len(lines)] == lines


def test_a_word_file_says_what_the_instrument_is_and_how_each_clause_is_cited(
    salvador: WholeInstrument, tmp_path: Path
) -> None:
    path = tmp_path / "salvador.docx"
    write_instrument(salvador, path, overwrite=False, written_at=WHEN)
    with ZipFile(path) as package:
        header = package.read("word/header1.xml").decode()
        body = package.read("word/document.xml").decode()
    assert "Cumbre CALC, Salvador, Bahía, 16 y 17 de diciembre de 2008" in header
    assert "párr. 23, secc. 3, viñeta 6" in body


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
def test_pandoc_reads_the_same_headings_in_the_word_file(salvador: WholeInstrument, tmp_path: Path) -> None:
    path = tmp_path / "salvador.docx"
    write_instrument(salvador, path, overwrite=False, written_at=WHEN)
    told = subprocess.run(["pandoc", str(path), "-t", "markdown", "--wrap=none"], capture_output=True, check=True)
    headings = [line for line in told.stdout.decode().splitlines() if line.startswith("#")]
    assert len(headings) == 12
    assert "Energía" in headings[2]


def test_a_correction_is_told_in_the_table_of_citations(salvador: WholeInstrument, tmp_path: Path) -> None:
    path = tmp_path / "salvador.docx"
    written = write_instrument(_corrected(salvador), path, overwrite=False, written_at=WHEN)
    assert written.corrected == 1
    with ZipFile(path) as package:
        assert "corregido; la fuente dice: «Expresaron" in package.read("word/document.xml").decode()


def _corrected(whole: WholeInstrument) -> WholeInstrument:
    clauses = list(whole.instrument.clauses)
    clauses[3] = replace(clauses[3], text=clauses[3].text.replace("Expresaron", "Expresan"), as_printed=clauses[3].text)
    return replace(whole, instrument=replace(whole.instrument, clauses=tuple(clauses)))


def told(instrument: Instrument) -> list[tuple[str, str, str]]:
    """Label, kind and words of each clause."""
    return [
        (clause.label.as_typed if clause.label is not None else "", clause.kind.value, clause.text)
        for clause in instrument.clauses
    ]


def test_a_text_file_is_cut_into_the_same_clauses(salvador: WholeInstrument, tmp_path: Path) -> None:
    path = tmp_path / "salvador.txt"
    written = write_instrument(salvador, path, overwrite=False, written_at=WHEN)
    again = parse(path.read_text(encoding="utf-8"), salvador.instrument.metadata, load_ladder())
    assert told(again) == told(salvador.instrument)
    assert written.cut_otherwise == 0


SENTENCES = st.sampled_from(
    [
        "Reafirmaron su compromiso con la integración regional, con pleno respeto a la soberanía de los Estados.",
        "Instaron a la comunidad internacional a apoyar a los países en sus esfuerzos de desarrollo sostenible.",
        "Destacaron en este sentido la importancia del fortalecimiento de los mecanismos existentes.",
    ]
)


@st.composite
def declarations(draw: st.DrawFn) -> str:
    """The raw text of a numbered declaration with a preamble, further blocks and lists."""
    lines = ["Declaración de prueba", "Los Jefes de Estado, reunidos, acordaron lo que sigue y lo hacen público."]
    for number in range(1, draw(st.integers(3, 9))):
        lines.append(f"{number}. {draw(SENTENCES)}")
        match draw(st.sampled_from(["", "block", "bullets", "letters"])):
            case "block":
                lines.append(draw(SENTENCES))
            case "bullets":
                lines[-1] = lines[-1].rstrip(".") + ":"
                lines += [f"• {draw(SENTENCES)}" for _ in range(draw(st.integers(2, 4)))]
            case "letters":
                lines[-1] = lines[-1].rstrip(".") + ":"
                lines += [f"{letter}) {draw(SENTENCES)}" for letter in "abcd"[: draw(st.integers(2, 4))]]
    return "\n\n".join(lines)


@settings(max_examples=60, deadline=None)
@given(declarations())
def test_the_text_of_any_declaration_is_cut_as_it_was(raw: str) -> None:
    metadata = InstrumentMetadata("X", "Declaración de prueba")
    instrument = parse(raw, metadata, load_ladder())
    again = parse(instrument_text(instrument), metadata, load_ladder())
    assert told(again) == told(instrument)


def placed(instrument: Instrument) -> list[tuple[str, str, str, str, str]]:
    """Where each clause stands, under what, its kind and its words."""
    return [
        (clause.id.partition(":")[2], (clause.parent or "").partition(":")[2], *one)
        for clause, one in zip(instrument.clauses, told(instrument), strict=True)
    ]


HOUSES = ("celac.es", "council.en", "infinitives.pt", "oas.es", "summit.es", "treaty.fr", "un.es", "un.fr")


@pytest.mark.parametrize("house", HOUSES)
def test_an_exported_file_is_added_again_as_it_was(house: str, tmp_path: Path) -> None:
    proposed = propose_file(INSTRUMENTS / f"{house}.txt").with_id("UNO")
    instrument = proposed.cutting.instrument(load_ladder())
    for suffix in (".docx", ".txt"):
        path = tmp_path / f"uno{suffix}"
        write_instrument(WholeInstrument(instrument), path, overwrite=False, written_at=WHEN)
        again = propose_file(path).with_id("UNO").cutting.instrument(load_ladder())
        assert placed(again) == placed(instrument)
        assert again.metadata.title == instrument.metadata.title
        if suffix == ".docx":  # its page header says what the instrument is
            assert replace(again.metadata, source_file=f"{house}.txt") == instrument.metadata


def test_the_shipped_instruments_are_added_again_as_they_were(library: ClauseLibrary, tmp_path: Path) -> None:
    for summary in library.instruments():
        whole = whole_instrument(library, summary.metadata.id)
        for suffix in (".docx", ".txt"):
            path = tmp_path / f"{file_name(summary.metadata.id)}{suffix}"
            write_instrument(whole, path, overwrite=False, written_at=WHEN)
            again = propose_file(path).with_id(summary.metadata.id).cutting.instrument(load_ladder())
            assert placed(again) == placed(whole.instrument)
            kept = ("title", "dates", "date", "language", "symbol")
            assert all(getattr(again.metadata, name) == getattr(summary.metadata, name) for name in kept)


def test_a_cutting_that_a_text_does_not_show_is_told(salvador: WholeInstrument, tmp_path: Path) -> None:
    first, *rest = salvador.instrument.clauses
    odd = replace(salvador.instrument, clauses=(replace(first, text="7. Declaración que parece un párrafo."), *rest))
    written = write_instrument(WholeInstrument(odd), tmp_path / "a.txt", overwrite=False, written_at=WHEN)
    assert written.cut_otherwise > 0


def test_an_instrument_takes_another_name_with_all_its_clauses(salvador: WholeInstrument) -> None:
    other = renamed(salvador, "S-2008")
    assert {clause.instrument_id for clause in other.instrument.clauses} == {"S-2008"}
    assert renamed(other, SALVADOR) == salvador


def test_every_instrument_of_a_library_is_written_into_a_folder(library: ClauseLibrary, tmp_path: Path) -> None:
    shares: list[float] = []
    folder = tmp_path / "salida" / "todo"
    written = write_all_instruments(library, folder, ".txt", overwrite=False, written_at=WHEN, progress=shares.append)
    assert [one.path for one in written] == [folder / f"{summary.metadata.id}.txt" for summary in library.instruments()]
    assert shares[-1] == 1.0


@pytest.fixture
def three_instruments(salvador: WholeInstrument, tmp_path: Path) -> Iterator[ClauseLibrary]:
    path = tmp_path / "mine.db"
    with LibraryWriter.open(path, create=True) as writer:
        for name in ("UNO", "DOS", "TRES"):
            take_in(writer, renamed(salvador, name), at=WHEN)
    with ClauseLibrary.open(path, vocabulary=load_vocabulary()) as opened:
        yield opened


def test_files_that_exist_are_all_named_before_any_is_written(three_instruments: ClauseLibrary, tmp_path: Path) -> None:
    folder = tmp_path / "todo"
    folder.mkdir()
    for name in ("DOS.txt", "TRES.txt"):
        (folder / name).write_text("como estaba", encoding="utf-8")
    with pytest.raises(KnownError) as caught:
        write_all_instruments(three_instruments, folder, ".txt", overwrite=False, written_at=WHEN)
    assert caught.value.message == "files-exist"
    assert sorted(str(caught.value.data["files"]).split(", ")) == ["DOS.txt", "TRES.txt"]
    assert sorted(path.name for path in folder.iterdir()) == ["DOS.txt", "TRES.txt"]
    assert {path.read_text(encoding="utf-8") for path in folder.iterdir()} == {"como estaba"}
    written = write_all_instruments(three_instruments, folder, ".txt", overwrite=True, written_at=WHEN)
    assert len(written) == 3
    assert "como estaba" not in {path.read_text(encoding="utf-8") for path in folder.iterdir()}


def test_a_folder_in_the_way_of_a_file_stops_before_any_is_written(
    three_instruments: ClauseLibrary, tmp_path: Path
) -> None:
    (tmp_path / "todo" / "TRES.json").mkdir(parents=True)
    with pytest.raises(KnownError, match="file-is-folder"):
        write_all_instruments(three_instruments, tmp_path / "todo", ".json", overwrite=True, written_at=WHEN)
    assert [path.name for path in (tmp_path / "todo").iterdir()] == ["TRES.json"]


def test_of_very_many_files_that_exist_the_first_are_named(tmp_path: Path, salvador: WholeInstrument) -> None:
    small = replace(salvador.instrument, clauses=salvador.instrument.clauses[:1], furniture=())
    with LibraryWriter.open(tmp_path / "mine.db", create=True) as writer:
        for number in range(15):
            take_in(writer, renamed(WholeInstrument(small), f"N{number:02}"), at=WHEN)
    with ClauseLibrary.open(tmp_path / "mine.db", vocabulary=load_vocabulary()) as library:
        write_all_instruments(library, tmp_path / "todo", ".txt", overwrite=False, written_at=WHEN)
        with pytest.raises(KnownError) as caught:
            write_all_instruments(library, tmp_path / "todo", ".txt", overwrite=False, written_at=WHEN)
    assert (caught.value.message, caught.value.data["count"]) == ("files-exist-and-more", 3)


def test_a_file_is_named_after_an_id_that_no_file_may_have() -> None:
    assert file_name("A/RES/79/1") == "A-RES-79-1"
    assert file_name("a-res-79-1", {"a-res-79-1"}) == "a-res-79-1-2"
    assert file_name("...") == "instrument"


def test_a_kind_that_holds_no_whole_instrument_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "texto.txt"
    path.write_text("1. Hola.", encoding="utf-8")
    with pytest.raises(KnownError) as caught:
        read_instrument_file(path)
    assert caught.value.message == "instrument-file-kind"


def test_akoma_ntoso_is_proposed_for_adding_as_its_elements_cut_it(salvador: WholeInstrument, tmp_path: Path) -> None:
    path = tmp_path / "salvador.xml"
    write_instrument(salvador, path, overwrite=False, written_at=WHEN)
    proposed = propose_file(path)
    instrument = proposed.with_id(SALVADOR).cutting.instrument(load_ladder())
    assert told(instrument) == told(salvador.instrument)
    assert [clause.parent for clause in instrument.clauses] == [clause.parent for clause in salvador.instrument.clauses]
    assert proposed.cutting.metadata.title == salvador.instrument.metadata.title
