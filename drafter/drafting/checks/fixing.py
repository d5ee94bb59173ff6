"""Setting findings right: one edit for as many as fit together."""

from __future__ import annotations

from collections.abc import Iterable

from drafter.drafting.checks.model import Finding, Fix, Replacement
from drafter.drafting.editing.deed import Deed
from drafter.drafting.editing.edits import AmendText, Edit, RemoveParagraph
from drafter.drafting.model import Draft

APPLY_FIXES = "apply-fixes"
"""Name of the deed; the interface has the words."""


def edit_for_fixes(draft: Draft, findings: Iterable[Finding]) -> Edit | None:
    """The edit that sets findings right, as one step; None where none of them has a fix.

    Agreed text stays as it was agreed. Of fixes that lie over each other in one paragraph the first alone is applied:
    checked again, the text shows what is left. Words outside the spans replaced stay as they are.

    Args:
        draft: the draft the findings are of, as it was checked.
        findings: those to set right; those without a fix are passed over.
    """
    by_paragraph: dict[str, list[Fix]] = {}
    for finding in findings:
        if finding.fix is not None and finding.paragraph_id:
            by_paragraph.setdefault(finding.paragraph_id, []).append(finding.fix)
    deed = Deed(draft)
    for paragraph_id, fixes in by_paragraph.items():
        paragraph = deed.draft.paragraph(paragraph_id)
        if paragraph.status.is_locked:
            continue
        if any(fix.removes_paragraph for fix in fixes):
            deed.do(RemoveParagraph(paragraph, deed.draft.index[paragraph_id]))
            continue
        text = together(fixes).applied(paragraph.text)
        if text != paragraph.text:
            deed.do(AmendText(paragraph_id, paragraph.text, text))
    return deed.edit(APPLY_FIXES)


def together(fixes: Iterable[Fix]) -> Fix:
    """Several fixes of one paragraph as one; a fix whose words another has already taken is left out whole."""
    taken: list[Replacement] = []
    for fix in fixes:
        if fix.replacements and not any(_meet(one, other) for one in fix.replacements for other in taken):
            taken += fix.replacements
    return Fix(tuple(sorted(taken, key=lambda one: (one.start, one.end))))


def _meet(one: Replacement, other: Replacement) -> bool:
    """True where two replacements lie over each other, or insert at one place."""
    if one.start == one.end or other.start == other.end:
        return one.start <= other.end and other.start <= one.end
    return one.start < other.end and other.start < one.end
