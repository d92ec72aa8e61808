"""Trees of HTML: well-formed pages whose text is known, and tag soup of which only survival is asked."""

from hypothesis import strategies as st

WORDS = st.sampled_from(["rain", "fell", "on", "town", "雨", "дождь", "المطر", "βροχή", "&", "<", "again"])
TEXTS = st.lists(WORDS, min_size=1, max_size=8).map(" ".join)
CLASSES = st.sampled_from(["", "story-body", "share", "related", "byline", "x1", "navMain"])


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


@st.composite
def elements(draw, children):
    tag = draw(st.sampled_from(["div", "section", "article", "aside", "ul", "blockquote", "x-card"]))
    name = draw(CLASSES)
    opening = f'<{tag} class="{name}">' if name else f"<{tag}>"
    return f"{opening}{''.join(draw(st.lists(children, max_size=4)))}</{tag}>"


LEAVES = st.one_of(
    TEXTS.map(lambda text: f"<p>{escaped(text)}</p>"),
    TEXTS.map(lambda text: f"<h2>{escaped(text)}</h2>"),
    TEXTS.map(lambda text: f"<li>{escaped(text)}</li>"),
    TEXTS.map(lambda text: f'<p>{escaped(text)} <a href="/x">{escaped(text)}</a></p>'),
    TEXTS.map(lambda text: f"<div>{escaped(text)}<br>{escaped(text)}</div>"),
    TEXTS.map(lambda text: f"<pre>{escaped(text)}\n  {escaped(text)}</pre>"),
    st.just("<script>let x = '<p>no</p>';</script>"),
    st.just("<table><tr><td>One</td><td>Two</td></tr></table>"),
)
WELL_FORMED = st.lists(st.recursive(LEAVES, elements, max_leaves=12), max_size=6).map(
    lambda parts: f"<!DOCTYPE html><html><head><title>Rain</title></head><body>{''.join(parts)}</body></html>"
)

BITS = ["<p>", "</p>", "<div", ">", "<b>", "</div>", "<td>", "<!--", "-->", "text", "&amp", "&#0;", "\x00", "<br>"]
TAG_SOUP = st.lists(
    st.one_of(st.sampled_from([*BITS, "<script>", "<table>", "<li>", "</html>", '"', "'"]), st.text())
).map("".join)
