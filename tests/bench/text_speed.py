"""The clock of plain text: `python -m tests.bench.text_speed [CORPUS…]`.

The whole default pipeline on clean bodies with curly quotes beside `ftfy.fix_text` alone, in the same run, and what
each stage takes of it. All in process time, the best of a few rounds.
"""

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import ftfy

from newsclean.api import clean, read
from newsclean.default import DEFAULT
from newsclean.training.corpora import load

__all__ = ["main"]

Item = TypeVar("Item")
Made = TypeVar("Made")
_CORPORA = [Path(__file__).resolve().parents[3] / "shared" / "corpora" / name for name in ("news", "world")]
_BODIES = 100
_ROUNDS = 5


def _taken(work: Callable[[Item], Made], items: Sequence[Item]) -> tuple[float, list[Made]]:
    """Milliseconds, and what the work made."""
    started = time.process_time()
    made = [work(item) for item in items]
    return (time.process_time() - started) * 1e3, made


def taken(bodies: Sequence[str]) -> dict[str, float]:
    """Milliseconds by name: both tools, then reading and each stage by itself."""
    times = {"ftfy.fix_text": _taken(ftfy.fix_text, bodies)[0], "newsclean.clean": _taken(clean, bodies)[0]}
    times["read"], documents = _taken(read, bodies)
    for name, stage in DEFAULT.items():
        times[name], documents = _taken(stage, documents)
    return times


def main() -> None:
    """Print milliseconds for all bodies together, and the ratio."""
    folders = [Path(argument) for argument in sys.argv[1:]] or _CORPORA
    bodies = [page.body for page in load(folders) if "’" in page.body][:_BODIES]
    rounds = [taken(bodies) for _ in range(_ROUNDS)]
    best = {name: min(times[name] for times in rounds) for name in rounds[0]}
    print(f"{len(bodies)} bodies, {sum(map(len, bodies)):,} code points; milliseconds for all of them")
    for name, milliseconds in best.items():
        print(f"{name:<16}{milliseconds:8.1f}")
    ratio = best["ftfy.fix_text"] / best["newsclean.clean"]
    print(f"newsclean.clean runs at {ratio:.2f} times the speed of ftfy.fix_text")


if __name__ == "__main__":
    main()
