"""Who else worked on a story: “Staff writer Ann Lee contributed to this report.”.

American papers and agencies close a story so. The line names people and jobs as the story does, and ends as it does;
what gives it away is the ending, with a name in front of it.
"""

import re
from typing import Final

from newsclean.label.roles.line import SPEECH, Finding, Line
from newsclean.label.roles.packs import Packs
from newsclean.model import Role

__all__ = ["contributed"]

_LONGEST: Final = 200
"""Code points of such a line: two names with their papers and places."""
_NAME: Final = re.compile(r"[^\W\d_a-z][\w'’-]+ (?:[^\W\d_a-z]\. )?[^\W\d_a-z]")
"""Two capitalised words: in “scientists from nine countries contributed to this report” none is named."""


def contributed(line: Line, packs: Packs) -> Finding | None:
    r"""A line that ends in what contributors are thanked with, behind a name.

    >>> from newsclean.api import clean
    >>> def role(line):
    ...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    ...     return clean(f"{story}\n\n{line}").blocks[-1].role.value
    >>> role("Staff writer Ann Lee contributed to this report.")
    'bio'
    >>> role("Scientists from nine countries contributed to this report.")
    'paragraph'
    """
    if len(line.text) > _LONGEST or not line.ends:
        return None
    said = next((said for said in packs.sets["contributed"] if line.key.endswith(said)), None)
    if said is None or SPEECH.search(line.text) or _NAME.search(line.text) is None:
        return None
    return Finding(Role.BIO, "roles.contributed", said)
