"""`Block`: a stretch of the source, with its role and all changes made to it."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import accumulate, pairwise
from typing import Final

from newsclean.errors import InvariantError
from newsclean.model.edits import Change, Layer, apply, cut, origin, undo
from newsclean.model.element import Hints
from newsclean.model.frozen import say_frozen
from newsclean.model.roles import BODY, Role
from newsclean.model.slots import setters
from newsclean.model.span import Span
from newsclean.model.value import Value

__all__ = ["Block", "Reason"]

_UNLABELLED: Final = Role.PARAGRAPH
"""The role of a block without reasons. Such names for members of an enumeration are found all over the house where a
page asks hundreds of times: Python 3.11 looks `Role.PARAGRAPH` up by a function, in 0.15 µs instead of 0.01."""


@dataclass(frozen=True, slots=True, init=False)
class Reason(Value):
    """Why a block has its role, or a remark that left the role as it was.

    `rule` is `"stage.rule"`, `evidence` a description in words, `score` a probability (0 to 1) if the rule gives one.
    `newsclean.RULES` says what each rule does.

    >>> Reason(Role.SHARE, "roles.phrase", "'share this article'").why
    "roles.phrase: 'share this article'"
    """

    role: Role
    rule: str
    evidence: str = ""
    score: float | None = None

    def __init__(self, role: Role, rule: str, evidence: str = "", score: float | None = None) -> None:
        _set_role(self, role)
        _set_rule(self, rule)
        _set_evidence(self, evidence)
        _set_score(self, score)

    @property
    def why(self) -> str:
        """The rule and its evidence, as one line."""
        return f"{self.rule}: {self.evidence}" if self.evidence else self.rule


_set_role, _set_rule, _set_evidence, _set_score = setters(Reason)


@dataclass(frozen=True, slots=True, init=False)
class Block(Value):
    """A stretch of the source. Frozen: every method returns another block.

    `text` is the source slice at `span` after the changes in `layers`. `reasons` is the history of its role; the last
    one is in force. `role` is that of the last reason, or a paragraph if there is none; it is stored, because it is
    read 5,000 times for a page. `story` is 0 for the main story, and numbers the other stories on the page. Two blocks
    are equal whichever copy of the page their hints point into.

    >>> block = Block("Share this article", Span(12, 30))
    >>> labelled = block.label(Role.SHARE, "roles.phrase", "'share this article'")
    >>> labelled.role.value, labelled.reasons[-1].why
    ('share', "roles.phrase: 'share this article'")
    >>> block.role.value, block.reasons
    ('paragraph', ())
    """

    text: str
    span: Span
    hints: Hints | None = field(default=None, compare=False)
    reasons: tuple[Reason, ...] = ()
    layers: tuple[Layer, ...] = ()
    story: int = field(default=0, kw_only=True)
    role: Role = field(init=False, repr=False, compare=False)

    def __init__(
        self,
        text: str,
        span: Span,
        hints: Hints | None = None,
        reasons: tuple[Reason, ...] = (),
        layers: tuple[Layer, ...] = (),
        *,
        story: int = 0,
    ) -> None:
        _set_text(self, text)
        _set_span(self, span)
        _set_hints(self, hints)
        _set_reasons(self, reasons)
        _set_layers(self, layers)
        _set_story(self, story)
        _set_last_role(self, reasons[-1].role if reasons else _UNLABELLED)

    @property
    def score(self) -> float | None:
        """The probability (0 to 1) given with its last reason, or None."""
        return self.reasons[-1].score if self.reasons else None

    @property
    def changes(self) -> tuple[Change, ...]:
        """All changes to the text, oldest layer first.

        >>> from newsclean import clean
        >>> [(change.rule, change.before, change.after) for change in clean("Rain fell , at last.").blocks[0].changes]
        [('spacing.comma', ' ', '')]
        >>> clean("Rain fell, at last.").blocks[0].changes
        ()
        """
        return tuple(change for layer in self.layers for change in layer)

    @property
    def path(self) -> str:
        """The path of its element in the DOM; empty for plain text.

        >>> from newsclean import clean
        >>> clean("<main><p>Rain fell.</p></main>").blocks[0].path, clean("Rain fell.").blocks[0].path
        ('html[0]/body[1]/main[0]/p[0]', '')
        """
        return self.hints.element.path if self.hints else ""

    @property
    def is_bare(self) -> bool:
        """Whether it is text without markup that nothing has put outside the story yet: stages that look for the lines
        and elements of such text ask no other.

        >>> block = Block("Rain fell.", Span(0, 10))
        >>> block.is_bare, block.label(Role.OTHER, "code.page").is_bare
        (True, False)
        """
        return self.hints is None and self.role in BODY

    def rewrite(self, changes: Iterable[Change]) -> "Block":
        """The block with these changes applied to its text; itself if there are none.

        >>> block = Block("Rain fell , at last.", Span(0, 20))
        >>> block.rewrite([Change("spacing.comma", 9, " ", "")]).text
        'Rain fell, at last.'
        >>> block.rewrite([]) is block
        True

        Raises:
            InvariantError: a change does not fit the text, or two of them overlap.
        """
        layer = tuple(changes)
        return replace(self, text=apply(self.text, layer), layers=(*self.layers, layer)) if layer else self

    def label(self, role: Role, rule: str, evidence: str = "", *, score: float | None = None) -> "Block":
        """The block with this role, and the reason for it; earlier reasons stay.

        >>> block = Block("Share", Span(0, 5)).label(Role.HEADING, "read.h3").label(Role.SHARE, "roles.phrase")
        >>> block.role.value, [reason.rule for reason in block.reasons]
        ('share', ['read.h3', 'roles.phrase'])
        """
        reasons = (*self.reasons, Reason(role, rule, evidence, score))
        # Not `replace`: labelling is the hot path of a page of 500 blocks, and this takes half the time.
        return Block(self.text, self.span, self.hints, reasons, self.layers, story=self.story)

    def remark(self, rule: str, evidence: str = "") -> "Block":
        """The block with a remark, such as damage that could not be repaired; its role stays the same.

        >>> Block("caf\N{REPLACEMENT CHARACTER}", Span(0, 4)).remark("mojibake.left", "a letter is lost").role.value
        'paragraph'
        """
        return self.label(self.role, rule, evidence)

    def split(self, offsets: Iterable[int], rule: str, evidence: str = "") -> "tuple[Block, ...]":
        """The block split at offsets of its text, without white space at the cuts; the rule is remarked on every part.

        >>> whole = Block("One. Two.", Span(10, 19))
        >>> [part.text for part in whole.split([4], "glued.sentence")]
        ['One.', 'Two.']
        >>> whole.split([], "glued.sentence") == (whole,)
        True

        Raises:
            InvariantError: an offset lies outside the text or leaves a part without any text.
        """
        places = sorted(set(offsets))
        if not places:
            return (self,)
        texts = [self.text[start:end] for start, end in pairwise([0, *places, len(self.text)])]
        if not all(text.strip() for text in texts):
            msg = f"{rule} would split a block of {len(self.text)} code points at {places}: a part would be empty"
            raise InvariantError(msg)
        reasons = (*self.reasons, Reason(self.role, rule, evidence))
        if not self.layers:  # as in nearly all that is split
            starts = accumulate(map(len, texts), initial=self.span.start)
            return tuple(_part(self, text, start, reasons) for text, start in zip(texts, starts, strict=False))
        rows: list[list[Layer]] = []
        for layer in reversed(self.layers):
            row, places = cut(layer, places)
            rows.append(row)
        layers = [tuple(filter(None, column)) for column in zip(*reversed(rows), strict=True)]
        bounds = pairwise(self.span.start + place for place in [0, *places, len(self.span)])
        return tuple(
            Block(text, Span(*bound), self.hints, reasons, part, story=self.story).trimmed(rule)
            for text, bound, part in zip(texts, bounds, layers, strict=True)
        )

    def trimmed(self, rule: str) -> "Block":
        """The block without white space at either end: its span is narrowed, or, if it was rewritten, the text is
        changed.

        >>> Block("Rain ", Span(0, 5)).trimmed("glued.sentence").span
        Span(start=0, end=4)
        """
        text = self.text
        kept = text.strip()
        if kept == text:
            return self
        head = text.index(kept) if kept else len(text)
        tail = head + len(kept)
        if kept and not self.layers:
            span = Span(self.span.start + head, self.span.start + tail)
            return Block(kept, span, self.hints, self.reasons, self.layers, story=self.story)
        ends = (Change(rule, 0, text[:head], ""), Change(rule, tail, text[tail:], ""))
        return self.rewrite(change for change in ends if change.before)

    def source_span(self, start: int, end: int) -> Span:
        """The stretch of the source that `text[start:end]` came from.

        >>> block = Block("Itâ€™s", Span(10, 16)).rewrite([Change("mojibake.cp1252", 2, "â€™", "’")])
        >>> block.source_span(2, 3), block.source_span(0, 2)
        (Span(start=12, end=15), Span(start=10, end=12))
        """
        for layer in reversed(self.layers):
            start, end = origin(layer, start, end)
        return Span(self.span.start + start, self.span.start + end)

    def restore(self) -> str:
        """The source slice, restored by undoing every layer.

        >>> Block("Itâ€™s", Span(10, 16)).rewrite([Change("mojibake.cp1252", 2, "â€™", "’")]).restore()
        'Itâ€™s'
        """
        text = self.text
        for layer in reversed(self.layers):
            text = undo(text, layer)
        return text


say_frozen(Block, instead="block.rewrite(…), block.label(…) or dataclasses.replace(block, …)")
_set_text, _set_span, _set_hints, _set_reasons, _set_layers, _set_story, _set_last_role = setters(Block)


def _part(whole: Block, text: str, start: int, reasons: tuple[Reason, ...]) -> Block:
    """A part of a block that was not rewritten, from `start` of the source on, without white space at either end."""
    kept = text.strip()
    head = start + (0 if kept is text else text.index(kept))
    return Block(kept, Span(head, head + len(kept)), whole.hints, reasons, story=whole.story)
