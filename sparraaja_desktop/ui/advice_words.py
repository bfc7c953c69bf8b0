"""What the adviser says, why, and where it is seen to, in the language of the window."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from sparraaja_desktop.model.advice import Advice
from sparraaja_desktop.model.communication import MessageAudience, Moment
from sparraaja_desktop.model.goals import Support
from sparraaja_desktop.model.plans import Missing
from sparraaja_desktop.ui.advice_reasons import why
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.room import Room

LONGEST: Final = 70
"""A record is named by at most so many characters of its text."""

_SAID: Final[dict[str, Any]] = {
    "contact-missing": QT_TRANSLATE_NOOP("advice", "Write down the contact person of the client."),
    "contact-not-leading": QT_TRANSLATE_NOOP(
        "advice", "Is {name} in a leading position? Mark it, or find somebody who is."
    ),
    "peer-missing": QT_TRANSLATE_NOOP("advice", "Choose the coached partner that is the sparrer."),
    "matchmaker-missing": QT_TRANSLATE_NOOP("advice", "Write down who brought the two together."),
    "target-missing": QT_TRANSLATE_NOOP("advice", "Write down the development target that the resident looks at."),
    "content-not-agreed": QT_TRANSLATE_NOOP(
        "advice", "Agree the content of the coaching, and write down with whom of the client and when."
    ),
    "no-interview": QT_TRANSLATE_NOOP("advice", "Hold the first mapping interview."),
    "nothing-done-yet": QT_TRANSLATE_NOOP("advice", "Ask what has already been done, and mark it in the notes."),
    "items-unknown": QT_TRANSLATE_NOOP("advice", "Basics of the mapping that are not known yet: {count} of {total}."),
    "no-goal": QT_TRANSLATE_NOOP("advice", "Write down the first goal."),
    "goal-not-agreed": QT_TRANSLATE_NOOP("advice", "Agree the goal {goal}, and write down with whom and when."),
    "goal-rests-on-nothing": QT_TRANSLATE_NOOP("advice", "Tie the goal {goal} to the findings it rests on."),
    "goal-not-tied": QT_TRANSLATE_NOOP(
        "advice", "Tie the goal {goal} to the participation programme, the strategy or the wellbeing plan."
    ),
    "goal-without-measure": QT_TRANSLATE_NOOP("advice", "How will one know that the goal {goal} is reached?"),
    "support-one-sided": QT_TRANSLATE_NOOP("advice", "What the goals do not give the supervisors yet: {support}."),
    "needs-not-asked-again": QT_TRANSLATE_NOOP(
        "advice", "Ask again what is wished and needed before the event {theme} ({day})."
    ),
    "nobody-responsible": QT_TRANSLATE_NOOP(
        "advice", "Who is responsible for participation? Write down the name, the title and the day."
    ),
    "motivation-unknown": QT_TRANSLATE_NOOP("advice", "How motivated are the staff? Write down what you have seen."),
    "motivation-low": QT_TRANSLATE_NOOP(
        "advice",
        "The motivation is low. Keep the assignments light, let the events ride on agreed meetings, and tell the "
        "staff of the start and of the results.",
    ),
    "time-over": QT_TRANSLATE_NOOP(
        "advice", "{used} of working time is used, and {planned} was agreed. Agree anew, or do less."
    ),
    "no-design-session": QT_TRANSLATE_NOOP("advice", "Hold the first design session with the contact person."),
    "programme-not-approved": QT_TRANSLATE_NOOP(
        "advice", "Go through the programme with the contact person, and write down when it was approved."
    ),
    "unusual-number-of-events": QT_TRANSLATE_NOOP(
        "advice", "Number of events: {count}. Usually there are three to five."
    ),
    "event-without-theme": QT_TRANSLATE_NOOP("advice", "Give {event} a theme."),
    "event-without-aim": QT_TRANSLATE_NOOP("advice", "Write down the aim of {event}."),
    "event-without-date": QT_TRANSLATE_NOOP("advice", "Set a day for {event}."),
    "event-alone": QT_TRANSLATE_NOOP(
        "advice", "Let {event} ride on a meeting that is already agreed, or write down why it stands alone."
    ),
    "event-without-agenda": QT_TRANSLATE_NOOP("advice", "Make an agenda for {event}."),
    "agenda-too-long": QT_TRANSLATE_NOOP(
        "advice", "The agenda of {event} takes {total} minutes, and there are {length}."
    ),
    "too-much-input": QT_TRANSLATE_NOOP(
        "advice", "Input takes {percent} % of the agenda of {event}. Could it be shorter?"
    ),
    "too-little-own-work": QT_TRANSLATE_NOOP(
        "advice", "The participants' own work takes only {percent} % of the agenda of {event}. Could it have more time?"
    ),
    "remote-without-break": QT_TRANSLATE_NOOP(
        "advice", "Some or all follow {event} on a screen for {length} minutes. Give it a break."
    ),
    "captures-waiting": QT_TRANSLATE_NOOP(
        "advice", "Needs that were noted in {event} and are not findings yet: {count}."
    ),
    "no-feedback": QT_TRANSLATE_NOOP("advice", "Gather feedback on {event}."),
    "not-asked-before": QT_TRANSLATE_NOOP(
        "advice", "Ask the participants before the first event how they see participation in their work."
    ),
    "not-asked-after": QT_TRANSLATE_NOOP(
        "advice", "Ask the participants the same things again now that the events are over."
    ),
    "no-plan-assignment": QT_TRANSLATE_NOOP("advice", "Add the service-area plan to the assignments."),
    "assignment-heavy": QT_TRANSLATE_NOOP(
        "advice", "The assignment {title} takes {minutes} minutes. Could it be lighter?"
    ),
    "assignment-not-planned-together": QT_TRANSLATE_NOOP(
        "advice", "Plan the assignment {title} together with the contact person, and write down with whom."
    ),
    "assignment-without-day": QT_TRANSLATE_NOOP(
        "advice", "Say in which event or on which day the assignment {title} comes back."
    ),
    "sheets-without-supervisor": QT_TRANSLATE_NOOP(
        "advice", "The assignment {title}: service areas without a supervisor: {count}."
    ),
    "sheet-overdue": QT_TRANSLATE_NOOP(
        "advice", "The assignment {title} was due {day}: {area}. A reminder is ready to be sent."
    ),
    "sheets-not-discussed": QT_TRANSLATE_NOOP(
        "advice", "The assignment {title}: answers that have come back and wait to be discussed: {count}."
    ),
    "service-area-without-actions": QT_TRANSLATE_NOOP("advice", "No actions yet: {area}."),
    "action-without-staff": QT_TRANSLATE_NOOP("advice", "Who of the staff took part in planning the action {action}?"),
    "action-not-scheduled": QT_TRANSLATE_NOOP(
        "advice", "The action {action} is not scheduled yet. What is missing: {missing}."
    ),
    "action-without-area": QT_TRANSLATE_NOOP(
        "advice", "Which area of participation does the action {action} belong to?"
    ),
    "no-action-in-own-life": QT_TRANSLATE_NOOP("advice", "No action is about participation in one's own life yet."),
    "no-action-in-communities": QT_TRANSLATE_NOOP(
        "advice", "No action is about participation in communities and in influencing yet."
    ),
    "no-action-in-common-good": QT_TRANSLATE_NOOP("advice", "No action is about participation in the common good yet."),
    "weight-on-influencing": QT_TRANSLATE_NOOP(
        "advice", "Most of the actions are about influencing. What about the other two areas?"
    ),
    "no-best-practice": QT_TRANSLATE_NOOP("advice", "Mark at least one action as a best practice."),
    "management-not-told": QT_TRANSLATE_NOOP("advice", "Tell the management of the coaching and its goals."),
    "staff-not-told-of-start": QT_TRANSLATE_NOOP("advice", "Tell the staff that the coaching has begun."),
    "staff-not-told-of-results": QT_TRANSLATE_NOOP("advice", "Tell the staff of the results."),
    "message-overdue": QT_TRANSLATE_NOOP("advice", "A message was to go out on {day}: {audience}, {moment}."),
    "promise-overdue": QT_TRANSLATE_NOOP("advice", "{who} promised by {day}: {what}. How does it go?"),
    "management-team-has-not-seen": QT_TRANSLATE_NOOP("advice", "Show the results to the management team."),
    "follow-up-not-agreed": QT_TRANSLATE_NOOP("advice", "Agree a day for the follow-up."),
    "follow-up-passed": QT_TRANSLATE_NOOP(
        "advice", "The day of the follow-up, {day}, has passed. Write down what came of it, or agree another day."
    ),
    "action-without-progress": QT_TRANSLATE_NOOP("advice", "How does the action {action} go? Write it down."),
    "named-again": QT_TRANSLATE_NOOP("advice", "Somebody is named in this closed coaching. Make the names roles."),
}

_PLACES: Final[dict[str, str]] = {
    "contact-missing": "overview",
    "contact-not-leading": "overview",
    "peer-missing": "overview",
    "matchmaker-missing": "overview",
    "target-missing": "overview",
    "content-not-agreed": "overview",
    "no-interview": "mapping interviews",
    "nothing-done-yet": "mapping interviews",
    "items-unknown": "mapping items",
    "no-goal": "design goals",
    "goal-not-agreed": "design goals",
    "goal-rests-on-nothing": "design goals",
    "goal-not-tied": "design goals",
    "goal-without-measure": "design goals",
    "support-one-sided": "design goals",
    "needs-not-asked-again": "design sessions",
    "nobody-responsible": "design goals",
    "motivation-unknown": "overview",
    "motivation-low": "overview",
    "time-over": "overview",
    "no-design-session": "design sessions",
    "programme-not-approved": "events facts",
    "unusual-number-of-events": "events facts",
    "event-without-theme": "events facts",
    "event-without-aim": "events facts",
    "event-without-date": "events facts",
    "event-alone": "events facts",
    "event-without-agenda": "events agenda",
    "agenda-too-long": "events agenda",
    "too-much-input": "events agenda",
    "too-little-own-work": "events agenda",
    "remote-without-break": "events agenda",
    "captures-waiting": "events in-event",
    "no-feedback": "communication feedback",
    "not-asked-before": "communication feedback",
    "not-asked-after": "communication feedback",
    "no-plan-assignment": "assignments assignments",
    "assignment-heavy": "assignments assignments",
    "assignment-not-planned-together": "assignments assignments",
    "assignment-without-day": "assignments assignments",
    "sheets-without-supervisor": "assignments board",
    "sheet-overdue": "assignments board",
    "sheets-not-discussed": "assignments board",
    "service-area-without-actions": "assignments plans",
    "action-without-staff": "assignments plans",
    "action-not-scheduled": "assignments plans",
    "action-without-area": "assignments plans",
    "no-action-in-own-life": "assignments plans",
    "no-action-in-communities": "assignments plans",
    "no-action-in-common-good": "assignments plans",
    "weight-on-influencing": "assignments plans",
    "no-best-practice": "assignments plans",
    "management-not-told": "communication messages",
    "staff-not-told-of-start": "communication messages",
    "staff-not-told-of-results": "communication messages",
    "message-overdue": "communication messages",
    "promise-overdue": "design sessions",
    "management-team-has-not-seen": "communication management",
    "follow-up-not-agreed": "follow-up follow-up",
    "follow-up-passed": "follow-up follow-up",
    "action-without-progress": "follow-up learnt",
    "named-again": "follow-up closing",
}
"""Room and view in which each is seen to."""


def says(advice: Advice) -> str:
    """The next step in one sentence."""
    text = QCoreApplication.translate("advice", _SAID[advice.check])
    return text.format(**_facts(advice.facts))


def reason(advice: Advice) -> str:
    """The requirements it rests on, and one sentence of why."""
    numbers = ", ".join(f"R{number}" for number in advice.requirements)
    return f"{numbers} · {why(advice.check)}"


def room_and_view(advice: Advice) -> tuple[Room, str]:
    """Where it is seen to; the view is empty where the room has none."""
    room, _, view = _PLACES[advice.check].partition(" ")
    return Room(room), view


def _facts(facts: Mapping[str, str]) -> dict[str, str]:
    """What fills a sentence, as a person writes it: days in words, names of records quoted and not too long."""
    filled: dict[str, str] = {}
    for key, value in facts.items():
        match key:
            case "day":
                filled[key] = say_date(date.fromisoformat(value))
            case "audience":
                filled[key] = audience_name(MessageAudience(value))
            case "moment":
                filled[key] = moment_name(Moment(value))
            case "missing":
                filled[key] = ", ".join(missing_name(Missing(each)) for each in value.split(","))
            case "support":
                filled[key] = support_name(Support(value))
            case "goal" | "theme" | "title" | "action" | "what":
                filled[key] = quoted(value)
            case "who" | "name" | "area":
                filled[key] = value or "…"
            case _:
                filled[key] = value
    if "number" in facts:
        event = QCoreApplication.translate("advice", "event {0}").format(facts["number"])
        filled["event"] = f"{event} {filled['theme']}" if facts.get("theme", "").strip() else event
    return filled


def quoted(text: str) -> str:
    """The text of a record in quotes, shortened; says so where there is none yet."""
    line = " ".join(text.split())
    if not line:
        return QCoreApplication.translate("advice", "(not named yet)")
    shortened = line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"
    return QCoreApplication.translate("advice", "“{0}”").format(shortened)


def missing_name(missing: Missing) -> str:
    """What an action lacks (R51)."""
    match missing:
        case Missing.RESPONSIBLE:
            return QCoreApplication.translate("advice", "the responsible person")
        case Missing.DATE:
            return QCoreApplication.translate("advice", "the day")
        case Missing.EVENT:
            return QCoreApplication.translate("advice", "the event")


def support_name(support: Support) -> str:
    """What supervisors get from a coaching (R1)."""
    match support:
        case Support.LEADERSHIP:
            return QCoreApplication.translate("advice", "support for leading participation work")
        case Support.TOOLS:
            return QCoreApplication.translate("advice", "tools for promoting participation")


def audience_name(audience: MessageAudience) -> str:
    """Whom a message is for."""
    match audience:
        case MessageAudience.MANAGEMENT:
            return QCoreApplication.translate("advice", "management")
        case MessageAudience.STAFF:
            return QCoreApplication.translate("advice", "staff")
        case MessageAudience.PARTICIPANTS:
            return QCoreApplication.translate("advice", "participants")
        case MessageAudience.RESIDENTS:
            return QCoreApplication.translate("advice", "residents")
        case MessageAudience.MEDIA:
            return QCoreApplication.translate("advice", "media")


def moment_name(moment: Moment) -> str:
    """Of what a message tells."""
    match moment:
        case Moment.START:
            return QCoreApplication.translate("advice", "the start")
        case Moment.RESULTS:
            return QCoreApplication.translate("advice", "the results")
