"""Bylines of papers that write no word for "by": "記者王小明／台東報導", "김민수 기자", an address at the end."""

import re
from typing import Final

from newsclean.deferred import deferred
from newsclean.label.people import are_names
from newsclean.label.roles.line import Finding, Line, Zone
from newsclean.label.roles.packs import Packs
from newsclean.model import Role

__all__ = ["LONGEST", "is_reporter", "reporter"]

LONGEST: Final = 60
"""Code points of such a line with two names, a place and an address."""
_HAN: Final = (
    r"(?:本報|本报|特约|實習|实习)?(?:記者|记者|特派員)[ \u3000:：]?[\u4e00-\u9fff]{2,4}"
    r"(?:[ \u3000、][\u4e00-\u9fff]{2,4})*"
)
_HANGUL: Final = (
    r"(?:기자명\s|/\s?|[(\[【][^()\[\]]{2,16}[)\]】]\s?)?"
    r"[\uac00-\ud7af]{2,4}\s?(?:선임|수습)?(?:기자|특파원)(?:\s\S+@\S+)?"
)
_SIGNED: Final = deferred(rf"[（(【\[]{_HAN}[）)】\]]|{_HAN}[／/ \u3000][^。，]{{0,14}}(?:報導|报道|電|电)|{_HANGUL}")
"""A whole line of who reports, in brackets, or from where; the word for "reporter" stands before the name or behind."""
_OURS: Final = deferred(rf"(?=本[報报]){_HAN}")
_INITIALS: Final = re.compile(r"[(（\[](?:[^\W\d_]{2,4})(?:\s?[/,|]\s?[^\W\d_]{2,6}){0,3}[)）\]]")
"""What signs a story at its end: "(jn)", "(dwl/sip)", in small letters."""
_SLASHED: Final = re.compile(r"([^\d/]+?)\s?/\s?([^\W\d_][^\d/]{2,40})")
"""How Turkish papers sign: the surname in capitals, a slash, the paper or the place: "Ozan KILIÇ / ANTALYA, (DHA)"."""
_HEAD: Final = Zone.HEAD
_TAIL: Final = Zone.TAIL
_ADDRESS: Final = re.compile(r"[(\[<]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)\]>]?")


def is_reporter(text: str) -> bool:
    """Whether the text is nothing but a reporter and the place, as East Asian papers write them.

    >>> is_reporter("한서윤 기자"), is_reporter("기자 회견")
    (True, False)
    """
    return not text.isascii() and _SIGNED.fullmatch(text) is not None


def _slashed(text: str) -> str | None:
    """The name in front of a slash, if its last word and all behind the slash are capitals."""
    match = _SLASHED.fullmatch(text)
    if match is None or not match[2].isupper() or not are_names(match[1]):
        return None
    return match[1] if match[1].split()[-1].isupper() else None


def reporter(line: Line, packs: Packs) -> Finding | None:
    r"""A line that is nothing but the reporter and the place; below the story, nothing but an address or initials.

    >>> from newsclean.api import clean
    >>> def role(line):
    ...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    ...     return clean(f"{line}\n\n{story}").blocks[0].role.value
    >>> role("記者王小明／台東報導"), role("記者走了")
    ('byline', 'paragraph')
    """
    del packs
    text = line.text.strip()
    if len(text) > LONGEST:
        return None
    if line.zone is _HEAD and (name := _slashed(text)):
        return Finding(Role.BYLINE, "roles.reporter", name)
    below = line.zone is _TAIL and (_ADDRESS.fullmatch(text) or (_INITIALS.fullmatch(text) and text.islower()))
    if below or is_reporter(text) or (not text.isascii() and _OURS.fullmatch(text)):
        return Finding(Role.BYLINE, "roles.reporter", text)
    return None
