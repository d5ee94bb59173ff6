"""Where the program starts, and where whatever goes wrong becomes one sentence and an exit code."""

from __future__ import annotations

import errno
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

import click

from drafter.cli import exit_codes
from drafter.cli.output import open_missing_streams, speak_utf8, tell, tell_sentence
from drafter.cli.root import drafter
from drafter.cli.spoken import asked_language, complaint
from drafter.errors import KnownError
from drafter.messages import explain, say
from drafter.reports import write_report


def main() -> None:
    """The program ``drafter``."""
    open_missing_streams()
    speak_utf8()
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Does what a command line says.

    Returns:
        One of :mod:`drafter.cli.exit_codes`.
    """
    language = asked_language(arguments)
    try:
        code = _run(list(arguments), language)
        sys.stdout.flush()
    except BrokenPipeError:
        _close_quietly()
        return exit_codes.NOBODY_READS
    except OSError as error:
        if error.errno == errno.EPIPE:
            _close_quietly()
            return exit_codes.NOBODY_READS
        file = error.filename if isinstance(error.filename, str) else say("somewhere", language)
        tell("world-fault", language, file=Path(file).name or file, reason=error.strerror or str(error))
        return exit_codes.WORLD
    return code


def _run(arguments: list[str], language: str) -> int:
    try:
        with drafter.make_context("drafter", arguments, obj=language) as ctx:
            code = drafter.invoke(ctx)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.UsageError as error:
        return _misused(error, language)
    except KnownError as error:
        tell_sentence(explain(error, language))
        return exit_codes.WORLD
    except (KeyboardInterrupt, click.Abort):
        if sys.stderr.isatty():
            click.echo(err=True)  # the terminal shows the key where the progress stood
        tell("interrupted", language)
        return exit_codes.INTERRUPTED
    except OSError:
        raise  # the world's, with the file's name in it; see run
    except Exception as error:  # noqa: BLE001 - the last line: a fault of ours becomes a report and one sentence
        return _report(error, language)
    return code if isinstance(code, int) else exit_codes.DONE


def _misused(error: click.UsageError, language: str) -> int:
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        click.echo(error.ctx.get_help(), err=True)
        return exit_codes.MISUSE
    tell_sentence(complaint(error, language))
    return exit_codes.MISUSE


def _report(error: Exception, language: str) -> int:
    trace = "".join(traceback.format_exception(error))
    try:
        path = write_report(trace)
    except OSError:
        tell("unexpected-error-unwritten", language, error=f"{type(error).__name__}: {error}".replace("\n", " "))
    else:
        tell("unexpected-error", language, file=str(path))
    return exit_codes.BUG


def _close_quietly() -> None:
    """Points standard output at nothing, so that Python's last flush finds no broken pipe either."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, sys.stdout.fileno())
    finally:
        os.close(nowhere)
