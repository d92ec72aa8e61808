"""Doubtful blocks between kept ones of their own shape."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.page.cousins import with_cousins
from newsclean.model import BODY, Role, Source
from newsclean.read.html import read_html

DOUBT, CERTAINTY = 0.3, 0.02


def looked_at(html, outside, score=DOUBT, role=Role.OTHER):
    """The page with every block kept but those whose text is named."""
    blocks = [
        block.label(role, "page.rest", score=score) if block.text in outside else block
        for block in read_html(Source(html)).blocks
    ]
    return list(with_cousins(blocks))


def kept(blocks):
    return [block.text for block in blocks if block.role in BODY]


@pytest.mark.parametrize(
    "html",
    [
        "<div><p>One.</p><p>Two.</p><p>Three.</p></div>",
        "<ol><li>One.</li><li>Two.</li><li>Three.</li></ol>",
        "<ol><li><h2>One.</h2></li><li><h2>Two.</h2></li><li><h2>Three.</h2></li></ol>",
    ],
)
def test_a_doubtful_block_among_its_like_is_kept_in_the_role_its_tag_gave_it(html):
    blocks = looked_at(html, {"Two."})
    assert kept(blocks) == ["One.", "Two.", "Three."]
    assert len({block.role for block in blocks}) == 1
    assert blocks[1].reasons[-1].rule == "page.among"


def wrapped(texts, boxes):
    return (
        "<div>" + "".join("<div class=box>" * boxes + f"<p>{text}</p>" + "</div>" * boxes for text in texts) + "</div>"
    )


@pytest.mark.parametrize("boxes", [2, 3])
def test_paragraphs_may_stand_in_boxes_of_their_own(boxes):
    texts = [f"{number} people depend on the ferry to reach school." for number in ("Forty", "Fifty", "Sixty")]
    assert kept(looked_at(wrapped(texts, boxes), {texts[1]})) == texts


def test_prices_and_buttons_in_boxes_of_their_own_stay_outside():
    assert kept(looked_at(wrapped(["One.", "Two.", "Three."], 3), {"Two."})) == ["One.", "Three."]


@given(st.sets(st.integers(0, 9)))
def test_only_what_stands_between_the_first_and_the_last_kept_block_comes_back(outside):
    names = [f"Paragraph {number}." for number in range(10)]
    out = {names[number] for number in outside}
    inside = [number for number in range(10) if number not in outside]
    reach = range(inside[0], inside[-1] + 1) if inside else ()
    page = "".join(f"<p>{name}</p>" for name in names)
    assert kept(looked_at(f"<div>{page}</div>", out)) == [names[number] for number in reach]


@pytest.mark.parametrize(
    ("html", "score", "role"),
    [
        pytest.param("<div><p>One.</p><p>Two.</p><p>Three.</p></div>", CERTAINTY, Role.OTHER, id="no doubt at all"),
        pytest.param("<div><p>One.</p><p>Two.</p><p>Three.</p></div>", DOUBT, Role.CAPTION, id="a role of its own"),
        pytest.param("<div><p>One.</p><p class=tip>Two.</p><p>Three.</p></div>", DOUBT, Role.OTHER, id="another name"),
        pytest.param("<div><p>One.</p><div><p>Two.</p></div><p>Three.</p></div>", DOUBT, Role.OTHER, id="a box"),
    ],
)
def test_look_alikes_stay_outside(html, score, role):
    assert kept(looked_at(html, {"Two."}, score, role)) == ["One.", "Three."]
