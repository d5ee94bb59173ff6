"""What is said in the room, in the language of the interface."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QObject

from drafter.desktop.wording import Wording
from drafter.drafting import Draft, Paragraph
from drafter.drafting.negotiation.locks import named
from drafter.drafting.negotiation.silence import SilencePhase, local_deadline, phase, time_left
from drafter.drafting.negotiation.standing import SilenceProcedure
from drafter.instruments import ClauseKind

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)


class RoomPhrases(QObject):
    """Sentences of the wall, the jump box and the silence."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        """``language`` is that of dates."""
        super().__init__(parent)
        self._language = language
        self._wording = Wording(self)

    def head(self, paragraph: Paragraph) -> str:
        """«Paragraph 9 bis», «Heading», «•»: what a paragraph is called above its words."""
        number = named(paragraph)
        kind = self._wording.kind(paragraph.kind)
        if number.startswith("«"):
            return kind
        if paragraph.kind is ClauseKind.PARAGRAPH:
            return self.tr("Paragraph {number}").format(number=number)
        return self.tr("{kind} {number}").format(kind=kind, number=number)

    def progress(self, place: int, count: int, brackets: int) -> str:
        """«par. 9 of 25 · 14 brackets»."""
        where = self.tr("par. {place} of {count}").format(place=place + 1, count=count)
        left = self.tr("%n bracket(s)", "", brackets)
        return f"{where} · {left}"

    # -- silence ----------------------------------------------------------------------------------------------------

    def countdown(self, left: timedelta) -> str:
        """What is left, in a glance: days and hours, hours and minutes, under an hour minutes in words."""
        seconds = int(left.total_seconds())
        if seconds <= 0:
            return self.tr("expired")
        if left >= _DAY:
            days, rest = divmod(seconds, 86_400)
            whole = self.tr("%n day(s)", "", days)
            more = self.tr("{hours} h").format(hours=rest // 3600)
            return f"{whole} {more}" if rest >= 3600 else whole
        if left >= _HOUR:
            hours, rest = divmod(seconds, 3600)
            return self.tr("{hours} h {minutes} min").format(hours=hours, minutes=f"{rest // 60:02}")
        if seconds >= 60:
            return self.tr("%n minute(s) left", "", seconds // 60)
        return self.tr("%n second(s) left", "", seconds)

    def silence(self, procedure: SilenceProcedure, now: str) -> str:
        """The line about a procedure; empty once it is closed."""
        match phase(procedure, now):
            case SilencePhase.RUNNING:
                return self.tr("Silence: {left}").format(left=self.countdown(time_left(procedure, now)))
            case SilencePhase.EXPIRED:
                return self.tr("Silence: expired, nobody spoke")
            case SilencePhase.BROKEN:
                who = ", ".join(dict.fromkeys(each.delegation for each in procedure.breaks))
                return self.tr("Silence broken: {who}").format(who=who)
            case SilencePhase.ADOPTED | SilencePhase.ENDED:
                return ""

    def deadline(self, procedure: SilenceProcedure) -> str:
        """«25 November 2026, 18:00 (America/Bogota)»."""
        return self.moment(local_deadline(procedure), procedure.zone)

    def moment(self, local: datetime, zone: str) -> str:
        """A day and hour on the clocks of a place, and which place."""
        day = QLocale(self._language).toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)
        return self.tr("{day}, {hour} ({zone})").format(day=day, hour=f"{local:%H:%M}", zone=zone.replace("_", " "))

    def about(self, procedure: SilenceProcedure) -> str:
        """What was circulated and until when, in a sentence."""
        text = procedure.version or self.tr("the draft as it stood")
        return self.tr("Circulated: {text}. Silence until {deadline}.").format(
            text=text, deadline=self.deadline(procedure)
        )

    def breaks(self, procedure: SilenceProcedure, draft: Draft) -> list[str]:
        """Who broke silence on what, a line each."""
        lines = []
        for each in procedure.breaks:
            there = [named(draft.paragraph(one)) for one in each.paragraph_ids if one in draft.index]
            where = (
                self.tr("on paragraphs {numbers}").format(numbers=", ".join(there))
                if there
                else self.tr("on the text as a whole")
            )
            line = self.tr("{who}: {where}").format(who=each.delegation, where=where)
            lines.append(f"{line} — {each.reason}" if each.reason else line)
        return lines
