import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.model import Block, Document, Source, Span
from newsclean.read.plain import read_plain
from newsclean.structure.bounds import RULES, _at_most, _joints, bounds

TITLES = (
    "News Sport Weather Markets Travel Food Wine Garden House Music Letters Puzzles Quizzes Careers Privacy Terms "
    "Radar Tides Books Films Theatre Health Science History Nature Cooking Schools Courts Crime Traffic Trains "
    "Ferries Flights Hotels Jobs Motors Property Pensions Savings Loans Bonds Shares Chess Cricket Rugby Tennis"
)
WORDS = TITLES.split()

MENU = " ".join("".join(WORDS[at : at + 3]) for at in range(0, 30, 3))
STORY = (
    "Rain fell on the hills above Exampleham for nine days, and the wells are full again.",
    "“We had waited since March,” said Ann Example, who showed the river on YouTube and nowhere else.",
    "The council will meet on Friday; DiCaprio, a goat, was found on the roof of the mill.",
)


def parts(text):
    return [block.text for block in bounds(read_plain(Source(text))).blocks]


def one_block(text):
    return Document(Source(text), (Block(text, Span(0, len(text))),))


@given(st.permutations(WORDS), st.integers(3, 6))
def test_words_of_a_menu_that_run_together_come_apart(words, together):
    menu = ["".join(words[at : at + together]) for at in range(0, len(words), together)]
    assert " ".join(parts(" ".join(menu))).split() == words


def test_paragraphs_of_a_page_without_any_break_come_apart():
    page = f"{MENU} By Jo Writer2 May 2024{''.join(STORY)}SubscribeLoginRegisterHelp"
    assert parts(page)[-4 - len(STORY) :] == [*STORY, "Subscribe", "Login", "Register", "Help"]


@pytest.mark.parametrize(
    "name", ["YouTube", "BuzzFeed", "McDonald", "DiCaprio", "dell’Italia", "LeBron", "iPhone", "U.S.Army", "d’Orsay"]
)
def test_a_name_in_a_sentence_of_such_a_page_stays_whole(name):
    page = f"{MENU} SubscribeLogin The mayor said that {name} was there, and that the rain went on. {name}Help"
    assert f"that {name} was there" in "\n".join(parts(page))


@pytest.mark.parametrize(
    "text",
    [
        "She left YouTube for BuzzFeed, PayPal for GitHub, TikTok for LinkedIn; DeepMind and OpenAI went.",
        "Abantu baseMbali, eMgungundlovu, ngoLwesine, kaSigonyela, KwaZulu, uColonel, yaseMelika, kuleNkundla.",
        "Call getElementById(), then addEventListener(), with IHttpClientFactory and HttpRawMessageHandler.",
        "他在RobinWinks和JacksonHole以及FairfieldOsborn的LauraCelestiaSpelmanRockefeller说。",
        "PCEtLSBCZWdpbiBjb21TY29yZSBUYWcgLS0+Cgo8c2NyaXB0PgogIHZhciBfY29tc2NvcmUgPSBfY29tc2NvcmUgfHwgW107",
        "Leserinnen, LeserInnen, BürgerInnen, SchülerInnen und AutorInnen",
    ],
)
def test_names_prefixes_code_and_encoded_data_are_no_elements(text):
    document = one_block(text)
    assert bounds(document) is document


def test_a_text_with_its_line_breaks_is_left_as_it_is():
    """A list of options on one line among paragraphs is no page without breaks."""
    countries = "AfghanistanAlbaniaAlgeriaAndorraAngolaArgentinaArmeniaAustraliaAustriaAzerbaijanBahamas"
    document = read_plain(Source("\n\n".join([countries, *STORY, *STORY])))
    assert bounds(document) is document


@given(st.text(st.characters(max_codepoint=0x17F), max_size=300))
def test_nothing_is_lost(text):
    document = bounds(one_block(f"{MENU} {text}"))
    assert document.restore() == document.source.text
    assert "".join("".join(block.text for block in document.blocks).split()) == "".join(f"{MENU} {text}".split())


@given(st.text(st.sampled_from("aBc .1|")))
def test_the_quick_look_never_counts_too_few(text):
    assert _at_most(text) >= len(_joints(text))


def test_the_whole_pipeline_finds_the_story_of_such_a_page():
    page = f"{MENU}2 May 2024{''.join(STORY * 2)}Subscribe to our newsletterLogin"
    body = newsclean.clean(page).body
    assert all(paragraph in body for paragraph in STORY)


def test_every_rule_is_signed_with_the_name_of_the_stage():
    assert {rule.partition(".")[0] for rule in RULES} == {"bounds"}
