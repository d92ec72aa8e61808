"""The stages of character repair: work on one string, applied to a whole document.

Damage is judged on the document, not on the line: the blocks are joined by line feeds, handed to the repairer as one
string, and its changes are given back to the blocks they fall in.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import accumulate

from newsclean.model import Change, Document, Fact, Layer, apply
from newsclean.model.edits import shift
from newsclean.repair import escapes as _escapes
from newsclean.repair import invisible as _invisible
from newsclean.repair import marks as _marks
from newsclean.repair import mojibake as _mojibake
from newsclean.repair import spacing as _spacing
from newsclean.repair import typography as _typography
from newsclean.repair.foreign import foreign

__all__ = ["escapes", "invisible", "marks", "mojibake", "spacing", "typography"]

_Repairer = Callable[[str], Iterable[Change]]
"""Finds what is to be changed in a text: changes in ascending order that do not overlap, with their reasons."""


def marks(document: Document) -> Document:
    r"""Remove zero-width marks that are in no legacy encoding, so that they hide no other damage.

    >>> from newsclean.read.plain import read_plain
    >>> from newsclean.model import Source
    >>> marks(read_plain(Source("the ri\u200bver"))).blocks[0].text
    'the river'
    """
    return _with_evidence(document, _marks.find)


def mojibake(document: Document) -> Document:
    """Repair text that was decoded with the wrong codec: `donâ€™t`.

    >>> from newsclean.read.plain import read_plain
    >>> from newsclean.model import Source
    >>> mojibake(read_plain(Source("It wasnâ€™t the café."))).blocks[0].text
    'It wasn’t the café.'
    """
    return _with_remarks(_with_evidence(document, _mojibake.find))


def escapes(document: Document) -> Document:
    r"""Replace HTML entities and other escapes that came through as text by their characters.

    >>> from newsclean.read.plain import read_plain
    >>> from newsclean.model import Source
    >>> escapes(read_plain(Source("Lee &amp; Sons: C:\\new"))).blocks[0].text
    'Lee & Sons: C:\\new'
    """
    return _with_evidence(document, _escapes.find)


def invisible(document: Document) -> Document:
    r"""Remove invisible and control characters where the script does not need them.

    >>> from newsclean.read.plain import read_plain
    >>> from newsclean.model import Source
    >>> invisible(read_plain(Source("the ri\xadver; می‌خواهم"))).blocks[0].text
    'the river; می\u200cخواهم'
    """
    return _with_evidence(document, _invisible.find)


def spacing(document: Document) -> Document:
    """Remove spaces before commas and full stops, and insert one between glued sentences.

    >>> from newsclean.read.plain import read_plain
    >>> from newsclean.model import Source
    >>> spacing(read_plain(Source("Rain fell , he said .It cost 3.50."))).blocks[0].text
    'Rain fell, he said .It cost 3.50.'
    """
    return _whole_document(document, _spacing.find)


def typography(document: Document) -> Document:
    """Write quotes, dashes and spaces in their plain form; not in the default pipeline.

    >>> from newsclean.read.plain import read_plain
    >>> from newsclean.model import Source
    >>> typography(read_plain(Source("“Rain”… – at last"))).blocks[0].text
    '"Rain"... - at last'
    """
    return _whole_document(document, _typography.find)


def _whole_document(document: Document, find: _Repairer) -> Document:
    """The document with all changes that `find` makes to its joined text; a change across two blocks is left out.

    White space that a change leaves at the end of a block is removed as well.
    """
    texts = [block.text for block in document.blocks]
    return _rewritten(document, _found(texts, find))


def _with_evidence(document: Document, find: _Repairer) -> Document:
    """The same, with what the page says about itself: its text is damaged as the blocks are, and judged with them.

    The origin of a statement that was changed names the rule.
    """
    texts = [block.text for block in document.blocks]
    stated = [fact for fact in document.evidence if _may_be_damaged(fact.value)]
    if not stated:
        return _rewritten(document, _found(texts, find))
    rows = _found([*texts, *(fact.value for fact in stated)], find)
    if not any(rows):
        return document
    mended = _mended(document.evidence, stated, rows[len(texts) :])
    return replace(_rewritten(document, rows[: len(texts)]), evidence=mended)


def _may_be_damaged(value: str) -> bool:
    return "&" in value or not value.isascii()


def _mended(evidence: Sequence[Fact], stated: Sequence[Fact], rows: Sequence[Layer]) -> tuple[Fact, ...]:
    """The statements with their changes. Those that stand together, such as two authors, still have one origin."""
    changes = {id(fact): row for fact, row in zip(stated, rows, strict=True) if row}
    rules = {(fact.name, fact.origin): changes[id(fact)][-1].rule for fact in evidence if id(fact) in changes}
    return tuple(
        replace(
            fact,
            value=apply(fact.value, changes.get(id(fact), ())).strip(),
            origin=f"{fact.origin} ({rules[fact.name, fact.origin]})",
        )
        if (fact.name, fact.origin) in rules
        else fact
        for fact in evidence
    )


def _found(texts: Sequence[str], find: _Repairer) -> list[Layer]:
    """The changes to each of the texts, found in all of them together; one across two of them is left out."""
    changes = list(find("\n".join(texts)))
    if not changes:
        return [()] * len(texts)
    rows: list[list[Change]] = [[] for _ in texts]
    starts = [0, *accumulate(len(text) + 1 for text in texts)]
    index = 0
    for change in changes:
        while change.at >= starts[index + 1]:
            index += 1
        if change.end < starts[index + 1]:
            rows[index].append(change)
    return [tuple(shift(row, -start)) for row, start in zip(rows, starts, strict=False)]


def _rewritten(document: Document, rows: Sequence[Layer]) -> Document:
    if not any(rows):
        return document
    return document.with_blocks(
        block.rewrite(row).trimmed(row[-1].rule) if row else block
        for block, row in zip(document.blocks, rows, strict=True)
    )


def _with_remarks(document: Document) -> Document:
    """The document with a remark on every block in which damage is still seen."""
    if not _mojibake.left(foreign("\n".join([block.text for block in document.blocks]))):
        return document
    blocks = []
    for block in document.blocks:
        left = _mojibake.left(block.text)
        blocks.append(block.remark("mojibake.left", f"damage seen and left: {left}") if left else block)
    return document.with_blocks(blocks)
