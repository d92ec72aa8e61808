"""The characters beyond ASCII of a text."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean.repair.foreign import foreign, unprinted


@given(st.text())
def test_each_character_beyond_ascii_is_there_once_and_no_other(text):
    assert sorted(foreign(text)) == sorted({character for character in text if character > "\x7f"})


@given(st.text())
def test_what_is_not_printed_is_there_too_but_for_what_sets_lines(text):
    printed = set(map(chr, range(0x20, 0x7F))) | set("\t\n\r")
    assert sorted(unprinted(text)) == sorted(set(text) - printed)


def test_a_text_too_long_to_be_remembered_tells_the_same():
    assert foreign("é" + "e" * (1 << 15)) == "é"
