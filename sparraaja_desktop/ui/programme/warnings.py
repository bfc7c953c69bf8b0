"""What should be looked at in an event, in words."""

from PySide6.QtCore import QCoreApplication

from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.ui.context import Context


def day_warnings(context: Context, event: Event) -> tuple[str, ...]:
    """What speaks against the day of the event: holidays, and that it has gone by without the event being held."""
    if event.held_on is None:
        return ()
    said = list(context.desk.programme.warnings(event.engagement_id, event.held_on, context.language()))
    if event.held_on < context.today() and not event.is_held:
        said.append(QCoreApplication.translate("programme", "The day has gone by: was it held?"))
    return tuple(said)


def event_warnings(context: Context, event: Event) -> tuple[str, ...]:
    """All that should be looked at: the day, and an event that rides on no meeting and does not say why (R55)."""
    alone = (
        (QCoreApplication.translate("programme", "Rides on no standing meeting, and no reason is given"),)
        if event.needs_a_reason
        else ()
    )
    return (*day_warnings(context, event), *alone)
