"""`clean` and `read`: every kind of input, and what the caller may say about it."""

from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean import BODY, REPAIR, Pipeline, Role, SiteProfile, UnknownOptionError, UnreadableInputError, clean
from newsclean.api import read

PAGE = "<html><body><p>Rain fell on the valley.</p><p>The wells are full again.</p></body></html>"
NOTHING = Pipeline({})


def texts(document):
    return [block.text for block in document.blocks]


@pytest.mark.parametrize(
    "source", [PAGE, PAGE.encode(), bytearray(PAGE.encode()), memoryview(PAGE.encode()), BeautifulSoup(PAGE, "lxml")]
)
def test_a_page_is_the_same_blocks_in_whatever_form_it_comes(source):
    assert texts(read(source)) == ["Rain fell on the valley.", "The wells are full again."]


@pytest.mark.parametrize("text", ["Rain fell on the valley.", "Rain fell on the valley , at last."])
def test_a_string_of_another_library_does_not_keep_its_tree(text):
    """A `NavigableString` holds the page that it is from, and `pickle` went through all of it: a `RecursionError`."""
    string = BeautifulSoup(f"<p>{text}</p>", "lxml").p.string
    assert type(string) is not str
    assert type(clean(string).source.text) is type(newsclean.fix_text(string)) is str
    assert clean(string) == clean(text)


def test_a_tag_is_read_as_it_stands_without_the_page_around_it():
    assert texts(read(BeautifulSoup(PAGE, "lxml").find_all("p")[1])) == ["The wells are full again."]


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_text_said_to_be_text_is_given_back_whole(text):
    assert clean(text, media="text", pipeline=REPAIR).restore() == text


def test_the_caller_decides_what_is_a_page():
    assert texts(read("<p>One</p>", media="text")) == ["<p>One</p>"]
    assert texts(read("One <b>two</b>", media="html")) == ["One two"]
    assert texts(read("One <b>two</b>")) == ["One <b>two</b>"]


def test_the_address_is_kept_for_every_kind_of_input():
    url = "https://x.org/1"
    for source in (PAGE, PAGE.encode(), "Rain.", b"Rain.", BeautifulSoup(PAGE, "lxml")):
        assert read(source, url=url).source.url == url


@pytest.mark.parametrize("source", [None, 7, ["Rain."], {"text": "Rain."}])
def test_what_is_no_document_is_refused_with_its_type(source):
    with pytest.raises(UnreadableInputError, match=type(source).__name__):
        clean(source)


@pytest.mark.parametrize(
    "option",
    [{"pipeline": None}, {"pipeline": [REPAIR["marks"]]}, {"profile": "valley.profile"}, {"url": urlsplit("//x.org/")}],
)
def test_an_option_of_another_type_is_refused_with_what_it_takes(option):
    (name,) = option
    with pytest.raises(UnknownOptionError, match=f"{name} takes a (Pipeline|SiteProfile|str), such as .+, not "):
        clean("Rain.", **option)


def test_roles_to_keep_make_the_body_and_change_no_label():
    text = "Rain fell on Tuesday, at last.\n\nShare this article\n\nThe wells are full again."
    some, more = clean(text), clean(text, keep={Role.SHARE, *BODY})
    assert some.blocks == more.blocks
    assert "Share this article" in more.body
    assert "Share this article" not in some.body


def test_roles_may_be_named_by_their_words_and_no_two_letters_of_a_word_are_roles():
    assert clean("Rain fell on Tuesday, at last.", keep=["paragraph"]).keep == {Role.PARAGRAPH}
    for wrong in ("caption", None, 5):
        with pytest.raises(UnknownOptionError, match="keep takes a set of roles"):
            clean(PAGE, keep=wrong)


def test_of_roles_to_keep_the_one_that_is_none_is_named():
    with pytest.raises(UnknownOptionError, match="there is no role 'captoin'; the roles are paragraph"):
        clean(PAGE, keep=BODY | {"captoin"})
    with pytest.raises(UnknownOptionError, match=r"there is no role \['caption'\]; the roles are paragraph"):
        clean(PAGE, keep=[["caption"]])


@pytest.mark.parametrize("media", ["pdf", None, "HTML", ["html"]])
def test_a_kind_of_media_that_there_is_none_of_is_refused(media):
    with pytest.raises(UnknownOptionError, match="it is 'html', 'text', or 'auto'"):
        clean(PAGE, media=media)


@pytest.mark.parametrize("source", [None, b"They know.", 5])
def test_what_is_no_text_is_not_repaired(source):
    with pytest.raises(UnreadableInputError, match=r"fix_text\(\) takes str"):
        newsclean.fix_text(source)


def test_a_profile_takes_out_what_it_knows_and_an_empty_one_changes_nothing():
    pages = [f"Rain fell on village number {'x' * n}.\n\nThe evening letter of our town" for n in range(5)]
    profile = SiteProfile.fit(clean(page, pipeline=NOTHING, url=f"https://x.org/{n}") for n, page in enumerate(pages))
    judged = clean(pages[0], pipeline=NOTHING, url="https://x.org/0", profile=profile)
    assert judged.body == "Rain fell on village number ."
    assert clean(pages[0], profile=SiteProfile()).body == clean(pages[0]).body


def test_a_caller_cannot_change_the_roles_of_a_finished_document():
    keep = set(BODY)
    document = newsclean.clean("Rain fell on Tuesday.", keep=keep, pipeline=NOTHING)
    keep.clear()
    assert document.body == "Rain fell on Tuesday."
