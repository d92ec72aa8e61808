"""The documents that the strategy draws are ones that a pipeline would let pass."""

from hypothesis import given

from newsclean.model import apply
from tests.strategies.documents import documents


@given(documents())
def test_blocks_ascend_and_cover_all_but_white_space(document):
    done = 0
    for block in document.blocks:
        assert done <= block.span.start <= block.span.end
        assert not document.source.text[done : block.span.start].strip()
        done = block.span.end
    assert not document.source.text[done:].strip()


@given(documents())
def test_changes_replay_and_the_source_can_be_restored(document):
    assert document.restore() == document.source.text
    for block in document.blocks:
        replayed = block.span.of(document.source.text)
        for layer in block.layers:
            replayed = apply(replayed, layer)
        assert replayed == block.text
