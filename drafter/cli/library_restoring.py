"""``library restore``: instruments back out of the library's backups."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from drafter.cli.opening import library_file
from drafter.cli.output import print_json, progress, tell, tell_sentence
from drafter.cli.settings import Settings, everywhere, json_option, settings_of
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.errors import KnownError
from drafter.library import user_library
from drafter.library.keeping.backups import backups, forget_made_anew, made_at, moment
from drafter.library.keeping.restoring import BackupContents, Standing, all_contents, backup_with, contents, take_back
from drafter.messages import explain, say


@click.command("restore", cls=SpokenCommand, help="help-library-restore")
@click.argument("instrument_ids", metavar="[ID…]", nargs=-1)
@click.option("--from", "backup", cls=SpokenOption, metavar="BACKUP", help="help-option-restore-from")
@click.option("--replace", cls=SpokenOption, is_flag=True, help="help-option-restore-replace")
@click.option("--dismiss", cls=SpokenOption, is_flag=True, help="help-option-restore-dismiss")
@json_option
@everywhere
@click.pass_context
def restore_instruments(
    ctx: click.Context, instrument_ids: Sequence[str], backup: str | None, replace: bool, dismiss: bool
) -> None:
    """Instruments back out of a backup; without ids, what the backups hold."""
    settings = settings_of(ctx)
    if dismiss:
        if instrument_ids or backup is not None:
            raise Misuse("usage-dismiss-alone")
        path = user_library(settings.library)
        forget_made_anew(path)
        tell("library-anew-dismissed", settings.language, file=path.name)
        return
    if instrument_ids:
        path = library_file(settings)
        _restore(path, instrument_ids, backup, settings, replace=replace or settings.force)
        return
    path = user_library(settings.library)
    told = progress("reading-backups", settings.language)
    found = all_contents(path, told) if backup is None else (contents(_named(path, backup), path),)
    if told is not None:
        told(1.0)
    if settings.as_json:
        print_json([_as_json(each, settings.language) for each in found])
        return
    if not found:
        tell("backups-none", settings.language, file=str(path))
    for each in found:
        _show(each, settings.language, whole=backup is not None)


def _restore(
    path: Path, instrument_ids: Sequence[str], named: str | None, settings: Settings, *, replace: bool
) -> None:
    """Takes instruments back out of the backup named, or each out of the newest that has it otherwise."""
    found = all_contents(path) if named is None else ()
    chosen: dict[Path, list[str]] = {}
    for instrument_id in dict.fromkeys(instrument_ids):
        backup = backup_with(path, instrument_id, found) if named is None else _named(path, named)
        chosen.setdefault(backup, []).append(instrument_id)
    for backup, ids in chosen.items():
        take_back(path, backup, ids, replace=replace, progress=progress("restoring-instruments", settings.language))
        for instrument_id in ids:
            tell(
                "instrument-restored",
                settings.language,
                file=path.name,
                instrument=instrument_id,
                backup=made_at(backup),
            )


def _named(path: Path, backup: str) -> Path:
    """A backup by what the list calls it, by the beginning of that, or by its file.

    Raises:
        KnownError: there is none, or it could be several.
    """
    kept = backups(path)
    found = [each for each in kept if backup in (each.stem, each.name)] or [
        each for each in kept if backup and each.stem.startswith(backup)
    ]
    if len(found) == 1:
        return found[0]
    if not found and Path(backup).is_file():
        return Path(backup)
    known = ", ".join(each.stem for each in kept) or "–"
    raise KnownError("backup-unknown", file=str(path), backup=backup, backups=known)


def _as_json(each: BackupContents, language: str) -> dict[str, object]:
    return {
        "backup": each.backup.stem,
        "file": str(each.backup),
        "made_at": moment(each.backup),
        "instruments": [
            {
                "id": known.metadata.id,
                "title": known.metadata.title,
                "date": known.metadata.date,
                "clauses": known.clause_count,
                "standing": known.standing.value,
            }
            for known in each.instruments
        ],
        "error": explain(each.fault, language) if each.fault is not None else None,
    }


def _show(each: BackupContents, language: str, *, whole: bool) -> None:
    """A backup with what the library has not, or has otherwise; ``whole``: with everything that is in it."""
    if each.fault is not None:
        tell_sentence(explain(each.fault, language))
        return
    count = say("backup-holds", language, instruments=len(each.instruments), absent=len(each.absent))
    click.echo(f"{click.style(each.backup.stem, bold=True)}  {made_at(each.backup)}  {count}")
    for known in each.instruments:
        if whole or known.standing is not Standing.SAME:
            clauses = say("clause-count", language, count=known.clause_count)
            standing = say(f"standing-{known.standing.value}", language)
            click.echo(f"    {known.metadata.id}  {known.metadata.title}  ({clauses}; {standing})")
