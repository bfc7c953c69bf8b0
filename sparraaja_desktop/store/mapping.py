"""The shelves of the mapping: interviews, answers, findings and mapping items.

`guide_id` and `question_id` name shipped guides and questions too, which are not in the workspace, so they
are plain text and no foreign keys.
"""

from sqlalchemy import Index

from sparraaja_desktop.model.mapping import Answer, Finding, Interview, MappingItem
from sparraaja_desktop.store.shelf import Shelf, by, mention, number, owner, table, text

INTERVIEWS = Shelf(
    Interview,
    table(
        "interview",
        owner("engagement_id", "engagement"),
        number("position"),
        text("held_on"),
        text("mode"),
        text("audience"),
        text("language"),
        text("guide_id", may_be_none=True),
        text("with_whom"),
        text("title"),
        mention("service_area_id", "service_area"),
        Index(None, "engagement_id", "position", "id"),
    ),
    by("position"),
)

ANSWERS = Shelf(
    Answer,
    table(
        "answer",
        owner("interview_id", "interview"),
        number("position"),
        text("part", may_be_none=True),
        text("question"),
        text("question_id", may_be_none=True),
        text("topic"),
        text("note"),
        number("skipped"),
        text("revised_at", may_be_none=True),
        Index(None, "interview_id", "position", "id"),
    ),
    by("position"),
)

FINDINGS = Shelf(
    Finding,
    table(
        "finding",
        owner("engagement_id", "engagement"),
        text("kind"),
        text("text"),
        number("position"),
        owner("interview_id", "interview", may_be_none=True),
        mention("answer_id", "answer"),
        number("start", may_be_none=True),
        number("end", may_be_none=True),
        number("follows"),
        mention("service_area_id", "service_area"),
        text("areas"),
        number("confidential"),
        Index(None, "engagement_id", "position", "id"),
        Index(None, "interview_id"),
    ),
    by("position"),
)

MAPPING_ITEMS = Shelf(
    MappingItem,
    table(
        "mapping_item",
        owner("engagement_id", "engagement"),
        number("position"),
        text("group"),
        text("key", may_be_none=True),
        text("title"),
        text("state"),
        text("evidence"),
        text("document"),
        text("approved_by"),
        text("approved_on", may_be_none=True),
        Index(None, "engagement_id", "position", "id"),
    ),
    by("position"),
)
