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
}


@pytest.mark.parametrize("medium", DOCUMENTS)
def test_a_document_from_another_process_says_the_same(medium):
    document = newsclean.clean(DOCUMENTS[medium])
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        sent = pool.submit(newsclean.clean, DOCUMENTS[medium]).result()
    assert repr(sent.blocks) == repr(document.blocks)
    assert (sent.body, sent.facts, sent.restore()) == (document.body, document.facts, document.restore())


def test_a_deep_copy_of_a_document_is_equal_to_it():
    document = newsclean.clean(DOCUMENTS["text"])
    assert copy.deepcopy(document) == document


def test_copies_of_blocks_share_the_elements_that_the_blocks_share():
    first, second = copy.deepcopy(newsclean.clean(DOCUMENTS["HTML"])).blocks
    assert first.hints.element.parent is second.hints.element.parent


def test_what_a_block_works_out_itself_is_worked_out_again():
    block = Block("Rain.", Span(0, 5), story=1)
    copied = copy.copy(block)
    assert all(getattr(copied, field.name) == getattr(block, field.name) for field in fields(block))
