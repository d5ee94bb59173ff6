"""What somebody searched: the searches they keep by a name, and the latest ones.

A JSON file in the platform's folder for data. Each deed reads it anew and writes it whole, so that two programs lose
nothing of one another's but what they do in the same moment.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

import platformdirs

from drafter.errors import KnownError
from drafter.instruments import fold
from drafter.library.nearest_ids import nearest_ids
from drafter.library.search.fields import Filters
from drafter.library.store.whole_file import whole_file

MOST_REMEMBERED = 50
"""Latest searches kept; the oldest is forgotten first."""
_FIELDS = frozenset(each.name for each in fields(Filters))


@dataclass(frozen=True, slots=True)
class Asked:
    """A search: what was typed, and what it was narrowed to."""

    query: str
    filters: Filters = field(default_factory=Filters)

    @property
    def blank(self) -> bool:
        """True where nothing was asked."""
        return not self.query.strip() and self.filters == Filters()


@dataclass(frozen=True, slots=True)
class Searches:
    """What is kept.

    Attributes:
        saved: by name, in the order they were saved.
        latest: the newest first, none twice.
    """

    saved: Mapping[str, Asked] = field(default_factory=dict)
    latest: tuple[Asked, ...] = ()


class SavedSearches:
    """The searches of one person, in a file that need not be there."""

    def __init__(self, path: Path | None = None) -> None:
        """``path``: the file; the user's own where None."""
        self.path = user_searches() if path is None else path

    def read(self) -> Searches:
        """What is kept now.

        Raises:
            KnownError: the file cannot be read; or it is damaged, and was put aside under another name, so that the
                next call begins anew and nothing of it is lost.
        """
        try:
            document: object = json.loads(self.path.read_text(encoding="utf-8"))
            return _from_document(document)
        except FileNotFoundError:
            return Searches()
        except OSError as error:
            raise KnownError("file-not-read", file=str(self.path), reason=error.strerror or str(error)) from error
        except (ValueError, RecursionError) as error:
            raise KnownError("searches-damaged", file=str(self.path), kept=self._put_aside().name) from error

    def named(self, name: str) -> Asked:
        """The search saved by that name (accents and case ignored).

        Raises:
            KnownError: there is none; the sentence says which there are.
        """
        saved = self.read().saved
        known = _same_name(name, saved)
        if known is None:
            near = nearest_ids(name, tuple(saved)) if saved else "–"
            raise KnownError("search-unknown", name=name, nearest=near)
        return saved[known]

    def save(self, name: str, asked: Asked) -> None:
        """Keep a search by a name; one of that name is replaced where it stands.

        Raises:
            KnownError: the name is blank, or the file cannot be read or written.
        """
        name = " ".join(name.split())
        if not name:
            raise KnownError("search-without-name")
        searches = self.read()
        known = _same_name(name, searches.saved)
        kept = {(name if each == known else each): search for each, search in searches.saved.items()}
        self._write(replace(searches, saved={**kept, name: asked}))

    def rename(self, name: str, new: str) -> None:
        """Keep the search of that name by another, where it stands; one that has the new name already gives way.

        Raises:
            KnownError: there is none, the new name is blank, or the file cannot be read or written.
        """
        self.named(name)
        new = " ".join(new.split())
        if not new:
            raise KnownError("search-without-name")
        searches = self.read()
        known, other = _same_name(name, searches.saved), _same_name(new, searches.saved)
        kept = {each: search for each, search in searches.saved.items() if each == known or each != other}
        self._write(
            replace(searches, saved={(new if each == known else each): search for each, search in kept.items()})
        )

    def forget(self, name: str) -> None:
        """Keep the search of that name no longer.

        Raises:
            KnownError: there is none, or the file cannot be read or written.
        """
        self.named(name)
        searches = self.read()
        known = _same_name(name, searches.saved)
        self._write(replace(searches, saved={each: search for each, search in searches.saved.items() if each != known}))

    def remember(self, asked: Asked) -> None:
        """Put a search first among the latest ones; one that it only goes on with («ener», «energía») gives way to it.

        Raises:
            KnownError: the file cannot be read or written.
        """
        if asked.blank:
            return
        asked = replace(asked, query=asked.query.strip())
        searches = self.read()
        latest = [other for other in searches.latest if _key(other) != _key(asked)]
        if latest and latest[0].filters == asked.filters and latest[0].query and _goes_on(latest[0], asked):
            del latest[0]
        self._write(replace(searches, latest=(asked, *latest)[:MOST_REMEMBERED]))

    def forget_latest(self) -> None:
        """Keep none of the latest searches; those with a name stay.

        Raises:
            KnownError: the file cannot be read or written.
        """
        self._write(replace(self.read(), latest=()))

    def _put_aside(self) -> Path:
        number = 1
        while (aside := self.path.with_name(f"{self.path.stem}.damaged-{number}{self.path.suffix}")).exists():
            number += 1
        try:
            self.path.replace(aside)
        except OSError:
            return self.path  # it stays where it is, and each deed says so again
        return aside

    def _write(self, searches: Searches) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with whole_file(self.path) as unfinished:
                unfinished.write_text(
                    json.dumps(_as_document(searches), ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
                )
        except (OSError, UnicodeEncodeError) as error:  # the latter: half a character, which no file can hold
            reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
            raise KnownError("file-not-written", file=str(self.path), reason=reason) from error


def user_searches() -> Path:
    """The user's own file of searches, which need not be there."""
    return platformdirs.user_data_path("drafter", appauthor=False) / "searches.json"


def _same_name(name: str, known: Iterable[str]) -> str | None:
    return next((each for each in known if fold(each) == fold(" ".join(name.split()))), None)


def _key(asked: Asked) -> tuple[str, Filters]:
    return " ".join(fold(asked.query).split()), asked.filters


def _goes_on(before: Asked, asked: Asked) -> bool:
    return _key(asked)[0].startswith(_key(before)[0])


def _as_document(searches: Searches) -> dict[str, object]:
    return {
        "saved": [{"name": name, **_described(asked)} for name, asked in searches.saved.items()],
        "latest": [_described(asked) for asked in searches.latest],
    }


def _described(asked: Asked) -> dict[str, object]:
    return {"query": asked.query, **dict(asked.filters.given())}


def _from_document(document: object) -> Searches:
    """What a file holds.

    Raises:
        ValueError: it has another shape.
    """
    match document:
        case {"saved": list(saved), "latest": list(latest)}:
            named = {_name(each): _asked(each) for each in saved}
            return Searches(named, tuple(dict.fromkeys(map(_asked, latest)))[:MOST_REMEMBERED])
    raise ValueError("no searches")


def _name(described: object) -> str:
    match described:
        case {"name": str(name)}:
            return name
    raise ValueError("a search without a name")


def _asked(described: object) -> Asked:
    match described:
        case {"query": str(query), **others}:
            filters = {name: value for name, value in others.items() if name in _FIELDS and isinstance(value, str)}
            return Asked(query, Filters(**filters))
    raise ValueError("a search without a query")
