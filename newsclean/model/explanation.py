"""`Explanation`: a document as its reader should see it, block by block, with what was done and why."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from newsclean.model.block import Block, Reason
from newsclean.model.document import Document, Fact, Verdict
from newsclean.model.legible import legible, revealed
from newsclean.model.repairs import Repair, repairs
from newsclean.model.roles import BODY, Role
from newsclean.model.source import Source
from newsclean.model.span import Span

__all__ = ["Explanation", "Passage", "because", "explain"]

_OUTSIDE = frozenset(Role) - BODY


@dataclass(frozen=True, slots=True)
class Passage:
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


@dataclass(frozen=True, slots=True, repr=False)
class Explanation:
    """What became of every part of the source: `print` it, show it in a notebook, or read it as data.

    `passages` are the document's blocks in source order; nothing of the source is missing from them but white space.
    """

    source: Source
    passages: tuple[Passage, ...]
    facts: tuple[Fact, ...] = ()
    verdict: Verdict | None = None

    @property
    def kept(self) -> int:
        """How many passages the body has."""
        return sum(passage.kept for passage in self.passages)

    @property
    def repairs(self) -> int:
        """How many stretches of text were repaired, in the body or out of it."""
        return sum(len(passage.repairs) for passage in self.passages)

    @property
    def share(self) -> float:
        """How much of the text the body has: a ratio 0-1 of the characters, 0 for no text."""
        characters = sum(len(passage.text) for passage in self.passages)
        return sum(len(passage.text) for passage in self.passages if passage.kept) / characters if characters else 0.0

    @property
    def roles(self) -> Mapping[Role, int]:
        """How many passages there are of each role, the story's own roles first."""
        counts = Counter(passage.role for passage in self.passages)
        return {role: counts[role] for role in Role if counts[role]}

    @property
    def summary(self) -> str:
        """One line: the verdict and the counts."""
        parts = [f"{self.verdict.kind} ({self.verdict.confidence:.2f})"] if self.verdict else []
        parts.append(f"{self.kept} of {_count(len(self.passages), 'block')} kept, {self.share:.0%} of the text")
        parts.append(_count(self.repairs, "repair"))
        if self.source.repairs:
            parts.append(f"{_count(len(self.source.repairs), 'byte repair')}")
        parts.append(self.source.encoding or "given as text")
        return " · ".join(parts)

    def __repr__(self) -> str:
        return f"<Explanation: {self.summary}>"

    def __str__(self) -> str:
        return "\n\n".join([self.summary, *map(_paragraph, self.passages)])

    def to_dict(self) -> dict[str, Any]:
        """Plain data for JSON."""
        verdict = self.verdict
        return {
            "summary": self.summary,
            "verdict": verdict.kind if verdict else None,
            "confidence": verdict.confidence if verdict else 0.0,
            "reasons": list(verdict.reasons) if verdict else [],
            "facts": [{"name": fact.name, "value": fact.value, "origin": fact.origin} for fact in self.facts],
            "source": {
                "media": self.source.media,
                "encoding": self.source.encoding,
                "found": self.source.found,
                "url": self.source.url,
                "repairs": [str(repair) for repair in self.source.repairs],
            },
            "blocks": [passage.to_dict() for passage in self.passages],
        }

    def _repr_html_(self) -> str:
        from newsclean.model.notebook import fragment

        return fragment(self)


def explain(document: Document) -> Explanation:
    r"""The document, explained.

    >>> from newsclean.model import Change
    >>> source = Source("Home\n\nItâ€™s raining.")
    >>> home = Block("Home", Span(0, 4)).label(Role.NAVIGATION, "text.furniture", "one short line", score=0.98)
    >>> story = Block("Itâ€™s raining.", Span(6, 21)).rewrite([Change("mojibake.cp1252", 2, "â€™", "’")])
    >>> print(explain(Document(source, (home, story))))
    1 of 2 blocks kept, 76% of the text · 1 repair · given as text
    <BLANKLINE>
    - navigation: Home
        text.furniture (0.98): one short line
    <BLANKLINE>
    It⟦â€™ → ’⟧s raining.
        mojibake.cp1252
    """
    aside = {id(block) for block in document.boilerplate}
    passages = tuple(_passage(block, kept=id(block) not in aside) for block in document.blocks)
    return Explanation(document.source, passages, document.facts, document.verdict)


def because(passages: Sequence[Passage]) -> str:
    """Why passages that share role and rules are in the body or not, in one line, with the range of their scores."""
    first = passages[0]
    if first.story and not first.kept:
        told = f"belongs to story {first.story + 1} of the page"
    elif not (first.text or first.kept):
        told = "nothing is left of it after the repairs"
    elif first.rulings:
        told = ""
    else:
        told = "no rule speaks against it" if first.kept else "its role is not among those kept"
    decided = (_told(row) for row in zip(*(passage.rulings for passage in passages), strict=False))
    return "; ".join(part for part in (told, *decided) if part)


def _told(row: Sequence[Reason]) -> str:
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


def _passage(block: Block, *, kept: bool) -> Passage:
    shown = tuple(repair for repair in repairs(block) if not _is_cut(repair, block))
    return Passage(block.text, block.span, block.role, kept, block.reasons, shown, block.story, block.path)


def _is_cut(repair: Repair, block: Block) -> bool:
    """Whether it is only the white space that went where a block was parted from its neighbour: no repair of text."""
    at_an_end = repair.at in {0, len(block.text)}
    return at_an_end and not repair.after and not repair.before.strip()


def _paragraph(passage: Passage) -> str:
    """A passage in plain text: the kept text as it is, the rest marked with its role and reason."""
    text = "".join(legible(piece) if isinstance(piece, str) else _marked(piece) for piece in passage.pieces)
    if passage.kept:
        return "\n    ".join([text, *dict.fromkeys(legible(repair.why) for repair in passage.repairs)])
    return f"- {passage.role}: {text}\n    {legible(passage.because)}"


def _marked(repair: Repair) -> str:
    return f"⟦{revealed(repair.before)} → {revealed(repair.after)}⟧"


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


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
