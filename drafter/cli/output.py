"""Results to standard output, messages to standard error."""

from __future__ import annotations

import io
import json
import os
import re
import sys
import time
from collections.abc import Callable, Sequence

import click

from drafter.exchange.incoming.reading import LARGEST_FILE
from drafter.messages import say
from drafter.redline import Op, Segment

PATIENCE = 2.0
"""Seconds after which somebody who waits is told how far it is, where most are done sooner."""
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
"""What would break a line or steer a terminal, if the name of a file holds it."""


def open_missing_streams() -> None:
    """Gives a process started without some standard stream an empty one.

    Python has None there (``drafter … >&-``), and the next file opened would get that stream's number.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 - open to the end


def speak_utf8() -> None:
    """Makes both streams UTF-8 whatever the console's code page; what no encoding can hold is written as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def print_json(document: object) -> None:
    """One JSON document in UTF-8 (a lone surrogate becomes the same escape in JSON as in Python).

    Each member of the document, and of a list in it, stands on a line of its own: people can read it, and the
    encoder, which is slow where it indents, is not asked to.
    """
    click.echo(_laid_out(document, depth=2))


def _laid_out(document: object, depth: int) -> str:
    if depth and isinstance(document, dict) and document:
        members = (f"{json.dumps(key, ensure_ascii=False)}: {_laid_out(document[key], depth - 1)}" for key in document)
        return "{\n" + ",\n".join(members) + "\n}"
    if depth and isinstance(document, list) and document:
        return "[\n" + ",\n".join(_laid_out(member, 0) for member in document) + "\n]"
    return json.dumps(document, ensure_ascii=False)


def tell(message: str, language: str, **data: str | int) -> None:
    """A message for the person at the console, on standard error."""
    tell_sentence(say(message, language, **data))


def tell_sentence(sentence: str) -> None:
    """A sentence on standard error, on one line whatever characters a file's name in it has."""
    line = _CONTROLS.sub(lambda found: found.group().encode("unicode_escape").decode("ascii"), sentence)
    click.echo(f"drafter: {line}", err=True)


def standard_input() -> bytes:
    """All of standard input, or one byte more than is read of any file where it does not end."""
    return sys.stdin.buffer.read(LARGEST_FILE + 1)


def progress(message: str, language: str, *, patience: float = 0.0) -> Callable[[float], None] | None:
    """Shows how far a long deed is on standard error, where a person watches; None where nobody does.

    Args:
        message: what is being done.
        language: of the message.
        patience: seconds for which nothing is shown: what is done by then asks for no words.
    """
    if not sys.stderr.isatty():
        return None
    shown = -1
    begun = time.monotonic()

    def show(share: float) -> None:
        nonlocal shown
        if shown < 0 and patience and time.monotonic() - begun < patience:
            return
        percent = int(share * 100)
        if percent // 5 != shown // 5:
            shown = percent
            click.echo(f"\r{say(message, language)} {percent} %" + ("\n" if percent >= 100 else ""), err=True, nl=False)

    return show


def marked_words(segments: Sequence[Segment]) -> str:
    """Words as a console shows them: ``[-deleted-]`` and ``{+inserted+}``; what is ignored as it is now."""
    marks = {Op.EQUAL: "{}", Op.DELETED: "[-{}-]", Op.INSERTED: "{{+{}+}}"}
    shown = (segment for segment in segments if not (segment.ignored and segment.op is Op.DELETED))
    return "".join(segment.text if segment.ignored else marks[segment.op].format(segment.text) for segment in shown)
