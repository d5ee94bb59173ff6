"""What the pane below the list shows of a sentence, or of a clause of the precedent."""

from __future__ import annotations

from PySide6.QtCore import QObject

from drafter.desktop.precedent.cards import citation_of, remarks
from drafter.desktop.precedent.deeds import PrecedentDeeds
from drafter.desktop.precedent.detail import Shown
from drafter.desktop.precedent.live_measures import Measured
from drafter.desktop.precedent.signs import FATE_SIGNS, PROVENANCE_SIGNS, fate_word, provenance_word
from drafter.library import ClauseCoverage, Fate, Provenance, SentenceMeasure


class Chosen(QObject):
    """Puts a measure into words for the pane."""

    def __init__(self, deeds: PrecedentDeeds, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deeds, self._language = deeds, language

    def sentence(self, measured: Measured, index: int, sentence: SentenceMeasure) -> Shown:
        """A sentence of the draft, with the clause it comes from; a new one with the nearest."""
        icon, colour = PROVENANCE_SIGNS[sentence.provenance]
        text = measured.paragraphs[index].text[sentence.start : sentence.end]
        nearest = sentence.provenance is Provenance.NEW and sentence.clause is not None
        head = provenance_word(sentence.provenance, self._language)
        return Shown(
            icon,
            colour,
            self.tr("{new}; the nearest agreed language:").format(new=head) if nearest else head,
            "" if sentence.clause is None else sentence.clause.id,
            "" if sentence.clause is None else measured.sources.get(sentence.clause.id, sentence.citation),
            () if sentence.provenance is Provenance.NEW else sentence.segments,
            sentence.clause.text if nearest and sentence.clause is not None else text,
            tuple(dict.fromkeys(flag.kind for flag in sentence.flags)),
            self._other_sources(sentence),
            in_library=measured.other is None,
        )

    def _other_sources(self, sentence: SentenceMeasure) -> tuple[str, ...]:
        """Clauses besides its own that a sentence has words from, or that say the very same."""
        own = None if sentence.clause is None else sentence.clause.id
        cited = {passage.clause.id: passage.citation for passage in sentence.passages}
        lines = [
            self.tr("Also from: {citation}").format(citation=cited[each])
            for each in sentence.clause_ids
            if each != own and each in cited
        ]
        same = dict.fromkeys(each for passage in sentence.passages if passage.whole for each in passage.also)
        if same:
            lines.append(self.tr("The same words stand in: {clauses}").format(clauses=", ".join(same)))
        return tuple(lines)

    def clause(self, measured: Measured, each: ClauseCoverage) -> Shown:
        """A clause of the precedent, with what became of it and what can be done."""
        icon, colour = FATE_SIGNS[each.fate]
        return Shown(
            icon,
            colour,
            fate_word(each.fate, self._language),
            each.clause.id,
            citation_of(measured, each, self._language),
            () if each.fate is Fate.LOST else each.segments,
            each.clause.text,
            tuple(weak.kind for weak in each.weakenings),
            tuple(remarks(measured, each, self._language)),
            len(self._deeds.lost_with(each)) if self._deeds.possible else 0,
            self._deeds.can_put_back(each),
            in_library=measured.other is None,
        )
