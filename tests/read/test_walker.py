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
