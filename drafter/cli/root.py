"""The command ``drafter`` itself: the desktop where no command is named, and every command of the page."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path

import click

from drafter import __version__
from drafter.cli import exit_codes
from drafter.cli.output import tell
from drafter.cli.settings import Settings, everywhere, json_option, settings_of
from drafter.cli.spoken import SpokenCommand, SpokenGroup, SpokenOption
from drafter.deeds.texts import DRAFT_SUFFIX

_HOMES = {
    "library": "library:library",
    "search": "searching:search",
    "searches": "searching:searches",
    "synonyms": "searching:synonyms",
    "precedents": "consult:precedents",
    "cite": "citing:cite",
    "wording": "wording:wording",
    "meter": "precedence:meter",
    "losses": "precedence:losses",
    "coverage": "precedence:show_coverage",
    "compare": "review:compare_texts",
    "redline": "review:redline",
    "revisions": "revisions:revisions",
    "accept": "revisions:accept",
    "reject": "revisions:reject",
    "text": "review:show_text",
    "new": "compose:new",
    "export": "deliver:export",
    "verify": "verify:verify",
    "circulate": "verify:circulate",
    "compile": "compiling:compile_returned",
    "proposals": "proposals:proposals",
    "brackets": "brackets:brackets",
    "check": "check:check_text",
    "history": "history:history",
    "restore": "history:restore_moment",
    "sign": "history:sign",
    "concordance": "concordance:concordance",
    "report": "report:report",
    "doctor": "doctor:doctor",
}
"""Module and name of each command, in the order of the command line's page. A command is loaded when it is named: none
should wait for the writers, readers and tables of all the others.
"""


class _Root(SpokenGroup):
    """Takes ``drafter FILE.draft`` for opening that draft."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All of them, in the order of the command line's page."""
        return [*_HOMES, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """A command by its name, loaded now."""
        if name not in _HOMES:
            return super().get_command(ctx, name)
        module, _, attribute = _HOMES[name].partition(":")
        command = getattr(import_module(f"drafter.cli.{module}"), attribute)
        return command if isinstance(command, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command named, or the desktop with that draft."""
        if self.get_command(ctx, args[0]) is None and args[0].lower().endswith(DRAFT_SUFFIX):
            return open_draft.name, open_draft, args
        return super().resolve_command(ctx, args)


def _show_version(ctx: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(f"drafter {__version__}")
        ctx.exit()


@click.group("drafter", cls=_Root, help="help-drafter", invoke_without_command=True)
@click.option("--or-tour", "tour_folder", cls=SpokenOption, metavar="FOLDER", help="help-option-or-tour")
@click.option(
    "--version",
    cls=SpokenOption,
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="help-option-version",
)
@json_option
@everywhere
@click.pass_context
def drafter(ctx: click.Context, tour_folder: str | None) -> None:
    """Opens the desktop where no command is named."""
    if ctx.invoked_subcommand is not None:
        return
    settings = settings_of(ctx)
    if tour_folder is not None and not _has_screen():
        tell("no-screen-tour", settings.language, folder=tour_folder)
        _tour(Path(tour_folder), fast=False, settings=settings)
        return
    ctx.exit(_desktop(None, settings))


@click.command("open", cls=SpokenCommand, help="help-open", hidden=True)
@click.argument("file", metavar="FILE.draft")
@everywhere
@click.pass_context
def open_draft(ctx: click.Context, file: str) -> None:
    """Opens the desktop with a draft."""
    ctx.exit(_desktop(Path(file), settings_of(ctx)))


@click.command("tour", cls=SpokenCommand, help="help-tour")
@click.option("-o", "folder", cls=SpokenOption, metavar="FOLDER", required=True, help="help-option-folder")
@click.option("--fast", cls=SpokenOption, is_flag=True, help="help-option-fast")
@everywhere
@click.pass_context
def tour(ctx: click.Context, folder: str, fast: bool) -> None:
    """The program's main job, start to end, off screen."""
    _tour(Path(folder), fast=fast, settings=settings_of(ctx))


def _has_screen() -> bool:
    """False on a Linux without display: there Qt would end the process."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _desktop(draft: Path | None, settings: Settings) -> int:
    if not _has_screen() and "QT_QPA_PLATFORM" not in os.environ:
        tell("no-screen", settings.language)
        return exit_codes.WORLD
    # Here and in _tour only: every other command must run without loading Qt.
    from drafter.desktop.app import run_desktop

    return run_desktop(draft, settings.library, settings.asked_language)


def _tour(folder: Path, *, fast: bool, settings: Settings) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from drafter.desktop.tour import run_tour

    run_tour(folder, fast, settings.language)


drafter.add_command(tour)
drafter.add_command(open_draft)
