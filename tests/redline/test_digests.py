from __future__ import annotations

from drafter.redline import text_digest


def test_a_digest_is_the_same_everywhere_and_of_any_text() -> None:
    assert text_digest("Agua.") == "e7f958efe9c01555cd5efa97e8e81706"
    assert text_digest("\ud800") != text_digest("\udfff")
