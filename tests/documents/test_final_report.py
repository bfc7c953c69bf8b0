"""What a reader of the final report finds, and what nobody finds in it."""

from dataclasses import replace
from datetime import date

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents import final_report
from sparraaja_desktop.documents.language import one_decimal
from sparraaja_desktop.documents.report_end import UNDERSTANDING
from sparraaja_desktop.model.assignments import SheetState
from sparraaja_desktop.model.blocks import Heading, ItemList, PageBreak, Sheet
from sparraaja_desktop.model.drawings import DotsDrawing, ProfileDrawing
from sparraaja_desktop.model.feedback import FeedbackAnswer, FeedbackRound, RoundKind
from sparraaja_desktop.model.followup import FollowUp, FollowUpKind
from sparraaja_desktop.model.goals import ResponsiblePerson
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import PARTS, HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import FindingKind
from sparraaja_desktop.services.desk import Desk
from tests.documents import coached
from tests.documents.laid import under
from tests.documents.reported import complaints, headings, pictures, said, tables

TODAY = date(2026, 11, 24)
KIND = HandoutKind.FINAL_REPORT


@pytest.fixture
def ended(filled: tuple[Desk, str]) -> HandoutFacts:
    """The facts of the example that has been closed."""
    desk, going_on = filled
    (ended,) = [each.engagement.id for each in desk.engagements.all() if each.engagement.id != going_on]
    return coached.facts(desk, ended, KIND, Language.FI)


def built(content: Content, facts: HandoutFacts, language: Language = Language.FI, **changes: object) -> Sheet:
    held = replace(facts.coaching, **changes)  # type: ignore[arg-type]
    return final_report.build(replace(facts, coaching=held), content.wording("final_report", language), TODAY)


def asked(kind: RoundKind, *scores: tuple[int, ...]) -> tuple[tuple[FeedbackRound, ...], tuple[FeedbackAnswer, ...]]:
    """A round of that kind with these answers."""
    return (FeedbackRound(id=kind, engagement_id="e", position=0, kind=kind),), tuple(
        FeedbackAnswer(id=f"{kind}{at}", round_id=kind, position=at, scores=each) for at, each in enumerate(scores)
    )


@pytest.mark.parametrize("language", Language)
def test_everybody_can_read_it_and_every_part_has_a_name(
    content: Content, filled: tuple[Desk, str], language: Language
) -> None:
    wording = content.wording("final_report", language)
    sheet = built(content, coached.facts(*filled, KIND, language), language)
    assert complaints(sheet) == []
    shown = [each.text for each in sheet.blocks if isinstance(each, Heading) and each.level == 2]
    assert shown == [wording.text(f"{part}.heading") for part in PARTS[KIND]]
    assert all(wording.text(f"parts.{part}") for part in PARTS[KIND])


def test_the_summary_has_the_first_page_to_itself(content: Content, facts: HandoutFacts) -> None:
    sheet = built(content, facts)
    assert sum(isinstance(each, PageBreak) for each in sheet.blocks) == 1
    assert isinstance(under(sheet, "Tiivistelmä")[-1], PageBreak)
    alone = built(content, replace(facts, parts=("summary",)))
    assert PageBreak() not in alone.blocks


def test_the_summary_tells_the_coaching_in_figures(content: Content, facts: HandoutFacts) -> None:
    (figures, _, _) = [each for each in under(built(content, facts), "Tiivistelmä") if isinstance(each, ItemList)]
    assert figures.items == (
        "Tapahtumia pidetty: 2, suunniteltu yhteensä: 4. Osallistumiskertoja: 42.",
        "Välitehtäviä lähetetty palvelualueille: 9, palautunut: 6.",
        "Tekoja, joiden aikataulusta on sovittu: 6. Niistä tehty: 1.",
        "Seurannan päivä: 3. toukokuuta 2027.",
    )


def test_it_says_from_when_to_when_the_coaching_was(content: Content, facts: HandoutFacts, ended: HandoutFacts) -> None:
    assert "– jatkuu" in said(built(content, facts).blocks)
    assert "Sparraus: 19. syyskuuta 2025 – 4. marraskuuta 2026" in said(built(content, ended).blocks)


def test_what_was_done_already_comes_first(content: Content, facts: HandoutFacts) -> None:
    mapping = [each.text for each in under(built(content, facts), "Mistä lähdettiin") if isinstance(each, Heading)]
    assert mapping == ["Jo tehty", "Tilanne", "Tarpeet"]


def test_findings_that_something_came_of_come_before_the_rest(content: Content, facts: HandoutFacts) -> None:
    sheet = built(content, facts)
    (needs,) = [each for each in under(sheet, "Tarpeet") if isinstance(each, ItemList)]
    used = {id_ for each in facts.coaching.goals for id_ in each.finding_ids}
    wanted = [each.text for each in facts.coaching.findings if each.id in used and each.kind is FindingKind.NEED]
    assert wanted
    assert set(wanted) <= set(needs.items)
    assert "Muita havaintoja: 10. Ne ovat kartoituksen yhteenvedossa." in said(under(sheet, "Tarpeet"))


def test_it_names_nobody_but_the_title_of_who_is_responsible(
    content: Content, facts: HandoutFacts, ended: HandoutFacts
) -> None:
    named = ResponsiblePerson(id="p", engagement_id="e", name="Eero Suvikumpu", title="nuoriso-ohjaaja", named_on=TODAY)
    text = said(built(content, facts, responsible=named).blocks)
    assert "Osallisuuden edistämisestä vastaa: nuoriso-ohjaaja." in text
    assert "Vastuuhenkilö nimetty 24. marraskuuta 2026: nuoriso-ohjaaja" in text
    for name in ("Suvikumpu", "Niittykorpi", "Aino"):
        assert name not in text
        assert name not in said(built(content, ended).blocks)
    assert "varhaiskasvatuspäällikkö" not in text
    untitled = built(content, facts, responsible=replace(named, title=""))
    assert "tehtävänimikettä ei ole kirjattu" in said(untitled.blocks)


def test_what_was_said_in_interviews_is_no_part_of_where_it_started(content: Content, facts: HandoutFacts) -> None:
    text = said(under(built(content, facts), "Mistä lähdettiin"))
    assert not [each for each in facts.coaching.findings if each.kind is FindingKind.QUOTE and each.text in text]


def test_events_are_told_with_how_many_came(content: Content, facts: HandoutFacts) -> None:
    sheet = built(content, facts)
    (events,) = tables(under(sheet, "Tapahtumat"))
    assert [row[2] for row in events.rows] == ["23", "19", "tulossa", "tulossa"]
    assert "Osallistumiskertoja yhteensä: 42. Palvelualueita mukana: 5." in said(under(sheet, "Tapahtumat"))


def test_of_each_assignment_it_is_told_how_many_came_back(content: Content, facts: HandoutFacts) -> None:
    (found,) = tables(under(built(content, facts), "Välitehtävät"))
    assert [row[1:] for row in found.rows] == [("5", "4"), ("4", "2"), ("ei vielä", "–")]
    unsent = tuple(replace(each, state=SheetState.NOT_SENT) for each in facts.coaching.sheets)
    assert {row[1] for row in tables(under(built(content, facts, sheets=unsent), "Välitehtävät"))[0].rows} == {
        "ei vielä"
    }


def test_actions_stand_under_their_service_area_with_their_state(content: Content, facts: HandoutFacts) -> None:
    sheet = built(content, facts)
    found = under(sheet, "Teot palvelualueittain")
    assert [each.text for each in found if isinstance(each, Heading)] == [each.name for each in facts.coaching.areas]
    (own,) = tables(under(sheet, "Tekniset palvelut ja ympäristö"))
    assert [row[3] for row in own.rows] == ["aikataulusta sovittu", "tehty", "luonnos"]
    assert own.rows[2][2] == "avoin"
    bare = tuple(replace(each, areas=()) for each in facts.coaching.actions)
    assert tables(under(built(content, facts, actions=bare), "Konsernipalvelut"))[0].rows[0][1] == "–"
    few = headings(built(content, facts, actions=facts.coaching.actions[:1]))
    assert "Sivistys ja vapaa-aika" in few
    assert "Konsernipalvelut" not in few


def test_the_red_thread_goes_from_finding_to_progress(content: Content, facts: HandoutFacts) -> None:
    sheet = built(content, facts)
    first, _, last = tables(under(sheet, "Havainnosta tekoon"))
    steps = {row[0]: row[1] for row in first.rows}
    assert list(steps) == ["Havainto", "Käsitelty", "Teot", "Eteneminen"]
    assert "Joka kolmanteen ei vastattu lainkaan." in steps["Havainto"]
    assert steps["Käsitelty"] == "Mitä osallisuus on meillä, ja mitä voimme tehdä?"
    assert "seinälle samaan paikkaan – käynnissä" in steps["Teot"]
    assert "Vastausseinä on pystyssä." in steps["Eteneminen"]
    assert {row[0]: row[1] for row in last.rows}["Teot"] == "ei vielä kirjattu"
    assert "Tekoja, joita ei ole kytketty mihinkään tavoitteeseen: 3." in said(under(sheet, "Havainnosta tekoon"))
    tied = tuple(each for each in facts.coaching.actions if each.goal_id)
    assert "Jokainen teko liittyy" in said(under(built(content, facts, actions=tied), "Havainnosta tekoon"))


def test_feedback_has_a_mean_only_from_ten_answers_on(content: Content, facts: HandoutFacts) -> None:
    first, second = tables(under(built(content, facts), "Palaute numeroina"))[:2]
    assert first.rows[0] == ("Hyöty", "0", "0", "1", "5", "5", "4,4")
    assert second.rows[0] == ("Hyöty", "0", "0", "0", "4", "4", "–")


def test_fewer_than_five_answers_are_never_shown(content: Content, facts: HandoutFacts) -> None:
    rounds, answers = asked(RoundKind.EVENT, *((5,) * 7,) * 4)
    sheet = built(content, facts, rounds=rounds, feedback=answers)
    assert tables(under(sheet, "Palaute numeroina")) == []
    assert "Vastaajia oli alle viisi, joten tuloksia ei näytetä." in said(under(sheet, "Nimetön tapahtuma"))
    rounds, answers = asked(RoundKind.BEFORE, *((5,) * 6,) * 4)
    sheet = built(content, facts, rounds=rounds, feedback=answers)
    assert pictures(sheet.blocks) == []
    assert "Ennen: vastaajia oli alle viisi" in said(under(sheet, "Ennen ja jälkeen"))
    assert "ennen: vastaajia alle viisi, tulosta ei näytetä" in said(under(sheet, "Tulokset ja arviointi"))


def test_an_item_that_fewer_than_five_answered_has_no_numbers(content: Content, facts: HandoutFacts) -> None:
    rounds, answers = asked(RoundKind.EVENT, *((5, 0),) * 6)
    sheet = built(content, facts, rounds=rounds, feedback=answers)
    rows = tables(under(sheet, "Palaute numeroina"))[0].rows
    assert (rows[0][5], rows[1][1:]) == ("6", ("–",) * 6)


def test_before_and_after_stand_beside_one_another_in_a_profile(content: Content, facts: HandoutFacts) -> None:
    before, low = asked(RoundKind.BEFORE, *((2,) * 6,) * 10)
    after, high = asked(RoundKind.AFTER, *((4, 4, 4, 4, 4, 5),) * 12)
    sheet = built(content, facts, rounds=before + after, feedback=low + high)
    (picture,) = pictures(sheet.blocks)
    assert isinstance(picture.drawing, ProfileDrawing)
    assert [each.name for each in picture.drawing.series] == ["Ennen", "Jälkeen"]
    assert picture.drawing.shown[1] == ("4,0", "4,0", "4,0", "4,0", "4,0", "5,0")
    assert picture.drawing.highest == 5
    assert picture.alt == (
        "Pylväät väitteittäin, asteikko 1–5. Vastauksia: ennen 10, jälkeen 12. "
        "Alussa matalin: Osallisuus omassa työssä, 2,0."
    )
    (numbers,) = tables(under(sheet, "Ennen ja jälkeen"))
    assert numbers.header == ("Väite", "Ennen", "Jälkeen")
    assert numbers.rows[5] == ("Työn ilo ja ammattiylpeys", "2,0", "5,0")
    assert "jälkeen: 12/12 vastaajaa" in said(under(sheet, "Tulokset ja arviointi"))


def test_a_small_round_is_shown_as_dots(content: Content, facts: HandoutFacts) -> None:
    rounds, answers = asked(RoundKind.LATER, *((4, 0, 5, 3, 4, 2),) * 6)
    sheet = built(content, facts, rounds=rounds, feedback=answers)
    (picture,) = pictures(sheet.blocks)
    assert isinstance(picture.drawing, DotsDrawing)
    assert picture.drawing.questions[:2] == ("Osallisuus omassa työssä", "Mahdollisuus vaikuttaa")
    assert picture.drawing.counts[0] == (0, 0, 0, 6, 0)
    assert picture.alt == "Myöhemmin: vastaajia 6. Arvosanoista 30 on neljä tai viisi yhteensä 18 kertaa."
    assert {row[6] for row in tables(under(sheet, "Ennen ja jälkeen"))[0].rows} == {"–"}


def test_many_answers_of_which_an_item_has_few_are_dots_all_the_same(content: Content, facts: HandoutFacts) -> None:
    rounds, answers = asked(RoundKind.AFTER, *((4, 0, 5, 3, 4, 2),) * 11)
    sheet = built(content, facts, rounds=rounds, feedback=answers)
    assert [row[6] for row in tables(under(sheet, "Ennen ja jälkeen"))[0].rows] == [
        "4,0",
        "–",
        "5,0",
        "3,0",
        "4,0",
        "2,0",
    ]
    assert "Vastauksia: jälkeen 11." in said(under(sheet, "Ennen ja jälkeen"))


def test_a_round_of_blank_answers_shows_nothing(content: Content, facts: HandoutFacts) -> None:
    rounds, answers = asked(RoundKind.AFTER, *((),) * 6)
    sheet = built(content, facts, rounds=rounds, feedback=answers)
    assert pictures(sheet.blocks) == []
    assert "Jälkeen: vastaajia oli alle viisi" in said(under(sheet, "Ennen ja jälkeen"))


def test_the_short_names_are_those_of_the_form(content: Content) -> None:
    form = content.feedback_form()
    assert form.understanding == UNDERSTANDING
    for language in Language:
        wording = content.wording("final_report", language)
        assert len(wording.texts("feedback.items")) == len(form.items)
        assert len(wording.texts("feedback.changes")) == len(form.changes)


def test_a_mean_is_written_as_each_language_does() -> None:
    assert [one_decimal(2.44, each) for each in Language] == ["2,4", "2,4", "2.4"]


def test_the_evaluation_stands_under_the_viewpoints_of_the_model(content: Content, ended: HandoutFacts) -> None:
    sheet = built(content, ended)
    found = [each.text for each in under(sheet, "Tulokset ja arviointi") if isinstance(each, Heading)]
    assert found == [
        "Esihenkilöistä asukkaisiin", "Muutos osallisuuden osa-alueilla", "Lupaavan käytännön näkökulmat",
        "Mitä henkilöstö on saanut",
    ]  # fmt: skip
    assert "Mitä asukkaat siitä saavat: Ehdottaja saa vastauksen" in said(under(sheet, "Esihenkilöistä asukkaisiin"))
    assert ended.coaching.evaluation is not None
    short = replace(ended.coaching.evaluation, staff="", aim="", works="", together="", carries_over="", resourced="")
    assert headings(built(content, ended, evaluation=short))[-2] == "Muutos osallisuuden osa-alueilla"
    assert headings(built(content, ended, evaluation=None))[-2] == "Tulokset ja arviointi"


def test_the_follow_up_says_what_was_agreed_and_what_came_of_it(
    content: Content, facts: HandoutFacts, ended: HandoutFacts
) -> None:
    assert said(under(built(content, facts), "Seuranta")).startswith(
        "3. toukokuuta 2027: yhteinen tapaaminen johdon kanssa\n"
    )
    assert "(pidetty)\nKolmesta teosta kaksi tehty" in said(under(built(content, ended), "Seuranta"))
    undated = (FollowUp(id="u", engagement_id="e", position=0, kind=FollowUpKind.REMOTE),)
    assert "avoin: etätapaaminen" in said(under(built(content, facts, follow_ups=undated), "Seuranta"))


def test_goals_say_how_one_will_know(content: Content, facts: HandoutFacts) -> None:
    (goals,) = [each for each in under(built(content, facts), "Tavoitteet") if isinstance(each, ItemList)]
    assert goals.numbered
    assert "\nMistä tiedämme: Vastattujen palautteiden osuus" in goals.items[0]
    assert goals.items[0].endswith("\nSovittu: 18.8.2026")
    plain = tuple(
        replace(each, link_text="", measure="", agreed_on=None, agreed_with="") for each in facts.coaching.goals
    )
    (goals,) = [each for each in under(built(content, facts, goals=plain), "Tavoitteet") if isinstance(each, ItemList)]
    assert goals.items[2].endswith("\nMihin liittyy: osallisuusohjelma")
    loose = tuple(replace(each, link=None) for each in plain)
    assert "Mihin liittyy" not in said(under(built(content, facts, goals=loose), "Tavoitteet"))


def test_a_coaching_with_nothing_in_it_says_so_part_by_part(content: Content, no_facts: HandoutFacts) -> None:
    sheet = built(content, no_facts, events=(), assignments=(), sheets=())
    assert complaints(sheet) == []
    wording = content.wording("final_report", Language.FI)
    for part in ("mapping", "goals", "events", "assignments", "actions", "thread", "feedback", "follow-up"):
        assert said(under(sheet, wording.text(f"{part}.heading"))).startswith(wording.text(f"{part}.empty"))
    assert "Vastuuhenkilöä ei ole vielä nimetty." in said(sheet.blocks)
    assert "Konkreettisia tekoja: 0\n" in said(sheet.blocks)


def test_records_without_a_name_have_a_plain_one(content: Content, facts: HandoutFacts) -> None:
    events = tuple(replace(each, theme=" ", held_on=None) for each in facts.coaching.events)
    assignments = tuple(replace(each, title="") for each in facts.coaching.assignments)
    nobody = tuple(replace(each, count=0) for each in facts.coaching.attendance)
    sheet = built(content, facts, events=events, assignments=assignments, attendance=nobody)
    assert tables(under(sheet, "Tapahtumat"))[0].rows[0] == ("avoin", "Nimetön tapahtuma", "–")
    assert tables(under(sheet, "Välitehtävät"))[0].rows[0][0] == "Nimetön välitehtävä"


@pytest.mark.parametrize("language", Language)
def test_nothing_that_is_pasted_anywhere_breaks_it(
    content: Content, filled: tuple[Desk, str], ended: HandoutFacts, language: Language
) -> None:
    for facts in (coached.facts(*filled, KIND, language), ended):
        sheet = built(content, replace(facts, coaching=coached.extreme(facts.coaching)), language)
        assert complaints(sheet) == []
        assert all(len(each.text) <= 120 for each in sheet.blocks if isinstance(each, Heading))


@pytest.mark.parametrize("part", PARTS[KIND])
def test_only_the_chosen_part_is_laid_out(content: Content, facts: HandoutFacts, part: str) -> None:
    sheet = built(content, replace(facts, parts=(part,)))
    assert complaints(sheet) == []
    wording = content.wording("final_report", Language.FI)
    assert [each.text for each in sheet.blocks if isinstance(each, Heading) and each.level == 2] == [
        wording.text(f"{part}.heading")
    ]
