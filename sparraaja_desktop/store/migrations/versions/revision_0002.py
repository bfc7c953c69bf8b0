"""The second layout: the whole coaching, from its goals to its follow-up. New tables only."""

from sparraaja_desktop.store.migrations.tables import index, mention, number, owner, table, text, texts

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Makes the new tables."""
    _goals()
    _design()
    _programme()
    _assignments()
    _plans()
    _communication()
    _feedback()
    _followup()
    _advice()


def _goals() -> None:
    table(
        "goal",
        owner("goal", "engagement"),
        number("position"),
        text("text"),
        text("template", may_be_none=True),
        *texts("areas", "agreed_with"),
        text("agreed_on", may_be_none=True),
        *texts("measure", "finding_ids"),
        text("link", may_be_none=True),
        text("link_text"),
    )
    index("goal", "engagement_id", "position", "id")
    table(
        "responsible_person",
        owner("responsible_person", "engagement"),
        *texts("name", "title"),
        text("named_on", may_be_none=True),
    )
    index("responsible_person", "engagement_id")


def _design() -> None:
    table(
        "design_session",
        owner("design_session", "engagement"),
        number("position"),
        *texts("held_on", "mode", "participants", "notes", "programme_changes"),
    )
    index("design_session", "engagement_id", "position", "id")
    table(
        "decision",
        owner("decision", "design_session", "session_id"),
        number("position"),
        text("text"),
    )
    index("decision", "session_id", "position", "id")
    table(
        "promise",
        owner("promise", "engagement"),
        number("position"),
        *texts("who", "what"),
        text("due_on", may_be_none=True),
        text("kept_on", may_be_none=True),
        mention("promise", "design_session", "session_id"),
        mention("promise", "event"),
    )
    index("promise", "session_id")
    index("promise", "event_id")
    index("promise", "engagement_id", "position", "id")


def _programme() -> None:
    table(
        "programme",
        owner("programme", "engagement"),
        text("approved_with"),
        text("approved_on", may_be_none=True),
    )
    index("programme", "engagement_id")
    table(
        "event",
        owner("event", "engagement"),
        number("position"),
        *texts("theme", "aim", "audience"),
        text("held_on", may_be_none=True),
        number("starts_at", may_be_none=True),
        number("minutes"),
        *texts("mode", "place"),
        mention("event", "standing_meeting"),
        text("alone_because"),
        text("template", may_be_none=True),
        text("notes"),
        number("is_held"),
    )
    index("event", "standing_meeting_id")
    index("event", "engagement_id", "position", "id")
    table(
        "agenda_item",
        owner("agenda_item", "event"),
        number("position"),
        text("title"),
        number("minutes"),
        *texts("kind", "question", "tool", "lead", "material"),
        number("fixed_at", may_be_none=True),
    )
    index("agenda_item", "event_id", "position", "id")
    table(
        "attendance",
        owner("attendance", "event"),
        number("position"),
        number("count"),
        mention("attendance", "service_area"),
        text("names"),
    )
    index("attendance", "service_area_id")
    index("attendance", "event_id", "position", "id")
    table(
        "capture",
        owner("capture", "event"),
        number("position"),
        *texts("tag", "text", "at"),
        mention("capture", "finding"),
    )
    index("capture", "finding_id")
    index("capture", "event_id", "position", "id")


def _assignments() -> None:
    table(
        "assignment",
        owner("assignment", "engagement"),
        number("position"),
        *texts("kind", "title", "purpose", "questions"),
        number("minutes"),
        mention("assignment", "event", "given_event_id"),
        mention("assignment", "event", "due_event_id"),
        text("due_on", may_be_none=True),
        text("planned_with"),
    )
    index("assignment", "given_event_id")
    index("assignment", "due_event_id")
    index("assignment", "engagement_id", "position", "id")
    table(
        "sheet",
        owner("sheet", "assignment"),
        owner("sheet", "service_area"),
        *texts("responsible", "state"),
        text("sent_on", may_be_none=True),
        text("returned_on", may_be_none=True),
        mention("sheet", "event", "discussed_event_id"),
        text("answers"),
    )
    index("sheet", "discussed_event_id")
    index("sheet", "assignment_id", "service_area_id", "id")
    index("sheet", "service_area_id")


def _plans() -> None:
    table(
        "planned_action",
        owner("planned_action", "engagement"),
        owner("planned_action", "service_area"),
        number("position"),
        *texts("action", "areas", "means", "for_whom", "responsible"),
        text("due_on", may_be_none=True),
        *texts("resources", "measure", "staff_who", "staff_how", "state"),
        mention("planned_action", "event"),
        mention("planned_action", "goal"),
        mention("planned_action", "assignment"),
        text("finding_ids"),
        number("is_best_practice"),
    )
    index("planned_action", "event_id")
    index("planned_action", "goal_id")
    index("planned_action", "assignment_id")
    index("planned_action", "engagement_id", "position", "id")
    index("planned_action", "service_area_id")


def _communication() -> None:
    table(
        "message",
        owner("message", "engagement"),
        number("position"),
        *texts("audience", "moment", "language", "text"),
        text("due_on", may_be_none=True),
        text("sent_on", may_be_none=True),
    )
    index("message", "engagement_id", "position", "id")
    table(
        "management_review",
        owner("management_review", "engagement"),
        number("position"),
        text("held_on", may_be_none=True),
        *texts("shown", "decided"),
        number("is_held"),
    )
    index("management_review", "engagement_id", "position", "id")


def _feedback() -> None:
    table(
        "feedback_round",
        owner("feedback_round", "engagement"),
        number("position"),
        text("kind"),
        text("held_on", may_be_none=True),
        mention("feedback_round", "event"),
    )
    index("feedback_round", "event_id")
    index("feedback_round", "engagement_id", "position", "id")
    table(
        "feedback_answer",
        owner("feedback_answer", "feedback_round", "round_id"),
        number("position"),
        *texts("scores", "texts"),
        mention("feedback_answer", "service_area"),
    )
    index("feedback_answer", "service_area_id")
    index("feedback_answer", "round_id", "position", "id")


def _followup() -> None:
    table(
        "follow_up",
        owner("follow_up", "engagement"),
        number("position"),
        text("kind"),
        text("due_on", may_be_none=True),
        number("is_held"),
        text("outcome"),
    )
    index("follow_up", "engagement_id", "position", "id")
    table(
        "progress",
        owner("progress", "planned_action", "action_id"),
        number("position"),
        *texts("noted_on", "state", "done", "obstacle", "learnt", "next_step"),
    )
    index("progress", "action_id", "position", "id")
    table(
        "practice",
        number("position"),
        *texts("text", "learnt_on", "areas", "means", "learnt_at"),
    )
    index("practice", "position", "id")


def _advice() -> None:
    table(
        "dismissal",
        owner("dismissal", "engagement"),
        *texts("check", "reason", "dismissed_on"),
        text("subject_id", may_be_none=True),
    )
    index("dismissal", "engagement_id", "dismissed_on", "id")
