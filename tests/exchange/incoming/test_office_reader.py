""".odt, .rtf and old .doc: with LibreOffice where it is installed, with a sentence where not."""

from __future__ import annotations

import io
import os
import select
import socket
import sys
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from drafter.errors import KnownError
from drafter.exchange import View, read_text, visible_line
from drafter.exchange.incoming import office
from drafter.exchange.incoming.office import convert_to_docx, find_office
from drafter.exchange.incoming.reading import read_data
from drafter.messages import explain
from tests.exchange.incoming.hostile_files import odt_content, open_document

needs_office = pytest.mark.skipif(find_office() is None, reason="LibreOffice is not installed")
needs_shell = pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands for LibreOffice")

WANTED = ["Declaración de Salvador", "1. Reafirmaron la integración.", "2. Decidieron «reunirse» — ¿cuándo? — en 2010."]
RTF = (
    rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}\f0 Declaraci\'f3n de Salvador\par 1. Reafirmaron la "
    rb"integraci\'f3n.\par 2. Decidieron \'abreunirse\'bb \emdash  \'bfcu\'e1ndo? \emdash  en 2010.\par}"
)
TRACKED = (
    '<text:tracked-changes xmlns:dc="http://purl.org/dc/elements/1.1/"><text:changed-region text:id="a"><text:deletion>'
    "<office:change-info><dc:creator>Chile</dc:creator><dc:date>2026-11-23T09:00:00</dc:date></office:change-info>"
    "<text:p>a los países</text:p></text:deletion></text:changed-region><text:changed-region text:id='b'>"
    "<text:insertion>"
    "<office:change-info><dc:creator>Chile</dc:creator><dc:date>2026-11-23T09:00:00</dc:date></office:change-info>"
    "</text:insertion></text:changed-region></text:tracked-changes>"
    "<text:p>Instaron <text:change text:change-id='a'/><text:change-start text:change-id='b'/>a todos"
    "<text:change-end text:change-id='b'/>.</text:p>"
)


def lines(path: Path, view: View = View.FINAL) -> list[str]:
    return [visible_line(paragraph) for paragraph in read_text(path, view=view).paragraphs]


@needs_office
def test_rich_text_is_read_by_its_name_and_by_its_first_bytes(tmp_path: Path) -> None:
    rtf = tmp_path / "acta.rtf"
    rtf.write_bytes(RTF)
    imported = read_text(rtf)
    assert [visible_line(one) for one in imported.paragraphs] == WANTED
    assert imported.notes[0].key == "converted"
    assert read_data(RTF, "acta.rtf") == imported


@needs_office
def test_an_odt_keeps_its_tracked_changes_and_is_read_under_a_word_name_too(tmp_path: Path) -> None:
    for name, view, wanted in (
        ("acta.odt", View.ORIGINAL, "Instaron a los países."),
        ("acta.docx", View.FINAL, "Instaron a todos."),
    ):
        (tmp_path / name).write_bytes(open_document(odt_content(TRACKED)))
        assert lines(tmp_path / name, view) == [wanted]


MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="M" script:language="StarBasic">
Sub Main
  Open "{path}" For Output As #1
  Print #1, "x"
  Close #1
End Sub
</script:module>"""
LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="M"/></library:library>"""
LIBRARIES = """<?xml version="1.0" encoding="UTF-8"?>
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
<library:library library:name="Standard" library:link="false"/></library:libraries>"""


@needs_office
def test_no_macro_runs_and_nothing_is_fetched(tmp_path: Path) -> None:
    witness = tmp_path / "PWNED"
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        events = (
            "<office:scripts><office:event-listeners>"
            '<script:event-listener script:language="ooo:script" script:event-name="dom:load" xlink:type="simple" '
            'xlink:href="vnd.sun.star.script:Standard.M.Main?language=Basic&amp;location=document"/>'
            "</office:event-listeners></office:scripts>"
        )
        body = (
            f'<text:p>Texto.<draw:frame svg:width="1cm" svg:height="1cm"><draw:image xlink:href="{address}/a.png"/>'
            f'</draw:frame></text:p><text:section text:name="s"><text:section-source xlink:href="{address}/b.odt"/>'
            "<text:p>Sección.</text:p></text:section>"
        )
        content = odt_content(body).replace("<office:body>", f"{events}<office:body>", 1)
        parts = {
            "Basic/script-lc.xml": LIBRARIES,
            "Basic/Standard/script-lb.xml": LIBRARY,
            "Basic/Standard/M.xml": MODULE.format(path=witness),
        }
        (tmp_path / "acta.odt").write_bytes(open_document(content, parts))
        rtf = RTF.replace(
            b"\\par}",
            b'{\\field{\\*\\fldinst INCLUDEPICTURE "%s/c.png" \\\\d}{\\fldrslt }}{\\object\\objautlink}\\par}'
            % address.encode(),
        )
        (tmp_path / "acta.rtf").write_bytes(rtf)
        assert lines(tmp_path / "acta.odt") == ["Texto.", "Sección."]
        assert lines(tmp_path / "acta.rtf")[:2] == WANTED[:2]
        with pytest.raises(BlockingIOError):
            listener.accept()
    assert not witness.exists()


@needs_office
@pytest.mark.parametrize("name", ["nested groups", "half a file"])
def test_rich_text_that_means_harm_costs_a_sentence_at_most(tmp_path: Path, name: str) -> None:
    data = {
        "nested groups": b"{\\rtf1 " + b"{" * 200_000 + b"x" + b"}" * 200_001,
        "half a file": RTF[:60],
    }[name]
    (tmp_path / "acta.rtf").write_bytes(data)
    with suppress(KnownError):
        assert all(paragraph.text for paragraph in read_text(tmp_path / "acta.rtf").paragraphs)


def test_without_libreoffice_the_sentence_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(office, "usual_places", tuple)
    (tmp_path / "acta.rtf").write_bytes(RTF)
    with pytest.raises(KnownError) as caught:
        read_text(tmp_path / "acta.rtf")
    assert caught.value.message == "office-not-installed"
    for language in ("es", "en"):
        assert "LibreOffice" in explain(caught.value, language)
        assert ".docx" in explain(caught.value, language)


def test_libreoffice_is_found_on_the_path_and_in_its_usual_places(tmp_path: Path) -> None:
    program = tmp_path / ("soffice.exe" if sys.platform == "win32" else "soffice")
    assert find_office(str(tmp_path), ()) is None
    assert find_office(str(tmp_path), (program,)) is None
    program.write_text("", encoding="utf-8")
    program.chmod(0o755)
    assert find_office(str(tmp_path), ()) == program
    assert find_office(str(tmp_path / "nada"), (tmp_path / "x", program)) == program


def pretend(folder: Path, script: str) -> Path:
    """A script in LibreOffice's place."""
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    return program


@needs_shell
def test_a_conversion_has_a_home_of_its_own_and_leaves_nothing(tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    empty = io.BytesIO()
    zipfile.ZipFile(empty, "w").close()
    (tmp_path / "result").write_bytes(empty.getvalue())
    program = pretend(
        tmp_path,
        f'echo "$HOME" > {seen}; echo "$@" >> {seen}; cat profile/user/*.xcu >> {seen}; mkdir out; '
        f"cp {tmp_path}/result out/in.docx",
    )
    assert convert_to_docx(RTF, ".rtf", "acta.rtf", program) == empty.getvalue()
    home, command, settings = seen.read_text(encoding="utf-8").split("\n", 2)
    assert not Path(home).exists()
    assert f"-env:UserInstallation={Path(home).as_uri()}/profile" in command
    assert "--headless" in command
    assert '"DisableMacrosExecution" oor:op="fuse"><value>true' in settings


@needs_shell
@pytest.mark.parametrize(
    ("script", "message"), [("exit 0", "office-not-converted"), ("kill -9 $$", "office-not-converted")]
)
def test_a_conversion_that_gives_nothing_costs_a_sentence(tmp_path: Path, script: str, message: str) -> None:
    with pytest.raises(KnownError) as caught:
        convert_to_docx(RTF, ".rtf", "acta.rtf", pretend(tmp_path, script))
    assert caught.value.message == message
    with pytest.raises(KnownError) as caught:
        convert_to_docx(RTF, ".rtf", "acta.rtf", tmp_path / "no-program")
    assert caught.value.message in ("office-not-converted", "office-not-started")


@needs_shell
def test_a_conversion_without_end_is_ended_with_all_it_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "SECONDS", 0.5)
    pids = tmp_path / "pids"
    program = pretend(tmp_path, f"(while :; do :; done) & echo $! $$ > {pids}.new; mv {pids}.new {pids}; wait")
    with pytest.raises(KnownError) as caught:
        convert_to_docx(RTF, ".rtf", "acta.rtf", program)
    assert caught.value.message == "file-too-slow"
    for pid in pids.read_text(encoding="ascii").split():
        _wait_for_the_end_of(int(pid))
        assert not _runs(int(pid))


def _wait_for_the_end_of(pid: int) -> None:
    """Waits for a process that was killed, ten seconds at most: the system does it a moment after it was told."""
    if sys.platform == "linux":
        try:
            process = os.pidfd_open(pid)
        except OSError:
            return  # it has gone already, or this system has no such call: what follows judges
        with os.fdopen(process, "rb", buffering=0):
            select.select([process], [], [], 10)


def _runs(pid: int) -> bool:
    """Whether a process still does anything; one that ended and is not yet buried does not."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat")
    return state.exists() and state.read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()[0] != "Z"


@needs_shell
def test_a_job_nobody_waits_for_ends_its_conversion(tmp_path: Path) -> None:
    class Cancelled(Exception):  # noqa: N818 - as the desktop's own
        pass

    def progress(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        convert_to_docx(RTF, ".rtf", "acta.rtf", pretend(tmp_path, "while :; do :; done"), progress)
