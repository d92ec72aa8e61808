"""What mail programs and text browsers append."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean
from newsclean.label.trailing.mail import addresses, appended, marks, message
from newsclean.model import Block, Document, Role, Source, Span

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
    assert {row[at].text for at, number in found.items() if not number} == {"Visible links:", "Hidden links:"}


def test_a_text_of_nothing_but_addresses_keeps_them():
    assert not addresses(blocks(*LINKS))


def test_the_marks_of_listed_links_go_with_them():
    cleaned = appended(document(STORY, *LINKS))
    assert cleaned.body == STORY.replace(" [1]", "").replace(" [2]", "")


def test_marks_stay_where_nothing_lists_their_links():
    text = document(STORY, "[3] https://example.org/a", "[4] https://example.org/b")
    assert appended(text).blocks[0].text == STORY


@given(st.text("[]12 a."), st.sets(st.integers(1, 12)))
def test_only_marks_with_listed_numbers_are_found(text, numbers):
    for start, end in marks(text, numbers):
        assert int(text[start:end].strip(" []")) in numbers


@pytest.mark.parametrize(
    "who",
    [
        "On Mon, 11 May 2026 at 18:02, Desk <desk@example.org> wrote:",
        "Am 11.05.2026 um 18:02 schrieb Desk:",
        "Le lun. 11 mai 2026 à 18:02, Desk <desk@example.org> a écrit :",
        "2026年5月11日 18:02 デスク <desk@example.org>:",
    ],
)
def test_a_quoted_message_goes_with_the_line_that_tells_who_wrote_it(who):
    assert message(blocks(STORY, who, "> Did they find it?", "> Desk", "-- ", "Ada")) == {1, 2, 3}
    assert clean(f"{STORY}\n\n{who}\n> Did they find it?\n> Desk").boilerplate[-1].role is Role.OTHER


@pytest.mark.parametrize("who", ["The poet wrote:", "In 1911 the board wrote:", "“Mine, all mine”, he wrote in 2021."])
def test_a_quotation_of_the_story_stays(who):
    assert not message(blocks(STORY, who, "> It rained.", "> And it rained."))
