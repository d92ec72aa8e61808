"""A bundle: everything a maintainer needs to see what you saw, as one small file to attach to a bug report.

It holds the input byte for byte, what newsclean made of it, and with which versions and options. It holds no path, no
host name and no other file.
"""

import json
import platform
import re
import traceback
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePath
from typing import Any, Final
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from newsclean.errors import UnreadableInputError
from newsclean.model.explanation import Explanation
from newsclean.versions import version_of

__all__ = ["Bundle", "bundle", "is_bundle", "open_bundle"]

_ABOUT: Final = "about.json"
_EXPLANATION: Final = "explanation.json"
_PARTS: Final = ("newsclean", "beautifulsoup4", "charset-normalizer", "ftfy", "numpy", "regex", "selectolax")
"""Distributions whose version can change a result."""
_NO_TIME: Final = (1980, 1, 1, 0, 0, 0)
"""The time of every member, so that the same input gives the same bundle."""
_DAMAGE: Final = (
    BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, OSError, RuntimeError, TypeError, ValueError,
)  # fmt: skip
"""What `zipfile` and `json` raise over an archive that was cut short, changed, encrypted, or never a bundle: all that
came out when each bit of a bundle was turned over in turn."""
_LARGEST_INPUT: Final = 256 * 2**20
"""Bytes of an input that a bundle is opened for: a hundred times the longest pages, and far below what a hostile
archive could unpack to."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a bundle holds: the input under its own name, and what was said about it."""

    name: str
    raw: bytes
    about: Mapping[str, Any]


def bundle(name: str, raw: bytes, outcome: Explanation | Exception, *, options: Iterable[str] = ()) -> bytes:
    """The bundle for one input: a zip archive, the same bytes for the same input.

    Args:
        name: the input's name; only its last part goes in.
        raw: the input as it was read.
        outcome: what was made of it, or the error that came out instead.
        options: how it was cleaned, as on the command line.
    """
    member = _plain_name(name)
    about = {
        "input": member,
        "options": list(options),
        "versions": {part: version_of(part) for part in _PARTS},
        "python": platform.python_version(),
        "platform": f"{platform.system()} {platform.machine()}",
        **({"error": _trace(outcome)} if isinstance(outcome, Exception) else {}),
    }
    members = {_ABOUT: _json(about), f"input/{member}": raw}
    if isinstance(outcome, Explanation):
        members[_EXPLANATION] = _json(outcome.to_dict())
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for path, data in members.items():
            archive.writestr(ZipInfo(path, _NO_TIME), data, compress_type=ZIP_DEFLATED)
    return out.getvalue()


def is_bundle(raw: bytes) -> bool:
    """Whether these bytes begin as a bundle does; a page that is a zip archive of any other kind does not."""
    return raw.startswith(b"PK\x03\x04") and raw[30 : 30 + len(_ABOUT)] == _ABOUT.encode()


def open_bundle(raw: bytes) -> Bundle:
    """The input and its circumstances out of a bundle.

    >>> from newsclean.model import Document, Source
    >>> packed = bundle("/home/ann/page.html", b"<p>Rain", Document(Source("")).explain(), options=["--keep caption"])
    >>> opened = open_bundle(packed)
    >>> opened.name, opened.raw, opened.about["options"]
    ('page.html', b'<p>Rain', ['--keep caption'])

    Raises:
        UnreadableInputError: it is no bundle, or is damaged.
    """
    try:
        with ZipFile(BytesIO(raw)) as archive:
            about = json.loads(archive.read(_ABOUT))
            member = archive.getinfo(f"input/{about['input']}")
            if member.file_size <= _LARGEST_INPUT:
                return Bundle(about["input"], archive.read(member), about)
    except _DAMAGE as error:
        msg = f"this is no bundle of newsclean explain --bundle, or it is damaged: {error}"
        raise UnreadableInputError(msg) from error
    msg = f"the bundle's input would unpack to {member.file_size:,} bytes; newsclean opens {_LARGEST_INPUT:,} at most"
    raise UnreadableInputError(msg)


def _plain_name(name: str) -> str:
    """The last part of a path, of characters that every file system takes."""
    return re.sub(r"[^\w.-]+", "_", PurePath(name).name, flags=re.ASCII).strip(".") or "input"


def _trace(error: Exception) -> list[str]:
    """The error and where it came from: files by their last part, so that no path of the machine goes in."""
    frames = traceback.extract_tb(error.__traceback__)
    steps = [f"{PurePath(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames]
    return [*steps, f"{type(error).__name__}: {error}"]


def _json(data: Mapping[str, Any]) -> bytes:
    """JSON that ASCII can hold, so that half an emoji in a page is no obstacle."""
    return json.dumps(data, indent=1).encode()
