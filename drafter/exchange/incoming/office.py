"""LibreOffice, where it is installed: turns other formats into .docx, without window, macro or network.

Each conversion has a folder and a user profile of its own, both gone afterwards. Its process group has a limit of
memory and processor time where the system has such limits (a shell sets them), and is ended whole when time is up.
On Linux it gets a network of its own with nothing in it, where the system allows that.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from drafter.errors import KnownError

SECONDS = 30.0
"""Until a conversion is ended, however busy the machine."""
PROCESSOR_SECONDS = 6
"""Processor time a conversion may take, where the system can limit it; a usual one takes one."""
_MEMORY = 320 * 2**20
"""Bytes of its own memory; some 120 MiB of shared libraries come on top."""
_POLL = 0.05
_NAMES = ("soffice", "libreoffice", "soffice.exe")
_FILTERS = {
    ".odt": "writer8",
    ".ott": "writer8_template",
    ".rtf": "Rich Text Format",
    ".doc": "MS Word 97",
    ".dot": "MS Word 97",
}
_TARGET = "docx:MS Word 2007 XML"
_SETTINGS = (
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Writer/Content/Update", "Link", "2"),
    ("Office.Common/Misc", "FirstRun", "false"),
)


def usual_places() -> tuple[Path, ...]:
    """Where LibreOffice is installed when it is not on the path."""
    if sys.platform == "win32":
        roots = [os.environ.get(name, "") for name in ("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")]
        return tuple(Path(root) / "LibreOffice" / "program" / "soffice.exe" for root in roots if root)
    elif sys.platform == "darwin":  # noqa: RET505 - mypy follows platforms through branches only
        inside = Path("LibreOffice.app/Contents/MacOS/soffice")
        return (Path("/Applications") / inside, Path.home() / "Applications" / inside)
    else:
        folders = [Path("/usr/lib/libreoffice/program"), Path("/usr/lib64/libreoffice/program"), Path("/snap/bin")]
        folders += sorted(Path("/opt").glob("libreoffice*/program"), reverse=True)
        return tuple(folder / name for folder in folders for name in ("soffice", "libreoffice"))


def find_office(path: str | None = None, places: Sequence[Path] | None = None) -> Path | None:
    """LibreOffice's program, or None where it is not installed.

    Args:
        path: folders to look in first, as the variable PATH has them (None: that variable).
        places: programs to look for then (None: the usual ones).
    """
    for name in _NAMES:
        found = shutil.which(name, path=path)
        if found is not None:
            return Path(found)
    return next((place for place in (usual_places() if places is None else places) if place.is_file()), None)


def convert_to_docx(
    data: bytes, suffix: str, name: str, program: Path, progress: Callable[[float], None] | None = None
) -> bytes:
    """A file as LibreOffice saves it for Word.

    Args:
        data: the file.
        suffix: what it is: .odt, .ott, .rtf, .doc or .dot.
        name: its name, for sentences.
        program: LibreOffice.
        progress: called some twenty times a second with the share of the time that is used up; may raise to cancel.

    Raises:
        KnownError: LibreOffice cannot be started, takes too long, or cannot make anything of the file.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="drafter-", ignore_cleanup_errors=True) as folder:
            home = Path(folder)
            source = home / f"in{suffix}"
            source.write_bytes(data)
            _write_profile(home / "profile")
            command = [
                str(program), f"-env:UserInstallation={(home / 'profile').as_uri()}", "--headless", "--norestore",
                "--nologo", "--nodefault", "--nolockcheck", f"--infilter={_FILTERS[suffix]}", "--convert-to", _TARGET,
                "--outdir", str(home / "out"), str(source),
            ]  # fmt: skip
            if not _run(command, home, progress):
                raise KnownError("file-too-slow", file=name, seconds=round(SECONDS))
            result = home / "out" / "in.docx"
            if not result.is_file():
                raise KnownError("office-not-converted", file=name)
            return result.read_bytes()
    except OSError as fault:
        raise KnownError("office-not-started", file=name, reason=fault.strerror or str(fault)) from fault


def _write_profile(folder: Path) -> None:
    """A user profile that runs no macro, updates no link and asks nothing."""
    items = "".join(
        f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop>'
        "</item>"
        for path, name, value in _SETTINGS
    )
    (folder / "user").mkdir(parents=True)
    (folder / "user" / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" '
        f'xmlns:xs="http://www.w3.org/2001/XMLSchema">{items}</oor:items>',
        encoding="utf-8",
    )


def _run(command: Sequence[str], folder: Path, progress: Callable[[float], None] | None) -> bool:
    """Runs a program to its end; False where it took too long."""
    ends_at = time.monotonic() + SECONDS
    process = subprocess.Popen(
        _limited(command),
        cwd=folder,
        env=_environment(folder),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        creationflags=_NO_CONSOLE,
    )
    try:
        while (left := ends_at - time.monotonic()) > 0:
            try:
                process.wait(min(left, _POLL))
                return True
            except subprocess.TimeoutExpired:
                if progress is not None:
                    progress(min(1.0, 1 - left / SECONDS))
        return False
    finally:
        _end_all(process)


if sys.platform == "win32":
    _NO_CONSOLE = subprocess.CREATE_NO_WINDOW

    def _limited(command: Sequence[str]) -> list[str]:
        """Time is the only limit here: LibreOffice starts processes of its own."""
        return list(command)

    def _environment(folder: Path) -> Mapping[str, str]:
        return {**os.environ, "TEMP": str(folder), "TMP": str(folder)}

    def _end_all(process: subprocess.Popen[bytes]) -> None:
        """Ends a process and those it started."""
        if process.poll() is None:
            tree = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
            subprocess.run(tree, capture_output=True, check=False, creationflags=_NO_CONSOLE)
        process.wait()

else:
    _NO_CONSOLE = 0
    _LIMITS = f"ulimit -c 0; ulimit -t {PROCESSOR_SECONDS}; ulimit -d {_MEMORY // 1024} 2>/dev/null; "
    _WITHOUT_NETWORK = 'if unshare -rn true 2>/dev/null; then exec unshare -rn "$@"; fi; '

    def _limited(command: Sequence[str]) -> list[str]:
        """The command in a shell that first limits itself, and takes the network away where it can."""
        return ["/bin/sh", "-c", f'{_LIMITS}{_WITHOUT_NETWORK}exec "$@"', "sh", *command]

    def _environment(folder: Path) -> Mapping[str, str]:
        """Without the person's own: home, temporary files and settings lie in the folder; no screen."""
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "LC_ALL", "LC_CTYPE")}
        return {**kept, "HOME": str(folder), "TMPDIR": str(folder), "SAL_USE_VCLPLUGIN": "svp"}

    def _end_all(process: subprocess.Popen[bytes]) -> None:
        """Ends the process group, which is this one's own."""
        with suppress(ProcessLookupError):  # all of them have ended
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
