"""Line ends: paragraphs, or white space."""

import json
import textwrap
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsclean.model import Role, Source
from newsclean.pipeline import Pipeline
from newsclean.read.plain import read_plain
from newsclean.structure.repeats import repeats
from newsclean.structure.wrap import RULES, wrap
from tests.strategies.openings import TOPICS, paragraphs
from tests.strategies.pages import FURNITURE, SENTENCES

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
CASES = json.loads((FIXTURES / "cases" / "structure.json").read_text(encoding="utf-8"))
LOOK_ALIKES = json.loads((FIXTURES / "negative" / "structure.json").read_text(encoding="utf-8"))
PIPELINE = Pipeline({"wrap": wrap, "repeats": repeats})


def wrapped(text):
    return PIPELINE(read_plain(Source(text)))


def texts(document):
    return [block.text for block in document.blocks]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["label"])
def test_each_case_becomes_its_blocks(case):
    document = wrapped(case["text"])
    assert [[block.role.value, block.text] for block in document.blocks] == case["blocks"]


@pytest.mark.parametrize("case", LOOK_ALIKES, ids=lambda case: case["label"])
def test_each_look_alike_keeps_its_lines_as_paragraphs(case):
    document = wrapped(case["text"])
    assert texts(document) == [line.strip() for line in case["text"].split("\n") if line.strip()]
    assert {block.role for block in document.blocks} == {Role.PARAGRAPH}


@given(
    st.lists(st.sampled_from(sorted(TOPICS)), min_size=2, max_size=4, unique=True),
    st.integers(50, 90),
    st.sampled_from(["\n\n", "\n \n\n"]),
)
def test_paragraphs_wrapped_at_any_column_come_back_whole(topics, width, gap):
    whole = [paragraph for topic in topics for paragraph in paragraphs(topic)]
    text = gap.join("\n".join(textwrap.wrap(each, width, break_on_hyphens=False)) for each in whole)
    assert texts(wrapped(text)) == whole


@given(
    st.lists(st.sampled_from(sorted(TOPICS)), min_size=3, max_size=4, unique=True),
    st.lists(st.sampled_from(FURNITURE), min_size=20, max_size=60),
    st.integers(60, 90),
)
def test_menus_around_wrapped_paragraphs_do_not_hide_their_column(topics, menu, width):
    """Of a page that a browser has laid out for a terminal most lines are entries of menus, none of them full."""
    whole = [paragraph for topic in topics for paragraph in paragraphs(topic)]
    entries = [entry[:30] for entry in menu]
    text = "\n\n".join(["\n".join(entries), *(textwrap.fill(each, width, break_on_hyphens=False) for each in whole)])
    assert texts(Pipeline({"wrap": wrap})(read_plain(Source(text))))[-len(whole) :] == whole


HELVETICA = {
    letter: width
    for width, letters in {22: "ijl", 28: "ft.,: ", 33: "r", 50: "cksvxyz", 72: "w", 83: "m"}.items()
    for letter in letters
}


def set_in_type(text, width):
    """The lines of a paragraph set in Helvetica, as wide as so many of its usual letters."""
    lines = [[]]
    for word in text.split():
        if sum(HELVETICA.get(letter, 56) for letter in " ".join([*lines[-1], word])) > 56 * width:
            lines.append([])
        lines[-1].append(word)
    return "\n".join(map(" ".join, lines))


@given(
    st.lists(st.sampled_from(sorted(TOPICS)), min_size=3, max_size=4, unique=True),
    st.integers(30, 78),  # wider ones have too few line ends: at 79 one text of 15 is left as it is
)
def test_paragraphs_set_in_type_come_back_whole(topics, width):
    whole = [paragraph for topic in topics for paragraph in paragraphs(topic)]
    text = "\n\n".join(set_in_type(each, width) for each in whole)
    assert texts(wrapped(text)) == whole


@given(
    st.lists(st.sampled_from(sorted(TOPICS)), min_size=2, max_size=4, unique=True),
    st.integers(50, 90),
    st.sampled_from(["  ", "    ", "     "]),
)
def test_paragraphs_told_by_their_indent_come_back_whole(topics, width, indent):
    whole = [paragraph for topic in topics for paragraph in paragraphs(topic)]
    lines = [line for each in whole for line in textwrap.wrap(each, width, initial_indent=indent)]
    assert texts(wrapped("\n".join(lines))) == whole


@given(st.lists(st.sampled_from(sorted(TOPICS)), min_size=2, max_size=4, unique=True), st.integers(50, 90))
def test_quoted_paragraphs_that_were_wrapped_come_back_whole(topics, width):
    whole = [paragraph for topic in topics for paragraph in paragraphs(topic)]
    text = "\n\n".join(textwrap.fill(f"> {each}", width, subsequent_indent="> ") for each in whole)
    document = wrapped(text)
    assert texts(document) == [f"> {each}" for each in whole]
    assert {block.role for block in document.blocks} == {Role.QUOTE}


@pytest.mark.parametrize("mark", ["* ", "- ", "1. "])
def test_items_wrapped_under_their_marks_come_back_whole(mark):
    whole = [mark.replace("1", str(number)) + each for number, each in enumerate(paragraphs(min(TOPICS))[:3], 1)]
    lines = [line for each in whole for line in textwrap.wrap(each, 60, subsequent_indent=" " * len(mark))]
    document = wrapped("\n".join(lines))
    assert texts(document) == whole
    assert {block.role for block in document.blocks} == {Role.LIST_ITEM}


@given(st.lists(st.sampled_from(SENTENCES + FURNITURE), min_size=1, max_size=12))
@example(
    [
        "Read more: The dam that failed",
        "星期二，山上下了雨，水井又满了。",
        "Subscribe to our newsletter",
        "Share this article",
    ]
)
def test_sentences_on_lines_of_their_own_stay_apart(lines):
    document = Pipeline({"wrap": wrap})(read_plain(Source("\n".join(lines))))
    assert texts(document) == lines


@given(st.lists(st.text("ab. ,-|*#>1AB\n\t\u3000雨。", max_size=60), max_size=6).map("\n\n".join))
def test_wrapping_the_wrapped_changes_nothing(text):
    pipeline = Pipeline({"wrap": wrap})
    once = pipeline(read_plain(Source(text)))
    body = "\n\n".join(texts(once))
    assert texts(pipeline(read_plain(Source(body)))) == texts(once)


@given(st.text("ab. ,-\n\r\u2028\u2029雨。Ж", max_size=200))
def test_the_source_is_restored(text):
    assert wrapped(text).restore() == text


def test_a_text_without_line_ends_is_the_very_same_document():
    document = read_plain(Source("It rained.\n\nThe river rose."))
    assert wrap(document) is document


def test_every_rule_is_signed_with_the_stage():
    assert {rule.partition(".")[0] for rule in RULES} == {"wrap"}


def test_the_shorter_first_line_of_an_indented_paragraph_is_joined():
    paragraph = "\n".join(
        ("昨夜大雨山下河水上涨" * 4)[:33] if not at else "村里人整夜没有睡" * 4 + "他们都在" for at in range(4)
    )
    text = f"{paragraph}\n村长说的。\n{paragraph}\n大家回家了。"
    assert [block.text[-5:] for block in wrap(read_plain(Source(text))).blocks] == ["村长说的。", "家回家了。"]


def test_addresses_of_markdown_that_overhang_do_not_hide_the_column():
    prose = [
        "The council of the village had asked twice for a pump, and twice the county",
        "had refused, since it had no money left for pumps of any kind that autumn.",
        "So the farmers carried the water by tractor from the river, as their fathers",
        "had done before them, and nobody in the valley wanted to talk about the well.",
    ]
    links = [
        f"[![A picture](https://example.org/{'p' * 90}-{at}.jpg)](https://example.org/a-\nb-{at})" for at in range(6)
    ]
    document = wrap(read_plain(Source("\n\n".join([*links[:3], "\n".join(prose), *links[3:]]))))
    assert " ".join(prose) in [block.text for block in document.blocks]


LINKS = "[Home](/) [News](/news) [Sport](/sport)"


def test_a_line_that_ends_within_a_links_words_keeps_its_space():
    text = f"{LINKS}\n\nThe paper [wrote\n](https://example.org/a)in the evening that the river would rise."
    assert wrap(read_plain(Source(text))).blocks[-1].text == "The paper wrote in the evening that the river would rise."


def test_hyphens_of_broken_addresses_do_not_make_a_hyphenated_text():
    links = "\n\n".join(f"[Well {at}](https://example.org/the-\nwells-{at})" for at in range(6))
    prose = (
        "The search for the anchor of the ferry was called long and very time-\n"
        "consuming by the divers, who had looked for it in the harbour since the\n"
        "end of October, and by the fishmongers on the quay, who had sold next to\n"
        "nothing but potatoes to the sailors since the beginning of the winter."
    )
    document = wrap(read_plain(Source(f"{links}\n\n{prose}")))
    assert document.blocks[-1].text == prose.replace("-\n", "-").replace("\n", " ")


ARTICLE = "The harbour was closed for three weeks while divers looked for the anchor that a ferry lost in October.\n"
RUNNING = "By Monday the fishmongers had sold so many potatoes that"
ARABIC = "وقال المرصد السوري لحقوق الإنسان، وهو هيئة مقرها لندن، إن مقاتلين سيطروا على ثلاثة"


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        (f"{ARTICLE}{RUNNING} \nMaria Lind\n Potatoes had none left.", f"{RUNNING} Maria Lind Potatoes had none left."),
        (f"{ARTICLE}{ARABIC} \nمستودعات للذخيرة\n بالقرب من البلدة.", f"{ARABIC} مستودعات للذخيرة بالقرب من البلدة."),
        (f"{ARTICLE}{RUNNING} \nMaria Lind\nThe Herald", f"{RUNNING} Maria Lind\n\nThe Herald"),
    ],
    ids=["capitals", "no capitals", "goes on as far as the spaces tell"],
)
def test_a_space_in_front_of_an_inline_element_says_that_the_line_goes_on(text, joined):
    """`get_text` writes a line for each element, and the text around keeps its spaces."""
    assert "\n\n".join(texts(wrapped(text))).endswith(joined)


@pytest.mark.parametrize(
    "text",
    [
        "Ferry loses its anchor in the old harbour \nMinister resigns over expenses of her staff \nSport",
        f"{ARTICLE[:-1]} \nA heading of more than forty code points says so \nThe mayor laughed. \n{ARTICLE}",
        f"{ARTICLE}{RUNNING}\n\n Maria Lind said nothing.",
        f"{ARTICLE}By Ann Lee \nThe Harbour Herald",
    ],
    ids=["headlines", "every line ends in a space", "another paragraph", "too short to run on"],
)
def test_a_space_at_the_end_of_other_lines_says_nothing(text):
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    assert texts(wrapped(text)) == lines
