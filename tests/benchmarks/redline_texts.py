"""Texts with edits of known truth, made from the declaration by a seeded hand.

A text ten or a hundred times as long is made of copies of the declaration, either word for word (nothing in
it is
unique: the hardest case for an aligner) or varied (in each copy a third of the content words are others of
its words, so that copies differ as the texts of one family do).
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from pathlib import Path

_SOURCE = Path(__file__).parents[2] / "resources" / "instruments" / "declaracion-salvador-2008.es.txt"


@dataclass
class EditedText:
    """An old and a new text, and what was done.

    Attributes:
        old, new: paragraphs.
        moved: (old index, new index) of paragraphs put elsewhere, edited or not.
        edited_moves: those of them whose words were changed too.
        split: old index -> how many new paragraphs it became.
        merged: new index -> how many old paragraphs it was made of.
        pairs: old index -> new index of everything that stayed in order, changed or not.
    """

    old: list[str]
    new: list[str] = field(default_factory=list)
    moved: set[tuple[int, int]] = field(default_factory=set)
    edited_moves: set[tuple[int, int]] = field(default_factory=set)
    split: dict[int, tuple[int, ...]] = field(default_factory=dict)
    merged: dict[int, tuple[int, ...]] = field(default_factory=dict)
    pairs: dict[int, int] = field(default_factory=dict)


def declaration() -> list[str]:
    """The declaration's blocks as paragraphs, page numbers and page headers left out, wrapped lines
    joined.
    """
    blocks = re.split(r"\n[ \f]*\n", _SOURCE.read_text(encoding="utf-8"))
    paragraphs = [" ".join(block.split()) for block in blocks]
    return [text for text in paragraphs if text and not re.fullmatch(r"\d+ / \d+", text)]


def long_text(copies: int, *, varied: bool, seed: int = 1) -> list[str]:
    """So many copies of the declaration, one after the other."""
    chance = random.Random(seed)
    base = declaration()
    vocabulary = _vocabulary(base)
    text = list(base)
    for _ in range(copies - 1):
        text += [_substituted(paragraph, 0.33, vocabulary, chance) for paragraph in base] if varied else base
    return text


def edited(old: list[str], seed: int, *, splits: bool = True, phrases: bool = False) -> EditedText:
    """8 % of words substituted, 10 % of paragraphs deleted, 10 % inserted, 5 % moved (half of these edited
    too).

    With ``splits`` 2 % are split in two and 2 % merged with the next; moved ones land anywhere in the text. With
    ``phrases`` half of the changes of words that stay in place are one to three words that come or go.
    """
    change = _phrased if phrases else _substituted
    chance = random.Random(seed)
    vocabulary = _vocabulary(old[:400])
    result = EditedText(old)
    kept: list[tuple[str, tuple[int, ...], str]] = []  # (kind, old indexes, text)
    moving: list[tuple[str, tuple[int, ...], str]] = []
    index = 0
    while index < len(old):
        text = old[index]
        draw = chance.random()
        words = len(text.split())
        if draw < 0.10:
            pass
        elif draw < 0.15:
            if words >= 4 and chance.random() < 0.5:
                moving.append(("moved+", (index,), _substituted(text, chance.uniform(0.05, 0.4), vocabulary, chance)))
            else:
                moving.append(("moved", (index,), text))
        elif splits and draw < 0.17 and words >= 20:
            kept.append(("split", (index,), change(text, 0.08, vocabulary, chance)))
        elif splits and draw < 0.19 and words >= 8 and index + 1 < len(old) and len(old[index + 1].split()) >= 8:
            both = f"{text} {old[index + 1]}"
            kept.append(("merged", (index, index + 1), change(both, 0.08, vocabulary, chance)))
            index += 1
        else:
            kept.append(("pair", (index,), change(text, 0.08, vocabulary, chance)))
        index += 1
    for item in moving:
        kept.insert(chance.randrange(len(kept) + 1), item)
    for _ in range(len(old) // 10):
        length = len(chance.choice(old).split())
        fresh = " ".join(chance.choices(vocabulary, k=max(length, 3)))
        kept.insert(chance.randrange(len(kept) + 1), ("inserted", (), fresh))
    for kind, olds, text in kept:
        place = len(result.new)
        if kind == "split":
            words_of = text.split(" ")
            cut = chance.randrange(len(words_of) // 3, 2 * len(words_of) // 3)
            result.new += [" ".join(words_of[:cut]), " ".join(words_of[cut:])]
            result.split[olds[0]] = (place, place + 1)
            continue
        result.new.append(text)
        if kind.startswith("moved"):
            result.moved.add((olds[0], place))
            if kind == "moved+":
                result.edited_moves.add((olds[0], place))
        elif kind == "merged":
            result.merged[place] = olds
        elif kind == "pair":
            result.pairs[olds[0]] = place
    return result


def _vocabulary(paragraphs: list[str]) -> list[str]:
    """Words of five letters and more, each once, in order of first standing."""
    return list(dict.fromkeys(word for text in paragraphs for word in re.findall(r"\b[^\W\d_]{5,}\b", text)))


def _substituted(text: str, share: float, vocabulary: list[str], chance: random.Random) -> str:
    """That share of the words (any but the first blank-separated marks) replaced by words of the
    vocabulary.
    """
    words = text.split(" ")
    for place, word in enumerate(words):
        if chance.random() < share and word.strip(".,;:«»“”()"):
            core = word.strip(".,;:«»“”()")
            words[place] = word.replace(core, chance.choice(vocabulary))
    return " ".join(words)


def _phrased(text: str, share: float, vocabulary: list[str], chance: random.Random) -> str:
    """At that share of the words one is replaced, or one to three come, or go; at least one word stays."""
    words = text.split(" ")
    changed: list[str] = []
    place = 0
    while place < len(words):
        draw = chance.random()
        if draw < share / 4:
            changed += chance.choices(vocabulary, k=chance.randint(1, 3))
        elif draw < share / 2:
            place += chance.randint(1, 3)
            continue
        elif draw < share:
            changed.append(chance.choice(vocabulary))
            place += 1
            continue
        changed.append(words[place])
        place += 1
    return " ".join(changed or words[:1])


def reworded(text: str, share: float, chance: random.Random) -> str:
    """That share of a text's words replaced by words of the declaration."""
    return _substituted(text, share, _vocabulary(declaration()), chance)
