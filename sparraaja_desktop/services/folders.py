"""Folders that are to be there."""

from pathlib import Path

from sparraaja_desktop.model.errors import Unreachable


def make_folder(folder: Path) -> None:
    """Makes a folder with those above it; nothing when it is there. Raises Unreachable."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unreachable(folder, error.strerror or "") from error
