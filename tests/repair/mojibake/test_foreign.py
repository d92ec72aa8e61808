"""The characters beyond ASCII of a text."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean.repair.mojibake.foreign import foreign


@given(st.text())
def test_each_character_beyond_ascii_is_there_once_and_no_other(text):
    assert sorted(foreign(text)) == sorted({character for character in text if character > "\x7f"})
