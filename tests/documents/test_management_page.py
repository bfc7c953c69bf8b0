"""What the management team finds on its one page."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents import management_page
from sparraaja_desktop.model.blocks import Heading, ItemList, Sheet, Table
from sparraaja_desktop.model.communication import ManagementReview
from sparraaja_desktop.model.drawings import HeatDrawing, TimelineDrawing
from sparraaja_desktop.model.followup import FollowUp
from sparraaja_desktop.model.goals import ResponsiblePerson
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.services.desk import Desk
from tests.documents import coached
from tests.documents.laid import under
from tests.documents.reported import complaints, headings, pictures, said, tables

TODAY = date(2026, 11, 24)
KIND = HandoutKind.MANAGEMENT_PAGE


def built(content: Content, facts: HandoutFacts, language: Language = Language.FI, **changes: object) -> Sheet:
    held = replace(facts.coaching, **changes)  # type: ignore[arg-type]
    return management_page.build(replace(facts, coaching=held), content.wording("management_page", language), TODAY)


def listed(sheet: Sheet, heading: str) -> tuple[str, ...]:
    (found,) = [each for each in under(sheet, heading) if isinstance(each, ItemList)]
    return found.items


@pytest.mark.parametrize("language", Language)
def test_everybody_can_read_it(content: Content, filled: tuple[Desk, str], language: Language) -> None:
    assert complaints(built(content, coached.facts(*filled, KIND, language), language)) == []


def test_each_goal_says_how_far_it_is(content: Content, facts: HandoutFacts) -> None:
    goals = listed(built(content, facts), "Tavoitteet")
    assert len(goals) == 3
    assert goals[0].endswith("(sovittuja tekoja 2, tehty 1)")


def test_the_timeline_goes_from_start_to_follow_up_with_today_on_it(content: Content, facts: HandoutFacts) -> None:
    sheet = built(content, facts)
    picture, drawing = next(
        (each, each.drawing) for each in pictures(sheet.blocks) if isinstance(each.drawing, TimelineDrawing)
    )
    assert [each.label for each in drawing.stops] == [
        "Aloitus", "Tapahtuma 1", "Tapahtuma 2", "Tapahtuma 3", "Tapahtuma 4", "Seuranta",
    ]  # fmt: skip
    places = [each.at for each in drawing.stops]
    assert (places[0], places[-1]) == (0, 1)
    assert places == sorted(each for each in places if each is not None)
    assert [each.is_done for each in drawing.stops] == [True, True, True, False, False, False]
    assert drawing.now is not None
    assert 0 < drawing.now < 1
    assert picture.alt == "Aikajana: vaiheita 6, niistä ollut 3. Seuraavana: Tapahtuma 3, 7.12.2026."
    (days, _) = tables(sheet.blocks)
    assert days.header == tuple(each.label for each in drawing.stops)
    assert days.rows == (tuple(each.day for each in drawing.stops),)


def test_the_map_counts_the_agreed_actions_and_a_table_has_the_same_numbers(
    content: Content, facts: HandoutFacts
) -> None:
    sheet = built(content, facts)
    picture, drawing = next(
        (each, each.drawing) for each in pictures(sheet.blocks) if isinstance(each.drawing, HeatDrawing)
    )
    assert drawing.rows == tuple(each.name for each in facts.coaching.areas)
    assert drawing.counts == ((1, 2, 1), (0, 1, 0), (1, 2, 0), (0, 0, 0), (0, 1, 0))
    assert picture.alt == (
        "Sovittuja tekoja 6. Osa-alueittain: oma elämä 2, yhteisöt ja vaikuttaminen 6, yhteinen hyvä 1. "
        "Eniten: Sivistys ja vapaa-aika."
    )
    numbers = tables(sheet.blocks)[1]
    assert [row[1] for row in numbers.rows] == ["2", "6", "1"]
    assert numbers.rows[2] == ("Yhteinen hyvä", "1", "Sivistys ja vapaa-aika 1")


def test_the_actions_that_tell_most_come_first(content: Content, facts: HandoutFacts) -> None:
    sheet = built(content, facts)
    assert listed(sheet, "Kertovimmat teot")[:2] == (
        "Varikon avoin ovi kerran kuussa, päivä näkyviin katuilmoituksiin: tehty",
        "Jokainen tiskille jätetty lappu saa vastauksen viikossa, seinälle samaan paikkaan: käynnissä",
    )
    assert len(listed(sheet, "Kertovimmat teot")) == 3
    roomy = built(content, facts, areas=facts.coaching.areas[:3])
    assert len(listed(roomy, "Kertovimmat teot")) == 5
    assert listed(roomy, "Kertovimmat teot")[-1].endswith(": määräpäivä 22.2.2027")


def test_what_is_asked_is_what_the_coaching_lacks(content: Content, facts: HandoutFacts) -> None:
    assert listed(built(content, facts), "Johtoryhmältä toivotaan") == (
        "Nimetään, kuka vastaa osallisuuden edistämisestä ja millä työajalla.",
        "Annetaan tilaa sopia aikataulu teoille, joilta se puuttuu (nyt 6).",
        "Tullaan mukaan seurantaan 3. toukokuuta 2027.",
    )


def test_what_was_decided_last_is_told(content: Content, facts: HandoutFacts) -> None:
    reviews = tuple(
        ManagementReview(
            id=f"r{at}", engagement_id="e", position=at, held_on=day, decided=f"Päätös {at}", is_held=is_held
        )
        for at, (day, is_held) in enumerate([(TODAY, True), (date(2026, 11, 20), True), (None, False)])
    )
    assert "Päätetty 20. marraskuuta 2026: Päätös 1" in said(built(content, facts, reviews=reviews).blocks)
    undated = (replace(reviews[0], held_on=None),)
    assert "Päätetty: Päätös 0" in said(built(content, facts, reviews=undated).blocks)


def test_a_coaching_that_lacks_nothing_asks_for_nothing(content: Content, facts: HandoutFacts) -> None:
    sheet = built(
        content,
        facts,
        actions=(),
        responsible=ResponsiblePerson(id="p", engagement_id="e", name="Eero", title="rehtori", named_on=TODAY),
        follow_ups=(FollowUp(id="u", engagement_id="e", position=0, due_on=TODAY, is_held=True),),
    )
    assert said(under(sheet, "Johtoryhmältä toivotaan")) == ("Juuri nyt johtoryhmältä ei odoteta uusia päätöksiä.")
    assert "Eero" not in said(sheet.blocks)


def test_good_practices_are_to_spread(content: Content, facts: HandoutFacts) -> None:
    done = tuple(each for each in facts.coaching.actions if each.is_best_practice)
    asked = listed(built(content, facts, actions=done), "Johtoryhmältä toivotaan")
    assert asked[-1] == "Päätetään, miten hyviksi havaitut käytännöt (3) leviävät muille palvelualueille."


def test_a_coaching_with_nothing_in_it_says_so(content: Content, no_facts: HandoutFacts) -> None:
    sheet = built(content, no_facts)
    assert "Tavoitteita ei ole vielä kirjattu." in said(sheet.blocks)
    assert "Tekojen aikataulusta ei ole vielä sovittu." in said(sheet.blocks)
    assert "Sovitaan päivä, jolloin tekojen etenemistä katsotaan yhdessä." in said(sheet.blocks)
    (timeline,) = [each.drawing for each in pictures(sheet.blocks)]
    assert isinstance(timeline, TimelineDrawing)
    assert [(each.day, each.at) for each in timeline.stops] == [("24.11.2026", 0), ("päivä avoin", None)]


def test_today_is_on_the_timeline_only_while_the_coaching_goes_on(content: Content, facts: HandoutFacts) -> None:
    sheet = management_page.build(facts, content.wording("management_page", Language.FI), TODAY + timedelta(days=900))
    assert next(each.drawing for each in pictures(sheet.blocks)).now is None  # type: ignore[union-attr]
    held = tuple(replace(each, is_held=True) for each in facts.coaching.events)
    over = built(content, facts, events=held, follow_ups=())
    assert pictures(over.blocks)[0].alt == "Aikajana: vaiheita 5, niistä ollut 5."


def test_many_days_stand_under_one_another(content: Content, facts: HandoutFacts) -> None:
    events = tuple(Event(id=f"x{at}", engagement_id="e", position=at, theme="") for at in range(8))
    days = tables(built(content, facts, events=events).blocks)[0]
    assert days.header == ("Vaihe", "Päivä")
    assert len(days.rows) == 10


def test_more_goals_than_fit_are_counted(content: Content, facts: HandoutFacts) -> None:
    goals = facts.coaching.goals * 2
    assert "Muita tavoitteita: 3." in said(built(content, facts, goals=goals).blocks)


def test_an_area_that_no_action_strengthens_says_so(content: Content, facts: HandoutFacts) -> None:
    actions = tuple(replace(each, areas=()) for each in facts.coaching.actions)
    assert [row[1:] for row in tables(built(content, facts, actions=actions).blocks)[1].rows] == [("0", "ei vielä")] * 3


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("part", ["goals", "pictures", "actions", "decisions"])
def test_only_the_chosen_part_is_laid_out(
    content: Content, filled: tuple[Desk, str], part: str, language: Language
) -> None:
    facts = replace(coached.facts(*filled, KIND, language), parts=(part,))
    sheet = built(content, facts, language)
    assert complaints(sheet) == []
    assert bool(pictures(sheet.blocks)) == (part == "pictures")
    assert len(headings(sheet)) == (2 if part == "pictures" else 1)
    assert content.wording("management_page", language).text(f"parts.{part}")


def test_nothing_at_all_chosen_leaves_the_title(content: Content, facts: HandoutFacts) -> None:
    assert headings(built(content, replace(facts, parts=()))) == []


@pytest.mark.parametrize("language", Language)
def test_nothing_that_is_pasted_anywhere_breaks_it(
    content: Content, filled: tuple[Desk, str], language: Language
) -> None:
    facts = coached.facts(*filled, KIND, language)
    sheet = built(content, replace(facts, coaching=coached.extreme(facts.coaching)), language)
    assert complaints(sheet) == []
    assert all(len(each.text) <= 120 for each in sheet.blocks if isinstance(each, Heading))
    assert all(isinstance(each, Table) for each in tables(sheet.blocks))
    nameless = tuple(replace(each, name=" ") for each in facts.coaching.areas)
    unnamed = content.wording("management_page", language).text("unnamed.area")
    assert unnamed in said(built(content, facts, language, areas=nameless).blocks)
