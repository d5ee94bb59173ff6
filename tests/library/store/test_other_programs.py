"""Other programs read a library: Datasette serves it, sqlite-utils queries it, and docs/library.md is true."""

from __future__ import annotations

import asyncio
import copy
import json
import re
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from click.testing import CliRunner
from datasette.app import Datasette
from sqlite_utils import Database
from sqlite_utils.cli import cli as sqlite_utils_command

from drafter import resources
from drafter.instruments import InstrumentMetadata, parse
from drafter.library import LibraryWriter, load_ladder

WHEN = "2026-11-23T09:00:00Z"
METADATA = "datasette.json"
SECOND = """Comunicado de prueba

1. Reafirmaron la importancia de la energía.

2. Promover la realización de reuniones regionales para avanzar en la implementación de esos objetivos.
"""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped library with a second instrument, topics and a correction."""
    path = tmp_path_factory.mktemp("library") / "clause_library.db"
    shutil.copyfile(resources.shipped_library(), path)
    metadata = InstrumentMetadata("PRUEBA-2012", "Comunicado de prueba", date="2012-05-01", body="Ministros")
    with LibraryWriter.open(path) as writer:
        writer.add(parse(SECOND, metadata, load_ladder(), {"PRUEBA-2012:p1": ("energía",)}), at=WHEN)
        writer.tag("PRUEBA-2012", ["pruebas"])
        writer.correct("PRUEBA-2012:p1", "Reafirman la energía.", reason="escaneo", author="Ana", at=WHEN)
    return path


@pytest.fixture
def rows(path: Path) -> Iterator[Database]:
    """The file as sqlite-utils opens it."""
    database = Database(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True))
    yield database
    database.conn.close()


@pytest.fixture(scope="module")
def settings() -> dict[str, Any]:
    """What we ship for Datasette."""
    loaded: dict[str, Any] = json.loads((resources.resources_folder() / METADATA).read_text(encoding="utf-8"))
    return loaded


def served(path: Path, settings: dict[str, Any] | None, *addresses: str) -> list[Any]:
    """The JSON that Datasette answers with, in this process."""

    async def ask() -> list[Any]:
        server = Datasette([str(path)], metadata=copy.deepcopy(settings))
        await server.invoke_startup()
        answers = [await server.client.get(address) for address in addresses]
        assert [answer.status_code for answer in answers] == [200] * len(addresses)
        for database in server.databases.values():
            database.close()
        server.executor.shutdown()
        return [answer.json() if "json" in answer.headers["content-type"] else answer.text for answer in answers]

    return asyncio.run(ask())


def test_datasette_finds_the_index_and_its_search_ignores_accents(path: Path) -> None:
    (found,) = served(path, None, "/clause_library/clauses.json?_search=energia&_shape=objects&_size=max")
    ids = [row["id"] for row in found["rows"]]
    assert "SALV-2008:p23.s3" in ids
    assert all("energía" in (row["text"] + row["corrected"]).lower() for row in found["rows"])
    assert len(ids) == found["filtered_table_rows_count"] > 8


def test_datasette_counts_facets_of_what_was_searched(path: Path) -> None:
    (found,) = served(path, None, "/clause_library/clauses.json?_search=energia&_facet=kind&_facet=instrument_id")
    facets = {name: {one["value"]: one["count"] for one in facet["results"]}
              for name, facet in found["facet_results"].items()}  # fmt: skip
    assert sum(facets["kind"].values()) == found["filtered_table_rows_count"]
    assert facets["kind"]["item"] == 3
    assert facets["instrument_id"]["PRUEBA-2012"] == 1


def test_the_readable_view_is_searched_and_counted_with_our_settings(path: Path, settings: dict[str, Any]) -> None:
    found, page = served(
        path,
        settings,
        "/clause_library/clauses_readable.json?_search=energia&year=2012&_shape=objects",
        "/clause_library/clauses_readable",
    )
    (row,) = found["rows"]
    assert (row["instrument"], row["text"]) == ("Comunicado de prueba", "Reafirman la energía.")
    assert row["as_printed"] == "Reafirmaron la importancia de la energía."
    assert {"kind", "language", "year", "body"} <= set(found["facet_results"])
    assert 'name="_search"' in page, "the page has a search box"


def test_the_queries_we_ship_answer(path: Path, settings: dict[str, Any]) -> None:
    best, first, strength = served(
        path,
        settings,
        "/clause_library/best_first.json?_shape=array&words=" + quote('"reuniones regionales"'),
        "/clause_library/who_said_it_first.json?_shape=array&clause=" + quote("PRUEBA-2012:p2"),
        "/clause_library/strength_by_topic.json?_shape=array",
    )
    assert all("«reuniones regionales»" in row["found"] for row in best)
    assert [row["date"] for row in first] == ["2008-12-17"] * 3 + ["2012-05-01"]
    assert all(0 <= row["strength"] <= 9 for row in strength)


def test_what_is_no_use_to_people_is_hidden_in_datasette(path: Path, settings: dict[str, Any]) -> None:
    (listed,) = served(path, settings, "/clause_library.json")
    shown = {table["name"] for table in listed["tables"] if not table["hidden"]}
    assert shown == {"clauses", "instruments", "furniture", "topics", "clause_topics", "instrument_topics", "verbs",
                     "corrections"}  # fmt: skip


def test_sqlite_utils_finds_the_index_and_searches(rows: Database) -> None:
    assert rows.table("clauses").detect_fts() == "clauses_fts"
    found = [row["id"] for row in rows.table("clauses").search("energia regional", quote=True)]
    assert {"SALV-2008:p15", "SALV-2008:p23.s3.i2"} & set(found)


def test_the_sqlite_utils_command_searches_and_queries(path: Path) -> None:
    runner = CliRunner()
    found = runner.invoke(sqlite_utils_command, ["search", str(path), "clauses", "energia", "-c", "id", "--limit", "3"])
    assert found.exit_code == 0, found.output
    assert len(json.loads(found.output)) == 3
    counted = runner.invoke(sqlite_utils_command, ["query", str(path), "SELECT count(*) AS n FROM clauses_readable"])
    assert json.loads(counted.output) == [{"n": 119}]


def test_recurring_words_are_one_wording_with_its_first_appearance(rows: Database) -> None:
    (wording,) = [row for row in rows["wordings"].rows if row["instruments"] > 1]
    assert (wording["appearances"], wording["first_date"], wording["last_date"]) == (4, "2008-12-17", "2012-05-01")
    assert wording["first_clause"] == "SALV-2008:p23.s3.i6"


def test_instruments_are_readable_with_topics_and_corrections(rows: Database) -> None:
    (row,) = rows["instruments_readable"].rows_where("id = ?", ["PRUEBA-2012"])
    assert (row["topics"], row["corrected"], row["origin"], row["clauses"]) == ("pruebas", 1, "user", 3)


def test_facets_are_counted_without_reading_the_texts(rows: Database) -> None:
    for column in ("kind", "level"):
        plan = " ".join(str(row) for row in rows.query(
            f"EXPLAIN QUERY PLAN SELECT {column}, count(*) FROM clauses GROUP BY {column}"
        ))  # fmt: skip
        assert f"COVERING INDEX clauses_{column}" in plan


def test_every_table_and_column_is_explained(rows: Database, settings: dict[str, Any]) -> None:
    explained = settings["databases"]["clause_library"]["tables"]
    for name in (*rows.table_names(), *rows.view_names()):
        if explained.get(name, {}).get("hidden") and "columns" not in explained[name]:
            continue
        if re.fullmatch(r"clauses_fts_\w+|sqlite_\w+", name):
            continue
        columns = {column.name for column in rows[name].columns}
        if name == "clauses_fts":
            columns -= {"clauses_fts", "rank"}
        assert set(explained[name]["columns"]) == columns, name
    assert set(explained) <= {*rows.table_names(), *rows.view_names()}


@pytest.fixture(scope="module")
def page(project_folder: Path) -> str:
    """docs/library.md."""
    return (project_folder / "docs" / "library.md").read_text(encoding="utf-8")


def test_the_page_explains_the_same_columns_as_datasette_shows(page: str, settings: dict[str, Any]) -> None:
    for name, table in settings["databases"]["clause_library"]["tables"].items():
        for column, meaning in table.get("columns", {}).items():
            assert f"| `{column}` | {meaning} |" in page, f"{name}.{column}"


def test_every_query_of_the_page_is_answered(page: str, rows: Database) -> None:
    queries = re.findall(r"```sql\n(.*?)```", page, re.DOTALL)
    assert len(queries) == 7
    for query in queries:
        assert list(rows.query(query.rstrip().rstrip(";"))), query


def test_every_command_line_of_the_page_works(page: str, path: Path) -> None:
    lines = re.findall(r"^sqlite-utils (.*)$", page, re.MULTILINE)
    assert len(lines) == 3
    for line in lines:
        arguments = [(one or other).replace("clause_library.db", str(path))
                     for one, other in re.findall(r'"([^"]*)"|(\S+)', line)]  # fmt: skip
        done = CliRunner().invoke(sqlite_utils_command, arguments)
        assert (done.exit_code, bool(done.output.strip())) == (0, True), line


def test_every_address_of_the_page_is_served(page: str, path: Path, settings: dict[str, Any]) -> None:
    addresses = re.findall(r"`(/clause_library/[^`]*)`", page)
    assert len(addresses) == 3
    served(path, settings, *(address.replace('"', "%22") for address in addresses))
