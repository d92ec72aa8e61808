"""Furniture that a phrase or a shape gives away is named; whatever looks like it in a story stays."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.roles import RULES, roles
from newsclean.model import BODY, Block, Document, Fact, Role, Source, Span
from newsclean.pipeline import Pipeline

FIXTURES = Path(__file__).resolve().parents[3] / "fixtures"
CASES = json.loads((FIXTURES / "cases" / "roles.json").read_text(encoding="utf-8"))
LOOK_ALIKES = json.loads((FIXTURES / "negative" / "roles.json").read_text(encoding="utf-8"))
STORY = (
    "The harbour was closed for three weeks while divers looked for the anchor that a ferry had lost.",
    "On the quay nobody remembered a winter so long, and the fishmongers sold potatoes to the sailors.",
)


def document(*texts, role=None):
    blocks, at = [], 0
    for text in texts:
        block = Block(text, Span(at, at + len(text)))
        blocks.append(block.label(role, "text.outside") if role and text not in STORY else block)
        at += len(text) + 1
    return Document(Source("\n".join(texts)), tuple(blocks))


def placed(text, zone, role=None):
    rows = {"head": (text, *STORY), "story": (STORY[0], text, STORY[1]), "tail": (*STORY, text)}
    done = Pipeline({"roles": roles})(document(*rows[zone], role=role))
    return next(block for block in done.blocks if block.text == text)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["label"])
def test_furniture_is_named_by_its_rule(case):
    block = placed(case["text"], case["zone"])
    assert (block.role.value, block.reasons[-1].rule) == (case["role"], case["rule"])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["label"])
def test_furniture_that_is_outside_already_gets_the_same_name(case):
    assert placed(case["text"], case["zone"], Role.OTHER).role.value == case["role"]


@pytest.mark.parametrize("case", LOOK_ALIKES, ids=lambda case: case["label"])
def test_what_looks_like_furniture_stays_in_the_story(case):
    assert placed(case["text"], case.get("zone", "story")).role is Role.PARAGRAPH


@pytest.mark.parametrize("case", LOOK_ALIKES, ids=lambda case: case["label"])
def test_an_article_that_is_nothing_but_the_look_alike_is_left_alone(case):
    before = document(case["text"])
    assert roles(before).body == before.body or case["label"].startswith(("a date", "a list", "by"))


def test_every_rule_of_the_catalogue_is_signed_with_the_stage_name():
    assert all(rule.startswith("roles.") and meaning.endswith(".") for rule, meaning in RULES.items())


def test_a_comment_thread_is_known_by_its_reply_buttons():
    thread = ("jan77", "2 hours ago", "I never liked that ferry", "Reply", "mo", "1 hour ago", "Nor did I", "Reply")
    done = roles(document(*STORY, *thread, role=Role.OTHER))
    assert {block.role for block in done.blocks[2:]} == {Role.COMMENT}


def test_one_reply_in_a_story_makes_no_thread():
    done = roles(document(STORY[0], "Reply to the letter came in May", STORY[1]))
    assert all(block.role is Role.PARAGRAPH for block in done.blocks)


def test_the_headline_below_its_breadcrumb_is_the_headline():
    done = roles(document("Home > Ports > Ferry loses its anchor again", "Ferry loses its anchor again", *STORY))
    assert [block.role for block in done.blocks[:2]] == [Role.BREADCRUMB, Role.HEADLINE]


def test_the_headline_that_the_page_declares_is_known_above_the_story():
    page = document("Ferry loses its anchor", *STORY)
    known = Document(page.source, page.blocks, evidence=(Fact("headline", "Ferry loses its anchor", "json-ld"),))
    assert roles(known).blocks[0].reasons[-1].rule == "roles.headline"
    assert roles(page) is page


def test_the_line_behind_a_pointer_with_a_colon_is_what_it_points_to():
    done = roles(document(STORY[0], "Lesen Sie auch:", "Stadtrat streitet über den Hafen", STORY[1]))
    assert [block.role for block in done.blocks[1:3]] == [Role.RELATED, Role.RELATED]


def test_a_telling_role_of_another_stage_stays():
    page = document(STORY[0], "Share this article", STORY[1])
    blocks = (page.blocks[0], page.blocks[1].label(Role.REPEAT, "repeats.exact"), page.blocks[2])
    assert roles(page.with_blocks(blocks)).blocks[1].role is Role.REPEAT


@given(st.lists(st.text(min_size=1).map(str.strip).filter(bool), max_size=12))
def test_naming_twice_changes_nothing_more(texts):
    once = roles(document(*texts))
    assert [block.role for block in roles(once).blocks] == [block.role for block in once.blocks]


@given(st.lists(st.text(min_size=1).map(str.strip).filter(bool), max_size=12))
def test_any_text_at_all_is_named_without_losing_a_character(texts):
    before = document(*texts)
    after = Pipeline({"roles": roles})(before)
    assert after.restore() == before.source.text


@given(st.sampled_from(CASES), st.sampled_from(["head", "story", "tail"]))
def test_the_paragraphs_around_furniture_stay_in_the_story(case, zone):
    rows = {"head": (case["text"], *STORY), "story": (STORY[0], case["text"], STORY[1]), "tail": (*STORY, case["text"])}
    done = roles(document(*rows[zone]))
    assert all(block.role in BODY for block in done.blocks if block.text in STORY)


def test_what_stands_above_a_story_is_above_it_below_a_cookie_notice_too():
    notice = "We use cookies to give you the best experience of our harbour. By clicking “Accept” you agree to that."
    done = roles(document(notice, "By Miriam Otieno", "June 3, 2024", *STORY))
    assert [block.role.value for block in done.blocks[:3]] == ["consent", "byline", "dateline"]


def test_what_stands_below_a_story_is_below_it_above_its_rights_too():
    rights = "凡本网注明“来源：海港报”的所有作品，均为本网合法拥有版权，未经授权不得转载。"
    done = roles(document(*STORY, "责任编辑：王芳", rights))
    assert [block.role.value for block in done.blocks[2:]] == ["byline", "legal"]


def test_a_text_of_nothing_but_notices_is_named_in_one_walk():
    notices = [f"We use cookies on pier {number} of our harbour, and we ask for your consent." for number in range(3)]
    assert {block.role for block in roles(document(*notices)).blocks} == {Role.CONSENT}


def test_who_wrote_it_and_when_may_stand_below_the_standfirst():
    done = roles(document(STORY[0], "Von Anna Berg, Kleinhafen", "12.04.2024, 18.37 Uhr", *STORY))
    assert [block.role.value for block in done.blocks] == ["paragraph", "byline", "dateline", "paragraph", "paragraph"]


def test_a_date_below_the_first_paragraph_heads_an_entry_of_a_chronology():
    done = roles(document(STORY[0], "12 April 2024", *STORY))
    assert done.blocks[1].role is Role.PARAGRAPH


def test_a_line_of_digits_above_the_story_is_its_date():
    assert placed("24.01.2024 11:40", "head").role is Role.DATELINE
