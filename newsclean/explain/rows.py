"""The rows of a report: a block each, its source on the left, what it is in the middle, its result on the right."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from newsclean.explain.markup import Markup, element, joined, text
from newsclean.model import Reason
from newsclean.model.legible import revealed
from newsclean.model.passage import Passage
from newsclean.model.repairs import Repair

__all__ = ["Notes", "rows"]

_FEWEST_FOLDED: Final = 6
"""Neighbours out of the body from which on they are folded to one line: fewer take no more room than two of the fold.
A news page has some hundred of them, most in two or three runs before and behind the story."""
_LONGEST_PART: Final = 8_000
"""Characters of one part of a long block. A browser lays a paragraph out as a whole: one of 2 MB with 57,000 repairs
held Chromium for more than two minutes, in parts it is there in two seconds."""
_WEIGHT_OF_A_REPAIR: Final = 80
"""What a repair counts for in characters: an element costs about as much to lay out as a line of text."""
_BATCH: Final = 100
"""Items of one list. What is off the screen a browser skips list by list: with 40,000 rows in one list, each step of
scrolling took Chromium half a second."""
_SCENT: Final = 160
"""Characters of the folded text that its line shows: as much as fits beside the counts on a wide screen."""


@dataclass(slots=True)
class Notes:
    """The notes of one report, each kept once: what rows point to, and what hover and focus show."""

    numbers: dict[Markup, str] = field(default_factory=dict)
    swaps: dict[tuple[str, str, str], str] = field(default_factory=dict)
    """Names of repairs' notes: a damaged page holds the same repair hundreds of times."""

    def name(self, note: Markup) -> str:
        """The element id of this note."""
        return self.numbers.setdefault(note, f"n{len(self.numbers)}")

    def name_of_repair(self, repair: Repair) -> str:
        """The element id of this repair's note."""
        key = (repair.before, repair.after, repair.why)
        if key not in self.swaps:
            self.swaps[key] = self.name(_repair_note(repair))
        return self.swaps[key]

    def markup(self) -> Markup:
        """All notes, hidden: assistive technology reads them by reference, the script shows them in the card."""
        notes = (element("div", note, id=name) for note, name in self.numbers.items())
        return element("div", *notes, id="notes", hidden=True)


def rows(passages: Iterable[Passage], notes: Notes) -> Markup:
    """The blocks as a list, or as several if they are many; long runs out of the body are folded."""
    return _lists(list(_items(passages, notes)))


def _items(passages: Iterable[Passage], notes: Notes) -> Iterator[Markup]:
    for kept, group in groupby(passages, key=lambda passage: passage.kept):
        run = list(group)
        if kept or len(run) < _FEWEST_FOLDED:
            yield from (_row(passage, notes) for passage in run)
        else:
            yield _fold(run, notes)


def _fold(run: list[Passage], notes: Notes) -> Markup:
    """A run of blocks that are not in the body, closed until somebody wants to see them."""
    counts = Counter(passage.role for passage in run).most_common()
    counted = ", ".join(f"{role.replace('_', ' ')} {number:,}" for role, number in counts)
    scent = " · ".join(" ".join(passage.text.split())[:_SCENT] for passage in run[:_SCENT])[:_SCENT]
    summary = element(
        "summary",
        element("b", text(f"{len(run):,} blocks set aside")),
        element("span", text(counted)),
        element("span", text(scent), class_="scent", dir="auto"),
    )
    inner = _lists([_row(passage, notes) for passage in run])
    return element("li", element("details", summary, inner), class_="fold")


def _lists(items: list[Markup]) -> Markup:
    batches = [items[start : start + _BATCH] for start in range(0, len(items), _BATCH)]
    kind = "rows" if len(batches) == 1 else "rows batch"
    return joined(*(element("ol", *batch, class_=kind) for batch in batches))


def _row(passage: Passage, notes: Notes) -> Markup:
    states = ["row", f"is-{passage.role}", "is-kept" if passage.kept else "is-aside"]
    if passage.repairs:
        states.append("is-repaired")
    tag = element(
        "button",
        text(_tag(passage)),
        type="button",
        class_="tag",
        aria_describedby=notes.name(_passage_note(passage)),
    )
    source = element("div", _marked(passage, lambda repair: _was(repair, passage, notes)), class_="src", dir="auto")
    if passage.kept:
        result = element("div", _marked(passage, lambda repair: _now(repair, notes)), class_="res", dir="auto")
    else:
        result = element("div", text(passage.because), class_="why")
    return element("li", source, tag, result, class_=" ".join(states))


def _tag(passage: Passage) -> str:
    name = passage.role.replace("_", " ")
    return f"{name}, story {passage.story + 1}" if passage.story else name


def _marked(passage: Passage, show: Callable[[Repair], Markup]) -> Markup:
    """The text with its repairs, in parts if it is long."""
    parts: list[list[Markup]] = [[]]
    room = _LONGEST_PART
    for piece in _sliced(passage.pieces):
        if room <= 0:
            parts.append([])
            room = _LONGEST_PART
        parts[-1].append(text(piece) if isinstance(piece, str) else show(piece))
        room -= len(piece) if isinstance(piece, str) else _WEIGHT_OF_A_REPAIR
    if len(parts) == 1:
        return joined(*parts[0])
    return joined(*(element("div", *part, class_="part") for part in parts))


def _sliced(pieces: Iterable[str | Repair]) -> Iterator[str | Repair]:
    """The pieces, strings that are longer than a part cut behind a space, or anywhere if there is none."""
    for piece in pieces:
        if not isinstance(piece, str):
            yield piece
            continue
        start = 0
        while len(piece) - start > _LONGEST_PART:
            end = piece.rfind(" ", start, start + _LONGEST_PART) + 1 or start + _LONGEST_PART
            yield piece[start:end]
            start = end
        yield piece[start:]


def _was(repair: Repair, passage: Passage, notes: Notes) -> Markup:
    """The stretch as in the source; if the result does not show the block, its repair is explained here."""
    shown = text(revealed(repair.before))
    if passage.kept:
        return element("del", shown)
    return element("del", shown, **_explained(repair, notes, revealed(repair.before) or "nothing"))


def _now(repair: Repair, notes: Notes) -> Markup:
    """The stretch as the result has it."""
    gone = "" if repair.after else "gone"
    return element(
        "ins", text(repair.after), class_=gone, **_explained(repair, notes, revealed(repair.after) or "removed")
    )


def _explained(repair: Repair, notes: Notes, label: str) -> dict[str, str | bool]:
    """What makes a repaired stretch reachable and explains it."""
    note = notes.name_of_repair(repair)
    return {"role": "button", "tabindex": "0", "aria_label": label, "aria_describedby": note}


def _repair_note(repair: Repair) -> Markup:
    before = element("del", text(revealed(repair.before) or "nothing"))
    after = element("ins", text(revealed(repair.after) or "nothing"))
    whys = dict.fromkeys((change.rule, change.evidence) for change in repair.changes)
    reasons = (_reason(rule, evidence) for rule, evidence in whys)
    return joined(element("p", before, text(" → "), after, class_="swap"), *reasons)


def _passage_note(passage: Passage) -> Markup:
    """All reasons of a block, those that decided first, and how to argue with them."""
    others = (reason for reason in passage.reasons if reason not in passage.rulings)
    meaning = element("p", element("b", text(_tag(passage))), text(f" – {passage.role.meaning}"), class_="role")
    undecided = (
        Markup("") if passage.rulings else element("p", text(f"{passage.because[:1].upper()}{passage.because[1:]}."))
    )
    reasons = (_reason(reason.rule, reason.evidence, reason) for reason in (*passage.rulings, *others))
    return joined(meaning, undecided, *reasons, Markup("") if passage.kept or passage.story else _remedy(passage))


def _reason(rule: str, evidence: str, reason: Reason | None = None) -> Markup:
    score = Markup("")
    if reason and reason.score is not None:
        value = f"{reason.score:.2f}"
        meter = element("meter", text(value), min="0", max="1", value=value)
        score = element("span", text(f"score {value} "), meter, class_="score")
    return element("p", element("code", text(rule)), text(f" {evidence} "), score)


def _remedy(passage: Passage) -> Markup:
    """What to type where this block should have stayed."""
    ways = [element("code", text(f"--keep {passage.role}"))]
    if passage.rulings:
        ways += [text(" or "), element("code", text(f"--without {passage.rulings[0].rule.partition('.')[0]}"))]
    return element("p", text("To have it in the body: "), *ways, class_="remedy")
