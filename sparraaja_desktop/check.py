"""The self-check: tries out what a bundle may lack, in a temporary folder and without a window."""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents.reread import paragraphs
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.handout_choices import HandoutChoice
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.paths import Paths
from sparraaja_desktop.services import housekeeping
from sparraaja_desktop.services.example import fill
from sparraaja_desktop.store.opening import walk_from_nothing
from sparraaja_desktop.ui.language import Translations
from sparraaja_desktop.ui.pictures.drawn import png
from sparraaja_desktop.world import new_id, now


def run_checks(where: Paths, app: QCoreApplication) -> int:
    """Prints a line for each check that passed; 0, or 1 with what failed on standard error."""
    try:
        for name, check in _checks(where, app).items():
            check()
            sys.stdout.write(f"{name}: good\n")
    except Exception as error:
        sys.stderr.write(f"failed: {type(error).__name__}: {error}\n")
        return 1
    return 0


def _checks(where: Paths, app: QCoreApplication) -> dict[str, Callable[[], None]]:
    """Each check by its name, in the order in which they build on one another."""
    return {
        "translations": lambda: _translate(where, app),
        "migrations": lambda: _migrate(where),
        "workspace and handouts": lambda: _work(where),
    }


def _translate(where: Paths, app: QCoreApplication) -> None:
    translations = Translations(app, where.translations)
    for language in Language:
        translations.use(language)
    translations.use(Language.FI)
    mapping = app.translate("Header", "Mapping")
    translations.use(Language.EN)
    if mapping != "Kartoitus":
        raise Mistake("the window does not speak Finnish")


def _migrate(where: Paths) -> None:
    """A workspace that walked every migration opens as it is."""
    walk_from_nothing(where.workspace)
    housekeeping.close(housekeeping.open_workspace(where.data, Content(where.resources), now, new_id))


def _work(where: Paths) -> None:
    """The example is filled in, and a pack with a handout of every kind in every language is written and read again."""
    opened = housekeeping.open_workspace(where.data, Content(where.resources), now, new_id, draw=png)
    desk = opened.desk
    engagement = fill(desk, desk.content.example(), date.today())  # noqa: DTZ011 - the user's own day
    pack = desk.packs.of_coaching(engagement.id)
    one_of_each = {choice.kind: choice for choice in reversed(pack.choices)}
    pack = replace(pack, choices=tuple(one_of_each.values()))
    written = desk.packs.write(pack, tuple(Language), where.data / "handouts", _go_on)
    if written.trouble is not None:
        raise written.trouble
    for made in written.made:
        if not any(paragraphs(made.path.read_bytes())):
            raise Mistake(f"{made.path.name} is empty")
    closed = housekeeping.close(opened)
    if not closed.is_healthy or closed.backup is None:
        raise Mistake("the workspace could not be backed up")


def _go_on(done: int, total: int, choice: HandoutChoice) -> bool:  # noqa: ARG001 - what a pack tells
    """Nobody stops it."""
    return True
