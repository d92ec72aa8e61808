"""Captions without mark-up: one sentence that says in the present tense what a picture shows, and on which day.

News is told in the past tense. A sentence between its paragraphs in which somebody "stands", "waves" or "lines up" on a
day that has a name was written under a picture. Of 939 gold bodies none has such a sentence, of 280 dumped news pages
two have one, and both are captions: the rule finds few captions, but nothing else.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from newsclean.deferred import deferred
from newsclean.label.people import are_names
from newsclean.label.roles.line import LONGEST_NOTICE, SHORT, Finding, Line, Zone
from newsclean.label.roles.packs import Packs
from newsclean.label.roles.shapes import is_agency, is_library
from newsclean.label.roles.wording import words
from newsclean.model import Role

__all__ = ["BRACKETS", "FILED", "beside_pictures", "bracketed", "credited", "shown"]

_SHORTEST: Final = 40
"""Code points; what is shorter is a heading or an answer."""
_SPEECH: Final = re.compile(r"[\"“”„«»?!;:]")
_NEXT_SENTENCE: Final = re.compile(r"[^\W\d_]{4}[)\]]?[.]\s+\S")
_AHEAD: Final = 140
"""Code points of the subject in front of the verb."""

_WHOLE_DAY: Final = 6
"""Letters of a weekday written out: Monday. Its short forms are words of other languages."""
_NOT_SHOWN: Final = (
    "i we he she it they you if when let to will can could would should may might must who that which said says told "
    "was were is are has have had"
)
"""Words that make a sentence of the story: persons named before, other tenses, clauses that hold verbs."""

FILED: Final = "FILE"
_FILED: Final = re.compile(rf"{FILED}(?: PHOTO| IMAGE)?\s?[-–—:]\s")
"""How agencies begin the captions of pictures from their files."""
BRACKETS: Final = ")）]】"
_BRACKETED: Final = re.compile(r"[(（\[]([^()（）]{3,60})[)）\]]\Z")
_SIDES: Final = re.compile(r"[(（\[]([^()（）/／]{2,40})[/／]([^()（）/／]{2,40})[)）\]]\Z")
_TAKEN_BY: Final = deferred(
    r"(?:[(（\[【]\s?|\s[–—-]\s)([^\W\d_]{3,12})(?:\s?[.:：]|\s(?=by\b))\s?[^()（）\n.:：]{2,60}[)）\]】]?\Z"
    r"|(?:[.!?)\"”]\s+|[。！？]\s*)([^\W\d_]{3,12})\s?[:：]\s*[^\s.!?:][^.!?:]{1,60}(?:\|[^.!?:|]+[:：][^.!?:|]+)?\Z"
    r"|(?<=\S)\s(?=[^\W\d_][a-zß-ÿа-яё\u05d0-\u0dff])((?:[^\W\d_]|[\u0900-\u0dff]){3,12})\s?[:：]\s*[^\s.!?:][^.!?:,]{1,40}\Z"
    r"|[.!?)»”]\s?/\s?[A-ZÀ-Þ][A-ZÀ-Þ. ]{3,40}\Z|[.!?)]\s+[A-Z]{2,10}/[A-ZÀ-Þ][A-ZÀ-Þ. ]{5,60}\Z"
    r"|[(（\[/]\s?사진\s?[=:：].{1,40}\Z|[(（\[][^()（）\[\]]{0,30}(?:제공|DB 금지)[^()（）\[\]]{0,20}[)）\]]\Z"
    r"|\.\s?/\s?[^/.]{2,20}\s제공\Z"
    r"|[\s。）)、][\u4e00-\u9fff]{2,4}\s?[摄攝]\Z|[＝=][^＝=。]{2,60}(?:撮影|提供)\Z|＝[^＝。]{2,40}で\Z"
    r"|[，,、。\s][摄攝]影?\s?[:：丨|/／]\s?[^。:：]{1,20}\Z"
    r"|[(（\[][^()（）\[\]]{0,20}(?:[摄攝]影?|資料照片?|资料图片?)[)）\]]\Z|\bCredit\.{3}[^.]{2,60}\Z"
    r"|\S\s©\s?[^\W\d_][^.!?©\d]{2,60}\Z|\b(?:[Ff]ot|[Φφ]ωτ)\.\s[^!?:;]{3,60}\Z"
)
"""A word and a mark in front of the photographer's name, in brackets, behind a dash or behind a sentence, or what East
Asian papers and one in New York have for it. Of the corpora's lines 59 have it behind other words, no gold body has."""
_WORDLESS: Final = re.compile(r"[/／＝摄攝©]|資料|资料|撮影|提供|사진|제공|금지|Credit\.\.\.|ot\. |ωτ\.")
"""What a line holds in which the pattern, or an agency in brackets, is found without a word of the packs: few hold that
or such a word, and asking costs less than a search."""

_CREDIT: Final = re.compile(r"(?:[.!?)\"”]\s+|[。！？]\s*)([^\W\d_]+)\s?[:：]\s*\S")
"""Behind the end of a sentence, a word and a colon."""


def shown(line: Line, packs: Packs) -> Finding | None:
    r"""One sentence in the present tense about what is to be seen on a day: the caption of a picture that is gone.

    >>> from newsclean.api import clean
    >>> def role(line):
    ...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    ...     after = "By Monday the river had gone back, and the mill began to grind again, as it had all summer long."
    ...     return clean(f"{story}\n\n{line}\n\n{after}").blocks[1].role.value
    >>> role("Farmers wave from the dyke near the old mill in Exampleham on Monday.")
    'caption'
    >>> role("Farmers waved from the dyke near the old mill in Exampleham on Monday.")
    'paragraph'
    """
    text = line.text
    if line.zone is not Zone.STORY or not _SHORTEST <= len(text) <= SHORT or not line.ends or not text[0].isupper():
        return None
    if not any(len(day) >= _WHOLE_DAY for day in packs.weekdays.intersection(line.words)):
        return None
    if _SPEECH.search(text) or _NEXT_SENTENCE.search(text):
        return None
    match = _pattern(packs.sets["scene"], packs.weekdays).search(text)
    return Finding(Role.CAPTION, "roles.shown", f"{match[1]} … {match[2]}") if match is not None else None


def credited(line: Line, packs: Packs) -> Finding | None:
    """Outside the story, what a picture shows and who took it: "The quay at dawn. Photograph: Jo Sample/Agency"."""
    word = _credit(line, packs) if not line.kept else None
    return Finding(Role.CAPTION, "roles.credited", f"{word}:") if word is not None else None


def bracketed(line: Line, packs: Packs) -> Finding | None:
    r"""What a picture shows, then who took it: "The quay at dawn (Photo: Jo/AP)", "At dawn. Photo: Jo Sample".

    East Asian papers end such a line in the verb: "新华社记者 李明 摄", "山田花子撮影".

    >>> from newsclean.api import clean
    >>> def role(line):
    ...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    ...     return clean(f"{line}\n\n{story}").blocks[0].role.value
    >>> role("The quay at dawn (Photo: Jo Sample/AP)"), role("The quay at dawn (from the north)")
    ('caption', 'paragraph')
    """
    text = line.text.rstrip()
    if len(text) <= LONGEST_NOTICE and _FILED.match(text):
        return Finding(Role.CAPTION, "roles.bracketed", text.partition(" ")[0])
    if len(text) > SHORT or (line.ends and text[-1] not in BRACKETS):
        return None
    if text[-1] not in BRACKETS and _WORDLESS.search(text) is None and packs.credits.isdisjoint(line.words):
        return None
    match = _TAKEN_BY.search(text)
    if match is None:
        return _of_agency(text)
    word = match[1] or match[2] or match[3]
    role = packs.lead.get(" ".join(words(word))) if word is not None else Role.CAPTION
    if role is Role.CAPTION or (role is Role.CREDIT and text[-1] in BRACKETS):
        return Finding(Role.CAPTION, "roles.bracketed", match[0].strip())
    return None


def _of_agency(text: str) -> Finding | None:
    """A library in brackets, or an agency and a photographer: "(Xinhua/Zhang Lin)"; agencies are a story's sources."""
    library = _BRACKETED.search(text)
    if library is not None and is_library(library[1]):
        return Finding(Role.CAPTION, "roles.bracketed", library[0])
    match = _SIDES.search(text)
    if match is None:
        return None
    left, right = match[1].strip(), match[2].strip()
    of_agency = (is_agency(left) and are_names(right.title())) or (is_agency(right) and are_names(left.title()))
    return Finding(Role.CAPTION, "roles.bracketed", match[0]) if of_agency else None


_CAPTION: Final = Role.CAPTION


def beside_pictures(lines: Sequence[Line], found: Mapping[int, Finding], packs: Packs) -> dict[int, Finding]:
    """Lines that name a photographer, right after a picture of which only an address is left: its captions."""
    more: dict[int, Finding] = {}
    for at in range(1, len(lines)):
        if at in found or lines[at - 1].block.role is not _CAPTION or not lines[at].kept:
            continue
        word = _credit(lines[at], packs)
        if word is not None:
            more[at] = Finding(Role.CAPTION, "roles.beside", f"{word}:")
    return more


def _credit(line: Line, packs: Packs) -> str | None:
    """The word in front of the photographer's name."""
    if len(line.text) > SHORT or (":" not in line.text and "：" not in line.text):
        return None
    found = (match[1] for match in _CREDIT.finditer(line.text))
    return next((word for word in found if packs.lead.get(" ".join(words(word))) in {Role.CAPTION, Role.CREDIT}), None)


@cache
def _pattern(verbs: frozenset[str], weekdays: frozenset[str]) -> re.Pattern[str]:
    """A subject without words of other tenses, a verb of what pictures show, and the day."""
    others = "|".join(_NOT_SHOWN.split())
    seen = "|".join(sorted(verbs, key=len, reverse=True))
    days = "|".join(sorted(day.title() for day in weekdays if len(day) >= _WHOLE_DAY))
    told = r"(?:will|said|says|told|was|were|had)\b"
    return re.compile(
        rf"^(?:(?!\b(?:{others})\b).){{1,{_AHEAD}}}?\b({seen})\b(?:(?!\b{told}).)*(?:\bon|,) ((?-i:{days}))\b(?!['’])"
        rf"(?!.*\b{told})",
        re.IGNORECASE | re.DOTALL,
    )
