"""The meeting that is going on, as far as anybody said: asked once, proposed from then on."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.drafting.negotiation.standing import Standing


@dataclass
class Sitting:
    """What was said last, for this session of the program only.

    Attributes:
        meeting: what people call it («Plenaria, 3.ª sesión»).
        who: who presides, or whoever said so last.
    """

    meeting: str = ""
    who: str = ""

    def standing(self, now: str, who: str = "") -> Standing:
        """What is decided now, by ``who`` where it is said."""
        return Standing(now, self.meeting, who or self.who)
