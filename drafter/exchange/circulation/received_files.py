"""Cleaning and searching files of others in a process of their own, as they are read."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from drafter.exchange.circulation.cleaning import for_circulation
from drafter.exchange.circulation.model import Circulated, PrivateKind, Removed
from drafter.exchange.circulation.other_files import OTHER_SUFFIXES, search_other
from drafter.exchange.circulation.searching import search_private
from drafter.exchange.incoming.apart import Task, run_apart
from drafter.exchange.model import ProofFinding

_CIRCULATE = Task("drafter.exchange.circulation.received_files:circulate_apart")
_SEARCH = Task("drafter.exchange.circulation.received_files:search_apart")


def circulate_received(
    data: bytes,
    name: str,
    *,
    delegation: str | None = None,
    date: str | None = None,
    forbidden: Collection[str] = (),
    unseen: Collection[str] = (),
    tracked: bool = True,
    keep_alternative_text: bool = False,
) -> tuple[Circulated, tuple[ProofFinding, ...]]:
    """:func:`~drafter.exchange.circulation.cleaning.for_circulation` apart, for a file nobody vouches for.

    What was made is searched in the same process: the findings are what is left in it.

    Raises:
        KnownError: as there, or the file took too much time or memory.
    """
    options = {
        "name": name,
        "delegation": delegation,
        "date": date,
        "forbidden": list(forbidden),
        "unseen": list(unseen),
        "tracked": tracked,
        "keep_alternative_text": keep_alternative_text,
    }
    answer = run_apart(_CIRCULATE, data, options, file=name)
    removed = tuple(Removed(PrivateKind(kind), *rest) for kind, *rest in answer.value["removed"])
    made = Circulated(answer.data, removed, tuple(answer.value["words"]))
    return made, tuple(ProofFinding(rule, detail) for rule, detail in answer.value["left"])


def circulate_apart(options: Mapping[str, Any], payload: bytes) -> tuple[object, bytes]:
    """The child's side of :func:`circulate_received`."""
    made = for_circulation(payload, **options)
    removed = [[one.kind.value, one.part, one.detail, one.count] for one in made.removed]
    left = [
        [one.rule, one.detail]
        for one in search_private(made.data, options["forbidden"], unseen=options["unseen"], name=options["name"])
    ]
    return {"removed": removed, "words": list(made.removed_words), "left": left}, made.data


def search_received(
    data: bytes,
    name: str,
    suffix: str,
    forbidden: Collection[str] = (),
    *,
    allowed_authors: Collection[str] | None = None,
    unseen: Collection[str] = (),
) -> tuple[ProofFinding, ...]:
    """Everything private in a file nobody vouches for, searched apart.

    Args:
        data: the file.
        name: its name, for sentences.
        suffix: of a Word file, or one of :data:`~drafter.exchange.circulation.other_files.OTHER_SUFFIXES`.
        forbidden: words that must stand nowhere.
        allowed_authors: names that may stand in it; None allows any one.
        unseen: words that may stand in the text and nowhere else.

    Raises:
        KnownError: it is damaged, protected or hostile, or took too much time or memory.
    """
    options = {
        "name": name,
        "suffix": suffix,
        "forbidden": list(forbidden),
        "allowed_authors": None if allowed_authors is None else list(allowed_authors),
        "unseen": list(unseen),
    }
    answer = run_apart(_SEARCH, data, options, file=name)
    return tuple(ProofFinding(rule, detail) for rule, detail in answer.value)


def search_apart(options: Mapping[str, Any], payload: bytes) -> tuple[object, bytes]:
    """The child's side of :func:`search_received`."""
    chosen = dict(options)
    suffix = chosen.pop("suffix")
    if suffix in OTHER_SUFFIXES:
        found = search_other(payload, suffix, **chosen)
    else:
        found = search_private(payload, **chosen)
    return [[one.rule, one.detail] for one in found], b""
