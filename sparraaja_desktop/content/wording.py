"""The texts of a handout, or of anything else that is said in three languages, read strictly."""

from sparraaja_desktop.content.datafile import DataFile
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language


class Wording:
    """The texts of one file in one language. What is missing raises Mistake naming the file and the key."""

    def __init__(self, language: Language, file: DataFile) -> None:
        self.language = language
        self._file = file

    def text(self, key: str, /, **values: str) -> str:
        """The text at the dotted key with the values set in their ``{places}``.

        Values are set as they are, never inflected. Raises Mistake when the key or a value is missing.
        """
        wanted = self._file.text(key)
        try:
            return wanted.format(**values)
        except (KeyError, IndexError, ValueError) as error:
            raise Mistake(f"{self._file.where}: {key} cannot be filled: {error!r}") from error

    def letter(self, key: str) -> str:
        """The text at the dotted key with its ``{places}`` still open."""
        return self._file.text(key)

    def texts(self, key: str) -> tuple[str, ...]:
        """The list of texts at the dotted key."""
        return self._file.texts(key)
