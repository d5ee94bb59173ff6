"""A compilation as JSON: what ``drafter compile --json`` prints."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.drafting.brackets import Notation
from drafter.drafting.compilation.door import Claim, CompiledTexts
from drafter.drafting.compilation.model import Notice, Source
from drafter.drafting.compilation.proving import NeutralityProof
from drafter.drafting.compilation.rolling import RollingParagraph
from drafter.drafting.compilation.saying import notice_sentence


def compiled_as_json(
    compiled: CompiledTexts,
    base: Sequence[Source],
    rolling: Sequence[RollingParagraph],
    notation: Notation,
    language: str,
) -> dict[str, object]:
    """The document.

    Args:
        compiled: with or without a compilation.
        base: the paragraphs that were compiled onto.
        rolling: of the rolling text; none where questions are open.
        notation: the table of delegations.
        language: of sentences.

    Returns:
        ``delegations``: code and name; ``paragraphs``: label, text, index in the base; ``claims``: who wants what;
        ``notices``: each with its sentence; ``proof``.
    """
    return {
        "delegations": [{"code": code, "name": name} for code, name in compiled.names.items()],
        "paragraphs": [
            {"label": one.paragraph.label, "text": one.paragraph.text, "base": one.base, "passage": one.passage}
            for one in rolling
        ],
        "claims": [_claim(claim) for claim in compiled.claims],
        "notices": [
            {**_notice(notice), "sentence": notice_sentence(notice, base, notation, language)}
            for notice in compiled.notices
        ],
        "counts": {
            "claims": len(compiled.claims),
            "conflicts": len(compiled.conflicts),
            "brackets": compiled.brackets,
        },
        "proof": None if compiled.proof is None else _proof(compiled.proof),
    }


def _claim(claim: Claim) -> dict[str, object]:
    return {
        "passage": claim.passage,
        "delegations": list(claim.owners),
        "stance": claim.stance.value,
        "base": claim.base,
        "text": claim.text,
        "conflicts": claim.conflicts,
    }


def _notice(notice: Notice) -> dict[str, object]:
    return {
        "kind": notice.kind.value,
        "file": notice.source,
        "delegations": list(notice.owners),
        "paragraphs": list(notice.paragraphs),
        "question": notice.refuses,
    }


def _proof(proof: NeutralityProof) -> dict[str, object]:
    return {
        "ok": proof.ok,
        "delegations": proof.delegations,
        "paragraphs": proof.paragraphs,
        "printed": proof.printed,
        "structure_only": list(proof.structure_only),
        "failures": [
            {
                "delegation": failure.delegation,
                "paragraph": failure.paragraph,
                "expected": failure.expected,
                "found": failure.found,
                "printed": failure.printed,
            }
            for failure in proof.failures
        ],
    }
