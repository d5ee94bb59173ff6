"""Whose manner of writing a text is in: how the houses set a declaration, a resolution, a treaty, a communiqué."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from drafter.instruments.layout.blocks import Block
from drafter.instruments.openings import (
    CAPITAL_PREAMBLE,
    DECIDES,
    FORMULA,
    JOINT,
    MERCOSUR_SYMBOL,
    OAS_SYMBOL,
    OPENINGS,
    ORGAN,
    UN_SYMBOL,
    Openings,
)

_LEAST_CONFIDENCE = 0.4
"""A style that less speaks for is none."""
_MASTHEAD_BLOCKS = 12
_LONGEST_TITLE = 240
"""Characters."""
_FIRST_WORD = 10
"""Characters that may stand before it in a title: «Joint Communiqué», «Final Communiqué»."""
_TITLED = "titled-joint-statement"
"""Counted, and told as the joint statement that it is."""


class HouseStyle(StrEnum):
    """A manner of writing adopted texts."""

    SUMMIT = "summit"
    """A declaration that tells what its adopters did: «2. Reafirmaron …»."""
    INFINITIVES = "infinitives"
    """Infinitives under one chapeau: «…acuerdan: 2. Promover …» (CELAC)."""
    UN_RESOLUTION = "un-resolution"
    """«La Asamblea General, *Recordando* …, 1. *Decide* …»."""
    OAS_RESOLUTION = "oas-resolution"
    """«TOMANDO NOTA …, RESUELVE: 1. Exhortar …»."""
    DECISION = "decision"
    """«VISTO: …, CONSIDERANDO: …, DECIDE: Art. 1 – Aprobar …» (Mercosur)."""
    TREATY = "treaty"
    """Articles with paragraphs."""
    DECLARATION = "declaration"
    """Numbered paragraphs in the present tense: «1. Reafirmamos …»."""
    COMMUNIQUE = "communique"
    """Bullets («• Expresan …», «• Expresaron …»), or paragraphs in the present tense, without numbers."""
    PLAIN = "plain"
    """None of these."""


EVIDENCE = (
    "articles",
    "bulleted-verbs",
    "bullets",
    "capital-formula",
    "capital-preamble",
    "chapeau",
    "infinitives",
    "joint-statement",
    "mercosur-symbol",
    "numbers",
    "oas-symbol",
    "operative-present",
    "organ",
    "pp-op-labels",
    "preambular-gerunds",
    "present-plural",
    "preterites",
    "un-symbol",
)
"""What can speak for a style."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something that speaks for a style.

    Attributes:
        key: what; one of :data:`EVIDENCE`.
        count: how often it was met.
        piece: where first, counted from 0.
    """

    key: str
    count: int
    piece: int


@dataclass(frozen=True, slots=True)
class StyleReading:
    """The style that a text was taken to be in.

    Attributes:
        style: it.
        confidence: 0 to 1.
        evidence: why, the weightiest first.
    """

    style: HouseStyle
    confidence: float = 1.0
    evidence: tuple[Evidence, ...] = ()


class _Counter:
    """Gathers evidence: how often each thing was met, and where first."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._places: dict[str, int] = {}

    def met(self, key: str, place: int) -> None:
        self._counts[key] = self._counts.get(key, 0) + 1
        self._places.setdefault(key, place)

    def count(self, key: str) -> int:
        return self._counts.get(key, 0)

    def evidence(self, *keys: str) -> tuple[Evidence, ...]:
        found = (Evidence(key, self.count(key), self._places[key]) for key in keys if self.count(key))
        return tuple(sorted(found, key=lambda one: -one.count))


def recognise_style(blocks: Sequence[Block], language: str) -> StyleReading:
    """Whose manner of writing a text is in.

    Args:
        blocks: the text; evidence names them by their place.
        language: ISO 639-1, one of es, en, pt, fr.
    """
    openings = OPENINGS.get(language, OPENINGS["es"])
    seen = _Counter()
    for place, block in enumerate(blocks):
        _look_at(block, place, openings, seen)
    body = max(1, sum(len(block.text.split()) > 3 for block in blocks))
    scored = sorted(_scores(seen, body), key=lambda one: -one.confidence)
    return scored[0] if scored[0].confidence >= _LEAST_CONFIDENCE else StyleReading(HouseStyle.PLAIN, 0.5)


def _look_at(block: Block, place: int, openings: Openings, seen: _Counter) -> None:
    text = block.text
    counted = next((label for label in block.labels if not label.is_bullet), None)
    if counted is not None and counted.is_article:
        seen.met("articles", place)
    elif counted is not None and counted.prefix.upper() in {"PP", "OP"}:
        seen.met("pp-op-labels", place)
    elif counted is not None:
        seen.met("numbers", place)
    elif block.labels:
        seen.met("bullets", place)
    for key, pattern in (("un-symbol", UN_SYMBOL), ("oas-symbol", OAS_SYMBOL), ("mercosur-symbol", MERCOSUR_SYMBOL)):
        if place < _MASTHEAD_BLOCKS and pattern.search(text):
            seen.met(key, place)
    named = JOINT.search(text) if place < _MASTHEAD_BLOCKS and len(text) < _LONGEST_TITLE else None
    if named is not None:
        seen.met("joint-statement", place)
        if named.start() <= _FIRST_WORD and not block.labels and not text.endswith("."):
            seen.met(_TITLED, place)
    if ORGAN.fullmatch(text) or (place < _MASTHEAD_BLOCKS and ORGAN.match(text) and len(text) < _LONGEST_TITLE):
        seen.met("organ", place)
    if FORMULA.search(text[-30:]):
        seen.met("capital-formula", place)
    if CAPITAL_PREAMBLE.match(text):
        seen.met("capital-preamble", place)
    if text.endswith(":") and DECIDES.search(text):
        seen.met("chapeau", place)
    if counted is None and openings.preambular.match(text) and text[-1:] in ",;" and text[:1].isupper():
        seen.met("preambular-gerunds", place)
    if openings.operative.match(text):
        seen.met("operative-present", place)
    if openings.preterite.match(text):
        seen.met("preterites", place)
    elif openings.infinitive.match(text) and len(text.split()) > 3:
        seen.met("infinitives", place)
    if openings.present_plural.match(text):
        seen.met("present-plural", place)
    if block.labels and counted is None and (openings.preterite.match(text) or openings.present_plural.match(text)):
        seen.met("bulleted-verbs", place)


def _scores(seen: _Counter, body: int) -> Iterator[StyleReading]:
    """Each style with how much speaks for it."""

    def reading(style: HouseStyle, confidence: float, *keys: str) -> StyleReading:
        return StyleReading(style, round(min(1.0, max(0.0, confidence)), 2), seen.evidence(*keys))

    def share(key: str, full: float) -> float:
        """1 where at least that share of the text's blocks has it."""
        return min(1.0, seen.count(key) / (body * full))

    def some(key: str, full: int = 1) -> float:
        return min(1.0, seen.count(key) / full)

    articles = some("articles", 2) * share("articles", 0.15)
    capitals = some("capital-formula") * 0.5 + some("capital-preamble", 2) * 0.4
    yield reading(HouseStyle.TREATY, articles * 0.95 - capitals * 0.6, "articles")
    yield reading(
        HouseStyle.DECISION,
        0.45 * some("articles")
        + 0.3 * some("capital-formula")
        + 0.2 * some("capital-preamble")
        + 0.15 * some("mercosur-symbol")
        if seen.count("capital-formula") and seen.count("articles")
        else 0.4 * some("mercosur-symbol"),
        "articles",
        "capital-formula",
        "capital-preamble",
        "mercosur-symbol",
    )
    yield reading(
        HouseStyle.OAS_RESOLUTION,
        capitals + 0.3 * some("oas-symbol") + 0.05 * some("infinitives", 2) - 0.5 * some("articles"),
        "capital-preamble",
        "capital-formula",
        "oas-symbol",
    )
    yield reading(
        HouseStyle.UN_RESOLUTION,
        0.35 * some("preambular-gerunds", 2)
        + 0.35 * some("operative-present", 2)
        + 0.2 * some("organ")
        + 0.2 * some("un-symbol")
        + 0.3 * some("pp-op-labels", 2)
        - 0.4 * some("capital-formula")
        - 0.5 * some("articles", 2),
        "preambular-gerunds",
        "operative-present",
        "organ",
        "un-symbol",
        "pp-op-labels",
    )
    yield reading(
        HouseStyle.INFINITIVES,
        (0.3 * some("chapeau") + 0.6 * share("infinitives", 0.5)) * some("infinitives", 2)
        - 0.5 * some("capital-formula")
        - 0.5 * share("preterites", 0.25),
        "infinitives",
        "chapeau",
    )
    unnumbered = 1.0 if seen.count("numbers") < 2 else 0.0
    # A summit numbers its paragraphs, or sets them without any sign; only in a communiqué bullets say what was done,
    # whatever the text is called and however it opens.
    said = max(1, seen.count("preterites") + seen.count("present-plural"))
    in_bullets = some("bulleted-verbs", 3) * min(1.0, seen.count("bulleted-verbs") / (0.6 * said)) * unnumbered
    told = share("preterites", 0.25) * some("preterites", 3)
    titled = some(_TITLED) * unnumbered
    yield reading(
        HouseStyle.SUMMIT,
        told * 0.95 - 0.3 * some("articles", 2) - 0.7 * in_bullets - 0.45 * titled,
        "preterites",
    )
    plural = share("present-plural", 0.4) * some("present-plural", 2)
    yield reading(
        HouseStyle.COMMUNIQUE,
        0.5 * max(plural, told * titled, in_bullets) * unnumbered
        + 0.15 * titled
        + 0.35 * max(some("joint-statement") * max(unnumbered, plural * 0.5), in_bullets)
        + 0.1 * some("bullets", 2)
        + 0.35 * share("bullets", 0.6) * some("bullets", 3) * unnumbered * (1 - in_bullets) * some("chapeau"),
        "bulleted-verbs",
        "present-plural",
        "joint-statement",
        "bullets",
    )
    yield reading(HouseStyle.DECLARATION, 0.75 * plural * (1.0 - unnumbered), "present-plural", "numbers")
