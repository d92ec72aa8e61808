from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.page.second import second_look
from newsclean.model import BODY, Block, Element, Hints, Role, Source, Span
from newsclean.read.html import read_html
from tests.strategies.html import TAG_SOUP
from tests.strategies.stories import SENTENCES

OTHERS = [
    sentence.replace("Exampleshire", "Otherland").replace("rain", "snow") + " It goes on." for sentence in SENTENCES
]


def paragraphs(sentences):
    return "".join(f"<p>{sentence}</p>" for sentence in sentences)


def looked_at(html):
    """The page as if every block had been kept, but for the h1, which is the headline."""
    blocks = [
        block.label(Role.HEADLINE, "page.title") if block.text == "Rain at last" else block
        for block in read_html(Source(html)).blocks
    ]
    return list(second_look(blocks))


def body(html):
    return [block.text for block in looked_at(html) if block.role in BODY]


def test_of_a_story_that_the_page_carries_twice_the_first_copy_is_kept():
    html = f"<div class=small>{paragraphs(SENTENCES)}</div><div class=large>{paragraphs(SENTENCES)}</div>"
    assert body(html) == SENTENCES


def test_a_paragraph_that_comes_back_once_in_a_long_story_stays():
    said = [*SENTENCES, *OTHERS, SENTENCES[0]]
    assert body(f"<div>{paragraphs(said)}</div>") == said


def test_short_answers_that_come_back_stay():
    said = ["Did you know?", "No.", "Did they tell you?", "No.", "Nobody told you?", "No."]
    assert body(paragraphs(said)) == said


def test_another_story_in_an_article_of_its_own_under_the_story_is_a_teaser():
    html = (
        f"<article><h1>Rain at last</h1>{paragraphs(SENTENCES)}</article>"
        f"<div><article><h1>Snow at last</h1>{paragraphs(OTHERS)}</article></div>"
    )
    assert body(html) == SENTENCES
    last = looked_at(html)[-1]
    assert (last.role, last.reasons[-1].rule) == (Role.TEASER, "page.another")


def test_articles_within_the_story_and_the_article_around_it_stay():
    html = (
        f"<article><article><h1>Rain at last</h1>{paragraphs(SENTENCES)}"
        f"<article>{paragraphs(OTHERS[:1])}</article></article>{paragraphs(OTHERS[1:])}</article>"
    )
    assert body(html) == [*SENTENCES, *OTHERS]


def test_a_list_whose_entries_are_articles_stays_whole():
    entries = "".join(
        f"<article><h2>Place {number}</h2><p>{said}</p></article>" for number, said in enumerate(SENTENCES)
    )
    html = f"<header><h1>Rain at last</h1></header><main>{entries}</main>"
    assert [text for text in body(html) if not text.startswith("Place")] == SENTENCES


def test_an_article_that_holds_only_the_head_of_the_story_takes_nothing_from_it():
    html = f"<article><h1>Rain at last</h1><p>In brief.</p></article><article>{paragraphs(SENTENCES)}</article>"
    assert body(html) == ["In brief.", *SENTENCES]


def test_text_before_the_headline_is_left_to_the_labeller():
    html = f"<article>{paragraphs(OTHERS[:1])}</article><article><h1>Rain at last</h1>{paragraphs(SENTENCES)}</article>"
    assert body(html) == [OTHERS[0], *SENTENCES]


def with_heading(score, role=Role.OTHER):
    """Two kept paragraphs with a heading of this score and role between them."""
    html = f"<p>{SENTENCES[0]}</p><h2>The wells</h2><p>{SENTENCES[1]}</p>"
    first, heading, last = read_html(Source(html)).blocks
    return list(second_look([first, heading.label(role, "page.rest", score=score), last]))[1]


def test_a_doubtful_heading_between_kept_blocks_is_kept():
    heading = with_heading(0.3)
    assert (heading.role, heading.reasons[-1].rule) == (Role.HEADING, "page.between")


def test_a_heading_that_is_surely_furniture_and_a_headline_stay_out():
    assert with_heading(0.1).role is Role.OTHER
    assert with_heading(0.3, Role.HEADLINE).role is Role.HEADLINE


def test_a_heading_behind_the_story_stays_out():
    html = f"<p>{SENTENCES[0]}</p><h2>More news</h2>"
    first, heading = read_html(Source(html)).blocks
    assert list(second_look([first, heading.label(Role.OTHER, "page.rest", score=0.3)]))[1].role is Role.OTHER


@given(TAG_SOUP, st.data())
def test_a_second_look_only_takes_from_what_was_kept(soup, data):
    roles = st.sampled_from([Role.HEADLINE, Role.PARAGRAPH, Role.NAVIGATION])
    first = [block.label(data.draw(roles), "page.story") for block in read_html(Source(soup)).blocks]
    once = list(second_look(first))
    assert [block.text for block in once] == [block.text for block in first]
    assert all(new is old or old.role in BODY for new, old in zip(once, first, strict=True))


def test_each_of_twenty_thousand_nested_articles_is_passed_once():
    blocks, element = [], None
    for number in range(20_000):
        element = Element("article", (), element)
        blocks.append(Block(f"{SENTENCES[0]} {number}", Span(0, 1), Hints(element)))
    headline = Block("Rain at last", Span(0, 1), Hints(Element("h1", (), element))).label(Role.HEADLINE, "page.title")
    assert len(list(second_look([*blocks, headline, *blocks]))) == 40_001


def test_a_headline_stated_ten_thousand_times_is_looked_at_a_few_times():
    blocks = []
    for number in range(10_000):
        heading = Element("h2", (), Element("article"))
        blocks.append(Block("Rain at last", Span(0, 1), Hints(heading)).label(Role.HEADLINE, "page.title"))
        blocks.append(Block(f"{SENTENCES[0]} {number}", Span(0, 1), Hints(Element("p"))))
    assert list(second_look(blocks)) == blocks
