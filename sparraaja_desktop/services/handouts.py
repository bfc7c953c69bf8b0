"""What leaves the program: handouts laid out for preview, written as Word files, and remembered."""

import contextlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.clients import Client, ServiceArea
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.handout_choices import HandoutChoice, choices_of
from sparraaja_desktop.model.handouts import PARTS, Handout, HandoutKind, SummaryPart
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Finding, Interview, MappingItem, shareable
from sparraaja_desktop.model.mapping_material import ItemLine, MappingMaterial
from sparraaja_desktop.model.questions import Guide
from sparraaja_desktop.model.text import clean_line
from sparraaja_desktop.paths import shipped
from sparraaja_desktop.services.bench import Bench, Service
from sparraaja_desktop.services.clients import client_of, words_of
from sparraaja_desktop.services.coachings import coaching
from sparraaja_desktop.services.findings import by_kind
from sparraaja_desktop.services.folders import make_folder
from sparraaja_desktop.services.handout_facts import facts_for
from sparraaja_desktop.services.items import by_group, title_of
from sparraaja_desktop.services.memos import memo
from sparraaja_desktop.services.questions import guide_of, questions_of

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
        wording = self._bench.content.wording(_wording_of(kind), language)
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
        if not {*parts} <= {*PARTS.get(kind, ())}:
            raise Mistake(f"{kind.value} has no such parts: {', '.join(parts)}")
        match kind:
            case HandoutKind.MAPPING_SUMMARY:
                chosen = tuple(SummaryPart(each) for each in parts)
                return self.mapping_summary(engagement_id, language, chosen, author=author)
            case HandoutKind.INTERVIEW_GUIDE:
                return self.interview_guide(about_id, language, engagement_id, author=author)
            case HandoutKind.DESIGN_MEMO:
                with self._bench.workspace.look() as look:
                    return memo(self._bench, look, about_id, language, author)
            case _:
                return self._made_of_facts(engagement_id, kind, language, about_id, tuple(parts), author)

    def _made_of_facts(
        self,
        engagement_id: str,
        kind: HandoutKind,
        language: Language,
        about_id: str,
        parts: tuple[str, ...],
        author: str,
    ) -> Sheet:
        from sparraaja_desktop.documents.layouts import MADE_OF_FACTS, builder

        with self._bench.workspace.look() as look:
            facts = facts_for(
                self._bench, look, engagement_id, language, about_id=about_id, parts=parts, sparrer=author
            )
        if (kind, about_id) not in {(each.kind, each.about_id) for each in choices_of(facts.coaching, ())}:
            raise NotFound(kind.value, about_id)
        # Assignment sheets are laid out by `services.sheets_out`, which gives them their code.
        wording = self._bench.content.wording(MADE_OF_FACTS[kind], language)
        return builder(kind)(facts, wording, self._bench.today())

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
        parts: Sequence[str] = (),
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
        template = (shipped("resources") / "handout.docx").read_bytes()
        write_whole(path, render(sheet, template, self._bench.draw))
        if engagement_id is not None and kind is not None:
            about_id = guide_id or ""
            choice = HandoutChoice(kind=kind, about_id=about_id)
            self.remember(engagement_id, (Made(path, choice, sheet.language, tuple(parts)),), by=by)
        return path

    def remember(self, engagement_id: str, made: Iterable["Made"], by: object | None = None) -> None:
        """Remembers handouts that were written for an engagement. Raises NotFound."""
        with self._bench.quiet(by) as unit:
            unit.need(Engagement, engagement_id)
            for each in made:
                kind = each.choice.kind
                unit.put(
                    Handout(
                        id=self._bench.new_id(),
                        engagement_id=engagement_id,
                        kind=kind,
                        language=each.language,
                        made_at=unit.at,
                        file_name=clean_line(each.path.name),
                        parts=each.parts,
                        guide_id=(each.choice.about_id or None) if kind is HandoutKind.INTERVIEW_GUIDE else None,
                    )
                )

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
        with contextlib.suppress(OSError):
            packs = [each for each in folder.glob(f"*{day}*") if each.is_dir()]
            inside = [each for pack in packs for each in pack.iterdir() if each.is_dir()]
            places = (place / handout.file_name for place in (folder, *packs, *inside))
            return next((each for each in places if each.is_file()), None)
        return None

    def write_all(
        self,
        engagement_id: str,
        kinds: Iterable[HandoutKind],
        language: Language,
        folder: Path,
        by: object | None = None,
    ) -> tuple[Path, ...]:
        """Writes every handout of these kinds into the folder, made when missing, and never over a file that is there.

        Each has all its parts, and there is one for each record that it can be about. Of interview guides those are
        written that were asked by, or, before any interview, the shipped ones. Raises as `write` does.
        """
        from sparraaja_desktop.documents.files import free_name

        wanted = set(kinds)
        with self._bench.workspace.look() as look:
            client_name = client_of(look, engagement_id).name.in_(language)
            choices = choices_of(coaching(look, engagement_id), asked_guides(self._bench, look, engagement_id))
        make_folder(folder)
        written = []
        for choice in choices:
            if choice.kind in wanted and choice.is_in(language):
                sheet = self.lay_out(engagement_id, choice.kind, language, about_id=choice.about_id, parts=choice.parts)
                path = self.write(sheet, free_name(folder / self.suggested_name(sheet, client_name)))
                self.remember(engagement_id, (Made(path, choice, language, choice.parts),), by=by)
                written.append(path)
        return tuple(written)


@dataclass(frozen=True, slots=True)
class Made:
    """A handout that was written: where, which, in which language, with which parts."""

    path: Path
    choice: HandoutChoice
    language: Language
    parts: tuple[str, ...] = ()


def guides_of(bench: Bench, look: "Look") -> tuple[Guide, ...]:
    """All guides: the shipped ones first, then the own ones."""
    return (*bench.content.guides(), *look.all(Guide))


def asked_guides(bench: Bench, look: "Look", engagement_id: str) -> tuple[Guide, ...]:
    """The guides of the engagement's interviews that are still there, else the shipped ones."""
    there = {guide.id: guide for guide in guides_of(bench, look)}
    asked = (each.guide_id for each in look.all(Interview, engagement_id=engagement_id))
    return tuple(there[each] for each in dict.fromkeys(asked) if each in there) or bench.content.guides()


def _wording_of(kind: HandoutKind) -> str:
    """The file with the texts of a kind."""
    return kind.value.replace("-", "_")


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
