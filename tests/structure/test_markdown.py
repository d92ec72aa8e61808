"""Markdown's marks."""

import pytest

from newsclean.model import Role, Source, apply
from newsclean.pipeline import Pipeline
from newsclean.read.plain import read_plain
from newsclean.structure.markdown import links_of, marks
from newsclean.structure.wrap import wrap

CRAWLED = """[Home](/) | [News](/news) | [Sport](/sport)

The **council** asked [the county](https://example.org/county) twice for a pump, according to [a
report](https://example.org/report-
2024).

![](https://example.org/mill.jpg)

* [Wells](/wells)"""


def test_addresses_leave_the_sentence_and_menus_are_labelled():
    document = Pipeline({"wrap": wrap})(read_plain(Source(CRAWLED)))
    assert [(block.role, block.text) for block in document.blocks[:3]] == [
        (Role.NAVIGATION, "Home | News | Sport"),
        (Role.PARAGRAPH, "The council asked the county twice for a pump, according to a report."),
        (Role.OTHER, "![](https://example.org/mill.jpg)"),
    ]
    assert document.restore() == CRAWLED


@pytest.mark.parametrize(
    "text",
    [
        "In Markdown a link is written [text](/address).",
        "f(x)[0](y) * 2 * 3 and a_b_c",
        "He wrote [sic] (and meant it).",
        "5 * 4 = 20 and 3 * 2 = 6",
    ],
)
def test_brackets_and_stars_in_a_text_without_links_stay(text):
    document = read_plain(Source(text))
    assert wrap(document) is document


@pytest.mark.parametrize(
    ("marked", "bare"),
    [
        ("**Is it?** The policy", "Is it? The policy"),
        ("**Is it?**The policy", "Is it?The policy"),
        ("_**Both**_ and ***both*** and **_both_**", "Both and both and both"),
        ("**snake_case in bold** and *one **in** the other*", "snake_case in bold and one in the other"),
        ("See [the _new_ report](https://e.org/r_1) of _May_", "See the new report of May"),
        ("word**bold** and **bold**word", "wordbold and boldword"),
    ],
)
def test_bold_and_italics_may_stand_in_each_other_and_beside_words(marked, bare):
    assert apply(marked, marks(marked)) == bare


@pytest.mark.parametrize(
    "text", ["2**3**4 is 8", "f***ing and s**t", "f(**kwargs, **more)", "** not **", "\\**x\\** y"]
)
def test_stars_of_other_kinds_stay(text):
    stars = apply(text, marks(text)).count("*")
    assert stars == text.count("*")


def test_a_paragraph_with_a_link_is_no_menu():
    assert links_of("[The report](/r) names the county.") is None


def test_a_block_that_is_only_an_address_keeps_it():
    assert marks("[ ](https://example.org)") == []


@pytest.mark.parametrize(
    "link",
    [
        "[the county's\nreport.](https://example.org/report)",
        "[the report](https://example.org/a-long-\naddress)",
        '[the report](https://example.org/r "A title\nof its own")',
    ],
    ids=["in its words", "in its address", "in its title"],
)
def test_a_line_break_inside_a_link_parts_nothing(link):
    text = f"[Home](/) [News](/n) [Sport](/s)\n\nThey read {link} aloud to everybody.\n\nThen they left."
    bodies = [block.text for block in wrap(read_plain(Source(text))).blocks]
    assert bodies[2] == "Then they left."
    assert bodies[1].startswith("They read the")
    assert bodies[1].endswith("aloud to everybody.")
    assert "http" not in bodies[1]


def test_a_picture_inside_a_link_goes_with_its_marks():
    before = "[![The mill](/mill.jpg)The old mill](/mill) was sold."
    assert [change.before for change in marks(before)] == ["[", "![The mill](/mill.jpg)", "](/mill)"]
    assert links_of("[![The mill](/mill.jpg)](/mill)") is Role.CAPTION


STORY = "They read [the report](/r) aloud to everybody who stood on the quay, and then they left."


def roles_of(text):
    return [block.role for block in wrap(read_plain(Source(text))).blocks]


def test_links_that_each_fill_a_line_point_to_other_pages():
    row = "- [Ten soups for a cold week](/s)\n- [Minister resigns over expenses](/m)\n- [Why your cat ignores you](/c)"
    assert roles_of(f"{STORY}\n\n{row}") == [Role.PARAGRAPH, *[Role.RELATED] * 3]


def test_short_links_that_each_fill_a_line_are_a_menu():
    assert roles_of(f"[News](/n)\n\n[Sport](/s)\n\n[Weather](/w)\n\n{STORY}") == [
        *[Role.NAVIGATION] * 3,
        Role.PARAGRAPH,
    ]


def test_two_sources_named_in_a_list_stay():
    listed = "- [The report of the county](/r)\n- [The letter of the council](/l)"
    assert roles_of(f"{STORY} {STORY}\n\n{listed}") == [Role.PARAGRAPH, Role.LIST_ITEM, Role.LIST_ITEM]


def test_addresses_leave_a_text_of_which_every_paragraph_is_one_line():
    text = "\n\n".join([STORY] * 3)
    assert "](" not in wrap(read_plain(Source(text))).body
