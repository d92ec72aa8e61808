"""What the Wayback Machine puts into the pages it shows: a toolbar with days, counts and who collected the page."""

from typing import Final

__all__ = ["without_toolbar"]

_BEGIN: Final = b"<!-- BEGIN WAYBACK TOOLBAR INSERT -->"
_END: Final = b"<!-- END WAYBACK TOOLBAR INSERT -->"
_ARCHIVE, _HEAD = b"archive.org", 8192
"""What its scripts say, and the bytes at the start within which they stand: to look through all of a page for the marks
takes a hundredth of reading it."""


def without_toolbar(page: bytes) -> bytes:
    """The page as it was before it was archived; the page itself, unless the archive's marks stand in it.

    >>> toolbar = b"<!-- BEGIN WAYBACK TOOLBAR INSERT -->3 captures<!-- END WAYBACK TOOLBAR INSERT -->"
    >>> without_toolbar(b"<script>__wm.init('https://web.archive.org/web')</script>" + toolbar + b"<p>Rain")
    b"<script>__wm.init('https://web.archive.org/web')</script><p>Rain"
    >>> without_toolbar(b"<p>3 captures")
    b'<p>3 captures'
    """
    begin = page.find(_BEGIN) if page.find(_ARCHIVE, 0, _HEAD) >= 0 else -1
    end = page.find(_END, begin) if begin >= 0 else -1
    return page[:begin] + page[end + len(_END) :] if end >= 0 else page
