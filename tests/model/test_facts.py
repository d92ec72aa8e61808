"""Facts and verdicts: values that can be compared, kept in sets, and sent to another process."""

import copy
from dataclasses import FrozenInstanceError

import pytest

from newsclean.model import Fact, Verdict

FACT = Fact("headline", "Rain at last", "json-ld")
VERDICT = Verdict("truncated", 0.8, ("it stops in mid-sentence",))


@pytest.mark.parametrize("value", [FACT, VERDICT])
def test_a_copy_is_the_same_value(value):
    assert copy.deepcopy(value) == value  # by the way that pickling takes, too
    assert len({value, copy.deepcopy(value)}) == 1


@pytest.mark.parametrize(("value", "name"), [(FACT, "value"), (VERDICT, "confidence")])
def test_a_value_that_was_given_out_cannot_be_changed(value, name):
    with pytest.raises(FrozenInstanceError):
        setattr(value, name, "other")


def test_the_same_said_elsewhere_is_another_fact():
    assert Fact("headline", "Rain at last", "title") != FACT


def test_a_verdict_needs_no_reasons():
    assert Verdict("article", 1.0).reasons == ()
