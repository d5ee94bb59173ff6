"""The rolling text: a compilation as paragraphs of a draft, ready to be negotiated further."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from drafter.drafting.compilation.door import CompiledTexts
from drafter.drafting.labelling.numbering import label_for
from drafter.drafting.model import Paragraph
from drafter.instruments.labels import parse_label


@dataclass(frozen=True, slots=True)
class RollingParagraph:
    """A paragraph of the rolling text.

    Attributes:
        paragraph: label, kind and words with brackets; id, status and origins of the base's paragraph, where it is one.
        base: index of that; None for an addition.
        passage: index of its passage in the compilation.
    """

    paragraph: Paragraph
    base: int | None
    passage: int


def rolling_text(
    compiled: CompiledTexts, base: Sequence[Paragraph], new_id: Callable[[], str]
) -> tuple[RollingParagraph, ...]:
    """The paragraphs of the rolling text, with the labels of the base.

    What is moved has its own label at both places. What is added keeps the label it was proposed under where the base
    has no such number, else it is called as what stands between two paragraphs is («3 bis.»).

    Args:
        compiled: with a compilation of exactly these paragraphs.
        base: the base's paragraphs.
        new_id: gives ids to additions.

    Raises:
        ValueError: there is no compilation.
    """
    if compiled.compilation is None:
        raise ValueError("questions are still open")
    taken = {each.label for each in base}
    rolling: list[RollingParagraph] = []
    written: list[Paragraph] = []
    for number, (passage, printed) in enumerate(
        zip(compiled.compilation.passages, compiled.printed, strict=True)
    ):  # fmt: skip
        for line in printed.lines:
            if line.base is not None:
                paragraph = replace(base[line.base], text=line.text)
            else:
                label = passage.labels[0]
                if passage.moved_from is not None:
                    label = base[passage.moved_from].label  # it is the same paragraph, at the other of its two places
                elif _is_number(label) and label in taken:
                    rest = base[passage.behind + 1 :]
                    label = label_for([*written, *rest], len(written), passage.kind)
                taken.add(label)
                paragraph = Paragraph(new_id(), passage.kind, label, line.text)
            rolling.append(RollingParagraph(paragraph, line.base, number))
            written.append(paragraph)
    return tuple(rolling)


def _is_number(label: str) -> bool:
    parsed = parse_label(label) if label else None
    return parsed is not None and not parsed.is_bullet
