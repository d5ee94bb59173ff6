"""``doctor``: what is installed, where things are, and whether library and drafts are whole."""

from __future__ import annotations

import platform
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import click
import platformdirs

from drafter import __version__, resources
from drafter.cli import exit_codes
from drafter.cli.opening import texts_named
from drafter.cli.output import PATIENCE, print_json, progress
from drafter.cli.settings import Settings, everywhere, json_option, settings_of
from drafter.cli.spoken import SpokenCommand, SpokenOption
from drafter.deeds.texts import DRAFT_SUFFIX
from drafter.drafting import DraftFile
from drafter.errors import KnownError
from drafter.exchange.incoming.office import find_office
from drafter.library import ClauseLibrary, load_vocabulary, user_library
from drafter.library.keeping.backups import last_backup, made_at
from drafter.library.keeping.beside import libraries_beside
from drafter.library.keeping.rebuild import altered_sources, is_named
from drafter.library.keeping.repair import damage, repair
from drafter.library.keeping.restoring import BroughtBack, bring_back, lack
from drafter.messages import explain, say

_PACKAGES = ("PySide6-Essentials", "lxml", "python-docx", "pypdfium2", "sqlite-utils", "diff-match-patch", "click")


@dataclass(frozen=True)
class Check:
    """One thing looked at.

    Attributes:
        subject: what, e.g. a file's path.
        ok: True where nothing is wrong.
        finding: what was found, in a sentence.
    """

    subject: str
    ok: bool
    finding: str


def _wrong(subject: str, error: KnownError, settings: Settings) -> Check:
    """A fault; its sentence begins with the file's name only where the subject does not say it already."""
    sentence = explain(error, settings.language)
    return Check(subject, False, sentence.removeprefix(f"{subject}: ").removeprefix(f"{Path(subject).name}: "))


@click.command("doctor", cls=SpokenCommand, help="help-doctor")
@click.argument("files", metavar="FILE", nargs=-1)
@click.option("--repair", "repairing", cls=SpokenOption, is_flag=True, help="help-option-repair")
@json_option
@everywhere
@click.pass_context
def doctor(ctx: click.Context, files: tuple[str, ...], repairing: bool) -> None:
    """Looks at the installation, the library and the files given; exit code 3 where something is wrong."""
    settings = settings_of(ctx)
    versions = _versions()
    folders = _folders()
    checks = _on_each_library(settings, _repaired) if repairing else []
    checks += [
        *_on_each_library(settings, _check_library),
        *_check_sources(settings),
        *(_check_file(file, settings) for file in files),
    ]
    if settings.as_json:
        print_json({"versions": versions, "folders": folders, "checks": [asdict(check) for check in checks]})
    else:
        for name, number in versions.items():
            click.echo(f"{name} {number}")
        for name, place in folders.items():
            click.echo(f"{say(f'doctor-folder-{name}', settings.language)}: {place}")
        for check in checks:
            click.echo(f"{'✓' if check.ok else '✗'} {check.subject}: {check.finding}")
    if not all(check.ok for check in checks):
        ctx.exit(exit_codes.WORLD)


def _versions() -> dict[str, str]:
    numbers = {"drafter": __version__, "Python": platform.python_version(), "platform": platform.platform()}
    for package in _PACKAGES:
        try:
            numbers[package] = version(package)
        except PackageNotFoundError:
            numbers[package] = "–"  # a frozen build may leave the metadata out
    return numbers


def _folders() -> dict[str, str]:
    return {
        "resources": str(resources.resources_folder()),
        "data": platformdirs.user_data_dir("drafter", appauthor=False),
        "state": platformdirs.user_state_dir("drafter", appauthor=False),
        "shipped": str(resources.shipped_library()),
        "office": str(find_office() or "–"),
    }


def _libraries(settings: Settings) -> list[Path]:
    """The library that is used, and those that are open beside it."""
    return [user_library(settings.library), *(() if is_named(settings.library) else libraries_beside())]


def _on_each_library(settings: Settings, look: Callable[[Path, Settings], list[Check]]) -> list[Check]:
    try:
        return [check for path in _libraries(settings) for check in look(path, settings)]
    except KnownError as error:
        return [_wrong(say("doctor-library", settings.language), error, settings)]


def _repaired(path: Path, settings: Settings) -> list[Check]:
    """Brings back what a library lost with its file, repairs it where it is damaged, and says what became of it."""
    now = datetime.now(UTC).replace(tzinfo=None)
    checks = []
    try:
        brought = bring_back(path, now=now, progress=_shown("restoring-instruments", settings))
        if brought is not None:
            checks.append(_brought_back(path, brought, settings))
        done = repair(path, now=now, progress=_shown("repairing-library", settings))
    except KnownError as error:
        return [*checks, _wrong(str(path), error, settings)]
    if done is None:
        return checks
    lost = ", ".join(done.lost) or ("–" if done.listed else "")
    words = say(
        "doctor-library-repaired",
        settings.language,
        salvaged=len(done.salvaged),
        restored=", ".join(done.restored) or "–",
        lost=lost or say("doctor-library-lost-unknown", settings.language),
        kept=str(done.kept),
    )
    return [*checks, Check(str(path), not done.lost, words)]


def _brought_back(path: Path, brought: BroughtBack, settings: Settings) -> Check:
    """What came back into a library whose file had been deleted or moved."""
    words = say(
        "doctor-library-brought-back",
        settings.language,
        backup=made_at(brought.backup),
        instruments=", ".join(brought.ids) or "–",
        lost=", ".join(brought.lost) or "–",
    )
    return Check(str(path), not brought.lost, words)


def _shown(message: str, settings: Settings) -> Callable[[float], None] | None:
    return progress(message, settings.language, patience=PATIENCE)


def _check_library(path: Path, settings: Settings) -> list[Check]:
    """Proves every word of a library by its digests, and its tables and index."""
    try:
        lost = lack(path)
        checks = [] if lost is None else [_wrong(str(path), lost, settings)]
        wrong = damage(path, _shown("proving-library", settings))
        if wrong:
            return [*checks, *(_wrong(str(path), error, settings) for error in wrong)]
        with ClauseLibrary.open(path, vocabulary=load_vocabulary()) as clauses:
            summaries = clauses.instruments()
    except KnownError as error:
        return [_wrong(str(path), error, settings)]
    count = sum(summary.clause_count for summary in summaries)
    words = say("doctor-library-whole", settings.language, instruments=len(summaries), clauses=count)
    backup = last_backup(path)
    made = say("doctor-library-backup", settings.language, backup=made_at(backup)) if backup is not None else ""
    return [*checks, Check(str(path), True, f"{words}{made}")]


def _check_sources(settings: Settings) -> list[Check]:
    """Whether the sources of the shipped instruments are those that they were made from."""
    try:
        altered = altered_sources()
    except KnownError as error:
        return [_wrong(str(resources.instruments_folder()), error, settings)]
    return [
        Check(str(source), False, say("doctor-source-altered", settings.language, instrument=instrument_id))
        for instrument_id, source in altered
    ]


def _check_file(file: str, settings: Settings) -> Check:
    try:
        if Path(file).suffix.lower() == DRAFT_SUFFIX:
            return Check(file, True, _draft_in_words(Path(file), settings))
        with texts_named(settings, file) as opened:
            count = len(opened(file).paragraphs)
    except KnownError as error:
        return _wrong(file, error, settings)
    return Check(file, True, say("doctor-text-whole", settings.language, count=count))


def _draft_in_words(path: Path, settings: Settings) -> str:
    """Reads everything in a draft and plays its journal from the start.

    Raises:
        KnownError: it cannot be read, its journal was altered, or does not lead to the texts it holds.
    """
    with DraftFile.open(path, holder="", read_only=True) as draft_file:
        stored = draft_file.load()
        try:
            draft_file.verify()
        except KnownError as error:  # its text can be read all the same, and saved
            if error.message != "draft-damaged":
                raise
            raise KnownError("draft-journal-broken", file=path.name) from error
    return say(
        "doctor-draft-whole",
        settings.language,
        paragraphs=len(stored.draft.paragraphs),
        entries=len(stored.journal),
        versions=len(stored.versions),
    )
