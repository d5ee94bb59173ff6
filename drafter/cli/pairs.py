"""``--pairs``: which paragraphs face each other, said in a file."""

from __future__ import annotations

import json
from pathlib import Path

import click

from drafter.cli.spoken import SpokenOption
from drafter.errors import KnownError
from drafter.exchange.incoming.reading import read_bytes
from drafter.redline import Pin

pairs_option = click.option("--pairs", cls=SpokenOption, metavar="FILE.json", help="help-option-pairs")


def pins_of_file(file: str | None) -> tuple[Pin, ...]:
    """The pairs a file names; none where there is no file.

    Args:
        file: JSON, a list of ``[old, new]`` or of ``{"old": old, "new": new}``: indexes from 0, as in the rows of
            ``compare --json``.

    Raises:
        KnownError: the file cannot be read, or is no such list.
    """
    if file is None:
        return ()
    path = Path(file)
    try:
        pairs = json.loads(read_bytes(path).decode("utf-8-sig"))
    except (ValueError, RecursionError) as fault:  # of the decoder, or nested without end
        raise KnownError("pairs-damaged", file=path.name) from fault
    if not isinstance(pairs, list):
        raise KnownError("pairs-damaged", file=path.name)
    return tuple(_pin(pair, path.name) for pair in pairs)


def _pin(pair: object, file: str) -> Pin:
    match pair:
        case [int(old), int(new)] | {"old": int(old), "new": int(new)}:
            if not isinstance(old, bool) and not isinstance(new, bool):
                return old, new
    raise KnownError("pairs-damaged", file=file)
