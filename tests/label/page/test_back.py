import pytest

from newsclean.label.page.back import is_doubted, taken_back
from newsclean.model import Block, Role, Source, Span
from newsclean.read.html import read_html


@pytest.mark.parametrize(
    ("html", "role"),
    [
        ("<ul><li>Two eggs</li></ul>", Role.LIST_ITEM),
        ("<blockquote>Two eggs</blockquote>", Role.QUOTE),
        ("<h2>Two eggs</h2>", Role.HEADING),
        ("<p>Two eggs</p>", Role.PARAGRAPH),
    ],
)
def test_a_block_comes_back_in_the_role_its_tag_gave_it_with_its_score(html, role):
    (block,) = read_html(Source(html)).blocks
    back = taken_back(block.label(Role.OTHER, "page.rest", score=0.3), "page.whole", "its list is kept")
    assert (back.role, back.score, back.reasons[-1].evidence) == (role, 0.3, "its list is kept")


def test_only_what_was_left_outside_without_a_telling_role_and_with_a_score_is_doubted():
    block = Block("Two eggs", Span(0, 8))
    assert is_doubted(block.label(Role.OTHER, "page.rest", score=0.3), 0.3)
    assert not is_doubted(block.label(Role.OTHER, "page.rest", score=0.29), 0.3)
    assert not is_doubted(block.label(Role.SHARE, "page.name", score=0.3), 0.3)
    assert not is_doubted(block.label(Role.OTHER, "page.rest"), 0.0)
