"""The record of a draft in words: who did what when, sealed by digests; for the command line and the desktop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from drafter.drafting import Draft, JournalEntry, Version
from drafter.drafting.editing.edits import Reopen, SetStatus, Several, SignOff
from drafter.drafting.negotiation.locks import named
from drafter.exchange.record import Record, RecordLine
from drafter.messages import say

DEEDS = frozenset(
    (
        "accept-proposal",
        "accept-proposals",
        "amend-text",
        "begin-silence",
        "break-silence",
        "change-proposals",
        "edit-text",
        "end-silence",
        "follow-references",
        "insert-clauses",
        "insert-paragraph",
        "link-origin",
        "merge-into",
        "merge-paragraphs",
        "move-leaving-line",
        "move-paragraph",
        "move-paragraphs",
        "put-forward",
        "reject-proposal",
        "relabel",
        "remove-paragraph",
        "renumber",
        "reopen",
        "replace-paragraphs",
        "restore-version",
        "restore-wording",
        "reword-proposal",
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
        "take-compilation",
        "withdraw-proposal",
    )
)
"""Names of deeds that have words; any other is several changes at once."""

_NAMED = 4
"""Paragraphs that a line names."""


def record_of(
    draft: Draft,
    journal: Sequence[JournalEntry],
    versions: Sequence[Version],
    digests: Sequence[str],
    *,
    broken_at: int | None,
    language: str,
) -> Record:
    """The record of a draft.

    Args:
        draft: as it is now.
        journal: entries in order; not all of them need be there.
        versions: the named ones, oldest first.
        digests: of every entry of the whole journal, in order.
        broken_at: number of the first entry that is not what it was when it was sealed; None: none.
        language: of the words.
    """
    names = paragraph_names(draft, versions)
    lines = [
        (
            entry.sequence,
            0,
            RecordLine(
                entry.sequence,
                entry.made_at,
                entry.author,
                deed_words(entry, language),
                about(entry, names),
                digests[entry.sequence - 1],
            ),
        )
        for entry in journal
    ]
    lines += [
        (
            version.sequence,
            1,
            RecordLine(0, version.made_at, "", say("history-version", language, version=version.name), "", ""),
        )
        for version in versions
    ]
    ordered = tuple(line for _, _, line in sorted(lines, key=lambda each: each[:2]))
    return Record(draft.title, language, ordered, digests[-1] if digests else "", broken_at)


def paragraph_names(draft: Draft, versions: Sequence[Version]) -> Mapping[str, str]:
    """What people call each paragraph by its id, those only in older versions included."""
    names: dict[str, str] = {}
    for text in (draft, *(version.draft for version in reversed(versions))):
        for paragraph in text.paragraphs:
            names.setdefault(paragraph.id, named(paragraph))
    return names


def about(entry: JournalEntry, names: Mapping[str, str]) -> str:
    """Which paragraphs an entry is about; a few by name."""
    ids = entry.edit.paragraph_ids
    return ", ".join(names.get(each, "–") for each in ids[:_NAMED]) + (" …" if len(ids) > _NAMED else "")


def deed_words(entry: JournalEntry, language: str) -> str:
    """What an entry did, in a few words."""
    if entry.undoes is not None:
        bare = replace(entry, undoes=None)
        return say("history-undone", language, deed=deed_words(bare, language), entry=entry.undoes)
    if entry.redoes is not None:
        bare = replace(entry, redoes=None)
        return say("history-done-again", language, deed=deed_words(bare, language), entry=entry.redoes)
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
