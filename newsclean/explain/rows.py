"""The rows of a report: a block each, its source on the left, what it is in the middle, its result on the right."""

from collections.abc import Callable
from dataclasses import dataclass, field

from newsclean.explain.markup import Markup, element, joined, text
from newsclean.model import Reason
from newsclean.model.explanation import Passage
from newsclean.model.legible import revealed
from newsclean.model.repairs import Repair

__all__ = ["Notes", "row"]


@dataclass(slots=True)
class Notes:
    """The notes of one report, each kept once: what rows point to, and what hover and focus show."""

    numbers: dict[Markup, str] = field(default_factory=dict)

    def name(self, note: Markup) -> str:
        """The element id of this note."""
        return self.numbers.setdefault(note, f"n{len(self.numbers)}")

    def markup(self) -> Markup:
        """All notes, hidden: assistive technology reads them by reference, the script shows them in the card."""
        notes = (element("div", note, id=name) for note, name in self.numbers.items())
        return element("div", *notes, id="notes", hidden=True)


def row(passage: Passage, notes: Notes) -> Markup:
    """One block."""
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
    return joined(*(text(piece) if isinstance(piece, str) else show(piece) for piece in passage.pieces))


def _was(repair: Repair, passage: Passage, notes: Notes) -> Markup:
    """The stretch as the source had it; where the result does not show the block, this is where its repair is told."""
    shown = text(revealed(repair.before))
    if passage.kept:
        return element("del", shown)
    return element("del", shown, **_told(repair, notes, revealed(repair.before) or "nothing"))


def _now(repair: Repair, notes: Notes) -> Markup:
    """The stretch as the result has it."""
    gone = "" if repair.after else "gone"
    return element("ins", text(repair.after), class_=gone, **_told(repair, notes, revealed(repair.after) or "removed"))


def _told(repair: Repair, notes: Notes, label: str) -> dict[str, str | bool]:
    """What makes a repaired stretch reachable and explains it."""
    note = notes.name(_repair_note(repair))
    return {"role": "button", "tabindex": "0", "aria_label": label, "aria_describedby": note}


def _repair_note(repair: Repair) -> Markup:
    before = element("del", text(revealed(repair.before) or "nothing"))
    after = element("ins", text(revealed(repair.after) or "nothing"))
    told = dict.fromkeys((change.rule, change.evidence) for change in repair.changes)
    reasons = (_reason(rule, evidence) for rule, evidence in told)
    return joined(element("p", before, text(" → "), after, class_="swap"), *reasons)


def _passage_note(passage: Passage) -> Markup:
    """All reasons of a block, the one in force first, and how to argue with it."""
    ruling = passage.ruling
    others = [reason for reason in passage.reasons if reason is not ruling]
    meaning = element("p", element("b", text(_tag(passage))), text(f" – {passage.role.meaning}"), class_="role")
    lead = element("p", text("No rule speaks against it.")) if ruling is None and passage.kept else Markup("")
    if passage.because and ruling is None and not passage.kept:
        lead = element("p", text(passage.because))
    reasons = (_reason(reason.rule, reason.evidence, reason) for reason in ([ruling] if ruling else []) + others)
    return joined(meaning, lead, *reasons, Markup("") if passage.kept or passage.story else _remedy(passage))


def _reason(rule: str, evidence: str, reason: Reason | None = None) -> Markup:
    score = Markup("")
    if reason and reason.score is not None:
        value = f"{reason.score:.2f}"
        meter = element("meter", text(value), min="0", max="1", value=value)
        score = element("span", text(f"score {value} "), meter, class_="score")
    return element("p", element("code", text(rule)), text(f" {evidence} "), score)


def _remedy(passage: Passage) -> Markup:
    """What to type where this block should have stayed."""
    ruling = passage.ruling
    stage = ruling.rule.partition(".")[0] if ruling else ""
    ways = [element("code", text(f"--keep {passage.role}"))]
    if stage:
        ways += [text(" or "), element("code", text(f"--without {stage}"))]
    return element("p", text("To have it in the body: "), *ways, class_="remedy")
