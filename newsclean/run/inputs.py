"""What the user named as input, as a list of files of known kind in an order that is always the same."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Final, Literal

__all__ = ["Input", "Kind", "inputs", "why_missing"]

Kind = Literal["jsonl", "csv", "parquet", "warc", "page", "missing"]

STDIN: Final = "-"

_KINDS: Final[dict[str, Kind]] = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "jsonl",
    ".csv": "csv", ".tsv": "csv",
    ".parquet": "parquet", ".pq": "parquet",
    ".warc": "warc", ".wet": "warc",
    ".html": "page", ".htm": "page", ".xhtml": "page", ".txt": "page",
}  # fmt: skip
"""What a suffix promises, once `.gz` and `.zst` are off."""

_PACKED: Final = frozenset({".gz", ".zst", ".zstd"})

_LEFT_BY_RUNS: Final = (".rejected.jsonl", ".summary.json")
"""What a run adds to its output's name for the files that it writes beside it."""

_ADDRESS: Final = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)

_MAGIC: Final[dict[bytes, Kind]] = {b"PAR1": "parquet", b"WARC/": "warc", b"{": "jsonl"}
"""First bytes that no page and no text begins with."""


@dataclass(frozen=True, slots=True)
class Input:
    """One file to read; `name` is what the user knows it by, `size` its bytes as stored (0 where that is unknown)."""

    name: str
    kind: Kind
    size: int = 0


def inputs(named: Iterable[str], *, output: Path | None = None) -> tuple[Input, ...]:
    """Every file that the names stand for, in the order given; within a folder or a pattern, by name.

    A folder stands for all files in and under it whose suffix is known; a pattern (`pages/**/*.html`) for what it
    matches; `-` for JSON Lines on standard input. A name that is nothing of these stays in the list as `missing`, so
    that the run can say so in its place. Neither a folder nor a pattern stands for `output`, nor for what a run wrote
    beside its own: done again, a run would clean its own result.
    """
    return tuple(found for name in named for found in _expanded(name, output))


def why_missing(name: str) -> str:
    """What to tell of a name that stands for nothing.

    >>> why_missing("pages/*.htm")
    'no such file, folder or pattern'
    >>> why_missing("https://example.org/crawl.warc.gz")
    'is an address, and newsclean never loads one; download it first'
    """
    if _ADDRESS.match(name):
        return "is an address, and newsclean never loads one; download it first"
    return "no such file, folder or pattern"


def kind_of(path: PurePath) -> Kind | None:
    """What the file's suffix promises; None if it promises nothing.

    >>> kind_of(PurePath("crawl/CC-NEWS-2025.warc.gz"))
    'warc'
    >>> kind_of(PurePath("notes.docx")) is None
    True
    """
    suffixes = [suffix.lower() for suffix in path.suffixes]
    while suffixes and suffixes[-1] in _PACKED:
        suffixes.pop()
    return _KINDS.get(suffixes[-1]) if suffixes else None


def _expanded(name: str, output: Path | None) -> Iterator[Input]:
    path = Path(name)
    if name == STDIN:
        yield Input(name, "jsonl")
    elif not name:  # an unset variable of a shell; to `Path` it is the current folder
        yield Input(name, "missing")
    elif path.is_dir():
        yield from _folder(path, output)
    elif path.exists():
        yield _file(path, kind_of(path) or _kind_by_content(path))
    else:
        matches = [match for match in _matching(path) if match.is_file() and not _is_of_run(match, output)]
        if not matches:
            yield Input(name, "missing")
        for match in matches:
            yield _file(match, kind_of(match) or _kind_by_content(match))


def _matching(pattern: Path) -> list[Path]:
    """The files that a pattern matches, by name; nothing if it is no pattern."""
    if not any(mark in str(pattern) for mark in "*?["):
        return []
    root = Path(pattern.anchor) if pattern.anchor else Path()
    return sorted(root.glob(str(pattern.relative_to(pattern.anchor))))


def _folder(folder: Path, output: Path | None) -> Iterator[Input]:
    for path in sorted(folder.rglob("*")):
        kind = kind_of(path)
        if kind is None or not path.is_file() or _hidden(path.relative_to(folder)):
            continue
        if not _is_of_run(path, output):
            yield _file(path, kind)


def _is_of_run(path: Path, output: Path | None) -> bool:
    """Whether a file is this run's output, or was left by some run beside its own."""
    if output is not None and output.exists() and path.samefile(output):
        return True
    owners = (path.with_name(path.name.removesuffix(end)) for end in _LEFT_BY_RUNS if path.name.endswith(end))
    return any(owner.is_file() for owner in owners)


def _hidden(path: PurePath) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _file(path: Path, kind: Kind) -> Input:
    return Input(str(path), kind, path.stat().st_size)


def _kind_by_content(path: Path) -> Kind:
    """For a file whose suffix says nothing: what its first bytes say; a page if they say nothing either."""
    try:
        with path.open("rb") as file:
            head = file.read(64).lstrip(b"\xef\xbb\xbf \t\r\n")
    except OSError:
        return "page"
    for magic, kind in _MAGIC.items():
        if head.startswith(magic):
            return kind
    return "page"
