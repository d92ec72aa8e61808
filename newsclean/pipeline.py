"""`Pipeline`: named stages in order, each checked against the promises of the model.

A stage is any callable that takes a document and returns one; there is nothing to inherit, register or configure. After
every stage the pipeline checks that no character of the source was lost, that the text of each block follows from its
source by its changes, and that the rule of every new change and reason begins with the name of the stage.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from operator import attrgetter, is_

from newsclean.docstrings import first_line
from newsclean.errors import InvariantError, PipelineError
from newsclean.model import Block, Document, Reason, Role, apply

__all__ = ["Pipeline", "Stage"]

Stage = Callable[[Document], Document]


class Pipeline(Mapping[str, Stage]):
    """An ordered, immutable mapping from names to stages; call it with a document to run them all.

    >>> def shout(document):
    ...     "Mark every block that shouts."
    ...     return document.with_blocks(
    ...         block.remark("shout.upper") if block.text.isupper() else block for block in document.blocks
    ...     )
    >>> list(Pipeline({"shout": shout}).insert(shout, name="again", after="shout"))
    ['shout', 'again']
    """

    def __init__(self, stages: Mapping[str, Stage]) -> None:
        """The stages by name, in the order of the mapping.

        Raises:
            PipelineError: `stages` is no mapping, a name no string, or one of the stages cannot be called.
        """
        if not isinstance(stages, Mapping):
            msg = f"a pipeline is made of stages by name, such as {{'shout': shout}}, not of {type(stages).__name__}"
            raise PipelineError(msg)
        self._stages = dict(stages)
        for name, stage in self._stages.items():
            _must_be_a_name(name)
            if not callable(stage):
                msg = f"stage {name!r} is {stage!r}; a stage is a function from document to document"
                raise PipelineError(msg)

    def __getitem__(self, name: str) -> Stage:
        return self._stages[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._stages)

    def __len__(self) -> int:
        return len(self._stages)

    def __eq__(self, other: object) -> bool:
        """Whether it runs the same stages under the same names in the same order; of a plain mapping no order is asked.

        >>> from newsclean import REPAIR
        >>> REPAIR == REPAIR.without() == {**REPAIR}
        True
        >>> REPAIR == Pipeline({name: REPAIR[name] for name in sorted(REPAIR)})
        False
        """
        if isinstance(other, Pipeline):
            return list(self.items()) == list(other.items())
        return super().__eq__(other)

    def __hash__(self) -> int:
        """So that a pipeline can be the key of a cache, as long as its stages can be: functions are.

        >>> from newsclean import REPAIR
        >>> {REPAIR: "repair"}[REPAIR.without()]
        'repair'
        """
        return hash(tuple(self.items()))

    def __repr__(self) -> str:
        return f"Pipeline({' → '.join(self._stages)})"

    def __call__(self, document: Document) -> Document:
        """Run every stage in order and check what each did.

        Raises:
            InvariantError: a stage lost text, made blocks overlap, signed with another name, gave a block something
                that is no role, or did not return a document.
            PipelineError: it was called with something that is no document.
        """
        if not isinstance(document, Document):
            msg = f"a pipeline runs on a document, not {type(document).__name__}; clean(source, pipeline=…) reads one"
            raise PipelineError(msg)
        for name, stage in self._stages.items():
            after = stage(document)
            if not isinstance(after, Document):
                msg = f"stage {name!r} returned {type(after).__name__}; a stage returns a document, changed or not"
                raise InvariantError(msg)
            if after is not document:
                _check(name, document, after)
            document = after
        return document

    def without(self, *names: str) -> "Pipeline":
        """The same pipeline without these stages.

        >>> from newsclean import REPAIR
        >>> list(REPAIR.without("spacing"))
        ['marks', 'mojibake', 'escapes', 'invisible']

        Raises:
            PipelineError: there is no stage of that name.
        """
        self._must_have(*names)
        return Pipeline({name: stage for name, stage in self._stages.items() if name not in names})

    def only(self, *names: str) -> "Pipeline":
        """Just these stages, in the pipeline's own order.

        >>> from newsclean import REPAIR
        >>> list(REPAIR.only("spacing", "marks"))
        ['marks', 'spacing']

        Raises:
            PipelineError: there is no stage of that name.
        """
        self._must_have(*names)
        return Pipeline({name: stage for name, stage in self._stages.items() if name in names})

    def replace(self, name: str, stage: Stage) -> "Pipeline":
        """The same pipeline with another stage in place of the one of this name.

        >>> from newsclean import REPAIR
        >>> REPAIR.replace("spacing", REPAIR["marks"]) == {**REPAIR, "spacing": REPAIR["marks"]}
        True

        Raises:
            PipelineError: there is no stage of that name.
        """
        self._must_have(name)
        return Pipeline({**self._stages, name: stage})

    def insert(self, stage: Stage, *, after: str | None = None, name: str | None = None) -> "Pipeline":
        """The same pipeline with one more stage, right after the stage `after` (None: before all others).

        Its name is that of the function unless `name` is given; the rules of its changes must begin with it.

        >>> from newsclean import REPAIR
        >>> from newsclean.repair.stages import typography
        >>> list(REPAIR.insert(typography, after="invisible"))
        ['marks', 'mojibake', 'escapes', 'invisible', 'typography', 'spacing']

        Raises:
            PipelineError: the pipeline has a stage of that name already, or none named `after`.
        """
        called = name or str(getattr(stage, "__name__", type(stage).__name__))
        if called in self._stages:
            msg = f"the pipeline has a stage named {called!r} already; pass name= for another, or use replace()"
            raise PipelineError(msg)
        if after is not None:
            self._must_have(after)
        row: dict[str, Stage] = {called: stage} if after is None else {}
        for known, known_stage in self._stages.items():
            row[known] = known_stage
            if known == after:
                row[called] = stage
        return Pipeline(row)

    def help(self) -> dict[str, str]:
        """What each stage does: the first line of its docstring.

        >>> from newsclean import REPAIR
        >>> REPAIR.help()["spacing"]
        'Remove spaces before commas and full stops, and insert one between glued sentences.'
        """
        return {name: first_line(stage) for name, stage in self._stages.items()}

    def _must_have(self, *names: str) -> None:
        for name in names:
            _must_be_a_name(name)
            if name not in self._stages:
                msg = f"there is no stage named {name!r}; the stages are {', '.join(self._stages)}"
                raise PipelineError(msg)


def _must_be_a_name(name: object) -> None:
    """Refuse what names no stage, such as a list of names in place of several.

    Raises:
        PipelineError: it is no string.
    """
    if not isinstance(name, str):
        msg = f"a stage is named by a string, such as 'trailing', not {name!r}"
        raise PipelineError(msg)


def _check(name: str, before: Document, after: Document) -> None:
    """Hold a stage to the model's promises; work is linear in what it changed."""
    if after.source is not before.source and after.source != before.source:
        msg = f"stage {name!r} replaced the source"
        raise InvariantError(msg)
    if after.blocks is before.blocks:
        return
    text = after.source.text
    if _stand_alike(before.blocks, after.blocks):
        pairs: Iterable[tuple[Block, Block | None]] = zip(after.blocks, before.blocks, strict=True)
    else:
        _check_cover(name, after.blocks, text)
        pairs = _paired(after.blocks, before.blocks)
    whole: Block | None = None
    known: frozenset[str] = frozenset()
    for block, old in pairs:
        if block is old:
            continue
        if type(block.role) is not Role:
            msg = f"stage {name!r} gave a block the role {block.role!r}; a role is one of newsclean.Role: Role.CAPTION"
            raise InvariantError(msg)
        if old is None or not _is_relabelled(block, old):
            if old is not whole:  # parts of one block stand side by side, and ask for its rules once
                whole, known = old, _rules(old)
            _check_rewritten(name, block, known, text)
        elif not _only_adds(name, block.reasons, old.reasons):
            _check_rules(name, {reason.rule for reason in block.reasons} - {reason.rule for reason in old.reasons})


def _stand_alike(left: Sequence[Block], right: Sequence[Block]) -> bool:
    """Whether both rows of blocks have the very same spans, as after every stage that splits nothing."""
    span = attrgetter("span")
    return len(left) == len(right) and all(map(is_, map(span, left), map(span, right)))


def _check_cover(name: str, blocks: Sequence[Block], text: str) -> None:
    """Hold blocks to their order, and to all of the text but white space."""
    done = 0
    for block in blocks:
        if block.span.start < done or block.span.end > len(text) or text[done : block.span.start].strip():
            msg = f"stage {name!r} lost or doubled text near {done}: the next block spans {block.span}"
            raise InvariantError(msg)
        done = block.span.end
    if text[done:].strip():
        msg = f"stage {name!r} lost the text from {done} on"
        raise InvariantError(msg)


def _paired(blocks: Sequence[Block], olds: Sequence[Block]) -> Iterator[tuple[Block, Block | None]]:
    """Each block with the one that it comes from; None behind the last."""
    row = iter(olds)
    old: Block | None = next(row, None)
    for block in blocks:
        while old is not None and old.span.end <= block.span.start:
            old = next(row, None)
        yield block, old


def _is_relabelled(block: Block, old: Block) -> bool:
    """Whether all that can be new in a block is its reasons."""
    return block.text is old.text and block.span is old.span and block.layers is old.layers


def _rules(block: Block | None) -> frozenset[str]:
    """All rules that a block is signed with."""
    if block is None:
        return frozenset()
    return frozenset([*(reason.rule for reason in block.reasons), *(change.rule for change in block.changes)])


def _check_rewritten(name: str, block: Block, known: frozenset[str], text: str) -> None:
    """Hold a block with new text or a new place to its source slice, and its new rules to the stage's name."""
    replayed = block.span.of(text)
    for layer in block.layers:
        replayed = apply(replayed, layer)
    if replayed != block.text:
        msg = f"stage {name!r} left a block at {block.span} whose changes do not give its text"
        raise InvariantError(msg)
    _check_rules(name, _rules(block) - known)


def _only_adds(name: str, reasons: Sequence[Reason], known: Sequence[Reason]) -> bool:
    """Whether the stage only appended reasons of its own, as is the rule: checked in a third of the time."""
    count = len(known)
    for reason in reasons[count:]:
        if reason.rule.partition(".")[0] != name:
            return False
    return reasons[:count] == known


def _check_rules(name: str, rules: AbstractSet[str]) -> None:
    """Hold new rules to the stage's name."""
    for rule in rules:
        if rule.partition(".")[0] != name:
            msg = f"stage {name!r} signed with {rule!r}; rules start with the stage's name and a dot"
            raise InvariantError(msg)
