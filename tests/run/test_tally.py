"""Tallies of parts add up to that of the whole, and survive the journal."""

import json

from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.run import Tally

COUNTS = st.lists(
    st.tuples(st.sampled_from(["documents", "repairs", "encodings"]), st.text(max_size=3), st.integers(1, 9)),
    max_size=9,
)


def counted(rows):
    tally = Tally()
    for group, name, by in rows:
        tally.count(group, name, by)
    return tally


@given(COUNTS, COUNTS)
def test_parts_add_up_in_any_order(left, right):
    one, other = counted(left), counted(right)
    one.add(counted(right))
    other.add(counted(left))
    assert one == other == counted(left + right)


@given(COUNTS)
def test_a_tally_survives_its_journal(rows):
    tally = counted(rows)
    data = tally.to_dict()
    assert Tally.from_dict(json.loads(json.dumps(data))) == tally


def test_a_document_is_counted_with_all_its_characters_and_repairs():
    document = newsclean.clean("Theyâ€™ll come on Tuesday, and theyâ€™ll stay.", pipeline=newsclean.REPAIR)
    tally = Tally()
    tally.count_document(document, by_site=True)
    assert tally.of("documents", "cleaned") == 1
    assert tally.of("characters_kept", "paragraph") == len(document.body)
    assert sum(tally.groups["repairs"].values()) == sum(len(block.changes) for block in document.blocks) > 0
    assert tally.of("site_kept", "") == len(document.body)
