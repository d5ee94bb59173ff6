"""Accepting and rejecting on Word files drawn by hypothesis: what must hold for every one of them."""

from __future__ import annotations

import io
import re
import zipfile
from functools import reduce

import pytest
from hypothesis import given, settings

from drafter.exchange import View, read_revisions, settle_revisions, visible_lines
from drafter.exchange.incoming.docx_reader import read_docx
from drafter.exchange.revisions.settling import settle_both
from tests.exchange.documents import word_documents
from tests.exchange.independent_applier import lines

MARKUP = re.compile(
    rb"<w:(ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|delText|delInstrText|moveFromRange\w+"
    rb"|moveToRange\w+|customXml(?:Ins|Del|Move)\w+|\w+PrChange|tblPrExChange|tblGridChange)[ />]"
)
TRACKED = word_documents(True)


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def folded(found: dict[str, list[str]]) -> dict[str, list[str]]:
    return {part: [" ".join(line.split()) for line in each] for part, each in found.items()}


def words(found: dict[str, list[str]]) -> dict[str, list[str]]:
    return {part: [line for line in each if line] for part, each in folded(found).items()}


@given(data=TRACKED)
@settings(max_examples=25)
@pytest.mark.parametrize("accept", [True, False])
def test_the_text_after_settling_is_the_one_the_view_shows(data: bytes, accept: bool) -> None:
    settled = settle_revisions(data, "a.docx", accept=accept)
    shown = read_docx(data, "a.docx", View.FINAL if accept else View.ORIGINAL)
    assert visible_lines(read_docx(settled, "a.docx").paragraphs) == visible_lines(shown.paragraphs)


@given(data=TRACKED)
@settings(max_examples=25)
@pytest.mark.parametrize("accept", [True, False])
def test_another_hand_settles_every_part_to_the_same_words(data: bytes, accept: bool) -> None:
    assert words(lines(settle_revisions(data, "a.docx", accept=accept))) == words(lines(data, accept=accept))


@given(data=TRACKED)
@settings(max_examples=25)
@pytest.mark.parametrize("accept", [True, False])
def test_nothing_stays_tracked_in_any_part(data: bytes, accept: bool) -> None:
    settled = settle_revisions(data, "a.docx", accept=accept)
    assert {name for name, content in parts(settled).items() if MARKUP.search(content)} == set()
    found = read_revisions(settled, "a.docx")
    assert found.revisions == ()
    assert settle_revisions(settled, "a.docx", accept=accept) == settled


@given(data=TRACKED)
@settings(max_examples=15)
@pytest.mark.parametrize("accept", [True, False])
def test_parts_without_changes_are_carried_over_byte_for_byte(data: bytes, accept: bool) -> None:
    before, after = parts(data), parts(settle_revisions(data, "a.docx", accept=accept))
    assert list(before) == list(after)
    notes = ("word/footnotes.xml", "word/endnotes.xml", "word/comments.xml")  # lose what is referred to no more
    assert all(
        after[name] == content for name, content in before.items() if not MARKUP.search(content) and name not in notes
    )


@given(data=TRACKED)
@settings(max_examples=15)
@pytest.mark.parametrize("accept", [True, False])
def test_settling_author_by_author_gives_the_words_of_settling_all(data: bytes, accept: bool) -> None:
    def settled_by(so_far: bytes, author: str) -> bytes:
        left = read_revisions(so_far, "a.docx").authors
        return settle_revisions(so_far, "a.docx", accept=accept, by=author) if author in left else so_far

    authors = read_revisions(data, "a.docx").authors
    one_by_one = reduce(settled_by, authors, data)
    assert words(lines(one_by_one)) == words(lines(settle_revisions(data, "a.docx", accept=accept)))
    assert read_revisions(one_by_one, "a.docx").revisions == ()


@given(data=TRACKED)
@settings(max_examples=15)
def test_all_numbers_are_all_changes(data: bytes) -> None:
    numbers = [revision.number for revision in read_revisions(data, "a.docx").revisions]
    assert numbers == list(range(len(numbers)))
    by_number = settle_revisions(data, "a.docx", accept=True, numbers=numbers)
    assert by_number == settle_revisions(data, "a.docx", accept=True)
    assert settle_revisions(data, "a.docx", accept=True, numbers=[]) == data


@given(data=TRACKED)
@settings(max_examples=30)
def test_accepting_some_and_rejecting_others_at_once_is_doing_one_after_the_other(data: bytes) -> None:
    found = read_revisions(data, "a.docx")
    for author in found.authors:
        of_author = {revision.number for revision in found.revisions if revision.author == author}
        others = {revision.number for revision in found.revisions} - of_author
        done = settle_both(data, "a.docx", accepted=of_author, rejected=others)
        half = settle_revisions(data, "a.docx", accept=True, by=author)
        assert words(lines(done.data)) == words(lines(settle_revisions(half, "a.docx", accept=False)))
        assert (done.settled, done.left) == (len(found.revisions), 0)
        assert not any(b"drafter-waiting" in content for content in parts(done.data).values())
        some = settle_both(data, "a.docx", accepted=of_author, rejected=())
        assert some.data == settle_revisions(data, "a.docx", accept=True, numbers=of_author)
        assert len(read_revisions(some.data, "a.docx").revisions) == some.left


def test_a_settler_that_forgets_deletions_is_caught() -> None:
    @given(data=TRACKED)
    @settings(max_examples=60, database=None)
    def forgetful(data: bytes) -> None:
        kept = parts(data)
        kept["word/document.xml"] = re.sub(rb"</?w:del( [^>]*)?>", b"", kept["word/document.xml"])
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w") as package:
            for name, content in kept.items():
                package.writestr(name, content)
        settled = settle_revisions(target.getvalue(), "a.docx", accept=True)
        assert folded(lines(settled)) == folded(lines(data, accept=True))

    with pytest.raises(AssertionError):
        forgetful()
