"""Compile: the texts of several delegations -> one attributed, bracketed text, with the proof that it is neutral."""

from drafter.drafting.compilation.door import Claim, CompiledTexts, compile_texts
from drafter.drafting.compilation.model import (
    Alternative,
    Choice,
    Compilation,
    Notice,
    NoticeKind,
    Passage,
    Removal,
    Source,
    Words,
)
from drafter.drafting.compilation.printing import PrintedLine, PrintedPassage
from drafter.drafting.compilation.proving import NeutralityProof, ProofFailure
from drafter.drafting.compilation.readings import reading
from drafter.drafting.compilation.returned import Returned

__all__ = [
    "Alternative",
    "Choice",
    "Claim",
    "Compilation",
    "CompiledTexts",
    "NeutralityProof",
    "Notice",
    "NoticeKind",
    "Passage",
    "PrintedLine",
    "PrintedPassage",
    "ProofFailure",
    "Removal",
    "Returned",
    "Source",
    "Words",
    "compile_texts",
    "reading",
]
