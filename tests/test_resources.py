"""What the program ships is found, and tables that people edit are read or refused in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.errors import KnownError
from drafter.resources import read_table


def test_a_table_is_read_with_or_without_the_mark_some_editors_put_first(tmp_path: Path) -> None:
    path = tmp_path / "tabla.json"
    for mark in (b"", b"\xef\xbb\xbf"):
        path.write_bytes(mark + b'{"es": ["paz"]}')
        assert read_table(path) == {"es": ["paz"]}


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b'{"es": [\n  "paz",\n]}', "3:1"),
        (b"", "1:1"),
        ("{}".encode("utf-16"), "JSON"),
        (b"[" * 200_000, "JSON"),
    ],
    ids=["a comma too many", "empty", "another encoding", "nested without end"],
)
def test_a_damaged_table_says_where(tmp_path: Path, content: bytes, place: str) -> None:
    path = tmp_path / "tabla.json"
    path.write_bytes(content)
    with pytest.raises(KnownError) as caught:
        read_table(path, damaged="own-table-damaged")
    assert caught.value.message == "own-table-damaged"
    assert caught.value.data == {"file": str(path), "place": place}


def test_a_table_that_is_missing_or_a_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="file-missing"):
        read_table(tmp_path / "nada.json")
    with pytest.raises(KnownError, match="file-not-read"):
        read_table(tmp_path)
