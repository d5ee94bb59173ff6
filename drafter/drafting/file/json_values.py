"""Values of JSON objects, taken for what they must be.

Each raises ``ValueError`` where the value is something else; the caller knows which file it came from.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def text_of(fields: Mapping[str, object], name: str) -> str:
    """The string called ``name``.

    Raises:
        ValueError: there is none.
    """
    value = fields.get(name)
    if not isinstance(value, str):
        raise ValueError(f"{name} is not a string")
    return value


def number_of(fields: Mapping[str, object], name: str) -> int:
    """The whole number called ``name``.

    Raises:
        ValueError: there is none.
    """
    value = fields.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{name} is not a whole number")
    return value


def object_of(value: object) -> Mapping[str, object]:
    """A JSON object.

    Raises:
        ValueError: it is something else.
    """
    if not isinstance(value, dict):
        raise ValueError("not a JSON object")
    return value


def list_of(value: object) -> Sequence[object]:
    """A JSON list.

    Raises:
        ValueError: it is something else.
    """
    if not isinstance(value, list):
        raise ValueError("not a JSON list")
    return value
