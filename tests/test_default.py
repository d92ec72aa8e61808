"""The default pipeline: which stages, in an order with reasons, and where a profile goes."""

import pytest

from newsclean.default import DEFAULT, REPAIR, behind_judgement, with_profile
from newsclean.pipeline import Pipeline
from newsclean.profile import SiteProfile


def order(*names):
    places = [list(DEFAULT).index(name) for name in names]
    return places == sorted(places)


def test_characters_are_mended_before_blocks_are_made_and_blocks_made_before_they_are_judged():
    assert order("marks", "mojibake", "escapes", "invisible", "wrap", "bounds")
    assert order("bounds", "edges", "glued", "repeats", "page", "text", "roles")


def test_white_space_is_judged_on_lines_as_they_were_joined():
    assert order("wrap", "bounds", "edges", "spacing", "glued")


def test_head_matter_and_verdict_look_at_what_became_of_all_blocks():
    assert list(DEFAULT)[-2:] == ["head", "verdict"]


def test_every_repair_is_part_of_the_default():
    assert set(REPAIR) < set(DEFAULT)


def test_repair_alone_moves_splits_and_labels_nothing():
    from newsclean.api import clean

    text = "Home\n\nitâ€™s raining ,\nat last\n\nHome"
    before, after = clean(text, pipeline=Pipeline({})), clean(text, pipeline=REPAIR)
    assert [block.span for block in after.blocks] == [block.span for block in before.blocks]
    assert not any(block.reasons for block in after.blocks)
    assert after.blocks[1].text != before.blocks[1].text


@pytest.mark.parametrize(
    ("pipeline", "stage"),
    [
        (DEFAULT, "text"),
        (DEFAULT.without("text"), "page"),
        (DEFAULT.without("text", "page"), "repeats"),
        (DEFAULT.only("marks", "roles", "head"), "head"),
        (REPAIR, list(REPAIR)[-1]),
        (Pipeline({}), None),
    ],
)
def test_a_profile_is_asked_behind_the_last_stage_that_judges_blocks_by_themselves(pipeline, stage):
    assert behind_judgement(pipeline) == stage
    names = list(with_profile(pipeline, SiteProfile()))
    assert names.index("profile") == (names.index(stage) + 1 if stage else 0)
    assert [name for name in names if name != "profile"] == list(pipeline)
