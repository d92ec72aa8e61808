"""`Document`: a source divided into blocks, and the result of cleaning it."""

from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import groupby
from operator import is_
from typing import Any, Final

from newsclean.model.block import Block
from newsclean.model.element import Element
from newsclean.model.explanation import Explanation
from newsclean.model.facts import UNJUDGED, Fact, Verdict
from newsclean.model.frozen import say_frozen
from newsclean.model.passage import passage
from newsclean.model.roles import BODY, Role
from newsclean.model.source import Source
from newsclean.model.span import Span
from newsclean.model.value import Value

__all__ = ["Document", "Story"]

_IN_ROWS: Final = frozenset({Role.LIST_ITEM, Role.TABLE})
"""Roles whose neighbours stand on the next line instead of a paragraph apart."""


@dataclass(frozen=True, slots=True)
class Story(Value):
    r"""Another story found on the page: its blocks in order.

    >>> str(Story((Block("Floods recede", Span(40, 53)), Block("The river is back in its bed.", Span(54, 83)))))
    'Floods recede\n\nThe river is back in its bed.'
    """

    blocks: tuple[Block, ...]

    def __str__(self) -> str:
        return "\n\n".join(block.text for block in self.blocks)


@dataclass(frozen=True, slots=True)
class Document(Value):
    r"""A source divided into blocks, which are in order, never overlap, and cover all of it except white space.

    `evidence` is what the page states about itself (its structured data), `facts` what the stages concluded from that
    and from the blocks; of several facts of one name the first counts. `keep` is the set of roles that make up the
    body. `verdict` says what kind of input this was; its kind is `"unjudged"` until the stage of that name has run.
    `clean` makes documents, and stages make one of another; none is ever altered.

    >>> from newsclean import clean
    >>> document = clean("Rain fell on Tuesday , at last.\n\nShare this article")
    >>> [(block.role.value, block.text) for block in document.blocks]
    [('paragraph', 'Rain fell on Tuesday, at last.'), ('share', 'Share this article')]
    >>> str(document)
    'Rain fell on Tuesday, at last.'
    """

    source: Source
    blocks: tuple[Block, ...] = ()
    keep: AbstractSet[Role] = BODY
    evidence: tuple[Fact, ...] = ()
    facts: tuple[Fact, ...] = ()
    verdict: Verdict = UNJUDGED

    def __str__(self) -> str:
        return self.body

    def __repr__(self) -> str:
        """A summary in one line: the source and all blocks of a page would fill many screens.

        >>> Document(Source("Rain fell."), (Block("Rain fell.", Span(0, 10)),))
        <Document: 1 of 1 block kept, 100% of the text · 0 repairs · given as text>
        """
        return f"<Document: {self.explain().summary}>"

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        """Elements first, from the root down: from a block, `pickle` would go up through all that are around it."""
        make, given = Value.__reduce__(self)
        return _made_behind, (tuple(_elements(self.blocks)), make, given)

    @property
    def body(self) -> str:
        r"""The kept blocks of the main story, a blank line between paragraphs, a line end between list items or rows.

        It is empty where nothing is kept; the reasons of the verdict say why.

        >>> from newsclean import clean
        >>> clean("Bring:\n\n- bread\n- salt\n\nGo by train, and be there at nine.").body
        'Bring:\n\n- bread\n- salt\n\nGo by train, and be there at nine.'
        >>> nothing = clean("<p></p>")
        >>> nothing.body, nothing.verdict.reasons
        ('', ('the input holds no text',))
        """
        return "".join(separator + block.text for separator, block in self._layout())

    @property
    def boilerplate(self) -> tuple[Block, ...]:
        r"""The blocks that are not in the body, in source order: furniture, the headline, other stories.

        >>> from newsclean import clean
        >>> [(block.role.value, block.text) for block in clean("Rain fell.\n\nShare this article").boilerplate]
        [('share', 'Share this article')]
        >>> clean("Rain fell.").boilerplate
        ()
        """
        return tuple(block for block in self.blocks if not self._kept(block))

    @property
    def headline(self) -> str | None:
        """The story's headline, or None if none was found.

        >>> from newsclean import clean
        >>> clean("<title>Rain at last - The Exampleham Post</title><h1>Rain at last</h1><p>Rain fell.</p>").headline
        'Rain at last'
        >>> clean("Rain fell.").headline is None
        True
        """
        return self.fact("headline")

    @property
    def byline(self) -> str | None:
        """Who wrote it, without "By"; several names are joined by a comma and a space. None if no name was found.

        >>> from newsclean import clean
        >>> clean("<h1>Rain at last</h1><p class=byline>By Ann Lee and Moses Wafula</p><p>Rain fell.</p>").byline
        'Ann Lee, Moses Wafula'
        >>> clean("<h1>Rain at last</h1><p>By Tuesday the wells were full.</p>").byline is None
        True
        """
        return self.fact("byline")

    @property
    def published(self) -> str | None:
        """When it was published, in ISO 8601 if the date could be read, or None if none was found.

        >>> from newsclean import clean
        >>> clean("<h1>Rain at last</h1><p class=date>23 November 2026</p><p>Rain fell.</p>").published
        '2026-11-23'
        >>> clean("<h1>Rain at last</h1><p>It had last rained on 23 November 2025.</p>").published is None
        True
        """
        return self.fact("published")

    @property
    def language(self) -> str | None:
        """The ISO 639 code of its language, or None if it is not known.

        >>> from newsclean import clean
        >>> clean("<html lang=de-AT><p>Es hat geregnet.</p>").language, clean("2 : 1").language
        ('de', None)
        """
        return self.fact("language")

    @property
    def confidence(self) -> float:
        """How reliable the body is: the expected F1 (0 to 1), or 0 if the stage `verdict` was not run.

        >>> from newsclean import DEFAULT, clean
        >>> unjudged = clean("Rain fell.", pipeline=DEFAULT.without("verdict"))
        >>> unjudged.confidence, unjudged.verdict.kind
        (0.0, 'unjudged')
        """
        return self.verdict.confidence

    @property
    def other_stories(self) -> tuple[Story, ...]:
        """The other stories found on the page, in source order; their blocks are part of `boilerplate`, too.

        >>> from dataclasses import replace
        >>> rain, flood = Block("Rain fell.", Span(0, 10)), Block("The river rose.", Span(11, 26))
        >>> document = Document(Source("Rain fell. The river rose."), (rain, replace(flood, story=1)))
        >>> document.body, [str(story) for story in document.other_stories]
        ('Rain fell.', ['The river rose.'])
        """
        rows = groupby((block for block in self.blocks if block.story), key=lambda block: block.story)
        return tuple(Story(tuple(blocks)) for _, blocks in rows)

    def fact(self, name: str) -> str | None:
        """The value of the first fact of this name, or None: "headline", "byline", "published", "language".

        >>> document = Document(Source(""), facts=(Fact("byline", "Ann Lee", "json-ld"), Fact("byline", "ann", "meta")))
        >>> document.fact("byline"), document.fact("headline")
        ('Ann Lee', None)
        """
        return next((fact.value for fact in self.facts if fact.name == name), None)

    def restore(self) -> str:
        """The exact source text, restored by undoing every change of every block; of a page, its text without markup.

        >>> from newsclean import clean
        >>> clean("Itâ€™s raining , at last.").restore()
        'Itâ€™s raining , at last.'
        >>> clean("<p>Itâ€™s <b>raining</b>.</p>").restore()
        'Itâ€™s raining.'
        """
        parts: list[str] = []
        done = 0
        for block in self.blocks:
            parts += (self.source.text[done : block.span.start], block.restore())
            done = block.span.end
        parts.append(self.source.text[done:])
        return "".join(parts)

    def to_source(self, span: Span) -> tuple[Span, ...]:
        """Where `body[span.start:span.end]` came from in the source: one span for each block that it touches.

        What was changed comes from all that it was changed from; what was not, from itself.

        >>> from newsclean import clean
        >>> document = clean("Itâ€™s raining.")
        >>> [span.of(document.source.text) for span in document.to_source(Span(2, 4))]
        ['â€™s']
        >>> [span.of(document.source.text) for span in document.to_source(Span(5, 12))]
        ['raining']
        """
        found: list[Span] = []
        at = 0
        for separator, block in self._layout():
            at += len(separator)
            start, end = max(span.start - at, 0), min(span.end - at, len(block.text))
            if start < end:
                found.append(block.source_span(start, end))
            at += len(block.text)
        return tuple(found)

    def explain(self) -> Explanation:
        r"""What was done to each block, with the rules and the evidence.

        Print it, show it in a notebook by ending a cell with it, or read it as data.

        >>> from newsclean.model import Change
        >>> source = Source("Home\n\nItâ€™s raining.")
        >>> home = Block("Home", Span(0, 4)).label(Role.NAVIGATION, "text.outside", "one short line", score=0.98)
        >>> story = Block("Itâ€™s raining.", Span(6, 21)).rewrite([Change("mojibake.cp1252", 2, "â€™", "’")])
        >>> print(Document(source, (home, story)).explain())
        1 of 2 blocks kept, 76% of the text · 1 repair · given as text
        <BLANKLINE>
        - navigation: Home
            text.outside (0.98): one short line
        <BLANKLINE>
        It⟦â€™ → ’⟧s raining.
            mojibake.cp1252
        """
        passages = tuple(passage(block, kept=self._kept(block)) for block in self.blocks)
        return Explanation(self.source, passages, self.facts, self.verdict)

    def to_dict(self) -> dict[str, Any]:
        """Plain data for JSON: body, headline, byline and so on, verdict, and every block with role and reasons.

        >>> from newsclean import clean
        >>> data = clean("Rain fell , at last.").to_dict()
        >>> data["body"], data["blocks"][0]["changes"][0]["before"]
        ('Rain fell, at last.', ' ')
        """
        return {
            "body": self.body,
            "headline": self.headline,
            "byline": self.byline,
            "published": self.published,
            "language": self.language,
            "verdict": self.verdict.kind,
            "confidence": self.confidence,
            "reasons": list(self.verdict.reasons),
            "encoding": self.source.encoding,
            "repairs": [str(repair) for repair in self.source.repairs],
            "blocks": [_block_data(block, kept=self._kept(block)) for block in self.blocks],
        }

    def with_blocks(self, blocks: Iterable[Block]) -> "Document":
        """The same document with other blocks; itself if they are the very same blocks, so that a stage which found
        nothing costs nothing further on.

        >>> rain = Block("Rain fell.", Span(0, 10))
        >>> document = Document(Source("Rain fell."), (rain,))
        >>> document.with_blocks([rain.remark("shout.none")]).blocks[0].reasons[-1].rule
        'shout.none'
        >>> document.with_blocks([rain]) is document
        True
        """
        row = tuple(blocks)
        same = len(row) == len(self.blocks) and all(map(is_, row, self.blocks))
        return self if same else replace(self, blocks=row)

    def with_facts(self, *facts: Fact) -> "Document":
        """The same document with more facts behind those it has, which go on to count first.

        >>> document = Document(Source("")).with_facts(Fact("byline", "Ann Lee", "json-ld"))
        >>> document.with_facts(Fact("byline", "Moses Wafula", "block byline")).byline
        'Ann Lee'
        >>> document.with_facts() is document
        True
        """
        return replace(self, facts=(*self.facts, *facts)) if facts else self

    def _repr_html_(self) -> str:
        return self.explain()._repr_html_()

    def _kept(self, block: Block) -> bool:
        return block.role in self.keep and not block.story and bool(block.text)

    def _layout(self) -> Iterator[tuple[str, Block]]:
        """The kept blocks, each with the separator in front of it."""
        previous: Block | None = None
        for block in self.blocks:
            if not self._kept(block):
                continue
            if previous is None:
                yield "", block
            else:
                yield "\n" if block.role is previous.role and block.role in _IN_ROWS else "\n\n", block
            previous = block


say_frozen(Document, instead="document.with_blocks(…) or dataclasses.replace(document, …)")


def _elements(blocks: Iterable[Block]) -> Iterator[Element]:
    """Every element around the blocks, once, and after those around itself."""
    seen: set[Element] = set()
    for block in blocks:
        chain: list[Element] = []
        element = block.hints.element if block.hints is not None else None
        while element is not None and element not in seen:
            seen.add(element)
            chain.append(element)
            element = element.parent
        yield from reversed(chain)


def _made_behind(elements: tuple[Element, ...], make: Callable[..., Any], given: tuple[Any, ...]) -> Any:
    """A document made behind its elements."""
    del elements
    return make(*given)


def _block_data(block: Block, *, kept: bool) -> dict[str, Any]:
    return {
        "text": block.text,
        "role": block.role.value,
        "kept": kept,
        "span": [block.span.start, block.span.end],
        "why": [reason.why for reason in block.reasons],
        "changes": [{"why": change.why, "before": change.before, "after": change.after} for change in block.changes],
        "story": block.story,
    }
