"""Dates as pages write them, read as ISO 8601 days or moments."""

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from newsclean.label.head.months import MONTHS, PERSIAN_MONTHS, VIETNAMESE_MONTHS, from_persian

__all__ = ["day_in", "day_in_figures", "moment", "without_month"]

_ISO: Final = re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})")
_COMPACT: Final = re.compile(r"^((?:19|20)\d\d)(\d\d)(\d\d)(?:\d{4}|\d{6})?$")
_EAST: Final = re.compile(r"((?:19|20)\d\d)\s*[年년/.]\s*(\d{1,2})\s*[月월/.]\s*(\d{1,2})")
_WORD: Final = r"((?:[^\W\d_]|[\u0900-\u0963\u0970-\u0dff])+(?:\sال[أا]ول|\sالثاني)?)"
"""A month's name; the vowel signs of Indic scripts are no letters to the regular expressions, and in the Levant four
months have names of two words."""
_YEAR: Final = r"((?:19|20)\d\d)"
_DAY_FIRST: Final = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|\.|º|ος|η)?(?:\s+|[-/](?=[^\W\d]))(?:de\s+|d['’])?{_WORD}"
    rf"(?:\s?/\s?[^\W\d_]+)?(?:\.?[,،]?\s+|[-/])(?:de\s+)?{_YEAR}(?![\w])"
)
"""Some papers name a month twice: `14 مارس/ آذار 2024`."""
_IS_WORD: Final = r"(?:ago|out|set)\s"
"""English words that shorten months in other languages. Where those put the month first, as themes of blogs do, a comma
stands behind the day (`ago 12, 2024`), or a capital in front; "5 years ago 12 2024" and "2023 out 5 stars": none."""
_MONTH_FIRST: Final = re.compile(rf"\b(?!{_IS_WORD}\d{{1,2}}\s){_WORD}\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_YEAR}")
_YEAR_FIRST: Final = re.compile(
    rf"(?<!\d){_YEAR}(?:\.|\sm\.|\s?-yil|\sжылғы)?,?\s+(?!{_IS_WORD}|may\s){_WORD}\.?\s+(\d{{1,2}})(?![\d:])"
)
"""Hungarian, Lithuanian and Central Asian papers put the year first: `2024. április 29.`, `2024 m. balandžio 29 d.`."""
_VIETNAMESE: Final = re.compile(
    rf"(?<!\d)(\d{{1,2}})\s+[Tt]háng\s+(\d{{1,2}}|[^\W\d_]+(?:\s(?:một|hai))?)(?:,|,?\snăm)?\s+{_YEAR}"
)
_THAI: Final = re.compile(r"(?<!\d)(\d{1,2})\s+([\u0e01-\u0e4e.]{3,12})\s*(?:พ\.ศ\.\s*)?(25\d\d|20\d\d)(?!\d)")
_BUDDHIST: Final = 543
"""Years by which the calendar of Thailand is ahead; papers print theirs or ours."""
_PERSIAN: Final = re.compile(r"(?<!\d)(\d{1,2})\s+([\u0600-\u06ef]+)(?:\s+ماه)?،?\s+(1[34]\d\d)(?!\d)")
_PERSIAN_FIGURES: Final = re.compile(r"(?<![\d/.-])(1[34]\d\d)([/-])(\d{1,2})\2(\d{1,2})(?![\d/-])")
_ERA: Final = re.compile(r"(令和|平成|民[国國])\s?(\d{1,3}|元)年\s?(\d{1,2})月\s?(\d{1,2})日")
_BEFORE_ERA: Final = {"令和": 2018, "平成": 1988, "民国": 1911, "民國": 1911}
_DOTTED: Final = re.compile(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)")
_SLASHED: Final = re.compile(r"(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)")
_SHORT_YEAR: Final = re.compile(r"(?<![\d/.:-])(\d\d)([/.])(\d\d)\2([012]\d)(?![\d/.:])")
"""A day with two figures for each part, as American papers print it: `10/24/16`; read for the years 2000 to 2029."""
_MONTHS_IN_YEAR: Final = 12
_DAY_BEFORE_MONTH: Final = (
    "ar az bg bn ca cs da de el es et fi fr gu he hi hr id it mk ml mr ms nl no pa pl pt ro ru sk sl sq sr sw ta te th "
    "tr uk ur vi"
)
_DAY_FIRST_IN: Final = frozenset(_DAY_BEFORE_MONTH.split())
"""Languages whose short dates put the day first (Unicode CLDR, `dateFormats` short), not counting what a single country
has of its own: Panama and Puerto Rico print the month first."""
_UNIX_TIME: Final = re.compile(r"^\d{10}(?:\d{3})?$")
"""Seconds or milliseconds since 1970, from 2001 on."""

_PATTERNS: Final = (
    (_ISO, "ymd"),
    (_EAST, "ymd"),
    (_MONTH_FIRST, "mdy"),
    (_DAY_FIRST, "dmy"),
    (_YEAR_FIRST, "ymd"),
    (_DOTTED, "dmy"),
)

_FIRST_BUDDHIST: Final = 2500

_FOREIGN_FIGURE: Final = re.compile(r"[^\D0-9]")

_COUNTS: Final = re.compile(r"\b(?:version|ver|v|build|release|firmware|patch)\b\W{0,2}\Z", re.IGNORECASE)
"""What stands in front of figures that count the versions of a thing: `Version 10.24.16`."""
_LONGEST_COUNT: Final = 12
"""Code points of such a word and the signs behind it."""

_PRICE: Final = re.compile(r"[$€£¥₹₽]\s?\d|\d\s?[€£₽]|\b(?:CHF|EUR|GBP|USD)\b")
"""A sum of money: the figures behind it are another's, or the day on which it was asked for."""

_HUMP: Final = re.compile(r"(?<=[^\W\d_A-ZÀ-Þ])[A-ZÀ-Þ][^\W\d_]*\Z")

_HALF_DAY: Final = re.compile(r"\d\s?[ap]\.?m\b", re.IGNORECASE)
"""An hour of twelve, which the dates of mails do not know: they would read `2:47 PM` as an hour of the night."""


def moment(value: str) -> str | None:
    """A stated moment in ISO 8601, or its day where the time cannot be read; None if it is no date.

    >>> moment("2023-12-22 14:24:45 -0600"), moment("Wed, 20 Dec 2023 08:39:35 +0200"), moment("20231220")
    ('2023-12-22T14:24:45-06:00', '2023-12-20T08:39:35+02:00', '2023-12-20')
    >>> moment("December 22, 2016, 2:47 PM"), moment("12/20/16 08:00 AM")
    ('2016-12-22', '2016-12-20')
    >>> moment("yesterday") is None
    True
    """
    text = " ".join(value.split())  # a run of 40,000 blanks took 9 s: each was asked for the zone behind it
    if _UNIX_TIME.match(text):
        seconds = int(text[:10])
        return datetime.fromtimestamp(seconds, UTC).isoformat()
    for reader in (_iso, _mail):
        found = reader(text)
        if found is not None:
            return found
    return day_in(text) or day_in_figures(text)


def day_in(text: str) -> str | None:
    """The first day that a text names, in words or figures, as ISO 8601; None if it names none.

    `03/04/2024` is left alone: no one can tell its day from its month. Days of other calendars are read where the name
    of the month or of the era tells which.

    >>> day_in("By A. Writer, December 18, 2023 at noon"), day_in("18. Dezember 2023"), day_in("2023年12月18日")
    ('2023-12-18', '2023-12-18', '2023-12-18')
    >>> day_in("14 مارس 2024"), day_in("14 मार्च 2024"), day_in("2024. április 29. 06:45")
    ('2024-03-14', '2024-03-14', '2024-04-29')
    >>> day_in("۲۵ اسفند ۱۴۰۳"), day_in("5 มีนาคม 2568"), day_in("令和6年3月14日")
    ('2025-03-15', '2025-03-05', '2024-03-14')
    >>> day_in("In May 2023 it rained on 300 of 1500 days"), day_in("03/04/2024")
    (None, None)
    """
    text = _in_our_figures(text)
    for pattern, order in _PATTERNS if _may_tell_year(text) else ():
        for match in pattern.finditer(text):
            parts = dict(zip(order, match.groups(), strict=True))
            found = _day(parts["y"], parts["m"], parts["d"])
            if found is not None:
                return found
    compact = _COMPACT.match(text)
    if compact is not None:
        return _day(*compact.groups())
    return None if text.isascii() else _day_elsewhere(text)


def _day_elsewhere(text: str) -> str | None:
    """The first day in a calendar, or in words, of a single country."""
    for match in _VIETNAMESE.finditer(text):
        word = match[2].lower()
        found = _day(match[3], word if word.isdecimal() else str(VIETNAMESE_MONTHS.get(word, word)), match[1])
        if found is not None:
            return found
    for match in _THAI.finditer(text):
        year = int(match[3])
        found = _day(str(year if year < _FIRST_BUDDHIST else year - _BUDDHIST), match[2], match[1])
        if found is not None:
            return found
    for match in _PERSIAN.finditer(text):
        day = from_persian(int(match[3]), PERSIAN_MONTHS.get(match[2], 0), int(match[1]))
        if day is not None:
            return day.isoformat()
    for match in _ERA.finditer(text):
        year = _BEFORE_ERA[match[1]] + (1 if match[2] == "元" else int(match[2]))
        found = _day(str(year), match[3], match[4])
        if found is not None:
            return found
    return None


def _in_our_figures(text: str) -> str:
    """The text with Arabic, Persian and Indic figures as ASCII ones."""
    if text.isascii() or _FOREIGN_FIGURE.search(text) is None:
        return text
    return _FOREIGN_FIGURE.sub(lambda match: str(int(match[0])), text)


def day_in_figures(text: str, language: str | None = None) -> str | None:
    """The day of a date whose order its own figures or the text's language tell, as ISO 8601.

    English papers print the month first or the day, by country: there `03/04/2024` might be read in two ways, and is
    none. An Italian one prints the day first.

    >>> day_in_figures("23-11-2025"), day_in_figures("11/23/2025"), day_in_figures("03/04/2024", "it")
    ('2025-11-23', '2025-11-23', '2024-04-03')
    >>> day_in_figures("10/24/16 05:07 AM EDT"), day_in_figures("open 24/7/365"), day_in_figures("$19.99 / 24.12.20")
    ('2016-10-24', None, None)
    >>> day_in_figures("۱۴۰۳/۱۲/۲۵", "fa")
    '2025-03-15'
    >>> day_in_figures("03/04/2024", "en") is None and day_in_figures("03/04/2024") is None
    True
    """
    text = _in_our_figures(text)
    if language == "fa" and (match := _PERSIAN_FIGURES.search(text)) is not None:
        day = from_persian(int(match[1]), int(match[3]), int(match[4]))
        return day.isoformat() if day is not None else None
    for match in _SLASHED.finditer(text) if _may_tell_year(text) else ():
        one, _, other, year = match.groups()
        found = _in_order(one, other, year, language)
        if found is not None:
            return found
    short = _SHORT_YEAR.search(text)
    if short is None or _is_figure_of_thing(text, short.start()):
        return None
    return _in_order(short[1], short[3], f"20{short[4]}", language)


def _is_figure_of_thing(text: str, at: int) -> bool:
    """Whether what stands in front of figures tells that they count versions, or belong to a price."""
    return bool(_COUNTS.search(text, max(at - _LONGEST_COUNT, 0), at) or _PRICE.search(text, 0, at))


def _in_order(one: str, other: str, year: str, language: str | None) -> str | None:
    """The day of two figures and a year, if the figures or the language tell which of them is the month."""
    if int(other) > _MONTHS_IN_YEAR:
        return _day(year, one, other)
    if int(one) > _MONTHS_IN_YEAR or language in _DAY_FIRST_IN:
        return _day(year, other, one)
    return None


def _may_tell_year(text: str) -> bool:
    """Whether the text holds what every year that is read begins with; few lines do."""
    return "19" in text or "20" in text


def _day(year: str, month: str, day: str) -> str | None:
    number = int(month) if month.isdecimal() else _number(month)
    if number is None:
        return None
    try:
        return date(int(year), number, int(day)).isoformat()
    except ValueError:
        return None


def _number(month: str) -> int | None:
    name = month.lower().replace("i\u0307", "i")
    return MONTHS.get(name) or MONTHS.get(_last_hump(month))


def without_month(word: str) -> str:
    """A word without the name of a month at its end, which nothing may part from it; nothing of a month alone.

    >>> without_month("LeeDecember"), without_month("Febbraio"), without_month("Lee")
    ('Lee', '', 'Lee')
    """
    hump = _HUMP.search(word)
    if hump is not None and hump[0].lower() in MONTHS:
        return word[: hump.start()]
    return "" if word.lower() in MONTHS else word


def _last_hump(word: str) -> str:
    """What stands behind a name that nothing parts from it, in lower case: "GiuffridaMar 5, 2025"."""
    hump = _HUMP.search(word)
    return hump[0].lower() if hump is not None else ""


def _iso(text: str) -> str | None:
    tidy = re.sub(r"\s+(?=[+-]\d\d:?\d\d$)", "", text.removesuffix(" UTC"))
    try:
        return datetime.fromisoformat(tidy).isoformat() if ":" in tidy else None
    except ValueError:
        return None


def _mail(text: str) -> str | None:
    if _HALF_DAY.search(text):
        return None
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
