"""What can go wrong: the world (`Unreachable` and its kin) and ourselves (`Mistake`).

The classes carry facts, not sentences; `ui.sentences` says them in the language of the window.
"""

from pathlib import Path


class SparraajaError(Exception):
    """The root of everything that this program raises on purpose."""


class Mistake(SparraajaError):
    """Our own fault: the program asked for something that cannot be."""


class NotFound(Mistake):
    """A record with this id is not in the workspace, or is in the trash."""

    def __init__(self, kind: str, record_id: str) -> None:
        super().__init__(f"no {kind} {record_id}")
        self.kind = kind
        self.record_id = record_id


class OfAnother(Mistake):
    """A record was to name one of another coaching or client; `kind` and `record_id` say which."""

    def __init__(self, kind: str, record_id: str) -> None:
        super().__init__(f"{kind} {record_id} is of another coaching or client")
        self.kind = kind
        self.record_id = record_id


class TooLong(SparraajaError):
    """A text is longer than what can be kept safely; `limit` and `length` in characters."""

    def __init__(self, length: int, limit: int) -> None:
        super().__init__(f"{length} characters, at most {limit}")
        self.length = length
        self.limit = limit


class Unreachable(SparraajaError):
    """The world said no: a disk, a lock, a file. `path` is the file or folder it is about."""

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(f"{path}: {detail}" if detail else str(path))
        self.path = path
        self.detail = detail


class AlreadyOpen(Unreachable):
    """Another window holds the workspace."""


class DiskFull(Unreachable):
    """There is no room left; what was being written is not kept."""


class ReadOnly(Unreachable):
    """The file or its folder may be read but not written."""


class EmptyFile(Unreachable):
    """The workspace file is there with 0 bytes: never a new workspace, always a lost one."""


class NotAWorkspace(Unreachable):
    """The file is not a workspace of this program; it is left as it is."""


class Damaged(Unreachable):
    """The workspace cannot be read whole: truncated, or pages rotted."""


class TooNew(Unreachable):
    """The workspace was written by a newer version; `revision` is what it says of itself."""

    def __init__(self, path: Path, revision: str) -> None:
        super().__init__(path, revision)
        self.revision = revision


class HeldOpen(Unreachable):
    """Another program (Word, most often) holds the file that was to be written."""
