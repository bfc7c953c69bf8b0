"""Feedback by hand from paper, and from the tables of Forms and Webropol."""

from datetime import date
from pathlib import Path

import pytest

from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake, NotFound, Unreachable
from sparraaja_desktop.model.feedback import FeedbackRound, RoundKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.feedback import Feedback
from sparraaja_desktop.services.survey import (
    SIZE_LIMIT,
    BadRow,
    Columns,
    NotATable,
    Row,
    Target,
    TooBig,
    Use,
    read_table,
    score,
)
from sparraaja_desktop.services.undo import Deed

FORM_HEADERS = '"ID";"Aloitusaika";"{0}";"{1}";"Palvelualue";"{2}"\r\n'


@pytest.fixture
def feedback(desk: Desk) -> Feedback:
    """The verbs of feedback."""
    return desk.feedback


@pytest.fixture
def after_event(desk: Desk, coaching: Engagement) -> FeedbackRound:
    """A round after the first event."""
    event = desk.programme.add_event(coaching.id, "Miksi?")
    desk.programme.revise_event(event.id, held_on=date(2026, 11, 20))
    return desk.feedback.add_round(coaching.id, RoundKind.EVENT, event.id)


def test_a_round_is_of_the_day_of_its_event_and_others_are_of_today(
    feedback: Feedback, coaching: Engagement, after_event: FeedbackRound
) -> None:
    before = feedback.add_round(coaching.id, RoundKind.BEFORE)
    assert (after_event.held_on, before.held_on) == (date(2026, 11, 20), date(2026, 11, 23))
    assert feedback.rounds(coaching.id) == (after_event, before)
    assert feedback.items(after_event.id) == feedback.form().items
    assert feedback.items(before.id) == feedback.form().changes


def test_only_a_round_after_an_event_has_an_event(feedback: Feedback, coaching: Engagement) -> None:
    with pytest.raises(Mistake):
        feedback.add_round(coaching.id, RoundKind.BEFORE, "event")
    with pytest.raises(NotFound):
        feedback.add_round(coaching.id, RoundKind.EVENT, "nowhere")
    with pytest.raises(NotFound):
        feedback.add_round("nowhere", RoundKind.EVENT)


def test_a_round_is_revised_and_removed_with_its_answers(
    desk: Desk, feedback: Feedback, after_event: FeedbackRound
) -> None:
    feedback.add_answer(after_event.id, (5,))
    assert feedback.revise_round(after_event.id, held_on=date(2026, 11, 21)).held_on == date(2026, 11, 21)
    feedback.remove_round(after_event.id)
    assert feedback.rounds(after_event.engagement_id) == ()
    assert feedback.answers(after_event.id) == ()
    assert desk.undo.undo() is Deed.ROUND_REMOVED
    assert len(feedback.answers(after_event.id)) == 1


def test_paper_answers_keep_their_places_and_are_taken_back(
    desk: Desk, feedback: Feedback, hollola: Client, after_event: FeedbackRound
) -> None:
    area = desk.clients.add_area(hollola.id, "Sivistys")
    answer = feedback.add_answer(after_event.id, (5, 0, 5), ("", "Kysyn", "Kysyn"), area.id)
    assert (answer.scores, answer.texts, answer.service_area_id) == ((5, 0, 5), ("", "Kysyn", "Kysyn"), area.id)
    revised = feedback.revise_answer(answer.id, scores=(4, 0, 5))
    assert feedback.answers(after_event.id) == (revised,)
    assert desk.undo.undo() is Deed.FEEDBACK_CHANGED
    assert feedback.answers(after_event.id) == (answer,)
    feedback.remove_answer(answer.id)
    assert feedback.answers(after_event.id) == ()


@pytest.mark.parametrize(("scores", "texts"), [((6,), ()), ((-1,), ()), ((1,) * 8, ()), ((), ("",) * 5)])
def test_answers_that_the_form_does_not_ask_for_are_refused(
    feedback: Feedback, after_event: FeedbackRound, scores: tuple[int, ...], texts: tuple[str, ...]
) -> None:
    with pytest.raises(Mistake):
        feedback.add_answer(after_event.id, scores, texts)
    good = feedback.add_answer(after_event.id)
    with pytest.raises(Mistake):
        feedback.revise_answer(good.id, scores=scores, texts=texts)
    assert feedback.answers(after_event.id) == (good,)


def test_an_answer_of_an_area_that_is_not_there_is_refused(feedback: Feedback, after_event: FeedbackRound) -> None:
    with pytest.raises(NotFound):
        feedback.add_answer(after_event.id, service_area_id="nowhere")


def test_few_answers_are_dots_and_small_groups_are_not_shown_apart(
    desk: Desk, feedback: Feedback, hollola: Client, after_event: FeedbackRound
) -> None:
    schools, streets = (desk.clients.add_area(hollola.id, name) for name in ("Sivistys", "Tekniset"))
    for _ in range(5):
        feedback.add_answer(after_event.id, (5,), service_area_id=schools.id)
    for _ in range(4):
        feedback.add_answer(after_event.id, (1,), service_area_id=streets.id)
    first, second, *_ = feedback.spreads(after_event.id)
    assert (first.counts, first.mean, second.total) == ((4, 0, 0, 0, 5), None, 0)
    assert feedback.spreads_by_area(after_event.id) == {}
    feedback.add_answer(after_event.id, (2,), service_area_id=streets.id)
    by_area = feedback.spreads_by_area(after_event.id)
    assert {area: spreads[0].counts for area, spreads in by_area.items()} == {
        schools.id: (0, 0, 0, 0, 5),
        streets.id: (4, 1, 0, 0, 0),
    }
    assert feedback.spreads(after_event.id)[0].mean == 3.1


def table(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    """A file of that text."""
    path = tmp_path / "vastaukset.csv"
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_the_usual_separators_and_encodings_are_known(tmp_path: Path, separator: str, encoding: str) -> None:
    text = '"Hyöty"S"Mitä jäi, tai puuttui; miksi"\r\n4S"Ääntä, valoa; ja\nkahvia"\r\n\r\n5S""\r\n'.replace(
        "S", separator
    )
    columns = read_table(table(tmp_path, text, encoding))
    assert columns.headers == ("Hyöty", "Mitä jäi, tai puuttui; miksi")
    assert columns.rows == (Row(2, ("4", "Ääntä, valoa; ja\nkahvia")), Row(4, ("5", "")))


def test_commas_in_the_headers_are_no_separators_where_the_rows_disagree(tmp_path: Path) -> None:
    columns = read_table(table(tmp_path, "Hyöty, kaikkiaan, minulle;Muuta\n4;Ei\n5;Kyllä, kiitos\n"))
    assert columns.headers == ("Hyöty, kaikkiaan, minulle", "Muuta")


def test_a_spreadsheet_may_tell_its_separator(tmp_path: Path) -> None:
    columns = read_table(table(tmp_path, "sep=|\r\nHyöty|Muuta\r\n4|a;b;c\r\n"))
    assert columns == Columns(("Hyöty", "Muuta"), (Row(3, ("4", "a;b;c")),))


def test_one_column_is_a_table_too_and_short_rows_are_filled(tmp_path: Path) -> None:
    assert read_table(table(tmp_path, "Hyöty\n4\n")).rows == (Row(2, ("4",)),)
    assert read_table(table(tmp_path, "Hyöty;Muuta\n4\n5;x\n")).rows == (Row(2, ("4", "")), Row(3, ("5", "x")))


@pytest.mark.parametrize("content", [b"", b"\r\n  \r\n", b"PK\x03\x04and more", b'"' + b"x" * 200_000 + b'"'])
def test_what_is_no_table_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "vastaukset.csv"
    path.write_bytes(content)
    with pytest.raises(NotATable):
        read_table(path)


def test_a_file_that_is_too_large_or_not_there_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(TooBig):
        read_table(table(tmp_path, "x" * (SIZE_LIMIT + 1)))
    with pytest.raises(Unreachable):
        read_table(tmp_path / "nowhere.csv")


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("4", 4),
        (" 5 ", 5),
        ("4,0", 4),
        ("3.00", 3),
        ("5 – täysin samaa mieltä", 5),
        ("1=ei lainkaan", 1),
        ("2. Eri mieltä", 2),
        ("Samaa mieltä (4)", 4),
        ("Täysin samaa mieltä", 5),
        ("jokseenkin eri mieltä.", 2),
        ("Helt av annan åsikt", 1),
        ("Agree", 4),
        ("", 0),
        ("–", 0),
        ("En osaa sanoa", 0),
        ("0", None),
        ("6", None),
        ("10", None),
        ("4,5", None),
        ("hyvä", None),
    ],
)
def test_scores_are_read_from_figures_and_from_words(cell: str, read: int | None) -> None:
    assert score(cell) == read


@pytest.fixture
def columns(desk: Desk, feedback: Feedback, hollola: Client, tmp_path: Path) -> Columns:
    """A table as Forms gives it, with a row that answers nothing and two that cannot be read."""
    desk.clients.add_area(hollola.id, "Sivistys")
    form = feedback.form()
    headers = FORM_HEADERS.format(form.items[0].fi, f"Arvioi tapahtumaa: {form.items[2].sv}", form.open[1].fi)
    rows = (
        '1;"23.11.2026 9.00";"5 – täysin samaa mieltä";4;sivistys;"=HYPERLINK(""http://x"")"\r\n'
        '2;"23.11.2026 9.01";;;;\r\n'
        '3;"23.11.2026 9.02";7;4;Sivistys;Hyvä\r\n'
        '4;"23.11.2026 9.03";3;;Kirjasto;\r\n'
        '5;"23.11.2026 9.04";2;;;Kysyn\r\n'
        '6;"23.11.2026 9.05";2;;Sivistys;\r\n'
    )
    return feedback.read_csv(table(tmp_path, headers + rows))


def test_the_columns_of_the_form_are_recognised(
    feedback: Feedback, after_event: FeedbackRound, columns: Columns
) -> None:
    assert feedback.suggest(after_event.id, columns) == {
        0: Use(Target.IGNORE),
        1: Use(Target.IGNORE),
        2: Use(Target.ITEM, 0),
        3: Use(Target.ITEM, 2),
        4: Use(Target.AREA),
        5: Use(Target.OPEN, 1),
    }


def test_good_rows_are_taken_together_and_bad_ones_told_by_number(
    desk: Desk, feedback: Feedback, hollola: Client, after_event: FeedbackRound, columns: Columns
) -> None:
    mapping = feedback.suggest(after_event.id, columns)
    (area,) = desk.clients.areas(hollola.id)
    assert feedback.bad_rows(after_event.id, columns, mapping) == (
        BadRow(4, columns.headers[2], "7"),
        BadRow(5, "Palvelualue", "Kirjasto"),
    )
    assert feedback.take_csv(after_event.id, columns, mapping) == 3
    answers = feedback.answers(after_event.id)
    assert [(each.scores, each.texts, each.service_area_id) for each in answers] == [
        ((5, 0, 4, 0, 0, 0, 0), ("", '=HYPERLINK("http://x")', "", ""), area.id),
        ((2, 0, 0, 0, 0, 0, 0), ("", "Kysyn", "", ""), None),
        ((2, 0, 0, 0, 0, 0, 0), ("", "", "", ""), area.id),
    ]
    assert desk.undo.undo() is Deed.FEEDBACK_TAKEN
    assert feedback.answers(after_event.id) == ()


def test_an_item_asked_since_is_taken_from_a_table_and_falls_in_its_own_place(
    feedback: Feedback, after_event: FeedbackRound, tmp_path: Path
) -> None:
    feedback.add_answer(after_event.id, (5, 4, 4, 5, 5, 4))
    last = len(feedback.form().items) - 1
    asked = feedback.read_csv(table(tmp_path, f"{feedback.form().items[last].fi};Muu\n3;x\n"))
    mapping = feedback.suggest(after_event.id, asked)
    assert mapping[0] == Use(Target.ITEM, last)
    assert feedback.take_csv(after_event.id, asked, mapping) == 1
    spreads = feedback.spreads(after_event.id)
    assert [each.total for each in spreads] == [1] * last + [1]
    assert spreads[last].counts == (0, 0, 1, 0, 0)


def test_a_column_that_asks_the_same_again_is_not_taken_twice(
    feedback: Feedback, after_event: FeedbackRound, tmp_path: Path
) -> None:
    asked = feedback.form().items[0].fi
    twice = feedback.read_csv(table(tmp_path, f"{asked};{asked}\n4;5\n"))
    assert list(feedback.suggest(after_event.id, twice).values()) == [Use(Target.ITEM, 0), Use(Target.IGNORE)]


@pytest.mark.parametrize("mapping", [{0: Use(Target.ITEM, 7)}, {0: Use(Target.OPEN, -1)}, {9: Use(Target.IGNORE)}])
def test_a_mapping_to_what_is_not_there_is_a_mistake(
    feedback: Feedback, after_event: FeedbackRound, columns: Columns, mapping: dict[int, Use]
) -> None:
    with pytest.raises(Mistake):
        feedback.take_csv(after_event.id, columns, mapping)
