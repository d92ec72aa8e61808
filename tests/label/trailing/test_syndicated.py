"""The sentence in which a feed tells where its entry appeared first."""

import pytest

from newsclean import clean
from newsclean.label.trailing.syndicated import syndicated
from newsclean.model import Block, Role, Span

STORY = "The harbour was closed for three weeks while divers looked for the anchor that a ferry had lost in October."


def found(*texts):
    return syndicated([Block(text, Span(0, len(text))) for text in texts])


@pytest.mark.parametrize(
    "sentence",
    [
        "The post Ferry loses its anchor appeared first on The Herald.",
        "The post “Ferry loses its anchor” first appeared on The Herald",
        "Der Beitrag Fähre verliert Anker erschien zuerst auf Hafenblatt.",
        "L'article Le ferry perd son ancre est apparu en premier sur La Gazette.",
        "La entrada El ferri pierde el ancla se publicó primero en El Puerto.",
        "L’articolo Traghetto perde l’ancora proviene da Il Porto.",
        "Het bericht Veerboot verliest anker verscheen eerst op De Haven.",
        "Сообщение Паром потерял якорь появились сначала на Гавань.",
        "投稿 フェリーが錨を失う は 港新聞 に最初に表示されました。",
        "Feribot demirini kaybetti yazısı ilk önce Liman üzerinde ortaya çıktı.",
    ],
)
def test_the_sentence_of_a_feed_is_found_in_many_languages(sentence):
    assert found(STORY, sentence) == (1, 0)


def test_the_sentence_is_parted_from_the_paragraph_it_stands_in():
    document = clean(f"{STORY} The post Ferry loses its anchor appeared first on The Herald.")
    assert document.body == STORY
    assert [block.role for block in document.boilerplate] == [Role.LEGAL]


@pytest.mark.parametrize(
    "text",
    [
        "The post that he had written on Monday appeared first on his own page.",
        "The post by the minister appeared first on Facebook.",
        "The post Ferry loses its anchor appeared first on The Herald. Nobody had read it.",
        "Der Beitrag des Ministers erschien zuerst auf Facebook.",
        "He said the post Ferry loses its anchor was a lie.",
        STORY,
    ],
)
def test_what_a_story_says_of_a_post_stays(text):
    assert found(text) is None


def test_a_feed_of_feeds_has_one_such_sentence_of_each():
    tails = [f"The post Ferry loses its anchor appeared first on {site}." for site in ("The Herald", "Harbour News")]
    assert clean("\n\n".join([STORY, *tails])).body == STORY


def test_a_text_without_a_story_has_no_such_sentence():
    assert found() is None
    assert found("") is None
