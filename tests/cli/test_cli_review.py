"""``compare``, ``redline`` and ``text``."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

Drafter = Callable[..., subprocess.CompletedProcess[str]]

OLD = "Primera frase del texto.\n\nSegunda frase que se queda.\n\n• Instar a los países a cooperar.\n\nÚltima frase.\n"
NEW = "Primera frase del nuevo texto.\n\nSegunda frase que se queda.\n\n• Invitar a los países a cooperar.\n\nOtra.\n"
SIGNED = ("--author", "Delegación de Chile", "--date", "2026-11-23T09:00:00Z")


@pytest.fixture
def two_texts(tmp_path: Path) -> None:
    """``old.txt`` and ``new.txt`` in the test's folder."""
    (tmp_path / "old.txt").write_text(OLD, encoding="utf-8")
    (tmp_path / "new.txt").write_text(NEW, encoding="utf-8")


def side(compared: dict[str, Any], sign: str, which: str) -> list[str]:
    """A side's paragraphs, from the rows' segments alone."""
    paragraphs: dict[int, str] = {}
    for row in compared["rows"]:
        words = "".join(text for mark, text in row["segments"] if mark != sign)
        places = row[which]
        texts = words.split("\n") if len(places) > 1 else [words] * len(places)
        paragraphs.update(zip(places, texts, strict=True))
    return [paragraphs[place] for place in sorted(paragraphs)]


def lines(drafter: Drafter, *arguments: str | Path) -> list[str]:
    """The visible lines of a text."""
    shown = drafter("text", *arguments, "--json")
    return [paragraph["line"] for paragraph in json.loads(shown.stdout)["paragraphs"]]


@pytest.mark.usefixtures("two_texts")
def test_a_comparison_is_given_as_the_page_says(drafter: Drafter) -> None:
    compared = json.loads(drafter("compare", "old.txt", "new.txt", "--json").stdout)
    assert list(compared) == ["old", "new", "stats", "rows"]
    assert compared["old"] == {"name": "old.txt", "paragraphs": 4}
    assert list(compared["stats"]) == [
        "unchanged",
        "changed",
        "inserted",
        "deleted",
        "moved",
        "split",
        "merged",
        "words_inserted",
        "words_deleted",
    ]
    for row in compared["rows"]:
        assert list(row) == ["kind", "old", "new", "segments", "flags", "triggers", "changes"]
        assert all(mark in "=+-" and text for mark, text in row["segments"])
    assert side(compared, "+", "old") == lines(drafter, "old.txt")
    assert side(compared, "-", "new") == lines(drafter, "new.txt")
    weaker = next(row for row in compared["rows"] if ["+", "Invitar"] in row["segments"])
    assert weaker["kind"] == "changed"
    assert "verb_weaker" in weaker["flags"]
    (trigger,) = weaker["triggers"]
    assert trigger == {"kind": "verb_weaker", "lost": ["Instar"], "won": ["Invitar"], "segments": [1, 3]}
    assert weaker["changes"] == [{"segments": [1, 3], "kinds": ["words"]}]


WORDS = st.sampled_from(["agua", "energía", "no", "deben", "2030", "•", "la paz", "Bahía."])
TEXTS = st.lists(st.lists(WORDS, min_size=1, max_size=8).map(" ".join), max_size=8).map("\n\n".join)


@given(old=TEXTS, new=TEXTS)
@settings(max_examples=40)
def test_joined_without_one_sign_the_segments_give_the_other_text_exactly(
    drafter: Drafter, tmp_path: Path, old: str, new: str
) -> None:
    (tmp_path / "o.txt").write_text(old + "\n", encoding="utf-8")
    (tmp_path / "n.txt").write_text(new + "\n", encoding="utf-8")
    done = drafter("compare", "o.txt", "n.txt", "--json")
    if done.returncode != 0:
        assert done.returncode == 3
        return
    compared = json.loads(done.stdout)
    assert side(compared, "+", "old") == lines(drafter, "o.txt")
    assert side(compared, "-", "new") == lines(drafter, "n.txt")


def test_a_paragraph_renumbered_is_not_flagged_for_its_number(drafter: Drafter, tmp_path: Path) -> None:
    text = "{}. Reafirmaron su compromiso con la paz.\n"
    (tmp_path / "o.txt").write_text(text.format(5), encoding="utf-8")
    (tmp_path / "n.txt").write_text(text.format(4), encoding="utf-8")
    (row,) = json.loads(drafter("compare", "o.txt", "n.txt", "--json").stdout)["rows"]
    assert (row["kind"], row["flags"]) == ("changed", [])


@pytest.mark.usefixtures("two_texts")
def test_one_text_may_come_from_standard_input(drafter: Drafter) -> None:
    from_file = json.loads(drafter("compare", "old.txt", "new.txt", "--json").stdout)
    piped = json.loads(drafter("compare", "old.txt", "-", "--json", stdin=NEW.encode()).stdout)
    assert piped["rows"] == from_file["rows"]
    assert piped["new"]["name"] == "-"


@pytest.mark.usefixtures("two_texts")
def test_a_comparison_to_read_shows_what_changed_and_names_it(drafter: Drafter) -> None:
    shown = drafter("compare", "old.txt", "new.txt").stdout
    assert shown == drafter("compare", "old.txt", "new.txt", "--text").stdout
    assert "[-Instar-]{+Invitar+}" in shown
    assert "⚑ verbo más débil (Instar → Invitar)" in shown
    assert "se queda" not in shown


def test_what_is_asked_to_be_ignored_is_no_change_and_both_texts_stay_exact(drafter: Drafter, tmp_path: Path) -> None:
    (tmp_path / "o.txt").write_text("Los Países de la Region, unidos.\n\nDeberán cooperar.\n", encoding="utf-8")
    (tmp_path / "n.txt").write_text("Los países de la Región unidos.\n\nPodrán cooperar.\n", encoding="utf-8")
    shown = drafter("compare", "o.txt", "n.txt", "--json")
    assert [row["kind"] for row in json.loads(shown.stdout)["rows"]] == ["changed", "changed"]
    kinds = ("case,accents,punctuation", " punctuation , CASE,accents,")
    compared = [json.loads(drafter("compare", "o.txt", "n.txt", "--json", "--ignore", each).stdout) for each in kinds]
    assert compared[0] == compared[1]
    assert [row["kind"] for row in compared[0]["rows"]] == ["unchanged", "changed"]
    assert compared[0]["rows"][0]["changes"] == []
    segments = compared[0]["rows"][0]["segments"]
    assert compared[0]["rows"][0]["ignored"] == [k for k, (mark, _) in enumerate(segments) if mark != "="]
    assert side(compared[0], "+", "old") == lines(drafter, "o.txt")
    assert side(compared[0], "-", "new") == lines(drafter, "n.txt")
    read = drafter("compare", "o.txt", "n.txt", "--ignore", "case,accents,punctuation").stdout
    assert "Países" not in read
    assert drafter("compare", "o.txt", "n.txt", "--html", "c.html", "--ignore", kinds[0]).returncode == 0
    page = (tmp_path / "c.html").read_text(encoding="utf-8")
    assert ">Los Países de la Region, unidos.<" in page
    assert ">Los países de la Región unidos.<" in page
    assert "Deberán</del>" in page


def test_only_some_kinds_can_be_ignored(drafter: Drafter) -> None:
    refused = drafter("compare", "o.txt", "n.txt", "--ignore", "words")
    assert refused.returncode == 2
    assert "--ignore puede ser: accents, case, punctuation, spaces" in refused.stderr


@pytest.mark.usefixtures("two_texts")
def test_a_comparison_as_a_page_is_one_file_that_is_replaced_only_with_force(drafter: Drafter, tmp_path: Path) -> None:
    assert drafter("compare", "old.txt", "new.txt", "--html", "c.html", *SIGNED).returncode == 0
    page = (tmp_path / "c.html").read_text(encoding="utf-8")
    assert "Invitar" in page
    assert "http" not in page.replace("http-equiv", "")
    assert drafter("compare", "old.txt", "new.txt", "--html", "c.html").returncode == 3
    assert (tmp_path / "c.html").read_text(encoding="utf-8") == page
    assert drafter("compare", "old.txt", "new.txt", "--html", "c.html", "--force", *SIGNED).returncode == 0
    assert (tmp_path / "c.html").read_text(encoding="utf-8") == page


@pytest.mark.usefixtures("two_texts")
@pytest.mark.parametrize("moves", [(), ("--no-moves",)])
def test_a_redline_reads_as_either_text(drafter: Drafter, moves: tuple[str, ...]) -> None:
    written = drafter("redline", "old.txt", "new.txt", "-o", "out.docx", *moves)
    assert written.returncode == 0, written.stderr
    assert written.stdout == ""
    assert lines(drafter, "out.docx") == lines(drafter, "new.txt")
    assert lines(drafter, "out.docx", "--view", "original") == lines(drafter, "old.txt")
    assert "[-Instar-]" in " ".join(lines(drafter, "out.docx", "--view", "marked")).replace(" -]", "-]")


def test_the_sample_s_redline_reads_as_either_text(drafter: Drafter, project_folder: Path) -> None:
    sample = project_folder / "resources" / "samples" / "muestra.draft"
    assert drafter("redline", "library:SALV-2008", sample, "-o", "out.docx").returncode == 0
    assert lines(drafter, "out.docx") == lines(drafter, sample)
    assert lines(drafter, "out.docx", "--view", "original") == lines(drafter, "library:SALV-2008")


@pytest.mark.usefixtures("two_texts")
@pytest.mark.parametrize("layout", ["tracked", "side-by-side", "inline"])
def test_the_same_input_author_and_date_give_the_same_bytes(drafter: Drafter, tmp_path: Path, layout: str) -> None:
    for name in ("one.docx", "two.docx"):
        done = drafter("redline", "old.txt", "new.txt", "-o", name, "--layout", layout, *SIGNED)
        assert done.returncode == 0, done.stderr
    assert (tmp_path / "one.docx").read_bytes() == (tmp_path / "two.docx").read_bytes()


@pytest.mark.usefixtures("two_texts")
def test_an_output_that_exists_is_replaced_only_with_force(drafter: Drafter, tmp_path: Path) -> None:
    target = tmp_path / "out.docx"
    target.write_bytes(b"precious")
    refused = drafter("redline", "old.txt", "new.txt", "-o", "out.docx")
    assert refused.returncode == 3
    assert refused.stderr == "drafter: out.docx: ya existe; elija otro nombre o añada --force para reemplazarlo.\n"
    assert target.read_bytes() == b"precious"
    assert drafter("redline", "old.txt", "new.txt", "-o", "out.docx", "--force").returncode == 0
    assert target.read_bytes().startswith(b"PK")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new.txt", "old.txt", "out.docx"]


@pytest.mark.usefixtures("two_texts")
@pytest.mark.parametrize(
    ("old", "new", "output", "says"),
    [
        ("nada.docx", "new.txt", "out.docx", "nada.docx: no existe"),
        ("old.txt", "rota.docx", "out.docx", "rota.docx: "),
        ("old.txt", "library:SALV-2009", "out.docx", "SALV-2009"),
        ("old.txt", "new.txt", "sin/carpeta/out.docx", "out.docx: la carpeta no existe"),
        ("old.txt", "carpeta.txt", "out.docx", "carpeta.txt: es una carpeta"),
    ],
)
def test_what_is_wrong_with_the_world_is_one_sentence_and_3(
    drafter: Drafter, tmp_path: Path, old: str, new: str, output: str, says: str
) -> None:
    (tmp_path / "rota.docx").write_bytes(b"PK\x03\x04 and then nothing")
    (tmp_path / "carpeta.txt").mkdir()
    refused = drafter("redline", old, new, "-o", output)
    assert refused.returncode == 3
    assert refused.stdout == ""
    assert refused.stderr.startswith("drafter: ")
    assert says in refused.stderr
    assert refused.stderr.count("\n") == 1
    assert not (tmp_path / "out.docx").exists()


def test_a_text_is_shown_with_its_labels(drafter: Drafter) -> None:
    shown = drafter("text", "library:SALV-2008").stdout.splitlines()
    assert len(shown) == 116
    assert shown[3].startswith("2. Expresaron la convicción")
    document = json.loads(drafter("text", "library:SALV-2008", "--json").stdout)
    assert list(document) == ["name", "language", "view", "paragraphs", "notes"]
    assert list(document["paragraphs"][3]) == ["index", "kind", "label", "text", "line", "id"]
    assert document["paragraphs"][3]["label"] == "2."
    assert document["paragraphs"][3]["id"] == "SALV-2008:p2"


def test_a_moved_paragraph_is_shown_whole_whatever_is_ignored(drafter: Drafter, tmp_path: Path) -> None:
    moved = "Promover la Cooperación energética regional entre países vecinos."
    stays = "Destacaron también la importancia del ahorro y de las fuentes renovables en toda la región."
    (tmp_path / "o.txt").write_text(f"{moved}\n\n{stays}\n", encoding="utf-8")
    (tmp_path / "n.txt").write_text(f"{stays}\n\n{moved.replace('Coo', 'coo')}\n", encoding="utf-8")
    shown = drafter("compare", "o.txt", "n.txt", "--ignore", "case").stdout
    assert "trasladado" in shown
    assert "    Promover la cooperación energética regional entre países vecinos.\n" in shown
