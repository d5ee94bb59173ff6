"""Ids for new paragraphs: random ones for people's drafts, counted ones for reproducible samples."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from random import Random

_CHARACTERS = "23456789abcdefghjkmnpqrstuvwxyz"  # none that the eye confuses
_LENGTH = 10  # 31 ** 10: two of a million paragraphs meet with a chance of 1 in 1,600


@dataclass(frozen=True)
class RandomIds:
    """Calling it gives an id that no other paragraph has: ``"p7k2m9q4xwz"``.

    Attributes:
        random: where the chance comes from; ``random.SystemRandom()`` in the program, a seeded one in tests.
    """

    random: Random

    def __call__(self) -> str:
        """A new id."""
        return "p" + "".join(self.random.choices(_CHARACTERS, k=_LENGTH))


@dataclass(frozen=True)
class SequentialIds:
    """Calling it gives ``p1``, ``p2`` …: for samples and tests that must be reproducible.

    Attributes:
        start: number of the first id.
        prefix: what stands before the number.
    """

    start: int = 1
    prefix: str = "p"
    _numbers: count[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_numbers", count(self.start))

    def __call__(self) -> str:
        """The next id."""
        return f"{self.prefix}{next(self._numbers)}"
