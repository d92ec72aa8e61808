"""Places of one input ascend without a gap, whatever the numbers of its lines."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean.run.readers.places import Places


@given(st.integers(0, 9), st.lists(st.integers(0, 99)))
def test_records_are_numbered_one_after_the_other_and_keep_the_files_own_numbers(index, numbers):
    places = Places(index, "a.csv", "line")
    dealt = [places.next(number) for number in numbers]
    assert [place.ordinal for place in dealt] == list(range(len(numbers)))
    assert [place.position for place in dealt] == [f"line {number}" for number in numbers]
    assert {(place.index, place.input) for place in dealt} <= {(index, "a.csv")}
    assert places.dealt == len(numbers)
