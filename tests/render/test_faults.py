"""Which errors cost one document, and how they are described."""

import pytest

from newsclean import InvariantError, PipelineError, UnknownEncodingError, UnreadableInputError
from newsclean.render import FAULTS, described


@pytest.mark.parametrize(
    "error",
    [
        UnreadableInputError("is binary"),
        InvariantError("lost a character"),
        KeyError("x"),
        IndexError(3),
        RecursionError("too deep"),
        UnicodeDecodeError("utf-8", b"x", 0, 1, "odd"),
        ZeroDivisionError(),
        AttributeError("no text"),
    ],
)
def test_a_fault_that_an_odd_page_brings_out_costs_that_page_alone(error):
    assert isinstance(error, FAULTS)


@pytest.mark.parametrize("error", [MemoryError(), KeyboardInterrupt(), SystemExit(1), OSError(28, "disk full")])
def test_what_would_hit_the_next_page_as_well_is_for_the_caller(error):
    assert not isinstance(error, FAULTS)


@pytest.mark.parametrize("kind", [UnreadableInputError, UnknownEncodingError, PipelineError, InvariantError])
def test_an_error_of_ours_speaks_for_itself(kind):
    assert described(kind("is binary; pass the text")) == "is binary; pass the text"


def test_a_fault_of_a_library_is_told_with_its_type_so_that_it_can_be_reported():
    assert described(ZeroDivisionError("division by zero")) == "ZeroDivisionError: division by zero"
