"""Values for tables: whole text as it is, half characters as question marks, everything else untouched."""

import json

from hypothesis import given
from hypothesis import strategies as st

from newsclean.render import well_formed

ANY_TEXT = st.text(st.characters())
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4),
    max_leaves=12,
)


@given(JSON)
def test_whatever_the_value_a_table_can_hold_what_comes_out(value):
    json.dumps(well_formed(value), ensure_ascii=False).encode()


@given(ANY_TEXT)
def test_a_text_keeps_its_length_and_all_its_whole_characters(text):
    done = well_formed(text)
    assert len(done) == len(text)
    assert all(new == old or (new == "?" and "\ud800" <= old <= "\udfff") for new, old in zip(done, text, strict=True))


@given(JSON)
def test_doing_it_twice_changes_nothing(value):
    assert well_formed(well_formed(value)) == well_formed(value)


def test_whole_text_and_question_marks_of_its_own_are_handed_on_as_they_are():
    for text in ("Rain?", "Grüße, 世界 🙂", "", "\ufffd"):
        assert well_formed(text) == text


def test_lists_in_objects_are_looked_into():
    value = {"reasons": ["half \ud83d", {"n": [1, None, "\udc00"]}]}
    assert well_formed(value) == {"reasons": ["half ?", {"n": [1, None, "?"]}]}
