"""The full-text index as a search asks it: few rows, found quickly, and stopped when a newer key is pressed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from drafter.instruments import ClauseKind, fold
from drafter.library.store.connecting import blaming
from drafter.library.store.keywords import keyword
from drafter.library.store.placing import PlacedClause, placed
from drafter.library.store.reading import LibraryStore

_NAMES = {
    "instrument": "SELECT id, title FROM instruments ORDER BY position DESC",
    "body": "SELECT DISTINCT body, body FROM instruments WHERE body <> '' ORDER BY body",
    "year": "SELECT DISTINCT substr(date, 1, 4) AS year, '' FROM instruments WHERE date <> '' ORDER BY year",
    "language": "SELECT DISTINCT language, language FROM instruments WHERE language <> '' ORDER BY language",
    "topic": "SELECT name, name FROM topics ORDER BY name",
}
_STRENGTHS = range(10)


class SearchIndex:
    """The index of one library for one search, which :meth:`LibraryStore.interrupt` stops.

    Every method raises SearchInterrupted once it was stopped, and KnownError where the file is damaged.
    """

    def __init__(self, store: LibraryStore) -> None:
        self._store = store
        self._turn = store.turn()

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """All rows of a query."""
        return self._store.rows_in_turn(self._turn, sql, parameters)

    def kin(self, folded: str, stems: Iterable[str]) -> frozenset[str]:
        """The words of the texts (folded) with one of these stems, or with a stem of that word."""
        sql = (
            "SELECT DISTINCT folded FROM words WHERE stem IN (SELECT value FROM json_each(?)) "
            "OR stem IN (SELECT stem FROM words WHERE folded = ?)"
        )
        return frozenset(str(word) for (word,) in self.rows(sql, [_json(set(stems)), folded]))

    def languages_of(self, folded: str) -> tuple[str, ...]:
        """The languages of the texts in which a word (folded) stands."""
        sql = "SELECT DISTINCT language FROM words WHERE folded = ?"
        return tuple(str(language) for (language,) in self.rows(sql, [folded]))

    def words_with(self, language: str, stems: Iterable[str], forms: Iterable[str]) -> list[tuple[str, str]]:
        """The words of a language's texts (folded) with one of these stems or among these forms, with its stem."""
        sql = (
            "SELECT folded, stem FROM words WHERE language = ?1 AND stem IN (SELECT value FROM json_each(?2)) UNION "
            "SELECT folded, stem FROM words WHERE language = ?1 AND folded IN (SELECT value FROM json_each(?3))"
        )
        found = self.rows(sql, [language, _json(stems), _json(forms)])
        return [(str(word), str(stem)) for word, stem in found]

    def beginning(self, folded: str, most: int) -> tuple[str, ...]:
        """So many words of the texts (folded) that begin so, those in the most clauses first."""
        sql = (
            "SELECT folded FROM words WHERE folded >= ? AND folded < ? "
            "GROUP BY folded ORDER BY sum(clauses) DESC, folded LIMIT ?"
        )
        return tuple(str(word) for (word,) in self.rows(sql, [folded, folded + "\U0010ffff", most]))

    def counts(self, words: Iterable[str]) -> dict[str, int]:
        """In how many clauses each word (folded) stands; those that stand nowhere are left out."""
        sql = "SELECT folded, sum(clauses) FROM words WHERE folded IN (SELECT value FROM json_each(?)) GROUP BY folded"
        return {str(word): int(str(count)) for word, count in self.rows(sql, [_json(set(words))])}

    def row_of(self, clause_id: str) -> int | None:
        """The row of the clause with that id; None where there is none."""
        found = self.rows("SELECT row FROM clauses WHERE id = ?", [clause_id])
        return next((int(str(row)) for (row,) in found), None)

    def newest(self, expression: str, limit: int, since: int = 0) -> list[int]:
        """The rows of the newest clauses that an expression finds, newest first.

        Args:
            expression: FTS5 syntax, already escaped.
            limit: most rows.
            since: the oldest row that is looked at.
        """
        sql = "SELECT rowid FROM clauses_fts WHERE clauses_fts MATCH ? AND rowid >= ? ORDER BY rowid DESC LIMIT ?"
        return [int(str(row)) for (row,) in self.rows(sql, [expression, since, limit])]

    def how_many(self, expression: str, most: int) -> int:
        """How many clauses an expression finds; counted up to ``most``. Nothing of them is read."""
        sql = "SELECT count(*) FROM (SELECT rowid FROM clauses_fts WHERE clauses_fts MATCH ? LIMIT ?)"
        ((count,),) = self.rows(sql, [expression, most])
        return int(str(count))

    def listed(self, expression: str, limit: int) -> list[int]:
        """The rows of the clauses that an expression finds: newest instrument first, each in the order of its text."""
        newest = self.newest(expression, limit)
        place = {
            int(str(row)): str(instrument)
            for row, instrument in self.rows(
                "SELECT row, instrument_id FROM clauses WHERE row IN (SELECT value FROM json_each(?))",
                [_json(newest)],
            )
        }
        by_instrument: dict[str, list[int]] = {}
        for row in newest:
            by_instrument.setdefault(place[row], []).insert(0, row)
        listed = [row for rows in by_instrument.values() for row in rows]
        if len(newest) < limit or not by_instrument:
            return listed
        # Of the last instrument only the end was among the newest.
        instrument, rows = by_instrument.popitem()
        sql = "SELECT rowid FROM clauses_fts WHERE clauses_fts MATCH ? ORDER BY rowid LIMIT ?"
        within = f'{expression} AND "{keyword("instrument", instrument)}"'
        return listed[: -len(rows)] + [int(str(row)) for (row,) in self.rows(sql, [within, len(rows)])]

    def texts(self, rows: Iterable[int]) -> dict[int, str]:
        """The words of clauses by row, with those of a correction; newest instrument first, each in order."""
        sql = (
            "SELECT instrument_id, row, CASE corrected WHEN '' THEN text ELSE corrected || ' ' || text END "
            "FROM clauses WHERE row IN (SELECT value FROM json_each(?))"
        )
        found = sorted(
            ((int(str(row)), str(instrument), str(text)) for instrument, row, text in self.rows(sql, [_json(rows)])),
            reverse=True,
        )
        newest: dict[str, int] = {}
        for row, instrument, _ in found:
            newest.setdefault(instrument, row)
        found.sort(key=lambda entry: (-newest[entry[1]], entry[0]))
        return {row: text for row, _, text in found}

    def keywords(self, rows: Iterable[int]) -> dict[int, frozenset[str]]:
        """The keywords of clauses by row, by which filters find them."""
        sql = "SELECT row, keywords FROM clauses WHERE row IN (SELECT value FROM json_each(?))"
        return {int(str(row)): frozenset(str(words).split()) for row, words in self.rows(sql, [_json(rows)])}

    def placed(self, rows: Iterable[int]) -> Iterator[PlacedClause]:
        """Clauses by row; what was removed meanwhile is left out."""
        with blaming(self._store.path):
            yield from placed(self._iterated, rows)

    def _iterated(self, sql: str, parameters: Sequence[object]) -> Iterator[tuple[object, ...]]:
        return iter(self.rows(sql, parameters))

    def joined_rows(self, expression: str, most: int = -1) -> str:
        """The rows of all clauses that an expression finds, with a comma between; or so many of the newest.

        One string is read many times faster than as many rows.
        """
        inner = "SELECT rowid FROM clauses_fts WHERE clauses_fts MATCH ?"
        if most >= 0:
            inner += " ORDER BY rowid DESC LIMIT ?"
        parameters: list[object] = [expression, most] if most >= 0 else [expression]
        ((joined,),) = self.rows(f"SELECT group_concat(rowid) FROM ({inner})", parameters)
        return str(joined or "")

    def spans(self) -> list[tuple[str, int, int, int]]:
        """Every instrument: id, first and last row, number of rows."""
        sql = "SELECT instrument_id, min(row), max(row), count(*) FROM clauses GROUP BY instrument_id"
        return [
            (str(instrument), int(str(first)), int(str(last)), int(str(count)))
            for instrument, first, last, count in self.rows(sql)
        ]

    def instrument_facts(self) -> list[tuple[str, str, str, str]]:
        """Every instrument: id, body, year, language; newest first."""
        sql = "SELECT id, body, substr(date, 1, 4), language FROM instruments ORDER BY position DESC"
        return [(str(name), str(body), str(year), str(language)) for name, body, year, language in self.rows(sql)]

    def names(self, field: str) -> list[tuple[str, str]]:
        """The names the library has for a field, each with the words by which it is found."""
        match field:
            case "kind":
                return [(kind.value, kind.value) for kind in ClauseKind]
            case "strength":
                return [(str(strength), "") for strength in _STRENGTHS]
            case "verb":
                return [(verb, verb) for verb in sorted(self._store.verbs(), key=fold)]
        return [(str(name), str(words)) for name, words in self.rows(_NAMES[field])]


def _json(values: Iterable[int | str]) -> str:
    """A list as SQL takes it in one parameter."""
    return json.dumps(list(values))
