"""Replacing parts of a package leaves the others as they were."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.exchange.parts import with_parts


def package(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(zipfile.ZipInfo(name, (2024, 5, 6, 7, 8, 10)), content)
    return target.getvalue()


def content_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


NAMES = st.sampled_from(["word/document.xml", "word/styles.xml", "docProps/app.xml", "media/a.png", "x.rels"])


@given(st.dictionaries(NAMES, st.binary(max_size=50), min_size=1), st.dictionaries(NAMES, st.none() | st.binary()))
def test_only_the_named_parts_change(parts: dict[str, bytes], changed: dict[str, bytes | None]) -> None:
    expected = {name: content for name, content in {**parts, **changed}.items() if content is not None}
    assert content_of(with_parts(package(parts), changed)) == expected
    assert with_parts(package(parts), changed) == with_parts(package(parts), changed)


def test_the_order_and_the_times_stay() -> None:
    made = package({"b.xml": b"1", "a.xml": b"2", "c.xml": b"3"})
    with zipfile.ZipFile(io.BytesIO(with_parts(made, {"A.xml": b"9"}))) as opened:
        assert [(entry.filename, entry.date_time[0]) for entry in opened.infolist()] == [
            ("b.xml", 2024),
            ("a.xml", 2024),
            ("c.xml", 2024),
        ]


@pytest.mark.parametrize("name", ["word/document.xml", "WORD/Document.xml"])
def test_a_part_is_found_whatever_the_case_of_its_name(name: str) -> None:
    assert content_of(with_parts(package({"word/document.xml": b"old"}), {name: b"new"})) == {
        "word/document.xml": b"new"
    }
