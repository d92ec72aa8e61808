"""Lists of links that text browsers and mail programs append, and the numbers beside each link."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean
from newsclean.model import BODY, Block, Document, Role, Source, Span
from newsclean.structure.addresses import addresses, marks, without_addresses

STORY = "The harbour was closed for three weeks [1] while divers looked for the anchor [2] that a ferry had lost."
LINKS = ("[1] https://example.org/harbour", "[2] https://example.org/anchor")


def blocks(*texts):
    return [Block(text, Span(0, len(text))) for text in texts]


def document(*texts):
    return Document(Source("\n".join(texts)), tuple(blocks(*texts)))


@pytest.mark.parametrize(
    "listed",
    [LINKS, ("1. https://example.org/a", "2. mailto:a@example.org"), ("Links:", *LINKS), ("References", *LINKS)],
)
def test_numbered_addresses_at_the_end_are_no_story(listed):
    assert set(addresses(blocks(STORY, *listed))) == set(range(1, len(listed) + 1))


@pytest.mark.parametrize(
    "listed",
    [
        LINKS[:1],
        ("[1] Minutes of the board, https://example.org/a", "[2] Letter, https://example.org/b"),
        ("[1] https://example.org/a", "[5] https://example.org/b"),
        (*LINKS, "So the harbour stayed closed."),
        ("1. Rain", "2. Snow", "3. Hail"),
        ("1. Price: 4 pounds", "2. Time: an hour"),
    ],
)
def test_sources_that_somebody_lists_stay(listed):
    assert not addresses(blocks(STORY, *listed))


def test_a_browsers_list_may_be_in_parts_lack_a_number_and_be_outside_the_story_in_part():
    shown = [f"{number}. https://example.org/{number}" for number in range(1, 11) if number != 7]
    hidden = ["11. mailto:a@example.org", "12. javascript:void 0", "13."]
    row = blocks(STORY, "References", "Visible links:", *shown, "Hidden links:", *hidden)
    row[5:9] = [block.label(Role.NAVIGATION, "text.outside") for block in row[5:9]]
    found = addresses(row)
    assert sorted(filter(None, found.values())) == [*range(1, 7), *range(8, 14)]
    assert {row[at].text for at, number in found.items() if not number} == {
        "References",
        "Visible links:",
        "Hidden links:",
    }


def test_a_text_of_nothing_but_addresses_keeps_them():
    assert not addresses(blocks(*LINKS))


def test_the_marks_of_listed_links_go_with_them():
    cleaned = without_addresses(document(STORY, *LINKS))
    assert cleaned.body == STORY.replace(" [1]", "").replace(" [2]", "")


def test_marks_stay_where_nothing_lists_their_links():
    text = document(STORY, "[3] https://example.org/a", "[4] https://example.org/b")
    assert without_addresses(text).blocks[0].text == STORY


@given(st.text("[]12 a."), st.sets(st.integers(1, 12)))
def test_only_marks_with_listed_numbers_are_found(text, numbers):
    for start, end in marks(text, numbers):
        assert int(text[start:end].strip(" []")) in numbers


DUMP = """   [1]Home [2]News

   [3]

The well of Milford

   The [4]well ran dry in May. The council now pays for water that two
   lorries bring from [5]Wells every morning. Nobody knows how long it can
   go on, for the budget of the year is spent. A second well, dug last
   autumn behind the school, has given nothing but sand so far.

References

   Visible links:
   1. https://example.org/
   2. https://example.org/news
   3. https://example.org/well.jpg
   4. whatsapp://send?text=The
https://example.org/well

   Hidden links:
   5. javascript:void(0)
"""


def test_what_lynx_dumps_has_neither_numbers_nor_addresses_in_its_lines():
    document = clean(DUMP)
    outside = [block.text for block in document.blocks if block.role not in BODY]
    assert outside == ["[3]", *(line.strip() for line in DUMP[DUMP.index("References") :].splitlines() if line)]
    assert "lorries bring from Wells every morning." in document.body
    assert not {"[", "]"} & {*document.body}


def test_the_numbers_of_notes_stay_where_a_list_holds_other_links():
    note = "[1] Minutes of the board, kept at the town hall."
    cleaned = without_addresses(document(STORY, note, *LINKS))
    assert cleaned.blocks[1].text == note


def test_a_lone_number_above_the_list_is_none_of_its_entries():
    found = addresses(blocks(STORY, "[2]", *LINKS))
    assert sorted(found) == [2, 3]
