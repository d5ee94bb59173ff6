"""The shipped library, opened once for the tests that only read it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from drafter import resources
from drafter.library import ClauseLibrary, load_vocabulary


@pytest.fixture(scope="session")
def shipped() -> Iterator[ClauseLibrary]:
    """The shipped library."""
    with ClauseLibrary.open(resources.shipped_library(), vocabulary=load_vocabulary(), read_only=True) as opened:
        yield opened
