"""C1 controls."""

from newsclean.model import apply
from newsclean.repair.mojibake.crossed.controls import controls


def test_controls_are_bytes_of_windows_1252():
    assert apply("\x93no\x94, it\x92s", controls("\x93no\x94, it\x92s")) == "“no”, it’s"


def test_bytes_without_a_character_and_line_ends_stay():
    assert controls("a\x81b\x0bc\n") == []


def test_a_run_with_a_byte_that_has_no_character_is_no_euro_sign():
    assert controls("RAIN.\n\x80\x8d\nFELL") == []
