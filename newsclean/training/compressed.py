"""The tables of `newsclean.repair` as files: text, compressed as small as it goes."""

import lzma
from pathlib import Path

__all__ = ["write"]

_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME}]


def write(path: Path, text: str) -> int:
    """Write a table as `newsclean.repair.lexicon` reads it.

    Returns:
        Its size in bytes.
    """
    packed = lzma.compress(text.encode(), format=lzma.FORMAT_RAW, filters=_FILTERS)
    path.write_bytes(packed)
    return len(packed)
