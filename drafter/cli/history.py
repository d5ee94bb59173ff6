"""Negotiate: ``history``, ``restore`` and ``sign``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import click

from drafter.cli.output import print_json, tell
from drafter.cli.settings import everywhere, json_option, settings_of, target_must_be_free
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.cli.writing import suffix_of
from drafter.deeds.recording import record_of
from drafter.drafting import Draft, DraftFile, DraftSession, JournalEntry, Paragraph, StoredDraft
from drafter.drafting.editing.edits_as_json import to_json
from drafter.drafting.editing.restoring import kept_locked, restore, restore_paragraph
from drafter.drafting.negotiation.locks import named
from drafter.drafting.negotiation.negotiating import sign_off
from drafter.errors import KnownError
from drafter.exchange.files import replace_file
from drafter.exchange.record import RECORD_SUFFIXES, record_file


@click.command("history", cls=SpokenCommand, help="help-history")
@click.argument("file", metavar="FILE.draft")
@click.option("--paragraph", "label", cls=SpokenOption, metavar="LABEL", help="help-option-history-paragraph")
@click.option("-o", "output", cls=SpokenOption, metavar="OUT.(docx|txt|json)", help="help-option-history-output")
@json_option
@everywhere
@click.pass_context
def history(ctx: click.Context, file: str, label: str | None, output: str | None) -> None:
    """Who changed what when, with the chain of digests that shows tampering."""
    settings = settings_of(ctx)
    target = None if output is None else Path(output)
    if target is not None:
        if suffix_of(target) not in RECORD_SUFFIXES:
            raise Misuse("usage-output-suffix", file=target.name, suffixes=", ".join(RECORD_SUFFIXES))
        target_must_be_free(target, settings)
    path = Path(file)
    with DraftFile.open(path, holder="", read_only=True) as draft_file:
        stored = draft_file.load()
        digests = draft_file.digests()
        broken = draft_file.broken_link()
        identity = draft_file.identity()
    entries = stored.journal
    if label is not None:
        wanted = {paragraph.id for paragraph in _called(stored.draft, label, path)}
        entries = tuple(entry for entry in entries if wanted & set(entry.edit.paragraph_ids))
    if settings.as_json:
        print_json(
            {
                "draft": path.name,
                "identity": identity,
                "broken_at": broken,
                "versions": [
                    {"name": each.name, "made_at": each.made_at, "sequence": each.sequence} for each in stored.versions
                ],
                "entries": [_as_json(entry, digests[entry.sequence - 1]) for entry in entries],
            }
        )
        return
    record = record_of(stored.draft, entries, stored.versions, digests, broken_at=broken, language=settings.language)
    if target is not None:
        replace_file(target, record_file(suffix_of(target), record), overwrite=settings.force)
        tell("written", settings.language, file=target.name)
    else:
        if not record.lines:
            tell("history-none", settings.language, file=path.name)
        for line in record.lines:
            number = str(line.sequence or "–").rjust(5)
            digest = f"{line.digest[:8]}  {line.author}: " if line.digest else ""
            paragraphs = f" ({line.paragraphs})" if line.paragraphs else ""
            click.echo(f"{number}  {line.made_at}  {digest}{line.words}{paragraphs}")
    if broken is not None:
        tell("draft-chain-broken", settings.language, file=path.name, entry=broken)


@click.command("restore", cls=SpokenCommand, help="help-restore")
@click.argument("file", metavar="FILE.draft")
@click.argument("moment", metavar="VERSION_OR_TIME")
@click.option("--paragraph", "label", cls=SpokenOption, metavar="LABEL", help="help-option-restore-paragraph")
@everywhere
@click.pass_context
def restore_moment(ctx: click.Context, file: str, moment: str, label: str | None) -> None:
    """The text, or one paragraph, as it was in a version or at a time: one step that can be undone."""
    settings = settings_of(ctx)
    path = Path(file)
    with DraftFile.open(path, holder=settings.author) as draft_file:
        stored = draft_file.load()
        target, called = _target(draft_file, stored, moment)
        draft = stored.draft
        if label is None:
            edit, kept = restore(draft, target), kept_locked(draft, target)
        else:
            paragraph = next(iter(_called(draft, label, path, target)))
            if paragraph.id not in target.index:
                raise KnownError("draft-paragraph-not-then", file=path.name, paragraph=label, moment=called)
            edit, kept = restore_paragraph(draft, target, paragraph.id), ()
        if edit is None:
            tell("draft-as-then", settings.language, file=path.name, moment=called)
        else:
            session = DraftSession(draft, stored.journal, draft_file.record, settings.now, settings.author)
            session.apply(edit)
            count = len(edit.paragraph_ids)
            tell("draft-restored", settings.language, file=path.name, moment=called, count=count)
    if kept:
        names = ", ".join(named(paragraph) for paragraph in kept)
        tell("draft-kept-locked", settings.language, file=path.name, paragraphs=names)


@click.command("sign", cls=SpokenCommand, help="help-sign")
@click.argument("file", metavar="FILE.draft")
@click.option("--meeting", cls=SpokenOption, metavar="NAME", required=True, help="help-option-meeting")
@everywhere
@click.pass_context
def sign(ctx: click.Context, file: str, meeting: str) -> None:
    """Vouches for the text and its record as they are; gives the digest to be noted in the minutes."""
    settings = settings_of(ctx)
    path = Path(file)
    with DraftFile.open(path, holder=settings.author) as draft_file:
        draft_file.verify()
        stored = draft_file.load()
        session = DraftSession(stored.draft, stored.journal, draft_file.record, settings.now, settings.author)
        entry = session.apply(sign_off(stored.draft, meeting))
        digest = draft_file.digests()[-1]
    click.echo(digest)
    tell("draft-signed", settings.language, file=path.name, author=settings.author, entry=entry.sequence)


def _target(draft_file: DraftFile, stored: StoredDraft, moment: str) -> tuple[Draft, str]:
    """The draft of a version or a time, and what that is called.

    Raises:
        KnownError: there is no such version, or the draft had not begun by then.
        Misuse: it is neither a version nor a time.
    """
    for version in stored.versions:
        if version.name == moment:
            return version.draft, version.name
    time = _time(moment)
    if time is None:
        names = ", ".join(version.name for version in stored.versions)
        if names:
            raise KnownError("draft-version-not-among", file=draft_file.path.name, version=moment, names=names)
        raise KnownError("draft-without-versions", file=draft_file.path.name, version=moment)
    if time < datetime.fromisoformat(draft_file.begun_at()):
        raise KnownError("draft-not-begun", file=draft_file.path.name, moment=moment)
    made = [datetime.fromisoformat(entry.made_at) for entry in stored.journal]
    sequence = max((number for number, each in enumerate(made, 1) if each <= time), default=0)
    return draft_file.draft_at(sequence), moment


def _time(moment: str) -> datetime | None:
    """A time as people write it; without a time zone it is this machine's, without seconds the whole minute."""
    try:
        time = datetime.fromisoformat(moment.strip())
    except ValueError:
        return None
    if len(moment.strip()) <= len("2026-11-23"):
        time = time.replace(hour=23, minute=59, second=59)
    elif moment.count(":") == 1:
        time = time.replace(second=59)
    try:
        return time.astimezone(UTC)
    except OverflowError as error:
        raise Misuse("usage-date", value=moment) from error


def _called(draft: Draft, label: str, path: Path, *others: Draft) -> Sequence[Paragraph]:
    """The paragraphs of that number, however its stops and blanks are typed; those of other drafts where none is.

    Raises:
        KnownError: there is none.
    """
    wanted = _bare(label)
    for each in (draft, *others):
        found = [paragraph for paragraph in each.paragraphs if wanted in (_bare(paragraph.label), paragraph.id)]
        if found:
            return found
    raise KnownError("draft-paragraph-unknown", file=path.name, paragraph=label)


def _bare(label: str) -> str:
    return "".join(label.casefold().split()).rstrip(".)")


def _as_json(entry: JournalEntry, digest: str) -> dict[str, object]:
    return {
        "sequence": entry.sequence,
        "made_at": entry.made_at,
        "author": entry.author,
        "deed": entry.edit.name,
        "paragraphs": list(entry.edit.paragraph_ids),
        "undoes": entry.undoes,
        "redoes": entry.redoes,
        "digest": digest,
        "edit": to_json(entry.edit),
    }
