"""`Passage`: one block as its reader should see it, with what was done to it and why."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any, Final

from newsclean.model.block import Block, Reason
from newsclean.model.repairs import Repair, repairs
from newsclean.model.roles import BODY, Role
from newsclean.model.span import Span
from newsclean.model.value import Value

__all__ = ["Passage", "because", "passage"]

_OUTSIDE: Final = frozenset(Role) - BODY


@dataclass(frozen=True, slots=True)
class Passage(Value):
    """One block, explained: what it is, whether the body has it, why, and what was repaired in it.

    `span` points into the source (code points); `reasons` is the history of its role; `story` is 0 for the first story.
    """

    text: str
    span: Span
    role: Role
    kept: bool
    reasons: tuple[Reason, ...] = ()
    repairs: tuple[Repair, ...] = ()
    story: int = 0
    path: str = ""

    @property
    def ruling(self) -> Reason | None:
        """The reason that gave it its role; of several that agree, the latest that says how sure it is.

        None for running text that no rule judged.
        """
        agreeing = _last_run(self.reasons, {self.role})
        return next((reason for reason in reversed(agreeing) if reason.score is not None), next(iter(agreeing), None))

    @property
    def rulings(self) -> tuple[Reason, ...]:
        """What decided: the reason that took it out of the story, if one did, and the one that gave it its role."""
        outside = _last_run(self.reasons, _OUTSIDE)
        reasons = (*outside[:1], self.ruling)
        return tuple(dict.fromkeys(reason for reason in reasons if reason))

    @property
    def because(self) -> str:
        """Why it is in the body or not, in one line."""
        return because([self])

    @property
    def pieces(self) -> Iterator[str | Repair]:
        """The text in order, each repaired stretch as its `Repair`."""
        done = 0
        for repair in self.repairs:
            if repair.at > done:
                yield self.text[done : repair.at]
            yield repair
            done = repair.end
        if done < len(self.text):
            yield self.text[done:]

    def to_dict(self) -> dict[str, Any]:
        """Plain data for JSON."""
        return {
            "text": self.text,
            "role": self.role.value,
            "kept": self.kept,
            "because": self.because,
            "span": [self.span.start, self.span.end],
            "story": self.story,
            "path": self.path,
            "reasons": [
                {"role": reason.role.value, "rule": reason.rule, "evidence": reason.evidence, "score": reason.score}
                for reason in self.reasons
            ],
            "repairs": [_repair_data(repair) for repair in self.repairs],
        }


def passage(block: Block, *, kept: bool) -> Passage:
    """The block, explained."""
    shown = tuple(repair for repair in repairs(block) if not _is_cut(repair, block))
    return Passage(block.text, block.span, block.role, kept, block.reasons, shown, block.story, block.path)


def because(passages: Sequence[Passage]) -> str:
    """Why passages that share role and rules are in the body or not, in one line, with the range of their scores."""
    first = passages[0]
    if first.story and not first.kept:
        status = f"belongs to story {first.story + 1} of the page"
    elif not (first.text or first.kept):
        status = "nothing is left of it after the repairs"
    elif first.rulings:
        status = ""
    else:
        status = "no rule speaks against it" if first.kept else "its role is not among those kept"
    decided = (_shared_reason(row) for row in zip(*(passage.rulings for passage in passages), strict=False))
    return "; ".join(part for part in (status, *decided) if part)


def _shared_reason(row: Sequence[Reason]) -> str:
    """One rule's reason for several passages."""
    scores = [reason.score for reason in row if reason.score is not None]
    ends = dict.fromkeys(f"{score:.2f}" for score in (min(scores), max(scores))) if scores else ()
    rule = f"{row[0].rule} ({' to '.join(ends)})" if ends else row[0].rule
    return f"{rule}: {row[0].evidence}" if row[0].evidence else rule


def _last_run(reasons: Sequence[Reason], roles: AbstractSet[Role]) -> Sequence[Reason]:
    """The reasons at the end whose role is one of these."""
    start = len(reasons)
    while start and reasons[start - 1].role in roles:
        start -= 1
    return reasons[start:]


def _is_cut(repair: Repair, block: Block) -> bool:
    """Whether it is only the white space that went where a block was parted from its neighbour: no repair of text."""
    at_an_end = repair.at in {0, len(block.text)}
    return at_an_end and not repair.after and not repair.before.strip()


def _repair_data(repair: Repair) -> dict[str, Any]:
    return {
        "before": repair.before,
        "after": repair.after,
        "span": [repair.span.start, repair.span.end],
        "changes": [
            {"rule": change.rule, "evidence": change.evidence, "before": change.before, "after": change.after}
            for change in repair.changes
        ],
    }
