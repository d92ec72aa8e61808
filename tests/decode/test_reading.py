"""A reading told of the whole input: offsets moved, NULs taken out and told."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean.decode.reading import Reading, behind, without_nuls
from newsclean.model import ByteRepair

STRAY = ByteRepair(2, b"\x92", "windows-1252", "’")
MARK = ByteRepair(3, b"\xef\xbb\xbf", "a second byte-order mark", "")


@given(st.lists(st.sampled_from([b"\x00", b"\x00\x00", b"rain", b" ", "é".encode()]), max_size=12).map(b"".join))
def test_a_text_loses_its_nuls_and_nothing_else_and_each_run_of_them_is_told(raw):
    done = without_nuls(raw, Reading(raw.decode(), "utf-8", 1.0, "valid UTF-8"))
    assert done.text == raw.replace(b"\x00", b"").decode()
    assert sum(len(repair.raw) for repair in done.repairs) == raw.count(b"\x00")
    for repair in done.repairs:
        behind_it = repair.at + len(repair.raw)
        assert raw[repair.at : behind_it] == repair.raw
        assert raw[behind_it : behind_it + 1] != b"\x00"


def test_nuls_are_told_among_the_other_repairs_in_the_order_of_the_bytes():
    reading = Reading("a\x00’\x00b", "utf-8", 0.9, "UTF-8 but for 1 place", (STRAY,))
    assert [repair.at for repair in without_nuls(b"a\x00\x92\x00b", reading).repairs] == [1, 2, 3]


def test_a_text_without_nuls_is_the_very_same_reading():
    reading = Reading("0 degrees \\x00", "utf-8", 1.0, "plain ASCII")
    assert without_nuls(b"0 degrees \\x00", reading) is reading


def test_what_stands_behind_a_mark_is_told_at_its_place_in_the_whole_input():
    whole = behind(Reading("it’s", "utf-8", 0.9, "UTF-8 but for 1 place", (STRAY,)), [MARK], 6)
    assert whole.repairs == (MARK, ByteRepair(8, b"\x92", "windows-1252", "’"))
    assert whole.text == "it’s"


def test_where_nothing_was_mended_or_dropped_nothing_is_moved():
    reading = Reading("Rain", "utf-8", 1.0, "plain ASCII")
    assert behind(reading, [], 3) is reading
