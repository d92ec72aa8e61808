"""What news of science puts below a story, or into it: the paper it tells of, the journal, who provided the text.

Portals of research news have the same few lines in each of their stories: "More information: Ann Lee et al, …, DOI: …",
"Journal information: …", "Provided by the University of …", "Citation: … retrieved 22 December 2023 from https://…".
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from newsclean.label.roles.line import LONGEST_NOTICE, Finding, Line, Zone
from newsclean.label.roles.photographers import is_name
from newsclean.model import BODY, Role

__all__ = ["cited"]

_RULE: Final = "roles.cited"
_PAPER: Final = re.compile(
    r"(?:More information|Citation|Journal references?|References?|Paper|Publication|Study|Original publication"
    r"|Originalpublikation|Publikation|Weitere Informationen)\s?:\s"
)
_NUMBERED: Final = re.compile(
    r"\bdoi(?:\.org/|:\s?|\s)(?:https?://(?:dx\.)?doi\.org/)?10\.\d{4}|\bretrieved \d+ \w+ \d{4} from https?://",
    re.IGNORECASE,
)
"""A paper's number, or when a page was looked at."""
_NUMBER: Final = re.compile(r"(?:DOI\s?:?\s?)?(?:https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}/\S+\Z", re.IGNORECASE)
_NAMED: Final = re.compile(r"(?:Journal information\s?:|Provided by)\s")
_SIGNS: Final = ("10.", "retrieved ", "Journal information", "Provided by ")
"""What each such line holds, by which most lines are passed over."""


def cited(lines: Sequence[Line], found: Mapping[int, Finding]) -> dict[int, Finding]:
    r"""The lines that name the paper or the institute behind a story of science.

    >>> from newsclean.api import clean
    >>> def role(line):
    ...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    ...     return clean(f"{story}\n\n{line}").blocks[1].role.value
    >>> role("More information: Ann Lee et al, Rain, Rivers (2023). DOI: 10.1000/182"), role("Provided by Reed College")
    ('credit', 'credit')
    >>> role("More information: call the mill, or come by."), role("Provided by nobody, the pump never came.")
    ('paragraph', 'paragraph')
    """
    more: dict[int, Finding] = {}
    for at, line in enumerate(lines):
        text = line.text.strip()
        if at in found or line.block.role not in BODY or len(text) > LONGEST_NOTICE:
            continue
        if any(sign in text for sign in _SIGNS) and _cites(text, line.zone):
            more[at] = Finding(Role.CREDIT, _RULE, text.partition(":")[0][:40])
    return more


def _cites(text: str, zone: Zone) -> bool:
    if _NUMBER.match(text) or (_PAPER.match(text) and _NUMBERED.search(text)):
        return True
    named = _NAMED.match(text)
    if named is None or not is_name(text[named.end() :]):
        return False
    return text.startswith("Journal") or zone is Zone.TAIL
