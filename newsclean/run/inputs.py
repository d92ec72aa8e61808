"""What the user named as input, as a list of files of known kind in an order that is always the same."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Final, Literal

__all__ = ["Input", "Kind", "inputs"]

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


@dataclass(frozen=True, slots=True)
class Input:
    """One file to read; `name` is what the user knows it by, `size` its bytes as stored (0 where that is unknown)."""

    name: str
    kind: Kind
    size: int = 0


def inputs(named: Iterable[str]) -> tuple[Input, ...]:
    """Every file that the names stand for, in the order given; within a folder or a pattern, by name.

    A folder stands for all files in and under it whose suffix is known; a pattern (`pages/**/*.html`) for what it
    matches; `-` for JSON Lines on standard input. A name that is nothing of these stays in the list as `missing`, so
    that the run can say so in its place.
    """
    return tuple(found for name in named for found in _expanded(name))


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


def _expanded(name: str) -> Iterator[Input]:
    path = Path(name)
    if name == STDIN:
        yield Input(name, "jsonl")
    elif path.is_dir():
        yield from _folder(path)
    elif path.exists():
        yield _file(path, kind_of(path) or _kind_by_content(path))
    else:
        matches = [match for match in _matching(path) if match.is_file()]
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


def _folder(folder: Path) -> Iterator[Input]:
    for path in sorted(folder.rglob("*")):
        kind = kind_of(path)
        if kind is not None and path.is_file() and not _hidden(path.relative_to(folder)):
            yield _file(path, kind)


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


_MAGIC: Final[dict[bytes, Kind]] = {b"PAR1": "parquet", b"WARC/": "warc", b"{": "jsonl"}
"""First bytes that no page and no text begins with."""
