"""Answers of interfaces in JSON give the story that they hold, and what they tell of it."""

import json

import pytest

from newsclean import clean
from newsclean.read.answer import from_json

STORY = """<p>Rain fell on the hills above Exampleham for nine days, and all the wells are full again, it said.</p>
<p>“We had waited since March,” said Ann Example, who farms forty acres near the river. “I had sold half the herd.”</p>
<p>The dam above the village, which had been dry for two summers, holds water for a year and a half.</p>"""


def test_a_post_tells_headline_and_day():
    post = {
        "id": 7,
        "date": "2023-05-02T08:00:00",
        "title": {"rendered": "Wells &#8211; and springs &#8211; full"},
        "content": {"rendered": STORY, "protected": False},
        "excerpt": {"rendered": "<p>Rain fell […]</p>"},
    }
    document = clean(json.dumps(post))
    assert document.body == clean(STORY).body
    assert document.headline == "Wells – and springs – full"
    assert document.published == "2023-05-02T08:00:00"


def test_the_head_of_its_page_is_not_taken_for_the_story():
    head = "<!-- made by a plugin -->\n<title>Wells full</title>" + '<meta name="robots" content="index" />\n' * 40
    assert from_json(json.dumps({"content": {"rendered": STORY}, "yoast_head": head})).html == STORY


def test_a_list_of_one_post_is_that_post():
    assert from_json(json.dumps([{"content": STORY}])).html == STORY
    assert from_json(json.dumps({"posts": [{"html": STORY}], "meta": {}})).html == STORY


def test_an_author_is_named_in_an_object_or_a_string():
    for author in ("Ann Example", {"name": "Ann Example"}):
        facts = from_json(json.dumps({"data": {"article": {"body": STORY, "author": author}}})).facts
        assert [(fact.name, fact.value) for fact in facts] == [("author", "Ann Example")]


@pytest.mark.parametrize(
    "value",
    [
        [],
        {},
        1,
        "Rain",
        {"a": [STORY]},
        {"posts": [{"html": STORY}, {"html": STORY}]},
        [STORY, STORY],
        {"text": "Rain </p"},
    ],
)
def test_what_holds_no_story_is_none(value):
    assert from_json(json.dumps(value)) is None
