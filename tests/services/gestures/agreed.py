"""The gestures on what is agreed: goals, design sessions, messages, and the follow-up."""

from hypothesis import strategies as st

from sparraaja_desktop.model.communication import ManagementReview, Message
from sparraaja_desktop.model.design import Decision, DesignSession, Promise
from sparraaja_desktop.model.followup import FollowUp, Progress
from sparraaja_desktop.model.goals import Goal, ResponsiblePerson
from tests.services.gestures.gesture import gesture

GESTURES = (
    gesture("goals.of"),
    gesture("goals.read"),
    gesture("goals.add", template=st.sampled_from([None, "responsible", "early", "nobody"])),
    gesture("goals.revise", Goal),
    gesture("goals.move"),
    gesture("goals.remove", copies=2),
    gesture("goals.templates"),
    gesture("goals.responsible"),
    gesture("goals.revise_responsible", ResponsiblePerson),
    gesture("goals.steps"),
    gesture("design.sessions"),
    gesture("design.read_session"),
    gesture("design.add_session"),
    gesture("design.revise_session", DesignSession),
    gesture("design.remove_session", copies=2),
    gesture("design.decisions"),
    gesture("design.add_decision"),
    gesture("design.revise_decision", Decision),
    gesture("design.move_decision"),
    gesture("design.remove_decision"),
    gesture("design.promises"),
    gesture("design.add_promise"),
    gesture("design.revise_promise", Promise),
    gesture("design.keep_promise"),
    gesture("design.remove_promise"),
    gesture("design.memo"),
    gesture("communication.of"),
    gesture("communication.read"),
    gesture("communication.add"),
    gesture("communication.revise", Message),
    gesture("communication.mark_sent"),
    gesture("communication.remove"),
    gesture("communication.draft_text"),
    gesture("communication.ensure_required"),
    gesture("communication.reviews"),
    gesture("communication.read_review"),
    gesture("communication.add_review"),
    gesture("communication.revise_review", ManagementReview),
    gesture("communication.remove_review"),
    gesture("followup.of"),
    gesture("followup.read"),
    gesture("followup.add"),
    gesture("followup.revise", FollowUp),
    gesture("followup.remove"),
    gesture("followup.progress"),
    gesture("followup.add_progress", Progress),
    gesture("followup.revise_progress", Progress),
    gesture("followup.remove_progress"),
    gesture("followup.promised_done_learnt"),
)
