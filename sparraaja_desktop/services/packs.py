"""Packs: handouts that go out together, made one after another into a folder of their own."""

import contextlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.errors import SparraajaError
from sparraaja_desktop.model.handout_choices import HandoutChoice, Pack, pack_of, pack_of_event
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.services.bench import Bench, Service
from sparraaja_desktop.services.clients import client_of
from sparraaja_desktop.services.coachings import coaching
from sparraaja_desktop.services.folders import make_folder
from sparraaja_desktop.services.handouts import Handouts, asked_guides
from sparraaja_desktop.services.laying_out import LayOut, Order, gather, prepare
from sparraaja_desktop.services.remembering import Made, remember

Progress = Callable[[int, int, HandoutChoice], bool]
"""Told before each handout how many are made, of how many, and which is the next; False stops there."""


@dataclass(frozen=True, slots=True)
class Written:
    """What became of a pack: the files that were made, each of them whole, and the folder they are in.

    `folder` is None when there is not one file; then nothing is left of the pack. `is_whole` is False when it was
    stopped or something went wrong; `trouble` is what went wrong, None when nothing did.
    """

    folder: Path | None
    made: tuple[Made, ...]
    is_whole: bool
    trouble: SparraajaError | None = None


@dataclass(frozen=True, slots=True)
class Goal:
    """Where the files of a pack go: a `folder` that is made anew with the first one, unless it `is_there`.

    `inside` are the folders in it by language, empty when all goes into the folder itself. `clients` is what the
    client is called in each language.
    """

    folder: Path
    is_there: bool
    inside: Mapping[Language, str]
    clients: Mapping[Language, str]


class Packing:
    """A pack that is being made, one handout after another: `gather`, then `make`, while one is `left`.

    The coaching is read once, with the first handout. `gather` reads the workspace; `make` does not, and may be called
    beside the window.
    """

    def __init__(self, bench: Bench, pack: Pack, languages: Sequence[Language], goal: Goal, author: str) -> None:
        self._bench, self._handouts = bench, Handouts(bench)
        self._pack, self._goal, self._author = pack, goal, author
        self._to_make = pack.to_make(languages)
        self._made: list[Made] = []
        self._held: Coaching | None = None
        self._folder = goal.folder if goal.is_there else None

    @property
    def total(self) -> int:
        """How many handouts it has."""
        return len(self._to_make)

    @property
    def done(self) -> int:
        """How many are made."""
        return len(self._made)

    @property
    def made(self) -> tuple[Made, ...]:
        """Those that are made."""
        return tuple(self._made)

    @property
    def left(self) -> tuple[HandoutChoice, Language] | None:
        """What is to be made next, None when all is made."""
        return self._to_make[self.done] if self.done < self.total else None

    def prepare(self) -> None:
        """Brings in what draws Word files and lays the handouts out, which takes a while the first time."""
        from sparraaja_desktop.documents import design_memo, interview_guide, mapping_summary, word  # noqa: F401
        from sparraaja_desktop.documents.layouts import MADE_OF_FACTS, builder

        for kind in {choice.kind for choice, _language in self._to_make} & MADE_OF_FACTS:
            builder(kind)

    def gather(self) -> LayOut:
        """What the next one needs. Raises NotFound when what it is about is gone."""
        choice, language = self._to_make[self.done]
        order = Order(
            engagement_id=self._pack.engagement_id,
            kind=choice.kind,
            language=language,
            about_id=choice.about_id,
            parts=self._pack.parts_of(choice),
            author=self._author,
        )
        prepare(self._bench, order)
        with self._bench.workspace.look() as look:
            if self._held is None:
                self._held = coaching(look, self._pack.engagement_id)
            return gather(self._bench, look, order, self._held)

    def make(self, lay_out: LayOut) -> None:
        """Lays the next one out and writes it as a whole file, never over one that is there.

        Raises HeldOpen, DiskFull, ReadOnly or Unreachable.
        """
        choice, language = self._to_make[self.done]
        sheet = lay_out()
        name = self._handouts.suggested_name(sheet, self._goal.clients[language])
        path = self._handouts.free_path(self._place(language) / name)
        self._handouts.write(sheet, path)
        self._made.append(Made(path, choice, sheet, self._pack.parts_of(choice)))

    def end(self, trouble: SparraajaError | None = None) -> Written:
        """What became of it, when nothing more is made. A new folder in which there is no file goes."""
        if not self._made and not self._goal.is_there and self._folder is not None:
            _take_away(self._folder)
        folder = self._folder if self._made else None
        return Written(folder, tuple(self._made), trouble is None and self.left is None, trouble)

    def _place(self, language: Language) -> Path:
        """The folder for a language; the pack's own is made with its first file."""
        from sparraaja_desktop.documents.files import new_folder

        if self._folder is None:
            make_folder(self._goal.folder.parent)
            self._folder = new_folder(self._goal.folder)
        place = self._folder / self._goal.inside.get(language, "")
        make_folder(place)
        return place


class Packs(Service):
    """What belongs together, and how it is written."""

    def of_coaching(self, engagement_id: str) -> Pack:
        """Everything that can be made of a coaching; of interview guides those that were asked by. Raises NotFound."""
        with self._bench.workspace.look() as look:
            return pack_of(coaching(look, engagement_id), asked_guides(self._bench, look, engagement_id))

    def of_event(self, event_id: str) -> Pack:
        """What is taken along to an event. Raises NotFound."""
        with self._bench.workspace.look() as look:
            return pack_of_event(coaching(look, look.need(Event, event_id).engagement_id), event_id)

    def begin(
        self, pack: Pack, languages: Sequence[Language], where: Path, *, is_apart: bool = True, author: str = ""
    ) -> Packing:
        """A pack to be made in these languages, in a new folder in `where`; each of several languages has one in it.

        Without `is_apart` the files go into `where` itself. Raises NotFound.
        """
        from sparraaja_desktop.documents.files import safe_name

        with self._bench.workspace.look() as look:
            client = client_of(look, pack.engagement_id)
        clients = {each: client.name.in_(each) for each in languages}
        if not is_apart:
            return Packing(self._bench, pack, languages, Goal(where, True, {}, clients), author)
        inside = {each: self._said("language", each) for each in languages} if len(languages) > 1 else {}
        theme = pack.theme.strip() or self._said("untitled" if pack.event_id else "coaching", languages[0])
        name = f"{clients[languages[0]]} – {theme} – {self._bench.today().isoformat()}"
        return Packing(self._bench, pack, languages, Goal(where / safe_name(name, ""), False, inside, clients), author)

    def write(
        self,
        pack: Pack,
        languages: Sequence[Language],
        where: Path,
        progress: Progress,
        *,
        author: str = "",
        by: object | None = None,
    ) -> Written:
        """Makes a whole pack as `begin` says, and remembers each handout when it is made.

        When it is stopped or something goes wrong, the files that were made stay, each of them whole. Raises NotFound
        when the coaching is gone; what goes wrong later is in what it gives.
        """
        packing = self.begin(pack, languages, where, author=author)
        trouble: SparraajaError | None = None
        try:
            while packing.left is not None and progress(packing.done, packing.total, packing.left[0]):
                self._make_next(packing, pack.engagement_id, by)
        except SparraajaError as error:
            trouble = error
        return packing.end(trouble)

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
        written that were asked by, or, before any interview, the shipped ones. Raises NotFound, and as `Packing` does.
        """
        wanted = set(kinds)
        whole = self.of_coaching(engagement_id)
        pack = replace(whole, choices=tuple(each for each in whole.choices if each.kind in wanted))
        make_folder(folder)
        packing = self.begin(pack, (language,), folder, is_apart=False)
        while packing.left is not None:
            self._make_next(packing, engagement_id, by)
        return tuple(each.path for each in packing.made)

    def _make_next(self, packing: Packing, engagement_id: str, by: object | None) -> None:
        packing.make(packing.gather())
        remember(self._bench, engagement_id, packing.made[-1:], by)

    def _said(self, key: str, language: Language) -> str:
        return self._bench.content.wording("packs", language).text(key)


def _take_away(folder: Path) -> None:
    """Removes a folder in which there is nothing but empty folders; one that cannot be removed stays."""
    with contextlib.suppress(OSError):
        for each in folder.iterdir():
            each.rmdir()
        folder.rmdir()
