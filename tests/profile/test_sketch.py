"""Sketches count different things in bounded memory, in any order, each once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.profile.hashes import hash_of
from newsclean.profile.sketch import SIZE, joined, note, size_of

HASHES = st.sets(st.integers(0, (1 << 64) - 1), max_size=300)


@given(HASHES, HASHES)
def test_sketches_join_like_the_sets_they_stand_for(left, right):
    assert joined(joined(left), joined(right)) == joined(left | right) == joined(right, left)
    if len(left) < SIZE:
        assert size_of(joined(left)) == len(left)


@given(st.integers(0, 900), st.randoms())
def test_noting_things_one_by_one_gives_the_sketch_of_all_and_never_grows_large(many, random):
    things = [random.randrange(2000) for _ in range(many)]
    noted = set()
    for thing in things:
        note(noted, thing)
        assert len(noted) < 5 * SIZE
    assert joined(noted) == joined(things)


@pytest.mark.parametrize("many", [100, 1000, 20_000])
def test_a_sketch_of_many_tells_their_number_to_two_fifths(many):
    assert size_of(joined(hash_of(f"page {n}") for n in range(many))) == pytest.approx(many, rel=0.4)


def test_the_number_is_exact_up_to_the_last_that_fits():
    assert [size_of(tuple(range(size))) for size in (0, 1, SIZE - 1)] == [0, 1, SIZE - 1]


def test_a_full_sketch_never_stands_for_fewer_things_than_it_holds():
    assert size_of(tuple(range((1 << 64) - SIZE, 1 << 64))) == SIZE
    assert size_of((0,) * SIZE) > SIZE
