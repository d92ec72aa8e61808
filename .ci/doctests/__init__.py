"""Puts a fence around the doctests of docstrings, so that the API reference shows them as code.

In Markdown a line that begins with `>>>` is a quotation three deep. The sources keep plain doctests, as Python's own
tools read them; the fence is added when the site is built.
"""

import re
from typing import Any

from griffe import Extension, Object

_EXAMPLE = re.compile(r"^>>> .*(?:\n(?!\n).+)*(?:\n\n?>>> .*(?:\n(?!\n).+)*)*", re.MULTILINE)
"""A line that begins with the prompt, to the next empty line; examples one empty line apart stay together."""


class Doctests(Extension):
    """Fences the examples of every object that mkdocstrings loads."""

    def on_object(self, *, obj: Object, **_: Any) -> None:
        """Rewrite the docstring in place, before it is rendered."""
        if obj.docstring:
            obj.docstring.value = _EXAMPLE.sub(r"```pycon\n\g<0>\n```", obj.docstring.value)
