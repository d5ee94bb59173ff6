"""Words a search takes for one another: the shipped table, and the user's own laid over it.

The user's table has the shape of the shipped one: language -> groups of words. A group of it adds, or replaces the
shipped groups that share a word with it; a word written with «-» before it is taken out of its group.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from drafter.errors import KnownError
from drafter.instruments import fold
from drafter.library.language import (
    WORD,
    Synonyms,
    language_table,
    own_language_path,
    own_language_table,
)
from drafter.library.store.whole_file import whole_file

SynonymTable = Mapping[str, Synonyms]
"""Language (ISO 639-1) -> groups of words or phrases that count as one another."""

_FILE = "synonyms.json"
_TAKEN_OUT = "-"


def own_synonyms() -> Path:
    """Where the user's own table is looked for."""
    return own_language_path(_FILE)


def shipped_synonyms() -> SynonymTable:
    """The groups that come with the program.

    Raises:
        KnownError: the table is missing or damaged.
    """
    try:
        return _table(language_table(_FILE))
    except ValueError as error:
        raise KnownError("table-damaged", file=_FILE) from error


def synonym_table() -> SynonymTable:
    """The groups that count, by language: the shipped ones with the user's own laid over them.

    Raises:
        KnownError: a table is missing or damaged.
    """
    shipped = shipped_synonyms()
    own = own_language_table(_FILE)
    if own is None:
        return shipped
    try:
        changes = _table(own, least=1)
    except ValueError as error:
        raise KnownError("own-table-damaged", file=str(own_synonyms())) from error
    return {
        language: _laid_over(shipped.get(language, ()), changes.get(language, ()))
        for language in dict.fromkeys([*shipped, *changes])
    }


def load_synonyms() -> Synonyms:
    """The groups that count, of all languages.

    Raises:
        KnownError: a table is missing or damaged.
    """
    return tuple(group for groups in synonym_table().values() for group in groups)


def keep_synonyms(table: Mapping[str, Iterable[Sequence[str]]]) -> None:
    """Keep the groups as a person wants them; only what differs from the shipped ones is written.

    Args:
        table: language -> all groups that are to count. Blank words, and words twice, are left out, and then groups of
            fewer than two words.

    Raises:
        KnownError: the user's table cannot be written.
    """
    shipped = shipped_synonyms()
    changes: dict[str, list[list[str]]] = {}
    for language in dict.fromkeys([*shipped, *table]):
        wanted = _tidy([word.lstrip(" " + _TAKEN_OUT) for word in group] for group in table.get(language, ()))
        changed = _changes(shipped.get(language, ()), wanted)
        if changed:
            changes[language] = changed
    path = own_synonyms()
    try:
        if not changes:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(path) as unfinished:
            unfinished.write_text(json.dumps(changes, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise KnownError("file-not-written", file=str(path), reason=error.strerror or str(error)) from error


def _table(document: object, least: int = 2) -> SynonymTable:
    """What a table holds; groups of fewer than ``least`` words are left out.

    Raises:
        ValueError: it has another shape.
    """
    if not isinstance(document, Mapping):
        raise ValueError("not a table of languages")
    table = {}
    for language, groups in document.items():
        if not isinstance(groups, list) or not all(
            isinstance(group, list) and all(isinstance(word, str) for word in group) for group in groups
        ):
            raise ValueError(f"not a list of groups: {language}")
        table[str(language)] = _tidy(groups, least)
    return table


def _tidy(groups: Iterable[Sequence[str]], least: int = 2) -> Synonyms:
    """The groups without blank words and words twice, and without those that are too small."""
    tidy = []
    for group in groups:
        words = {_key(word): " ".join(word.split()) for word in reversed(group) if WORD.search(word)}
        if len(words) >= least:
            tidy.append(tuple(reversed(words.values())))
    return tuple(dict.fromkeys(tidy))


def _key(word: str) -> str:
    """What tells two words apart, accents and case aside; the sign of what is taken out counts."""
    return (_TAKEN_OUT if word.strip().startswith(_TAKEN_OUT) else "") + " ".join(WORD.findall(fold(word)))


def _laid_over(shipped: Synonyms, own: Synonyms) -> Synonyms:
    taken_out = {_key(word).removeprefix(_TAKEN_OUT) for group in own for word in group if word.startswith(_TAKEN_OUT)}
    added = [tuple(word for word in group if not word.startswith(_TAKEN_OUT)) for group in own]
    replaced = {_key(word) for group in added for word in group}
    kept = [group for group in shipped if replaced.isdisjoint(map(_key, group))]
    left = [tuple(word for word in group if _key(word) not in taken_out) for group in kept]
    return _tidy([*left, *added])


def _changes(shipped: Synonyms, wanted: Synonyms) -> list[list[str]]:
    """What, laid over the shipped groups, gives those wanted."""
    if set(wanted) == set(shipped):
        return []
    written = [group for group in wanted if group not in shipped]
    while True:  # a group that is to stay beside a changed one, and shares a word with it, is written too
        words = {_key(word) for group in written for word in group}
        beside = [group for group in wanted if group not in written and not words.isdisjoint(map(_key, group))]
        if not beside:
            break
        written += beside
    gone = [
        f"{_TAKEN_OUT}{word}"
        for group in shipped
        if group not in wanted and words.isdisjoint(map(_key, group))
        for word in group
    ]
    return [*(list(group) for group in written), *([gone] if gone else [])]
