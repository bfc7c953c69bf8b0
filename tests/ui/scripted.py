"""The door for questions, answered by script; a question that was not expected fails the test."""

from pathlib import Path

from PySide6.QtWidgets import QWidget


class ScriptedAsk:
    """Give `answers` in the order in which the questions will come; `asked` remembers what was said."""

    def __init__(self) -> None:
        self.answers: list[object] = []
        self.asked: list[str] = []

    def tell(self, parent: QWidget, text: str) -> None:  # noqa: ARG002
        """Needs no answer."""
        self.asked.append(text)

    def choose(self, parent: QWidget, text: str, options: tuple[str, ...]) -> int | None:  # noqa: ARG002
        """Answer: the index of the option, or None."""
        self.asked.append(text)
        answer = self._answer(text)
        assert answer is None or (isinstance(answer, int) and answer < len(options))
        return answer

    def save_as(self, parent: QWidget, caption: str, suggested: Path) -> Path | None:  # noqa: ARG002
        """Answer: a path, None, or ``...`` to take what is suggested."""
        self.asked.append(caption)
        answer = self._answer(caption)
        assert answer is None or answer is ... or isinstance(answer, Path)
        return suggested if answer is ... else answer

    def open_file(self, parent: QWidget, caption: str, kinds: str) -> Path | None:  # noqa: ARG002
        """Answer: a path, or None."""
        self.asked.append(caption)
        answer = self._answer(caption)
        assert answer is None or isinstance(answer, Path)
        return answer

    def folder(self, parent: QWidget, caption: str, start: Path) -> Path | None:  # noqa: ARG002
        """Answer: a path, or None."""
        self.asked.append(caption)
        answer = self._answer(caption)
        assert answer is None or isinstance(answer, Path)
        return answer

    def _answer(self, text: str) -> object:
        assert self.answers, f"not expected: {text}"
        return self.answers.pop(0)
