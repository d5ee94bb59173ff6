"""What can be done about findings: set right, switched off, brought back. Each is one step back."""

from __future__ import annotations

from collections.abc import Iterable

from drafter.desktop.checks.live_checks import LiveChecks
from drafter.desktop.preferences import Preferences
from drafter.desktop.workspace import Workspace
from drafter.drafting.checks import Finding, SwitchOff, edit_for_fixes, switched_off_here
from drafter.drafting.editing.edits import SwitchChecks


class CheckDeeds:
    """Deeds on the open draft and on the person's preferences."""

    def __init__(self, workspace: Workspace, live: LiveChecks, preferences: Preferences) -> None:
        self._workspace = workspace
        self._live = live
        self._preferences = preferences

    @property
    def possible(self) -> bool:
        """True where the draft may be changed."""
        return self._workspace.has_draft and not self._workspace.read_only

    def fixable(self, finding: Finding) -> bool:
        """True where a finding can be set right: it has a fix, and its paragraph says what it said and is open."""
        return self.possible and finding.fix is not None and self._stands(finding)

    def alike(self, finding: Finding) -> tuple[Finding, ...]:
        """The findings of the same rule that can be set right."""
        return tuple(one for one in self._live.result.findings if one.rule == finding.rule and self.fixable(one))

    def fix(self, findings: Iterable[Finding]) -> int:
        """Sets findings right in one step; how many."""
        self._workspace.about_to_read.emit()
        ready = [finding for finding in findings if self.fixable(finding)]
        edit = edit_for_fixes(self._workspace.draft, ready) if ready else None
        if edit is None:
            return 0
        self._workspace.apply(edit)
        self._live.check()
        return len(ready)

    def _stands(self, finding: Finding) -> bool:
        draft = self._workspace.draft
        place = draft.index.get(finding.paragraph_id)
        if place is None or finding.place >= len(self._live.result.paragraphs):
            return False
        now, then = draft.paragraphs[place], self._live.result.paragraphs[finding.place]
        return now.text == then.text and not now.status.is_locked

    def switch_off_here(self, finding: Finding) -> None:
        """The rule says nothing more of these words in this paragraph, in this draft."""
        self._switch_off(switched_off_here(finding, self._live.result.paragraphs))

    def switch_off_in_paragraph(self, finding: Finding) -> None:
        """The rule says nothing more of this paragraph, in this draft."""
        self._switch_off(SwitchOff(finding.rule, finding.paragraph_id))

    def _switch_off(self, place: SwitchOff) -> None:
        if not self.possible:
            return
        self._workspace.about_to_read.emit()
        before = self._workspace.draft.switched_off
        if place not in before:
            self._workspace.apply(SwitchChecks(before, (*before, place)))
            self._live.check()

    def bring_back_places(self) -> None:
        """Every rule speaks again everywhere in this draft."""
        if self.possible and self._workspace.draft.switched_off:
            self._workspace.apply(SwitchChecks(self._workspace.draft.switched_off, ()))
            self._live.check()

    @property
    def places_off(self) -> int:
        """How many places of this draft are switched off."""
        return len(self._workspace.draft.switched_off) if self._workspace.has_draft else 0

    @property
    def rules_off(self) -> frozenset[str]:
        """Rules that are not looked for in any draft."""
        return self._preferences.rules_off

    def switch_off_rule(self, rule: str) -> None:
        """The rule is not looked for in any draft any more."""
        self._preferences.rules_off = self._preferences.rules_off | {rule}
        self._live.check()

    def bring_back_rule(self, rule: str) -> None:
        """The rule is looked for again."""
        self._preferences.rules_off = self._preferences.rules_off - {rule}
        self._live.check()

    @property
    def profile(self) -> str:
        """The house whose typography is asked for."""
        return self._preferences.style_profile

    def follow_house(self, profile: str) -> None:
        """Asks for another house's typography."""
        self._preferences.style_profile = profile
        self._live.check()
