"""How words behave, counted."""

from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.glued.lexicon import COUNTS, UNKNOWN, Lexicon, count_headline, count_text
from newsclean.label.glued.text import Text


def counted(*texts):
    counts = defaultdict(lambda: [0] * COUNTS)
    for text in texts:
        count_text(Text(text), counts)
    return counts


def test_a_words_places_are_counted():
    lexicon = Lexicon.from_counts(counted("The mill of Lode burned. The mill stands in Lode."))
    assert (lexicon["lode"].capital, lexicon["lode"].last) == (2, 1)
    assert (lexicon["the"].first, lexicon["the"].capital) == (2, 0)
    assert lexicon["of"].before_capital == 1


def test_a_headlines_first_and_last_words_are_counted():
    counts = defaultdict(lambda: [0] * COUNTS)
    count_headline("Third well runs dry", counts)
    lexicon = Lexicon.from_counts(counts)
    assert (lexicon["third"].headline_first, lexicon["dry"].headline_last, lexicon["well"].headline) == (1, 1, 1)


def test_a_word_never_counted_is_unknown():
    assert Lexicon.from_counts(counted("It rained."))["snow"] is UNKNOWN


@given(st.lists(st.sampled_from(["It rained on Lode.", "Die Mühle von Lode.", "Дождь в Лоде."]), max_size=300))
def test_a_stored_lexicon_comes_back_with_counts_in_a_byte(texts):
    lexicon = Lexicon.from_counts(counted("It rained.", *texts))
    again = Lexicon.from_arrays(lexicon.to_arrays())
    assert again == lexicon
