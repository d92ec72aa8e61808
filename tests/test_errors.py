"""Errors: one base to catch, and each also what a caller who does not know us would catch."""

import copy

import pytest

import newsclean
from newsclean.errors import (
    InvariantError,
    NewscleanError,
    PipelineError,
    UnknownEncodingError,
    UnreadableInputError,
)

KINDS = {
    UnknownEncodingError: LookupError,
    UnreadableInputError: ValueError,
    PipelineError: ValueError,
    InvariantError: AssertionError,
}


@pytest.mark.parametrize(("kind", "builtin"), KINDS.items())
def test_an_error_is_ours_and_one_that_python_has_a_name_for(kind, builtin):
    assert issubclass(kind, NewscleanError)
    assert issubclass(kind, builtin)


@pytest.mark.parametrize("kind", [NewscleanError, *KINDS])
def test_an_error_comes_back_from_a_worker_process_with_its_message(kind):
    back = copy.copy(kind("is binary; pass the text"))  # by the way that pickling takes
    assert (type(back), str(back)) == (kind, "is binary; pass the text")


@pytest.mark.parametrize("kind", [NewscleanError, *KINDS])
def test_every_error_can_be_caught_by_its_name_in_the_package(kind):
    assert getattr(newsclean, kind.__name__) is kind


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        (lambda: newsclean.clean(b"%PDF-1.4\x00\x01"), UnreadableInputError),
        (lambda: newsclean.clean(7), UnreadableInputError),
        (lambda: newsclean.clean("Zürich".encode(), encoding="nonesuch"), UnknownEncodingError),
        (lambda: newsclean.DEFAULT.without("nonesuch"), PipelineError),
        (lambda: newsclean.Block("a", newsclean.Span(0, 1)).split([0], "glued.x"), InvariantError),
    ],
)
def test_what_goes_wrong_says_what_happened_in_a_sentence(act, kind):
    with pytest.raises(kind) as caught:
        act()
    assert len(str(caught.value).split()) > 4
