"""One story in the mark-up of many makers, none of whom names his parts: it comes out whole, the furniture stays."""

import pytest

from newsclean.label.page.stage import page
from newsclean.model import Source
from newsclean.read.html import read_html
from tests.strategies.stories import SENTENCES

HEADLINE = "Rain at last in Exampleshire"
OTHERS = ("Bakery reopens after flood", "Three held over stolen boats", "School roof to be repaired", "Skiers are safe")
MENU = "<ul>" + "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("Home", "Sport", "Weather")) + "</ul>"
RAIL = "<div><h3>More news</h3>" + "".join(f'<div><a href="/{name}">{name}</a></div>' for name in OTHERS) + "</div>"
FOOT = "<div>© 2024 Valley Media Ltd. All rights reserved. <a href='/terms'>Terms</a></div>"


def joined(before, behind=""):
    return "".join(f"{before}{sentence}{behind}" for sentence in SENTENCES)


STORIES = {
    "paragraphs": f"<div><h1>{HEADLINE}</h1>{joined('<p>', '</p>')}</div>",
    "unclosed paragraphs": f"<div><h1>{HEADLINE}{joined('<p>')}",
    "divs alone": f"<div><div>{HEADLINE}</div>{joined('<div>', '</div>')}</div>",
    "spans in divs": f"<div><h1>{HEADLINE}</h1>{joined('<div><span>', '</span></div>')}</div>",
    "single breaks": f"<div><h1>{HEADLINE}</h1>{joined('', '<br>')}</div>",
    "double breaks": f"<div><h1>{HEADLINE}</h1>{joined('', '<br><br/>')}</div>",
    "a cell of a table": f"<table><tr><td>{MENU}</td><td>{HEADLINE}<br><br>{joined('', '<br><br>')}</td></tr></table>",
    "fonts": f"<center><font size=+3>{HEADLINE}</font></center>{joined('<p><font face=arial>', '</font>')}",
    "preformatted text": f"<h1>{HEADLINE}</h1><pre>\n" + "\n\n".join(SENTENCES) + "\n</pre>",
    "hashed names": f'<div class="sc-aBcD"><h1 class="css-9f8">{HEADLINE}</h1>'
    + joined('<p class="css-k3j2">', "</p></div>"),
    "elements of its own": f"<x-story><x-head>{HEADLINE}</x-head>{joined('<x-text>', '</x-text>')}</x-story>",
    "posts with times": f"<main><h1>{HEADLINE}</h1>{joined('<div><time>20:14</time><p>', '</p></div>')}</main>",
    "a list": f"<div><h1>{HEADLINE}</h1><ol>{joined('<li>', '</li>')}</ol></div>",
}


@pytest.mark.parametrize("made", STORIES.values(), ids=STORIES)
def test_the_story_comes_out_whole_and_the_furniture_stays_behind(made):
    head = f"<title>{HEADLINE} | Valley Post</title>"
    body = page(read_html(Source(f"<head>{head}</head><body>{MENU}{made}{RAIL}{FOOT}</body>"))).body
    said = " ".join(body.split())
    assert [sentence for sentence in SENTENCES if sentence not in said] == []
    assert [text for text in (*OTHERS, "Home", "More news", "All rights reserved") if text in said] == []
