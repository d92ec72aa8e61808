"""Markup: text cannot get out of where it was put."""

from html import unescape
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from newsclean.explain.markup import element, joined, text
from newsclean.model.legible import legible

HOSTILE = st.sampled_from(['"><script>x</script>', "' onload='x", "</p>", "&lt;", "<!--", "]]>", "\x00", "\u202e"])
ANY_TEXT = HOSTILE | st.text(st.characters())


class Tags(HTMLParser):
    def __init__(self, markup):
        super().__init__(convert_charrefs=True)
        self.tags, self.text = [], ""
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data


@given(ANY_TEXT, ANY_TEXT.filter(bool))
def test_whatever_text_and_attribute_say_there_is_one_tag_with_one_attribute(shown, label):
    page = Tags(element("p", text(shown), aria_label=label))
    assert page.tags == [("p", {"aria-label": legible(label)})]
    assert page.text == legible(shown)


@given(ANY_TEXT)
def test_text_reads_as_it_was_given_but_for_signs_that_cannot_be_seen(value):
    assert unescape(text(value)) == legible(value)


def test_an_attribute_that_is_false_or_empty_is_left_out_and_one_that_is_true_stands_alone():
    assert element("p", hidden=True, id="", open=False) == "<p hidden></p>"


def test_underscores_stand_for_hyphens_and_for_nothing_at_the_end():
    assert element("p", class_="a_b", aria_describedby="n1") == '<p class="a_b" aria-describedby="n1"></p>'


def test_markup_is_not_escaped_a_second_time():
    inner = element("b", text("a & b"))
    assert element("p", inner, text(" < c")) == "<p><b>a &amp; b</b> &lt; c</p>"
    assert joined(inner, inner) == inner * 2
    assert joined() == ""
