from __future__ import annotations

import hashlib
import os
import subprocess
import sys

from diff_match_patch import diff_match_patch
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.redline.script import edit_script

letters = st.text(st.sampled_from("abcdefg"), max_size=40)


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, str]:
    """A coded text and what a few replacements, insertions and deletions make of it."""
    old = draw(st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), max_size=120))
    new = old
    for _ in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, len(new)))
        new = (
            new[:start] + draw(st.text(st.sampled_from("abcXYZ"), max_size=3)) + new[start + draw(st.integers(0, 3)) :]
        )
    return old, new


@given(st.one_of(edited(), st.tuples(letters, letters)))
@settings(max_examples=500, deadline=None)
def test_a_script_is_exact_and_as_short_as_the_kernels_own(pair: tuple[str, str]) -> None:
    old, new = pair
    script = edit_script(old, new)
    assert "".join(run for fate, run in script if fate <= 0) == old
    assert "".join(run for fate, run in script if fate >= 0) == new
    kernel = diff_match_patch()
    kernel.Diff_Timeout = 0
    shortest = sum(len(run) for fate, run in kernel.diff_main(old, new, False) if fate)
    assert sum(len(run) for fate, run in script if fate) == shortest


_DIGEST = """
import hashlib, random
from drafter.redline import compare
from tests.benchmarks.redline_texts import edited, long_text
for varied in (True, False):
    text = edited(long_text(3, varied=varied), seed=4)
    print(hashlib.sha256(repr(compare(text.old, text.new).rows).encode()).hexdigest())
"""


def test_another_process_with_other_hashes_gives_the_same_bytes() -> None:
    answers = {
        subprocess.run(
            [sys.executable, "-c", _DIGEST],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(answers) == 1
    assert len(answers.pop()) == 2 * (2 * hashlib.sha256().digest_size + 1)
