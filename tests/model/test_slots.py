"""Values with constructors of their own are dataclasses like any other."""

import copy
from dataclasses import FrozenInstanceError, fields, replace

import pytest

from newsclean.model import Block, Element, Hints, Reason, Role, Span

BLOCK = Block("Rain", Span(0, 4), Hints(Element("p")), (Reason(Role.CAPTION, "page.tag", "figcaption", 0.5),))


@pytest.mark.parametrize("value", [BLOCK, BLOCK.hints, BLOCK.reasons[0], BLOCK.hints.element])
def test_fields_cannot_be_set(value):
    with pytest.raises(FrozenInstanceError):
        setattr(value, fields(value)[0].name, None)


def test_values_survive_copying_and_replacing():
    assert copy.deepcopy(BLOCK).reasons == BLOCK.reasons  # by the way that pickling takes, too
    assert replace(BLOCK, story=1).story == 1
    assert replace(BLOCK, story=1).hints is BLOCK.hints


def test_equal_fields_are_equal_values_and_defaults_hold():
    assert Reason(Role.CAPTION, "page.tag") == Reason(Role.CAPTION, "page.tag", "", None)
    assert Block("a", Span(0, 1)) == Block("a", Span(0, 1), None, (), (), story=0)
    assert Hints(BLOCK.hints.element) == BLOCK.hints
