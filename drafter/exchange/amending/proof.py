"""Re-opening an amended file before anybody sees it: rejecting gives the base, accepting the new text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from drafter.exchange.incoming.docx_reader import read_body
from drafter.exchange.model import ProofFinding, TextParagraph, View, visible_line
from drafter.exchange.package import Package


def amendment_findings(
    amended: bytes, base: bytes, new: bytes | Sequence[TextParagraph], name: str
) -> Iterator[ProofFinding]:
    """The first line of each side that is not as it should be; nothing where all are.

    Numbers that Word counts in the new file and in the amended one may differ: the base's numbering is kept.
    """
    before = _lines(base, View.ORIGINAL, name)
    yield from _first_difference("old-text", _lines(amended, View.ORIGINAL, name), before)
    after = _lines(new, View.FINAL, name) if isinstance(new, bytes) else [_Line(one, False) for one in new]
    yield from _first_difference("new-text", _lines(amended, View.FINAL, name), [one for one in after if one.shown])


class _Line:
    """A paragraph as it is compared.

    Args:
        paragraph: what a person sees.
        computed: True where Word counts its label.
    """

    def __init__(self, paragraph: TextParagraph, computed: bool) -> None:
        self.shown = " ".join(visible_line(paragraph).split())
        self.words = " ".join(paragraph.text.split())
        self.computed = computed

    def says(self, other: _Line) -> bool:
        """Whether both say the same, whatever white space stands between the words."""
        return self.shown == other.shown or (self.computed and other.computed and self.words == other.words)


def _lines(data: bytes, view: View, name: str) -> list[_Line]:
    passages = read_body(Package(data, name), view).passages
    lines = [_Line(passage.paragraph, passage.computed) for passage in passages]
    return [line for line in lines if line.words or (line.shown and not line.computed)]


def _first_difference(rule: str, found: Sequence[_Line], expected: Sequence[_Line]) -> Iterator[ProofFinding]:
    for place, (one, other) in enumerate(zip_longest(found, expected), start=1):
        if one is None or other is None or not one.says(other):
            shown = ["" if line is None else line.shown for line in (one, other)]
            yield ProofFinding(rule, f"{place}: {shown[0]!r} != {shown[1]!r}")
            return
