"""Going to a text field of the window as a sparrer does, and what the workspace has in it."""

from dataclasses import fields
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from sparraaja_desktop.model.record import Record
from sparraaja_desktop.services.belonging import OWNERS
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.ui.furnished import Furnished
from tests.kill.fields import name_of, text_fields
from tests.ui.framed import settle
from tests.ui.keys import CTRL, press, type_text

Kept = dict[tuple[str, str], Record]
"""Every record in use, by the name of its kind and its id."""

_STOPS = 400
"""More than the Tab key has to stop at in any page."""


def kept_in(opened: Opened) -> Kept:
    """All that is kept now."""
    with opened.workspace.look() as look:
        return {(kind.__name__, each.id): each for kind in OWNERS for each in look.all(kind)}


def changed(before: Kept, after: Kept) -> set[tuple[str, str, str]]:
    """Kind, id and field of what is another now; of a new record its kind, and nothing else."""
    found: set[tuple[str, str, str]] = {(kind, "", "") for kind, _id in after.keys() - before.keys()}
    for key in before.keys() & after.keys():
        old, new = before[key], after[key]
        if old != new:
            names = (each.name for each in fields(cast("Any", old)))
            found |= {(*key, name) for name in names if getattr(old, name) != getattr(new, name)}
    return found


def page_of(furnished: Furnished) -> QWidget:
    """The page that is open."""
    page = furnished.window.stack.currentWidget()
    assert page is not None
    return page


def reached(page: QWidget, name: str) -> QWidget:
    """The first field of that name that is seen, with the keyboard in it: the Tab key is pressed until it is there."""
    window = page.window()
    focus = QApplication.focusWidget()
    for _ in range(_STOPS):
        focus = QApplication.focusWidget()
        if focus is not None and page.isAncestorOf(focus) and name_of(focus) == name:
            return focus
        press(focus or window, Qt.Key.Key_Tab)
        settle()
    of_name = [each.widget for each in text_fields(page) if each.name == name]
    state = ", ".join(f"visible: {each.isVisible()}, enabled: {each.isEnabled()}" for each in of_name)
    raise AssertionError(f"the Tab key does not reach {name} ({state or 'it is not there'})")


def retype(widget: QWidget, text: str) -> None:
    """Puts a text in the place of what the field has, by keys."""
    press(widget, Qt.Key.Key_A, CTRL)
    type_text(widget, text)
