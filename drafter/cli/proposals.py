"""``proposals``: what a paper that came back proposes on a draft; nothing is written."""

from __future__ import annotations

from pathlib import Path
from random import Random, SystemRandom

import click

from drafter.cli.opening import texts_named
from drafter.cli.output import marked_words, print_json, progress, tell, tell_sentence
from drafter.cli.settings import everywhere, json_option, settings_of
from drafter.cli.spoken import Misuse, SpokenCommand, SpokenOption
from drafter.deeds.compiling import sources_of
from drafter.deeds.returned_papers import Found, Paper, found_in, owner_of, paper_notices, read_paper
from drafter.deeds.tables import load_notation
from drafter.deeds.texts import OpenedText, draft_paragraphs
from drafter.drafting import Draft
from drafter.drafting.compilation.saying import notice_sentence
from drafter.drafting.delegations import DelegationTable
from drafter.drafting.ids import RandomIds
from drafter.drafting.negotiation.locks import named
from drafter.drafting.proposals.as_json import proposal_to_json
from drafter.errors import KnownError
from drafter.messages import say
from drafter.redline import compare_words


@click.command("proposals", cls=SpokenCommand, help="help-proposals")
@click.argument("draft", metavar="FILE.draft")
@click.argument("returned", metavar="RETURNED")
@click.option("--base", "base", cls=SpokenOption, metavar="VERSION", default="", help="help-option-proposals-base")
@click.option(
    "--name", "names", cls=SpokenOption, metavar="FILE|AUTHOR=DELEGATION", multiple=True, help="help-option-hands"
)
@json_option
@everywhere
@click.pass_context
def proposals(ctx: click.Context, draft: str, returned: str, base: str, names: tuple[str, ...]) -> None:
    """Lists the proposals that are in a paper."""
    settings = settings_of(ctx)
    notation = load_notation()
    said = dict(_named_hand(pair, notation.table) for pair in names)
    reference = f"{draft}@{base}" if base else draft
    with texts_named(settings, draft, reference, returned) as opened:
        now, sent = _draft_of(opened(draft)), _draft_of(opened(reference))
        paper = read_paper(returned, opened, progress("reading-files", settings.language))
    owners = {
        place: code
        for place, hand in enumerate(paper.hands)
        if (code := said.get(hand.author or paper.name, "") or owner_of(paper, hand, notation.table))
    }
    new_id = RandomIds(Random(f"{settings.author}\n{settings.date}") if settings.signed else SystemRandom())
    found = found_in(paper, sent, base, now, owners, settings.now(), new_id)
    for notice in paper_notices(paper, sent, {}):
        own = sources_of(draft_paragraphs(sent))
        tell_sentence(notice_sentence(notice, own, notation, settings.language))
    _tell_unknown(paper, owners, settings.language)
    if settings.as_json:
        print_json({"file": paper.name, "base": base, "proposals": [_as_json(paper, each) for each in found]})
        return
    for each in found:
        click.echo(_line(each, now, notation.table, settings.language))
    tell("proposals-counted", settings.language, file=paper.name, count=len(found))


def _named_hand(pair: str, table: DelegationTable) -> tuple[str, str]:
    """An author or a file, and the code of who that is."""
    hand, sign, name = pair.rpartition("=")
    if not sign or not hand or not name.strip():
        raise Misuse("usage-name-pair", value=pair)
    party = table.find(name)
    if party is None:
        raise KnownError("delegation-unknown", name=name.strip())
    return Path(hand).name, party.code


def _draft_of(text: OpenedText) -> Draft:
    if text.draft is None:
        raise KnownError("proposals-no-draft", file=text.name)
    return text.draft


def _tell_unknown(paper: Paper, owners: dict[int, str], language: str) -> None:
    """Says whose changes are left out because nobody knows who they speak for."""
    for place, hand in enumerate(paper.hands):
        if place not in owners and hand.author:
            tell("proposals-unknown-author", language, file=paper.name, author=hand.author)
        elif place not in owners and not paper.tracked:
            tell("proposals-unknown-file", language, file=paper.name)


def _as_json(paper: Paper, found: Found) -> dict[str, object]:
    author = paper.hands[found.hand].author
    return {**proposal_to_json(found.proposal), "author": author, "locked": found.locked}


def _line(found: Found, draft: Draft, table: DelegationTable, language: str) -> str:
    """«Chile  3  enmienda  [-Instaron-]{+Exhortaron+} a…»."""
    proposal = found.proposal
    parties = (table.party(code) for code in proposal.delegations)
    who = ", ".join(party.names.within(language) for party in parties if party is not None)
    place = proposal.paragraph_id if proposal.paragraph_id in draft.index else proposal.after
    number = named(draft.paragraph(place)) if place in draft.index else "–"
    words = marked_words(compare_words(proposal.old_text, proposal.new_text))
    pieces = [who, number, say(f"proposal-{proposal.kind.value}", language), words]
    if proposal.obstacle is not None:
        pieces.append(f"({say(f'proposal-{proposal.obstacle.value}', language)})")
    if found.locked:
        pieces.append(f"({say('proposal-locked', language)})")
    return "  ".join(pieces)
