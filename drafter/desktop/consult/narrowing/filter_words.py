"""What filters and their values are called in front of people."""

from __future__ import annotations

from PySide6.QtCore import QObject

from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.narrowing.filters import Field, span_of
from drafter.desktop.languages import language_name
from drafter.desktop.wording import Wording
from drafter.instruments import ClauseKind

_STRONGEST = 9


class FilterWords(QObject):
    """Gives names to the respects in which a search is narrowed, and to what it is narrowed to."""

    def __init__(self, catalogue: Catalogue, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._wording = wording

    def field(self, field: Field) -> str:
        """«Topic», «Body» …"""
        match field:
            case Field.TOPIC:
                return self.tr("Topic")
            case Field.BODY:
                return self.tr("Body")
            case Field.YEAR:
                return self.tr("Year")
            case Field.STRENGTH:
                return self.tr("Strength")
            case Field.VERB:
                return self.tr("Leading verb")
            case Field.KIND:
                return self.tr("Kind")
            case Field.INSTRUMENT:
                return self.tr("Instrument")
            case Field.LANGUAGE:
                return self.tr("Language")

    def value(self, field: Field, value: str) -> str:
        """A value as people say it: an instrument's title, a language's own name, a rung of the ladder."""
        match field:
            case Field.INSTRUMENT:
                return self._catalogue.title(value)
            case Field.KIND:
                return self._kind(value)
            case Field.LANGUAGE:
                return language_name(value)
            case Field.YEAR:
                return value.replace("-", "–")
            case Field.STRENGTH:
                return self._strength(value)
            case _:
                return value

    def chip(self, field: Field, value: str) -> str:
        """What the chip over the list says: what a value alone might leave open is said with its respect."""
        words = self.value(field, value)
        if field is Field.STRENGTH:
            return self.tr("Strength: {value}").format(value=words)
        return words

    def _kind(self, value: str) -> str:
        return self._wording.kind(ClauseKind(value)) if value in set(ClauseKind) else value

    def _strength(self, value: str) -> str:
        bounds = span_of(value)
        if bounds is None:
            return value
        weakest, strongest = bounds
        name = self._wording.verb_level(weakest)
        if weakest == strongest:
            return f"{weakest} · {name}"
        if strongest >= _STRONGEST:
            return self.tr("{level} or more · {name}").format(level=weakest, name=name)
        return f"{weakest}–{strongest}"
