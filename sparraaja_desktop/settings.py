"""The user's choices: one small file, written whole; a bad file is set aside, unknown keys are kept."""

import json
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

TEXT_SIZES = (100, 110, 125, 150, 175, 200, 250, 300)
"""The text sizes that Ctrl++ and Ctrl+- walk through, in per cent."""


LOOKS = ("system", "light", "dark")
"""The looks that can be chosen."""


@dataclass(frozen=True, slots=True)
class Settings:
    """`language` is fi, sv or en, or empty: the system's if it is one of them, else Finnish. `look` is system,
    light or dark. `text_size` in per cent. `author` stands in the handouts, may be empty. `export_folder` is where
    the last handout went, empty before the first. `place` is where the user was: room, engagement, interview and
    answer ids. `wore` is the look seen last and `sidebar` the sidebar's width then, in pixels: the first paint of
    the next start needs them.
    """

    language: str = ""
    look: str = "system"
    text_size: int = 100
    wore: str = "light"
    sidebar: int = 182
    author: str = ""
    export_folder: str = ""
    place: dict[str, str] = field(default_factory=dict)
    unknown: dict[str, Any] = field(default_factory=dict)


def read_settings(path: Path) -> Settings:
    """The settings in `path`; the defaults when there is no file, or when it is bad (it is then set aside)."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError):
        values = None
    if not isinstance(values, dict):
        _set_aside(path)
        return Settings()
    defaults = asdict(Settings())
    known = {name: values.pop(name) for name in defaults if name in values and name != "unknown"}
    sound = {name: value for name, value in known.items() if type(value) is type(defaults[name])}
    if sound.get("text_size") not in TEXT_SIZES:
        sound.pop("text_size", None)
    if sound.get("look") not in LOOKS:
        sound.pop("look", None)
    sound["place"] = {name: each for name, each in sound.get("place", {}).items() if isinstance(each, str)}
    return Settings(**sound, unknown=values)


def write_settings(path: Path, settings: Settings) -> None:
    """Writes the settings whole or not at all. Raises OSError."""
    values = {each.name: getattr(settings, each.name) for each in fields(settings) if each.name != "unknown"}
    text = json.dumps({**settings.unknown, **values}, ensure_ascii=False, indent=2)
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(path.name + ".new")
    with temporary.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)


def _set_aside(path: Path) -> None:
    """Keeps a bad file under another name, so that nothing of it is lost."""
    try:
        path.replace(path.with_name(path.name + ".bad"))
    except OSError:
        return
