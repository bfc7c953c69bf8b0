"""What leaves the program: handouts laid out for preview, written as Word files, and remembered."""

import contextlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.handout_choices import HandoutChoice, choices_of
from sparraaja_desktop.model.handouts import PARTS, Handout, HandoutKind, SummaryPart
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Interview
from sparraaja_desktop.model.questions import Guide
from sparraaja_desktop.services.bench import Bench, Service
from sparraaja_desktop.services.coachings import coaching
from sparraaja_desktop.services.laying_out import Order, gather, prepare
from sparraaja_desktop.services.remembering import Made, remember, write_file

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look


class Handouts(Service):
    """The handouts of the engagements. Word and the disk are reached for only when something is laid out or written."""

    def choices(self, engagement_id: str) -> tuple[HandoutChoice, ...]:
        """The handouts that can be made now, by the parts of the coaching, with every guide. Raises NotFound."""
        with self._bench.workspace.look() as look:
            return choices_of(coaching(look, engagement_id), guides_of(self._bench, look))

    def part_names(self, kind: HandoutKind, language: Language) -> Mapping[str, str]:
        """What the parts of a kind are called, in their order; none for a kind without any."""
        parts = PARTS.get(kind, ())
        if not parts:
            return {}
        wording = self._bench.content.wording(kind.wording, language)
        return {str(part): wording.text(f"parts.{part}") for part in parts}

    def lay_out(
        self,
        engagement_id: str,
        kind: HandoutKind,
        language: Language,
        *,
        about_id: str = "",
        parts: Sequence[str] = (),
        author: str = "",
    ) -> Sheet:
        """A handout of any kind as it is now, for preview, print and Word: with these parts, about that record.

        Raises NotFound when the coaching or the record is not there, and Mistake for a part that the kind has not.
        """
        order = Order(
            engagement_id=engagement_id,
            kind=kind,
            language=language,
            about_id=about_id,
            parts=tuple(parts),
            author=author,
        )
        prepare(self._bench, order)
        with self._bench.workspace.look() as look:
            lay_out = gather(self._bench, look, order)
        return lay_out()

    def mapping_summary(
        self, engagement_id: str, language: Language, parts: tuple[SummaryPart, ...], *, author: str = ""
    ) -> Sheet:
        """Kartoituksen yhteenveto with the chosen parts, strengths first (R21); for preview and for Word.

        Made of one look at the workspace. No confidential, removed or empty finding is in it. Raises NotFound.
        """
        return self.lay_out(engagement_id, HandoutKind.MAPPING_SUMMARY, language, parts=parts, author=author)

    def interview_guide(
        self, guide_id: str, language: Language, engagement_id: str | None = None, *, author: str = ""
    ) -> Sheet:
        """A guide to send beforehand; for the client of an engagement, or for nobody in particular. Raises NotFound."""
        return self.lay_out(
            engagement_id or "", HandoutKind.INTERVIEW_GUIDE, language, about_id=guide_id, author=author
        )

    def suggested_name(self, sheet: Sheet, client_name: str) -> str:
        """A file name for a handout: whom it is for, what it is, of which day; `client_name` may be empty."""
        from sparraaja_desktop.documents.files import safe_name

        title = f"{sheet.title} {sheet.made_on.isoformat()}"
        return safe_name(f"{client_name} – {title}" if client_name else title)

    def free_path(self, path: Path) -> Path:
        """The path itself when nothing is there, else the first free of "Name (2).docx", "Name (3).docx" …"""
        from sparraaja_desktop.documents.files import free_name

        return free_name(path)

    def write(
        self,
        sheet: Sheet,
        path: Path,
        *,
        engagement_id: str | None = None,
        kind: HandoutKind | None = None,
        parts: Sequence[str] = (),
        guide_id: str | None = None,
        by: object | None = None,
    ) -> Path:
        """Writes a handout as a Word file, whole or not at all, over what is there, and returns where.

        With an engagement it is remembered there, as of that `kind`. Raises HeldOpen when another program has the
        file, DiskFull, ReadOnly, Unreachable; NotFound, and Mistake for an engagement without a kind.
        """
        if engagement_id is not None:
            if kind is None:
                raise Mistake("a handout of an engagement is of a kind")
            self._bench.read(Engagement, engagement_id)
        write_file(self._bench, sheet, path)
        if engagement_id is not None and kind is not None:
            about_id = guide_id or ""
            choice = HandoutChoice(kind=kind, about_id=about_id)
            self.remember(engagement_id, (Made(path, choice, sheet, tuple(parts)),), by=by)
        return path

    def remember(self, engagement_id: str, made: Iterable[Made], by: object | None = None) -> None:
        """Remembers handouts that were written for an engagement. Raises NotFound."""
        remember(self._bench, engagement_id, made, by)

    def of_engagement(self, engagement_id: str) -> tuple[Handout, ...]:
        """The handouts that were written for an engagement, the newest first."""
        with self._bench.workspace.look() as look:
            handouts = look.all(Handout, engagement_id=engagement_id)
        return tuple(sorted(handouts, key=lambda each: each.made_at, reverse=True))

    def file_of(self, handout: Handout, folder: Path) -> Path | None:
        """Where the file of a handout is: in that folder, or in a pack of its day there; None when it is not there.

        Only its name is known, never the place on this computer where it was written.
        """
        day = handout.made_at.astimezone().date().isoformat()
        places = [folder]
        for pack in folder.glob(f"*{day}*"):
            with contextlib.suppress(OSError):
                places += [pack, *pack.iterdir()]
        return next((each / handout.file_name for each in places if (each / handout.file_name).is_file()), None)


def guides_of(bench: Bench, look: "Look") -> tuple[Guide, ...]:
    """All guides: the shipped ones first, then the own ones."""
    return (*bench.content.guides(), *look.all(Guide))


def asked_guides(bench: Bench, look: "Look", engagement_id: str) -> tuple[Guide, ...]:
    """The guides of the engagement's interviews that are still there, else the shipped ones."""
    there = {guide.id: guide for guide in guides_of(bench, look)}
    asked = (each.guide_id for each in look.all(Interview, engagement_id=engagement_id))
    return tuple(there[each] for each in dict.fromkeys(asked) if each in there) or bench.content.guides()
