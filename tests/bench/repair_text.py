"""Character repair measured on the damage cases, on clean text, and by the clock, beside ftfy in the same run."""

import gzip
import hashlib
import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import ftfy

from newsclean.repair.text import fix_text

__all__ = ["Case", "altered", "cases", "clean_bodies", "loose", "main", "negatives", "scores"]

_SHARED = Path(__file__).resolve().parents[3] / "shared"
_QUOTES = str.maketrans(
    {**dict.fromkeys("‘’‚‛′ʼ`´", "'"), **dict.fromkeys("“”„‟″", '"'), **dict.fromkeys("‹›", "'"), "«": '"', "»": '"'}
)
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e007f]"
)

Fixer = Callable[[str], str]
PEERS: dict[str, Fixer] = {
    "newsclean": fix_text,
    "ftfy.fix_text": ftfy.fix_text,
    "ftfy.fix_encoding": ftfy.fix_encoding,
}


@dataclass(frozen=True, slots=True)
class Case:
    """A window of up to three paragraphs, damaged, with the texts accepted for each."""

    group: str
    name: str
    language: str
    damaged: tuple[str, ...]
    clean: tuple[tuple[str, ...], ...]

    @property
    def held_out(self) -> bool:
        """Half of the classes and languages, told by a hash: developed on one half, checked on the other."""
        return hashlib.sha256(f"{self.name}/{self.language}".encode()).digest()[0] % 2 == 1


@dataclass(frozen=True, slots=True)
class Tally:
    """Paragraphs recovered and damaged, and paragraphs that were nearer to the truth before."""

    right: int = 0
    damaged: int = 0
    worse: int = 0
    paragraphs: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.right + other.right,
            self.damaged + other.damaged,
            self.worse + other.worse,
            self.paragraphs + other.paragraphs,
        )

    @property
    def share(self) -> float:
        """Recovered of those that were damaged."""
        return self.right / self.damaged if self.damaged else 1.0


def cases() -> Iterator[Case]:
    """The damage cases, from the folder beside the checkout."""
    with gzip.open(_SHARED / "damage" / "text.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            clean = tuple(tuple(accepted) for accepted in row["clean"])
            yield Case(row["group"], row["class"], row["language"], tuple(row["damaged"]), clean)


def negatives() -> Iterator[str]:
    """Lines that look like damage and are right as they are."""
    with (_SHARED / "damage" / "negatives.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]


def altered(fix: Fixer, fold: Fixer) -> int:
    """How many of those a repair alters, by the score's own folding or to the last mark."""
    return sum(fold(fix(text)) != fold(text) for text in negatives())


def clean_bodies() -> Iterator[tuple[str, str]]:
    """Site and body of every page whose body was cut by hand or by a publisher's own parser."""
    for folder in ("world", "news", "articles", "chinese", "portals"):
        with (_SHARED / "corpora" / folder / "pages.jsonl").open(encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                if row.get("body"):
                    yield row["site"] or folder, row["body"]


def loose(text: str) -> str:
    """Text with quotes, widths, kinds of white space and invisible marks folded."""
    folded = _UNSEEN.sub("", unicodedata.normalize("NFC", text)).translate(_QUOTES)
    wide = "".join(unicodedata.normalize("NFKC", c) if "\uff00" <= c <= "\uffef" else c for c in folded)
    return " ".join(wide.split())


def seen(text: str) -> str:
    """Text folded as in `loose`, but with invisible marks left in: for the cases in which they are the damage."""
    folded = unicodedata.normalize("NFC", text).translate(_QUOTES)
    return " ".join(folded.split())


def tally(case: Case, fix: Fixer) -> Tally:
    """How one case fares."""
    fixed = fix("\n".join(case.damaged)).split("\n")
    if len(fixed) != len(case.damaged):
        fixed = [*fixed, *[""] * len(case.damaged)][: len(case.damaged)]
    total = Tally()
    for before, after, accepted in zip(case.damaged, fixed, case.clean, strict=True):
        fold = seen if case.group == "invisible" else loose
        good = {fold(text) for text in accepted} | {loose(text) for text in accepted}
        was, now = before in accepted or fold(before) in good, fold(after) in good
        total += Tally(int(not was and now), int(not was), int(was and not now), 1)
    return total


def scores(fix: Fixer, chosen: Callable[[Case], bool] = lambda _: True) -> dict[str, dict[str, Tally]]:
    """Tallies by group and class."""
    table: dict[str, dict[str, Tally]] = defaultdict(lambda: defaultdict(Tally))
    for case in cases():
        if chosen(case):
            table[case.group][case.name] += tally(case, fix)
    return table


def _group_share(classes: dict[str, Tally]) -> float:
    shares = [each.share for each in classes.values() if each.damaged]
    return sum(shares) / len(shares) if shares else 1.0


def main() -> None:
    """Print the table."""
    tables = {name: scores(fix) for name, fix in PEERS.items()}
    print(f"{'group':12}" + "".join(f"{name:>20}" for name in PEERS))
    groups = list(tables["newsclean"])
    for group in groups:
        print(f"{group:12}" + "".join(f"{_group_share(table[group]):20.1%}" for table in tables.values()))
    headlines = [sum(_group_share(table[g]) for g in groups) / len(groups) for table in tables.values()]
    print(f"{'headline':12}" + "".join(f"{share:20.1%}" for share in headlines))
    for name, table in tables.items():
        every = sum((each for classes in table.values() for each in classes.values()), Tally())
        print(f"{name} made worse: {every.worse} of {every.paragraphs} paragraphs")
    right = sum(1 for _ in negatives())
    for name, fix in PEERS.items():
        told, exact = altered(fix, loose), altered(fix, str)
        print(f"{name} altered: {told} of {right} look-alikes; to the last quote and unseen mark {exact}")
    print("\nworst classes")
    worst = sorted(
        (each.share, group, name) for group, row in tables["newsclean"].items() for name, each in row.items()
    )
    for share, group, name in worst[:30]:
        print(f"  {share:6.1%}  {group}: {name}")


if __name__ == "__main__":
    main()
