"""The child process in which files of others are read: one request in, one answer out, nothing else.

Started by :mod:`drafter.exchange.incoming.apart` as ``drafter --apart MODULE:FUNCTION MEMORY SECONDS``, also from a
frozen build; ``drafter.__main__`` comes here before it loads anything else. The request is a line of JSON (options)
and then the payload; the answer a line of JSON and then bytes. Nothing is ever unpickled.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from typing import Any, BinaryIO

from drafter.confinement import MEMORY_EXIT, confine, refuse_the_outside
from drafter.errors import KnownError

ARGUMENT = "--apart"
"""First argument of the command line that makes the program this child; no part of it that people type."""
LONGEST_LINE = 2**28
"""Bytes of JSON in a request or an answer."""
_RECURSION = 3000
"""Python frames: a file nested deeper than this is refused, and the C stack holds more."""

Function = Callable[[Mapping[str, Any], bytes], tuple[object, bytes]]
"""What a task is: options and payload to a JSON value and bytes."""


def serve(arguments: Sequence[str]) -> None:
    """Does one task and ends the process."""
    task, memory, seconds = arguments[0], int(arguments[1]), int(arguments[2])
    requests = open(0, "rb", closefd=False)  # noqa: SIM115 - a windowed build has no sys.stdin
    answers = _private_output()
    function = _function(task)
    confine(memory, seconds)
    refuse_the_outside()
    sys.setrecursionlimit(_RECURSION)
    gc.disable()  # a file's tree is all there is, and nothing of it goes before the answer: a quarter of the time
    try:
        head, body = _done(function, requests)
    except MemoryError:
        os._exit(MEMORY_EXIT)
    answers.write(json.dumps(head).encode("ascii") + b"\n")
    answers.write(body)
    answers.flush()
    os._exit(0)  # nothing to tidy up, and tearing large trees down takes time


def _private_output() -> BinaryIO:
    """The pipe of the answer, out of reach of libraries that print: standard output goes nowhere from now on."""
    own = os.dup(1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    return os.fdopen(own, "wb")


def _function(task: str) -> Function:
    """The function behind ``module:name``."""
    module, _, name = task.partition(":")
    function: Function = getattr(importlib.import_module(module), name)
    return function


def _done(function: Function, requests: BinaryIO) -> tuple[dict[str, object], bytes]:
    options = json.loads(requests.readline(LONGEST_LINE))
    try:
        value, body = function(options, requests.read())
    except KnownError as error:
        return {"status": "known", "message": error.message, "data": dict(error.data)}, b""
    except MemoryError:
        raise
    except RecursionError:
        return {"status": "nested"}, b""
    except Exception:  # noqa: BLE001 - the parent says so in a sentence and keeps the trace in a report
        return {"status": "fault", "trace": traceback.format_exc()}, b""
    return {"status": "done", "value": value}, body
