"""Spaces that lost tags left before commas and full stops go; sentences glued together are parted."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.model import apply
from newsclean.repair.spacing import find
from tests.shared import SHARED, needs_shared


def fixed(text):
    return apply(text, find(text))


MOST = 60e-6
"""Changes for each character of the clean bodies: 35 in a million were found, and those looked at were damage that an
extractor had left in the gold, or listings of code."""

LONG = "The river rose above its banks and two villages in the lower valley were cut off"


@pytest.mark.parametrize(
    ("damaged", "right"),
    [
        ("cybersecurity , biosecurity and trade", "cybersecurity, biosecurity and trade"),
        ("“anti-riot” , he said", "“anti-riot”, he said"),
        ("the bank\u00a0, she said", "the bank, she said"),
        (f"{LONG} . Then it fell.", f"{LONG}. Then it fell."),
        (f"{LONG} .", f"{LONG}."),
        ("between the two nations.This pledge comes", "between the two nations. This pledge comes"),
        ("said the mayor.”The council will meet", "said the mayor.” The council will meet"),
        ("But why not?Because it rained", "But why not? Because it rained"),
        ("вышел в поле.Потом пошёл дождь", "вышел в поле. Потом пошёл дождь"),
    ],
)
def test_space_lost_or_left_by_a_tag_is_mended(damaged, right):
    assert fixed(damaged) == right


@pytest.mark.parametrize(
    "right",
    [
        "« Vraiment ? » dit-elle ; oui ! Et alors : rien.",
        "Wait . . . what?",
        "He paused , . and left",
        "Reuters . 5 min read",
        "written in .NET and for .com domains, at .5 percent",
        "The U.S.Army and the U.N.Security Council",
        "ASP.Net, Node.js, booking.Com and Yahoo.Com are names",
        "call string.Format and go on",
        "see report.Html for it",
        "ran to example.org and back",
        "a.m.Monday",
        "version 2.Beta",
        "Rain fell, and it was 3,5 or 3.5 metres.",
        "i.e.This",
    ],
)
def test_look_alikes_stay(right):
    assert fixed(right) == right


@given(st.text(alphabet="ab AB.,?!”“' \n\u00a0", max_size=60))
def test_only_white_space_ever_changes_and_a_second_look_finds_nothing(text):
    once = fixed(text)
    assert "".join(once.split()) == "".join(text.split())
    assert fixed(once) == once


def bodies_of(corpus):
    lines = (SHARED / "corpora" / corpus / "pages.jsonl").read_bytes().splitlines()
    return [body for line in lines if (body := json.loads(line)["body"])]


@needs_shared("corpora")
def test_clean_bodies_hold_little_that_this_finds():
    bodies = [body for corpus in ("news", "world", "articles") for body in bodies_of(corpus)]
    changes = sum(len(find(body)) for body in bodies)
    assert changes / sum(map(len, bodies)) < MOST
