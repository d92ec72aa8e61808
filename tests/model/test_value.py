import copy
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from dataclasses import fields

import pytest

import newsclean
from newsclean.model import Block, Span

DOCUMENTS = {
    "text": "The countyâ€™s wells are full again , the council said.\n\nShare this article",
    "HTML": "<html><body><div class='story'><p>It rained on <b>Tuesday</b>.</p><p>Again.</p></div></body></html>",
    "deep": "<body>" + "<div>" * 2000 + "<p>It rained on Tuesday, and again on Friday.</p>",
}


@pytest.mark.parametrize("medium", DOCUMENTS)
def test_a_document_from_another_process_says_the_same(medium):
    document = newsclean.clean(DOCUMENTS[medium])
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        sent = pool.submit(newsclean.clean, DOCUMENTS[medium]).result()
    assert sent == document
    assert [block.path for block in sent.blocks] == [block.path for block in document.blocks]


@pytest.mark.parametrize("medium", DOCUMENTS)
def test_a_deep_copy_of_a_document_is_equal_to_it(medium):
    document = newsclean.clean(DOCUMENTS[medium])
    assert copy.deepcopy(document) == document


def test_a_block_within_five_hundred_elements_is_printed_as_one_line():
    (block,) = newsclean.clean(DOCUMENTS["deep"]).blocks
    assert block.path.count("/") > 500
    assert len(repr(block)) < 1000


@pytest.mark.parametrize("medium", DOCUMENTS)
def test_a_document_is_shown_as_one_line(medium):
    shown = repr(newsclean.clean(DOCUMENTS[medium]))
    assert shown.startswith("<Document: ")
    assert "\n" not in shown
    assert len(shown) < 200


def test_copies_of_blocks_share_the_elements_that_the_blocks_share():
    first, second = copy.deepcopy(newsclean.clean(DOCUMENTS["HTML"])).blocks
    assert first.hints.element.parent is second.hints.element.parent


def test_what_a_block_works_out_itself_is_worked_out_again():
    block = Block("Rain.", Span(0, 5), story=1)
    copied = copy.copy(block)
    assert all(getattr(copied, field.name) == getattr(block, field.name) for field in fields(block))
