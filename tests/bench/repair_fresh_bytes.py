"""Decoding on bytes spoilt anew: the texts of `repair_fresh`, in ways put together by seed, beside the peers.

`python -m tests.bench.repair fresh-bytes [--seed N] [--count N] [--show CLASS]`: short texts of 200 bytes, articles,
pages with right, wrong, late and no declaration, and bytes of two encodings or with losses. Share read exactly right
(after NFC and without byte-order marks) by group, and newsclean's classes below 100.
"""

import argparse
from collections.abc import Iterator
from random import Random

from tests.bench.byte_damage import ARTICLES, HTML, MIXED, SHORT, Spoil
from tests.bench.repair_bytes import PEERS, Case, loose, newsclean, shares
from tests.bench.repair_fresh import drawn

__all__ = ["GROUPS", "cases", "main"]

GROUPS: dict[str, dict[str, Spoil]] = {"short": SHORT, "article": ARTICLES, "html": HTML, "mixed": MIXED}
_TRIES = 600
"""Texts drawn until one suits a mechanism."""


def cases(seed: int, count: int) -> Iterator[Case]:
    """So many inputs a class; fewer where hardly a text suits."""
    for group, spoils in GROUPS.items():
        for name, spoil in spoils.items():
            rng = Random(f"{seed} {group} {name}")
            for _ in range(count):
                spoilt = next(filter(None, (spoil(drawn(rng).text, rng) for _ in range(_TRIES))), None)
                if spoilt:
                    yield Case(group, name, spoilt[0], frozenset(map(loose, spoilt[1])))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=4, help="inputs a class")
    parser.add_argument("--show", default="", help="print what failed of this class")
    chosen = parser.parse_args()
    rows = list(cases(chosen.seed, chosen.count))
    print(f"{len(rows):,} inputs\n\n{'':20}" + "".join(f"{group:>10}" for group in GROUPS) + f"{'mean':>10}{'ms':>8}")
    for tool, reader in PEERS.items():
        by_group, by_class, spent = shares(reader, rows)
        cells = "".join(f"{100 * by_group[group]:10.1f}" for group in GROUPS)
        print(f"{tool:20}{cells}{100 * sum(by_group.values()) / len(GROUPS):10.1f}{spent:8.1f}")
        if tool == "newsclean":
            failing = sorted((share, name) for name, share in by_class.items() if share < 1)
    print()
    for share, (group, name) in failing:
        print(f"{group}: {name:44}{100 * share:6.0f}")
    for case in rows:
        if chosen.show == case.name and loose(newsclean(case.raw)) not in case.accepted:
            print(f"\n{case.group}: {case.raw[:300]!r}\n  got    {newsclean(case.raw)[:200]!r}")
            print(f"  wanted {min(case.accepted)[:200]!r}")


if __name__ == "__main__":
    main()
