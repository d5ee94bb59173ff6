"""How many forms of the verbs that declarations lead with find each other in a search.

The verbs are those of the ladder and of the flags' modals, in the forms drafters use (infinitive, present and
subjunctive in the third person, preterite, future, participle, gerund), written out here and not taken from the table
that joins them. Each form is typed and each other form of its verb is looked for; beside it what stems alone find. Then
how many words of one verb find a form of another.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from itertools import permutations
from pathlib import Path

from drafter.instruments import Clause, ClauseKind, Instrument, InstrumentMetadata, fold
from drafter.library import ClauseLibrary, build_library, load_vocabulary
from drafter.library.language import stem

VERBS: Mapping[str, Sequence[str]] = {
    "es": (
        "acordar acuerda acuerden acordaron acordará acordado acordando",
        "alentar alienta alienten alentaron alentará alentado alentando",
        "agradecer agradece agradezcan agradecieron agradecerá agradecido agradeciendo",
        "aprobar aprueba aprueben aprobaron aprobará aprobado aprobando",
        "comprometer compromete comprometan comprometieron comprometerá comprometido comprometiendo",
        "contribuir contribuye contribuyan contribuyeron contribuirá contribuido contribuyendo",
        "convenir conviene convengan convinieron convendrá convenido conviniendo",
        "decidir decide decidan decidieron decidirá decidido decidiendo",
        "decir dice digan dijeron dirá diciendo",
        "defender defiende defiendan defendieron defenderá defendido defendiendo",
        "dirigir dirige dirijan dirigieron dirigirá dirigido dirigiendo",
        "encomendar encomienda encomienden encomendaron encomendará encomendado encomendando",
        "escribir escribe escriban escribieron escribirá escrito escribiendo",
        "exigir exige exijan exigieron exigirá exigido exigiendo",
        "fortalecer fortalece fortalezcan fortalecieron fortalecerá fortalecido fortaleciendo",
        "garantizar garantiza garanticen garantizaron garantizará garantizado garantizando",
        "hacer hace hagan hicieron hará hecho haciendo",
        "impulsar impulsa impulsen impulsaron impulsará impulsado impulsando",
        "manifestar manifiesta manifiesten manifestaron manifestará manifestado manifestando",
        "mantener mantiene mantengan mantuvieron mantendrá mantenido manteniendo",
        "obtener obtiene obtengan obtuvieron obtendrá obtenido obteniendo",
        "pedir pide pidan pidieron pedirá pedido pidiendo",
        "poder puede puedan pudieron podrá podido pudiendo",
        "poner pone pongan pusieron pondrá puesto poniendo",
        "promover promueve promuevan promovieron promoverá promovido promoviendo",
        "proponer propone propongan propusieron propondrá propuesto proponiendo",
        "reconocer reconoce reconozcan reconocieron reconocerá reconocido reconociendo",
        "recomendar recomienda recomienden recomendaron recomendará recomendado recomendando",
        "recordar recuerda recuerden recordaron recordará recordado recordando",
        "renovar renueva renueven renovaron renovará renovado renovando",
        "resolver resuelve resuelvan resolvieron resolverá resuelto resolviendo",
        "seguir sigue sigan siguieron seguirá seguido siguiendo",
        "ser son sean fueron serán sido siendo",
        "solicitar solicita soliciten solicitaron solicitará solicitado solicitando",
        "tener tiene tengan tuvieron tendrá tenido teniendo",
        "velar vela velen velaron velará velado velando",
        "verificar verifica verifiquen verificaron verificará verificado verificando",
    ),
    "pt": (
        "acordar acorda acordem acordaram acordará acordado acordando",
        "conseguir consegue consigam conseguiram conseguirá conseguido conseguindo",
        "construir constrói construam construíram construirá construído construindo",
        "decidir decide decidam decidiram decidirá decidido decidindo",
        "dirigir dirige dirijam dirigiram dirigirá dirigido dirigindo",
        "fazer faz façam fizeram fará feito fazendo",
        "fortalecer fortalece fortaleçam fortaleceram fortalecerá fortalecido fortalecendo",
        "manter mantém mantenham mantiveram manterá mantido mantendo",
        "poder pode possam puderam poderá podido podendo",
        "pedir pede peçam pediram pedirá pedido pedindo",
        "promover promove promovam promoveram promoverá promovido promovendo",
        "propor propõe proponham propuseram proporá proposto propondo",
        "reconhecer reconhece reconheçam reconheceram reconhecerá reconhecido reconhecendo",
        "verificar verifica verifiquem verificaram verificará verificado verificando",
    ),
    "en": (
        "agree agrees agreed agreeing",
        "build builds built building",
        "hold holds held holding",
        "seek seeks sought seeking",
        "strive strives strove striven striving",
        "take takes took taken taking",
        "undertake undertakes undertook undertaken undertaking",
        "uphold upholds upheld upholding",
        "urge urges urged urging",
    ),
    "fr": (
        "convenir convient conviennent conviendra convenu convenant",
        "devoir doit doivent devra devaient",
        "décider décide décident décidera décidé décidant",
        "faire fait font fera faisant",
        "inscrire inscrit inscrivent inscrira inscrivant",
        "maintenir maintient maintiennent maintiendra maintenu maintenant",
        "permettre permet permettent permettra permis permettant",
        "pouvoir peut peuvent pourra pouvait",
        "promouvoir promeut promeuvent promouvra promu",
        "réaffirmer réaffirme réaffirment réaffirmera réaffirmé réaffirmant",
        "recevoir reçoit reçoivent recevra reçu recevant",
        "reconnaître reconnaît reconnaissent reconnaîtra reconnu reconnaissant",
        "réduire réduit réduisent réduira réduisant",
        "répondre répond répondent répondra répondu répondant",
        "soutenir soutient soutiennent soutiendra soutenu soutenant",
    ),
}


def main() -> None:
    """Print the shares by language."""
    for language, verbs in VERBS.items():
        found, by_stem, of, strays = joined(language, [verb.split() for verb in verbs])
        print(
            f"{language}: {len(verbs)} verbs, {of} pairs of forms: {found / of:.1%} find each other, "
            f"{by_stem / of:.1%} by stems alone; {strays} pairs of two verbs"
        )


def joined(language: str, verbs: Sequence[Sequence[str]]) -> tuple[int, int, int, int]:
    """Pairs of forms of one verb: found, found by stems alone, all; and pairs of forms of two verbs that are found."""
    verb_of = {fold(form): verb[0] for verb in verbs for form in verb}
    clauses = tuple(
        Clause(f"V:p{number}", ClauseKind.PARAGRAPH, None, None, None, None, False, form, (1, 1), number)
        for number, form in enumerate(form for verb in verbs for form in verb)
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "verbs.db"
        build_library(path, [Instrument(InstrumentMetadata("V", "V", language=language), clauses, "0" * 64)], "")
        with ClauseLibrary.open(path, vocabulary=load_vocabulary(), read_only=True) as library:
            given = {
                form: {hit.clause.text for hit in library.search(f"{form} ", limit=100)}
                for verb in verbs
                for form in verb
            }
    pairs = [pair for verb in verbs for pair in permutations(verb, 2)]
    return (
        sum(other in given[form] for form, other in pairs),
        sum(stem(form, language) == stem(other, language) for form, other in pairs),
        len(pairs),
        sum(verb_of[fold(form)] != verb_of[fold(other)] for form, others in given.items() for other in others),
    )


if __name__ == "__main__":
    main()
