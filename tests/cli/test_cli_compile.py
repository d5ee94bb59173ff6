"""``compile``, at a shell: files of delegations in, the rolling text out."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from drafter.drafting import Draft, DraftFile, Paragraph, Status, Version
from drafter.exchange import Export, Layout, TextParagraph, View, read_text, revisions_in, visible_lines, write_docx
from drafter.instruments import ClauseKind

Drafter = Callable[..., subprocess.CompletedProcess[str]]

BASE = (
    "1. Instaron a los países desarrollados a cumplir sus compromisos de financiación.",
    "2. Reafirmaron su compromiso con la integración regional. Acordaron celebrar una reunión en Asunción.",
    "3. Agradecieron al pueblo y al Gobierno del Brasil su hospitalidad.",
    "4. Destacaron la importancia de la cooperación Sur-Sur en materia de salud y energía.",
)
CHILE = (BASE[0].replace("Instaron", "Exhortaron"), BASE[1].replace(" Acordaron celebrar una reunión en Asunción.", ""),
         BASE[2], BASE[3])  # fmt: skip
CUBA = (BASE[0], BASE[1].replace("celebrar", "organizar"), BASE[3], BASE[2], "5. Condenaron el bloqueo.")
MEXICO = (BASE[0].replace("Instaron", "Exhortaron"), *BASE[1:])


def paragraphs(lines: Sequence[str]) -> tuple[TextParagraph, ...]:
    parts = (line.partition(" ") for line in lines)
    return tuple(TextParagraph(label, ClauseKind.PARAGRAPH, text) for label, _, text in parts)


def word(path: Path, lines: Sequence[str], author: str = "", base: Sequence[str] = BASE) -> Path:
    """A Word file; with an author the changes are tracked in it."""
    layout = Layout.TRACKED if author else Layout.CLEAN
    export = Export(
        "Declaración", "es", layout, paragraphs(base), paragraphs(lines), None, author, "2026-11-23T09:00:00Z", "", ""
    )
    path.write_bytes(write_docx(export))
    return path


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A base and what three delegations sent back: tracked, plain Word, and .txt."""
    word(tmp_path / "base.docx", BASE)
    word(tmp_path / "chile.docx", CHILE, author="Chile")
    word(tmp_path / "Rev1 Cuba.docx", CUBA)
    (tmp_path / "méxico.txt").write_text("\n\n".join(MEXICO), encoding="utf-8")
    return tmp_path


RETURNED = ("chile.docx", "Rev1 Cuba.docx", "méxico.txt")
ROLLING = [
    "[Instaron / Exhortaron – Chile, México] a los países desarrollados a cumplir sus compromisos de financiación.",
    "Reafirmaron su compromiso con la integración regional. [Acordaron [celebrar / organizar – Cuba] una reunión en"
    " Asunción. – Chile: suprimir]",
]


def test_files_of_three_kinds_become_one_bracketed_word_file(drafter: Drafter, files: Path) -> None:
    done = drafter("compile", "base.docx", *RETURNED, "-o", "rolling.docx")
    assert done.returncode == 0, done.stderr
    written = read_text(files / "rolling.docx")
    assert [one.text for one in written.paragraphs[:2]] == ROLLING
    assert [one.label for one in written.paragraphs] == ["1.", "2.", "3.", "4.", "3.", "5."]
    assert "Prueba de neutralidad" in done.stderr
    assert "delegaciones: 3;" in done.stderr
    assert ROLLING[0] in done.stdout


def test_the_order_of_the_files_makes_no_difference(drafter: Drafter, files: Path) -> None:
    signed = ("--author", "Secretaría", "--date", "2026-11-23T09:00:00Z")
    drafter("compile", "base.docx", *RETURNED, "-o", "one.docx", *signed)
    drafter("compile", "base.docx", *reversed(RETURNED), "-o", "other.docx", *signed)
    assert (files / "one.docx").read_bytes() == (files / "other.docx").read_bytes()


def test_a_draft_keeps_ids_and_statuses_of_the_base(drafter: Drafter, files: Path) -> None:
    own = tuple(
        Paragraph(f"p{number}", one.kind, one.label, one.text, Status.OPEN if number else Status.AGREED)
        for number, one in enumerate(paragraphs(BASE))
    )
    DraftFile.create(
        files / "base.draft", Draft("Declaración", "es", own), now="2026-11-23T09:00:00Z", author="Secretaría"
    ).close()
    done = drafter("compile", "base.draft", *RETURNED, "-o", "rolling.draft")
    assert done.returncode == 0, done.stderr
    with DraftFile.open(files / "rolling.draft", holder="", read_only=True) as file:
        draft = file.load().draft
    assert [one.text for one in draft.paragraphs[:2]] == ROLLING
    assert [one.id for one in draft.paragraphs[:4]] == ["p0", "p1", "p2", "p3"]
    assert [one.status for one in draft.paragraphs[:2]] == [Status.AGREED, Status.OPEN]
    assert len({one.id for one in draft.paragraphs}) == len(draft.paragraphs)
    assert "El párrafo 1 ya está acordado y hay cambios propuestos por Chile, México" in done.stderr


def test_tracked_changes_are_by_their_delegations_and_rejecting_them_gives_the_base(
    drafter: Drafter, files: Path
) -> None:
    done = drafter("compile", "base.docx", *RETURNED, "-o", "rolling.docx", "--layout", "tracked")
    assert done.returncode == 0, done.stderr
    original = read_text(files / "rolling.docx", view=View.ORIGINAL)
    assert visible_lines(original.paragraphs) == BASE
    found = revisions_in((files / "rolling.docx").read_bytes(), "rolling.docx")
    assert set(found.authors) == {"Chile", "Chile, México", "Cuba", "Chile, Cuba"}
    inserted = [one.text for one in found.revisions if one.author == "Chile, México" and one.kind == "insertion"]
    assert inserted == ["Exhortaron"]


def test_columns_show_the_base_and_each_delegation(drafter: Drafter, files: Path) -> None:
    done = drafter("compile", "base.docx", *RETURNED, "-o", "rolling.docx", "--layout", "columns")
    assert done.returncode == 0, done.stderr
    text = " ".join(visible_lines(read_text(files / "rolling.docx").paragraphs))
    assert text.index("Chile") < text.index("Cuba") < text.index("México")


def test_passages_whose_own_words_look_like_notation_are_named(drafter: Drafter, files: Path) -> None:
    slashed = (*BASE[:3], BASE[3].replace("salud", "salud / agua"))
    (files / "Perú.txt").write_text("\n\n".join(slashed), encoding="utf-8")
    done = drafter("compile", "base.docx", "Perú.txt", "-o", "rolling.docx")
    assert done.returncode == 0, done.stderr
    assert "comprobados por su estructura y no por el texto impreso: 4." in done.stderr


def test_json_has_who_wants_what_and_the_proof(drafter: Drafter, files: Path) -> None:
    done = drafter("compile", "base.docx", *RETURNED, "-o", "rolling.draft", "--json")
    document = json.loads(done.stdout)
    assert document["output"] == "rolling.draft"
    assert document["delegations"] == [
        {"code": "CHL", "name": "Chile"},
        {"code": "CUB", "name": "Cuba"},
        {"code": "MEX", "name": "México"},
    ]
    assert document["paragraphs"][0] == {"label": "1.", "text": ROLLING[0], "base": 0, "passage": 0}
    assert document["claims"][0] == {
        "passage": 0, "delegations": ["CHL", "MEX"], "stance": "propose", "base": "Instaron", "text": "Exhortaron",
        "conflicts": False,
    }  # fmt: skip
    proof = document["proof"]
    assert proof["ok"]
    assert (proof["delegations"], proof["paragraphs"], proof["failures"]) == (3, 13, [])


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("chile.docx", "Rev1 Cuba.docx", "--name", "Rev1 Cuba.docx=Chile"), "misma delegación (Chile)"),
        (("texto.txt",), "no se sabe de qué delegación es"),
        (("texto.txt", "--name", "texto.txt=Ruritania"), "no se sabe de qué delegación es (Ruritania)"),
        (("Chile y Cuba.txt",), "puede ser de Chile, Cuba"),
        (("Perú.txt",), "parece hecho sobre otro texto"),
    ],
)
def test_what_is_not_known_is_asked_and_nothing_is_written(
    drafter: Drafter, files: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    for name in ("texto.txt", "Chile y Cuba.txt"):
        (files / name).write_text("\n\n".join(MEXICO), encoding="utf-8")
    (files / "Perú.txt").write_text("1. Un gato come pescado.\n\n2. Llueve mucho en otoño.", encoding="utf-8")
    done = drafter("compile", "base.docx", *arguments, "-o", "rolling.docx")
    assert done.returncode == 3
    assert sentence in done.stderr
    assert not (files / "rolling.docx").exists()


def test_a_file_that_somebody_is_sure_of_is_compiled(drafter: Drafter, files: Path) -> None:
    (files / "Perú.txt").write_text("1. Un gato come pescado.\n\n2. Llueve mucho en otoño.", encoding="utf-8")
    done = drafter("compile", "base.docx", "Perú.txt", "-o", "rolling.docx", "--sure", "Perú.txt")
    assert done.returncode == 0, done.stderr
    assert "Un gato come pescado" in done.stdout


def test_a_file_made_from_an_older_version_is_asked_about(drafter: Drafter, files: Path) -> None:
    older = tuple(line.replace("compromisos", "promesas").replace("reunión", "junta") for line in BASE)
    draft = files / "base.draft"
    drafter("new", draft, "--from", "base.docx", "--title", "Declaración")
    with DraftFile.open(draft, holder="Secretaría") as file:
        old = Draft("Declaración", "es", tuple(
            Paragraph(f"x{n}", one.kind, one.label, one.text) for n, one in enumerate(paragraphs(older))
        ))  # fmt: skip
        file.add_version(Version("Rev.1", "2026-11-22T09:00:00Z", 0, old))
    word(files / "chile.docx", (older[0].replace("Instaron", "Exhortaron"), *older[1:]), base=older)
    done = drafter("compile", "base.draft", "chile.docx", "-o", "rolling.docx")
    assert done.returncode == 3
    assert "se parece más a «Rev.1»" in done.stderr


def test_changes_made_with_tracking_off_are_told(drafter: Drafter, files: Path) -> None:
    word(files / "chile.docx", CHILE, author="Chile", base=(*BASE[:3], BASE[3].replace("salud", "agua")))
    done = drafter("compile", "base.docx", "chile.docx", "-o", "rolling.docx")
    assert done.returncode == 0, done.stderr
    assert "difiere de la base en más de lo que registran sus cambios" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("-o", "x.pdf"), ".draft, .docx"),
        (("-o", "x.draft", "--layout", "tracked"), "tracked"),
        (("-o", "x.docx", "--name", "chile.docx"), "ARCHIVO=Delegación"),
        (("-o", "x.docx", "--name", "otro.docx=Chile"), "otro.docx"),
        (("-o", "x.docx", "--sure", "otro.docx"), "otro.docx"),
    ],
)
def test_a_wrong_command_line_is_said_in_one_sentence(
    drafter: Drafter, files: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    done = drafter("compile", "base.docx", "chile.docx", *arguments)
    assert done.returncode == 2
    assert sentence in done.stderr


@pytest.mark.parametrize("target", ["base.docx", "chile.docx"])
def test_the_rolling_text_replaces_none_of_the_texts_it_is_made_of(drafter: Drafter, files: Path, target: str) -> None:
    before = (files / target).read_bytes()
    done = drafter("compile", "base.docx", "chile.docx", "-o", target, "--force")
    assert (done.returncode, done.stdout) == (2, "")
    assert f"«{target}» es uno de los textos que se compilan" in done.stderr
    assert (files / target).read_bytes() == before


def test_a_file_of_nobody_is_asked_about_in_a_whole_sentence(drafter: Drafter, files: Path) -> None:
    (files / "papel.txt").write_text("\n\n".join(MEXICO), encoding="utf-8")
    done = drafter("compile", "base.docx", "papel.txt", "-o", "x.docx")
    assert done.returncode == 3
    assert done.stderr.splitlines()[-1] == (
        "drafter: papel.txt: no se sabe de qué delegación es: dígalo con --name ARCHIVO=Delegación."
    )
    assert not (files / "x.docx").exists()


def test_proposals_may_be_put_on_the_table_of_the_base_instead_of_in_brackets(drafter: Drafter, files: Path) -> None:
    done = drafter("compile", "base.docx", *RETURNED, "--table", "-o", "mesa.draft")
    assert done.returncode == 0, done.stderr
    with DraftFile.open(files / "mesa.draft", holder="", read_only=True) as file:
        draft = file.load().draft
    assert [f"{each.label} {each.text}" for each in draft.paragraphs] == list(BASE)
    first = draft.proposals[0]
    assert (first.kind, first.delegations, first.new_text) == ("modify", ("CHL", "MEX"), CHILE[0].removeprefix("1. "))
    assert {each.delegations for each in draft.proposals} == {("CHL", "MEX"), ("CHL",), ("CUB",)}
    assert {each.state for each in draft.proposals} == {"open"}
    refused = drafter("compile", "base.docx", *RETURNED, "--table", "-o", "mesa.docx")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "--table escribe un borrador" in refused.stderr
