"""Nothing that is circulated has a private word: every field is filled, everything is exported and searched."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from click.testing import CliRunner

from drafter.cli.root import drafter
from drafter.drafting import Draft, DraftFile, DraftSession, Paragraph, Status, Version
from drafter.drafting.brackets import Stance
from drafter.drafting.editing.edits import AmendText
from drafter.drafting.file.private_file import PrivateFile, private_path
from drafter.drafting.negotiation.negotiating import link, reserve, set_status
from drafter.drafting.negotiation.private_layer import Mark, NoteKind, OwnNote, Position, PrivateNote, ReviewMark
from drafter.drafting.negotiation.standing import Member, Standing
from drafter.exchange import Audience, Layout
from drafter.instruments import ClauseKind

NOW = "2026-11-23T09:00:00Z"
MARK = "zorro"
"""Every word of the private layer has it; no text does."""
START = Draft(
    "Declaración",
    "es",
    (
        Paragraph("p1", ClauseKind.PARAGRAPH, "1.", "Reafirmaron [su firme] compromiso."),
        Paragraph("p2", ClauseKind.PARAGRAPH, "2.", "Instaron a todos los países."),
        Paragraph("p3", ClauseKind.ITEM, "•", "Promover la cooperación."),
    ),
)
NOTES: tuple[PrivateNote, ...] = (
    *(
        Position(
            f"{MARK}-delegación-{stance}", "p1", f"[{MARK} corchete {stance}]", stance, f"{MARK} nota {stance}", MARK
        )
        for stance in Stance
    ),
    *(OwnNote("p2", f"[{MARK} lugar {kind}]", kind, f"{MARK} {kind} ñandú") for kind in NoteKind),
    *(ReviewMark(f"{MARK}:{mark}", mark, f"{MARK} marca {mark}") for mark in Mark),
)


@pytest.fixture(scope="module")
def draft_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A draft at work, with every private note there can be beside it."""
    path = tmp_path_factory.mktemp("negotiation") / "d.draft"
    with DraftFile.create(path, START, now=NOW, author="Ana") as file:
        session = DraftSession(START, (), file.record, lambda: NOW, "Ana")
        file.add_version(Version("Rev.1", NOW, 0, START))
        private = PrivateFile.of(file)
        for note in NOTES:
            private.put(note)
        for edit in (
            AmendText("p2", START.paragraphs[1].text, "Exhortaron a todos los países."),
            set_status(START, ["p3"], Status.AGREED, Standing(NOW, "Plenaria", "todas")),
            reserve(START, "p1", "Cuba", "No se suma."),
            link(START, "Paquete 1", [Member("p1"), Member("p2")]),
        ):
            assert edit is not None
            session.apply(edit)
    return path


def everything_in(data: bytes) -> Iterator[str]:
    """All that a reader of the file could find: bytes, inflated parts of archives, streams and pages of a PDF."""
    for encoding in ("utf-8", "utf-16-le", "latin-1"):
        yield data.decode(encoding, "replace")
    yield re.sub(r"<[^>]*>", "", data.decode("utf-8", "replace"))  # words may be parted by tags
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for name in package.namelist():
                yield name
                yield from everything_in(package.read(name))
    if data.startswith(b"%PDF"):
        for stream in re.finditer(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
            try:
                yield zlib.decompress(stream[1]).decode("latin-1")
            except zlib.error:
                continue  # a typeface, or a stream that is not deflated: its bytes were looked at above
        document = pypdfium2.PdfDocument(data)
        try:
            for page in document:
                yield page.get_textpage().get_text_range()
        finally:
            document.close()


def leaks(data: bytes) -> bool:
    return any(MARK in text.casefold() for text in everything_in(data))


def run(*arguments: str | Path) -> None:
    result = CliRunner().invoke(drafter, [str(each) for each in arguments])
    assert result.exit_code == 0, (arguments, result.output, result.exception)


def test_the_search_finds_what_it_looks_for(draft_path: Path, tmp_path: Path) -> None:
    assert leaks(private_path(draft_path).read_bytes())
    told = tmp_path / "told.draft"
    text = "Un zo" + "rro en el texto."
    DraftFile.create(
        told, Draft("x", "es", (Paragraph("p", ClauseKind.PARAGRAPH, "1.", text),)), now=NOW, author="Ana"
    ).close()
    for suffix in ("docx", "pdf", "html", "txt"):
        target = tmp_path / f"told.{suffix}"
        run("export", told, "-o", target, "--layout", "clean")
        assert leaks(target.read_bytes()), suffix


@pytest.mark.parametrize("suffix", ["docx", "pdf", "html", "txt"])
@pytest.mark.parametrize("layout", list(Layout))
def test_no_export_has_a_private_word(draft_path: Path, tmp_path: Path, layout: Layout, suffix: str) -> None:
    for audience in Audience:
        target = tmp_path / f"{audience.value}.{suffix}"
        against = () if layout is Layout.CLEAN else ("--against", f"{draft_path}@Rev.1")
        run("export", draft_path, "-o", target, "--layout", layout.value, "--for", audience.value, *against)
        assert not leaks(target.read_bytes())


def test_neither_the_draft_itself_nor_what_is_made_of_it_has_one(draft_path: Path, tmp_path: Path) -> None:
    assert not leaks(draft_path.read_bytes())
    exported, circulated = tmp_path / "a.docx", tmp_path / "b.docx"
    run("export", draft_path, "-o", exported, "--layout", "tracked", "--against", f"{draft_path}@Rev.1")
    run("circulate", exported, "-o", circulated)
    assert not leaks(circulated.read_bytes())
    again = tmp_path / "again.draft"
    run("new", again, "--from", draft_path)
    assert not leaks(again.read_bytes())
    assert not private_path(again).exists()
    for arguments in (("history", draft_path, "--json"), ("text", draft_path, "--json")):
        result = CliRunner().invoke(drafter, [str(each) for each in arguments])
        assert result.exit_code == 0
        assert MARK not in result.output.casefold()
