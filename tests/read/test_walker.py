import pytest

from newsclean.model import Source
from newsclean.read.html import read_html


def blocks(page):
    return read_html(Source(page)).blocks


def texts(page):
    return [block.text for block in blocks(page)]


def test_inline_elements_run_on_and_block_elements_part():
    assert texts("<div>Ra<b>i</b>n <p>at</p> last</div>") == ["Rain", "at", "last"]


def test_a_custom_element_is_a_block():
    assert texts("Rain<x-card>at</x-card>last") == ["Rain", "at", "last"]


def test_a_span_between_two_paragraphs_does_not_join_them():
    assert texts("<p>One</p><span>two</span><p>Three</p>") == ["One", "two", "Three"]


def test_links_are_counted_by_characters_and_by_number():
    (block,) = blocks('<p>See <a href="/a">this</a> and <a href="/b">that</a></p>')
    assert (block.hints.links, block.hints.link_chars) == (2, 8)


def test_a_link_around_blocks_makes_their_text_a_link():
    (block,) = blocks('<a href="/a"><div>Rain</div></a>')
    assert block.hints.link_chars == 4


def test_an_anchor_without_address_is_no_link():
    (block,) = blocks('<p><a name="top">Rain</a></p>')
    assert block.hints.links == 0


def test_inline_names_are_kept():
    (block,) = blocks('<p>By <span class="author-name">Ann</span></p>')
    assert block.hints.inner == ("span", "author", "name")


def test_what_a_browser_hides_is_read_and_named_unshown():
    (block,) = blocks('<div style="display: none">Rain</div>')
    assert "unshown" in block.hints.element.tokens


def test_the_path_counts_element_children():
    assert blocks("<div><p>a</p><b>x</b><p>b</p></div>")[-1].path == "html[0]/body[1]/div[0]/p[2]"


def test_a_moment_stands_apart_from_the_words_beside_it():
    line = "<div><span>By Ann Lee</span><time>May 1, 2024</time><span>Updated: <time>May 2</time></span></div>"
    assert texts(line) == ["By Ann Lee May 1, 2024 Updated: May 2"]


def test_a_moment_in_brackets_or_in_a_script_without_spaces_stays_as_it_is():
    assert texts("<p>Rain (<time>May 1</time>), 昨日<time>10/19</time>配信.</p>") == ["Rain (May 1), 昨日10/19配信."]
    assert texts("<p>At <time><b>No</b>on</time>.</p>") == ["At Noon."]


def test_spans_side_by_side_are_words_of_their_own_where_no_word_goes_on():
    line = "<div><span>2 May, 08:45</span><span>Anna Rjabowa</span><span>12</span></div>"
    assert texts(line) == ["2 May, 08:45 Anna Rjabowa 12"]
    assert texts("<p><button>Deel</button><button>WhatsApp</button></p>") == ["Deel WhatsApp"]
    assert texts("<p><span>کد: ۸۴۵</span><span>تاریخ</span></p>") == ["کد: ۸۴۵ تاریخ"]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("<p><span>O</span><span>nce</span>, <b>New</b><b>York</b></p>", "Once, NewYork"),
        ("<p><span>H</span><span>2</span><span>O</span> <span>2022</span><span>年</span></p>", "H2 O 2022年"),
        ("<p><span>USA</span><span>Today</span> <span>un</span><span>seen</span></p>", "USAToday unseen"),
        ("<pre><span>get</span><span>Name</span></pre>", "getName"),
    ],
)
def test_spans_within_a_word_and_in_code_run_on(line, text):
    assert texts(line) == [text]
