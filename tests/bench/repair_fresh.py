"""Character repair on damage made anew: other texts than the damage cases, and mechanisms put together in other ways.

`python -m tests.bench.repair fresh [--seed N] [--count N] [--group NAME] [--show CLASS]` takes windows of one to three
paragraphs from pages of sites that no damage case was cut from, and sentences of our own in 36 languages, damages them,
and prints by class and by group how many damaged paragraphs came out as they were, nearer to it, untouched, and worse;
then those that came out exactly among paragraphs in Latin letters, and ftfy's exact and worse; last, how much of what
was put in looks sound and is wrong. The seed tells all.
"""

import argparse
import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

import ftfy

from newsclean.repair.text import fix_text
from tests.bench.recipes import GROUPS, Maker
from tests.bench.repair_text import cases, loose, seen
from tests.bench.sound import PutIn, put_in
from tests.strategies.encodings import WRITTEN

__all__ = ["Case", "Outcome", "Window", "damaged", "drawn", "folded", "main", "outcomes", "windows"]

_SHARED = Path(__file__).resolve().parents[3] / "shared"
_FOLDERS = ("world", "world", "news", "articles", "chinese")
"""Where windows are cut from, in turn; `world`, with a dozen languages, twice."""
_KNOWN_BY = 60
"""Code points by which a paragraph of a damage case is known again."""
_SHORTEST, _LONGEST = 40, 700
"""Code points of a paragraph."""
_PUBLISHED = re.compile(r"[\x00-\x1f\x7f-\x9f\u00ad\u200b\ufffd]|&#?\w+;")
_TRIES = 400
"""Windows drawn until one holds what the damage needs."""
_CHAINS = 20
"""Random chains for one window of any other class, as they are all in one class."""
_FEWEST_CHANGED = 2
"""Code points beyond ASCII that a window holds."""

VERDICTS = ("exact", "partly", "left", "worse")
_LATIN = re.compile(r"[\W\d_]*[A-Za-z\xc0-\u024f]")
"""A paragraph whose first letter is a Latin one; of the others, what lost bytes is lost for good more often."""

Fixer = Callable[[str], str]
Fold = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Window:
    """Clean paragraphs, one a line, and where they are from."""

    text: str
    origin: str


@dataclass(frozen=True, slots=True)
class Case:
    """A window before and after the damage of that name."""

    damage: str
    origin: str
    spoilt: str
    clean: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one paragraph fared."""

    before: str
    after: str
    truth: str
    verdict: str


@cache
def windows() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Folder → pages, each a row of paragraphs; no site of which a damage case was cut."""
    known = {loose(text)[:_KNOWN_BY] for case in cases() for accepted in case.clean for text in accepted}
    pages: dict[str, tuple[tuple[str, ...], ...]] = {}
    for folder in sorted(set(_FOLDERS)):
        rows: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for line in (_SHARED / "corpora" / folder / "pages.jsonl").read_text(encoding="utf-8").strip().split("\n"):
            row = json.loads(line)
            paragraphs = row["paragraphs"] or (row["body"] or "").split("\n")
            rows[row["site"] or row["id"]].append(tuple(filter(_is_sound, paragraphs)))
        free = [
            site for site, texts in rows.items() if not any(loose(p)[:_KNOWN_BY] in known for t in texts for p in t)
        ]
        pages[folder] = tuple(text for site in free for text in rows[site] if text)
    return pages


def _is_sound(paragraph: str) -> bool:
    """Whether a paragraph is of middling length and was not published damaged."""
    return _SHORTEST <= len(paragraph) <= _LONGEST and not _PUBLISHED.search(paragraph)


def drawn(rng: Random) -> Window:
    """A window: one of our own sentences, or one to three paragraphs of a page."""
    if rng.randrange(2):
        language = rng.choice(sorted(WRITTEN))
        return Window(WRITTEN[language], language)
    folder = rng.choice(_FOLDERS)
    page = rng.choice(windows()[folder])
    start = rng.randrange(len(page))
    return Window("\n".join(page[start : start + rng.randrange(1, 4)]), folder)


def damaged(maker: Maker, rng: Random) -> Case | None:
    """A clean window and what becomes of it; None if no window drawn holds what the damage needs."""
    for _ in range(_TRIES):
        window = drawn(rng)
        if sum(c > "\x7f" for c in window.text) < _FEWEST_CHANGED and rng.randrange(4):
            continue
        damage = maker(rng)
        spoilt = damage(window.text)
        if spoilt.count("\n") == window.text.count("\n") and spoilt != window.text:
            return Case(damage.name, window.origin, spoilt, window.text)
    return None


def _grams(text: str) -> Counter[str]:
    return Counter(text[at : at + 3] for at in range(len(text)))


def _distance(one: str, other: str) -> int:
    """Groups of three code points that one has and the other has not."""
    a, b = _grams(one), _grams(other)
    return (a - b).total() + (b - a).total()


def outcomes(case: Case, fix: Fixer, fold: Fold) -> Iterator[Outcome]:
    """What became of the paragraphs; of undamaged ones only those that were altered."""
    fixed = fix(case.spoilt).split("\n")
    truths = case.clean.split("\n")
    fixed = fixed if len(fixed) == len(truths) else [*fixed, *truths][: len(truths)]
    for truth, before, after in zip(truths, case.spoilt.split("\n"), fixed, strict=True):
        want, was, now = fold(truth), fold(before), fold(after)
        if now == want or now == loose(truth):
            if was != want:
                yield Outcome(before, after, truth, "exact")
        elif now == was:
            yield Outcome(before, after, truth, "left")
        else:
            nearer = _distance(now, want) < _distance(was, want)
            yield Outcome(before, after, truth, "partly" if nearer else "worse")


def folded(group: str, damage: str) -> Fold:
    """How texts are compared: as in the damage cases, and without what the damage takes for ever."""
    fold = seen if group == "invisible" else loose
    for name, forget in _LOST.items():
        if name in damage:
            fold = _after(forget, fold)
    return fold


def _after(forget: Fold, fold: Fold) -> Fold:
    return lambda text: fold(forget(text))


_LOST: Mapping[str, Fold] = {
    "lower case": str.casefold,
    "upper case": str.casefold,
    "NFKC": lambda text: unicodedata.normalize("NFKC", text),
    "tail cut": lambda text: re.sub(r"[^a-zA-Z]{0,2}$", "", text),
}
"""What no repair can know: the case of letters, which of two equal spellings it was, the last sign of a text."""


def _row(name: str, ours: list[Outcome], theirs: list[Outcome]) -> str:
    """How often what came of it: ours, ours in Latin letters alone, ftfy's."""
    verdicts = [outcome.verdict for outcome in ours]
    latin = [outcome.verdict for outcome in ours if _LATIN.match(outcome.truth)]
    other = [outcome.verdict for outcome in theirs]
    cells = [_share(verdicts, verdict) for verdict in VERDICTS]
    cells += [_share(latin, "exact"), _share(other, "exact"), _share(other, "worse")]
    return f"{name:44}{len(ours):6}" + "".join(f"{cell:8.1f}" for cell in cells)


def _share(verdicts: list[str], verdict: str) -> float:
    return 100 * verdicts.count(verdict) / max(1, len(verdicts))


def measured(
    names: Iterable[str], seed: int, count: int
) -> Iterator[tuple[str, str, Case, list[Outcome], list[Outcome]]]:
    """Group, class, case, and what came of its paragraphs: ours, ftfy's."""
    for group in names:
        for name, maker in GROUPS[group].items():
            rng = Random(f"{seed} {group} {name}")
            for _ in range(count if len(GROUPS[group]) > 1 else _CHAINS * count):
                case = damaged(maker, rng)
                if case is None:
                    break
                fold = folded(group, case.damage)
                yield group, name, case, list(outcomes(case, fix_text, fold)), list(outcomes(case, ftfy.fix_text, fold))


def _print(outcome: Outcome, case: Case) -> None:
    print(f"{outcome.verdict} ({case.origin}, {case.damage})\n  damaged {outcome.before!r}")
    print(f"  got     {outcome.after!r}\n  wanted  {outcome.truth!r}")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=6, help="windows a class")
    parser.add_argument("--group", choices=list(GROUPS), action="append")
    parser.add_argument("--show", default="", help="print what failed of this class")
    chosen = parser.parse_args()
    heads = "".join(f"{head:>8}" for head in (*VERDICTS, "Latin", "ftfy", "worse"))
    rows: dict[str, tuple[list[Outcome], list[Outcome]]] = defaultdict(lambda: ([], []))
    new = PutIn()
    for group, name, case, ours, theirs in measured(chosen.group or GROUPS, chosen.seed, chosen.count):
        for key in (f"{group}: {name}", group):
            rows[key][0].extend(ours)
            rows[key][1].extend(theirs)
        new += put_in(case.spoilt, fix_text(case.spoilt), case.clean)
        for outcome in ours if name == chosen.show else ():
            if outcome.verdict != "exact":
                _print(outcome, case)
    print(f"{'':44}{'n':>6}{heads}")
    for key in sorted(rows, key=lambda key: ":" not in key):
        print(_row(key, *rows[key]))
    print(f"put in and wrong: {new.wrong_characters} of {new.characters} East Asian characters, ", end="")
    print(f"{new.wrong_words} of {new.words} words of other scripts beyond Latin")


if __name__ == "__main__":
    main()
