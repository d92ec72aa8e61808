"""Structure and labels agree on where a sentence ends."""

import pytest

from newsclean.label.sentences import ends_sentence
from newsclean.punctuation import CLOSERS, OPENERS, TERMINATORS
from newsclean.structure.terminators import is_terminated


@pytest.mark.parametrize("mark", TERMINATORS)
def test_a_mark_ends_a_sentence_for_both(mark):
    assert ends_sentence(f"It rained{mark}")
    assert is_terminated(f"It rained{mark}")


@pytest.mark.parametrize("closer", CLOSERS)
def test_what_closes_behind_the_mark_changes_nothing(closer):
    assert is_terminated(f"It rained.{closer}")
    assert ends_sentence(f"It rained.{closer}") or closer == "}"


@pytest.mark.parametrize("line", ["It rained,", "Latest news", "„Es regnet“", "said the", "雨"])
def test_a_line_without_such_a_mark_ends_no_sentence(line):
    assert not ends_sentence(line)
    assert not is_terminated(line)


def test_german_closing_quotes_end_a_paragraph():
    assert is_terminated("„Es hat geregnet.“")
    assert ends_sentence("„Es hat geregnet.“")


@pytest.mark.parametrize("marks", [TERMINATORS, CLOSERS, OPENERS], ids=["terminators", "closers", "openers"])
def test_no_mark_is_named_twice(marks):
    assert len(set(marks)) == len(marks)
