"""`Part`: a file that grows under another name until it is whole."""

import os
from pathlib import Path
from typing import BinaryIO

from newsclean.run.errors import RunError

__all__ = ["Part", "draft_of"]


def draft_of(path: Path) -> Path:
    """The name under which a file grows."""
    return path.with_name(f"{path.name}.part")


class Part:
    """Grows by appending; can be cut back to a length it once had, which is how a resumed run takes up its thread.

    Args:
        path: the name the file will have when it is whole.
        length: bytes to keep of what is there.

    Raises:
        RunError: less than that is there, or another process is at it.
    """

    def __init__(self, path: Path, length: int = 0) -> None:
        self._file: BinaryIO = os.fdopen(os.open(draft_of(path), os.O_RDWR | os.O_CREAT, 0o666), "r+b")
        if not _locked(self._file):
            self._file.close()
            msg = f"another run is writing {draft_of(path)}; wait for it, or give this one another output"
            raise RunError(msg)
        found = self._file.seek(0, os.SEEK_END)
        if found < length:
            self._file.close()
            msg = f"{draft_of(path)} has {found:,} bytes, but its journal tells of {length:,}; start anew with --force"
            raise RunError(msg)
        self._file.truncate(length)
        self._file.seek(length)
        self.length = length

    def append(self, data: bytes) -> None:
        """Add to the end."""
        self._file.write(data)
        self.length += len(data)

    def sync(self) -> None:
        """See to it that all that was appended is on the disk."""
        self._file.flush()
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Stop appending; what is not on the disk by now may fail to get there, and does not matter."""
        try:
            self._file.close()
        except OSError:
            return


def _locked(file: BinaryIO) -> bool:
    """Whether the file is now ours alone; the lock goes with the process, however that ends.

    Where the system has no such locks, nobody is kept out.
    """
    try:
        from fcntl import LOCK_EX, LOCK_NB, flock
    except ImportError:
        return True
    try:
        flock(file, LOCK_EX | LOCK_NB)
    except BlockingIOError:
        return False
    return True
