"""The stage `fields`, and what becomes of a document behind it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean
from newsclean.model import Source
from newsclean.read.plain import read_plain
from newsclean.structure.fields import RULES, fields
from tests.strategies.stories import SENTENCES

STORY = "\n\n".join(SENTENCES)
YAML = """---
title: "Rain at last: wells fill"
author: Ann Lee; Bo Hale
date: 2024-05-01
url: https://dial.example/rain
tags: ['rain', 'wells']
---
"""
CRAWLER = """Title: Rain at last: wells fill

URL Source: https://dial.example/rain

Published Time: 2024-05-01

Markdown Content:
"""
CATALOGUE = """Document 1 of 20

Rain at last: wells fill

Author: Lee, Ann; Hale, Bo

Publication info: The Dial; Exampleham. 01 May 2024: A.1.

Full text: """


@pytest.mark.parametrize("head", [YAML, CRAWLER, CATALOGUE], ids=["front matter", "crawler", "database"])
def test_the_story_is_what_it_is_without_its_fields(head):
    document = clean(head + STORY)
    assert document.body == clean(STORY).body
    assert document.headline == "Rain at last: wells fill"
    assert document.published is not None
    assert document.published.startswith("2024-05-01")
    assert document.restore() == head + STORY


@pytest.mark.parametrize("head", [YAML, CATALOGUE], ids=["extractor", "catalogue"])
def test_authors_are_named_as_a_paper_names_them(head):
    assert clean(head + STORY).byline == "Ann Lee, Bo Hale"


def test_authors_of_a_list_are_told_apart():
    text = f'---\ntitle: Rain\nauthor:\n  - "[[Ann Lee]]"\n  - Bo Hale\n---\n{STORY}'
    assert clean(text).byline == "Ann Lee, Bo Hale"
    assert (
        clean(text.replace('\n  - "[[Ann Lee]]"\n  - Bo Hale', " ['Ann Lee', 'Bo Hale']")).byline == "Ann Lee, Bo Hale"
    )


def test_a_heading_right_below_front_matter_is_the_headline():
    document = clean(
        f"---\nsource: https://dial.example/rain\n---\n\n# Rain at last\n\n> ## Excerpt\n> It rained.\n\n{STORY}"
    )
    assert document.headline == "Rain at last"
    assert document.body == clean(STORY).body


def test_a_title_that_is_said_again_is_no_part_of_the_story():
    document = clean(f"{YAML}Rain at last: wells fill\n\n{STORY}")
    assert document.body == clean(STORY).body


def test_empty_fields_tell_nothing():
    document = clean(f"---\ntitle:\nauthor:\ndate:\n---\n{STORY}")
    assert (document.body, document.byline, document.headline) == (clean(STORY).body, None, None)


def test_pages_are_not_asked():
    page = f"<p>title: Rain</p><p>URL Source: https://dial.example</p><p>{SENTENCES[0]}</p>"
    assert not any(reason.rule in RULES for block in clean(page).blocks for reason in block.reasons)


@given(st.text(alphabet=st.sampled_from("-+:#>= \n\tabtitleauthorURLSource"), max_size=80))
def test_nothing_is_lost_of_any_text(text):
    document = fields(read_plain(Source(text)))
    assert document.restore() == text


@given(st.permutations(["title: Rain", "author: Ann Lee", "date: 2024-05-01", "slug: rain"]), st.booleans())
def test_fields_may_stand_in_any_order(lines, parted):
    matter = ("\n\n" if parted else "\n").join(["---", *lines, "---"])
    document = clean(f"{matter}\n\n{STORY}")
    assert document.body == clean(STORY).body
    assert document.byline == "Ann Lee"


def test_cleaning_again_changes_nothing():
    once = clean(CRAWLER + STORY).body
    assert clean(once).body == once


def test_the_subject_of_a_mail_is_its_headline():
    head = ["From: The Dial <news@dial.example>", "To: me@e.example", "Subject: Rain at last", "Date: Wed, 1 May 2024"]
    document = clean("\n".join(head) + f"\n\n{STORY}")
    assert (document.headline, document.body) == ("Rain at last", clean(STORY).body)
    assert document.published.startswith("2024-05-01")


def test_what_a_program_writes_for_nothing_is_nothing():
    document = clean(f"---\ntitle: null\nauthor: None\ndate: 2024-13-45\n---\n{STORY}")
    assert (document.headline, document.byline, document.published) == (None, None, None)
