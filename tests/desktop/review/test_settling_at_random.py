"""Changes settled in handfuls, in whatever order, through the draft's journal."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.desktop.review.rows import Review, ReviewText
from drafter.drafting import Draft, DraftSession, Paragraph
from drafter.drafting.editing.composing import settle_several
from drafter.drafting.ids import SequentialIds
from drafter.exchange import TextParagraph
from drafter.instruments import ClauseKind
from drafter.redline import compare

WORDS = [
    "Reafirmaron su compromiso con la paz",
    "e instaron a los países",
    "a cooperar sin demora",
    "en toda la región.",
]
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)


@settings(max_examples=40, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=7), st.lists(TEXTS, max_size=7), st.data())
def test_handfuls_in_any_order_end_at_the_other_text_and_undoing_all_is_the_beginning(
    old: list[str], new: list[str], data: st.DataObject
) -> None:
    start = Draft("D", "es", tuple(Paragraph(f"p{n}", ClauseKind.PARAGRAPH, "", text) for n, text in enumerate(old)))
    session = DraftSession(start, (), lambda entry, draft: None, lambda: "2026-11-23T09:00:00Z", "Chile")
    other = tuple(Paragraph(f"q{n}", ClauseKind.PARAGRAPH, "", text) for n, text in enumerate(new))
    ids = SequentialIds(prefix="n")
    for handful in range(6):
        comparison = compare([each.text for each in session.draft.paragraphs], new)
        numbers = [change.number for change in comparison.changes]
        if not numbers:
            break
        chosen = data.draw(st.permutations(numbers))
        if handful < 5:
            chosen = chosen[: data.draw(st.integers(1, len(numbers)))]
        edit = settle_several(session.draft, comparison, chosen, "new", "old", ids, other)
        assert edit is not None
        session.apply(edit)
    end = session.draft
    assert [each.text for each in end.paragraphs] == new
    assert len({each.id for each in end.paragraphs}) == len(end.paragraphs)
    while session.can_undo:
        session.undo()
    assert session.draft == start
    while session.can_redo:
        session.redo()
    assert session.draft == end


@settings(max_examples=40, deadline=None)
@given(st.lists(TEXTS, max_size=7), st.lists(TEXTS, max_size=7))
def test_the_rows_on_the_screen_stand_in_the_order_of_all_places(old: list[str], new: list[str]) -> None:
    def text(words: list[str]) -> ReviewText:
        return ReviewText("T", tuple(TextParagraph("", ClauseKind.PARAGRAPH, each) for each in words))

    review = Review(text(old), text(new), compare(old, new))
    assert [row.number for row in review.rows] == list(range(len(review.rows)))
    assert [place for row in review.rows for place in getattr(row, "right", ())] == list(range(len(new)))
