"""Words as numbers."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.text.words import numbered

ROWS = st.lists(st.lists(st.sampled_from(["rain", "fell", "at", "last"])), min_size=1)


@given(ROWS)
def test_the_numbers_spell_the_same_rows_again(rows):
    words = numbered(rows)
    spelled = [words.distinct[number] for number in words.flat.tolist()]
    spans = zip(words.starts.tolist(), words.sizes.tolist(), strict=True)
    assert [spelled[start : start + size] for start, size in spans] == rows


@given(ROWS)
def test_a_bag_holds_each_word_of_a_block_once(rows):
    words = numbered(rows)
    bags = words.bags()
    pairs = [(block, words.distinct[word]) for block, word in zip(bags.block.tolist(), bags.word.tolist(), strict=True)]
    assert sorted(pairs) == sorted((at, word) for at, row in enumerate(rows) for word in set(row))
    assert bags.sizes().tolist() == [len(set(row)) for row in rows]


def test_a_block_without_words_has_no_share_of_any():
    bags = numbered([["rain", "fell"], []]).bags()
    assert bags.share(bags.word == 0).tolist() == [0.5, -1.0]
