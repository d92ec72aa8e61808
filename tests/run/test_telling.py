"""The user is told which fields were taken for what: once for each way an input is read."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.run import Recipe
from newsclean.run.records import Broken, JsonLine, Page, Place, Row
from newsclean.run.telling import telling


def place(index, ordinal=0):
    return Place(index, ordinal, f"{index}.jsonl", "line", ordinal + 1)


def line(index, ordinal=0, **fields):
    return JsonLine(place(index, ordinal), json.dumps(fields).encode())


def told(*records, recipe=None):
    said = []
    list(telling(records, recipe or Recipe(), said.append))
    return said


RECORDS = st.lists(
    st.one_of(
        st.builds(lambda at, raw: JsonLine(place(at), raw), st.integers(0, 3), st.binary(max_size=9)),
        st.builds(lambda at: line(at, text="Rain."), st.integers(0, 3)),
        st.builds(lambda at: Row(place(at), {"html": "<p>Rain.</p>"}), st.integers(0, 3)),
        st.builds(lambda at: Page(place(at), b"Rain."), st.integers(0, 3)),
        st.builds(lambda at: Broken(place(at), "is cut off"), st.integers(0, 3)),
    ),
    max_size=9,
)


@given(RECORDS)
def test_the_records_go_on_unchanged_and_nothing_is_said_twice(records):
    said = []
    assert list(telling(records, Recipe(), said.append)) == records
    sentences = [sentence.partition(": ")[2] for sentence in said]
    assert len(set(sentences)) == len(sentences)


def test_what_was_taken_for_text_page_and_address_is_told_with_the_input():
    assert told(line(0, maintext="Rain.", url="https://x.org/")) == [
        "0.jsonl: reading texts from 'maintext', addresses from 'url' (--html-key, --text-key, --url-key say otherwise)"
    ]
    assert "reading pages from 'html' (" in told(line(0, html="<p>Rain.</p>"))[0]


def test_only_an_inputs_first_record_is_looked_at_and_only_another_way_is_told():
    texts = [line(0, text="a"), line(0, 1, html="b"), line(1, text="c"), line(1, 1, html="d")]
    records = [*texts, line(2, html="e"), line(3, text="f")]
    assert [sentence[:7] for sentence in told(*records)] == ["0.jsonl", "2.jsonl"]


def test_a_first_record_that_cannot_be_read_leaves_the_telling_to_the_next():
    broken = [JsonLine(place(0), raw) for raw in (b"{", b"[1]", b'{"n": 1}', b"[" * 100_000)]
    assert len(told(*broken, line(0, 4, text="Rain."))) == 1


@pytest.mark.parametrize("recipe", [Recipe(text_key="text"), Recipe(html_key="text")])
def test_a_user_who_named_the_field_is_told_nothing(recipe):
    assert told(line(0, text="Rain."), recipe=recipe) == []


def test_a_page_has_no_fields_to_tell_of():
    assert told(Page(place(0), b"Rain.")) == []
