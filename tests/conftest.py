"""What every test stands on: no screen, no traces outside a temporary folder, no unexpected log line."""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ["QT_QPA_PLATFORM"] = os.environ.get("DRAFTER_TEST_PLATFORM", "offscreen")
os.environ.pop("DRAFTER_LIBRARY", None)

settings.register_profile(
    "drafter",
    deadline=None,  # the machine is noisy: a test's verdict must not depend on a clock
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("drafter")

_FOLDERS = ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "APPDATA")


@pytest.fixture(autouse=True)
def _no_traces(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """The program's folders for data, state and settings lie in a folder of the test's own."""
    home = tmp_path_factory.mktemp("home")
    for name in _FOLDERS:
        monkeypatch.setenv(name, str(home / name.lower()))


@pytest.fixture(autouse=True)
def _only_this_thread_collects_garbage() -> Iterator[None]:
    """As in the program: a window that a worker of a later test would collect leaves its timers behind, and crashes."""
    gc.disable()
    yield
    gc.collect(0)
    for generation in (1, 2):
        if gc.get_count()[generation] > gc.get_threshold()[1]:
            gc.collect(generation)


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def _no_unexpected_log_lines() -> Iterator[None]:
    """A warning in the log that the test did not ask for fails it."""
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    yield
    logging.getLogger().removeHandler(collector)
    lines = [record.getMessage() for record in collector.records]
    assert not lines, f"unexpected log lines: {lines}"


@pytest.fixture(scope="session")
def project_folder() -> Path:
    """The checkout."""
    return Path(__file__).resolve().parent.parent
