"""Decoding measured on the byte cases, on sentences of our own, and by the clock, beside the peers in the same run.

`python -m tests.bench.repair_bytes` prints, for each tool, the share of inputs read right by group and in the worst
classes, on either half of the cases; the same on sentences written for our tests, which no table was made from; and
milliseconds an input. Needs the `bench` extra and the damage cases in a folder `shared` beside the checkout.
"""

import gzip
import hashlib
import json
import sys
import time
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from newsclean import NewscleanError, decode
from tests.strategies.encodings import LEGACY, WRITTEN

__all__ = ["GROUPS", "PEERS", "Case", "cases", "main", "sentences", "shares"]

_SHARED = Path(__file__).resolve().parents[3] / "shared"
GROUPS = ("short", "article", "html", "mixed")
_LENGTHS = (40, 80, 160)
"""Code points of our own sentences: a headline, a sentence, a paragraph."""
_WORST = 8
"""Classes shown, the worst first."""

Reader = Callable[[bytes], str]


@dataclass(frozen=True, slots=True)
class Case:
    """Bytes, and the texts accepted for them."""

    group: str
    name: str
    raw: bytes
    accepted: frozenset[str]

    @property
    def held_out(self) -> bool:
        """Half of the cases, told by a hash of the bytes."""
        return hashlib.sha256(self.raw).digest()[0] % 2 == 1


def newsclean(raw: bytes) -> str:
    """`newsclean.decode` without any hint."""
    try:
        return decode(raw).text
    except NewscleanError:
        return ""


def charset_normalizer(raw: bytes) -> str:
    """The best match of charset-normalizer."""
    from charset_normalizer import from_bytes

    return str(from_bytes(raw).best() or "")


def chardet(raw: bytes) -> str:
    """The encoding chardet finds, misfits replaced."""
    from chardet import detect

    encoding = detect(raw)["encoding"] or "utf-8"
    try:
        return raw.decode(encoding, "replace")
    except LookupError:  # it names encodings that Python has not, such as EUC-TW
        return ""


def dammit(raw: bytes) -> str:
    """BeautifulSoup's own way."""
    import warnings

    from bs4.dammit import UnicodeDammit

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return UnicodeDammit(raw, is_html=True).unicode_markup or ""


def resiliparse(raw: bytes) -> str:
    """Resiliparse's detector and decoder."""
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    return str(bytes_to_str(raw, detect_encoding(raw)))


def ftfy_guess(raw: bytes) -> str:
    """`ftfy.guess_bytes`."""
    from ftfy import guess_bytes

    try:
        return guess_bytes(raw)[0]
    except UnicodeError:
        return ""


PEERS: Mapping[str, Reader] = {
    "newsclean": newsclean,
    "Resiliparse": resiliparse,
    "chardet": chardet,
    "charset-normalizer": charset_normalizer,
    "bs4 dammit": dammit,
    "ftfy": ftfy_guess,
}


def loose(text: str) -> str:
    """Composed, and without byte-order marks in front: how a reading is compared."""
    return unicodedata.normalize("NFC", text.lstrip("\ufeff"))


def cases() -> Iterator[Case]:
    """The byte cases, from the folder beside the checkout."""
    with gzip.open(_SHARED / "damage" / "bytes.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            accepted = frozenset(map(loose, row["clean"]))
            yield Case(row["group"], row["class"], bytes.fromhex(row["hex"]), accepted)


def sentences() -> Iterator[Case]:
    """Our own sentences in every codec that is used for their language, in three lengths."""
    for language, codec in LEGACY:
        for length in _LENGTHS:
            raw = WRITTEN[language][:length].encode(codec, "ignore")
            yield Case(f"{length} letters", language, raw, frozenset({loose(raw.decode(codec))}))


def shares(reader: Reader, rows: Iterable[Case]) -> tuple[dict[str, float], dict[tuple[str, str], float], float]:
    """Share read right by group and by class, and milliseconds an input."""
    right: dict[tuple[str, str], list[bool]] = defaultdict(list)
    spent = 0.0
    for case in rows:
        start = time.process_time()
        text = reader(case.raw)
        spent += time.process_time() - start
        right[case.group, case.name].append(loose(text) in case.accepted)
    groups: dict[str, list[bool]] = defaultdict(list)
    for (group, _), hits in right.items():
        groups[group] += hits
    count = sum(map(len, right.values()))
    return (
        {group: sum(hits) / len(hits) for group, hits in groups.items()},
        {name: sum(hits) / len(hits) for name, hits in right.items()},
        1000 * spent / max(1, count),
    )


def _table(title: str, rows: list[Case], groups: Iterable[str]) -> str:
    names = list(groups)
    lines = [f"{title} ({len(rows):,} inputs)", "", f"| | headline | {' | '.join(names)} | ms |"]
    lines.append("|---|" + "---:|" * (len(names) + 2))
    worst: dict[tuple[str, str], float] = {}
    for tool, reader in PEERS.items():
        by_group, by_class, spent = shares(reader, rows)
        worst = worst or by_class
        cells = " | ".join(f"{100 * by_group[name]:.1f}" for name in names)
        headline = 100 * sum(by_group[name] for name in names) / len(names)
        lines.append(f"| {tool} | {headline:.1f} | {cells} | {spent:.1f} |")
    failing = [(share, name) for name, share in worst.items() if share < 1]
    shown = "; ".join(f"{' / '.join(name)} {100 * share:.0f}" for share, name in sorted(failing)[:_WORST])
    return "\n".join([*lines, "", f"newsclean's worst classes: {shown or 'none below 100'}", ""])


def main() -> None:
    """Print the tables."""
    every = list(cases())
    halves = {half: [case for case in every if case.held_out == half] for half in (False, True)}
    sys.stdout.write(_table("## Byte cases, first half", halves[False], GROUPS) + "\n")
    sys.stdout.write(_table("## Byte cases, second half", halves[True], GROUPS) + "\n")
    own = list(sentences())
    sys.stdout.write(_table("## Sentences of our own, undeclared", own, sorted({case.group for case in own})) + "\n")


if __name__ == "__main__":
    main()
