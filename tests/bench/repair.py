"""Repair measured: `python -m tests.bench.repair text`, `bytes`, `speed`, `fresh`, … (all, without a name).

What follows the name goes to that part: `python -m tests.bench.repair fresh --seed 2 --count 10`.
"""

import sys
from importlib import import_module

PARTS = {
    "text": "tests.bench.repair_text",
    "bytes": "tests.bench.repair_bytes",
    "fresh": "tests.bench.repair_fresh",
    "fresh-bytes": "tests.bench.repair_fresh_bytes",
    "clean": "tests.bench.repair_clean",
    "speed": "tests.bench.repair_speed",
}


def main() -> None:
    """Run the parts named on the command line, or all; options belong to the part named before them."""
    chosen = [name for name in sys.argv[1:] if name in PARTS]
    options = [word for word in sys.argv[1:] if word not in PARTS]
    for part in chosen or PARTS:
        sys.argv[1:] = options if len(chosen) == 1 else []
        import_module(PARTS[part]).main()


if __name__ == "__main__":
    main()
