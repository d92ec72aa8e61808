"""What `fix_text` changes on clean text: every clean body of the corpora as it is, and in capitals.

`python -m tests.bench.repair clean [--all]` prints the changes by rule and by what proves them to be repairs, changed
characters a million, and a few of each in their context (`--all`: every one). Proof is what needs no eye: characters
nobody sees, controls, entities, and pieces whose bytes are UTF-8 for what was put in their place. What has no such
proof is listed as *unproven*, and the test beside this file allows none.
"""

import argparse
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from newsclean.model import Change, apply
from newsclean.repair.text import FINDERS
from tests.bench.repair_text import clean_bodies

__all__ = ["Finding", "changed", "findings", "main", "proof"]

_PASSES = 3
"""As often as `fix_text` goes through its finders."""
_CODECS = ("latin_1", "cp1252", "cp1250", "iso8859_2", "cp1251", "mac_roman")
_ENTITY = re.compile(r"&(?:amp;)*#?\w+;", re.IGNORECASE)
_AROUND = 30
"""Code points shown on either side."""
_SAMPLES = 3
"""Findings shown of each kind."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A change to a clean body: whose, in which letters, in which context."""

    site: str
    form: str
    change: Change
    left: str
    right: str


def findings() -> Iterator[Finding | int]:
    """All changes; between them, after each body, its number of code points."""
    for form, write in (("as it is", str), ("in capitals", str.upper)):
        for site, body in clean_bodies():
            text = write(body)
            yield len(text)
            yield from _of(text, site, form)


def _of(text: str, site: str, form: str) -> Iterator[Finding]:
    for _ in range(_PASSES):
        before = text
        for find in FINDERS:
            changes = find(text)
            for change in changes:
                left, right = text[max(0, change.at - _AROUND) : change.at], text[change.end : change.end + _AROUND]
                yield Finding(site, form, change, left, right)
            text = apply(text, changes)
        if text == before:
            return


def changed(change: Change) -> int:
    """Code points that a change takes out or puts in, whichever are more."""
    return max(len(change.before), len(change.after))


def proof(change: Change) -> str:
    """What shows that a change undid damage, without a look at it; `unproven` if nothing does."""
    if all(unicodedata.category(c) == "Cf" for c in change.before):
        return "unseen characters"
    if any(unicodedata.category(c) == "Cc" and c != "\n" for c in change.before):
        return "control characters"
    if _ENTITY.fullmatch(change.before):
        return "an entity"
    return "UTF-8 misread" if any(_reads(change, codec) for codec in _CODECS) else "unproven"


def _reads(change: Change, codec: str) -> bool:
    try:
        return change.before.encode(codec).decode() == change.after
    except UnicodeError:
        return False


def _shown(finding: Finding) -> str:
    change = finding.change
    context = f"{finding.left}[{change.before}]{finding.right}"
    return f"    {finding.site}: {context!a} -> {change.after!a}"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="show every change")
    most = None if parser.parse_args().all else _SAMPLES
    size = 0
    rows: dict[tuple[str, str, str], list[Finding]] = defaultdict(list)
    for item in findings():
        if isinstance(item, int):
            size += item
        else:
            rows[item.form, item.change.rule, proof(item.change)].append(item)
    print(f"{size / 2e6:.2f} million code points in each form")
    total: Counter[str] = Counter()
    for (form, rule, evidence), found in sorted(rows.items()):
        characters = sum(changed(finding.change) for finding in found)
        total[form] += characters
        sites = len({finding.site for finding in found})
        print(f"{form:12}{rule:24}{evidence:20}{len(found):6} changes{characters:7} characters on {sites} sites")
        for finding in found[:most]:
            print(_shown(finding))
    for form, characters in total.items():
        print(f"{form}: {1e6 * characters / (size / 2):.1f} characters a million")


if __name__ == "__main__":
    main()
