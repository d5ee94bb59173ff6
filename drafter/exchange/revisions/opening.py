"""Tracked changes of files nobody vouches for: listed and settled in a process of its own."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict
from typing import Any

from drafter.exchange.incoming.apart import SECONDS, Answer, Task, run_apart
from drafter.exchange.model import ImportNote
from drafter.exchange.revisions.model import Comment, FileRevisions, Revision, RevisionKind
from drafter.exchange.revisions.reading import read_revisions
from drafter.exchange.revisions.settling import Settlement, settle, settle_both

_READ = Task("drafter.exchange.revisions.opening:read_apart")
_SETTLE = Task("drafter.exchange.revisions.opening:settle_apart")
_SETTLE_BOTH = Task("drafter.exchange.revisions.opening:settle_both_apart")
_SECONDS_PER_MEBIBYTE = 20
"""What long files are given beyond the time any file has."""

Progress = Callable[[float], None]


def revisions_in(data: bytes, name: str, *, progress: Progress | None = None) -> FileRevisions:
    """:func:`~drafter.exchange.revisions.reading.read_revisions`, apart.

    Args:
        data, name: as there.
        progress: called some twenty times a second with the share of the time that is used up; may raise to cancel.

    Raises:
        KnownError: as there, or as :func:`~drafter.exchange.incoming.apart.run_apart` says.
    """
    seconds = seconds_for(data)
    answer = run_apart(_READ, data, {"name": name}, file=name, seconds=seconds, progress=progress)
    return revisions_from_json(answer.value, name)


def settled(
    data: bytes,
    name: str,
    *,
    accept: bool,
    by: str | None = None,
    numbers: Collection[int] | None = None,
    progress: Progress | None = None,
) -> Settlement:
    """:func:`~drafter.exchange.revisions.settling.settle`, apart.

    Args:
        data, name, accept, by, numbers: as there.
        progress: as :func:`revisions_in` says.

    Raises:
        KnownError: as there, or as :func:`~drafter.exchange.incoming.apart.run_apart` says.
    """
    options = {"name": name, "accept": accept, "by": by, "numbers": None if numbers is None else sorted(numbers)}
    return _made(run_apart(_SETTLE, data, options, file=name, seconds=seconds_for(data), progress=progress))


def settled_both(
    data: bytes,
    name: str,
    *,
    accepted: Collection[int],
    rejected: Collection[int],
    progress: Progress | None = None,
) -> Settlement:
    """:func:`~drafter.exchange.revisions.settling.settle_both`, apart.

    Args:
        data, name, accepted, rejected: as there.
        progress: as :func:`revisions_in` says.

    Raises:
        KnownError: as there, or as :func:`~drafter.exchange.incoming.apart.run_apart` says.
    """
    options = {"name": name, "accepted": sorted(accepted), "rejected": sorted(rejected)}
    return _made(run_apart(_SETTLE_BOTH, data, options, file=name, seconds=seconds_for(data), progress=progress))


def seconds_for(data: bytes) -> float:
    """What a file is given, in seconds: long ones more."""
    return SECONDS + _SECONDS_PER_MEBIBYTE * len(data) / 2**20


def _made(answer: Answer) -> Settlement:
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


def settle_both_apart(options: Mapping[str, Any], payload: bytes) -> tuple[object, bytes]:
    """What :func:`settled_both` asks for; options: ``name``, ``accepted``, ``rejected``."""
    accepted, rejected = frozenset(options["accepted"]), frozenset(options["rejected"])
    done = settle_both(payload, options["name"], accepted=accepted, rejected=rejected)
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
