"""Divisions of a page, as pandoc writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean
from newsclean.model import Source
from newsclean.read.plain import read_plain
from newsclean.structure.divisions import without_divisions
from tests.strategies.stories import SENTENCES

PAGE = """::: {#page .site-page}
::: site-logo
[Rain Herald](/){.custom-logo-link rel="home"}
:::

## Wells are full again {.headline}

::: {.story lang="en"}
STORY
:::
:::
"""


def test_a_page_of_pandocs_is_its_story():
    body = clean(PAGE.replace("STORY", "\n\n".join(SENTENCES))).body
    assert ":::" not in body
    assert "{" not in body
    assert all(sentence in body for sentence in SENTENCES)


@pytest.mark.parametrize(
    "text",
    [
        "::: 3 : 1 :::\n::: 4 : 2 :::",
        "He typed ::: and :::, and nothing happened.",
        "C++ writes std::: by mistake.\n:::\nIt does not compile.",
        ":::",
    ],
)
def test_colons_of_other_kinds_stay(text):
    document = read_plain(Source(text))
    assert without_divisions(document) is document


@given(st.lists(st.sampled_from([":::", "::: {.a}", "::: a", "It rained.", "", "::: x y", "a ::: b"]), max_size=20))
def test_nothing_is_lost_of_any_lines(lines):
    text = "\n".join(lines)
    assert without_divisions(read_plain(Source(text))).restore() == text
