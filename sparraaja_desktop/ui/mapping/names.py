"""What the kinds, parts and states of a mapping are called in the language of the window."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QCoreApplication

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.clients import ClientKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Finding, FindingKind, Interview, ItemGroup, ItemState
from sparraaja_desktop.model.questions import Part
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.dates import say_date


def kind_name(kind: FindingKind) -> str:
    """One finding of the kind."""
    match kind:
        case FindingKind.DONE:
            return QCoreApplication.translate("mapping", "Already done")
        case FindingKind.SITUATION:
            return QCoreApplication.translate("mapping", "Situation")
        case FindingKind.NEED:
            return QCoreApplication.translate("mapping", "Need")
        case FindingKind.CONSTRAINT:
            return QCoreApplication.translate("mapping", "Constraint")
        case FindingKind.QUOTE:
            return QCoreApplication.translate("mapping", "Quote")


def kind_heading(kind: FindingKind) -> str:
    """All findings of the kind."""
    match kind:
        case FindingKind.DONE | FindingKind.SITUATION:
            return kind_name(kind)
        case FindingKind.NEED:
            return QCoreApplication.translate("mapping", "Needs")
        case FindingKind.CONSTRAINT:
            return QCoreApplication.translate("mapping", "Constraints")
        case FindingKind.QUOTE:
            return QCoreApplication.translate("mapping", "Quotes")


def kind_sign(kind: FindingKind) -> str:
    """The number of the key that marks the kind (Ctrl+1 … Ctrl+5), so that colour never says it alone."""
    return str(list(FindingKind).index(kind) + 1)


def kind_colour(kind: FindingKind) -> str:
    """The field of `Look` with the colour of the kind."""
    return kind.value


def part_name(part: Part) -> str:
    """A part of the mapping."""
    match part:
        case Part.DONE:
            return QCoreApplication.translate("mapping", "Already done")
        case Part.SITUATION:
            return QCoreApplication.translate("mapping", "Situation")
        case Part.NEEDS:
            return QCoreApplication.translate("mapping", "Needs")
        case Part.CONSTRAINTS:
            return QCoreApplication.translate("mapping", "Constraints")


def area_name(area: Area) -> str:
    """An area of participation (R73)."""
    match area:
        case Area.OWN_LIFE:
            return QCoreApplication.translate("mapping", "Participation in one's own life")
        case Area.COMMUNITIES:
            return QCoreApplication.translate("mapping", "Participation in communities and in influencing")
        case Area.COMMON_GOOD:
            return QCoreApplication.translate("mapping", "Participation in the common good")


def group_heading(group: ItemGroup, kind: ClientKind) -> str:
    """A group of mapping items; the means are named by the law of the client's kind, where it has one."""
    match group:
        case ItemGroup.BASICS:
            return QCoreApplication.translate("mapping", "Basics")
        case ItemGroup.MEANS if kind is ClientKind.COUNTY:
            return QCoreApplication.translate(
                "mapping", "Means of participation (section 29 of the Act on Wellbeing Services Counties)"
            )
        case ItemGroup.MEANS if kind is ClientKind.MUNICIPALITY:
            return QCoreApplication.translate(
                "mapping", "Means of participation (section 22 of the Local Government Act)"
            )
        case ItemGroup.MEANS:
            return QCoreApplication.translate("mapping", "Means of participation")
        case ItemGroup.OWN:
            return QCoreApplication.translate("mapping", "Own items")


def states_of(group: ItemGroup) -> tuple[ItemState, ...]:
    """The states that an item of the group may have, in the order of the keys 0, 1, 2 …"""
    return tuple(state for state in ItemState if group is ItemGroup.BASICS or state is not ItemState.PART_OF_OTHER)


def state_name(state: ItemState, group: ItemGroup) -> str:
    """How far an item is; a means is in use or not, another item is there or not."""
    is_means = group is ItemGroup.MEANS
    match state:
        case ItemState.UNKNOWN:
            return QCoreApplication.translate("mapping", "Not known")
        case ItemState.NO if is_means:
            return QCoreApplication.translate("mapping", "Not in use")
        case ItemState.NO:
            return QCoreApplication.translate("mapping", "No")
        case ItemState.PREPARING if is_means:
            return QCoreApplication.translate("mapping", "Being planned")
        case ItemState.PREPARING:
            return QCoreApplication.translate("mapping", "In preparation")
        case ItemState.PART_OF_OTHER:
            return QCoreApplication.translate("mapping", "Part of another document")
        case ItemState.YES if is_means:
            return QCoreApplication.translate("mapping", "In use")
        case ItemState.YES:
            return QCoreApplication.translate("mapping", "Yes")


def state_sign(state: ItemState) -> str:
    """A sign for the state, beside its words."""
    return {
        ItemState.UNKNOWN: "?",
        ItemState.NO: "–",
        ItemState.PREPARING: "…",
        ItemState.PART_OF_OTHER: "◐",
        ItemState.YES: "✓",
    }[state]


def interview_name(interview: Interview) -> str:
    """With whom, their title, and when; what is not known is left out."""
    return " · ".join(each for each in (interview.with_whom, interview.title, say_date(interview.held_on)) if each)


def finding_choices(findings: Iterable[Finding], kinds: Collection[FindingKind]) -> list[tuple[str, str]]:
    """The findings of these kinds that say something, to be chosen from: their ids and texts, in their order."""
    said = (each for each in findings if each.kind in kinds and each.text.strip())
    return [(each.id, f"{kind_name(each.kind)}: {each.text}") for each in said]


def means_names(desk: Desk, language: Language) -> dict[str, str]:
    """The means of participation by their keys, in order."""
    return {each.key: each.title.in_(language) for each in desk.content.items() if each.group is ItemGroup.MEANS}
