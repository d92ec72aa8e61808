"""Repair measured: `python -m tests.bench.repair text`, `… bytes`, `… speed`, or all of it."""

import sys
from importlib import import_module

PARTS = {
    "text": "tests.bench.repair_text",
    "bytes": "tests.bench.repair_bytes",
    "speed": "tests.bench.repair_speed",
}


def main() -> None:
    """Run the parts named on the command line, or all."""
    chosen = sys.argv[1:] or list(PARTS)
    del sys.argv[1:]
    for part in chosen:
        import_module(PARTS[part]).main()


if __name__ == "__main__":
    main()
