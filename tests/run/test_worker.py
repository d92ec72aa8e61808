"""A worker: lines of JSON or reasons, one for each record, and an end when nobody listens any more."""

import json
import math
import signal
from datetime import UTC, date, datetime, time
from decimal import Decimal
from multiprocessing import Pipe

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.run import Recipe
from newsclean.run.records import Broken, JsonLine, Page, Place, Row
from newsclean.run.worker import READY, clean_chunk, serve

PLACE = Place(0, 0, "a", "line", 1)
REPAIR = Recipe(repair_only=True)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.floats() | st.text(st.characters(), max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


def line_of(fields, recipe=REPAIR):
    (outcome,) = clean_chunk((Row(PLACE, {"text": "Rain.", **fields}),), recipe).outcomes
    return outcome.line


def record_of(fields, recipe=REPAIR):
    def refused(word):
        raise AssertionError(word)

    return json.loads(line_of(fields, recipe), parse_constant=refused)


def without_odd_numbers(value):
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, list):
        return [without_odd_numbers(item) for item in value]
    if isinstance(value, dict):
        return {name: without_odd_numbers(item) for name, item in value.items()}
    return value


@given(JSON)
def test_a_field_of_the_record_comes_out_as_it_went_in_but_for_numbers_that_json_cannot_say(value):
    assert record_of({"tags": value})["tags"] == without_odd_numbers(value)


@given(JSON)
def test_a_line_is_one_line_of_valid_utf_8(value):
    line = line_of({"tags": value})
    assert line.decode().count("\n") == 1
    assert line.endswith(b"\n")


def test_what_is_no_number_is_nothing_and_letters_are_letters():
    fields = {"n": math.nan, "all": [math.inf, {"low": -math.inf}, 1.5], "name": "Grüße"}
    assert [record_of(fields)[name] for name in fields] == [None, [None, {"low": None}, 1.5], "Grüße"]
    assert all("Grüße".encode() in line_of(row) for row in (fields, {"name": "Grüße"}))


def test_dates_decimals_and_bytes_are_passed_on_as_text():
    when = datetime(2025, 3, 1, 12, 30, tzinfo=UTC)
    fields = {"day": date(2025, 3, 1), "at": time(12, 30), "when": when, "price": Decimal("1.10"), "raw": b"\xff"}
    found = record_of(fields)
    assert [found[name] for name in fields] == [
        "2025-03-01",
        "12:30:00",
        "2025-03-01T12:30:00+00:00",
        "1.10",
        "/w==",
    ]


def test_half_an_emoji_in_a_field_comes_out_as_it_went_in():
    assert record_of({"title": "half \ud83d"})["title"] == "half \ud83d"


def test_a_field_that_no_json_can_hold_costs_its_record():
    (outcome,) = clean_chunk((Row(PLACE, {"text": "Rain.", "odd": {1, 2}}),), REPAIR).outcomes
    assert outcome.line is None
    assert "a field of type set cannot be passed on" in outcome.why


def test_a_field_with_the_name_of_ours_is_passed_on_beside_it():
    found = record_of({"headline": "as the feed had it", "id": 7})
    assert (found["input_headline"], found["id"], found["headline"]) == ("as the feed had it", 7, None)


def test_a_result_may_be_cleaned_again_without_losing_a_field():
    once = record_of({"headline": "as the feed had it"})
    again = record_of({**once, "text": "Rain.", "headline": "ours"})
    assert again["input_headline"] == "as the feed had it"
    assert again["input_input_headline"] == "ours"


def test_every_record_has_its_outcome_in_order_and_is_counted():
    chunk = (
        Page(PLACE, b"Rain."),
        JsonLine(PLACE, b"{"),
        Page(PLACE, b"   "),
        Broken(PLACE, "is cut off", whole_input=True),
        Page(PLACE, b"%PDF-1.4\x00"),
    )
    result = clean_chunk(chunk, REPAIR)
    assert [outcome.why is None for outcome in result.outcomes] == [True, False, True, False, False]
    assert [outcome.line is None for outcome in result.outcomes] == [False, True, False, True, True]
    assert result.tally.groups["documents"] == {"cleaned": 1, "rejected": 2, "empty": 1, "unreadable": 1}


def served(work, *chunks):
    """What a worker says before each chunk to a parent that hangs up while it is at the last."""
    parent, worker = Pipe()
    said, left = [], len(chunks)

    def working(chunk):
        nonlocal left
        said.append(parent.recv())
        left -= 1
        if not left:
            parent.close()
        return work(chunk)

    for chunk in chunks:
        parent.send(chunk)
    if not chunks:
        parent.close()
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        serve(worker, working)
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
    return said


def test_a_worker_says_that_it_is_ready_answers_each_chunk_and_ends_when_nobody_listens():
    assert served(len, (1, 2), (3,)) == [READY, 2]


def test_a_worker_whose_parent_has_gone_ends_at_once():
    assert served(len) == []


@pytest.mark.parametrize("fields", [("body",), ("headline", "verdict")])
def test_the_columns_asked_for_are_those_that_come(fields):
    assert set(record_of({"id": 1}, Recipe(repair_only=True, fields=fields))) == {"id", *fields}
