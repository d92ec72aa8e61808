"""The clock: `fix_text` and `ftfy.fix_text` on the same texts in the same run, in megabytes of UTF-8 a second."""

import time
from collections.abc import Callable, Sequence

import ftfy

from newsclean.repair.text import fix_text
from tests.bench.repair_text import cases, clean_bodies

__all__ = ["main"]

_ROUNDS = 3
_ENOUGH = 2_000_000


def _speed(fix: Callable[[str], str], texts: Sequence[str]) -> float:
    """Megabytes a second, the best of a few rounds."""
    size = sum(len(text.encode()) for text in texts)
    best = float("inf")
    for _ in range(_ROUNDS):
        started = time.perf_counter()
        for text in texts:
            fix(text)
        best = min(best, time.perf_counter() - started)
    return size / best / 1e6


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


def main() -> None:
    """Print both speeds and their ratio."""
    damaged = ["\n".join(case.damaged) for case in cases() if case.group in {"codec", "scope", "depth", "loss", "real"}]
    for name, texts in (("clean news with curly quotes", curly_news()), ("damaged news", damaged)):
        ours, theirs = _speed(fix_text, texts), _speed(ftfy.fix_text, texts)
        print(f"{name}: {ours:.2f} MB/s, ftfy {theirs:.2f} MB/s, {ours / theirs:.2f}x")


if __name__ == "__main__":
    main()
