"""The gestures of the feedback: rounds, answers from paper, and answers from a table."""

from hypothesis import strategies as st

from sparraaja_desktop.model.feedback import FeedbackAnswer, FeedbackRound
from sparraaja_desktop.services.feedback import Columns, Target, Use
from sparraaja_desktop.services.survey import Row
from tests.services.gestures.chosen import File
from tests.services.gestures.gesture import gesture
from tests.services.gestures.values import Drawn, ids

SCORES = st.lists(st.one_of(st.integers(0, 5), st.sampled_from([-1, 6, 10**30])), max_size=4).map(tuple)
CELLS = st.sampled_from(["", "4", "5 – täysin samaa mieltä", "=1+1", "Hyvinvointi", "ä" * 1_001, "\x00", "9"])
TABLES = st.builds(
    Columns,
    st.just(("Palvelualue", "Sain tilaa", "Vapaa sana")),
    st.lists(st.tuples(CELLS, CELLS, CELLS), max_size=6).map(
        lambda rows: tuple(Row(number, cells) for number, cells in enumerate(rows, start=2))
    ),
)
USES = st.dictionaries(
    st.integers(0, 3), st.builds(Use, st.sampled_from(Target), st.sampled_from([0, 0, 1, 2, 99])), max_size=4
)
FILES: Drawn = st.builds(
    File,
    st.just("answers.csv"),
    st.one_of(
        st.sampled_from([None, b"", b"\xff\xfe\x00", b"PK\x03\x04", b"sep=;\r\na;b\r\n1;2", b"h" * 1_001 + b";b\n1;2"]),
        st.binary(max_size=30),
    ),
)
ANSWERS = ids(FeedbackAnswer)

GESTURES = (
    gesture("feedback.form"),
    gesture("feedback.items"),
    gesture("feedback.rounds"),
    gesture("feedback.add_round"),
    gesture("feedback.revise_round", FeedbackRound),
    gesture("feedback.remove_round"),
    gesture("feedback.answers"),
    gesture("feedback.add_answer", copies=2, scores=SCORES),
    gesture("feedback.revise_answer", FeedbackAnswer, answer_id=ANSWERS),
    gesture("feedback.remove_answer", answer_id=ANSWERS),
    gesture("feedback.read_csv", path=FILES),
    gesture("feedback.suggest", columns=TABLES),
    gesture("feedback.bad_rows", columns=TABLES, mapping=USES),
    gesture("feedback.take_csv", columns=TABLES, mapping=USES),
    gesture("feedback.spreads"),
    gesture("feedback.spreads_by_area"),
)
