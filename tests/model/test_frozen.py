"""Whoever tries to change a value is told what makes another."""

import copy
from dataclasses import FrozenInstanceError, replace

import pytest

from newsclean.model import BODY, Block, Document, Role, Source, Span

BLOCK = Block("Rain fell.", Span(0, 10))
DOCUMENT = Document(Source("Rain fell."), (BLOCK,))


@pytest.mark.parametrize(
    ("value", "name", "problem", "instead"),
    [
        (DOCUMENT, "keep", "Document.keep cannot be set. ", "dataclasses.replace(document, …)"),
        (DOCUMENT, "body", "Document.body cannot be set, it follows from source, blocks, ", "document.with_blocks(…)"),
        (DOCUMENT, "headline", "Document.headline cannot be set, it follows from ", "document.with_blocks(…)"),
        (DOCUMENT, "title", "there is no Document.title; what a Document is made of is ", "document.with_blocks(…)"),
        (BLOCK, "role", "Block.role cannot be set, it follows from text, span, ", "block.label(…)"),
        (BLOCK, "text", "Block.text cannot be set. ", "block.rewrite(…)"),
    ],
)
def test_what_cannot_be_set_says_what_to_do(value, name, problem, instead):
    for change in (lambda: setattr(value, name, "x"), lambda: delattr(value, name)):
        with pytest.raises(FrozenInstanceError) as told:
            change()
        assert str(told.value).startswith(problem)
        assert instead in str(told.value)


def test_what_makes_another_value_goes_on_to_do_so():
    assert replace(DOCUMENT, keep=BODY - {Role.PARAGRAPH}).body == ""
    assert BLOCK.label(Role.SHARE, "roles.phrase").role is Role.SHARE
    for value in (DOCUMENT, BLOCK):
        assert copy.deepcopy(value) == value
