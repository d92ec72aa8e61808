"""Code points of RTF."""

import pytest

from newsclean.model import apply
from newsclean.repair.escapes.rtf import find
from tests.strategies.encodings import WRITTEN


@pytest.mark.parametrize("shown", ["?", "\\'92", " "])
@pytest.mark.parametrize("language", ["de", "fr", "pl", "ru", "el", "vi"])
def test_text_written_in_code_points_comes_back(language, shown):
    text = WRITTEN[language]
    damaged = "".join(f"\\u{ord(c)}{shown}" if c > "\x7f" else c for c in text)
    assert apply(damaged, find(damaged)) == text


@pytest.mark.parametrize(
    "text",
    [
        r"it\u2019s, \u201cnew\u201d",
        r"C:\u123, \u5728? \u8fd9",
        r"\u8217?\u00e9",
        r"the \unit and \u20 m",
        r"\x85\u2028\u2029 end lines in JSON, and so does \u2028 alone",
        r"\u0964\u0965 end sentences",
    ],
)
def test_code_points_of_other_notations_and_paths_stay(text):
    assert find(text) == []
