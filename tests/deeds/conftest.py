"""What several tests of deeds stand on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from drafter.library import ClauseLibrary, load_vocabulary, rebuild


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ClauseLibrary]:
    """The shipped library; tests read it only."""
    path = tmp_path_factory.mktemp("library") / "clause_library.db"
    rebuild(path)
    with ClauseLibrary.open(path, vocabulary=load_vocabulary()) as opened:
        yield opened
