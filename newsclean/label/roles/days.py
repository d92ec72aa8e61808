"""Lines that are a date: today's on the site, the story's, or one after a place or a section."""

import re
from typing import Final

from newsclean.label.people import are_names
from newsclean.label.roles.line import Finding, Line, Zone
from newsclean.label.roles.packs import Packs
from newsclean.label.roles.wording import words
from newsclean.model import Role

__all__ = ["date", "date_in"]

_CLOCK: Final = re.compile(r"\d{1,2}[:.h]\d{2}")
_NUMBER: Final = re.compile(r"\d+")
_MOST_WORDS: Final = 14
_LONGEST: Final = 100
_YEAR: Final = re.compile(r"\b(?:19|20|25)\d\d\b")
"""A year of our time, or of the Thai calendar."""

_STORY: Final = Zone.STORY

_LONGEST_HEAD: Final = 150
_MOMENT_AND_SOURCE: Final = re.compile(
    r"(?:[^\W\d_]{2,8}\s?[:：]\s?)?\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?\s+\d{1,2}:\d\d.*?[来來]源\s?[:：]"
)
_MOST_PLACE_WORDS: Final = 3

_ANY_DAY: Final = {
    "date", "datum", "fecha", "data", "дата", "dato", "tarih", "tanggal", "tarehe", "päivämäärä", "تاریخ", "التاریخ",
    "时间", "日期", "時間",
}  # fmt: skip
"""Words for a day, which meetings have, too, in lists of them: "Date: 16-19 March"."""

_LABEL: Final = re.compile(r"\s*([^\d:：]{1,30}?)\s?[:：]")
_SOURCE: Final = re.compile(r"([^\W\d_]+)\s?[:：]\s*\S{1,30}\s*\Z")

_DATE_CHARACTERS: Final = frozenset("年月日時时分点點上下午前后後更新最終公開配信년월일시분오전후")
_FULL_DATE: Final = re.compile(r"\d{1,4}\s?[-/.年년]\s?\d{1,2}\s?[-/.月월]\s?\d{1,4}")


def date(line: Line, packs: Packs) -> Finding | None:
    r"""Nothing but a date and a time: the day's date above the headline is the site's, the one below it the story's.

    A bare date between paragraphs heads an entry of a chronology and stays; one that says "updated" heads none. Chinese
    papers put the agency behind it.

    >>> from newsclean.api import clean
    >>> def role(line):
    ...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    ...     return clean(f"{line}\n\n{story}").blocks[0].role.value
    >>> role("12 May 2024, 10:30"), role("12 people were hurt")
    ('dateline', 'paragraph')
    """
    if (line.kept and line.zone is _STORY and not _is_stated(line, packs)) or not _NUMBER.search(line.text):
        return None
    if line.block.role is Role.TABLE:
        return None
    if not date_in(_bare_date(line.text, packs), packs):
        return _behind_place(line, packs) or _before_source(line)
    today = any(word in packs.weekdays for word in line.words) and not _CLOCK.search(line.text)
    role = Role.NAVIGATION if today and line.zone is Zone.HEAD else Role.DATELINE
    return Finding(role, "roles.date", "nothing but a date")


def _behind_place(line: Line, packs: Packs) -> Finding | None:
    """The place or the section in front of the day, above the story: "Albacete · 3 de junio de 2025, 06:00 h".

    In texts without markup other stories' lines look like that as well.
    """
    if line.kept or line.zone is not Zone.HEAD or line.block.hints is None:
        return None
    place, mark, day = (part.strip() for part in line.text.partition("·" if "·" in line.text else "|"))
    if not mark or not place or place[-1] in ":：" or len(place.split()) > _MOST_PLACE_WORDS or are_names(place):
        return None
    return Finding(Role.DATELINE, "roles.date", "a date behind a place") if date_in(day, packs) else None


def _before_source(line: Line) -> Finding | None:
    """The day and the hour in front of the source, the author and the buttons, as Chinese papers head their stories."""
    if line.kept or line.zone is not Zone.HEAD or line.block.hints is None or len(line.text) > _LONGEST_HEAD:
        return None
    is_moment = _MOMENT_AND_SOURCE.match(line.text) is not None
    return Finding(Role.DATELINE, "roles.date", "a date before a source") if is_moment else None


def _is_stated(line: Line, packs: Packs) -> bool:
    """Whether a line begins with what stands before the day of publication: "Published on", "Stand:", "Dodano:"."""
    if not line.words or line.words[0] not in packs.datelines or line.words[0] in _ANY_DAY:
        return False
    return any(packs.lead.get(" ".join(line.words[:count])) is Role.DATELINE for count in (1, 2, 3))


def _bare_date(text: str, packs: Packs) -> str:
    """The text without "发表时间：" in front of it, and without "来源：新华社" at its end."""
    label = _LABEL.match(text)
    if label is not None and packs.lead.get(" ".join(words(label[1]))) is Role.DATELINE:
        text = text[label.end() :]
    source = _SOURCE.search(text) if len(text) <= _LONGEST else None
    return text[: source.start()] if source and packs.lead.get(" ".join(words(source[1]))) is Role.CREDIT else text


def date_in(text: str, packs: Packs) -> bool:
    """Whether the text is nothing but a date and a time.

    >>> from newsclean.label.roles.packs import packs
    >>> date_in("12 May 2024, 10:30", packs()), date_in("12 people were hurt", packs())
    (True, False)
    """
    if len(text) > _LONGEST or not _NUMBER.search(text):
        return False
    many = words(text)
    if len(many) > _MOST_WORDS or not all(w in packs.times or _DATE_CHARACTERS.issuperset(w) for w in many):
        return False
    if any(word in packs.calendar for word in many) or _FULL_DATE.search(text):
        return True
    if _CLOCK.search(text) is None:
        return False
    stated = any(packs.lead.get(word) is Role.DATELINE for word in many)
    return stated or _YEAR.search(text) is not None or not packs.sets["today"].isdisjoint(many)
