"""A copy of the shipped content that a test may break."""

import shutil
from pathlib import Path

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.paths import shipped


def with_change(folder: Path, file: str, old: str, new: str) -> Content:
    """The shipped content with one place of one file (below `resources`) said in another way."""
    resources = folder / "resources"
    shutil.copytree(shipped("resources"), resources)
    path = resources / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return Content(resources)
