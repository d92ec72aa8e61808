"""What always holds, for any input: the promises of the design."""

from hypothesis import example, given
from hypothesis import strategies as st

import newsclean
from newsclean.model import Span, apply
from tests.strategies.effort import examples
from tests.strategies.pages import pages

relaxed = examples(60)


@relaxed
@given(pages())
def test_restore_is_exact(text):
    document = newsclean.clean(text)
    assert document.restore() == document.source.text


@relaxed
@given(pages())
def test_every_character_but_white_space_is_in_exactly_one_block(text):
    document = newsclean.clean(text)
    done = 0
    for block in document.blocks:
        assert block.span.start >= done
        assert not document.source.text[done : block.span.start].strip()
        done = block.span.end
    assert not document.source.text[done:].strip()


@relaxed
@given(pages())
def test_replaying_the_changes_of_a_block_gives_its_text(text):
    document = newsclean.clean(text)
    for block in document.blocks:
        replayed = block.span.of(document.source.text)
        for layer in block.layers:
            replayed = apply(replayed, layer)
        assert replayed == block.text


@relaxed
@example("0 \u200b")
@example(
    "The council said that the long wall of the old dam had been built without a\nproper\nend.The start of it is open."
)
@given(pages())
def test_cleaning_twice_changes_nothing_the_second_time(text):
    body = newsclean.clean(text).body
    assert newsclean.clean(body, media="text").body == body


@relaxed
@given(pages(), pages())
def test_the_result_does_not_depend_on_what_was_cleaned_before(first, second):
    alone = newsclean.clean(second).to_dict()
    newsclean.clean(first)
    assert newsclean.clean(second).to_dict() == alone


@relaxed
@given(pages(), st.data())
def test_every_place_of_the_body_leads_to_a_place_in_the_source(text, data):
    document = newsclean.clean(text)
    start = data.draw(st.integers(0, len(document.body)))
    end = data.draw(st.integers(start, len(document.body)))
    for span in document.to_source(Span(start, end)):
        assert 0 <= span.start <= span.end <= len(document.source.text)


@relaxed
@given(pages())
def test_the_body_is_a_subsequence_of_the_repaired_source(text):
    document = newsclean.clean(text)
    repaired = newsclean.clean(text, pipeline=newsclean.REPAIR, keep=frozenset(newsclean.Role))
    rest = iter("".join(repaired.body.split()))
    assert all(character in rest for character in "".join(document.body.split()))


@relaxed
@given(pages())
def test_every_reason_and_change_is_signed_with_a_rule_of_the_catalogue(text):
    document = newsclean.clean(text)
    for block in document.blocks:
        for signed in (*block.reasons, *block.changes):
            assert signed.rule in newsclean.RULES
