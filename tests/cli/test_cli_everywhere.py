"""What holds for every command: help, languages, exit codes, streams."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from drafter.cli import run
from drafter.cli.settings import in_utc
from drafter.library import ClauseLibrary

Drafter = Callable[..., subprocess.CompletedProcess[str]]
Start = Callable[..., subprocess.Popen[bytes]]

PAGE = (
    "library list",
    "library show",
    "library add",
    "library cut",
    "library remove",
    "library tag",
    "library untag",
    "library edit",
    "library correct",
    "library sources",
    "library new",
    "library open",
    "library close",
    "library pack",
    "library export",
    "library rebuild",
    "search",
    "precedents",
    "cite",
    "wording",
    "meter",
    "losses",
    "coverage",
    "compare",
    "redline",
    "revisions",
    "accept",
    "reject",
    "text",
    "new",
    "export",
    "verify",
    "compile",
    "proposals",
    "brackets",
    "check",
    "history",
    "restore",
    "sign",
    "concordance",
    "doctor",
    "tour",
)
"""Every command of the command line's page."""


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("command", PAGE)
def test_every_command_of_the_page_is_there_and_explains_itself(drafter: Drafter, command: str, language: str) -> None:
    shown = drafter(*command.split(), "--help", "--lang", language)
    assert shown.returncode == 0
    assert shown.stderr == ""
    assert shown.stdout.startswith("Uso: " if language == "es" else "Usage: ")
    assert f"drafter {command} " in shown.stdout
    assert "help-" not in shown.stdout


def test_the_help_lists_every_command_in_the_reader_s_language(drafter: Drafter) -> None:
    shown = drafter("--help").stdout
    assert "Órdenes" in shown
    assert "Opciones" in shown
    for command in PAGE:
        assert f"\n  {command.split()[0]} " in shown
    for language, heading in (("en", "Commands"), ("pt", "Comandos"), ("fr", "Commandes ")):
        assert heading in drafter("--help", "--lang", language).stdout


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("serch", "agua"), "no hay ninguna orden «serch»"),
        (("search", "agua", "--limt", "3"), "ninguna opción --limt"),
        (("compare", "a.txt"), "falta NEW"),
        (("redline", "a.txt", "b.txt"), "falta la opción -o"),
        (("compare", "a", "b", "c"), "sobran palabras en la orden: c"),
        (("text", "a.txt", "--view", "nueva"), "--view puede ser: final, original, marked"),
        (("--lang", "de", "search", "agua"), "--lang puede ser: es, en, pt, fr"),
        (("search", "agua", "--limit", "0"), "--limit debe ser un número entero"),
        (("search", "agua", "--limit", "muchas"), "--limit debe ser un número entero"),
        (("search", "agua", "--limit"), "--limit"),
        (("compare", "-", "-"), "solo un texto puede venir de la entrada estándar"),
        (("compare", "a.txt", "b.txt", "--json", "--text"), "elija solo una"),
        (("redline", "a.txt", "b.txt", "-o", "x.odt"), "debe terminar en .docx"),
        (("export", "a.draft", "-o", "x.rtf"), "debe terminar en .docx, .pdf, .html, .txt"),
        (("new", "x.docx"), "debe terminar en .draft"),
        (("search", "agua", "--date", "2026-11-23"), "no es una fecha con hora y zona"),
        (("search", "agua", "--date", "ayer"), "no es una fecha con hora y zona"),
        (("library",), "falta decir qué"),
    ],
)
def test_a_wrong_command_line_gets_one_sentence_and_2(drafter: Drafter, arguments: tuple[str, ...], says: str) -> None:
    refused = drafter(*arguments)
    assert refused.returncode == 2
    assert refused.stdout == ""
    assert refused.stderr.startswith("drafter: ")
    assert says in refused.stderr
    assert refused.stderr.count("\n") == 1


def test_options_of_everywhere_stand_before_or_after_the_command(drafter: Drafter, library_file: Path) -> None:
    before = drafter("--lang", "en", "--library", library_file, "--json", "search", "agua")
    after = drafter("search", "agua", "--json", "--library", library_file, "--lang", "en")
    assert before.returncode == after.returncode == 0
    assert before.stdout == after.stdout
    assert json.loads(before.stdout)


def test_the_library_asked_for_wins_over_the_environment_s(drafter: Drafter) -> None:
    refused = drafter("--library", "no.db", "library", "list")
    assert refused.returncode == 3
    assert "no.db" in refused.stderr


def test_without_any_library_named_the_user_s_own_copy_is_used(
    drafter: Drafter, monkeypatch: pytest.MonkeyPatch, library_file: Path
) -> None:
    monkeypatch.delenv("DRAFTER_LIBRARY")
    monkeypatch.setattr("drafter.resources.shipped_library", lambda: library_file)
    before = library_file.read_bytes()
    assert drafter("library", "list").returncode == 0
    assert library_file.read_bytes() == before


def test_a_fault_of_the_program_becomes_a_report_and_70(drafter: Drafter, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object, **_options: object) -> None:
        raise ZeroDivisionError("ours")

    monkeypatch.setattr(ClauseLibrary, "search", fail)
    failed = drafter("search", "agua")
    assert failed.returncode == 70
    assert failed.stdout == ""
    assert failed.stderr.count("\n") == 1
    assert "Traceback" not in failed.stderr
    report = Path(failed.stderr.strip().rstrip(".").rpartition(" ")[2])
    assert "ZeroDivisionError: ours" in report.read_text(encoding="utf-8")


def test_a_fault_is_told_even_where_no_report_can_be_written(
    drafter: Drafter, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def fail(*_arguments: object, **_options: object) -> None:
        raise ZeroDivisionError("ours")

    occupied = tmp_path / "occupied"
    occupied.write_text("a file where a folder should be", encoding="utf-8")
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(occupied))
    monkeypatch.setattr(ClauseLibrary, "search", fail)
    failed = drafter("search", "agua")
    assert failed.returncode == 70
    assert "ZeroDivisionError: ours" in failed.stderr
    assert failed.stderr.count("\n") == 1


class _InterruptedStream(io.BytesIO):
    def read(self, size: int | None = -1, /) -> bytes:
        raise KeyboardInterrupt


def test_an_interruption_ends_with_130(drafter: Drafter, monkeypatch: pytest.MonkeyPatch) -> None:
    drafter("--version")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(_InterruptedStream()))
    assert run(["text", "-"]) == 130


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Children can be interrupted also where the tests run in the background of a shell, which ignores SIGINT."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_control_c_while_it_waits_for_input_ends_with_130_without_a_traceback(
    start_drafter: Start, interruptible: None
) -> None:
    with start_drafter("text", "-") as process:
        assert process.stdin is not None
        process.stdin.write(b"x" * 300_000)  # more than a pipe holds: it is reading once this returns
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate()
    assert process.returncode == 130
    assert b"Traceback" not in errors


INTERRUPTED_WHILE_LOADING = """
import os, signal, sys

class Interrupting:
    def find_spec(self, name, path, target=None):
        if name == "drafter.cli.entry":
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Interrupting())
from drafter.__main__ import main
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_control_c_while_the_program_loads_ends_it_without_a_traceback(tmp_path: Path, interruptible: None) -> None:
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED_WHILE_LOADING, "library", "list"],
        cwd=tmp_path,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, b"", b"")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_closed_pipe_is_no_error_to_talk_about(start_drafter: Start) -> None:
    with start_drafter("library", "show", "SALV-2008", "--json") as process:
        assert process.stdout is not None
        process.stdout.close()
        process.stdout = None
        _, errors = process.communicate()
    assert errors == b""
    assert process.returncode == 141


@pytest.mark.parametrize("name", ["no\nestá.docx", "no\r\x1b[31mestá.docx", "no\u2028está.txt", "no\x9bestá.draft"])
def test_a_complaint_stays_on_one_line_whatever_the_file_s_name(drafter: Drafter, name: str) -> None:
    done = drafter("text", name)
    assert done.returncode == 3
    assert done.stderr.isprintable() or done.stderr[:-1].isprintable()
    assert done.stderr.splitlines() == [done.stderr[:-1]]


def test_no_name_at_all_is_no_folder(drafter: Drafter) -> None:
    done = drafter("text", "")
    assert (done.returncode, done.stderr) == (3, "drafter: «»: no existe; compruebe el nombre y la carpeta.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="redirections of POSIX")
@pytest.mark.parametrize(
    ("closed", "arguments", "code"),
    [
        (">&-", ("library", "list"), 0),
        ("2>&-", ("search", "agua"), 0),
        (">&- 2>&-", ("cite", "SALV-2008:nada"), 3),
        ("<&-", ("text", "-"), 3),
        ("2>&-", ("new", "sin-mensajes.draft"), 0),
    ],
)
def test_a_stream_that_is_not_there_is_an_empty_one(
    library_file: Path, tmp_path: Path, closed: str, arguments: tuple[str, ...], code: int
) -> None:
    done = subprocess.run(
        ["sh", "-c", f'exec "$0" -m drafter "$@" {closed}', sys.executable, *arguments],
        cwd=tmp_path,
        capture_output=True,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
            "DRAFTER_LIBRARY": str(library_file),
        },
        check=False,
    )
    assert done.returncode == code
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("0800-12-25T09:00:00.5Z", "0800-12-25T09:00:00Z"),
        ("2026-11-23T09:00:00-03:00", "2026-11-23T12:00:00Z"),
    ],
)
def test_dates_are_written_with_four_digits_of_year_in_utc(typed: str, written: str) -> None:
    assert in_utc(typed) == written


def test_output_is_utf8_whatever_the_console_says(start_drafter: Start) -> None:
    with start_drafter(
        "library", "show", "SALV-2008", "--json", PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C"
    ) as process:
        printed, errors = process.communicate()
    assert process.returncode == 0
    assert errors == b""
    assert len(json.loads(printed.decode("utf-8"))) == 116


def test_no_command_but_the_desktop_loads_qt(library_file: Path, tmp_path: Path) -> None:
    """In a process of its own: this one has loaded everything already."""
    program = (
        "import sys\n"
        f"sys.path[:0] = {sys.path!r}\n"
        "from drafter.cli import run\n"
        f"library = ['--library', {str(library_file)!r}]\n"
        "codes = [run([*library, *line.split()]) for line in (\n"
        "    'search energía', 'doctor', 'new a.draft --from library:SALV-2008', 'text a.draft',\n"
        "    'redline library:SALV-2008 a.draft -o a.docx', 'verify a.docx', 'export a.draft -o a.html')]\n"
        "assert codes == [0] * 7, codes\n"
        "loaded = [name for name in sys.modules if name.partition('.')[0] in ('PySide6', 'shiboken6')]\n"
        "assert not loaded, loaded\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a screen")
def test_without_a_screen_the_desktop_is_refused_in_a_sentence(
    drafter: Drafter, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for arguments in ((), ("mío.draft",)):
        refused = drafter(*arguments)
        assert refused.returncode == 3
        assert "no hay pantalla" in refused.stderr


def test_the_version_is_told(drafter: Drafter) -> None:
    assert drafter("--version").stdout.startswith("drafter ")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes with names of POSIX")
@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (("redline", "library:SALV-2008", "library:SALV-2008", "-o"), "salida.docx"),
        (("compare", "library:SALV-2008", "library:SALV-2008", "--html"), "salida.html"),
        (("library", "rebuild", "-o"), "salida.db"),
        (("new",), "salida.draft"),
    ],
)
def test_pipes_and_devices_are_not_replaced_even_by_force(
    drafter: Drafter, tmp_path: Path, arguments: tuple[str, ...], name: str
) -> None:
    os.mkfifo(tmp_path / name)
    done = drafter(*arguments, name, "--force")
    assert done.returncode == 3
    assert done.stderr == f"drafter: {name}: no es un archivo corriente y no se reemplaza; elija otro nombre.\n"
    assert (tmp_path / name).is_fifo()


@pytest.mark.parametrize(
    ("prepared", "asked"),
    [
        (("library", "new", "vacía.db"), ("library", "list", "--library", "vacía.db")),
        (("new", "nuevo.draft"), ("history", "nuevo.draft")),
        ((), ("searches",)),
    ],
    ids=["library", "history", "searches"],
)
def test_where_there_is_nothing_that_is_said(
    drafter: Drafter, prepared: tuple[str, ...], asked: tuple[str, ...]
) -> None:
    if prepared:
        assert drafter(*prepared).returncode == 0
    nothing = drafter(*asked)
    assert (nothing.returncode, nothing.stdout) == (0, "")
    assert nothing.stderr.count("\n") == 1
    assert drafter(*asked, "--json").stderr == ""
