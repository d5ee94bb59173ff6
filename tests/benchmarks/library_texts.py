"""Real text in Spanish, English, Portuguese and French, in pieces from which clauses of a benchmark are put together.

It comes from what the tests keep (the declaration, amended articles of law, instruments of every house) and from the
glossary: nothing that is written for readers, so that a sentence of a guide changes no library.
"""

from __future__ import annotations

import json
import random
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from drafter import resources
from drafter.instruments import fold
from drafter.library import load_ladder
from drafter.library.keeping.rebuild import shipped_instruments
from drafter.library.language import FUNCTION_WORDS, WORD, stem

_ROOT = Path(__file__).parents[2]
_JOINTS: Mapping[str, tuple[str, ...]] = {
    "es": (", ", ", ", " y ", ", así como ", ", con ", "; "),
    "en": (", ", ", ", " and ", ", as well as ", ", with ", "; "),
    "pt": (", ", ", ", " e ", ", bem como ", ", com ", "; "),
    "fr": (", ", ", ", " et ", ", ainsi que ", ", avec ", "; "),
}
_FORMS: Mapping[str, tuple[str, ...]] = {
    "es": ("es_preterite_3pl", "es_preterite_3pl", "es_present_3sg", "es_gerund"),
    "en": ("en",),
    "pt": ("pt_preterite_3pl",),
    "fr": ("fr",),
}
_PIECE = re.compile(r"[,;:.()«»“”\"—–]+\s+|\s+(?=(?:que|para|con|así como|which|that|with|and|pour|avec|para que)\s)")
_SENTENCE = re.compile(r"(?<=[.;:])\s+")


@dataclass(frozen=True)
class Language:
    """The real text of a language, in pieces.

    Attributes:
        pieces: by topic; ``""`` for all.
        words: its content words, the most used first.
        kin: the other forms of a word, by the word as it stands in small letters.
        openings: (as written, infinitive, level) of leading verbs.
    """

    pieces: Mapping[str, Sequence[str]]
    words: Sequence[str]
    kin: Mapping[str, Sequence[str]]
    openings: Sequence[tuple[str, str, int]]

    def changed(self, text: str, share: float, chance: random.Random) -> str:
        """The text with that share (0 to 1) of its words replaced by others of the language."""
        words = list(WORD.finditer(text))
        replaced = chance.sample(words, round(share * len(words)))
        return _with(text, {word.span(): self.word(chance) for word in replaced})

    def inflected(self, text: str) -> str:
        """The text with every word of which the language has another form in that form."""
        return _with(
            text,
            {
                word.span(): self.kin[word.group().lower()][0]
                for word in WORD.finditer(text)
                if word.group().lower() in self.kin
            },
        )

    def word(self, chance: random.Random) -> str:
        """A content word, the more used the likelier."""
        return self.words[int(len(self.words) * chance.random() ** 2)]

    def piece(self, topic: str, chance: random.Random) -> str:
        """A piece of a sentence about something, now and then about anything."""
        pieces = self.pieces[topic if chance.random() < 0.7 else ""]
        return pieces[int(len(pieces) * chance.random() ** 1.5)]

    def text(self, topic: str, count: int, language: str, chance: random.Random) -> str:
        """So many pieces, joined; small letter first, without its last full stop."""
        joints = _JOINTS[language]
        parts = [self.piece(topic, chance)]
        for _ in range(count - 1):
            parts += [joints[int(len(joints) * chance.random())], self.piece(topic, chance)]
        return "".join(parts)


def _with(text: str, replacements: Mapping[tuple[int, int], str]) -> str:
    pieces: list[str] = []
    at = 0
    for (start, end), word in sorted(replacements.items()):
        pieces += [text[at:start], word.capitalize() if text[start].isupper() else word]
        at = end
    return "".join([*pieces, text[at:]])


@cache
def read_language(language: str, variants: int) -> Language:
    """The text of a language, each piece also in so many variants (a fifth of their words are others)."""
    texts = [*_texts(language)]
    counts: defaultdict[str, int] = defaultdict(int)
    for _, text in texts:
        for word in WORD.findall(text):
            if len(word) > 2 and not word.isdigit() and fold(word) not in FUNCTION_WORDS:
                counts[word.lower()] += 1
    words = sorted(counts, key=lambda word: (-counts[word], word))
    by_stem: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        by_stem[stem(word, language)].append(word)
    kin = {word: [other for other in group if other != word] for group in by_stem.values() for word in group[:6]}
    openings = _openings(language)
    bare = Language({}, words, {word: others for word, others in kin.items() if others}, openings)
    chance = random.Random(f"{language}{variants}")
    originals: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for topics, text in texts:
        for sentence in _SENTENCE.split(text):
            for piece in _PIECE.split(sentence):
                cut = " ".join(piece.split()).strip(" .;:,()[]«»“”\"'’-—–…")
                if 3 <= len(cut.split()) <= 16:
                    cut = cut if cut[:2].isupper() else cut[:1].lower() + cut[1:]
                    for topic in ("", *topics):
                        originals[topic].setdefault(cut)
    pieces: dict[str, Sequence[str]] = {}
    for topic, known in originals.items():
        own = list(known)
        chance.shuffle(own)
        pieces[topic] = [*own, *(bare.changed(piece, 0.2, chance) for _ in range(variants) for piece in own)]
    for topic in {name for names, _ in _texts("es") for name in names}:
        pieces.setdefault(topic, pieces[""])
    return Language(pieces, words, bare.kin, openings)


@cache
def _openings(language: str) -> tuple[tuple[str, str, int], ...]:
    """Leading verbs as they open a clause."""
    rows = json.loads((resources.language_folder() / "verb_ladder.json").read_text(encoding="utf-8"))
    levels = load_ladder().levels
    found = []
    for row in rows:
        infinitive = re.split(r" / | \(", row["es"])[0].strip()
        for column in _FORMS[language]:
            form = re.split(r" / | \(", row.get(column, ""))[0].strip()
            if form and infinitive in levels:
                found.append((form[:1].upper() + form[1:], infinitive, levels[infinitive]))
    return tuple(found)


@cache
def _texts(language: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """The real texts of a language: topics (only where they are known) and words."""
    found: list[tuple[tuple[str, ...], str]] = []
    data = _ROOT / "tests" / "data"
    if language == "es":
        for instrument in shipped_instruments():
            found += [(clause.topics, clause.text) for clause in instrument.clauses]
        topics = sorted({topic for names, _ in found for topic in names})
        for line in (data / "amended-articles.jsonl").read_text(encoding="utf-8").splitlines():
            for paragraph in json.loads(line)["after"].splitlines():
                found.append((_topics_of(paragraph, topics), paragraph))
    else:
        found.append(((), (data / "checks" / f"resolution.{language}.txt").read_text(encoding="utf-8")))
    found += [
        ((), path.read_text(encoding="utf-8")) for path in sorted((data / "instruments").glob(f"*.{language}.txt"))
    ]
    glossary = json.loads((resources.language_folder() / "glossary.json").read_text(encoding="utf-8"))
    for term in glossary.get(language, {}).get("terms", ()):
        found += [((), name) for variant in term["variants"] for name in variant]
    return tuple(found)


def _topics_of(paragraph: str, topics: Sequence[str]) -> tuple[str, ...]:
    """Topics whose name has a word the paragraph has, in any form."""
    stems = {stem(word, "es") for word in WORD.findall(paragraph)}
    return tuple(
        topic
        for topic in topics
        if any(stem(word, "es") in stems for word in WORD.findall(topic) if fold(word) not in FUNCTION_WORDS)
    )[:2]
