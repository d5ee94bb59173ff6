"""What is said of a compilation: one sentence for each notice, in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.drafting.brackets import Notation
from drafter.drafting.compilation.model import Notice, NoticeKind, Source
from drafter.messages import say

_LONGEST = 40
"""Characters of a paragraph without number that name it."""


def notice_sentence(notice: Notice, base: Sequence[Source], notation: Notation, language: str) -> str:
    """One sentence: what it is about, and what to do where something must be done."""
    names = []
    for code in notice.owners:
        party = notation.table.party(code)
        names.append(party.names.within(language) if party is not None else code)
    paragraphs = ", ".join(paragraph_name(base[place]) for place in notice.paragraphs)
    data = {"file": notice.source, "delegations": ", ".join(names), "paragraphs": paragraphs, **notice.data}
    if notice.kind is NoticeKind.UNKNOWN_DELEGATION and not notice.data["said"]:
        return say("compile-unknown-delegation-unsaid", language, **data)
    return say(f"compile-{notice.kind.value}", language, **data)


def paragraph_name(source: Source) -> str:
    """How a paragraph is called: by its number, else by its first words."""
    label = source.label.strip().rstrip(".)")
    if any(character.isalnum() for character in label):
        return label
    words = " ".join(source.text.split())
    return f"«{words if len(words) <= _LONGEST else words[: _LONGEST - 1] + '…'}»"
