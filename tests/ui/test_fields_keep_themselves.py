"""Whatever a sparrer types, in whichever field of whichever view, is kept in the record that is chosen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.settings import read_settings
from sparraaja_desktop.ui.context import Room
from sparraaja_desktop.ui.furnished import Furnished
from tests.kill.fields import Seen, Typing, kept_text, text_fields, value_of, values
from tests.kill.sights import NO_NOTES, SIGHTS, Sight, place_in
from tests.ui.framed import PLACES, settle, visit
from tests.ui.keys import press
from tests.ui.on_example import furnish_example, open_example
from tests.ui.typed import changed, kept_in, page_of, reached, retype

WAIT_MS = 950
"""Less than the second that may be lost."""

FOLLOWS = {"revised_at", "start", "end", "follows"}
"""What goes along with typing."""

WAITED = SIGHTS[::6]
"""Where one waits, as one does who thinks; elsewhere the fields are left."""


@pytest.fixture(scope="module")
def opened(content: Content, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    """The workspace with both examples."""
    yield from open_example(tmp_path_factory.mktemp("data"), content)


@pytest.fixture(scope="module")
def furnished(qapp: QApplication, opened: Opened, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Furnished]:
    """The window on it."""
    yield from furnish_example(qapp, opened, tmp_path_factory.mktemp("settings"))


def open_sight(furnished: Furnished, sight: Sight) -> str:
    """Opens the place of a sight; the id of its record, or of the owner of the one to be made."""
    engagement_id = furnished.lines.records()[0].id
    record_id = sight.whose(furnished.desk, engagement_id)
    furnished.go_to(place_in(sight, furnished.desk, engagement_id, record_id))
    settle()
    sight.then(page_of(furnished))
    settle()
    return record_id


def what_to_type(seen: Seen, sight: Sight, number: int) -> tuple[str, object]:
    """Something that no field has yet, and the value that is kept of it."""
    if seen.typing in (Typing.TEXT, Typing.LINE):
        text = f"Äänekäs öylätti {number}"
        return text, kept_text(sight.kind, sight.fields[seen.name], text)
    return values(seen.typing)[number % 9]


@pytest.mark.parametrize("sight", SIGHTS, ids=str)
def test_what_is_typed_is_kept_in_the_chosen_record_when_the_field_is_left(
    qtbot: QtBot, furnished: Furnished, opened: Opened, sight: Sight
) -> None:
    for number, (name, field) in enumerate(sight.fields.items(), start=1):
        record_id = open_sight(furnished, sight)
        before = kept_in(opened)
        widget = reached(page_of(furnished), name)
        text, value = what_to_type(Seen(name, widget), sight, number)
        retype(widget, text)
        if number == 1 and sight in WAITED:
            qtbot.wait(WAIT_MS)
        else:
            press(widget, Qt.Key.Key_Tab)
            settle()
        after = kept_in(opened)
        if sight.makes:
            made = [after[key] for key in after.keys() - before.keys() if key[0] == sight.kind.__name__]
            assert [value_of(each, field) for each in made] == [value], name
            continue
        key = (sight.kind.__name__, record_id)
        assert value_of(after[key], field) == value, name
        others = {each for each in changed(before, after) if each[2] not in FOLLOWS}
        assert others == {(*key, field.partition(".")[0])}, name


def test_every_text_field_of_every_view_keeps_itself_or_is_named_as_no_note(furnished: Furnished) -> None:
    found = {seen.name for place in PLACES if visit(furnished, place) for seen in text_fields(page_of(furnished))}
    known = {name for sight in SIGHTS for name in sight.fields} | set(NO_NOTES)
    for sight in SIGHTS:
        # Some fields are there only once something was done for it.
        if sight.fields.keys() - found:
            open_sight(furnished, sight)
            settle(deleting=True)
            found |= {seen.name for seen in text_fields(page_of(furnished))}
    assert found - known == set(), "tests/kill/sights.py must tell of these"
    assert known - found == set(), "tests/kill/sights.py tells of these, and they are nowhere"


def test_the_name_of_the_sparrer_in_the_settings_is_kept(furnished: Furnished) -> None:
    furnished.go(Room.SETTINGS)
    author = reached(page_of(furnished), "SettingsPage.author")
    retype(author, "Åsa Äijälä")
    press(author, Qt.Key.Key_Tab)
    assert read_settings(furnished.window.settings_path).author == "Åsa Äijälä"
