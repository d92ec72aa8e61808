"""Checks of output files before any work: an hour of cleaning must not end in "no such folder"."""

from pathlib import Path

from newsclean.cli.commands import UsageError
from newsclean.cli.inputs import STDIN

__all__ = ["must_be_free", "must_be_writable"]


def must_be_writable(path: Path, *, force: bool) -> None:
    """Refuse a file whose folder is not there, whose name a folder has, or that exists and may not be replaced.

    `-` is refused, too: to whoever types it, it is standard output, and not a file of that name.

    Raises:
        UsageError: it is one of these.
    """
    if str(path) == STDIN:
        msg = f"{STDIN} is no name for what is written here; name a file"
        raise UsageError(msg)
    if not path.absolute().parent.is_dir():
        msg = f"there is no folder {path.parent} to put {path.name} in; make it first"
        raise UsageError(msg)
    if path.is_dir():
        msg = f"{path} is a folder; name a file in it"
        raise UsageError(msg)
    must_be_free(path, force=force)


def must_be_free(path: Path, *, force: bool) -> None:
    """Refuse a file that exists, unless it may be replaced. What is no file (`/dev/null`, a pipe) is written to.

    Raises:
        UsageError: it exists.
    """
    if path.is_file() and not force:
        msg = f"{path} exists already; --force replaces it"
        raise UsageError(msg)
