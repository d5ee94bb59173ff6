"""Cleaning and searching files of others in a process of their own, as they are read."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from drafter.exchange.circulation.cleaning import for_circulation
from drafter.exchange.circulation.model import Circulated, PrivateKind, Removed
from drafter.exchange.circulation.other_files import OTHER_SUFFIXES, search_other
from drafter.exchange.circulation.searching import search_private
from drafter.exchange.incoming.apart import Answer, Task, run_apart
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
) -> Circulated:
    """:func:`~drafter.exchange.circulation.cleaning.for_circulation` apart, for a file nobody vouches for.

    Raises:
        KnownError: as there, or the file took too much time or memory.
    """
    options = _options(name, delegation, date, forbidden, unseen, tracked, keep_alternative_text)
    return _made(run_apart(_CIRCULATE, data, {**options, "search": False}, file=name))


def circulate_and_search_received(
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
    """The same, and what a search in the same process finds left in what was made.

    Raises:
        KnownError: as there.
    """
    options = _options(name, delegation, date, forbidden, unseen, tracked, keep_alternative_text)
    answer = run_apart(_CIRCULATE, data, {**options, "search": True}, file=name)
    return _made(answer), tuple(ProofFinding(rule, detail) for rule, detail in answer.value["left"])


def _options(
    name: str,
    delegation: str | None,
    date: str | None,
    forbidden: Collection[str],
    unseen: Collection[str],
    tracked: bool,
    keep_alternative_text: bool,
) -> dict[str, object]:
    return {
        "name": name,
        "delegation": delegation,
        "date": date,
        "forbidden": list(forbidden),
        "unseen": list(unseen),
        "tracked": tracked,
        "keep_alternative_text": keep_alternative_text,
    }


def _made(answer: Answer) -> Circulated:
    removed = tuple(Removed(PrivateKind(kind), *rest) for kind, *rest in answer.value["removed"])
    return Circulated(answer.data, removed, tuple(answer.value["words"]))


def circulate_apart(options: Mapping[str, Any], payload: bytes) -> tuple[object, bytes]:
    """The child's side of both."""
    chosen = dict(options)
    search = chosen.pop("search")
    made = for_circulation(payload, **chosen)
    left: tuple[ProofFinding, ...] = ()
    if search:
        left = search_private(made.data, chosen["forbidden"], unseen=chosen["unseen"], name=chosen["name"])
    removed = [[one.kind.value, one.part, one.detail, one.count] for one in made.removed]
    found = [[one.rule, one.detail] for one in left]
    return {"removed": removed, "words": list(made.removed_words), "left": found}, made.data


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
