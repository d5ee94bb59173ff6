"""What house styles and ways of adoption are called in front of people."""

from __future__ import annotations

from PySide6.QtCore import QObject

from drafter.instruments import Doubt, HouseStyle

ADOPTIONS = ("consensus", "acclamation", "vote", "without-vote", "signature")


class Names(QObject):
    """Names in the language of the interface; a value the program does not know stays as it is."""

    def house_style(self, style: str) -> str:
        """«Summit declaration, past tense» …"""
        match style:
            case HouseStyle.SUMMIT:
                return self.tr("Summit declaration, past tense")
            case HouseStyle.INFINITIVES:
                return self.tr("Infinitives under a chapeau")
            case HouseStyle.UN_RESOLUTION:
                return self.tr("United Nations resolution")
            case HouseStyle.OAS_RESOLUTION:
                return self.tr("OAS resolution, capitals")
            case HouseStyle.TREATY:
                return self.tr("Treaty, articles")
            case HouseStyle.DECLARATION:
                return self.tr("Declaration, present tense, numbered")
            case HouseStyle.COMMUNIQUE:
                return self.tr("Communiqué, present tense")
            case HouseStyle.DECISION:
                return self.tr("Decision, seen and considered")
            case HouseStyle.PLAIN:
                return self.tr("No house's style")
            case _:
                return style

    def adoption(self, adoption: str) -> str:
        """«By consensus» …"""
        match adoption:
            case "consensus":
                return self.tr("By consensus")
            case "acclamation":
                return self.tr("By acclamation")
            case "vote":
                return self.tr("By vote")
            case "without-vote":
                return self.tr("Without a vote")
            case "signature":
                return self.tr("By signature")
            case _:
                return adoption

    def doubt(self, doubt: Doubt) -> str:
        """Why a piece may be cut wrongly, in a sentence."""
        match doubt:
            case Doubt.NUMBER_GAP:
                return self.tr("Its number does not follow the one before.")
            case Doubt.LABEL_INSIDE:
                return self.tr("Its words hold what looks like the next number: two pieces?")
            case Doubt.STARTS_SMALL:
                return self.tr("It begins with a small letter: does it go on from the piece before?")
            case Doubt.UNFINISHED:
                return self.tr("It does not come to an end: does it go on in the next piece?")
            case Doubt.JOINED_OVER_PAGES:
                return self.tr("Its words go on over the edge of a page.")
            case Doubt.TWO_READINGS:
                return self.tr("Its number can be a letter as well as a Roman numeral.")
            case Doubt.UNNUMBERED:
                return self.tr("It has no number where the others have one.")
            case Doubt.HEADING_OR_TEXT:
                return self.tr("A short line that was taken for a heading.")
            case Doubt.LEFT_OUT:
                return self.tr("Taken for what pages print besides the text: is it a clause?")
            case Doubt.LONG:
                return self.tr("Longer than clauses are.")
