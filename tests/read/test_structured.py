import json

from newsclean.model import Fact, Source
from newsclean.read.html import read_html


def evidence(head):
    return read_html(Source(f"<html lang='en-GB'><head>{head}</head><body><p>Rain</p></body></html>")).evidence


def json_ld(data):
    return evidence(f'<script type="application/ld+json">{data}</script>')


def test_an_article_in_a_graph_states_headline_author_and_day():
    story = {
        "@type": "NewsArticle",
        "headline": "Rain &amp; hail",
        "datePublished": "2024-05-01",
        "author": [{"name": "A"}],
    }
    facts = json_ld(json.dumps({"@graph": [{"@type": "Organization", "name": "Dial"}, story]}))
    assert Fact("headline", "Rain & hail", "json-ld newsarticle") in facts
    assert Fact("author", "A", "json-ld newsarticle") in facts
    assert Fact("published", "2024-05-01", "json-ld newsarticle") in facts


def test_a_story_is_trusted_before_the_page_around_it():
    facts = json_ld('[{"@type": "WebPage", "name": "Dial"}, {"@type": "BlogPosting", "headline": "Rain"}]')
    assert [fact.value for fact in facts if fact.name == "headline"] == ["Rain", "Dial"]


def test_broken_and_bottomless_json_states_nothing():
    assert [fact for fact in json_ld('{"headline": ') if fact.origin.startswith("json-ld")] == []
    assert [fact for fact in json_ld("[" * 100_000) if fact.origin.startswith("json-ld")] == []


def test_meta_elements_are_known_by_property_name_and_itemprop():
    facts = evidence('<meta property="og:title" content="Rain"><meta itemprop="datePublished" content="2024-05-01">')
    assert Fact("headline", "Rain", "meta og:title") in facts
    assert Fact("published", "2024-05-01", "meta datepublished") in facts


def test_the_language_attribute_is_stated():
    assert Fact("language", "en-GB", "html lang") in evidence("")


def test_an_empty_meta_element_states_nothing():
    assert all(fact.name != "author" for fact in evidence('<meta name="author" content=" ">'))


def test_the_page_s_own_address_is_stated_by_a_link_or_a_meta_element():
    assert Fact("address", "https://dial.example/rain", "link canonical") in evidence(
        '<link rel="canonical" href="https://dial.example/rain"><link rel="icon" href="/i.png">'
    )
    facts = evidence('<meta property="og:url" content="https://dial.example/rain">')
    assert Fact("address", "https://dial.example/rain", "meta og:url") in facts


def test_half_a_character_in_a_statement_becomes_the_replacement_character():
    """Scripts cut a string at a number of UTF-16 units; `print` and databases refuse what is left of an emoji."""
    cut = {"@type": "NewsArticle", "headline": "Rain at last \ud83d", "author": {"name": "Jo \ud83d Writer"}}
    values = [fact.value for fact in json_ld(json.dumps(cut)) if fact.origin.startswith("json")]
    assert values == ["Rain at last \ufffd", "Jo \ufffd Writer"]
    entire = {"@type": "NewsArticle", "headline": "Rain at last \U0001f642"}
    assert Fact("headline", "Rain at last \U0001f642", "json-ld newsarticle") in json_ld(json.dumps(entire))
