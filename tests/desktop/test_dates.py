"""Days are written as people of each language write them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime, QTimeZone

from drafter.desktop.dates import local_time, long_date, short_date
from drafter.messages import LANGUAGES


@pytest.mark.parametrize(
    ("language", "short", "whole"),
    [
        ("es", "17 dic 2008", "17 de diciembre de 2008"),
        ("en", "17 Dec 2008", "December 17, 2008"),
        ("pt", "17 dez. 2008", "17 de dezembro de 2008"),
        ("fr", "17 déc. 2008", "17 décembre 2008"),
    ],
)
def test_a_day_is_written_in_the_language_of_the_interface(language: str, short: str, whole: str) -> None:
    assert (short_date("2008-12-17", language), long_date("2008-12-17", language)) == (short, whole)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kept", ["", "2008", "2008-13-40", "diciembre"])
def test_a_year_alone_and_what_is_no_date_stay_as_they_are(language: str, kept: str) -> None:
    assert short_date(kept, language) == long_date(kept, language) == kept


def test_a_month_without_day_names_no_day() -> None:
    assert (short_date("2008-12", "es"), long_date("2008-12", "es")) == ("dic 2008", "diciembre 2008")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_moment_is_told_in_the_time_of_this_place(language: str) -> None:
    here = QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone.utc()).toLocalTime()
    assert local_time("2026-11-23T09:00:00Z", language) == QLocale(language).toString(
        here, QLocale.FormatType.ShortFormat
    )
    assert local_time("clause_library.db", language) == "clause_library.db"
