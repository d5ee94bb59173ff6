"""Commands that speak the reader's language: help and complaints are keys of ``resources/messages``.

The language travels as ``ctx.obj`` of the outermost context, read from the command line before anything is parsed, so
that ``drafter --help --lang en`` and a misspelt option are answered in it too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from drafter.messages import LANGUAGES, say, system_language


class Misuse(click.UsageError):
    """The command line is wrong: exit code 2 and one sentence, whose key is ``sentence``."""

    def __init__(self, sentence: str, ctx: click.Context | None = None, **data: str | int) -> None:
        super().__init__(sentence, ctx or click.get_current_context(silent=True))
        self.sentence = sentence
        self.data = data


def asked_language(arguments: Sequence[str]) -> str:
    """The last ``--lang`` on a command line, or else the system's language."""
    language = system_language()
    before = ""
    for argument in arguments:
        if argument == "--":
            break
        asked = argument if before == "--lang" else argument.partition("--lang=")[2]
        before = argument
        if asked in LANGUAGES:
            language = asked
    return language


def language_of(ctx: click.Context) -> str:
    """The language in which to speak in that context."""
    language = ctx.find_root().obj
    return language if isinstance(language, str) else system_language()


class SpokenOption(click.Option):
    """An option whose ``help`` is a key."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Its names and its sentence."""
        record = super().get_help_record(ctx)
        if record is None or self.help is None:
            return record
        return record[0], say(self.help, language_of(ctx))


def _show_help(ctx: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(ctx.get_help())
        ctx.exit()


class _Spoken(click.Command):
    """What commands and groups have in common."""

    def __init__(self, name: str | None, **attributes: Any) -> None:
        attributes.setdefault("params", [])
        attributes["params"].append(
            SpokenOption(
                ["--help"],
                is_flag=True,
                is_eager=True,
                expose_value=False,
                callback=_show_help,
                help="help-option-help",
            )
        )
        super().__init__(name, add_help_option=False, **attributes)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """«Uso: drafter search …»."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=say("help-usage", language_of(ctx)) + " ")

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Arguments first: options may stand anywhere, and the reader looks for what must be there."""
        pieces = [piece for param in self.get_params(ctx) for piece in param.get_usage_pieces(ctx)]
        return [*pieces, say("help-options-metavar", language_of(ctx))]

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What the command does."""
        if self.help:
            formatter.write_paragraph()
            with formatter.indentation():
                formatter.write_text(say(self.help, language_of(ctx)))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, one line each."""
        records = [
            record
            for param in self.get_params(ctx)
            if isinstance(param, click.Option) and (record := param.get_help_record(ctx)) is not None
        ]
        if records:
            with formatter.section(say("help-options", language_of(ctx))):
                formatter.write_dl(records)


class SpokenCommand(_Spoken):
    """A command; its ``help`` is a key. Words too many are a :class:`Misuse`."""

    def __init__(self, name: str | None, **attributes: Any) -> None:
        # Left to itself, click complains of words too many in its own English.
        self._takes_anything = bool(attributes.setdefault("context_settings", {}).get("allow_extra_args"))
        attributes["context_settings"]["allow_extra_args"] = True
        super().__init__(name, **attributes)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parses, and complains of what is left over."""
        rest = super().parse_args(ctx, args)
        if rest and not self._takes_anything and not ctx.resilient_parsing:
            raise Misuse("usage-too-many", ctx, words=" ".join(rest))
        return rest


class SpokenGroup(_Spoken, click.Group):
    """A command with commands inside; its ``help`` is a key."""

    command_class = SpokenCommand
    group_class = type

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """A group's usage ends with the command's place."""
        return [say("help-options-metavar", language_of(ctx)), say("help-command-metavar", language_of(ctx))]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, then the commands with one sentence each."""
        super().format_options(ctx, formatter)
        language = language_of(ctx)
        rows = [
            (name, say(command.help, language).partition(". ")[0].rstrip("."))
            for name in self.list_commands(ctx)
            if (command := self.get_command(ctx, name)) is not None and command.help and not command.hidden
        ]
        with formatter.section(say("help-commands", language)):
            formatter.write_dl(rows)

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """In the order of the command line's page, not of the alphabet."""
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command named by the first word."""
        if self.get_command(ctx, args[0]) is None:
            raise Misuse("usage-no-command", ctx, command=args[0])
        return super().resolve_command(ctx, args)


def complaint(error: click.UsageError, language: str) -> str:
    """What is wrong with the command line, in one sentence."""
    match error:
        case Misuse():
            return say(error.sentence, language, **error.data)
        case click.NoSuchOption():
            return say("usage-no-option", language, option=error.option_name)
        case click.MissingParameter(param=click.Option() as option):
            return say("usage-option-missing", language, option=option.opts[0])
        case click.MissingParameter(param=click.Parameter() as argument, ctx=click.Context() as ctx):
            return say("usage-argument-missing", language, argument=argument.make_metavar(ctx))
        case click.BadParameter(param=click.Parameter(type=click.Choice() as choice) as option):
            names = ", ".join(str(each) for each in choice.choices)
            return say("usage-choice", language, option=option.opts[0], choices=names)
        case click.BadParameter(param=click.Parameter(type=click.IntRange()) as option):
            return say("usage-number", language, option=option.opts[0])
        case click.BadOptionUsage():
            return say("usage-option-value", language, option=error.option_name)
        case _:
            return say("usage-other", language, detail=error.format_message())
