"""An agenda summed up in words: its length, and whose time it is."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sparraaja_desktop.model.programme import AgendaItem, Event, Slot, input_share, own_work_share
from sparraaja_desktop.ui.clock_field import say_clock

_A_THIRD = 1 / 3


def begins_in_words(slot: Slot, *, has_clock: bool) -> str:
    """When an item begins: a clock time, or hours and minutes from the beginning while that is open."""
    return say_clock(slot.starts) if has_clock else f"{slot.starts // 60}.{slot.starts % 60:02}"


def length_in_words(event: Event, slots: Sequence[Slot]) -> str:
    """The agenda against the length of the event; waiting for a fixed time counts."""
    if not slots:
        return ""
    begins = slots[0].starts if event.starts_at is None else event.starts_at
    total = slots[-1].ends - begins
    over = total - event.minutes
    if over > 0:
        text = QCoreApplication.translate("programme", "{0} min of {1} min: {2} min over")
    elif over < 0:
        text = QCoreApplication.translate("programme", "{0} min of {1} min: {2} min left")
    else:
        text = QCoreApplication.translate("programme", "{0} min of {1} min: just right")
    return text.format(total, event.minutes, abs(over))


def shares_in_words(items: Sequence[AgendaItem]) -> str:
    """The share of the participants' own work, and of presentations (R4, R8); empty where there are no minutes."""
    own, given = own_work_share(items), input_share(items)
    if own is None or given is None:
        return ""
    text = QCoreApplication.translate("programme", "Participants' own thinking and talk {0} %, presentations {1} %")
    return text.format(round(own * 100), round(given * 100))


def remark(items: Sequence[AgendaItem]) -> str:
    """A gentle word where more than a third is listening (R8), else empty."""
    given = input_share(items)
    if given is None or given <= _A_THIRD:
        return ""
    return QCoreApplication.translate(
        "programme", "More than a third of the time is listening. Could a part of it become talk in small groups?"
    )
