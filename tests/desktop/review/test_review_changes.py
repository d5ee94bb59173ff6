"""The list of changes as values, selections, and what settling does."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from drafter.desktop.review.changes import ChangeIndex, ChangeSort, Respect, Standing, change_entries, standing_facet
from drafter.desktop.review.narrowing import Wish, members, narrowed
from drafter.desktop.review.rows import FacingRow, Review, Side
from drafter.desktop.review.runs import Block, Fate, side_blocks
from drafter.desktop.review.selection import Place, Selection, selected_words, word_around
from drafter.desktop.review.settling import ChangeKey, Decisions, Verdict, change_keys, settlement
from drafter.drafting import Draft, Paragraph
from drafter.drafting.ids import SequentialIds
from drafter.drafting.negotiation.private_layer import Mark, ReviewMark
from drafter.instruments import ClauseKind
from drafter.redline import RowKind

MakeReview = Callable[[Sequence[str], Sequence[str]], Review]


def test_each_change_is_listed_with_its_kind_its_place_and_its_words(review: Review) -> None:
    entries = change_entries(review)
    assert [entry.number for entry in entries] == list(range(len(review.comparison.changes)))
    kinds = [entry.kind for entry in entries]
    assert kinds.count(RowKind.CHANGED) == 3
    assert {RowKind.MOVED, RowKind.INSERTED, RowKind.DELETED} < set(kinds)
    year = next(entry for entry in entries if entry.after.strip(" .") == "2011")
    assert str(year.address) == "6"
    assert [run.fate for run in year.excerpt if run.fate is not Fate.EQUAL] == [Fate.DELETED, Fate.INSERTED]
    assert year.excerpt[0].text.startswith("…")
    deleted = next(entry for entry in entries if entry.kind is RowKind.DELETED)
    assert str(deleted.address) == "7"


def test_the_list_is_narrowed_by_kind_and_by_words_without_accents(review: Review) -> None:
    index = ChangeIndex.of(change_entries(review))

    def kinds(words: str, sort: ChangeSort | None = None) -> list[RowKind]:
        wish = Wish({Respect.KIND: sort} if sort is not None else {}, words)
        return [index.entries[place].kind for place in narrowed(index.searchable, index.facets, wish).places]

    assert kinds("", ChangeSort.MOVED) == [RowKind.MOVED]
    assert kinds("CONSERVACION bosques") == [RowKind.MOVED]
    assert kinds("espacial", ChangeSort.DELETED) == []
    assert len(kinds("")) == len(index.entries)


def test_each_choice_says_how_many_it_would_leave(review: Review) -> None:
    index = ChangeIndex.of(change_entries(review))
    everything = narrowed(index.searchable, index.facets, Wish())
    assert everything.counts[Respect.KIND] == {"changed": 3, "inserted": 1, "deleted": 1, "moved": 1}
    with_words = narrowed(index.searchable, index.facets, Wish({Respect.KIND: "deleted"}, "bosques"))
    assert with_words.places == ()
    assert with_words.counts[Respect.KIND]["moved"] == 1
    assert with_words.counts[Respect.KIND]["changed"] == 0


def test_every_change_is_open_or_decided_and_marked_or_not() -> None:
    verdicts = {1: Verdict.ACCEPTED, 3: Verdict.REJECTED}
    marks = {0: ReviewMark("a", Mark.SEEN), 1: ReviewMark("b", Mark.DISCUSS)}
    facet = standing_facet(4, verdicts, marks)
    assert {standing: members(entries) for standing, entries in facet.items()} == {
        Standing.OPEN: (0, 2),
        Standing.ACCEPTED: (1,),
        Standing.REJECTED: (3,),
        Standing.SEEN: (0,),
        Standing.DISCUSS: (1,),
    }
    assert Standing.OPEN not in standing_facet(1, {0: Verdict.ACCEPTED})
    assert standing_facet(0, {}) == {}


def test_selected_words_are_exactly_the_texts_own(make_review: MakeReview) -> None:
    words = ["párr.\u00a09 😀 Sur-Sur", "segunda\nlínea", "tercero"]
    review = make_review(words, words)

    def blocks(number: int) -> Sequence[Block]:
        row = review.rows[number]
        return side_blocks(review, row, Side.RIGHT) if isinstance(row, FacingRow) else ()

    chosen = Selection(Side.RIGHT, Place(1, 0, 9), Place(0, 0, 5))
    assert selected_words(chosen, blocks) == "\u00a09 😀 Sur-Sur\nsegunda\nl"
    assert chosen.within(0, 0, 17) == (5, 17)
    assert chosen.within(2, 0, 7) is None


def test_a_word_is_found_with_its_hyphens() -> None:
    text = "la cooperación Sur-Sur, y más"
    assert text[slice(*word_around(text, 17))] == "Sur-Sur"
    assert word_around("  ", 1) == (1, 1)


def test_every_verdict_makes_the_draft_read_as_the_chosen_side(review: Review) -> None:
    for draft_is, verdict in (("old", Verdict.ACCEPTED), ("new", Verdict.REJECTED)):
        words = review.comparison.old if draft_is == "old" else review.comparison.new
        draft = Draft("D", "es", tuple(Paragraph(f"q{i}", ClauseKind.PARAGRAPH, "", w) for i, w in enumerate(words)))
        for number in range(len(review.comparison.changes)):
            edit = settlement(
                draft,
                review,
                number,
                verdict,
                "old" if draft_is == "old" else "new",
                SequentialIds(prefix="n"),
            )
            assert edit is not None
            after = edit.apply(draft)
            assert after != draft
            assert edit.inverse().apply(after) == draft
        kept = Verdict.REJECTED if verdict is Verdict.ACCEPTED else Verdict.ACCEPTED
        assert settlement(draft, review, 0, kept, "old" if draft_is == "old" else "new", SequentialIds()) is None


def numbered(keys: Sequence[ChangeKey]) -> dict[ChangeKey, int]:
    return {key: number for number, key in enumerate(keys)}


def test_decisions_outlast_the_renumbering_of_changes(make_review: MakeReview) -> None:
    old = ["uno dos tres cuatro", "cinco seis siete ocho", "nueve diez once doce"]
    before = make_review(old, ["uno DOS tres cuatro", "cinco SEIS siete ocho", "nueve DIEZ once doce"])
    after = make_review(old, ["uno dos tres cuatro", "cinco SEIS siete ocho", "nueve DIEZ once doce"])
    decisions = Decisions().with_all(change_keys(before, "new")[2:3], Verdict.ACCEPTED)
    assert decisions.by_number(numbered(change_keys(before, "new"))) == {2: Verdict.ACCEPTED}
    assert decisions.by_number(numbered(change_keys(after, "new"))) == {1: Verdict.ACCEPTED}
    assert decisions.without(change_keys(after, "new")[1:2]).verdicts == {}
    assert decisions.with_all(change_keys(after, "new")[1:2], Verdict.ACCEPTED).verdicts == {}  # said twice, taken back


def test_equal_changes_of_one_paragraph_are_told_apart(make_review: MakeReview) -> None:
    review = make_review(["no a b c d e f g h no i"], ["sí a b c d e f g h sí i"])
    keys = change_keys(review, "new")
    assert len(set(keys)) == len(keys) == 2
