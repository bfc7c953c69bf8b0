"""The one conversion: nothing that a record holds is lost or changed on the way to a column and back."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Integer, LargeBinary

from sparraaja_desktop.model.clients import Client, StandingMeeting, Words
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.mapping import Answer
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.store.records import field_names, record_of, row_of, stored
from sparraaja_desktop.store.shelves import SHELVES
from sparraaja_desktop.store.workspace import Workspace
from tests.store.samples import ANSWER, CLIENT, FINDING, MEETING, NOW, SAMPLES, records_of

KINDS = pytest.mark.parametrize("kind", SHELVES, ids=lambda kind: kind.__name__)


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    workspace = Workspace.open(tmp_path_factory.mktemp("records") / "sparraaja.db")
    with workspace.unit(NOW) as unit:
        for sample in SAMPLES:
            unit.put(sample)
    yield workspace
    workspace.close()


@KINDS
def test_the_columns_of_a_kind_are_its_fields_in_their_order(kind: type[Record]) -> None:
    assert tuple(column.name for column in SHELVES[kind].table.columns) == field_names(kind)


@KINDS
def test_what_may_be_none_in_a_record_may_be_null_in_its_column_and_nothing_else(kind: type[Record]) -> None:
    hints = kind.__annotations__
    for column in SHELVES[kind].table.columns:
        assert column.nullable is (type(None) in getattr(hints[column.name], "__args__", ())), column


@KINDS
def test_whole_numbers_and_yes_or_no_are_numbers_a_file_is_bytes_and_all_else_is_text(kind: type[Record]) -> None:
    hints = kind.__annotations__
    numbers = {name for name, hint in hints.items() if hint in (int, bool, int | None)}
    files = {name for name, hint in hints.items() if hint is bytes}
    columns = SHELVES[kind].table.columns
    assert {each.name for each in columns if isinstance(each.type, Integer)} == numbers
    assert {each.name for each in columns if isinstance(each.type, LargeBinary)} == files


@KINDS
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_every_record_comes_back_from_its_row_as_it_was(kind: type[Record], data: st.DataObject) -> None:
    record = data.draw(records_of(kind))
    row = row_of(record)
    assert {type(value) for value in row.values()} <= {str, int, bytes, type(None)}
    assert record_of(kind, row) == record


@KINDS
@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_every_record_comes_back_from_the_file_as_it_was(
    furnished: Workspace, kind: type[Record], data: st.DataObject
) -> None:
    record = data.draw(records_of(kind))
    with furnished.unit(NOW) as unit:
        unit.put(record)
    with furnished.look() as look:
        assert look.get(kind, record.id) == record


def test_each_kind_of_value_is_kept_in_its_own_plain_form() -> None:
    helsinki = timezone(timedelta(hours=2))
    answer = replace(ANSWER, skipped=True, revised_at=datetime(2026, 11, 24, 14, 32, tzinfo=helsinki))
    row = row_of(answer)
    assert (row["part"], row["skipped"], row["revised_at"], row["question_id"]) == (
        "done",
        1,
        "2026-11-24T12:32:00.000000+00:00",
        None,
    )
    assert row_of(replace(MEETING, next_dates=(date(2026, 12, 8),)))["next_dates"] == '["2026-12-08"]'
    client = replace(CLIENT, languages=(Language.SV, Language.FI), words_sv=Words(client="kommun"))
    row = row_of(client)
    assert (row["languages"], row["words_sv"]) == ('["sv","fi"]', '{"client":"kommun","area":"","programme":""}')
    assert row["name"] == '{"fi":"Esimerkkilä","sv":"","en":""}'


def test_a_moment_comes_back_in_utc() -> None:
    kept = record_of(Answer, row_of(replace(ANSWER, revised_at=NOW.astimezone(timezone(timedelta(hours=-5))))))
    assert kept.revised_at is not None
    assert (kept.revised_at, kept.revised_at.tzinfo) == (NOW, UTC)


def test_a_moment_without_a_time_zone_is_a_mistake() -> None:
    with pytest.raises(Mistake, match="time zone"):
        row_of(replace(ANSWER, revised_at=datetime(2026, 11, 24)))  # noqa: DTZ001


def test_a_field_that_a_kind_does_not_have_is_a_mistake() -> None:
    with pytest.raises(Mistake, match="Finding has no field colour"):
        stored(type(FINDING), "colour", "red")


@pytest.mark.parametrize("hint", [float, dict[str, str]], ids=["float", "dict"])
def test_a_kind_of_value_that_nobody_said_how_to_keep_is_a_mistake(hint: Any) -> None:
    @dataclass(frozen=True)
    class Strange:
        value: hint

    with pytest.raises(Mistake, match="no way to keep"):
        field_names(Strange)


def test_a_record_may_hold_nothing_where_several_or_nested_values_may_be_missing() -> None:
    @dataclass(frozen=True)
    class Sparse:
        dates: tuple[date, ...] | None
        texts: Texts | None

    assert row_of(Sparse(None, None)) == {"dates": None, "texts": None}
    assert record_of(Sparse, row_of(Sparse(None, None))) == Sparse(None, None)
    full = Sparse((date(2026, 11, 24),), Texts(sv="kommun"))
    assert record_of(Sparse, row_of(full)) == full


@pytest.mark.parametrize(
    ("kind", "sample", "column", "value"),
    [
        (Answer, ANSWER, "part", "not a part"),
        (Answer, ANSWER, "revised_at", "yesterday"),
        (Client, CLIENT, "name", "{not json"),
        (Client, CLIENT, "name", '{"fi":"Esimerkkilä"}'),
        (StandingMeeting, MEETING, "next_dates", "[1]"),
    ],
)
def test_a_row_that_holds_no_record_says_so(kind: type[Record], sample: Record, column: str, value: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        record_of(kind, row_of(sample) | {column: value})
