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


def test_the_day_of_a_change_is_better_than_none():
    assert published(Document(Source(""), evidence=(Fact("modified", "2024-05-01", "meta x"),))).value == "2024-05-01"


def test_a_day_told_in_a_long_paragraph_is_part_of_the_story():
    text = "On May 2, 2024 the rain came back to the hills. " * 5
    assert published(Document(Source(text), (block(text, Role.PARAGRAPH),))) is None
