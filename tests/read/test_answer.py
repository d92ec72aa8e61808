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
    "author",
    [{"displayName": "Ann Example"}, [{"name": "Ann Example"}], {"full_name": "Ann Example", "id": 7}],
    ids=["display name", "list", "full name"],
)
def test_an_author_is_named_as_interfaces_name_people(author):
    facts = from_json(json.dumps({"html": STORY, "author": author})).facts
    assert [(fact.name, fact.value) for fact in facts] == [("author", "Ann Example")]


@pytest.mark.parametrize(
    "call",
    [
        "callback({});",
        "jQuery110_7({})",
        '/**/ typeof cb === "function" && cb({});',
        "a.b.c( {} ) ;",
        ")]}}',\n{}",
        "while(1);{}",
        "for (;;);{}",
    ],
)
def test_the_call_around_an_answer_and_the_guard_in_front_of_it_are_no_part_of_it(call):
    answer = call.format(json.dumps({"title": "Wells full", "content": STORY}))
    assert clean(answer).body == clean(STORY).body
    assert clean(answer.encode()).headline == "Wells full"


@pytest.mark.parametrize("around", ["{}", '{{"items": {}, "more": [1, 2]}}', "cb({});"])
def test_a_list_of_titled_stories_is_a_listing(around):
    row = [
        {"title": {"rendered": "Wells &amp; springs full"}, "content": STORY},
        {"title": "Ferry lost", "html": STORY},
    ]
    document = clean(around.format(json.dumps(row)))
    assert document.verdict.kind == "listing"
    assert [block.text for block in document.blocks if block.role == "heading"] == [
        "Wells & springs full",
        "Ferry lost",
    ]


@pytest.mark.parametrize("text", ["callback(", "a(" * 50_000, "cb({" * 30_000 + "<\\/p>", "f(x) is </p> if x is odd"])
def test_a_call_without_an_answer_is_none(text):
    assert from_json(text) is None


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


def test_half_a_character_in_a_title_becomes_the_replacement_character():
    post = {"title": {"rendered": "Wells full \ud83d"}, "content": {"rendered": STORY}}
    assert clean(json.dumps(post)).headline == "Wells full \ufffd"
    post["title"]["rendered"] = "Wells full \U0001f642"
    assert clean(json.dumps(post)).headline == "Wells full \U0001f642"
