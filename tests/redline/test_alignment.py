from __future__ import annotations

import random
import unicodedata
from collections.abc import Sequence

import pytest

from drafter.redline import RowKind, compare

A = "Reafirmaron su compromiso con la integración regional y la cooperación entre todos los pueblos de América Latina."
B = "Destacaron la importancia del ahorro de energía y de las fuentes renovables para el desarrollo de las economías."
C = "Decidieron crear un fondo solidario de lucha contra el hambre, la pobreza y la exclusión social en las islas."
D = "Condenaron el terrorismo en todas sus formas y exhortaron a respetar siempre el derecho internacional humanitario."
E = "Expresaron su agradecimiento al pueblo y al gobierno anfitriones por la generosa hospitalidad brindada en Bahía."


def kinds(old: Sequence[str], new: Sequence[str]) -> list[tuple[str, tuple[int, ...], tuple[int, ...]]]:
    return [(row.kind.value, row.old, row.new) for row in compare(old, new).rows]


def test_a_moved_paragraph_is_one_row_at_its_new_place() -> None:
    assert kinds([A, B, C, D], [A, C, D, B]) == [
        ("unchanged", (0,), (0,)),
        ("unchanged", (2,), (1,)),
        ("unchanged", (3,), (2,)),
        ("moved", (1,), (3,)),
    ]


def test_a_moved_and_changed_paragraph_shows_its_inner_changes() -> None:
    changed = B.replace("importancia", "necesidad")
    rows = compare([A, B, C, D, E], [A, C, D, E, changed]).rows
    assert [row.kind for row in rows][-1] is RowKind.MOVED_CHANGED
    assert [segment.text for segment in rows[-1].segments if segment.op.value == "+"] == ["necesidad"]


def test_without_moves_it_goes_here_and_comes_there() -> None:
    rows = compare([A, B, C], [B, C, A], moves=False).rows
    assert [(row.kind.value, row.old, row.new) for row in rows] == [
        ("deleted", (0,), ()),
        ("unchanged", (1,), (0,)),
        ("unchanged", (2,), (1,)),
        ("inserted", (), (2,)),
    ]


def test_a_deleted_paragraph_stands_between_its_old_neighbours() -> None:
    assert kinds([A, B, C], [A, D, C]) == [
        ("unchanged", (0,), (0,)),
        ("deleted", (1,), ()),
        ("inserted", (), (1,)),
        ("unchanged", (2,), (2,)),
    ]


def test_a_paragraph_cut_in_two_is_split_and_the_other_way_round_merged() -> None:
    first, second = B[: B.index(" y de las")], B[B.index("y de las") :]
    assert kinds([A, B, C], [A, first, second, C])[1] == ("split", (1,), (1, 2))
    assert kinds([A, first, second, C], [A, B, C])[1] == ("merged", (1, 2), (1,))
    row = compare([A, B, C], [A, first, second, C]).rows[1]
    assert [(segment.op.value, segment.text) for segment in row.segments][1:3] == [("-", " "), ("+", "\n")]


def test_a_paragraph_with_a_line_break_inside_is_never_part_of_a_split() -> None:
    first, second = "Destacaron\n" + B[10:40], B[40:]
    comparison = compare([A, B, C], [A, first, second, C])
    assert comparison.accept() == (A, first, second, C)
    assert all(row.kind not in (RowKind.SPLIT, RowKind.MERGED) for row in comparison.rows)


def test_identical_paragraphs_keep_their_order_and_are_not_called_moved() -> None:
    old = [A, "Promover.", B, "Promover.", C, "Promover."]
    assert kinds(old, [A, "Promover.", "Promover.", C, "Promover."]) == [
        ("unchanged", (0,), (0,)),
        ("unchanged", (1,), (1,)),
        ("deleted", (2,), ()),
        ("unchanged", (3,), (2,)),
        ("unchanged", (4,), (3,)),
        ("unchanged", (5,), (4,)),
    ]
    assert compare(["Igual."] * 500, ["Igual."] * 520).statistics.inserted == 20


def test_the_same_lines_backwards_are_one_in_place_and_the_others_moved() -> None:
    statistics = compare([A, B, C, D, E], [E, D, C, B, A]).statistics
    assert (statistics.unchanged, statistics.moved, statistics.inserted, statistics.deleted) == (1, 4, 0, 0)


def numbered(text: str, count: int) -> list[str]:
    return [f"{text} {number}" for number in range(count)]


def test_a_long_paragraph_that_jumps_over_short_ones_has_moved_and_not_they() -> None:
    long = f"{A} {B} {C}"
    short = ["Promover la paz mundial.", "Fomentar el comercio justo.", "Apoyar la cultura local."]
    assert [row[0] for row in kinds([D, long, *short, E], [D, *short, long, E])] == [
        *["unchanged"] * 4,
        "moved",
        "unchanged",
    ]


def test_a_heading_that_a_long_paragraph_jumps_over_has_moved() -> None:
    long = f"{A} {B} {C}"
    moved = [
        row.old for row in compare([D, long, "Energía", E], [D, "Energía", long, E]).rows if row.kind is RowKind.MOVED
    ]
    assert moved == [(2,)]


def test_boilerplate_that_went_here_and_came_there_is_not_called_moved() -> None:
    said = "Sin novedades que informar al plenario."
    old = [text for part in numbered("Apartado de la agenda regional", 40) for text in (part, said)]
    new = [old[0], *old[2:], said]
    statistics = compare(old, new).statistics
    assert (statistics.moved, statistics.deleted, statistics.inserted) == (0, 1, 1)


def test_a_text_that_stands_several_times_is_moved_where_one_is_free_on_each_side() -> None:
    said = "Reconocer el aporte de los pueblos originarios."
    parts = [f"{text} {number}." for number, text in enumerate([A, B, C, D, E] * 2)]
    old = [parts[0], said, *parts[1:4], said, *parts[4:]]
    new = [*parts[:4], said, *parts[4:9], said, parts[9]]
    assert compare(old, new).statistics.moved == 1


def test_halves_are_found_when_their_words_were_changed_too() -> None:
    words = f"{B} {C}".split()
    first, second = words[: len(words) // 2], words[len(words) // 2 :]
    for half in (first, second):
        half[3::5] = ["nuevamente"] * len(half[3::5])
    row = compare([A, " ".join(words), D], [A, " ".join(first), " ".join(second), D]).rows[1]
    assert (row.kind, row.old, row.new) == (RowKind.SPLIT, (1,), (1, 2))


def test_a_stretch_of_changed_paragraphs_between_equal_ones_is_followed_over_what_came_and_went() -> None:
    chance = random.Random(4)
    vocabulary = " ".join([A, B, C, D, E]).split()
    old = [" ".join(chance.choices(vocabulary, k=20)) for _ in range(200)]
    new = [f"{text} nuevamente." for text in old]
    new[0], new[-1] = old[0], old[-1]
    del new[150], new[50]
    new.insert(100, "Algo del todo distinto, que nadie escribió antes.")
    statistics = compare(old, new).statistics
    assert (statistics.changed, statistics.unchanged) == (196, 2)
    assert (statistics.deleted, statistics.inserted, statistics.moved) == (2, 1, 0)


def test_rows_of_one_template_are_not_paired_askew() -> None:
    chance = random.Random(2)
    sums = [f"El país aportará al fondo regional la suma de {chance.randrange(20)} dólares." for _ in range(600)]
    fewer = [row for row in sums if chance.random() > 0.05]
    statistics = compare(sums, fewer).statistics
    assert (statistics.changed, statistics.deleted) == (0, len(sums) - len(fewer))
    reworded = [row.replace("suma", "cuota") for row in fewer]
    one_word_each = compare(sums, reworded).statistics
    assert (one_word_each.changed, one_word_each.words_inserted) == (len(fewer), len(fewer))


def test_words_composed_otherwise_tie_paragraphs_together_and_keep_the_files_own_letters() -> None:
    composed = "Promoción, cooperación, integración y educación."
    decomposed = unicodedata.normalize("NFD", composed)
    comparison = compare([A, composed, B], [A, decomposed, B])
    assert [row.kind for row in comparison.rows][1] is RowKind.CHANGED
    assert (comparison.reject()[1], comparison.accept()[1]) == (composed, decomposed)


def test_unrelated_texts_face_nothing() -> None:
    assert {kind for kind, _, _ in kinds([A, B], [C, D])} == {"deleted", "inserted"}


@pytest.mark.parametrize("old", [[], [""], ["", ""], ["\n"]])
@pytest.mark.parametrize("new", [[], [""], ["", "", ""], ["\n", ""]])
def test_empty_texts_and_paragraphs_are_given_back(old: list[str], new: list[str]) -> None:
    comparison = compare(old, new)
    assert (list(comparison.reject()), list(comparison.accept())) == (old, new)


def test_boilerplate_between_changed_paragraphs_does_not_confuse_the_order() -> None:
    chance = random.Random(3)
    vocabulary = " ".join([A, B, C, D, E]).split()
    old: list[str] = []
    for _ in range(300):
        old += [" ".join(chance.choices(vocabulary, k=25)), "Sin cambios.", "(Fin del apartado)"]
    new = [text.replace("los", "todos los", 1) for text in old]
    new[300:303] = []
    statistics = compare(old, new).statistics
    assert (statistics.deleted, statistics.inserted, statistics.moved) == (3, 0, 0)


def test_progress_goes_up_to_one_and_may_cancel() -> None:
    seen: list[float] = []
    compare([A, B], [A, C], progress=seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == 1.0

    def cancel(share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        compare([A, B], [A, C], progress=cancel)
