"""The generators of ruined texts: the same from the same seed, and what they say they are."""

from pathlib import Path

from newsclean.training.corpora import Page
from tests.bench.generators import HEADLINES, OPENING, OPENINGS, flat_text, flattened, sentences_of, trailing
from tests.strategies.openings import TOPICS, paragraphs

STORY = "\n\n".join(paragraph for topic in TOPICS for paragraph in paragraphs(topic))


def page(number):
    """An invented page; all pages share a site name's fold but not the site."""
    return Page(
        corpus="invented",
        id=str(number),
        site=f"site-{number}.example",
        country=None,
        url=None,
        headline=f"Third well runs dry in valley number {number}",
        authors=(),
        published=None,
        body=STORY.replace("Lode", f"Lode{number}"),
        paragraphs=(),
        path=Path("none"),
    )


PAGES = [page(number) for number in range(60)]


def test_the_same_pages_and_seed_give_the_same_texts():
    assert list(trailing(PAGES, 3)) == list(trailing(PAGES, 3))
    assert list(flattened(PAGES, 3)) == list(flattened(PAGES, 3))
    assert [made.text for made in trailing(PAGES, 3)] != [made.text for made in trailing(PAGES, 4)]


def test_openings_stand_behind_the_body_and_are_of_the_promised_length():
    for made in trailing(PAGES):
        assert made.text == "\n\n".join([made.page.body, *made.openings])
        assert OPENINGS[0] <= len(made.openings) <= OPENINGS[1]
        assert all(OPENING[0] <= len(opening) <= OPENING[1] for opening in made.openings)


def test_without_its_headlines_a_flattened_text_is_the_body_on_one_line():
    for made in flattened(PAGES):
        text = made.text
        for headline in made.headlines:
            text = text.replace(f" {headline}", "", 1)
        assert text == made.flat == flat_text(made.page.body)
        assert HEADLINES[0] <= len(made.headlines) <= HEADLINES[1]


def test_the_sentences_of_a_flat_text_make_it_up_again():
    flat = flat_text(STORY)
    assert " ".join(sentences_of(flat)) == flat
