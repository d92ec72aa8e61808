"""Escapes of program source."""

import pytest

from newsclean.model import apply
from newsclean.repair.escapes.backslash import find


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (r"it\u2019s", "it’s"),
        (r"it\xe2\x80\x99s", "it’s"),
        ("it<U+2019>s", "it’s"),
        (r"caf\303\251", "café"),
        (r"it\x{2019}s \u{e9}t\u{e9}", "it’s été"),
        ("it%u2019s", "it’s"),
        (r"\ud83d\ude00", "😀"),
    ],
)
def test_an_escape_is_spelt_back(text, after):
    assert apply(text, find(text)) == after


@pytest.mark.parametrize(
    "text",
    [
        r"C:\new\table",
        r"C:\users\u2",
        r"[\u4e00-\u9fff]",
        r"\x41 is a byte",
        r"\ud83d alone",
        r"\303 alone",
        "https://a.org/?q=it%u2019s",
    ],
)
def test_paths_ranges_and_halves_stay(text):
    assert find(text) == []
