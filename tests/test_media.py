"""Pages are told from texts by their content."""

import pytest

from newsclean.media import sniff


@pytest.mark.parametrize(
    "page",
    [
        "<!DOCTYPE html><title>Rain</title>",
        "\ufeff  <html lang=en>",
        "<?xml version='1.0'?>\n<!-- a --><html xmlns='x'>",
        "<!-- saved from a site --><body>x",
        "<p>Rain at last.</p>",
        '<?xml version="1.0" encoding="utf-8"?>\n<div><p>Rain at last.</p></div>',
        "<div><span>x</span></div>",
        "<h1>Rain</h1>\n<p>At last.</p>",
    ],
)
def test_pages_and_fragments_are_html(page):
    assert sniff(page) == "html"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Rain at last.",
        "Use <p> and close it with </p>.",
        "<3 from all of us",
        "< 5 % of voters",
        "<Reuters> Rain fell.",
        "a < b and b > c",
        "<?xml version='1.0'?> opens a file, and </p> closes a paragraph.",
        "<?xml version='1.0'?>\nRain fell. <p>It was late.</p>",
        "<ann@example.org> wrote:\n> Rain fell.",
    ],
)
def test_texts_are_text(text):
    assert sniff(text) == "text"


def test_a_long_comment_in_front_does_not_take_long():
    assert sniff("<!--" * 100_000) == "text"


def test_many_comments_in_front_do_not_take_long():
    assert sniff("<!-- a -->" * 400 + "Rain at last.") == "text"
    assert sniff("<!-- a - b -- c -->\n" * 100 + "<html>") == "html"


def test_boxes_in_boxes_are_a_page_however_far_below_the_first_ends():
    assert sniff("<div class=a>\n" * 20_000 + "<p>Rain at last.") == "html"
    assert sniff("<div><section><div><div class='row'><main><div><article><div>Rain at last.") == "html"


def test_a_few_tags_in_a_row_are_no_page():
    assert sniff("<div> <section> <main> <article> are elements of HTML5.") == "text"
    assert sniff("<a> <b> <i> <u> <p> <q> <s> <em> <tt> all have an end tag.") == "text"
