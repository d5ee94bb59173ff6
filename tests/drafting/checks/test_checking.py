"""Whatever the text: nothing is raised, spans lie in it, fixes keep their promises, and checking again is quick."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.drafting import Draft, Paragraph
from drafter.drafting.checks import (
    APPLY_FIXES,
    Checker,
    Finding,
    Fix,
    Replacement,
    SwitchOff,
    check,
    edit_for_fixes,
    switched_off_here,
)
from drafter.errors import BugError
from drafter.instruments import ClauseKind
from tests.drafting.checks.checked_texts import paragraphs, settings_for

WORDS = (
    "la paz", "Organización Mundial de Comercio", "(OMC)", "OMC", "sustentable", "sostenible", "“", "”", "«", "»",
    '"', "(", ")", "[", "]", "¿", "?", ",", ";", ".", ":", " - ", "–", "--", " ", "  ", "párr. 9", "párrafo 2 supra",
    "10 %",
    "\u00a0", "\u00ad", "\u200b", "o\u0301", "c\u043eoperación", "reafirmaron", "Recordando", "esos objetivos",
    "2 / 21",
    "31 de noviembre de 2026", "lunes 29 de noviembre de 2026", "TODO", "paz, justicia y tierra", "y la", "ﬁ", "İ", "ß",
    "América Latina y del Caribe", "[la paz – Chile; Cuba: suprimir]", "[sí / no]", " – Chile",
    "a)", "\n", "é", "😀", "EE. UU.",
)  # fmt: skip
texts = st.lists(st.sampled_from(WORDS), max_size=12).map("".join) | st.text(max_size=40)
drawn = st.lists(
    st.builds(
        Paragraph,
        st.just("?"),
        st.sampled_from(ClauseKind),
        st.sampled_from(["", "1.", "2.", "2 bis.", "3 alt", "OP7ter", "•", "-", "a)", "i)", "b)", "IV.", "Artículo 5"]),
        texts,
    ),
    max_size=7,
).map(lambda drawn_ones: tuple(replace(each, id=f"p{place}") for place, each in enumerate(drawn_ones)))
languages = st.sampled_from(["es", "en", "pt", "fr", "gn"])
profiles = st.sampled_from(["own", "un", "rae"])


@given(drawn, languages, profiles)
@settings(max_examples=120)
def test_no_text_is_too_odd_and_every_span_lies_in_its_paragraph(
    text: tuple[Paragraph, ...], language: str, profile: str
) -> None:
    for one in check(text, settings_for(language, profile)):
        length = len(text[one.place].text)
        assert text[one.place].id == one.paragraph_id
        assert 0 <= one.start <= one.end <= length
        if one.fix is not None:
            assert all(0 <= r.start <= r.end <= length for r in one.fix.replacements)
            assert list(one.fix.replacements) == sorted(one.fix.replacements, key=lambda r: (r.start, r.end))


@given(drawn, languages, profiles)
@settings(max_examples=120)
def test_a_fix_removes_its_finding_adds_none_of_its_rule_and_leaves_other_words_alone(
    text: tuple[Paragraph, ...], language: str, profile: str
) -> None:
    with_all = settings_for(language, profile)
    for one in check(text, with_all):
        if one.fix is None:
            continue
        only = replace(with_all, rules=frozenset({one.rule}))
        before = check(text, only)
        edit = edit_for_fixes(Draft("", language, text), [one])
        assert edit is not None
        after_draft = edit.apply(Draft("", language, text))
        after = check(after_draft.paragraphs, only)
        assert len(after) < len(before), (one, text)
        if one.fix.removes_paragraph:
            assert len(after_draft.paragraphs) == len(text) - 1
            continue
        old, new = text[one.place].text, after_draft.paragraphs[one.place].text
        first, last = one.fix.replacements[0], one.fix.replacements[-1]
        assert new.startswith(old[: first.start])
        assert new.endswith(old[last.end :])
        assert edit.inverse().apply(after_draft).paragraphs == text


@given(drawn, drawn, languages)
@settings(max_examples=60)
def test_checking_again_finds_what_a_fresh_check_finds(
    text: tuple[Paragraph, ...], other: tuple[Paragraph, ...], language: str
) -> None:
    checker = Checker(settings_for(language))
    for each in (text, other, (*text, *(replace(p, id=f"o{p.id}") for p in other)), text):
        assert checker.check(each) == check(each, settings_for(language))


def test_only_what_changed_is_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    text = paragraphs("Los países  de la región.\nLa paz , siempre.\nFin.")
    checker = Checker(settings_for())
    checker.check(text)
    looked: list[str] = []
    look = Checker._look

    def noted(self: Checker, paragraph: Paragraph) -> object:
        looked.append(paragraph.text)
        return look(self, paragraph)

    monkeypatch.setattr(Checker, "_look", noted)
    changed = (text[0], replace(text[1], text="La paz, siempre."), text[2])
    assert [one.rule for one in checker.check(changed)] == ["double-space"]
    assert looked == ["La paz, siempre."]


def test_findings_come_in_the_order_of_the_text() -> None:
    text = paragraphs("La paz , y  todo.\nLa  paz ; sí.")
    found = [(one.place, one.start) for one in check(text, settings_for())]
    assert found == sorted(found)
    assert len(found) == 4


def test_a_rule_is_switched_off_for_some_words_of_a_paragraph_alone() -> None:
    text = paragraphs("Manejo sustentable y uso sustentable.\nEs sostenible, sostenible, sostenible.\nSustentable.")
    found = check(text, settings_for())
    terms = [one for one in found if one.rule == "inconsistent-term"]
    assert len(terms) == 3
    off = switched_off_here(terms[0], text)
    assert off == SwitchOff("inconsistent-term", "p0", "sustentable")
    left = check(text, replace(settings_for(), off=frozenset({off})))
    assert [one.place for one in left if one.rule == "inconsistent-term"] == [2]
    whole = SwitchOff("inconsistent-term", "p2")
    assert len(check(text, replace(settings_for(), off=frozenset({off, whole})))) == len(found) - 3


def test_a_rule_nobody_knows_is_our_fault() -> None:
    with pytest.raises(BugError):
        Checker(replace(settings_for(), rules=frozenset({"no-such-rule"})))


def finding(*replacements: Replacement, paragraph_id: str = "p0", removes: bool = False) -> Finding:
    """A finding with that fix."""
    (one,) = check(paragraphs("a  b"), replace(settings_for(), rules=frozenset({"double-space"})))
    return replace(one, paragraph_id=paragraph_id, fix=Fix(replacements, removes))


def test_many_fixes_are_one_step_back() -> None:
    text = paragraphs("La  paz , sí.\n\nLa  tierra.")
    draft = Draft("", "es", text)
    edit = edit_for_fixes(draft, check(text, settings_for()))
    assert edit is not None
    assert edit.name == APPLY_FIXES
    assert [each.text for each in edit.apply(draft).paragraphs] == ["La paz, sí.", "La tierra."]
    assert edit.inverse().apply(edit.apply(draft)) == draft


def test_of_fixes_over_each_other_the_first_is_applied() -> None:
    draft = Draft("", "es", paragraphs("uno dos tres"))
    edit = edit_for_fixes(
        draft,
        [finding(Replacement(0, 7, "1 2")), finding(Replacement(4, 7, "DOS"), Replacement(8, 12, "TRES"))],
    )
    assert edit is not None
    assert edit.apply(draft).paragraphs[0].text == "1 2 tres"


def test_where_nothing_can_be_set_right_there_is_no_edit() -> None:
    text = paragraphs("La ( paz (.")
    unfixable = [one for one in check(text, settings_for()) if one.fix is None]
    assert unfixable
    assert edit_for_fixes(Draft("", "es", text), unfixable) is None


def test_a_check_can_be_stopped_and_what_was_looked_at_is_known_the_next_time() -> None:
    class EnoughError(Exception):
        pass

    text = paragraphs("\n".join(f"La paz  número {number}." for number in range(70)))
    checker = Checker(settings_for())
    shares: list[float] = []

    def stop_late(share: float) -> None:
        shares.append(share)
        if len(shares) == 3:
            raise EnoughError

    with pytest.raises(EnoughError):
        checker.check(text, stop_late)
    assert shares == [0.0, 32 / 140, 64 / 140]
    assert len(checker._known) == 64
    assert checker.check(text, shares.append) == check(text, settings_for())
    assert shares == [*shares[:3], *sorted(shares[3:])]
    assert shares[-1] < 1


@given(drawn, languages, profiles)
@settings(max_examples=80)
def test_setting_everything_right_comes_to_an_end(text: tuple[Paragraph, ...], language: str, profile: str) -> None:
    draft = Draft("", language, text)
    for _ in range(12):
        edit = edit_for_fixes(draft, check(draft.paragraphs, settings_for(language, profile)))
        if edit is None:
            break
        draft = edit.apply(draft)
    left = check(draft.paragraphs, settings_for(language, profile))
    assert [one for one in left if one.fix is not None] == []
