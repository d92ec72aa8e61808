"""Markdown's marks of whole lines, in whole documents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Role, clean
from newsclean.model import Source
from newsclean.read.plain import read_plain
from newsclean.structure.outline import in_fences
from newsclean.structure.wrap import wrap
from tests.strategies.stories import SENTENCES

MARKED = f"{SENTENCES[0]}\n\nThe **river** rose, and the **mill** stood in water.\n\n"


def roles(text):
    return [(block.role, block.text) for block in wrap(read_plain(Source(text))).blocks]


@pytest.mark.parametrize(
    "heading", ["## In brief", "In brief\n========", "In brief\n---", "###### In brief ######", "## **In brief**"]
)
def test_a_heading_is_its_words(heading):
    found = roles(f"{MARKED}{heading}\n\n{SENTENCES[1]}")
    assert (Role.HEADING, "In brief") in found


@pytest.mark.parametrize("ruler", ["---", "***", "* * *", "___", "=====", "- - -"])
def test_a_ruler_is_no_text(ruler):
    assert (Role.OTHER, ruler) in roles(f"{MARKED}{ruler}\n\n{SENTENCES[1]}")


def test_a_quotation_is_its_words():
    assert (Role.QUOTE, "It rained.") in roles(f"{MARKED}> It rained.\n\n{SENTENCES[1]}")
    found = roles(f"{MARKED}> It rained.\n> It snowed.\n\n{SENTENCES[1]}")
    assert [text for role, text in found if role is Role.QUOTE] == ["It rained.", "It snowed."]


@pytest.mark.parametrize(
    "text",
    [
        "In brief\n---\n\nIt rained, and the **mill** stood in water.",
        f"# install it\npip install rain\n\n{SENTENCES[0]}",
        "***\n\nIt rained.\n\n***\n\nIt snowed.",
        "> It rained.\n\nSo he wrote.",
        "#1 of 3: it rained **again**",
        "2 ** 3 ** 4 is a power, and so is 2 ** 5 ** 6.",
    ],
)
def test_what_is_not_written_in_markdown_keeps_its_marks(text):
    kept = " ".join(clean(text, keep=frozenset(Role)).body.split())
    assert kept == " ".join(text.split())


def test_code_between_fences_stays_as_it_is():
    code = "```python\n# not a heading\nx = 2 ** 3 ** 4\ny = **z**\n```"
    found = clean(f"{MARKED}{code}\n\n{SENTENCES[1]}", keep=frozenset(Role)).body
    assert all(line in found for line in code.splitlines())


def test_a_fence_that_is_never_closed_hides_nothing():
    assert (Role.HEADING, "In brief") in roles(f"```\n\n{MARKED}## In brief\n\n{SENTENCES[1]}")


def test_a_title_in_markdown_is_the_headline():
    title = "Rain fills the wells of Exampleshire"
    document = clean(f"# {title}\n\nBy **Ann Lee**\n\n" + "\n\n".join(SENTENCES))
    assert (document.headline, document.byline) == (title, "Ann Lee")
    assert document.body.startswith(SENTENCES[0])


@given(st.lists(st.sampled_from(["```", "~~~", "# a", "> b", "---", "===", "text", "", "- x", "**b**"]), max_size=30))
def test_nothing_is_lost_of_any_lines(lines):
    text = MARKED + "\n".join(lines)
    document = wrap(read_plain(Source(text)))
    assert document.restore() == text
    assert in_fences(document.blocks) <= frozenset(range(len(document.blocks)))
