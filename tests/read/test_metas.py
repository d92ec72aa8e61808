import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from newsclean import clean
from newsclean.read.metas import meta_facts


def stated(name, content, key="name"):
    tree = LexborHTMLParser("<head><meta></head>")
    node = tree.css_first("meta")
    node.attrs[key] = name
    node.attrs["content"] = content
    return [(fact.name, fact.value) for fact in meta_facts([node])]


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("og:publish_date", "2024-03-14", "published"),
        ("article:publicationDate", "2024-03-14T10:32:00Z", "published"),
        ("http://ogp.me/ns/article#published_time", "2024-03-14T10:32:00Z", "published"),
        ("article_date_original", "Thursday, March 14, 2024, 2:47 PM", "published"),
        ("displaydate", "2024-03-14", "published"),
        ("citation_date", "2024/03/14", "published"),
        ("pdate", "20240314", "published"),
        ("last-modified", "2024-03-14", "modified"),
        ("release_date", "2024-03-14", "published"),
        ("webpage:author", "Ann Lee", "author"),
        ("og:author", "Ann Lee", "author"),
        ("article_author", "Ann Lee | ann@dial.example", "author"),
        ("sailthru.byline_name", "Ann Lee", "author"),
    ],
)
def test_a_name_outside_the_table_is_told_by_its_words(name, content, told):
    assert stated(name, content) == [(told, content)]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("article:publisher", "2024-03-14"),
        ("fb:app_id", "1594637847"),
        ("publication_number", "1594637847"),
        ("article:expiration_time", "2027-06-17T00:00:00"),
        ("twitter:creator", "@TheDial"),
        ("fediverse:creator", "@ann@dial.example"),
        ("nv:author", "ann-lee"),
        ("smartbanner:author", "Harbour Apps LLC"),
        ("servertime", "2024-03-14"),
        ("theme-author", "Harbour Themes"),
        ("web_author", "Harbour Web Design"),
        ("book:release_date", "2016-02-02"),
        ("published", "yes"),
        ("published", ""),
    ],
)
def test_other_names_state_nothing_of_the_story(name, content):
    assert stated(name, content) == []


def test_names_of_the_table_are_trusted_first():
    page = (
        "<meta name=firstcreate content=2024-03-01><meta property=article:published_time content=2024-03-14>"
        "<h1>Rain at last</h1><p>Rain fell on the hills for nine days, and the river rose above the old mark.</p>"
    )
    assert clean(page).published == "2024-03-14"


@given(st.text(max_size=30), st.text(max_size=120))
def test_any_name_and_content_give_one_fact_at_most(name, content):
    page = LexborHTMLParser("<head><meta></head>")
    node = page.css_first("meta")
    node.attrs["name"] = name
    node.attrs["content"] = content
    assert len(list(meta_facts([node]))) <= 1
