"""Whether memory stays flat over many pages: `python -m tests.bench.memory [PAGES] [CORPUS…]`.

Cleans 10,000 pages of shared/corpora (the same ones over and over) in one process, and prints the resident memory and
the pages per second of processor time after each thousand. Pages are read anew each time and nothing is kept.
"""

import sys
import time
from itertools import cycle, islice
from pathlib import Path

import newsclean
from newsclean.training.corpora import load
from tests.shared import SHARED

STEP = 1000
"""Pages between two lines."""


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10 * STEP
    pages = list(load(map(Path, sys.argv[2:])) if len(sys.argv) > 2 else load([SHARED / "corpora"]))
    print(f"{count:,} cleanings of {len(pages)} pages\n{'pages':>8}{'resident MB':>14}{'pages/s':>10}")
    print(f"{0:>8,}{resident():>14.1f}")
    spent = 0.0
    for number, page in enumerate(islice(cycle(pages), count), 1):
        raw = page.raw
        began = time.process_time()
        newsclean.clean(raw)
        spent += time.process_time() - began
        if number % STEP == 0:
            print(f"{number:>8,}{resident():>14.1f}{STEP / spent:>10.1f}", flush=True)
            spent = 0.0


def resident() -> float:
    """Resident memory in MB, from Linux's own account; `resource` tells the peak only."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096 / 1e6


if __name__ == "__main__":
    main()
