"""Infinitives of Spanish preterites («aplaudieron» -> «aplaudir») for verbs that no table names.

Rules for the endings of stems, and short lists of irregular verbs. Source: the conjugations any Spanish grammar
gives, checked on verbs that occur in declarations and resolutions.
"""

from __future__ import annotations

import re

_STRONG_STEMS = (  # (ending of the preterite, ending of the infinitive)
    ("dujeron", "ducir"),
    ("pusieron", "poner"),
    ("tuvieron", "tener"),
    ("estuvieron", "estar"),
    ("anduvieron", "andar"),
    ("hicieron", "hacer"),
    ("vinieron", "venir"),
    ("dijeron", "decir"),
    ("trajeron", "traer"),
    ("quisieron", "querer"),
    ("pudieron", "poder"),
    ("supieron", "saber"),
    ("cupieron", "caber"),
    ("hubieron", "haber"),
    ("satisficieron", "satisfacer"),
    ("previeron", "prever"),
    ("dieron", "dar"),
    ("vieron", "ver"),
    ("fueron", "ser"),
    ("leyeron", "leer"),
    ("creyeron", "creer"),
    ("proveyeron", "proveer"),
    ("cayeron", "caer"),
    ("oyeron", "oír"),
)
_WHOLE_WORD_ONLY = frozenset({"dieron", "vieron", "fueron", "oyeron", "hubieron", "cupieron", "estuvieron"})
_ER_STEMS_END_IN = (  # of verbs that keep their stem; the other endings are of verbs in -ir
    "end", "ond", "ced", "od", "rd", "eb", "ob", "omp", "em", "om", "et", "ot", "olv", "ov", "orr", "ol", "el", "al",
    "cog", "teg", "erg", "en", "on", "ej", "es", "os", "ab",
)  # fmt: skip
_IR_STEMS_IN_C = ("esparc", "zurc", "resarc", "fruc")
_STEM_CHANGES = (  # e -> i and o -> u in verbs in -ir: pidieron, sugirieron, durmieron
    ("pid", "pedir"),
    ("despid", "despedir"),
    ("impid", "impedir"),
    ("mid", "medir"),
    ("repit", "repetir"),
    ("compit", "competir"),
    ("elig", "elegir"),
    ("reelig", "reelegir"),
    ("corrig", "corregir"),
    ("sigu", "seguir"),
    ("prosigu", "proseguir"),
    ("consigu", "conseguir"),
    ("persigu", "perseguir"),
    ("sirv", "servir"),
    ("invirt", "invertir"),
    ("advirt", "advertir"),
    ("convirt", "convertir"),
    ("revirt", "revertir"),
    ("divirt", "divertir"),
    ("sint", "sentir"),
    ("consint", "consentir"),
    ("disint", "disentir"),
    ("sugir", "sugerir"),
    ("requir", "requerir"),
    ("adquir", "adquirir"),
    ("refir", "referir"),
    ("confir", "conferir"),
    ("prefir", "preferir"),
    ("difir", "diferir"),
    ("transfir", "transferir"),
    ("infir", "inferir"),
    ("durm", "dormir"),
    ("mur", "morir"),
    ("rind", "rendir"),
    ("vist", "vestir"),
    ("hir", "herir"),
    ("adhir", "adherir"),
)


def infinitive_of_preterite(word: str) -> str | None:
    """The infinitive of a third person plural preterite, small letters; None where the word is none.

    A pronoun before («se reunieron») is the caller's business.
    """
    word = word.casefold()
    for ending, infinitive in _STRONG_STEMS:
        if word == ending or (word.endswith(ending) and ending not in _WHOLE_WORD_ONLY):
            return word[: -len(ending)] + infinitive
    if word.endswith("yeron") and len(word) > 6:
        return word[:-5] + "ir"  # contribuyeron, concluyeron
    if word.endswith("aron") and len(word) > 5:
        return word[:-4] + "ar"
    found = re.fullmatch(r"(.{2,}?)(ieron|eron)", word)
    if found is None:
        return None
    stem = found[1]
    for changed, infinitive in _STEM_CHANGES:
        if stem == changed:
            return infinitive
    if found[2] == "eron" and not stem.endswith(("ñ", "ll", "j")):
        return None
    return stem + ("ir" if _is_ir(stem) else "er")


def _is_ir(stem: str) -> bool:
    if stem.endswith("c"):
        return stem.endswith(_IR_STEMS_IN_C)  # reconocer, agradecer, establecer … against a handful
    return not stem.endswith(_ER_STEMS_END_IN)
