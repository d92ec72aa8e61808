"""Where results go: standard output, one file, or a folder with a file for every input."""

import sys
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import Protocol

from newsclean.cli import atomic
from newsclean.cli.commands import UsageError
from newsclean.cli.inputs import STDIN
from newsclean.cli.targets import must_be_free, must_be_writable

__all__ = ["Sink", "sink"]

_BETWEEN = b"\n"
"""Parts two bodies on one stream: with the line feed that ends the first, a blank line."""


class Sink(Protocol):
    """Takes the results one by one, in the order of the inputs."""

    def put(self, name: str, data: bytes) -> None:
        """Take one input's result."""

    def close(self) -> None:
        """All results are in."""


def sink(output: str | None, inputs: Sequence[str], *, suffix: str, one_a_line: bool, force: bool) -> Sink:
    """The sink that the user asked for, checked against all inputs before any work is done.

    Args:
        output: `-o`'s value: None or `-` for standard output, a folder if it ends in a slash or is one, else a file.
        inputs: the names of all inputs.
        suffix: what result files in a folder end in.
        one_a_line: results are JSON Lines, so that several may share a file.
        force: files that exist may be replaced.

    Raises:
        UsageError: `-o` is empty, a file exists, two inputs would share one, or several bodies would be run together in
            one file.
    """
    between = b"" if one_a_line else _BETWEEN
    if output is None or output == STDIN:
        return _Stream(between)
    if not output:
        msg = f"-o '' names nothing; name a file, or a folder (DIR/), or {STDIN} for standard output"
        raise UsageError(msg)
    if output.endswith(("/", "\\")) or Path(output).is_dir():
        return _Folder(_targets(Path(output), inputs, suffix, force=force), force=force)
    if len(inputs) > 1 and not one_a_line:
        msg = f"{len(inputs)} inputs, but {output} is one file; name a folder (-o {output}/), or add --json"
        raise UsageError(msg)
    path = Path(output)
    must_be_writable(path, force=force)
    return _File(path, force=force)


class _Stream:
    """Standard output, as bytes: the terminal's encoding must not change the result."""

    def __init__(self, between: bytes) -> None:
        self._between = between
        self._begun = False

    def put(self, name: str, data: bytes) -> None:
        del name
        if not data:
            return
        sys.stdout.buffer.write(self._between + data if self._begun else data)
        sys.stdout.buffer.flush()
        self._begun = True

    def close(self) -> None:
        """Nothing is held back."""


class _File:
    """One file for all results, written when all are in; not at all if none came."""

    def __init__(self, path: Path, *, force: bool) -> None:
        self._path = path
        self._force = force
        self._parts: list[bytes] = []

    def put(self, name: str, data: bytes) -> None:
        del name
        self._parts.append(data)

    def close(self) -> None:
        if self._parts:
            atomic.write_bytes(self._path, b"".join(self._parts), force=self._force)


class _Folder:
    """A file for every input, each written as soon as it is known."""

    def __init__(self, targets: dict[str, Path], *, force: bool) -> None:
        self._targets = targets
        self._force = force

    def put(self, name: str, data: bytes) -> None:
        path = self._targets[name]
        path.parent.mkdir(parents=True, exist_ok=True)
        atomic.write_bytes(path, data, force=self._force)

    def close(self) -> None:
        """Every file is closed already."""


def _targets(folder: Path, inputs: Sequence[str], suffix: str, *, force: bool) -> dict[str, Path]:
    """For every input, its file in the folder: the input's name with another suffix."""
    if folder.exists() and not folder.is_dir():
        msg = f"{folder} is a file, and no folder to put results in; name another"
        raise UsageError(msg)
    owners: dict[Path, str] = {}
    for name in inputs:
        stem = "stdin" if name == STDIN else PurePath(name).stem
        path = folder / f"{stem}{suffix}"
        if path in owners:
            msg = (
                f"{owners[path]} and {name} would both be written to {path}; "
                "clean them into different folders, or put all into one file with --json -o FILE"
            )
            raise UsageError(msg)
        must_be_free(path, force=force)
        owners[path] = name
    return {name: path for path, name in owners.items()}
