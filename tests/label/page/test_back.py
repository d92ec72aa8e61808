import pytest

from newsclean.label.page.back import taken_back
from newsclean.model import Role, Source
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
