"""The five scraped articles that are the reason for this project come out clean."""

import json

import pytest

import newsclean
from tests.shared import SHARED, needs_shared

SEEDS = sorted((SHARED / "seeds").glob("*.txt"))


def expected(seed):
    return json.loads((seed.parent / "expected" / f"{seed.stem}.json").read_text(encoding="utf-8"))


seeds = pytest.mark.parametrize("seed", SEEDS, ids=[seed.stem[:3] for seed in SEEDS])


@needs_shared("seeds")
@seeds
def test_the_body_has_the_expected_words_in_their_order(seed):
    document = newsclean.clean(seed.read_bytes())
    assert document.body.split() == " ".join(expected(seed)["body"]).split()


@needs_shared("seeds")
@seeds
def test_every_removed_text_is_a_block_with_its_role(seed):
    document = newsclean.clean(seed.read_bytes())
    found = {(block.role.value, " ".join(block.text.split())) for block in document.boilerplate}
    for removed in expected(seed)["removed"]:
        assert (removed["role"], " ".join(removed["text"].split())) in found


@needs_shared("seeds")
@seeds
def test_headline_and_byline_are_found_where_there_are_any(seed):
    document = newsclean.clean(seed.read_bytes())
    want = expected(seed)
    assert (document.headline, document.byline) == (want["headline"], want["byline"])


@needs_shared("seeds")
@seeds
def test_the_source_is_restored_exactly(seed):
    raw = seed.read_bytes()
    assert newsclean.clean(raw).restore().encode() == raw


@needs_shared("seeds")
@seeds
def test_cleaning_the_clean_body_changes_nothing(seed):
    body = newsclean.clean(seed.read_bytes()).body
    assert newsclean.clean(body, media="text").body == body
