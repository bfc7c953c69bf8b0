"""A service area's plan says what is agreed and what is not, who takes part, and by when."""

from dataclasses import replace
from datetime import date

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents import area_plan
from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.blocks import Paragraph, Sheet, Table, Tone
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.plans import ActionState, PlannedAction
from sparraaja_desktop.services.desk import Desk
from tests.documents import accessibility, coached, package
from tests.documents.reading import headings, intended, texts, under, words

EACH = pytest.mark.parametrize("language", Language)
Filled = tuple[Desk, str]


def told(filled: Filled, language: Language = Language.FI, place: int = 2, **changes: object) -> HandoutFacts:
    """What the plan of the service area at that place is made of; the third has agreed actions and a draft."""
    desk, coaching = filled
    facts = coached.facts(desk, coaching, HandoutKind.AREA_PLAN, language)
    return replace(facts, about_id=facts.coaching.areas[place].id, **changes)  # type: ignore[arg-type]


def with_actions(facts: HandoutFacts, *actions: PlannedAction) -> HandoutFacts:
    return replace(facts, coaching=replace(facts.coaching, actions=actions, progress=()))


def action(facts: HandoutFacts, **fields: object) -> PlannedAction:
    bare = PlannedAction(id="a", engagement_id="e", service_area_id=facts.about_id, position=0, action="Kahvit")
    return replace(bare, **fields)  # type: ignore[arg-type]


def built(content: Content, facts: HandoutFacts, language: Language = Language.FI) -> Sheet:
    return area_plan.build(facts, content.wording("area_plan", language), date(2026, 11, 24))


def table(sheet: Sheet, title: str) -> Table:
    return next(each for each in sheet.blocks if isinstance(each, Table) and each.title == title)


@EACH
@pytest.mark.parametrize("strain", [lambda each: each, coached.extreme], ids=["as it is", "extreme"])
def test_it_is_accessible_and_says_every_word(
    content: Content, template: bytes, filled: Filled, language: Language, strain: object
) -> None:
    facts = told(filled, language)
    assert callable(strain)
    sheet = built(content, replace(facts, coaching=strain(facts.coaching)), language)
    document = render(sheet, template)
    assert (package.findings(document), accessibility.findings(document)) == ([], [])
    assert words(texts(document)) == words(intended(sheet))


def test_it_says_whose_it_is_and_how_much_is_agreed(content: Content, filled: Filled) -> None:
    sheet = built(content, told(filled))
    facts = next(each for each in sheet.blocks if isinstance(each, Paragraph) and each.tone is Tone.FACTS)
    assert facts.text.split("\n")[1:] == [
        "Palvelualue: Tekniset palvelut ja ympäristö",
        "Päiväys: 24. marraskuuta 2026",
        "Sovittuja toimia: 2, vielä luonnoksia: 1",
    ]
    assert sheet.title.endswith("– Tekniset palvelut ja ympäristö")
    assert (sheet.is_lying, sheet.author) == (True, "Aino Sparraaja")


def test_only_its_own_actions_are_in_it(content: Content, filled: Filled) -> None:
    said = "\n".join(intended(built(content, told(filled))))
    assert "Varikon avoin ovi" in said
    assert "Vanhempainkahvien" not in said


def test_agreed_actions_and_drafts_stand_apart_and_say_so(content: Content, filled: Filled) -> None:
    sheet = built(content, told(filled))
    agreed, drafts = table(sheet, "Sovitut toimet"), table(sheet, "Luonnokset, joista ei ole vielä sovittu")
    assert [row[-1].split("\n") for row in agreed.rows] == [
        ["Sovittu", "Käsitelty 27.10.2026"],
        ["Tehty", "Käsitelty 27.10.2026"],
    ]
    assert drafts.rows[0][-1].split("\n") == [
        "Luonnos, ei vielä sovittu",
        "Vielä sovittava: kuka vastaa, mihin mennessä, missä tapahtumassa käsitellään",
    ]
    assert drafts.rows[0][2:6] == ("–", "–", "–", "–")


def test_where_an_action_is_now_is_as_its_last_progress_says(content: Content, filled: Filled) -> None:
    facts = told(filled)
    (entry,) = [each for each in facts.coaching.progress if each.action_id == facts.coaching.actions[6].id]
    for state, heading in ((ActionState.CHANGED, "Muuttuneet toimet"), (ActionState.DROPPED, "Mistä luovuttiin")):
        coaching = replace(facts.coaching, progress=(replace(entry, state=state),))
        sheet = built(content, replace(facts, coaching=coaching))
        assert table(sheet, heading).rows[0][0].startswith("Varikon avoin ovi")


def test_what_was_dropped_is_neither_in_the_timetable_nor_under_an_area(content: Content, filled: Filled) -> None:
    facts = told(filled)
    dropped = action(facts, state=ActionState.DROPPED, due_on=date(2027, 1, 1), areas=tuple(Area), staff_who="Kaikki")
    kept = action(facts, id="b", action="Retki", due_on=date(2027, 1, 2))
    sheet = built(content, with_actions(facts, dropped, kept))
    assert intended(sheet).count("Kahvit") == 1
    assert [row[:2] for row in table(sheet, "Aikataulu").rows] == [("2.1.2027", "Retki")]


def test_the_staff_who_took_part_are_named_with_how_and_where_nobody_is_yet(content: Content, filled: Filled) -> None:
    sheet = built(content, told(filled))
    assert table(sheet, "Henkilöstö mukana").rows[1] == (
        "Varikon avoin ovi kerran kuussa, päivä näkyviin katuilmoituksiin.",
        "Kunnossapidon työntekijät",
        "Vuorolla, kaksi kerrallaan",
    )
    assert under(sheet, "Henkilöstö vielä kirjaamatta") == ["Puiston ilmoitustaulu annetaan kyläyhdistyksen hoitoon."]


def test_an_area_of_participation_that_gets_nothing_is_said_in_words(content: Content, filled: Filled) -> None:
    facts = told(filled)
    sheet = built(content, with_actions(facts, action(facts, areas=(Area.OWN_LIFE,)), action(facts, id="b")))
    assert under(sheet, "Osallisuus omassa elämässä") == ["Kahvit (luonnos, ei vielä sovittu)"]
    for empty in ("Osallisuus yhteisöissä ja vaikuttamisen prosesseissa", "Osallisuus yhteisestä hyvästä"):
        assert under(sheet, empty) == [
            "Tätä osa-aluetta ei vielä vahvista mikään toimi. Mikä voisi olla pienin mahdollinen alku?"
        ]
    assert under(sheet, "Osa-alue vielä valitsematta") == ["Kahvit (luonnos, ei vielä sovittu)"]


def test_the_nearest_day_comes_first_and_what_has_none_is_named(content: Content, filled: Filled) -> None:
    sheet = built(content, told(filled))
    assert [(row[0], row[3]) for row in table(sheet, "Aikataulu").rows] == [
        ("20.11.2026", "tehty"),
        ("22.2.2027", "sovittu"),
    ]
    assert under(sheet, "Päivä vielä sopimatta") == [
        "Puiston ilmoitustaulu annetaan kyläyhdistyksen hoitoon. (luonnos, ei vielä sovittu)"
    ]


def test_a_timetable_at_the_end_is_followed_by_what_comes_of_the_plan(content: Content, filled: Filled) -> None:
    facts = told(filled)
    sheet = built(content, with_actions(facts, action(facts, due_on=date(2027, 1, 2), staff_how="Yhdessä")))
    assert isinstance(sheet.blocks[-1], Paragraph)
    assert sheet.blocks[-1].text.startswith("Suunnitelma elää")
    assert table(sheet, "Henkilöstö mukana").rows == (("Kahvit", "–", "Yhdessä"),)


def test_only_the_chosen_parts_are_there(content: Content, filled: Filled) -> None:
    sheet = built(content, told(filled, parts=("timetable", "staff")))
    assert headings(sheet) == ["Henkilöstö mukana", "Aikataulu"]


@EACH
def test_a_plan_without_actions_says_so_and_how_it_is_made(
    content: Content, template: bytes, language: Language, tmp_path_factory: pytest.TempPathFactory
) -> None:
    workspace, desk, coaching = coached.open_empty(tmp_path_factory.mktemp("empty"), content)
    facts = coached.facts(desk, coaching, HandoutKind.AREA_PLAN, language)
    workspace.close()
    sheet = built(content, replace(facts, about_id=facts.coaching.areas[0].id), language)
    assert len(sheet.blocks) == 3
    assert isinstance(sheet.blocks[-1], Paragraph)
    assert sheet.blocks[-1].text == content.wording("area_plan", language).text("empty")
    assert accessibility.findings(render(sheet, template)) == []


def test_an_action_without_words_has_a_plain_name_and_a_long_one_is_mentioned_short(
    content: Content, filled: Filled
) -> None:
    facts = told(filled)
    long = "Jokaisella palvelupisteellä kysytään joka viikko yksi kysymys " * 3
    sheet = built(content, with_actions(facts, action(facts, action=" \n"), action(facts, id="b", action=long)))
    rows = table(sheet, "Luonnokset, joista ei ole vielä sovittu").rows
    assert (rows[0][0], rows[1][0]) == ("Nimetön toimi", long.strip())
    nameless, short = under(sheet, "Henkilöstö vielä kirjaamatta")
    assert nameless == "Nimetön toimi"
    assert short.endswith("…")
    assert len(short) <= 110


def test_the_names_of_its_parts_can_be_chosen_in_every_language(content: Content) -> None:
    for language in Language:
        wording = content.wording("area_plan", language)
        assert all(wording.text(f"parts.{part}") for part in ("actions", "staff", "by-area", "timetable"))
