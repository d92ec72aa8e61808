"""`python -m newsclean.training html ../shared/corpora`: make the learned weights again, the same bytes each time."""

import argparse
import sys
from importlib import import_module
from pathlib import Path
from typing import Final

_WEIGHTS: Final = Path(__file__).resolve().parents[1] / "label" / "weights"

_TRAINERS: Final = {"html": "page", "text": "text", "trailing": "trailing", "glued": "glued", "edges": "edges"}
"""What can be trained, and the name of its weights; the module's `main(corpora, target)` writes them and tells their
size."""


def main(arguments: list[str] | None = None) -> int:
    """Train one labeller and say how large its weights are."""
    parser = argparse.ArgumentParser(prog="python -m newsclean.training", description=__doc__)
    parser.add_argument("what", choices=_TRAINERS)
    parser.add_argument("corpora", nargs="+", type=Path, help="folders with pages.jsonl, or a folder of such folders")
    parser.add_argument("--target", type=Path, help="where to write the weights (default: into the package)")
    chosen = parser.parse_args(arguments)
    target = chosen.target or _WEIGHTS / f"{_TRAINERS[chosen.what]}.npz"
    size = import_module(f"newsclean.training.{chosen.what}").main(chosen.corpora, target)
    sys.stdout.write(f"{target}: {size:,} bytes\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
