"""What a draft no longer says of a precedent, and what became of each clause."""

from __future__ import annotations

import random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from drafter.instruments import Clause, ClauseKind, Instrument
from drafter.library import ClauseLibrary, Fate, SilentLossReport, losses
from drafter.redline import new_text, old_text, words_of
from tests.library.precedence.drafts import Line, lines_of

QUIET = settings(max_examples=40)


@pytest.fixture(scope="module")
def declaration(shipped: ClauseLibrary) -> Instrument:
    """The precedent."""
    return shipped.instrument("SALV-2008")


def report(library: ClauseLibrary, draft: list[Line]) -> SilentLossReport:
    """What a draft lost of the declaration."""
    found = losses(library.instrument("SALV-2008"), draft, library.vocabulary)
    _must_hold_together(found, draft)
    return found


def edited(library: ClauseLibrary, **edits: str) -> SilentLossReport:
    """What the declaration loses when some clauses read otherwise; «_» stands for a stop in their ids."""
    clauses = library.clauses("SALV-2008")
    return report(library, lines_of(clauses, {name.replace("_", "."): text for name, text in edits.items()}))


def fates(found: SilentLossReport) -> dict[str, Fate]:
    """What is not kept, by the last part of its id."""
    return {
        each.clause.id.partition(":")[2]: each.fate for each in found.coverage.clauses if each.fate is not Fate.KEPT
    }


def text_of(library: ClauseLibrary, path: str) -> str:
    """The text of one of its clauses."""
    return library.clause(f"SALV-2008:{path}").text


def _must_hold_together(found: SilentLossReport, draft: list[Line]) -> None:
    covered = found.coverage
    assert [each.clause for each in covered.clauses] == list(covered.precedent.clauses)
    assert sum(found.counts.values()) == sum(section.clauses for section in found.sections)
    for each in covered.clauses:
        said = "\n".join(draft[part.paragraph].text[part.start : part.end] for part in each.parts)
        assert said == each.text
        if each.segments:
            assert (old_text(each.segments), new_text(each.segments)) == (each.clause.text, said)
        assert (each.fate is Fate.LOST) == (not each.parts)
        assert (each.fate is Fate.WEAKENED) == bool(each.weakenings)
        for part in each.parts:
            assert each.clause.id in {support.clause_id for support in covered.paragraphs[part.paragraph].clauses}
    for line, support in zip(draft, covered.paragraphs, strict=True):
        assert support.words == len(words_of(line.text))
        assert support.own + sum(clause.words for clause in support.clauses) == support.words


def test_a_draft_equal_to_the_precedent_loses_nothing(shipped: ClauseLibrary) -> None:
    found = report(shipped, lines_of(shipped.clauses("SALV-2008")))
    assert found.silent
    assert fates(found) == {}
    assert all(len(each.clauses) == 1 and not each.own for each in found.coverage.paragraphs)


@given(removed=st.sets(st.integers(0, 115)))
@QUIET
def test_removing_any_clauses_reports_just_those(shipped: ClauseLibrary, removed: set[int]) -> None:
    clauses = shipped.clauses("SALV-2008")
    found = report(shipped, lines_of(clause for place, clause in enumerate(clauses) if place not in removed))
    # Of clauses with the same words nobody can say which of them went.
    gone = sorted(clauses[place].text for place in removed if clauses[place].kind is not ClauseKind.TITLE)
    assert sorted(each.clause.text for each in found.lost) == gone
    assert set(fates(found).values()) <= {Fate.LOST, Fate.MOVED}
    assert not found.weakened


@given(seed=st.integers())
@QUIET
def test_shuffling_loses_nothing(shipped: ClauseLibrary, seed: int) -> None:
    clauses = list(shipped.clauses("SALV-2008"))
    random.Random(seed).shuffle(clauses)
    found = report(shipped, lines_of(clauses))
    assert found.silent
    assert set(fates(found).values()) <= {Fate.MOVED}


@given(first=st.integers(1, 115), second=st.integers(1, 115))
@example(first=2, second=1)  # they begin alike, and stand the other way round
@QUIET
def test_merging_two_clauses_is_told_as_merging_these_two(shipped: ClauseLibrary, first: int, second: int) -> None:
    clauses = shipped.clauses("SALV-2008")
    if first == second:
        return
    draft = []
    for place, clause in enumerate(clauses):
        if place == first:
            draft.append(Line(f"{clause.text} {clauses[second].text}", clause.kind))
        elif place != second:
            draft.append(Line(clause.text, clause.kind))
    found = report(shipped, draft)
    assert {each.clause.text for each in found.merged} == {clauses[first].text, clauses[second].text}
    assert found.silent
    one, other = found.merged
    assert (one.merged_with, other.merged_with) == ((other.clause.id,), (one.clause.id,))


LEADING = st.sampled_from(
    ["Reafirmaron", "Reiteraron", "Instaron", "Resaltaron", "Destacaron", "Subrayaron", "Enfatizaron"]
)


@given(verb=LEADING, choice=st.integers(0, 20))
@QUIET
def test_a_weaker_verb_reports_just_that(shipped: ClauseLibrary, verb: str, choice: int) -> None:
    def takes(clause: Clause) -> bool:
        return clause.text.startswith(f"{verb} ")

    held = [clause for clause in shipped.clauses("SALV-2008") if takes(clause)]
    chosen = held[choice % len(held)]
    path = chosen.id.partition(":")[2]
    found = report(
        shipped, lines_of(shipped.clauses("SALV-2008"), {path: chosen.text.replace(verb, "Tomaron nota de", 1)})
    )
    assert fates(found) == {path: Fate.WEAKENED}
    (weak,) = found.weakened
    assert [(each.kind, each.lost, each.won) for each in weak.weakenings] == [
        ("verb_weaker", (verb,), ("Tomaron nota",))
    ]


@pytest.mark.parametrize(
    ("path", "agreed", "said", "kind"),
    [
        ("p16.b2", "deben eliminar", "podrían eliminar", "modal"),
        ("p16.b2", "deben eliminar", "deben no eliminar", "negation"),
        ("p13", "apoyar a", "apoyar, en la medida de lo posible, a", "qualifier"),
        ("p7", "todos los derechos", "algunos derechos", "quantifier"),
        ("p23.s5.i5", " antes del año 2015", "", "deadline"),
        ("p12", ", en el año 2010,", "", "date"),
        ("p17", "deben asumir", "deberían asumir", "modal"),
        ("p23.s6.i7", "2025", "2030", "number"),
        ("p23.s10.i2", "con pleno respeto", "con respeto", "qualifier"),
        ("p23.s5.i7", "Garantizar", "Promover", "verb_weaker"),
        ("p23.s8.i1", "Asegurar", "Procurar", "modal"),
        ("p23.s9.i1", "Fomentar y fortalecer", "Considerar fomentar y fortalecer", "verb_weaker"),
        ("p23.s4.i1", "Ampliar", "Estudiar la posibilidad de ampliar", "verb_weaker"),
    ],
)
def test_what_binds_less_is_weakened_and_the_reason_is_told(
    shipped: ClauseLibrary, path: str, agreed: str, said: str, kind: str
) -> None:
    text = text_of(shipped, path)
    assert agreed in text
    found = report(shipped, lines_of(shipped.clauses("SALV-2008"), {path: text.replace(agreed, said)}))
    assert fates(found) == {path: Fate.WEAKENED}
    assert kind in {each.kind for each in found.weakened[0].weakenings}


def test_a_verb_put_beside_the_leading_one_takes_nothing_from_it(shipped: ClauseLibrary) -> None:
    found = edited(
        shipped,
        p23_s4_i1=text_of(shipped, "p23.s4.i1").replace("Ampliar", "Promover y ampliar"),
        p23_s6_i6=text_of(shipped, "p23.s6.i6").replace("Combatir", "Asimismo, combatir"),
    )
    assert fates(found) == {"p23.s4.i1": Fate.ADAPTED, "p23.s6.i6": Fate.ADAPTED}


def test_what_a_clause_announces_hangs_on_it_and_what_stands_under_a_paragraph_does_not(shipped: ClauseLibrary) -> None:
    found = report(shipped, lines_of(shipped.clauses("SALV-2008"), {}))
    announced = {path: found.announced(f"SALV-2008:{path}") for path in ("p23", "p23.s2.i4", "p17", "p23.s2")}
    assert announced == {"p23": 79, "p23.s2.i4": 6, "p17": 0, "p23.s2": 0}


def test_what_binds_more_is_only_adapted(shipped: ClauseLibrary) -> None:
    found = edited(
        shipped,
        p13=text_of(shipped, "p13").replace("Instaron", "Exigieron").replace("apoyar a", "apoyar firmemente a"),
        p17_b4=text_of(shipped, "p17.b4").replace("reiteraron", "enérgicamente reiteraron"),
    )
    assert fates(found) == {"p13": Fate.ADAPTED, "p17.b4": Fate.ADAPTED}


def test_half_a_clause_left_out_weakens_it_and_a_few_words_are_told(shipped: ClauseLibrary) -> None:
    first, _, second = text_of(shipped, "p6").partition(" Reafirmaron")
    found = edited(shipped, p6=first, p13=text_of(shipped, "p13").replace("conservación y ", ""))
    assert fates(found) == {"p6": Fate.WEAKENED, "p13": Fate.ADAPTED}
    reasons = {each.kind: each for each in found.weakened[0].weakenings}
    assert reasons["left_out"].lost == (f"Reafirmaron{second}",)
    assert [(each.clause.id, each.left_out) for each in found.trimmed] == [("SALV-2008:p13", ("conservación y",))]


def test_a_clause_that_goes_on_in_another_paragraph_is_split(shipped: ClauseLibrary) -> None:
    first, sign, second = text_of(shipped, "p9").partition(" En ese sentido")
    found = edited(shipped, p9=first, p18=text_of(shipped, "p18") + sign + second)
    assert fates(found) == {"p9": Fate.SPLIT, "p18": Fate.MERGED}
    places = [clause.id for clause in shipped.clauses("SALV-2008")]
    expected = (places.index("SALV-2008:p9"), places.index("SALV-2008:p18"))
    assert found.coverage.by_clause["SALV-2008:p9"].paragraphs == expected


def test_what_is_said_under_other_words_and_elsewhere_is_not_lost(shipped: ClauseLibrary) -> None:
    clauses = [clause for clause in shipped.clauses("SALV-2008") if clause.id != "SALV-2008:p16"]
    said = (
        "Es urgente concluir con éxito la ronda Doha de la Organización Mundial de Comercio mediante un acuerdo "
        "equitativo y equilibrado sobre el acceso a los mercados de productos industriales y agricultura que "
        "realice los objetivos de desarrollo; que se respete el criterio de reciprocidad menos que plena y que "
        "haya espacio para las políticas industriales de los países en desarrollo."
    )
    found = report(shipped, [*lines_of(clauses), Line(said)])
    covered = found.coverage.by_clause["SALV-2008:p16"]
    assert covered.paragraphs == (len(clauses),)
    assert covered.moved
    assert not found.lost


def test_other_language_in_its_place_is_no_clause_adapted(shipped: ClauseLibrary) -> None:
    found = edited(shipped, p19="Acordaron crear un banco de vacunas con sede en la ciudad de Panamá.")
    assert fates(found) == {"p19": Fate.LOST}
    place = [clause.id for clause in shipped.clauses("SALV-2008")].index("SALV-2008:p19")
    assert found.coverage.paragraphs[place].clauses == ()
    assert found.lost[0].in_its_place == (place,)


def test_what_stands_in_the_place_of_several_lost_clauses_is_named_for_each(shipped: ClauseLibrary) -> None:
    clauses = shipped.clauses("SALV-2008")
    gone = [clause.id for clause in clauses[6:9]]
    draft = lines_of(clauses)
    draft[6:9] = [Line("El gato come pescado crudo."), Line("Los perros duermen de noche.")]
    found = report(shipped, draft)
    assert [(each.clause.id, each.in_its_place) for each in found.lost] == [(clause_id, (6, 7)) for clause_id in gone]


def test_a_section_left_out_is_lost_as_that_section_whatever_reads_alike_before_it(shipped: ClauseLibrary) -> None:
    """Sections 7 and 8 end with the same item."""
    clauses = shipped.clauses("SALV-2008")
    for section in dict.fromkeys(clause.section for clause in clauses if clause.section):
        heading = f"p23.s{section}"
        draft = [
            line
            for clause, line in zip(clauses, lines_of(clauses), strict=True)
            if not f"{clause.id}.".startswith(f"SALV-2008:{heading}.")
        ]
        draft[3] = Line(f"{draft[3].text} Además.")
        draft.insert(5, Line("El gato come pescado crudo."))
        lost = [each.clause.id.partition(":")[2] for each in report(shipped, draft).lost]
        assert lost == [clause.id.partition(":")[2] for clause in clauses if clause.section == section]
        assert lost[0] == heading


def test_a_clause_said_three_times_and_now_twice_is_lost_once_and_the_others_are_pointed_at(
    shipped: ClauseLibrary,
) -> None:
    clauses = [clause for clause in shipped.clauses("SALV-2008") if clause.id != "SALV-2008:p23.s7.i6"]
    (lost,) = report(shipped, lines_of(clauses)).lost
    assert lost.clause.id == "SALV-2008:p23.s7.i6"
    assert len(lost.repeated_in) == 2


def test_a_section_that_went_is_lost_whole_and_counted(shipped: ClauseLibrary) -> None:
    clauses = shipped.clauses("SALV-2008")
    found = report(shipped, lines_of(clause for clause in clauses if clause.section != "4"))
    (section,) = [each for each in found.sections if each.lost_whole]
    assert (section.section, section.clauses, section.counts[Fate.LOST]) == ("4", 6, 6)
    assert [clause.id for clause in found.lost_paragraphs] == ["SALV-2008:p23.s4"]
    assert found.announced("SALV-2008:p23") == 79


def test_nothing_is_left_of_a_precedent_in_an_empty_draft(shipped: ClauseLibrary) -> None:
    found = report(shipped, [])
    assert len(found.lost) == 115
    assert all(section.lost_whole for section in found.sections)


@given(
    pieces=st.lists(st.tuples(st.integers(0, 115), st.integers(0, 30), st.integers(1, 60), st.booleans()), max_size=12)
)
@QUIET
def test_whatever_is_written_the_map_holds_together(
    shipped: ClauseLibrary, pieces: list[tuple[int, int, int, bool]]
) -> None:
    clauses = shipped.clauses("SALV-2008")
    draft: list[Line] = []
    for place, start, count, joined in pieces:
        words = " ".join(clauses[place].text.split()[start : start + count])
        if joined and draft:
            draft[-1] = Line(f"{draft[-1].text} {words}")
        else:
            draft.append(Line(words))
    report(shipped, draft)


def test_other_days_of_a_meeting_weaken_nothing_and_a_date_that_went_does(shipped: ClauseLibrary) -> None:
    said = text_of(shipped, "p22").replace("16 y 17 de diciembre de 2008", "15 y 16 de abril de 2027")
    gone = text_of(shipped, "p12").replace(", en el año 2010,", "")
    assert said != text_of(shipped, "p22")
    assert gone != text_of(shipped, "p12")
    found = edited(shipped, p22=said, p12=gone)
    assert fates(found) == {"p22": Fate.ADAPTED, "p12": Fate.WEAKENED}
    assert {each.kind for each in found.weakened[0].weakenings} <= {"date", "deadline"}
