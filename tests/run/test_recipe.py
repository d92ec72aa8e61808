"""A recipe: plain data that says how every record is cleaned, and what is too much work."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import BODY, DEFAULT, REPAIR, PipelineError, Role, SiteProfile, UnreadableInputError
from newsclean.profile import to_bytes
from newsclean.run import Recipe, RejectedError
from newsclean.run.records import Content

PROFILE = to_bytes(SiteProfile())


def read(content, recipe=None, **told):
    return (recipe or Recipe()).read(Content(content, **told))


def test_a_plain_recipe_is_the_default():
    assert Recipe().pipeline() == DEFAULT
    assert Recipe().roles() == BODY


def test_roles_and_stages_are_named():
    recipe = Recipe(keep=("caption",), without=("head", "verdict"))
    assert recipe.roles() == BODY | {Role.CAPTION}
    assert list(recipe.pipeline()) == list(DEFAULT)[:-2]
    with pytest.raises(ValueError, match="captions"):
        Recipe(keep=("captions",)).roles()
    with pytest.raises(PipelineError, match="heads"):
        Recipe(without=("heads",)).pipeline()


def test_repair_only_keeps_every_role_and_asks_no_profile():
    recipe = Recipe(repair_only=True, profile=PROFILE)
    assert recipe.pipeline() == REPAIR
    assert recipe.roles() == set(Role)


def test_a_profile_is_a_stage_behind_those_that_judge_and_a_broken_one_is_refused():
    assert list(Recipe(profile=PROFILE).pipeline())[-6:] == ["text", "profile", "roles", "trailing", "head", "verdict"]
    with pytest.raises(UnreadableInputError, match="no profile"):
        Recipe(profile=b"x").pipeline()


@pytest.mark.parametrize("recipe", [Recipe(), Recipe(profile=PROFILE)])
def test_a_profile_is_learned_from_blocks_as_they_are_when_it_is_asked(recipe):
    names = list(recipe.groundwork())
    assert names == list(DEFAULT)[: list(DEFAULT).index("text") + 1]


def test_there_is_groundwork_for_a_pipeline_without_any_stage_that_judges():
    recipe = Recipe(without=tuple(name for name in DEFAULT if name not in {"marks", "head"}))
    assert list(recipe.groundwork()) == ["marks", "head"]
    assert list(replace(recipe, profile=PROFILE).groundwork()) == ["marks", "head"]
    assert list(Recipe(without=tuple(DEFAULT)).groundwork()) == []


@pytest.mark.parametrize(("budget", "read_"), [(123, False), (124, True)])
def test_a_document_costs_its_characters_and_sixty_for_each_block(budget, read_):
    if read_:
        assert len(read("a\n\nb", Recipe(budget=budget)).blocks) == 2
    else:
        with pytest.raises(RejectedError, match="costs 124 units of work, more than the budget of 123"):
            read("a\n\nb", Recipe(budget=budget))


@given(st.integers(0, 400))
def test_bytes_that_hold_no_text_cost_as_well(budget):
    page = f"<p>Rain</p><!--{'x' * budget}-->".encode()
    with pytest.raises(RejectedError, match="more than the budget"):
        read(page, Recipe(budget=budget))


def test_a_header_that_names_nonsense_is_as_good_as_none_but_the_recipes_own_word_counts():
    raw = "Жара стояла".encode("koi8-r")
    assert read(raw, encoding="nonesuch").source.text == read(raw).source.text
    assert read(raw, Recipe(encoding="koi8-r"), encoding="cp1252").source.text == "Жара стояла"
    assert read(raw, encoding="koi8-r").source.text == "Жара стояла"
    with pytest.raises(LookupError, match="nonesuch"):
        read(raw, Recipe(encoding="nonesuch"))


def test_the_recipes_kind_of_input_wins_over_the_records():
    assert read("<p>One</p>", Recipe(media="text"), media="html").blocks[0].text == "<p>One</p>"
    assert read("<p>One</p>", media="html").blocks[0].text == "One"


def test_text_needs_no_encoding_whatever_the_header_says():
    assert read("Жара", encoding="koi8-r").source.text == "Жара"
