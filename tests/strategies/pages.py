"""Whole inputs: stories with furniture around them, as text and as HTML, in several scripts, some damaged."""

from html import escape

from hypothesis import strategies as st

SENTENCES = [
    "Rain fell on the hills of Exampleshire on Tuesday, and the wells filled again.",
    "“We had waited since March,” said Ann Example, who farms forty acres near the river.",
    "The council will meet on 4 May to decide about the dam.",
    "Der Regen kam spät, aber er kam – und die Brunnen füllten sich.",
    "Il a plu mardi sur les collines ; les puits sont pleins.",
    "Во вторник на холмах прошёл дождь, и колодцы наполнились.",
    "星期二，山上下了雨，水井又满了。",
    "火曜日、丘に雨が降り、井戸は再び満ちた。",
    "هطل المطر على التلال يوم الثلاثاء وامتلأت الآبار.",
    "मंगलवार को पहाड़ियों पर बारिश हुई।",
    "Why did it take so long? Nobody knows.",
    "The price rose to 3.5 million dollars, up 12 % from 2019.",
]
FURNITURE = [
    "Home > News > Weather",
    "Share this article",
    "By Ann Example",
    "Photo: Ann Example",
    "Read more: The dam that failed",
    "Subscribe to our newsletter",
    "© 2024 Example News. All rights reserved.",
    "Leave a Reply",
    "Advertisement",
    "Tuesday, March 4, 2025",
]
DAMAGED = [
    "Itâ€™s raining.",
    "The â€œnewâ€\x9d dam",
    "Rain &amp;#8217;til dawn",
    "ra\u200bin",
    "MÃ¼nchen",
    "end.The start , then .",
]

UNSEEN = ["\u200b", "\ufeff\u200e", "\x00", "\xad"]
"""Lines of which a repair leaves nothing."""


def paragraphs():
    """A paragraph of one to four sentences, now and then a damaged one."""
    sentence = st.sampled_from(SENTENCES) | st.sampled_from(DAMAGED)
    return st.lists(sentence, min_size=1, max_size=4).map(" ".join)


def rows():
    """Paragraphs with furniture between them, and lines that hold nothing to be seen."""
    return st.lists(paragraphs() | st.sampled_from(FURNITURE) | st.sampled_from(UNSEEN), max_size=10)


def _as_html(texts):
    return "<!doctype html><html><body><div class=main>" + "".join(f"<p>{escape(text)}</p>" for text in texts)


def pages():
    """Plain text with blank lines, plain text with single line feeds, one flat line, HTML, or any characters at all."""
    return st.one_of(
        rows().map("\n\n".join),
        rows().map("\n".join),
        rows().map(" ".join),
        rows().map(_as_html),
        st.text(max_size=80),
        st.text(alphabet="a. \n-|<>&#;“â€™™Ã©\u200b0", max_size=60),
    )
