"""Furniture around an article: the whole default pipeline keeps every sentence, and cleaning again changes nothing."""

from hypothesis import example, given

from newsclean.api import clean
from newsclean.model import BODY
from tests.strategies.effort import examples
from tests.strategies.furniture import ARTICLE, furnished

_SHORT = "\n".join(ARTICLE[:5])
_ABOVE = (*["Home"] * 4, *["Tuesday, March 4, 2025"] * 2, "5 min read")
_BELOW = ("Related articles", "Privacy Policy")


@examples(80)
@given(furnished())
@example((_SHORT, "\n".join((*_ABOVE, _SHORT, *_BELOW))))
def test_furniture_around_an_article_removes_no_sentence_that_survived_without_it(pair):
    plain, around = pair
    survived = [block.text for block in clean(plain, media="text").blocks if block.role in BODY]
    body = clean(around, media="text").body
    assert all(sentence in body for sentence in survived)


@examples(80)
@given(furnished())
def test_cleaning_the_clean_result_changes_nothing(pair):
    body = clean(pair[1], media="text").body
    assert clean(body, media="text").body == body


def test_the_article_alone_stays_as_it_is():
    text = "\n\n".join(ARTICLE)
    assert clean(text).body == text
