"""The tables of the negotiation that people can edit: as shipped, and with the user's own changes."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import platformdirs

from drafter import resources
from drafter.drafting.brackets import BracketWords, Notation
from drafter.drafting.delegations import (
    DelegationTable,
    OwnChanges,
    document_of,
    own_changes,
    own_from_document,
    table_from_document,
)
from drafter.errors import KnownError
from drafter.exchange.files import replace_file


def user_delegations() -> Path:
    """The user's own file of delegations and groups, which need not be there."""
    return platformdirs.user_data_path("drafter", appauthor=False) / "delegations.json"


@cache
def shipped_delegations() -> DelegationTable:
    """The delegations and groups as shipped.

    Raises:
        KnownError: the table is missing or damaged.
    """
    path = resources.resources_folder() / "delegations.json"
    try:
        table = table_from_document(resources.read_table(path))
    except ValueError as error:
        raise KnownError("table-damaged", file=str(path)) from error
    if table.faults():
        raise KnownError("table-damaged", file=str(path))
    return table


def load_delegations(own: Path | None = None) -> DelegationTable:
    """The shipped delegations and groups with the user's own changes.

    Args:
        own: the file of changes; the user's own where None. It need not exist.

    Raises:
        KnownError: a table is damaged, or cannot be read.
    """
    path = user_delegations() if own is None else own
    shipped = shipped_delegations()
    if not path.exists():
        return shipped
    try:
        table = own_from_document(resources.read_table(path, damaged="own-table-damaged")).over(shipped)
    except ValueError as error:
        raise KnownError("own-table-damaged", file=str(path)) from error
    if table.faults():
        raise KnownError("own-table-damaged", file=str(path))
    return table


def save_delegations(table: DelegationTable, own: Path | None = None) -> None:
    """Keeps what the user changed in the shipped table.

    Args:
        table: without faults.
        own: where to; the user's own file where None. Its folder is made.

    Raises:
        KnownError: the file cannot be written.
        ValueError: the table has faults.
    """
    if table.faults():
        raise ValueError(f"faults: {table.faults()}")
    path = user_delegations() if own is None else own
    changes = own_changes(shipped_delegations(), table)
    if changes == OwnChanges():
        path.unlink(missing_ok=True)
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError("file-not-written", file=path.name, reason=error.strerror or str(error)) from error
    text = json.dumps(document_of(changes), ensure_ascii=False, indent=1) + "\n"
    replace_file(path, text.encode("utf-8"), overwrite=True)


@cache
def bracket_words() -> BracketWords:
    """The words about brackets: stances, tags, placeholders.

    Raises:
        KnownError: the table is missing or damaged.
    """
    path = resources.language_folder() / "bracket_words.json"
    try:
        return BracketWords.from_document(resources.read_table(path))
    except ValueError as error:
        raise KnownError("table-damaged", file=str(path)) from error


def load_notation(own: Path | None = None) -> Notation:
    """What brackets are read with: the delegations with the user's own changes, and the words.

    Args:
        own: as for :func:`load_delegations`.

    Raises:
        KnownError: a table is damaged, or cannot be read.
    """
    return Notation(load_delegations(own), bracket_words())


def shipped_notation() -> Notation:
    """What brackets are read with where the user's own table cannot be used.

    Raises:
        KnownError: a shipped table is missing or damaged.
    """
    return Notation(shipped_delegations(), bracket_words())
