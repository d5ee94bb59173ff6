"""Re-opening an amended file before anybody sees it: rejecting gives the base, accepting the new text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from drafter.exchange.incoming.docx_reader import Body, read_body
from drafter.exchange.model import ProofFinding, TextParagraph, View, visible_line
from drafter.exchange.package import Package


class Line:
    """A paragraph as it is compared.

    Args:
        paragraph: what a person sees.
        computed: True where Word counts its label.
    """

    def __init__(self, paragraph: TextParagraph, computed: bool) -> None:
        self.shown = " ".join(visible_line(paragraph).split())
        self.words = " ".join(paragraph.text.split())
        self.computed = computed

    def says(self, other: Line) -> bool:
        """Whether both say the same, whatever white space stands between the words."""
        return self.shown == other.shown or (self.computed and other.computed and self.words == other.words)


def lines_of(body: Body) -> tuple[Line, ...]:
    """The paragraphs with words of a file that was read."""
    lines = (Line(passage.paragraph, passage.computed) for passage in body.passages)
    return tuple(line for line in lines if line.words or (line.shown and not line.computed))


def lines_of_text(paragraphs: Sequence[TextParagraph]) -> tuple[Line, ...]:
    """The paragraphs with words of a text that is no Word file."""
    return tuple(line for line in (Line(one, False) for one in paragraphs) if line.shown)


def amendment_findings(amended: bytes, before: Sequence[Line], after: Sequence[Line]) -> Iterator[ProofFinding]:
    """The first line of each side that is not as it should be; nothing where all are.

    Numbers that Word counts in the new file and in the amended one may differ: the base's numbering is kept.

    Args:
        amended: the file.
        before: the base, its own changes rejected.
        after: the new text.
    """
    for rule, view, expected in (("old-text", View.ORIGINAL, before), ("new-text", View.FINAL, after)):
        yield from _first_difference(rule, lines_of(read_body(Package(amended, ""), view)), expected)


def _first_difference(rule: str, found: Sequence[Line], expected: Sequence[Line]) -> Iterator[ProofFinding]:
    for place, (one, other) in enumerate(zip_longest(found, expected), start=1):
        if one is None or other is None or not one.says(other):
            shown = ["" if line is None else line.shown for line in (one, other)]
            yield ProofFinding(rule, f"{place}: {shown[0]!r} != {shown[1]!r}")
            return
