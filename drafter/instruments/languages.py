"""What language a text is in, by its commonest small words: Spanish, English, Portuguese or French."""

from __future__ import annotations

import re
from collections import Counter

LANGUAGES = ("es", "en", "pt", "fr")

_SMALL_WORDS = {
    "es": """el los las la lo del al y e o u a de en con por para una un su sus se que como más entre sobre también este
        esta estos estas desde hasta sin es son ha han fue ser sea según cuando donde otro otra otros otras todo todos
        así asimismo muy no ya le les hay fueron está están cada si ni pero dos hacia""",
    "en": """the of and to a in for with on by its their that this these which from as are is be has have at or an all
        other not will such also into been was were through between within should shall may it any under upon no there
        they what where can must if only each two than""",
    "pt": """o a os as e do da dos das de ao à aos às em no na nos nas um uma com por para pelo pela pelos pelas seu sua
        seus suas que se como mais entre sobre também este esta estes estas desde até sem é são ser foi não num numa
        ou já há foram outro outra outros outras todo todos isso está estão cada mas dois""",
    "fr": """le la les des de du au aux et à en dans avec par pour un une son sa ses leur leurs se ce que qui comme plus
        entre sur aussi cette ces depuis sans est sont a ont été soit selon où ou autre autres tous ainsi il elle ils
        d l qu n s ne pas si y deux chaque sous""",
}
_ENDINGS = (
    (re.compile(r"ci[oó]n(?:es)?$|dad(?:es)?$|ñ|miento|aron$|ieron$"), "es"),
    (re.compile(r"ç(?:ão|ões)$|dade?s$|dade$|ão$|nh|lh|mento|õe|aram$"), "pt"),
    (re.compile(r"ing$|ty$|ties$|ed$|ly$|th|wh|ment$"), "en"),
    (re.compile(r"(?:eux|euse|aux|ées?|ment|ité|ités|ique|ants?|ents?|èle|ère|œ)$"), "fr"),
)
"""What words of each language often end in or hold; names are long, so it counts less than a small word."""
_LANGUAGES_OF: dict[str, list[str]] = {}
for _language, _words in _SMALL_WORDS.items():
    for _each in dict.fromkeys(_words.split()):
        _LANGUAGES_OF.setdefault(_each, []).append(_language)
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 4000
"""Characters that decide; the rest of a long text says the same."""


def recognise_language(text: str, *, unsure: str = "es") -> str:
    """The language, ISO 639-1; ``unsure`` where the text has none of its small words."""
    scores: Counter[str] = Counter()
    for word in _WORD.findall(text[:_ENOUGH].casefold()):
        for ending, language in _ENDINGS:
            if len(word) > 3 and ending.search(word):
                scores[language] += 2
        languages = _LANGUAGES_OF.get(word, ())
        for language in languages:
            # A word of one language tells more than one that two share.
            scores[language] += 12 // len(languages) ** 2
    if not scores:
        return unsure
    best = max(LANGUAGES, key=lambda language: scores[language])
    return best if scores[best] > 0 else unsure
