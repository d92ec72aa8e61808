"""Doubtful rows and items of tables and lists that are kept otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.page.whole import made_whole
from newsclean.model import BODY, Role, Source
from newsclean.read.html import read_html

DOUBT, CERTAINTY = 0.3, 0.02
NUMBERS = ("One", "Two", "Three", "Four")


def looked_at(html, outside, score=DOUBT, role=Role.OTHER):
    """The page with every block kept but those whose text begins with a named word."""
    blocks = [
        block.label(role, "page.rest", score=score) if block.text.startswith(tuple(outside)) else block
        for block in read_html(Source(html)).blocks
    ]
    return list(made_whole(blocks))


def kept(blocks):
    return [block.text.split()[0] for block in blocks if block.role in BODY]


def listed(item, around):
    return around.format("".join(item.format(number) for number in NUMBERS))


@pytest.mark.parametrize(
    "html",
    [
        listed("<li>{} eggs</li>", "<ul>{}</ul>"),
        listed("<li><p>{} eggs</p></li>", "<ol>{}</ol>"),
        listed("<dd>{} eggs</dd>", "<dl>{}</dl>"),
        listed("<tr><td>{} eggs</td><td>10 g</td></tr>", "<table><tbody>{}</tbody></table>"),
        listed("<tr><td>{} eggs</td><td>10 g</td></tr>", "<table>{}</table>"),
    ],
)
@pytest.mark.parametrize("outside", [{"One"}, {"Two"}, {"One", "Four"}])
def test_a_table_or_list_of_which_half_is_kept_is_kept_whole_in_the_roles_its_tags_gave(html, outside):
    blocks = looked_at(html, outside)
    assert kept(blocks) == list(NUMBERS)
    assert len({block.role for block in blocks}) == 1
    assert {block.reasons[-1].rule for block in blocks if block.text.startswith(tuple(outside))} == {"page.whole"}


@given(st.lists(st.booleans(), min_size=1, max_size=12))
def test_a_list_comes_back_if_and_only_if_half_of_its_text_is_kept(inside):
    names = [f"{number:02} eggs" for number in range(len(inside))]
    page = "".join(f"<li>{name}</li>" for name in names)
    outside = {name for name, is_inside in zip(names, inside, strict=True) if not is_inside} or {"none"}
    whole = sum(inside) * 2 >= len(inside)
    expected = names if whole else [name for name in names if name not in outside]
    assert kept(looked_at(f"<ul>{page}</ul>", outside)) == [name.split()[0] for name in expected]


@pytest.mark.parametrize(
    ("html", "score", "role"),
    [
        pytest.param("<ul><li>One</li><li>Two</li></ul>", CERTAINTY, Role.OTHER, id="no doubt at all"),
        pytest.param("<ul><li>One</li><li>Two</li></ul>", DOUBT, Role.RELATED, id="a role of its own"),
        pytest.param("<ul><li>One</li></ul><ul><li>Two</li></ul>", DOUBT, Role.OTHER, id="another list"),
        pytest.param("<ul><li>One</li></ul><p>Two</p>", DOUBT, Role.OTHER, id="behind the list"),
        pytest.param("<div><p>One</p><p>Two</p></div>", DOUBT, Role.OTHER, id="no list"),
        pytest.param(
            "<ul><li><div><div><p>One</p></div></div></li><li><div><div><p>Two</p></div></div></li></ul>",
            DOUBT,
            Role.OTHER,
            id="a page laid out in items",
        ),
    ],
)
def test_look_alikes_stay_outside(html, score, role):
    assert kept(looked_at(html, {"Two"}, score, role)) == ["One"]
