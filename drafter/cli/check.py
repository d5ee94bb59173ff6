"""The linter: ``check``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from drafter.cli import exit_codes
from drafter.cli.opening import texts_named
from drafter.cli.output import print_json, tell
from drafter.cli.settings import Settings, everywhere, json_option, settings_of
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.deeds.checking import OWN_PROFILE, check_settings, finding_sentence, rule_words, rules_named
from drafter.deeds.texts import DRAFT_SUFFIX, OpenedText, is_in_library
from drafter.drafting import DraftFile, Paragraph
from drafter.drafting.checks import RULES, Finding, Severity, agreed_words, check
from drafter.messages import say

_SIGNS = {Severity.ERROR: "●", Severity.NOTICE: "○"}
_AROUND = 44
"""Characters shown before and after the words a finding is about."""


@click.command("check", cls=SpokenCommand, help="help-check")
@click.argument("text", metavar="TEXT", required=False)
@click.option("--rules", cls=SpokenOption, metavar="NAMES", help="help-option-rules")
@click.option("--list", "listing", cls=SpokenOption, is_flag=True, help="help-option-list-rules")
@click.option("--profile", cls=SpokenOption, metavar="NAME", default=OWN_PROFILE, help="help-option-profile")
@click.option("--clean", cls=SpokenOption, is_flag=True, help="help-option-clean")
@json_option
@everywhere
@click.pass_context
def check_text(
    ctx: click.Context, text: str | None, rules: str | None, listing: bool, profile: str, clean: bool
) -> None:
    """What is wrong with a text; exit code 1 where something is."""
    settings = settings_of(ctx)
    chosen = None if rules is None else _chosen(rules)
    if listing:
        _show_rules(chosen or frozenset(RULES), settings)
        return
    if text is None:
        raise Misuse("usage-no-text")
    with texts_named(settings, text) as opened:
        one = opened(text)
    paragraphs = _paragraphs(one)
    found = check(
        paragraphs,
        check_settings(
            one.language or settings.language,
            profile=profile,
            today="" if is_in_library(text) else settings.now()[:10],
            clean=clean,
            rules=chosen,
            off=frozenset(one.draft.switched_off if one.draft is not None else ()),
            remarks=_remarks(one),
            agreed=_agreed(text, one),
        ),
    )
    _report(one, paragraphs, found, settings)
    if found:
        ctx.exit(exit_codes.FOUND)


def _chosen(names: str) -> frozenset[str]:
    chosen, unknown = rules_named(names)
    if unknown:
        raise Misuse("usage-rule-unknown", name=unknown[0])
    if not chosen:
        raise Misuse("usage-no-rules")
    return chosen


def _paragraphs(text: OpenedText) -> tuple[Paragraph, ...]:
    if text.draft is not None:
        return text.draft.paragraphs
    return tuple(
        Paragraph(each.id or str(place), each.kind, each.label, each.text) for place, each in enumerate(text.paragraphs)
    )


def _agreed(reference: str, text: OpenedText) -> Mapping[str, str]:
    """The words of a draft's agreed paragraphs when they were agreed; of a version nothing is known."""
    if text.draft is None or not reference.lower().endswith(DRAFT_SUFFIX):
        return {}
    with DraftFile.open(Path(reference), holder="", read_only=True) as file:
        stored = file.load()
    return agreed_words(stored.draft, stored.journal)


def _remarks(text: OpenedText) -> tuple[tuple[str, int], ...]:
    """What the file has besides its words, counted."""
    counts: Counter[str] = Counter()
    for note in text.notes:
        count = note.data.get("count", 1)
        counts[note.key] += count if isinstance(count, int) else 1
    return tuple(sorted(counts.items()))


def _report(text: OpenedText, paragraphs: Sequence[Paragraph], found: Sequence[Finding], settings: Settings) -> None:
    counts = Counter(finding.severity for finding in found)
    if settings.as_json:
        print_json(
            {
                "name": text.name,
                "language": text.language,
                "paragraphs": len(paragraphs),
                "counts": {severity.value: counts[severity] for severity in Severity},
                "findings": [_as_json(finding, paragraphs, text, settings) for finding in found],
            }
        )
        return
    for finding in found:
        place = _place(finding, paragraphs, text, settings)
        name = rule_words(finding.rule, settings.language).name
        click.echo(f"{_SIGNS[finding.severity]} {place} · {name} [{finding.rule}]")
        click.echo(f"  {finding_sentence(finding, settings.language)}")
        if finding.place >= 0:
            click.echo(f"  {_excerpt(paragraphs[finding.place].text, finding.start, finding.end)}")
    data = {"errors": counts[Severity.ERROR], "notices": counts[Severity.NOTICE]}
    if found:
        tell("checked-found", settings.language, file=text.name, **data)
    else:
        tell("checked-nothing", settings.language, file=text.name)


def _as_json(
    finding: Finding, paragraphs: Sequence[Paragraph], text: OpenedText, settings: Settings
) -> dict[str, object]:
    paragraph = paragraphs[finding.place] if finding.place >= 0 else None
    fix = finding.fix
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "category": finding.category.value,
        "index": finding.place if paragraph is not None else None,
        "paragraph": _identity(finding, text),
        "label": paragraph.label if paragraph is not None else "",
        "span": [finding.start, finding.end],
        "words": paragraph.text[finding.start : finding.end] if paragraph is not None else "",
        "sentence": finding_sentence(finding, settings.language),
        "data": finding.particulars,
        "fix": None
        if fix is None
        else {
            "removes_paragraph": fix.removes_paragraph,
            "replacements": [[one.start, one.end, one.words] for one in fix.replacements],
        },
    }


def _identity(finding: Finding, text: OpenedText) -> str | None:
    """The id of the draft's paragraph or the library's clause; None for a plain file's."""
    if finding.place < 0:
        return None
    return text.paragraphs[finding.place].id


def _place(finding: Finding, paragraphs: Sequence[Paragraph], text: OpenedText, settings: Settings) -> str:
    """Where to look: the clause's id, or the paragraph's place with its label."""
    if finding.place < 0:
        return text.name
    paragraph = paragraphs[finding.place]
    clause = text.paragraphs[finding.place].id
    if text.draft is None and clause is not None:
        return clause
    place = say("check-place", settings.language, number=finding.place + 1)
    return f"{place} «{paragraph.label}»" if paragraph.label else place


def _excerpt(words: str, start: int, end: int) -> str:
    """The words a finding is about, between ⟦ and ⟧, with some of those around them, on one line."""
    first, last = max(0, start - _AROUND), min(len(words), end + _AROUND)
    before = ("…" if first else "") + words[first:start]
    after = words[end:last] + ("…" if last < len(words) else "")
    return " ".join(f"{before}⟦{words[start:end]}⟧{after}".splitlines())


def _show_rules(names: frozenset[str], settings: Settings) -> None:
    rules = [rule for name, rule in RULES.items() if name in names]
    if settings.as_json:
        print_json(
            [
                {
                    "rule": rule.name,
                    "severity": rule.severity.value,
                    "category": rule.category.value,
                    "languages": sorted(rule.languages),
                    "name": (words := rule_words(rule.name, settings.language)).name,
                    "why": words.why,
                    "source": words.source,
                    "fix": words.fix,
                }
                for rule in rules
            ]
        )
        return
    for rule in rules:
        words = rule_words(rule.name, settings.language)
        source = f" ({words.source})" if words.source else ""
        click.echo(f"{_SIGNS[rule.severity]} {rule.name} [{rule.category.value}] {words.name}. {words.why}{source}")
