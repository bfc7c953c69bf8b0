"""The overview shows how far the coaching is, as soon as there is something to come."""

from PySide6.QtGui import QAccessible

from sparraaja_desktop.model.drawings import TimelineDrawing
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.language import Translations
from tests.ui.framed import settle
from tests.ui.overview.conftest import Show


def test_the_timeline_comes_with_the_first_event_and_goes_with_the_last(
    opened: Show, desk: Desk, coaching: Engagement
) -> None:
    page = opened(coaching)
    assert not page.timeline.isVisible()
    event = desk.programme.add_event(coaching.id)
    settle()
    assert page.timeline.isVisible()
    assert page.timeline.height() >= page.timeline.heightForWidth(page.timeline.width()) > 0
    desk.programme.remove_event(event.id)
    assert not page.timeline.isVisible()


def test_the_timeline_speaks_the_language_of_the_window(
    opened: Show, desk: Desk, coaching: Engagement, translations: Translations
) -> None:
    desk.programme.add_event(coaching.id)
    page = opened(coaching)
    assert page.timeline.accessibleName() == "The coaching from start to follow-up"
    assert page.timeline.accessibleDescription().startswith("Timeline: 2 stages")
    translations.use(Language.FI)
    page.retranslate()
    assert isinstance(page.timeline.drawing, TimelineDrawing)
    assert page.timeline.drawing.stops[1].label == "Tapahtuma 1"


def test_the_timeline_is_a_picture_to_a_screen_reader(opened: Show, desk: Desk, coaching: Engagement) -> None:
    desk.programme.add_event(coaching.id)
    told = QAccessible.queryAccessibleInterface(opened(coaching).timeline)
    assert told.role() is QAccessible.Role.Graphic
