"""Makes the page of a room; each page's module is imported when the room is first opened."""

from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.page import Page


def make_page(room: Room, context: Context) -> Page:
    """A new page for a room."""
    match room:
        case Room.START:
            from sparraaja_desktop.ui.start import StartPage

            return StartPage(context)
        case Room.NEW:
            from sparraaja_desktop.ui.clients.new_engagement import NewEngagementPage

            return NewEngagementPage(context)
        case Room.TODAY:
            from sparraaja_desktop.ui.today.page import TodayPage

            return TodayPage(context)
        case Room.RETURNED:
            from sparraaja_desktop.ui.returned.page import ReturnedPage

            return ReturnedPage(context)
        case Room.OVERVIEW:
            from sparraaja_desktop.ui.engagements.overview import OverviewPage

            return OverviewPage(context)
        case Room.MAPPING:
            from sparraaja_desktop.ui.mapping.page import MappingPage

            return MappingPage(context)
        case Room.DESIGN:
            from sparraaja_desktop.ui.design.page import DesignPage

            return DesignPage(context)
        case Room.EVENTS:
            from sparraaja_desktop.ui.programme.page import EventsPage

            return EventsPage(context)
        case Room.ASSIGNMENTS:
            from sparraaja_desktop.ui.assignments.page import AssignmentsPage

            return AssignmentsPage(context)
        case Room.COMMUNICATION:
            from sparraaja_desktop.ui.communication.page import CommunicationPage

            return CommunicationPage(context)
        case Room.FOLLOWUP:
            from sparraaja_desktop.ui.followup.page import FollowUpPage

            return FollowUpPage(context)
        case Room.DOCUMENTS:
            from sparraaja_desktop.ui.documents.page import DocumentsPage

            return DocumentsPage(context)
        case Room.QUESTIONS:
            from sparraaja_desktop.ui.questions.page import QuestionsPage

            return QuestionsPage(context)
        case Room.KNOWLEDGE:
            from sparraaja_desktop.ui.knowledge.page import KnowledgePage

            return KnowledgePage(context)
        case Room.TRASH:
            from sparraaja_desktop.ui.trash import TrashPage

            return TrashPage(context)
        case Room.SETTINGS:
            from sparraaja_desktop.ui.settings_page import SettingsPage

            return SettingsPage(context)
