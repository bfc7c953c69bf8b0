"""What leaves the program: handouts laid out for preview, written as Word files, and remembered."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.clients import Client, ServiceArea
from sparraaja_desktop.model.design import DesignSession
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.handouts import Handout, HandoutKind, SummaryPart
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Finding, Interview, MappingItem, shareable
from sparraaja_desktop.model.mapping_material import ItemLine, MappingMaterial
from sparraaja_desktop.model.questions import Guide
from sparraaja_desktop.model.text import clean_line
from sparraaja_desktop.paths import shipped
from sparraaja_desktop.services.bench import Bench, Service
from sparraaja_desktop.services.clients import client_of, words_of
from sparraaja_desktop.services.findings import by_kind
from sparraaja_desktop.services.folders import make_folder
from sparraaja_desktop.services.items import by_group, title_of
from sparraaja_desktop.services.memos import memo
from sparraaja_desktop.services.questions import guide_of, questions_of

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look


class Handouts(Service):
    """The handouts of the engagements. Word and the disk are reached for only when something is laid out or written."""

    def mapping_summary(
        self, engagement_id: str, language: Language, parts: tuple[SummaryPart, ...], *, author: str = ""
    ) -> Sheet:
        """Kartoituksen yhteenveto with the chosen parts, strengths first (R21); for preview and for Word.

        Made of one look at the workspace. No confidential, removed or empty finding is in it. Raises NotFound.
        """
        from sparraaja_desktop.documents import mapping_summary

        with self._bench.workspace.look() as look:
            material = gathered(self._bench, look, engagement_id, language)
        wording = self._bench.content.wording("mapping_summary", language)
        return mapping_summary.build(material, wording, parts, self._bench.today(), author)

    def interview_guide(
        self, guide_id: str, language: Language, engagement_id: str | None = None, *, author: str = ""
    ) -> Sheet:
        """A guide to send beforehand; for the client of an engagement, or for nobody in particular. Raises NotFound."""
        from sparraaja_desktop.documents import interview_guide

        with self._bench.workspace.look() as look:
            guide = guide_of(self._bench, look, guide_id)
            questions = questions_of(self._bench, look, guide_id)
            client = client_of(look, engagement_id) if engagement_id else None
        wording = self._bench.content.wording("interview_guide", language)
        name = client.name.in_(language) if client else ""
        word = words_of(self._bench, client, language).client if client else ""
        today = self._bench.today()
        return interview_guide.build(guide, questions, name, wording, today, client_word=word, author=author)

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
        parts: tuple[str, ...] = (),
        guide_id: str | None = None,
        by: object | None = None,
    ) -> Path:
        """Writes a handout as a Word file, whole or not at all, over what is there, and returns where.

        With an engagement it is remembered there, as of that `kind`. Raises HeldOpen when another program has the
        file, DiskFull, ReadOnly, Unreachable; NotFound, and Mistake for an engagement without a kind.
        """
        from sparraaja_desktop.documents.files import write_whole
        from sparraaja_desktop.documents.word import render

        if engagement_id is not None:
            if kind is None:
                raise Mistake("a handout of an engagement is of a kind")
            self._bench.read(Engagement, engagement_id)
        write_whole(path, render(sheet, (shipped("resources") / "handout.docx").read_bytes()))
        if engagement_id is not None and kind is not None:
            with self._bench.quiet(by) as unit:
                unit.need(Engagement, engagement_id)
                unit.put(
                    Handout(
                        id=self._bench.new_id(),
                        engagement_id=engagement_id,
                        kind=kind,
                        language=sheet.language,
                        made_at=unit.at,
                        file_name=clean_line(path.name),
                        parts=parts,
                        guide_id=guide_id,
                    )
                )
        return path

    def of_engagement(self, engagement_id: str) -> tuple[Handout, ...]:
        """The handouts that were written for an engagement, the newest first."""
        with self._bench.workspace.look() as look:
            handouts = look.all(Handout, engagement_id=engagement_id)
        return tuple(sorted(handouts, key=lambda each: each.made_at, reverse=True))

    def write_all(
        self,
        engagement_id: str,
        kinds: Iterable[HandoutKind],
        language: Language,
        folder: Path,
        by: object | None = None,
    ) -> tuple[Path, ...]:
        """Writes every handout of these kinds into the folder, made when missing, and never over a file that is there.

        A mapping summary has all its parts. Of interview guides those are written that were asked by, or, before any
        interview, the shipped ones; of design memos one of each session. Raises as `write` does.
        """
        from sparraaja_desktop.documents.files import free_name

        with self._bench.workspace.look() as look:
            client_name = client_of(look, engagement_id).name.in_(language)
        make_folder(folder)
        written = []
        for kind in kinds:
            for sheet, parts, guide_id in self._sheets(engagement_id, kind, language):
                path = free_name(folder / self.suggested_name(sheet, client_name))
                self.write(sheet, path, engagement_id=engagement_id, kind=kind, parts=parts, guide_id=guide_id, by=by)
                written.append(path)
        return tuple(written)

    def _sheets(
        self, engagement_id: str, kind: HandoutKind, language: Language
    ) -> Iterator[tuple[Sheet, tuple[SummaryPart, ...], str | None]]:
        if kind is HandoutKind.MAPPING_SUMMARY:
            yield self.mapping_summary(engagement_id, language, tuple(SummaryPart)), tuple(SummaryPart), None
        elif kind is HandoutKind.DESIGN_MEMO:
            for sheet in self._memos(engagement_id, language):
                yield sheet, (), None
        else:
            for guide_id in self._guide_ids(engagement_id):
                yield self.interview_guide(guide_id, language, engagement_id), (), guide_id

    def _memos(self, engagement_id: str, language: Language) -> tuple[Sheet, ...]:
        with self._bench.workspace.look() as look:
            sessions = look.all(DesignSession, engagement_id=engagement_id)
            return tuple(memo(self._bench, look, session.id, language) for session in sessions)

    def _guide_ids(self, engagement_id: str) -> tuple[str, ...]:
        """The guides of the engagement's interviews that are still there, else the shipped ones."""
        shipped_ids = [guide.id for guide in self._bench.content.guides()]
        with self._bench.workspace.look() as look:
            there = {*shipped_ids, *(guide.id for guide in look.all(Guide))}
            asked = [each.guide_id for each in look.all(Interview, engagement_id=engagement_id)]
        return tuple(dict.fromkeys(each for each in asked if each in there)) or tuple(shipped_ids)


def gathered(bench: Bench, look: "Look", engagement_id: str, language: Language) -> MappingMaterial:
    """Everything a mapping summary may say, and nothing that it may not. Raises NotFound."""
    engagement = look.need(Engagement, engagement_id)
    client = look.need(Client, engagement.client_id)
    items = by_group(look.all(MappingItem, engagement_id=engagement_id))
    return MappingMaterial(
        client_name=client.name.in_(language),
        client_kind=client.kind,
        words=words_of(bench, client, language),
        engagement=engagement,
        items=tuple(_line(bench, item, language) for item in items),
        findings=shareable(by_kind(look.all(Finding, engagement_id=engagement_id))),
        service_areas=look.all(ServiceArea, client_id=client.id),
        interview_languages={each.id: each.language for each in look.all(Interview, engagement_id=engagement_id)},
    )


def _line(bench: Bench, item: MappingItem, language: Language) -> ItemLine:
    return ItemLine(
        group=item.group,
        title=title_of(bench.content, item, language),
        state=item.state,
        evidence=item.evidence,
        document=item.document,
        approved_by=item.approved_by,
        approved_on=item.approved_on,
    )
