"""What the plain-text labeller is taught."""

import numpy as np
import pytest

pytest.importorskip("lightgbm", reason="training needs the train extra")

from pathlib import Path

from newsclean.label.text.features import wordless
from newsclean.label.text.tokens import tokens
from newsclean.label.text.words import numbered
from newsclean.training.corpora import Page
from newsclean.training.dumps import hard_wrapped
from newsclean.training.text import Sample, _chosen, found_in_dump, thinned
from newsclean.training.vocabulary import Seen, seen, weighed
from tests.strategies.furniture import ARTICLE

PAGE = Page("made-up", "1", "herald.example", None, None, None, (), None, "\n".join(ARTICLE), (), Path())


def sample(*blocks):
    words = numbered(map(tokens, blocks))
    inside = [float(block in ARTICLE) for block in blocks]
    return Sample(PAGE, "html-text", list(blocks), words, inside, wordless(blocks, words))


def test_a_short_dump_begins_with_the_story_and_keeps_the_order():
    whole = sample(*["Home"] * 30, *ARTICLE, *["Privacy"] * 30)
    for short in thinned(whole):
        story = [block for block in short.blocks if block in ARTICLE]
        assert story == list(ARTICLE[: len(story)])
        assert story
        assert len(short.blocks) < len(whole.blocks)


def test_short_dumps_are_the_same_every_time():
    whole = sample(*["Home"] * 30, *ARTICLE)
    assert [short.blocks for short in thinned(whole)] == [short.blocks for short in thinned(whole)]


def test_every_page_weighs_the_same_and_the_whole_story_teaches():
    long = sample(*["Home"] * 200, *ARTICLE, *["Privacy"] * 200)
    chosen, weights = _chosen(long)
    assert np.isclose(weights.sum(), 100.0)
    assert {200, 201, 202, 203, 204, 205} <= set(chosen.tolist())
    assert len(chosen) < 206


def test_a_gold_body_that_is_not_on_its_page_is_left_out():
    assert found_in_dump(PAGE, {"html-text": "Home\n" + "\n".join(ARTICLE)})
    assert not found_in_dump(PAGE, {"html-text": "Home\nPrivacy"})


def test_a_term_needs_enough_sites_to_be_known():
    many = []
    for _ in range(8):
        site = Seen()
        seen([(["read", "more"], 0.0), (["harbour"], 1.0)], site)
        many.append(site)
    assert weighed(many)["read more"] > 0 > weighed(many)["harbour"]
    assert weighed(many[:3]) == {}


def test_hard_wrapped_text_has_the_same_words_in_short_lines():
    text = hard_wrapped("\n".join(ARTICLE))
    assert text.split() == " ".join(ARTICLE).split()
    assert max(map(len, text.splitlines())) <= 72
