"""The clock: `fix_text` and `ftfy.fix_text` on the same texts in the same run, in megabytes of UTF-8 a second.

And `decode` on pages in UTF-8 beside `bytes.decode`. All in process time, which other programs disturb least.
"""

import gzip
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Final, TypeVar

import ftfy

from newsclean import decode
from newsclean.repair.text import fix_text
from tests.bench.recipes import GROUPS
from tests.bench.repair_text import cases, clean_bodies

__all__ = ["main"]

Item = TypeVar("Item")
_SHARED = Path(__file__).resolve().parents[3] / "shared"
_PAGES = 60
_ROUNDS = 3
_ENOUGH = 2_000_000
_ARTICLES = 60
_SEED = 3
DAMAGES: Final = (
    ("codec", "latin_1"),
    ("codec", "cp1252"),
    ("depth", "cp1252 > cp1252"),
    ("scope", "words, latin_1"),
    ("scope", "paragraphs, cp1252"),
    ("scope", "punctuation, cp1252"),
    ("loss", "cp1252, C1 to ?"),
    ("loss", "latin_1, C1 dropped"),
    ("loss", "iso8859_2, C1 dropped"),
    ("replaced", "curly quotes to ?"),
)
"""What befalls whole articles, by group and class of the fresh damage: the usual ways, four of which lose bytes."""


def _speed(fix: Callable[[str], object], texts: Sequence[str]) -> float:
    """Megabytes a second, the best of a few rounds."""
    return sum(len(text.encode()) for text in texts) / _seconds(fix, texts) / 1e6


def _seconds(work: Callable[[Item], object], items: Sequence[Item]) -> float:
    best = float("inf")
    for _ in range(_ROUNDS):
        started = time.process_time()
        for item in items:
            work(item)
        best = min(best, time.process_time() - started)
    return best


def _once(fix: Callable[[str], object], texts: Sequence[str]) -> float:
    """Megabytes a second over every second text, each once, when the others have loaded all that there is."""
    for text in texts[::2]:
        fix(text)
    unseen = texts[1::2]
    started = time.process_time()
    for text in unseen:
        fix(text)
    return sum(len(text.encode()) for text in unseen) / (time.process_time() - started) / 1e6


def pages() -> list[bytes]:
    """The pages of `news` that are UTF-8."""
    raws = [
        gzip.decompress(path.read_bytes()) for path in sorted((_SHARED / "corpora/news/html").glob("*.gz"))[:_PAGES]
    ]
    return [raw for raw in raws if decode(raw).found == "valid UTF-8"]


def curly_news() -> list[str]:
    """Clean bodies with curly quotes."""
    texts: list[str] = []
    size = 0
    for _, body in clean_bodies():
        if "’" in body or "“" in body:
            texts.append(body)
            size += len(body)
            if size > _ENOUGH:
                break
    return texts


def damaged_articles() -> Iterator[tuple[str, list[str]]]:
    """Whole clean bodies with curly quotes, damaged in each of the usual ways."""
    bodies = curly_news()[:_ARTICLES]
    for group, name in DAMAGES:
        damage = GROUPS[group][name](Random(_SEED))
        yield f"{group}: {name}", [damage(body) for body in bodies]


def _each_once(texts: Sequence[str]) -> tuple[float, float]:
    """Seconds of newsclean and of ftfy on every second text, one behind the other, when the others have loaded all."""
    ours = theirs = 0.0
    for text in texts[::2]:
        fix_text(text)
    for text in texts[1::2]:
        started = time.process_time()
        fix_text(text)
        between = time.process_time()
        ftfy.fix_text(text)
        ours += between - started
        theirs += time.process_time() - between
    return ours, theirs


def main() -> None:
    """Print the speeds and their ratios."""
    damaged = ["\n".join(case.damaged) for case in cases() if case.group in {"codec", "scope", "depth", "loss", "real"}]
    clean = curly_news()
    for name, speed, texts in (
        ("damaged news, each text once", _once, damaged),
        ("damaged news, the best of three rounds", _speed, damaged),
        ("clean news with curly quotes", _speed, clean),
    ):
        ours, theirs = speed(fix_text, texts), speed(ftfy.fix_text, texts)
        print(f"{name}: {ours:.2f} MB/s, ftfy {theirs:.2f} MB/s, {ours / theirs:.2f}x")
    spent = [0.0, 0.0]
    for name, texts in damaged_articles():
        ours, theirs = _each_once(texts)
        spent = [spent[0] + ours, spent[1] + theirs]
        print(f"  whole articles once, {name}: {theirs / ours:.2f}x")
    print(f"whole articles once, all {len(DAMAGES)} kinds: {spent[1] / spent[0]:.2f}x")
    raws = pages()
    ratio = _seconds(decode, raws) / _seconds(bytes.decode, raws)
    print(f"decode on {len(raws)} pages in UTF-8: {ratio:.2f} times the seconds of bytes.decode")


if __name__ == "__main__":
    main()
