"""Chunks: all records in order, small enough to spread, ended by number or by size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.run.chunks import chunked
from newsclean.run.records import Broken, JsonLine, Page, Place, Row
from tests.strategies.effort import examples

MEGABYTE = 1 << 20


def place(number):
    return Place(0, number, "a", "line", number + 1)


def line(number, size):
    return JsonLine(place(number), b"x" * size)


def lengths(records):
    return [len(chunk) for chunk in chunked(records)]


@examples(30)
@given(st.lists(st.sampled_from([1, 1000, MEGABYTE // 4, MEGABYTE]), max_size=40))
def test_every_record_is_in_one_chunk_in_its_order_and_no_chunk_is_empty(sizes):
    records = [line(number, size) for number, size in enumerate(sizes)]
    chunks = list(chunked(records))
    assert [record for chunk in chunks for record in chunk] == records
    for chunk in chunks:
        assert 1 <= len(chunk) <= 16
        assert sum(len(record.raw) for record in chunk[:-1]) < MEGABYTE


@pytest.mark.parametrize(("records", "chunks"), [(0, []), (1, [1]), (16, [16]), (17, [16, 1]), (33, [16, 16, 1])])
def test_a_chunk_ends_at_sixteen_records(records, chunks):
    assert lengths(line(number, 9) for number in range(records)) == chunks


def test_a_chunk_ends_at_a_megabyte_of_lines_or_pages():
    pages = [Page(place(number), b"x" * (MEGABYTE // 2)) for number in range(3)]
    assert lengths(pages) == [2, 1]
    assert lengths([line(0, MEGABYTE - 1), line(1, 1), line(2, 1), line(3, 1)]) == [2, 2]


def test_rows_and_broken_records_weigh_nothing():
    assert lengths([Row(place(0), {"text": "x" * MEGABYTE}), Broken(place(1), "x" * MEGABYTE)]) == [2]


def test_records_are_taken_only_as_chunks_are_asked_for():
    taken = []
    chunks = chunked(taken.append(number) or line(number, 9) for number in range(99))
    next(chunks)
    assert taken == list(range(16))
