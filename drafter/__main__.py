"""``python -m drafter``, and the program ``drafter``."""

from __future__ import annotations

import signal
import sys

from drafter import apart_child


def main() -> None:
    """Loads the command line and runs it.

    The child process that reads files of others is this program too: a frozen build has no other way to start one.

    Loading takes a moment. Ctrl+C ends the program in it as it ends any other, without telling where Python was;
    afterwards it becomes a sentence.
    """
    if sys.argv[1:2] == [apart_child.ARGUMENT]:
        apart_child.serve(sys.argv[2:])
        return
    handler = signal.getsignal(signal.SIGINT)
    if handler is signal.default_int_handler:  # left alone where a shell's background job ignores it
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from drafter.cli import main as run_command_line

    signal.signal(signal.SIGINT, handler)
    run_command_line()


if __name__ == "__main__":
    main()
