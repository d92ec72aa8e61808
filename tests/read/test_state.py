"""Stories that a page keeps for its scripts."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.model import Source
from newsclean.read.html import read_html

STORY = (
    "It rained in the north on Monday, and the fields that had been dry for months turned green.",
    "Farmers in three valleys said that they had waited for it since March, and some of them danced.",
    "“We sat by the window with the children and counted the drops,” said Maren Olsby, who keeps sheep.",
    "The county had forbidden gardens to be watered in April, and closed both of its swimming pools.",
    "More is to come by the end of the week, said the weather service, and the rivers may well rise.",
    "Nobody remembers a longer drought, although the parish book tells of one in the year of 1846.",
)
MENU = "<nav><a href='/'>Home</a> <a href='/n'>News</a></nav><div id='root'></div><footer>© 2024 The Dial</footer>"
LATEST = [
    {"title": f"Council votes on bridge {at}", "url": f"/bridge-{at}", "body": "The council votes on the bridge. " * 9}
    for at in range(9)
]


def spans(text):
    """A line in three parts, as one with a link has."""
    words = text.split(" ")
    return " ".join(words[:3]) + " ", " ".join(words[3:5]), " " + " ".join(words[5:])


BODIES = {
    "Arc": {"content_elements": [{"type": "text", "_id": "A1", "content": text} for text in STORY]},
    "Contentful": {
        "nodeType": "document",
        "content": [
            {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": part} for part in spans(text)]}
            for text in STORY
        ],
    },
    "DraftJS": {"blocks": [{"key": "a", "type": "unstyled", "text": text, "data": {}} for text in STORY]},
    "EditorJS": {"blocks": [{"id": "a", "type": "paragraph", "data": {"text": text}} for text in STORY]},
    "ProseMirror": {
        "type": "doc",
        "content": [
            {"type": "paragraph", "content": [{"type": "text", "text": part} for part in spans(text)]} for text in STORY
        ],
    },
    "Sanity": [
        {"_type": "block", "children": [{"_type": "span", "text": part} for part in spans(text)]} for text in STORY
    ],
    "broadcaster": [
        {
            "type": "text",
            "model": {
                "blocks": [
                    {
                        "type": "paragraph",
                        "model": {
                            "text": text,
                            "blocks": [{"type": "fragment", "model": {"text": part}} for part in spans(text)],
                        },
                    }
                ]
            },
        }
        for text in STORY
    ],
    "HTML in lines": {"elements": [{"type": "html", "html": f"<p>{text}</p>"} for text in STORY]},
    "HTML": {"articleBody": "".join(f"<p>{text}</p>" for text in STORY)},
    "strings": {"paragraphs": list(STORY)},
    "flat": [{"story": 1}, {"title": 2, "body": 3}, "Rain at last", "".join(f"<p>{text}</p>" for text in STORY), "en"],
}
WAYS = {
    "next": '<script id="__NEXT_DATA__" type="application/json">{}</script>',
    "assigned": "<script>window.__INITIAL_STATE__ = {};</script>",
    "among others": "<script>window.Fusion=window.Fusion||{{}};Fusion.site='dial';Fusion.content={};run()</script>",
    "parsed": "<script>window.state = JSON.parse({});</script>",
}


def page(body, way, shown=MENU):
    state = json.dumps({"props": {"lang": "en", "story": body, "latest": LATEST, "css": ".a{b:c;d:e}" * 99}})
    if way == "parsed":
        state = json.dumps(state)
    script = WAYS[way].format(state.replace("</", "<\\/"))
    return f"<title>Rain at last</title><body>{shown}{script}</body>"


def kept(source):
    blocks = read_html(Source(source)).blocks
    return [block.text for block in blocks if any(reason.rule == "read.stated" for reason in block.reasons)]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("form", BODIES)
def test_the_story_is_read_from_the_state_of_a_page_that_shows_none(form, way):
    assert kept(page(BODIES[form], way)) == list(STORY)


@pytest.mark.parametrize("form", BODIES)
def test_it_is_the_body(form):
    document = newsclean.clean(page(BODIES[form], "next"))
    assert document.body == "\n\n".join(STORY)
    assert document.verdict.kind == "article"


@pytest.mark.parametrize("count", [1, 2])
def test_of_a_story_whose_opening_is_shown_the_rest_is_read(count):
    opening = "".join(f"<p>{text}</p>" for text in STORY[:count])
    assert newsclean.clean(page(BODIES["Contentful"], "next", MENU + opening)).body == "\n\n".join(STORY)


def test_a_story_that_is_shown_is_not_read_twice():
    shown = "".join(f"<p>{text}</p>" for text in STORY)
    assert kept(page(BODIES["Arc"], "next", MENU + shown)) == []


def test_a_page_with_its_own_story_is_read_as_it_stands():
    own = "<p>The mayor spoke twice on Tuesday, and then the whole council went to see the bridge.</p>" * 9
    assert kept(page(BODIES["Arc"], "next", MENU + own)) == []


def test_pictures_promos_and_lists_of_other_stories_are_no_part_of_it():
    body = [{"type": "text", "content": text} for text in STORY]
    body[2:2] = [
        {"type": "image", "caption": "The mill", "content": "The old mill at Lund, seen from the north on Monday."},
        {"type": "inline-newsletter", "content": "Sign up for our newsletter, and get all the news of the day first."},
        {"type": "story", "headline": "Bridge", "url": "/b", "content": "The bridge is closed until the end of May."},
    ]
    assert kept(page({"content_elements": body}, "next")) == list(STORY)


def test_entities_and_links_with_titles_are_words_of_their_line():
    link = {"type": "link", "url": "/b", "title": "Bridge", "text": "the bridge"}
    line = {
        "type": "paragraph",
        "content": ["Salt &amp; sand lie on ", link, ", said Maren Olsby on Monday."],
    }
    body = [line, *({"type": "paragraph", "content": [text]} for text in STORY)]
    assert kept(page(body, "next"))[0] == "Salt & sand lie on the bridge, said Maren Olsby on Monday."


def test_a_list_of_stories_is_no_story():
    assert kept(f"{MENU}<script type='application/json'>{json.dumps({'latest': LATEST[:3]})}</script>") == []


def test_what_browsers_without_scripts_would_show_is_read():
    inside = "".join(f"<p>{text}</p>" for text in STORY)
    assert kept(f"<body>{MENU}<noscript><div>{inside}</div></noscript></body>") == list(STORY)
    assert kept(f"<body>{MENU}<noscript><p>Please allow scripts to read this page.</p></noscript></body>") == []


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=30) | st.sampled_from(STORY),
        lambda inside: (
            st.lists(inside, max_size=4)
            | st.dictionaries(st.sampled_from(("type", "content", "text", "children", "body", "title", "url")), inside)
        ),
        max_leaves=40,
    )
)
def test_whatever_a_state_holds_the_blocks_cover_the_text(state):
    script = json.dumps(state).replace("</", "<\\/")
    document = read_html(Source(f"<body>{MENU}<script type='application/json'>{script}</script></body>"))
    assert document.restore() == document.source.text
    assert all(block.text.strip() == block.text != "" for block in document.blocks)


@pytest.mark.parametrize("depth", [500, 100_000])
def test_a_state_nested_without_end_is_no_crash(depth):
    state = '{"content":[' * depth + json.dumps(STORY[0]) + "]}" * depth
    assert kept(f"<body>{MENU}<script type='application/json'>{state}</script></body>") == []
