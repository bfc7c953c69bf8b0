"""Where things are: the one module that knows the folders, in the source tree, the wheel and the bundle."""

from dataclasses import dataclass
from pathlib import Path

APP_FOLDER = "Sparraaja"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one start: `data` belongs to the user, `resources` and `translations` are read only."""

    data: Path
    resources: Path
    translations: Path

    @property
    def workspace(self) -> Path:
        """The one file that holds all that the user would weep for."""
        return self.data / "workspace.sparraaja"

    @property
    def backups(self) -> Path:
        """The folder of the backups."""
        return self.data / "backups"

    @property
    def settings(self) -> Path:
        """The small file of choices."""
        return self.data / "settings.json"

    @property
    def lock(self) -> Path:
        """The lock file that says that a window is open on `data`."""
        return self.data / "lock"

    @property
    def knocks(self) -> Path:
        """The folder into which a second start drops a knock, so that the first window raises itself."""
        return self.data / "knocks"


def shipped(name: str) -> Path:
    """The shipped folder `name`: beside the package in the source tree, inside it in the wheel and the bundle."""
    package = Path(__file__).resolve().parent
    inside = package / name
    return inside if inside.is_dir() else package.parent / name


def paths(data: Path | None = None) -> Paths:
    """The folders of a start on `data`, or on the user's own data folder when None."""
    if data is None:
        from platformdirs import user_data_path

        data = user_data_path(APP_FOLDER, appauthor=False)
    return Paths(data=data.absolute(), resources=shipped("resources"), translations=shipped("translations"))
