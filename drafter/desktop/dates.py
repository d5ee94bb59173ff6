"""Days and moments as people of each language write them, where libraries keep them as ISO 8601 writes them."""

from __future__ import annotations

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt


def short_date(kept: str, language: str) -> str:
    """A day, a month or a year: of «2008-12-17» «17 dic 2008»; what is no date stays as it is.

    Args:
        kept: ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``.
        language: of the interface, ISO 639-1.
    """
    return _written(kept, language, "d MMM yyyy", "MMM yyyy")


def long_date(kept: str, language: str) -> str:
    """The same in full: «17 de diciembre de 2008»."""
    whole = QLocale(language).dateFormat(QLocale.FormatType.LongFormat)
    without_weekday = whole.replace("dddd, ", "").replace("dddd ", "")
    return _written(kept, language, without_weekday, "MMMM yyyy")


def local_time(kept: str, language: str) -> str:
    """A moment in the time of this place, short: of «2026-11-23T09:00:00Z» «23/11/26 6:00».

    Args:
        kept: ISO 8601 with its zone; what says no time (the shipped library is called by its name) stays as it is.
        language: of the interface, ISO 639-1.
    """
    moment = QDateTime.fromString(kept, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return kept
    return QLocale(language).toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)


def _written(kept: str, language: str, of_day: str, of_month: str) -> str:
    for pattern, written in (("yyyy-MM-dd", of_day), ("yyyy-MM", of_month)):
        date = QDate.fromString(kept, pattern)
        if date.isValid():
            return QLocale(language).toString(date, written)
    return kept
