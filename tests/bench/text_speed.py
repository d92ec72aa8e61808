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


def fastest(bodies: Sequence[str]) -> dict[str, float]:
    """The same, the best of a few rounds."""
    rounds = [taken(bodies) for _ in range(_ROUNDS)]
    return {name: min(times[name] for times in rounds) for name in rounds[0]}


def is_judged(text: str) -> bool:
    """Whether the learned labeller had to look at the text."""
    return any(reason.rule.startswith("text.") for block in clean(text).blocks for reason in block.reasons)


def main() -> None:
    """Print milliseconds for all bodies together, and the ratios."""
    folders = [Path(argument) for argument in sys.argv[1:]] or _CORPORA
    bodies = [page.body for page in load(folders) if "’" in page.body][:_BODIES]
    groups = {"all": bodies, "judged": [], "not judged": []}
    for body in bodies:
        groups["judged" if is_judged(body) else "not judged"].append(body)
    for name, texts in groups.items():
        best = fastest(texts)
        ratio = best["ftfy.fix_text"] / best["newsclean.clean"]
        print(f"{name}: {len(texts)} bodies, {sum(map(len, texts)):,} code points, {ratio:.2f} times ftfy.fix_text")
        print("  " + ", ".join(f"{what} {milliseconds:.1f}" for what, milliseconds in best.items()) + " ms")


if __name__ == "__main__":
    main()
