"""What comes out of a drag may have been put there by anybody."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData

from drafter.desktop.consult.transfer import CLAUSES_MIME, clause_ids


def _data(raw: bytes) -> QMimeData:
    data = QMimeData()
    data.setData(CLAUSES_MIME, raw)
    return data


def test_ids_come_out_as_they_went_in() -> None:
    assert clause_ids(_data('["SALV-2008:p9", "ÑU-1:p1"]'.encode())) == ["SALV-2008:p9", "ÑU-1:p1"]


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff\xfe", b"null", b'{"a": 1}', b"3", b"[1, null]"])
def test_what_is_not_a_list_of_ids_is_no_clauses(raw: bytes) -> None:
    assert clause_ids(_data(raw)) == []


def test_other_data_is_no_clauses() -> None:
    data = QMimeData()
    data.setText("SALV-2008:p9")
    assert clause_ids(data) == []
