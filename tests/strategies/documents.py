"""Valid documents made by hand, without any stage: rewrites in layers, labels, splits, other stories, a verdict.

`documents()` is for whatever takes a document and shows, stores or compares it: it must hold for all of these, also
for text that is hostile (markup, control characters, lone surrogates, marks that turn the reading direction).
"""

from dataclasses import replace

from hypothesis import strategies as st

from newsclean.model import BODY, UNJUDGED, Block, ByteRepair, Document, Fact, Role, Source, Span, Verdict
from tests.strategies.edits import layers

PIECES = st.sampled_from(
    [
        "Rain fell on Tuesday.",
        "“We waited,” said Ann.",
        "星期二，山上下了雨。",
        "هطل المطر يوم الثلاثاء",
        "והבארות התמלאו",
        "मंगलवार को बारिश हुई।",
        "itâ€™s",
        "ra\u200bin",
        "👩‍🌾 👍🏽 🇬🇧 ❤️",
        "<script>document.title='run'</script>",
        '"><img src=x onerror=alert(1)>',
        "</style></template><!--",
        "&lt;b&gt; &amp;amp;",
        "\x1b[31mred\x1b[0m",
        "\x00\x07\x85",
        "\u202edetrevni\u2066",
        "\ud800",
        "one\ntwo",
        "x" * 90,
    ]
)
"""Stretches of text of many scripts and tempers; none is white space only."""

VISIBLE = (
    (PIECES | st.lists(PIECES, min_size=2, max_size=6).map(" ".join) | st.text(min_size=1, max_size=30))
    .map(str.strip)
    .filter(bool)
)
"""The text of one block as it stands in a source."""

GAPS = st.sampled_from(["\n\n", "\n", " ", "\r\n\r\n", "\u2029", " \t\n"])
EVIDENCE = st.sampled_from(["", "read as windows-1252", "links make up 93 % of it", "<b>bold</b> & \x1b[1m", "字" * 30])
SCORES = st.none() | st.floats(0, 1)


@st.composite
def reworked(draw, block):
    """The block after some stages: rewritten, labelled, remarked on, split."""
    for _ in range(draw(st.integers(0, 3))):
        block = block.rewrite(draw(layers(block.text)))
    for _ in range(draw(st.integers(0, 2))):
        block = block.label(draw(st.sampled_from(Role)), "roles.test", draw(EVIDENCE), score=draw(SCORES))
    if draw(st.booleans()):
        block = block.remark("mojibake.seen", draw(EVIDENCE))
    places = [at for at in range(1, len(block.text)) if block.text[:at].strip() and block.text[at:].strip()]
    if places and draw(st.booleans()):
        return block.split([draw(st.sampled_from(places))], "glued.test", draw(EVIDENCE))
    return (block,)


@st.composite
def documents(draw):
    """A document whose blocks cover all of its source but white space."""
    parts = [draw(st.sampled_from(["", "\n", "  "]))]
    blocks = []
    at = len(parts[0])
    for text in draw(st.lists(VISIBLE, max_size=8)):
        blocks += draw(reworked(Block(text, Span(at, at + len(text)))))
        gap = draw(GAPS)
        parts += (text, gap)
        at += len(text) + len(gap)
    first_other = draw(st.integers(0, 12))
    return Document(
        source=Source("".join(parts), encoding=draw(st.sampled_from([None, "utf-8"])), repairs=draw(byte_repairs())),
        blocks=tuple(replace(block, story=int(place >= first_other)) for place, block in enumerate(blocks)),
        keep=draw(st.just(BODY) | st.frozensets(st.sampled_from(Role))),
        facts=tuple(draw(st.lists(facts(), max_size=3))),
        verdict=draw(st.just(UNJUDGED) | verdicts()),
    )


def byte_repairs():
    """What decoding might have mended."""
    one = st.builds(
        ByteRepair, st.integers(0, 10**6), st.binary(min_size=1, max_size=3), EVIDENCE, st.just("’") | EVIDENCE
    )
    return st.lists(one, max_size=2).map(tuple)


def facts():
    """Head matter, of any text."""
    return st.builds(
        Fact, st.sampled_from(["headline", "byline", "published", "language"]), VISIBLE, st.just("json-ld")
    )


def verdicts():
    """A verdict with its reasons."""
    kinds = st.sampled_from(["article", "empty", "truncated"])
    return st.builds(Verdict, kinds, st.floats(0, 1), st.lists(EVIDENCE, max_size=2).map(tuple))
