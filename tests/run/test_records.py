"""Records travel to workers and back, and know their place."""

import copy

import pytest

from newsclean.run.records import Broken, JsonLine, Page, Place, Row

PLACE = Place(2, 7, "a.jsonl", "line", 12)


def test_a_place_is_told_as_an_editor_would_count():
    assert PLACE.position == "line 12"


@pytest.mark.parametrize(
    "record",
    [
        JsonLine(PLACE, b"{}"),
        Row(PLACE, {"text": "half \ud83d", "n": None}),
        Page(PLACE, b"\x00", "html", "cp1252", "https://x.org/", {"id": 1}),
        Broken(PLACE, "is cut off", whole_input=True),
    ],
)
def test_a_record_comes_back_from_another_process_as_it_went(record):
    copied = copy.deepcopy(record)  # by the way that pickling takes
    assert (type(copied), copied) == (type(record), record)


def test_places_of_a_run_ascend_with_inputs_and_records():
    places = [Place(1, 0, "b", "line", 1), Place(0, 9, "a", "line", 30), Place(0, 2, "a", "line", 3)]
    assert sorted(places, key=lambda place: (place.index, place.ordinal)) == places[::-1]
