"""A source tells what decoding had to mend, shortly."""

import pytest

from newsclean.model import ByteRepair, Source


@pytest.mark.parametrize(
    ("repair", "told"),
    [
        (ByteRepair(5130, b"\x92", "windows-1252", "’"), "byte 0x92 at 5,130 read as windows-1252: ’"),
        (ByteRepair(0, b"\xef\xbb\xbf", "a second mark", ""), "3 bytes 0xEF 0xBB 0xBF at 0 dropped: a second mark"),
    ],
)
def test_a_repair_says_which_bytes_where_and_what_became_of_them(repair, told):
    assert str(repair) == told


def test_a_whole_paragraph_in_another_encoding_is_told_by_its_beginning():
    told = str(ByteRepair(7, "Во вторник прошёл дождь.".encode("cp1251"), "windows-1251", "Во вторник прошёл дождь."))
    assert told == "24 bytes 0xC2 0xEE 0x20 0xE2 0xF2 0xEE 0xF0 0xED… at 7 read as windows-1251: Во вторн…"


def test_text_that_came_as_text_needs_no_encoding():
    assert (Source("Rain").encoding, Source("Rain").confidence) == (None, 1.0)
