"""``python -m drafter``, and the program ``drafter``."""

from __future__ import annotations

import signal


def main() -> None:
    """Loads the command line and runs it.

    Loading takes a moment. Ctrl+C ends the program in it as it ends any other, without telling where Python was;
    afterwards it becomes a sentence.
    """
    handler = signal.getsignal(signal.SIGINT)
    if handler is signal.default_int_handler:  # left alone where a shell's background job ignores it
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from drafter.cli import main as run_command_line

    signal.signal(signal.SIGINT, handler)
    run_command_line()


if __name__ == "__main__":
    main()
