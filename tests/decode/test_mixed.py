"""Two encodings in one input: each paragraph as it was written."""

import pytest

from newsclean import decode
from tests.strategies.encodings import WRITTEN

FOREIGN = [("ru", "cp1251"), ("ru", "koi8-r"), ("pl", "cp1250"), ("el", "cp1253"), ("zh", "gbk"), ("ja", "shift_jis")]


@pytest.mark.parametrize(("language", "codec"), FOREIGN)
def test_a_foreign_paragraph_in_a_utf_8_page_is_read_in_its_own_encoding(language, codec):
    utf8 = f"<p>{WRITTEN['de']}</p>\n<p>{WRITTEN['fr']}</p>\n"
    foreign = f"<p>{WRITTEN[language]}</p>\n"
    source = decode(utf8.encode() * 2 + foreign.encode(codec) + utf8.encode())
    assert source.text == utf8 * 2 + foreign + utf8
    assert source.encoding == "utf-8"
    assert [repair.at for repair in source.repairs] == [len((utf8 * 2 + "<p>").encode())]


@pytest.mark.parametrize(("language", "codec"), [("de", "cp1252"), ("pl", "iso8859-2"), ("ru", "cp1251")])
def test_a_utf_8_paragraph_in_an_older_page_is_read_as_utf_8(language, codec):
    text = WRITTEN[language] + "\n"
    source = decode(text.encode(codec, "ignore") * 4 + text.encode() + text.encode(codec, "ignore"))
    assert text in source.text
    assert {repair.read_as for repair in source.repairs} == {"utf-8"}


def test_thai_words_that_happen_to_be_utf_8_stay_thai():
    raw = WRITTEN["th"].encode("cp874")
    assert decode(raw).repairs == ()
