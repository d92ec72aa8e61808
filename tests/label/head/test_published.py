import pytest

from newsclean.label.head.published import published
from newsclean.model import Block, Document, Fact, Role, Source, Span


def block(text, role, start=0):
    return Block(text, Span(start, start + len(text))).label(role, "page.name")


def test_a_stated_day_comes_before_a_printed_one():
    line = block("May 2, 2024", Role.DATELINE)
    document = Document(Source(line.text), (line,), evidence=(Fact("published", "2024-05-01", "meta date"),))
    assert published(document) == Fact("published", "2024-05-01", "meta date")


def test_an_unreadable_statement_leaves_it_to_the_date_line():
    line = block("May 2, 2024", Role.DATELINE)
    document = Document(Source(line.text), (line,), evidence=(Fact("published", "soon", "meta date"),))
    assert published(document) == Fact("published", "2024-05-02", "block dateline")


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("LONDON, March 3, 2025 /PRNewswire/ -- Rain", "2025-03-03"),
        ("VANCOUVER, British Columbia, March 3, 2025 (GLOBE NEWSWIRE) -- Rain", "2025-03-03"),
        ("LONDON, March 3, 1999 -- Rain", None),
        ("On March 3, 1999 a wire broke (the barbed-wire fence stood), and rain", None),
        ("LONDON /PRNewswire/ -- On March 3, 1999 rain", None),
    ],
)
def test_a_press_release_tells_its_day_in_front_of_its_wire(opening, day):
    line = block(f"{opening} fell on the hills for nine days, and the river rose above the old mark.", Role.PARAGRAPH)
    found = published(Document(Source(line.text), (line,)))
    assert (found and found.value) == day


def test_figures_behind_a_price_are_no_day():
    line = block("Price: $19.99 / 24.12.20", Role.OTHER)
    assert published(Document(Source(line.text), (line,))) is None
    line = block("Issue of 24.12.20, price $1.50", Role.OTHER)
    assert published(Document(Source(line.text), (line,))).value == "2020-12-24"


def test_the_day_of_a_change_is_better_than_none():
    assert published(Document(Source(""), evidence=(Fact("modified", "2024-05-01", "meta x"),))).value == "2024-05-01"


def test_the_day_above_the_page_is_told_where_the_page_tells_no_other():
    above, line = block("Tuesday, May 7, 2024", Role.NAVIGATION), block("May 2, 2024", Role.DATELINE, 21)
    assert published(Document(Source(above.text), (above,))).value == "2024-05-07"
    assert published(Document(Source(f"{above.text} {line.text}"), (above, line))).value == "2024-05-02"


def test_a_day_told_in_a_long_paragraph_is_part_of_the_story():
    text = "On May 2, 2024 the rain came back to the hills. " * 5
    assert published(Document(Source(text), (block(text, Role.PARAGRAPH),))) is None


@pytest.mark.parametrize(
    "text",
    ["The bridge was opened on May 2, 2024.", "Read more about the May 2, 2024 fire!", "雨は2024年5月2日に降った。"],
)
def test_a_day_told_in_a_sentence_is_not_the_day_of_publication(text):
    assert published(Document(Source(text), (block(text, Role.PARAGRAPH),))) is None
    assert published(Document(Source(text[:-1]), (block(text[:-1], Role.PARAGRAPH),))) is not None


@pytest.mark.parametrize(
    "address",
    [
        "https://dial.example/2024/05/02/rain/",
        "https://dial.example/news/2024-05-02-rain.html",
        "https://dial.example/rain_20240502.html",
        "https://dial.example/20240502/",
    ],
)
def test_the_page_s_address_tells_the_day_where_nothing_else_does(address):
    stated = Fact("address", address, "link canonical")
    assert published(Document(Source(""), evidence=(stated,))) == Fact("published", "2024-05-02", "link canonical")
    moment = Fact("published", "2024-05-01", "meta date")
    assert published(Document(Source(""), evidence=(stated, moment))).value == "2024-05-01"


@pytest.mark.parametrize(
    "address", ["https://dial.example/2024/", "https://dial.example/rain-20249901", "https://dial.example/1202405028/"]
)
def test_a_year_or_a_number_in_an_address_is_no_day(address):
    assert published(Document(Source(""), evidence=(Fact("address", address, "meta og:url"),))) is None


@pytest.mark.parametrize("day", ["Jan 1, 1970", "14 August 1935"])
def test_a_printed_day_before_the_web_is_history_s_or_an_unset_clock_s(day):
    assert published(Document(Source(day), (block(day, Role.DATELINE),))) is None
    assert published(Document(Source(""), evidence=(Fact("published", "1935-08-14", "meta date"),))) is not None


@pytest.mark.parametrize(("day", "read"), [("23-11-2025 pm 06:12", "2025-11-23"), ("11/23/2025", "2025-11-23")])
def test_figures_that_tell_their_order_are_read_where_nothing_else_tells_the_day(day, read):
    assert published(Document(Source(day), (block(day, Role.DATELINE),))).value == read
    stated = (Fact("time", "2025-11-24T08:00:00", "time"),)
    assert (
        published(Document(Source(day), (block(day, Role.DATELINE),), evidence=stated)).value == "2025-11-24T08:00:00"
    )


@pytest.mark.parametrize("day", ["03/04/2025", "23/13/2025", "1/23-11-2025"])
def test_figures_that_can_be_read_in_two_ways_are_no_day(day):
    assert published(Document(Source(day), (block(day, Role.DATELINE),))) is None


@pytest.mark.parametrize("language", ["it", "vi", "ar"])
def test_figures_are_read_in_the_order_of_the_story_s_language(language):
    day = "03/04/2025"
    assert published(Document(Source(day), (block(day, Role.DATELINE),)), language).value == "2025-04-03"


@pytest.mark.parametrize("language", ["en", "tl", "ja", "hu"])
def test_where_papers_print_the_month_or_the_year_first_such_figures_are_no_day(language):
    day = "03/04/2025"
    assert published(Document(Source(day), (block(day, Role.DATELINE),)), language) is None


def printed(*times, line="14 March 2024"):
    block_ = block(line, Role.DATELINE)
    facts = tuple(Fact("time", value, "time") for value in times)
    return published(Document(Source(line), (block_,), evidence=facts)).value


def test_the_hour_of_a_printed_day_is_taken_from_the_time_element_that_tells_it():
    assert printed("2024-03-14T10:32:00Z") == "2024-03-14T10:32:00+00:00"
    assert printed("2024-03-15T10:32:00Z") == "2024-03-14"


def test_several_moments_of_that_day_are_other_stories_too():
    assert printed("2024-03-14T10:32:00Z", "2024-03-14T11:00:00Z") == "2024-03-14"
