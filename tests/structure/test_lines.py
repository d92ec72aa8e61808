"""Lines of a block and their kinds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.structure.lines import Kind, is_plain, kinds, lines_of

LINES = st.lists(
    st.sampled_from(
        ["", " ", "Rain fell.", "- Milk", "* Bread", "1. One", "2) Two", "# Head", "> said", "a | b", "--|--"]
    )
)


def told(*lines):
    return [kind.name.lower() for kind in kinds(lines)]


@given(LINES, st.sampled_from(["\n", "\r\n", "\n\n  ", "\u2028", "\u2029"]))
def test_lines_say_what_stands_at_their_places(lines, end):
    text = end.join(lines).strip()
    found = lines_of(text)
    assert all(text[line.start : line.end] == line.text and line.text.strip() for line in found)
    assert " ".join(line.text for line in found).split() == text.split()


@given(st.text(st.sampled_from("ab -*1.#>|•\n\r\u2028\u2029")))
def test_a_plain_text_is_one_line_of_mere_text(text):
    if is_plain(text):
        lines = lines_of(text)
        assert [line.text for line in lines] == ([text] if text.strip() else [])
        assert set(kinds([line.text for line in lines])) <= {Kind.TEXT}


def test_a_lone_dash_opens_speech_and_two_make_a_list():
    assert told("- Det vet jag inte, sa hon.", "Hon gick.") == ["text", "text"]
    assert told("- Milk", "- Bread") == ["item", "item"]


def test_numbers_in_sequence_are_items_and_a_year_at_a_lines_start_is_text():
    assert told("1. Wash the pears", "2. Slice them") == ["item", "item"]
    assert told("7. Juli war es.", "3. Oktober war es.") == ["text", "text"]
    assert told("2019 was dry.", "2020 was wet.") == ["text", "text"]


def test_a_bullet_alone_is_an_item():
    assert told("• Milk", "It rained.") == ["item", "text"]


def test_bars_are_a_table_only_around_a_delimiter_row():
    assert told("Name | Age", "--- | ---", "Ann | 40", "It rained.") == ["row", "row", "row", "text"]
    assert told("Home | News | Sport", "Rain | Wind") == ["text", "text"]


@pytest.mark.parametrize(
    ("line", "kind"), [("## Weather", "heading"), ("#Weather", "text"), ("#1 " + "x" * 300, "text")]
)
def test_a_heading_has_a_space_behind_its_number_signs_and_is_short(line, kind):
    assert told(line) == [kind]


def test_quoted_lines_stand_in_company():
    assert told("> It rained,", "> she wrote.") == ["quote", "quote"]
    assert told("> 40 degrees were measured.", "It rained.") == ["text", "text"]
