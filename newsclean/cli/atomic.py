"""Atomic writes: a file appears only when it is complete, and replaces an existing one only if asked to."""

import errno
import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

__all__ = ["write_bytes"]

_NO_LINKS: Final = frozenset({errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK})
"""What file systems without hard links (FAT, some network shares) answer to the wish for one."""


def write_bytes(path: Path, data: bytes, *, force: bool) -> None:
    """Write a file in one step: a reader, or a crash, sees the old state or the new one, never half of it.

    A path that exists and is no regular file (a pipe, `/dev/null`) is written to as it stands.

    Raises:
        FileExistsError: there is such a file already, and `force` is off.
        OSError: the disk is full, the folder may not be written to, and the like; it names `path`, and nothing is left
            behind.
    """
    try:
        _write(path, data, force=force)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def _write(path: Path, data: bytes, *, force: bool) -> None:
    if path.exists() and not path.is_file():
        path.write_bytes(data)
        return
    target = path.resolve()
    draft = target.with_name(f".newsclean-{os.urandom(6).hex()}.part")
    try:
        with draft.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _publish(draft, target, force=force)
    finally:
        draft.unlink(missing_ok=True)


def _publish(draft: Path, target: Path, *, force: bool) -> None:
    if force:
        with suppress(FileNotFoundError):
            shutil.copymode(target, draft)
        draft.replace(target)
        return
    # A hard link fails if the name is taken, so no file that appeared since the last look can be lost.
    try:
        target.hardlink_to(draft)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno not in _NO_LINKS or target.exists():
            raise
        draft.replace(target)
