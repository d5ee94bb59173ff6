"""Commands of the command line's page that are not built yet: each says so, with exit code 2."""

from __future__ import annotations

import click

from drafter.cli.spoken import Misuse, SpokenCommand


def not_yet(name: str, help_key: str, deed: str) -> click.Command:
    """A command that takes anything and says that it is not there yet.

    Args:
        name: of the command.
        help_key: what it will do.
        deed: its whole name, for the sentence.
    """

    def refuse() -> None:
        raise Misuse("not-yet", what=deed)

    return SpokenCommand(
        name,
        help=help_key,
        callback=refuse,
        context_settings={"ignore_unknown_options": True, "allow_extra_args": True},
    )
