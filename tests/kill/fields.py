"""The text fields of a page, each under the name by which the sights know it, and what is typed into which kind."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from sparraaja_desktop.model.clients import Words
from sparraaja_desktop.model.language import Texts
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.services.fields import cleaned
from sparraaja_desktop.ui.clock_field import ClockField
from sparraaja_desktop.ui.duration_field import DurationField
from sparraaja_desktop.ui.engagements.ordered_list import OrderedList
from sparraaja_desktop.ui.engagements.renaming import RenamingList
from sparraaja_desktop.ui.fields import OptionalDate, TypedField
from sparraaja_desktop.ui.number_field import NumberField

_PARTS = (TypedField, OrderedList, RenamingList)
"""Widgets that are parts of others: their fields are named after those that hold them, too."""

_FIRST_DAY = date(2031, 3, 4)


class Typing(Enum):
    """What a field takes."""

    TEXT = "text of many lines"
    LINE = "text of one line"
    DAY = "a date"
    DAYS = "dates"
    CLOCK = "a clock time"
    NUMBER = "a number"
    DURATION = "a duration"


@dataclass(frozen=True, slots=True)
class Seen:
    """A text field that stands in a page; `name` is that of the attribute which holds it, ``GoalForm.text`` for one."""

    name: str
    widget: QWidget

    @property
    def typing(self) -> Typing:
        """What it takes."""
        outer = self.widget.parentWidget()
        if isinstance(outer, OptionalDate):
            return Typing.DAY
        if isinstance(outer, ClockField):
            return Typing.CLOCK
        if isinstance(outer, DurationField):
            return Typing.DURATION
        if isinstance(self.widget, NumberField):
            return Typing.NUMBER
        if self.name == "MeetingsCard.dates":
            return Typing.DAYS
        return Typing.TEXT if isinstance(self.widget, QPlainTextEdit) else Typing.LINE


def text_fields(page: QWidget) -> Iterator[Seen]:
    """Every field of the page that can be typed into, seen or not."""
    for widget in page.findChildren(QWidget):
        if isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox):
            continue
        if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox) and not widget.isReadOnly():
            yield Seen(name_of(widget), widget)


def name_of(widget: QWidget) -> str:
    """The class and the attribute that hold the widget, with those around it where it is a part of something."""
    holder = widget.parentWidget()
    while holder is not None:
        for attribute, value in vars(holder).items():
            if (found := _held(holder, attribute, value, widget)) is not None and not attribute.startswith("_"):
                if isinstance(holder, _PARTS):
                    inner = "" if isinstance(holder, TypedField) else f".{found}"
                    return name_of(holder) + inner
                return f"{type(holder).__name__}.{found}"
        holder = holder.parentWidget()
    return f"{type(widget).__name__} without a name"


def _held(holder: QWidget, attribute: str, value: object, widget: QWidget) -> str | None:
    """How the value of an attribute holds the widget: itself, by a key, or in a row of many; None when it does not."""
    if value is widget:
        return attribute
    if isinstance(value, dict):
        return next((f"{attribute}[{_key(holder, key)}]" for key, each in value.items() if each is widget), None)
    if isinstance(value, list | tuple):
        for each in value:
            if each is widget:
                return f"{attribute}[]"
            if not isinstance(each, QWidget) and hasattr(each, "__dict__"):
                for inner, one in vars(each).items():
                    if one is widget:
                        return f"{attribute}[].{inner}"
    return None


def _key(holder: QWidget, key: object) -> str:
    """A key in words; one that the holder has as an attribute, too, by the name of that."""
    if isinstance(key, QAction):
        return next(name for name, each in vars(holder).items() if each is key)
    return ".".join(str(each) for each in key) if isinstance(key, tuple) else str(key)


def values(typing: Typing) -> list[tuple[str, object]]:
    """What is typed one after another into a field that takes no text, and the value of each; none twice."""
    if typing is Typing.NUMBER:
        return [(str(number), number) for number in range(1, 10)]
    if typing is Typing.DURATION:
        return [(f"{hours} h", hours * 60) for hours in range(1, 10)]
    if typing is Typing.CLOCK:
        return [(str(hour), hour * 60) for hour in range(1, 10)]
    days = [_FIRST_DAY + timedelta(days=number) for number in range(60)]
    typed = [(f"{day.day}.{day.month}.{day.year % 100}", day) for day in days]
    return [(text, (day,)) for text, day in typed] if typing is Typing.DAYS else list(typed)


def kept_text(kind: type[Record], field: str, typed: str) -> str:
    """A typed text as the store keeps it in that field."""
    name, _, inner = field.partition(".")
    if not inner:
        return str(cleaned(kind, {name: typed})[name])
    if name in ("texts", "themes"):
        kept = cleaned(kind, {name: (typed,)})[name]
        return str(kept[0]) if isinstance(kept, tuple) else ""
    of = Words if name.startswith("words_") else Texts
    return str(getattr(cleaned(kind, {name: of(**{inner: typed})})[name], inner))


def value_of(record: object, field: str) -> object:
    """What a record has in a field, which may lie in another; one of several texts by its place."""
    name, _, inner = field.partition(".")
    value = getattr(record, name)
    if not inner:
        return value
    if isinstance(value, tuple):
        return value[int(inner)] if value else ""
    return getattr(value, inner)
