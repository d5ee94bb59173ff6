"""Tracked changes of files nobody vouches for: listed and settled in a process of its own."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict
from typing import Any

from drafter.exchange.incoming.apart import Task, run_apart
from drafter.exchange.model import ImportNote
from drafter.exchange.revisions.model import Comment, FileRevisions, Revision, RevisionKind
from drafter.exchange.revisions.reading import read_revisions
from drafter.exchange.revisions.settling import Settlement, settle

_READ = Task("drafter.exchange.revisions.opening:read_apart")
_SETTLE = Task("drafter.exchange.revisions.opening:settle_apart")


def revisions_in(data: bytes, name: str) -> FileRevisions:
    """:func:`~drafter.exchange.revisions.reading.read_revisions`, apart.

    Raises:
        KnownError: as there, or as :func:`~drafter.exchange.incoming.apart.run_apart` says.
    """
    return revisions_from_json(run_apart(_READ, data, {"name": name}, file=name).value, name)


def settled(
    data: bytes, name: str, *, accept: bool, by: str | None = None, numbers: Collection[int] | None = None
) -> Settlement:
    """:func:`~drafter.exchange.revisions.settling.settle`, apart.

    Raises:
        KnownError: as there, or as :func:`~drafter.exchange.incoming.apart.run_apart` says.
    """
    options = {"name": name, "accept": accept, "by": by, "numbers": None if numbers is None else sorted(numbers)}
    answer = run_apart(_SETTLE, data, options, file=name)
    return Settlement(answer.data, answer.value["settled"], answer.value["left"])


def read_apart(options: Mapping[str, Any], payload: bytes) -> tuple[object, bytes]:
    """What :func:`revisions_in` asks for; options: ``name``."""
    return revisions_to_json(read_revisions(payload, options["name"])), b""


def settle_apart(options: Mapping[str, Any], payload: bytes) -> tuple[object, bytes]:
    """What :func:`settled` asks for; options: ``name``, ``accept``, ``by``, ``numbers``."""
    numbers = options["numbers"]
    done = settle(
        payload,
        options["name"],
        accept=options["accept"],
        by=options["by"],
        numbers=None if numbers is None else frozenset(numbers),
    )
    return {"settled": done.settled, "left": done.left}, done.data


def revisions_to_json(found: FileRevisions) -> dict[str, object]:
    """The list as a value that :func:`revisions_from_json` takes."""
    return {
        "revisions": [{**asdict(revision), "kind": revision.kind.value} for revision in found.revisions],
        "comments": [asdict(comment) for comment in found.comments],
        "not_understood": [[note.key, dict(note.data)] for note in found.not_understood],
    }


def revisions_from_json(value: Mapping[str, Any], name: str) -> FileRevisions:
    """The list again, under the file's name."""
    return FileRevisions(
        name,
        tuple(Revision(**{**each, "kind": RevisionKind(each["kind"])}) for each in value["revisions"]),
        tuple(Comment(**each) for each in value["comments"]),
        tuple(ImportNote(key, data) for key, data in value["not_understood"]),
    )
