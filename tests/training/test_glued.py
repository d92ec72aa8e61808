"""Headlines glued to sentences, to learn from: whose headlines, where they may stand, and where they end."""

from types import SimpleNamespace

import pytest

from tests.strategies.openings import HEADLINES, TOPICS

pytest.importorskip("lightgbm", reason="needs the train extra")
glued = pytest.importorskip("newsclean.training.glued")

BODY = "\n\n".join(TOPICS["the wells"])


def page(number=0, *, body=BODY, headline=None, html="", country="uk", corpus="news", fold=0):
    return SimpleNamespace(
        body=body,
        headline=headline,
        raw=html.encode(),
        site=f"dial{number}.example",
        country=country,
        corpus=corpus,
        fold=fold,
        key=f"news/p{number}",
    )


def found(*lines, **more):
    html = "".join(f"<h2><a href='/'>{line}</a></h2>" for line in lines)
    return [each.text for each in glued.headlines([page(html=html, **more)])]


def test_headlines_are_those_of_the_page_and_of_links_in_headings_each_once():
    assert found(HEADLINES[1], HEADLINES[1], HEADLINES[2], headline=HEADLINES[0]) == HEADLINES[:3]
    assert len(glued.headlines([page(1, headline=HEADLINES[0]), page(2, headline=HEADLINES[0])])) == 1
    plain = page(html=f"<p><a href='/'>{HEADLINES[0]}</a></p><h2>{HEADLINES[1]}</h2>")
    assert glued.headlines([plain]) == []


@pytest.mark.parametrize(
    "line", ["Read more", "See what the county said.", "who pays for the wells", "Wells " * 19, "Who pays for it?"]
)
def test_buttons_sentences_and_very_long_lines_are_no_headlines(line):
    assert found(line) == []


def test_a_line_of_the_body_is_no_headline_of_another_story():
    assert found(HEADLINES[0], body=f"{BODY}\n{HEADLINES[0]}") == []


def test_a_country_stands_for_its_language():
    (one,) = glued.headlines([page(headline=HEADLINES[0], country="au")])
    (other,) = glued.headlines([page(headline=HEADLINES[0], country="at")])
    (third,) = glued.headlines([page(headline=HEADLINES[0], country="fr")])
    assert [each.language for each in (one, other, third)] == ["en", "de", "fr"]


def test_only_headlines_of_the_same_language_and_fold_meet_a_page_and_never_its_own():
    given = glued.headlines([page(1, headline=HEADLINES[1])])
    assert glued._may_meet(page(0), given[0])
    assert not glued._may_meet(page(0, fold=1), given[0])
    assert not glued._may_meet(page(0, country="fr"), given[0])
    assert not glued._may_meet(page(0, headline=HEADLINES[1]), given[0])


def test_a_text_holds_its_headlines_where_it_says_they_stand_and_is_whole_without_them():
    given = [(line, frozenset(line.lower().split())) for line in HEADLINES]
    texts = list(glued._flattened(page(), given))
    flat = " ".join(BODY.split())
    assert texts[0] == (flat, set())
    for text, stand in texts[1:]:
        assert 2 <= len(stand) <= 6
        rest = text
        for start, end in sorted(stand, reverse=True):
            assert text[start:end] in HEADLINES
            rest = rest[: start - 1] + rest[end:]
        assert rest == flat


def test_a_guide_is_flattened_less_often_than_a_story():
    given = [(line, frozenset()) for line in HEADLINES]
    story, guide = ([*glued._flattened(page(corpus=corpus), given)] for corpus in ("news", "articles"))
    assert len(guide) < len(story)
    assert guide == story[: len(guide)]


def test_the_same_page_gives_the_same_texts():
    given = [(line, frozenset()) for line in HEADLINES]
    assert list(glued._flattened(page(), given)) == list(glued._flattened(page(), given))


def test_short_bodies_and_scripts_without_capitals_are_of_no_use():
    short, chinese, good = page(body="Rain fell."), page(body="昨天夜里山上下了一场大雨。" * 90), page()
    assert glued.usable([short, chinese, good]) == [good]


def test_words_counted_too_seldom_are_not_in_the_lexicon():
    known = glued.lexicon([page()] * 4, [], fewest=8)
    assert "the" in known.words
    assert "grandfather" not in known.words
