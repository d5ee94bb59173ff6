"""Whose manner of writing a text is in: how the houses set a declaration, a resolution, a treaty, a communiqué."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
    COMMUNIQUE = "communique"
    """Paragraphs or bullets without numbers in the present tense: «• Expresan …»."""
    PLAIN = "plain"
    """None of these."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something that speaks for a style.

    Attributes:
        key: what: ``articles``, ``preambular-gerunds``, ``operative-present``, ``capital-formula`` …
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
