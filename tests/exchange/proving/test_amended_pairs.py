"""Files the program amended, accepted and rejected by a hand not its own, on drawn pairs and edited files."""

from __future__ import annotations

import io
import random
import zipfile
from collections import Counter

from hypothesis import given, seed, settings

from drafter.exchange import View, visible_lines
from drafter.exchange.amending.amend import amend_docx
from drafter.exchange.incoming.docx_reader import read_docx
from drafter.exchange.revisions import settle_revisions
from tests.benchmarks.mutations import mutated
from tests.exchange.documents import drawn, pairs_of_documents, word_documents
from tests.exchange.independent_applier import lines, main_lines
from tests.exchange.redline_measures import folded, measured
from tests.exchange.telling import tell

SEED = 20261123
DATE = "2026-11-23T09:00:00Z"


def amended(base: bytes, new: bytes) -> bytes:
    return amend_docx(base, new, name="base.docx", new_name="new.docx", author="Chile", date=DATE).data


def says(line: str, wanted: str) -> bool:
    """Whether a line says what is wanted, perhaps after a label typed where the base has no number that fits."""
    return line == wanted or line.endswith(f" {wanted}")


def is_faithful(data: bytes, base: bytes, new: bytes) -> bool:
    """Whether rejecting gives every story of the base and accepting the words of the new text."""
    accepted, wanted = folded(main_lines(data, accept=True)), folded(main_lines(new, accept=True))
    before, rejected = lines(base, accept=False), lines(data, accept=False)
    return (
        len(accepted) == len(wanted)
        and all(map(says, accepted, wanted))
        and {part: folded(story) for part, story in before.items()}
        == {part: folded(story) for part, story in rejected.items()}
    )


def reads_as(data: bytes, new: bytes) -> bool:
    """Whether our own reader sees the new file's lines, labels and numbers included."""
    seen, wanted = (visible_lines(read_docx(one, "file.docx", View.FINAL).paragraphs) for one in (data, new))
    return folded(seen) == folded(wanted)


def carried_over(data: bytes, base: bytes) -> bool:
    """Whether the main part alone was written anew."""
    with zipfile.ZipFile(io.BytesIO(base)) as one, zipfile.ZipFile(io.BytesIO(data)) as other:
        changed = [name for name in one.namelist() if one.read(name) != other.read(name)]
        return one.namelist() == other.namelist() and changed in ([], ["word/document.xml"])


def test_rejecting_gives_the_base_and_accepting_the_new_text() -> None:
    counts = Counter[str]()

    @seed(SEED)
    @settings(max_examples=60, database=None)
    @given(pairs_of_documents())
    def check(pair: tuple[bytes, bytes]) -> None:
        base, new = pair
        data = amended(base, new)
        assert is_faithful(data, base, new)
        assert reads_as(data, new)
        assert carried_over(data, base)
        redline = measured(data, base, new)
        assert redline.letters_kept == redline.letters
        assert redline.paragraphs_kept == redline.paragraphs
        counts.update(pairs=1, changed=redline.marks > 0, revisions=redline.revisions)
        if folded(main_lines(base)) != folded(main_lines(new)):
            # The control: the base itself says something else when it is accepted.
            counts.update(noticed=not is_faithful(base, base, new))

    check()
    tell(f"seed {SEED}: {dict(counts)}")
    assert counts["noticed"] > counts["pairs"] // 3


def test_a_base_keeps_the_changes_it_has() -> None:
    counts = Counter[str]()

    @seed(SEED)
    @settings(max_examples=40, database=None)
    @given(pairs_of_documents(revisions=True))
    def check(pair: tuple[bytes, bytes]) -> None:
        base, new = pair
        data = amended(base, new)
        assert is_faithful(data, base, new)
        counts.update(pairs=1, tracked=main_lines(base, accept=True) != main_lines(base, accept=False))

    check()
    tell(f"seed {SEED}: {dict(counts)}")
    assert counts["tracked"] > counts["pairs"] // 3


def test_identical_texts_get_no_change() -> None:
    documents = drawn(word_documents(), 25, SEED)
    for data in documents:
        assert measured(amended(data, data), data, data).marks == 0
    tell(f"seed {SEED}: {len(documents)} files compared with themselves")


def test_files_edited_at_random_are_amended_faithfully() -> None:
    counts = Counter[str]()
    for number, base in enumerate(drawn(word_documents(), 40, SEED + 1)):
        if not any(line.strip() for line in main_lines(base)):
            continue
        new, deeds = mutated(base, random.Random(number))
        data = amended(base, new)
        assert is_faithful(data, base, new), (number, deeds)
        assert reads_as(data, new), (number, deeds)
        counts.update(deeds)
        counts.update(pairs=1)
    tell(f"seed {SEED + 1}: {dict(counts)}")
    assert counts["pairs"] > 20


def test_settling_equals_the_second_hand() -> None:
    counts = Counter[str]()

    @seed(SEED)
    @settings(max_examples=60, database=None)
    @given(word_documents(revisions=True))
    def check(data: bytes) -> None:
        for accept in (True, False):
            wanted = lines(data, accept=accept)
            assert lines(settle_revisions(data, "file.docx", accept=accept)) == wanted
            # The control: the other deed is not taken for this one.
            counts.update(files=1, told=lines(data, accept=not accept) != wanted)

    check()
    tell(f"seed {SEED}: {dict(counts)}")
    assert counts["told"] > counts["files"] // 2
