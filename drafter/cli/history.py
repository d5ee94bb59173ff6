"""Negotiate: ``history``, ``restore`` and ``sign``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import click

from drafter.cli.output import print_json, tell
from drafter.cli.settings import everywhere, json_option, settings_of
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.drafting import Draft, DraftFile, DraftSession, JournalEntry, Paragraph, StoredDraft
from drafter.drafting.edits import Reopen, SetStatus, Several, SignOff
from drafter.drafting.edits_as_json import to_json
from drafter.drafting.locks import named
from drafter.drafting.negotiating import sign_off
from drafter.drafting.restoring import kept_locked, restore, restore_paragraph
from drafter.errors import KnownError
from drafter.messages import say

DEEDS = frozenset(
    (
        "amend-text",
        "change-proposals",
        "edit-text",
        "follow-references",
        "insert-clauses",
        "insert-paragraph",
        "link-origin",
        "merge-into",
        "merge-paragraphs",
        "move-leaving-line",
        "move-paragraph",
        "move-paragraphs",
        "relabel",
        "remove-paragraph",
        "renumber",
        "reopen",
        "replace-paragraphs",
        "restore-version",
        "restore-wording",
        "set-kind",
        "set-packages",
        "set-reservations",
        "set-status",
        "set-title",
        "settle-change",
        "sign-off",
        "split-paragraph",
        "strike",
        "switch-checks",
    )
)
"""Names of deeds that have words; any other is several changes at once."""


@click.command("history", cls=SpokenCommand, help="help-history")
@click.argument("file", metavar="FILE.draft")
@click.option("--paragraph", "label", cls=SpokenOption, metavar="LABEL", help="help-option-history-paragraph")
@json_option
@everywhere
@click.pass_context
def history(ctx: click.Context, file: str, label: str | None) -> None:
    """Who changed what when, with the chain of digests that shows tampering."""
    settings = settings_of(ctx)
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
    for line in _lines(stored, entries, digests, settings.language):
        click.echo(line)
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


def _lines(stored: StoredDraft, entries: Sequence[JournalEntry], digests: Sequence[str], language: str) -> list[str]:
    names = {paragraph.id: named(paragraph) for paragraph in stored.draft.paragraphs}
    lines: list[tuple[int, int, str]] = []
    for entry in entries:
        ids = entry.edit.paragraph_ids
        about = ", ".join(names.get(each, "–") for each in ids[:4]) + (" …" if len(ids) > 4 else "")
        words = _words(entry, language) + (f" ({about})" if about else "")
        line = f"{entry.sequence:>5}  {entry.made_at}  {digests[entry.sequence - 1][:8]}  {entry.author}: {words}"
        lines.append((entry.sequence, 0, line))
    for version in stored.versions:
        words = say("history-version", language, version=version.name)
        lines.append((version.sequence, 1, f"    –  {version.made_at}  {words}"))
    return [line for _, _, line in sorted(lines, key=lambda each: each[:2])]


def _words(entry: JournalEntry, language: str) -> str:
    """What an entry did, in a few words."""
    if entry.undoes is not None:
        bare = replace(entry, undoes=None)
        return say("history-undone", language, deed=_words(bare, language), entry=entry.undoes)
    if entry.redoes is not None:
        bare = replace(entry, redoes=None)
        return say("history-done-again", language, deed=_words(bare, language), entry=entry.redoes)
    edit = entry.edit
    words = say(f"deed-{edit.name if edit.name in DEEDS else 'several'}", language)
    steps = edit.edits if isinstance(edit, Several) else (edit,)
    for step in steps:
        match step:
            case SignOff(meeting):
                return f"{words}: {meeting}"
            case Reopen(_, _, _, _, standing, reason):
                return f"{words}: {standing.who} – {reason}"
            case SetStatus(_, _, new) if edit.name == SetStatus.name:
                status = say(f"status-{new.value.replace('_', '-')}", language)
                return f"{words}: {status}"
            case _:
                continue
    return words
