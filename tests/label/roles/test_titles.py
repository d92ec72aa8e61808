"""The headline of a plain text is found by what the story says again; openings that look like one are spared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean
from newsclean.label.roles import roles
from newsclean.model import Block, Document, Role, Source, Span
from tests.strategies.lines import judged

STORY = (
    "The ferry lost its anchor on Tuesday, and the harbour was closed while divers looked for it in the mud.",
    "On the quay nobody remembered a winter so long, and the fishmongers sold potatoes to the sailors.",
)
VERSE = (
    "She counts the lamps,\n    one for the baker,\n\nOne for the boy,\n    and one for me.\n\nAnd the pier\nwent down."
)
PERSIAN = (
    "پل کهنه بازمی\u200cگردد\n\n"
    "شهرداری می\u200cگوید بازسازی پل کهنهٔ روستا تا پایان پاییز به پایان می\u200cرسد "
    "و پس از آن رفت\u200cوآمد خودروها آزاد است."
)


def headline(*texts, outside=()):
    blocks = judged(*texts, outside=outside, between="\n\n")
    return next((block.text for block in blocks if block.role is Role.HEADLINE), None)


def test_a_short_line_without_a_full_stop_that_opens_the_text_is_the_headline():
    assert headline("Ferry loses its anchor", *STORY, "Share this article") == "Ferry loses its anchor"


@pytest.mark.parametrize("above", ["By Maja Thorn", "14 January 2025, 10:15", "Posted by Maja Thorn at 10:15"])
def test_a_line_below_who_wrote_it_or_when_is_the_headline_if_the_story_says_its_words(above):
    line = "Ferry and anchor: divers search the harbour"
    assert headline("Local news", above, line, *STORY) == line
    assert headline("Local news", above, "What the baker heard on Monday", *STORY) is None


def test_what_opens_a_text_without_any_furniture_stays_in_it():
    assert headline("Ferry loses its anchor", *STORY) is None


@pytest.mark.parametrize(
    "text",
    [
        "पुल पर फिर चली बस\n\nपहाड़ी ज़िले के सोनपुर गाँव में पिछले सप्ताह पुल खुला है, जिसे गाँव के लोगों ने ख़ुद बनाया है और अब बस चलती है।",
        PERSIAN,
        "港の橋が再び開く\n\n港にかかる橋が三年ぶりに開いた。町の人々は朝早くから集まり、渡り初めを祝った。橋は木で造られている。",
    ],
    ids=["Devanagari", "Persian with its joiners", "Japanese"],
)
def test_a_headline_is_found_in_any_script(text):
    assert clean(f"{text}\n\nShare this article", media="text").headline == text.partition("\n")[0]


def test_a_headline_that_stands_twice_above_the_story_is_the_headline_both_times():
    text = "Ferry loses its anchor"
    blocks = clean("\n\n".join([text, "By Ann Lee", text, *STORY])).blocks
    assert [block.role for block in blocks[:3]] == [Role.HEADLINE, Role.BYLINE, Role.HEADLINE]


def test_the_pages_title_above_its_menu_is_the_headline_with_the_site():
    rows = ("Ferry loses its anchor | The Harbour Herald", "Home", "Sport", "Ferry loses its anchor", "By Ann Lee")
    document = clean("\n\n".join([*rows, *STORY]))
    assert document.headline == "Ferry loses its anchor"
    assert [block.role.value for block in document.blocks[:4]] == ["headline", "navigation", "navigation", "headline"]


def test_lines_that_differ_in_their_figures_are_no_headline_said_again():
    rows = ("Ferry 1 sails at 8", "By Ann Lee", "Ferry 2 sails at 9")
    assert clean("\n\n".join([*rows, *STORY])).blocks[2].role is Role.PARAGRAPH


def test_a_heading_that_comes_back_inside_the_story_is_no_headline():
    text = "Ferry loses its anchor"
    assert headline(text, STORY[0], text, STORY[1]) is None


def test_among_menus_the_line_whose_words_the_story_uses_is_the_headline():
    rows = ("Latest news and weather", "Ferry loses its anchor in the harbour", "Become a member today")
    assert headline(*rows, *STORY, outside=rows) == rows[1]


def test_the_headline_stands_before_the_standfirst():
    rows = ("Ferry loses its anchor in the harbour", "Divers look for the anchor of the ferry in the harbour mud")
    assert headline(*rows, *STORY, outside=rows) == rows[0]


@pytest.mark.parametrize(
    "first",
    ["Takeaways", "Dear Therapist,", "From the venue:", "1. Take a scarf along", "- An item of a list", "It rained."],
)
def test_what_opens_a_text_and_is_no_headline_stays(first):
    assert headline(first, *STORY) is None


def test_a_heading_shorter_than_the_other_headings_is_none():
    assert headline("What to Expect", STORY[0], "What the divers found in the mud", STORY[1]) is None


def test_a_line_as_long_as_a_standfirst_stays():
    line = "Divers have been looking for the anchor of a ferry for three weeks, and the harbour is still closed"
    assert headline(line, *STORY) is None


def test_the_title_of_a_poem_is_its_headline_and_its_first_line_is_not():
    titled = clean(f"The Ferryman’s Daughter\n\n{VERSE}", media="text")
    assert titled.headline == "The Ferryman’s Daughter"
    assert clean(VERSE, media="text").headline is None


@given(st.lists(st.sampled_from([*STORY, "Ferry loses its anchor", "Takeaways", "Home", "By Ann Lee"]), max_size=9))
def test_a_text_has_one_headline_at_most_however_often_and_it_stands_above_the_story(texts):
    blocks = tuple(Block(text, Span(at * 200, at * 200 + len(text))) for at, text in enumerate(texts))
    source = "".join(text.ljust(200) for text in texts)
    found = [
        at for at, block in enumerate(roles(Document(Source(source), blocks)).blocks) if block.role is Role.HEADLINE
    ]
    assert len({texts[at] for at in found}) <= 1
    assert all(text not in STORY for at in found for text in texts[:at])


def test_the_date_may_stand_between_the_headline_and_the_story():
    assert headline("港の橋が再び開く", "2024年6月2日 18時24分", *STORY, "シェアする") == "港の橋が再び開く"


def test_what_stands_below_the_story_does_not_count_against_its_headline():
    left = "Why the harbour master of a small town resigned over nine tickets"
    assert headline("Ferry loses its anchor", *STORY, "Share this article", left) == "Ferry loses its anchor"


SWEDISH = (
    "Arton renar gick natten till söndagen ombord på ett godståg och åkte elva mil innan föraren märkte något alls.",
    "Djuren hade gått genom en grind i ett stängsel som lämnats öppet efter ett arbete, säger ägaren till dem.",
)


def test_a_headline_may_have_its_words_in_other_forms_than_the_story():
    title, menu = "Renarna tog tåget – stängslen öppna", "Nyheter från hela världen"
    assert headline(menu, title, "Publicerad 2 november 2025", *SWEDISH, outside=[menu, title]) == title


def test_an_entry_behind_a_bullet_is_no_headline():
    entry, title = "* Ferry anchors and harbour divers", "Ferry loses its anchor in harbour"
    assert headline(entry, title, *STORY, outside=[entry, title]) == title
    assert headline(entry, *STORY, outside=[entry]) is None


@pytest.mark.parametrize("site", ["", " | The Harbour Post", " - The Harbour Post"])
def test_the_first_line_of_a_dump_that_comes_again_among_the_menu_is_the_headline(site):
    title, teaser = "BUDGET 3.0 | Ferry loses its anchor in mud", "The harbour was closed while divers looked"
    menu = [f"Entry {at} of the menu" for at in range(12)]
    first, other = f"{title}{site}", "The Harbour Post, your paper on the quay"
    outside = [first, other, *menu, title, teaser]
    assert headline(first, *menu, title, teaser, *STORY, outside=outside) in {first, title}
    assert headline(other, *menu, title, teaser, *STORY, outside=outside) == teaser


def test_what_opens_a_menu_twice_is_no_headline():
    login, title = "Contact Us Login", "Ferry loses its anchor in harbour"
    assert headline(login, login, title, *STORY, outside=[login, title]) == title


@pytest.mark.parametrize("unseen", ["\u200b", "\ufeff\u200e", "\x00"])
def test_lines_of_which_nothing_is_left_stand_above_a_story_as_if_there_were_none(unseen):
    assert clean("\n\n".join((unseen, unseen, *STORY)), media="text").body == "\n\n".join(STORY)
