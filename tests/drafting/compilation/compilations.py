"""What the tests of compilations share: the notation, texts, and the deeds of delegations drawn at random."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from hypothesis import strategies as st

from drafter.deeds.tables import shipped_notation
from drafter.drafting.compilation import CompiledTexts, Returned, Source, compile_texts

CODES = ("ARG", "BRA", "CHL", "CUB", "MEX", "URY")


NOTATION = shipped_notation()


def sources(*lines: str) -> tuple[Source, ...]:
    """Paragraphs from "1. words"; a line without number has no label."""
    result = []
    for line in lines:
        label, _, text = line.partition(" ") if line[:1].isdigit() else ("", "", line)
        result.append(Source(label, text))
    return tuple(result)


def compiled_of(base: Sequence[Source], texts: Mapping[str, Sequence[Source]], **options: object) -> CompiledTexts:
    """The compilation of those texts, whatever they share with the base."""
    returned = [Returned(f"{code}.txt", tuple(text), code, sure=True) for code, text in texts.items()]
    return compile_texts(base, returned, NOTATION, **options)  # type: ignore[arg-type]


def lines_of(compiled: CompiledTexts) -> list[str]:
    """The printed text, paragraph by paragraph, with the base's labels."""
    compilation = compiled.compilation
    assert compilation is not None
    result = []
    for passage, printed in zip(compilation.passages, compiled.printed, strict=True):
        for line in printed.lines:
            label = passage.labels[0] if line.base is None else compilation.base[line.base].label
            result.append(f"{label} {line.text}".strip())
    return result


WORDS = (
    *("países", "energía", "paz", "agua", "cooperación", "Sur-Sur", "integración", "regional", "desarrollo", "salud"),
    *("deberán", "podrán", "reafirmaron", "de", "la", "los", "y", "en", "con", "para", "su,", "pobreza.", "EE. UU."),
    *("2009", "párr.", "“fondo”", "(OMC)"),
)
ODD = ["[sic]", "[", "]", "/", "–", "[x – Chile]", "", " ", "¶", "\u2029", "a\nb", "México:", "{Opción}"]


def edits(paragraphs: st.SearchStrategy[str]) -> st.SearchStrategy[Callable[[list[str]], list[str]]]:
    """One thing that a delegation does to a text, at a place counted from 0 to 1."""
    share = st.floats(0, 0.999)
    few = st.lists(st.sampled_from(WORDS), max_size=3)

    def words(at: float, first: float, length: int, new: list[str]) -> Callable[[list[str]], list[str]]:
        def deed(text: list[str]) -> list[str]:
            if not text:
                return text
            place = int(at * len(text))
            own = text[place].split(" ")
            start = int(first * len(own))
            return [*text[:place], " ".join([*own[:start], *new, *own[start + length :]]), *text[place + 1 :]]

        return deed

    def insert(at: float, new: str) -> Callable[[list[str]], list[str]]:
        return lambda text: [*text[: int(at * (len(text) + 1))], new, *text[int(at * (len(text) + 1)) :]]

    def delete(at: float) -> Callable[[list[str]], list[str]]:
        return lambda text: [*text[: int(at * len(text))], *text[int(at * len(text)) + 1 :]]

    def rewrite(at: float, new: str) -> Callable[[list[str]], list[str]]:
        return lambda text: [new if place == int(at * len(text)) else one for place, one in enumerate(text)]

    def move(at: float, to: float) -> Callable[[list[str]], list[str]]:
        def deed(text: list[str]) -> list[str]:
            rest = delete(at)(text)
            place = int(to * (len(rest) + 1))
            return [*rest[:place], text[int(at * len(text))], *rest[place:]] if text else text

        return deed

    def split(at: float, where: float) -> Callable[[list[str]], list[str]]:
        def deed(text: list[str]) -> list[str]:
            if not text:
                return text
            place = int(at * len(text))
            own = text[place].split(" ")
            cut = int(where * len(own))
            return [*text[:place], " ".join(own[:cut]), " ".join(own[cut:]), *text[place + 1 :]]

        return deed

    def merge(at: float, joint: str) -> Callable[[list[str]], list[str]]:
        def deed(text: list[str]) -> list[str]:
            place = int(at * len(text))
            return [*text[:place], joint.join(text[place : place + 2]), *text[place + 2 :]] if text else text

        return deed

    return st.one_of(
        st.builds(words, share, share, st.integers(0, 4), few),
        st.builds(words, share, share, st.integers(0, 2), few),
        st.builds(insert, share, paragraphs),
        st.builds(delete, share),
        st.builds(rewrite, share, paragraphs),
        st.builds(move, share, share),
        st.builds(split, share, share),
        st.builds(merge, share, st.sampled_from([" ", ""])),
    )


def negotiations(words: Sequence[str]) -> st.SearchStrategy[tuple[list[str], dict[str, list[str]]]]:
    """A base, and what one to six delegations made of it."""
    paragraphs = st.lists(st.sampled_from(list(words)), min_size=1, max_size=14).map(" ".join)
    base = st.lists(paragraphs, max_size=6)
    deeds = st.dictionaries(st.sampled_from(CODES), st.lists(edits(paragraphs), max_size=5), min_size=1)

    def made(text: list[str], own: dict[str, list[Callable[[list[str]], list[str]]]]) -> tuple[
        list[str], dict[str, list[str]]
    ]:  # fmt: skip
        texts = {}
        for code, deeds_of_one in own.items():
            adapted = text
            for deed in deeds_of_one:
                adapted = deed(adapted)
            texts[code] = adapted
        return text, texts

    return st.builds(made, base, deeds)
