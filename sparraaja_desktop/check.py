"""The self-check: tries out what a bundle may lack, in a temporary folder and without a window."""

import sys
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents.reread import paragraphs
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.handouts import HandoutKind
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
    """The example is filled in, and every handout is written and read again in each language."""
    opened = housekeeping.open_workspace(where.data, Content(where.resources), now, new_id, draw=png)
    desk = opened.desk
    engagement = fill(desk, desk.content.example(), date.today())  # noqa: DTZ011 - the user's own day
    for language in Language:
        for path in desk.handouts.write_all(engagement.id, tuple(HandoutKind), language, where.data / "handouts"):
            if not any(paragraphs(path.read_bytes())):
                raise Mistake(f"{path.name} is empty")
    closed = housekeeping.close(opened)
    if not closed.is_healthy or closed.backup is None:
        raise Mistake("the workspace could not be backed up")
