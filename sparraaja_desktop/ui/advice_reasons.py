"""Why the adviser says what it says: the model's own conditions, one sentence each."""

from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WHY: Final[dict[str, Any]] = {
    "contact-missing": QT_TRANSLATE_NOOP(
        "advice", "The coaching is planned together with a representative of the client who is in a leading position."
    ),
    "contact-not-leading": QT_TRANSLATE_NOOP(
        "advice", "Somebody in a leading position can carry the coaching into the work of the whole organisation."
    ),
    "peer-missing": QT_TRANSLATE_NOOP(
        "advice", "In this kind of coaching one that has been coached shares what it has learnt with another."
    ),
    "matchmaker-missing": QT_TRANSLATE_NOOP(
        "advice", "Two partners manage without separate funding as long as somebody brings them together."
    ),
    "target-missing": QT_TRANSLATE_NOOP(
        "advice", "The coaching looks at what the client develops from the resident's viewpoint."
    ),
    "content-not-agreed": QT_TRANSLATE_NOOP(
        "advice", "The resident may agree the content together with an employee of the client."
    ),
    "no-interview": QT_TRANSLATE_NOOP("advice", "A coaching begins with mapping the situation and the needs."),
    "nothing-done-yet": QT_TRANSLATE_NOOP(
        "advice", "Recognising what has already been done strengthens the good circle of participation."
    ),
    "items-unknown": QT_TRANSLATE_NOOP(
        "advice",
        "The mapping finds out whether there is a programme, who is responsible, and what there is to work with.",
    ),
    "no-goal": QT_TRANSLATE_NOOP("advice", "The goals are thought out together with those who are coached."),
    "goal-not-agreed": QT_TRANSLATE_NOOP("advice", "The goals are thought out together with those who are coached."),
    "goal-rests-on-nothing": QT_TRANSLATE_NOOP("advice", "The planning takes the client's own situation into account."),
    "goal-not-tied": QT_TRANSLATE_NOOP(
        "advice", "The coaching strengthens the link between participation and all that the client does and aims at."
    ),
    "goal-without-measure": QT_TRANSLATE_NOOP(
        "advice", "What was reached is made visible in the management team, and that needs a sign to go by."
    ),
    "support-one-sided": QT_TRANSLATE_NOOP(
        "advice", "Supervisors get both: support for leading participation work, and tools for promoting participation."
    ),
    "needs-not-asked-again": QT_TRANSLATE_NOOP(
        "advice", "A coaching succeeds when the wishes and needs of those it is for are known, also along the way."
    ),
    "nobody-responsible": QT_TRANSLATE_NOOP(
        "advice", "A coaching may give the spark to name the person who is responsible for participation."
    ),
    "motivation-unknown": QT_TRANSLATE_NOOP("advice", "A coaching succeeds when the staff are motivated."),
    "motivation-low": QT_TRANSLATE_NOOP(
        "advice", "A coaching succeeds when the staff are motivated and it does not feel like extra work to them."
    ),
    "time-over": QT_TRANSLATE_NOOP(
        "advice", "No separate money is set aside for coaching: it is part of a job that has other work as well."
    ),
    "no-design-session": QT_TRANSLATE_NOOP(
        "advice", "The programme is planned together with the client's representative."
    ),
    "programme-not-approved": QT_TRANSLATE_NOOP(
        "advice", "The programme is planned together with the client's representative."
    ),
    "unusual-number-of-events": QT_TRANSLATE_NOOP(
        "advice", "Three to five events leave time to try things out in between. Another number is fine too."
    ),
    "event-without-theme": QT_TRANSLATE_NOOP(
        "advice", "A theme tells the participants beforehand what to think about."
    ),
    "event-without-aim": QT_TRANSLATE_NOOP(
        "advice", "Each event takes one theme a step further; the aim says which step."
    ),
    "event-without-date": QT_TRANSLATE_NOOP(
        "advice", "The coaching is held as events, for example three to five, each with its day."
    ),
    "event-alone": QT_TRANSLATE_NOOP(
        "advice", "When events ride on already agreed meetings, the work for participation does not become extra work."
    ),
    "event-without-agenda": QT_TRANSLATE_NOOP(
        "advice", "The means are discussed together and in smaller groups, and both need their time."
    ),
    "agenda-too-long": QT_TRANSLATE_NOOP(
        "advice", "The means are discussed together and in smaller groups, and both need their time."
    ),
    "too-much-input": QT_TRANSLATE_NOOP(
        "advice", "Coaching is practical and leaves a lot of room for the participants' own thinking."
    ),
    "too-little-own-work": QT_TRANSLATE_NOOP(
        "advice", "Supervisors get room to think about participation in their own field."
    ),
    "remote-without-break": QT_TRANSLATE_NOOP(
        "advice", "Events may be held remotely, and in front of a screen one tires sooner than in a room."
    ),
    "captures-waiting": QT_TRANSLATE_NOOP(
        "advice", "The wishes and needs that come up in the events steer what follows."
    ),
    "no-feedback": QT_TRANSLATE_NOOP(
        "advice", "Those who took part in an event are given the chance to give feedback."
    ),
    "not-asked-before": QT_TRANSLATE_NOOP(
        "advice", "What has changed can be told only when the same things are asked before and after."
    ),
    "not-asked-after": QT_TRANSLATE_NOOP(
        "advice", "What has changed can be told only when the same things are asked before and after."
    ),
    "no-plan-assignment": QT_TRANSLATE_NOOP(
        "advice", "The interim assignments always include the plan that is made in each service area."
    ),
    "assignment-heavy": QT_TRANSLATE_NOOP(
        "advice", "The assignments give chances to think about participation alongside one's own work."
    ),
    "assignment-not-planned-together": QT_TRANSLATE_NOOP(
        "advice", "The assignments are planned together with an official of the client."
    ),
    "assignment-without-day": QT_TRANSLATE_NOOP("advice", "The plans are made between the events, and agreed in them."),
    "sheets-without-supervisor": QT_TRANSLATE_NOOP(
        "advice", "Supervisors make the plan together with their staff, each in their own service area."
    ),
    "sheet-overdue": QT_TRANSLATE_NOOP(
        "advice", "Supervisors make the plan together with their staff, each in their own service area."
    ),
    "sheets-not-discussed": QT_TRANSLATE_NOOP("advice", "What was made between the events is agreed in them."),
    "service-area-without-actions": QT_TRANSLATE_NOOP(
        "advice", "The plan of concrete actions is made service area by service area."
    ),
    "action-without-staff": QT_TRANSLATE_NOOP("advice", "The plans are made in cooperation with the staff."),
    "action-not-scheduled": QT_TRANSLATE_NOOP(
        "advice", "The timetable is agreed in the events, and that needs a responsible person, a day and the event."
    ),
    "action-without-area": QT_TRANSLATE_NOOP(
        "advice", "The three areas show whether participation has been looked at as a whole."
    ),
    "no-action-in-own-life": QT_TRANSLATE_NOOP("advice", "Participation is looked at as a whole, in its three areas."),
    "no-action-in-communities": QT_TRANSLATE_NOOP(
        "advice", "Participation is looked at as a whole, in its three areas."
    ),
    "no-action-in-common-good": QT_TRANSLATE_NOOP(
        "advice", "Participation is looked at as a whole, in its three areas."
    ),
    "weight-on-influencing": QT_TRANSLATE_NOOP(
        "advice", "Participation is more than influencing: it is looked at as a whole, in its three areas."
    ),
    "no-best-practice": QT_TRANSLATE_NOOP(
        "advice", "The best practices are strengthened, so that the good circle goes on."
    ),
    "management-not-told": QT_TRANSLATE_NOOP(
        "advice", "The coaching and its goals are told to the management and to the staff."
    ),
    "staff-not-told-of-start": QT_TRANSLATE_NOOP(
        "advice", "The staff who take part in making the plans are well informed of the coaching."
    ),
    "staff-not-told-of-results": QT_TRANSLATE_NOOP(
        "advice",
        "The results are told to the staff too, which motivates and does not leave the work feeling like extra work.",
    ),
    "message-overdue": QT_TRANSLATE_NOOP(
        "advice", "The coaching and its goals are told to the management and to the staff."
    ),
    "promise-overdue": QT_TRANSLATE_NOOP(
        "advice", "The programme is planned together, and what was promised along the way carries it."
    ),
    "management-team-has-not-seen": QT_TRANSLATE_NOOP(
        "advice", "What was reached is made visible in the management team."
    ),
    "follow-up-not-agreed": QT_TRANSLATE_NOOP(
        "advice", "At the end a day is agreed on which one sees how the actions go, maybe with the management."
    ),
    "follow-up-passed": QT_TRANSLATE_NOOP(
        "advice", "The follow-up makes sure that what was developed goes on into practice."
    ),
    "action-without-progress": QT_TRANSLATE_NOOP(
        "advice", "The follow-up makes sure that what was developed goes on into practice."
    ),
    "named-again": QT_TRANSLATE_NOOP(
        "advice", "What was learnt stays for the next client, without the names of those who took part."
    ),
}


def why(check: str) -> str:
    """The condition behind a check."""
    return QCoreApplication.translate("advice", _WHY[check])
