"""Escapes in addresses of the web."""

import pytest

from newsclean.repair.escapes.addresses import in_address


@pytest.mark.parametrize(
    "text", ["https://a.org/caf%C3%A9", "www.a.org/%92", "mailto:a%92@b.org", "news/caf%C3%A9", "?q=%u2019"]
)
def test_what_follows_a_scheme_or_a_slash_is_an_address(text):
    assert in_address(text, text.index("%"))


@pytest.mark.parametrize("text", ["caf%C3%A9", "see: caf%C3%A9", "¿mamá?%C2%BB", "https://a.org and caf%C3%A9"])
def test_a_word_of_its_own_is_none(text):
    assert not in_address(text, text.index("%"))


def test_of_a_word_without_end_only_so_much_is_looked_at():
    text = "%C3%A2" * 20_000
    assert not any(in_address(text, at) for at in range(0, len(text), 6))
