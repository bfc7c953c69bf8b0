"""The invented municipalities that `--demo` opens; their dates are days from today, so that they never grow old."""

from dataclasses import dataclass

from sparraaja_desktop.content.datafile import DataFile
from sparraaja_desktop.content.example_coaching import ExampleCoaching, read_coaching
from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.clients import Words
from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.mapping import FindingKind, ItemState, Mode
from sparraaja_desktop.model.people import Role
from sparraaja_desktop.model.questions import Part


@dataclass(frozen=True, slots=True)
class ExampleMeeting:
    """A standing meeting; `next_in_days` are days from today."""

    name: str
    rhythm: str
    next_in_days: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ExamplePerson:
    """A person of the client; `service_area` is the name of one, empty for the whole client."""

    name: str
    title: str
    roles: tuple[Role, ...]
    service_area: str
    email: str
    phone: str
    kept_because: str


@dataclass(frozen=True, slots=True)
class ExampleMark:
    """A marked place: `text` stands exactly once in the note; `service_area` is empty for the whole client."""

    text: str
    kind: FindingKind
    confidential: bool
    service_area: str
    areas: tuple[Area, ...]


@dataclass(frozen=True, slots=True)
class ExampleAnswer:
    """What was written under one question.

    `question_id` names a shipped question. A question added on the fly has none, but its own `question` and `part`,
    and `after` is the id of the shipped question it follows. The free notes have neither: `part` is None.
    """

    question_id: str | None
    question: str
    part: Part | None
    after: str | None
    note: str
    marks: tuple[ExampleMark, ...]
    skipped: bool


@dataclass(frozen=True, slots=True)
class ExampleInterview:
    """One interview, asked by the shipped guide; `held_in_days` is negative for a day in the past.

    `answers` are those that were written or skipped, in the order of the interview, the free notes last.
    """

    guide_id: str
    held_in_days: int
    mode: Mode
    language: Language
    with_whom: str
    title: str
    service_area: str
    answers: tuple[ExampleAnswer, ...]


@dataclass(frozen=True, slots=True)
class ExampleItem:
    """The state of one mapping item: shipped (`key`) or own (key None, `title`). `approved_in_days` None: unknown."""

    key: str | None
    title: str
    state: ItemState
    evidence: str
    document: str
    approved_by: str
    approved_in_days: int | None


@dataclass(frozen=True, slots=True)
class ExampleFinding:
    """A finding typed by hand, without an interview."""

    text: str
    kind: FindingKind
    confidential: bool
    service_area: str
    areas: tuple[Area, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """A client and its one coaching. `contact` is the name of one of the people."""

    name: Texts
    languages: tuple[Language, ...]
    words_fi: Words
    service_areas: tuple[str, ...]
    meetings: tuple[ExampleMeeting, ...]
    people: tuple[ExamplePerson, ...]
    contact: str
    sparrer_kind: SparrerKind
    started_in_days: int
    background: str
    asked_from: str
    themes: tuple[str, ...]
    to_ponder: str
    next_step: str
    interviews: tuple[ExampleInterview, ...]
    items: tuple[ExampleItem, ...]
    findings: tuple[ExampleFinding, ...]
    coaching: ExampleCoaching


def read_example(file: DataFile, coaching_file: DataFile) -> Example:
    """The example as the files tell it. Raises Mistake when something is missing or of another kind."""
    try:
        coaching = read_coaching(coaching_file)
    except ValueError as error:
        raise Mistake(f"{coaching_file.where}: {error}") from error
    try:
        return _example(file, coaching)
    except ValueError as error:
        raise Mistake(f"{file.where}: {error}") from error


def _example(file: DataFile, coaching: ExampleCoaching) -> Example:
    return Example(
        name=Texts(fi=file.text("name.fi"), sv=file.text("name.sv"), en=file.text("name.en")),
        languages=tuple(Language(code) for code in file.texts("languages")),
        words_fi=Words(client=file.text("words.client"), area=file.text("words.area")),
        service_areas=file.texts("service_areas"),
        meetings=tuple(
            ExampleMeeting(each.text("name"), each.text("rhythm"), each.numbers("next_in_days"))
            for each in file.tables("meeting")
        ),
        people=tuple(_person(each) for each in file.tables("person")),
        contact=file.text("contact"),
        sparrer_kind=SparrerKind(file.text("sparrer_kind")),
        started_in_days=file.number("started_in_days"),
        background=file.text("background"),
        asked_from=file.text("asked_from"),
        themes=file.texts("themes"),
        to_ponder=file.text("to_ponder"),
        next_step=file.text("next_step"),
        interviews=tuple(_interview(each) for each in file.tables("interview")),
        items=tuple(_item(each) for each in file.tables("item")),
        findings=tuple(
            ExampleFinding(
                each.text("text"),
                FindingKind(each.text("kind")),
                each.flag("confidential"),
                each.text("service_area", ""),
                _areas(each),
            )
            for each in file.tables("finding")
        ),
        coaching=coaching,
    )


def _person(file: DataFile) -> ExamplePerson:
    return ExamplePerson(
        name=file.text("name"),
        title=file.text("title"),
        roles=tuple(Role(role) for role in file.texts("roles")),
        service_area=file.text("service_area", ""),
        email=file.text("email", ""),
        phone=file.text("phone", ""),
        kept_because=file.text("kept_because", ""),
    )


def _interview(file: DataFile) -> ExampleInterview:
    guide_id = file.text("guide_id")
    free = file.table("free")
    return ExampleInterview(
        guide_id=guide_id,
        held_in_days=file.number("held_in_days"),
        mode=Mode(file.text("mode")),
        language=Language.FI,
        with_whom=file.text("with_whom"),
        title=file.text("title"),
        service_area=file.text("service_area", ""),
        answers=(
            *(_answer(each, guide_id) for each in file.tables("answer")),
            ExampleAnswer(None, "", None, None, free.text("note"), _marks(free), skipped=False),
        ),
    )


def _answer(file: DataFile, guide_id: str) -> ExampleAnswer:
    """A shipped question is named by `asked`, without its guide; one added on the fly has its own `question`."""
    added = "question" in file
    skipped = file.flag("skipped")
    return ExampleAnswer(
        question_id=None if added else f"{guide_id}-{file.text('asked')}",
        question=file.text("question") if added else "",
        part=Part(file.text("part")) if added else None,
        after=f"{guide_id}-{file.text('after')}" if added else None,
        note=file.text("note", "") if skipped else file.text("note"),
        marks=_marks(file),
        skipped=skipped,
    )


def _marks(file: DataFile) -> tuple[ExampleMark, ...]:
    return tuple(
        ExampleMark(
            text=each.text("text"),
            kind=FindingKind(each.text("kind")),
            confidential=each.flag("confidential"),
            service_area=each.text("service_area", ""),
            areas=_areas(each),
        )
        for each in file.tables("mark")
    )


def _areas(file: DataFile) -> tuple[Area, ...]:
    return tuple(Area(area) for area in file.texts("areas", optional=True))


def _item(file: DataFile) -> ExampleItem:
    own = "title" in file
    return ExampleItem(
        key=None if own else file.text("key"),
        title=file.text("title") if own else "",
        state=ItemState(file.text("state")),
        evidence=file.text("evidence", ""),
        document=file.text("document", ""),
        approved_by=file.text("approved_by", ""),
        approved_in_days=file.number("approved_in_days") if "approved_in_days" in file else None,
    )
