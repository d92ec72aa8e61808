import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from newsclean.model.legible import legible, revealed


@given(st.text(alphabet=st.characters()))
def test_nothing_that_acts_on_a_terminal_or_turns_the_text_is_left(text):
    for character in legible(text):
        assert character in "\t\n\r" or unicodedata.category(character) not in {"Cc", "Cs"}
        assert unicodedata.bidirectional(character) not in {
            "LRE",
            "RLE",
            "LRO",
            "RLO",
            "PDF",
            "LRI",
            "RLI",
            "FSI",
            "PDI",
        }


@given(st.text())
def test_a_repair_shows_every_space(text):
    assert not any(character.isspace() for character in revealed(text))


def test_writing_that_needs_its_joiners_keeps_them():
    for text in ("می‌خواهم", "क्‍ष", "👩‍🌾", "Ünïcode, 字 and “quotes”"):
        assert legible(text) == text


def test_a_soft_hyphen_stays_in_running_text_and_is_written_out_in_a_repair():
    assert (legible("ra\xadin"), revealed("ra\xadin")) == ("ra\xadin", "ra⟨U+00AD⟩in")
