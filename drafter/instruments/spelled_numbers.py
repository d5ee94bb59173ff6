"""Numbers in words, in Spanish, Portuguese, French and English: in dates, and as Word spells the numbers of lists.

Where a list is numbered "One, Two, Three" or "Primero, Segundo", Word writes the first letter as a capital and the
masculine form. Numbers from 1 to 9,999; others stay digits.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

_LARGEST = 9999


def cardinal(number: int, language: str) -> str:
    """A number in words ("Veintiuno"), in English for languages that are not spelled here."""
    return _spelled(number, _CARDINALS.get(language, _english_cardinal))


def ordinal(number: int, language: str) -> str:
    """A place in words ("Vigésimo primero"), in English for languages that are not spelled here."""
    return _spelled(number, _ORDINALS.get(language, _english_ordinal))


def short_ordinal(number: int, language: str) -> str:
    """A place in digits: "1º", "1er", "1st"."""
    if language in ("es", "pt", "it", "gl"):
        return f"{number}º"
    if language == "fr":
        return f"{number}er" if number == 1 else f"{number}e"
    if language in ("de", "nl", "da", "nb", "no", "fi", "cs", "pl"):
        return f"{number}."
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _spelled(number: int, spell: Callable[[int], str]) -> str:
    if not 0 < number <= _LARGEST:
        return str(number)
    words = spell(number)
    return words[0].upper() + words[1:]


def _row(words: str) -> tuple[str, ...]:
    """Words by number; a full stop where there is none."""
    return tuple(words.split())


_EN_SMALL = _row(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_EN_TENS = _row(". . twenty thirty forty fifty sixty seventy eighty ninety")
_EN_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip


def _english_cardinal(number: int) -> str:
    if number < 20:
        return _EN_SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _EN_TENS[tens] + (f"-{_EN_SMALL[ones]}" if ones else "")
    size, name = (1000, "thousand") if number >= 1000 else (100, "hundred")
    count, rest = divmod(number, size)
    return f"{_english_cardinal(count)} {name}" + (f" {_english_cardinal(rest)}" if rest else "")


def _english_ordinal(number: int) -> str:
    words = _english_cardinal(number)
    start = max(words.rfind(" "), words.rfind("-")) + 1
    last = words[start:]
    if last in _EN_ORDINALS:
        return words[:start] + _EN_ORDINALS[last]
    return words[:-1] + "ieth" if last.endswith("y") else words + "th"


_ES_SMALL = _row(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve"
)
_ES_TENS = _row(". . . treinta cuarenta cincuenta sesenta setenta ochenta noventa")
_ES_HUNDREDS = _row(
    ". ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
)


def _spanish_cardinal(number: int) -> str:
    if number < 30:
        return _ES_SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _ES_TENS[tens] + (f" y {_ES_SMALL[ones]}" if ones else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return "cien" if number == 100 else _ES_HUNDREDS[hundreds] + (f" {_spanish_cardinal(rest)}" if rest else "")
    thousands, rest = divmod(number, 1000)
    head = "mil" if thousands == 1 else f"{_spanish_cardinal(thousands)} mil"
    return head + (f" {_spanish_cardinal(rest)}" if rest else "")


_ES_ORDINALS = _row(
    ". primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo decimotercero "
    "decimocuarto decimoquinto decimosexto decimoséptimo decimoctavo decimonoveno"
)
_ES_ORDINAL_TENS = _row(
    ". décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo"
)
_ES_ORDINAL_HUNDREDS = _row(
    ". centésimo ducentésimo tricentésimo cuadringentésimo quingentésimo sexcentésimo septingentésimo octingentésimo "
    "noningentésimo"
)


def _spanish_ordinal(number: int) -> str:
    return _places(number, _ES_ORDINALS, _ES_ORDINAL_TENS, _ES_ORDINAL_HUNDREDS, "milésimo", _spanish_cardinal)


_PT_SMALL = _row(
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete "
    "dezoito dezenove"
)
_PT_TENS = _row(". . vinte trinta quarenta cinquenta sessenta setenta oitenta noventa")
_PT_HUNDREDS = _row(". cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos")


def _portuguese_cardinal(number: int) -> str:
    if number < 20:
        return _PT_SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _PT_TENS[tens] + (f" e {_PT_SMALL[ones]}" if ones else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return "cem" if number == 100 else _PT_HUNDREDS[hundreds] + (f" e {_portuguese_cardinal(rest)}" if rest else "")
    thousands, rest = divmod(number, 1000)
    head = "mil" if thousands == 1 else f"{_portuguese_cardinal(thousands)} mil"
    if not rest:
        return head
    joint = " e " if rest < 100 or rest % 100 == 0 else " "
    return head + joint + _portuguese_cardinal(rest)


_PT_ORDINALS = _row(". primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono")
_PT_ORDINAL_TENS = _row(
    ". décimo vigésimo trigésimo quadragésimo quinquagésimo sexagésimo septuagésimo octogésimo nonagésimo"
)
_PT_ORDINAL_HUNDREDS = _row(
    ". centésimo ducentésimo trecentésimo quadringentésimo quingentésimo sexcentésimo septingentésimo octingentésimo "
    "noningentésimo"
)


def _portuguese_ordinal(number: int) -> str:
    return _places(number, _PT_ORDINALS, _PT_ORDINAL_TENS, _PT_ORDINAL_HUNDREDS, "milésimo", _portuguese_cardinal)


def _places(
    number: int,
    small: Sequence[str],
    tens: Sequence[str],
    hundreds: Sequence[str],
    thousandth: str,
    count: Callable[[int], str],
) -> str:
    """A place in a language whose ordinals follow one another: "centésimo vigésimo primero"."""
    thousands, below = divmod(number, 1000)
    words: list[str] = []
    if thousands:
        words.append(thousandth if thousands == 1 else f"{count(thousands)} {thousandth}")
    words.append(hundreds[below // 100])
    rest = below % 100
    if rest < len(small):
        words.append(small[rest])
    else:
        words += [tens[rest // 10], small[rest % 10]]
    return " ".join(word for word in words if word != ".")


_FR_SMALL = _row(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf"
)
_FR_TENS = _row(". . vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt")


def _french_cardinal(number: int) -> str:
    if number < 20:
        return _FR_SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        if tens in (7, 9):
            ones += 10
        if number == 80:
            return "quatre-vingts"
        if ones == 0:
            return _FR_TENS[tens]
        joint = " et " if ones in (1, 11) and tens < 8 else "-"
        return _FR_TENS[tens] + joint + _FR_SMALL[ones]
    size, name = (1000, "mille") if number >= 1000 else (100, "cent")
    count, rest = divmod(number, size)
    head = name if count == 1 else f"{_french_cardinal(count)} {name}"
    if rest:
        return f"{head} {_french_cardinal(rest)}"
    return head + "s" if name == "cent" and count > 1 else head


def _french_ordinal(number: int) -> str:
    if number == 1:
        return "premier"
    words = _french_cardinal(number)
    if words.endswith(("vingts", "cents")):
        words = words[:-1]
    if words.endswith("cinq"):
        return words + "uième"
    if words.endswith("neuf"):
        return words[:-1] + "vième"
    return words.removesuffix("e") + "ième"


_CARDINALS: Mapping[str, Callable[[int], str]] = {
    "es": _spanish_cardinal,
    "pt": _portuguese_cardinal,
    "fr": _french_cardinal,
}
_ORDINALS: Mapping[str, Callable[[int], str]] = {
    "es": _spanish_ordinal,
    "pt": _portuguese_ordinal,
    "fr": _french_ordinal,
}
