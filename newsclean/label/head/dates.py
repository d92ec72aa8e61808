"""Dates as pages write them, read as ISO 8601 days or moments."""

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import Final

__all__ = ["day_in", "day_in_figures", "moment"]

_MONTH_NAMES: Final = """\
january jan janvier januar enero gennaio janeiro januari январь января stycznia ιανουαρίου ocak leden
ledna січня януари siječnja ianuarie január tammikuuta يناير ינואר בינואר जनवरी

february feb février fevrier februar febrero febbraio fevereiro februari февраль февраля lutego
φεβρουαρίου şubat лютого февруари února veljače februarie február helmikuuta فبراير פברואר בפברואר
फ़रवरी फरवरी

march mar mars märz marzo março maart марта март marca μαρτίου mart березня března ožujka martie március
maaliskuuta maret مارس מרץ במרץ मार्च

april apr avril abril aprile апреля апрель kwietnia απριλίου nisan квітня април dubna travnja aprilie
április huhtikuuta أبريل אפריל באפריל अप्रैल

may mai mayo maggio maio mei maj мая май maja μαΐου mayıs травня května svibnja május toukokuuta مايو מאי במאי मई

june jun juin juni junio giugno junho июня июнь czerwca ιουνίου haziran червня юни června lipnja iunie
június kesäkuuta يونيو יוני ביוני जून

july jul juillet juli julio luglio julho июля июль lipca ιουλίου temmuz липня юли července srpnja iulie
július heinäkuuta يوليو יולי ביולי जुलाई

august aug août aout agosto augustus augusti августа август sierpnia αυγούστου ağustos серпня srpna
kolovoza augusztus elokuuta agustus أغسطس אוגוסט באוגוסט अगस्त

september sept sep septembre septiembre settembre setembro сентября сентябрь września σεπτεμβρίου eylül
вересня септември září rujna septembrie szeptember syyskuuta سبتمبر ספטמבר בספטמבר सितंबर

october oct octobre oktober okt octubre ottobre outubro октября октябрь października οκτωβρίου ekim
жовтня октомври října octombrie október lokakuuta أكتوبر אוקטובר באוקטובר अक्टूबर

november nov novembre noviembre novembro ноября ноябрь listopada νοεμβρίου kasım листопада ноември
listopadu studenoga noiembrie marraskuuta نوفمبر נובמבר בנובמבר नवंबर

december dec décembre decembre dezember dez diciembre dicembre dezembro desember декабря grudnia
δεκεμβρίου грудня декември prosince prosinca decembrie joulukuuta aralık ديسمبر דצמבר בדצמבר दिसंबर"""
_MONTHS: Final = {name: number for number, names in enumerate(_MONTH_NAMES.split("\n\n"), 1) for name in names.split()}

_ISO: Final = re.compile(r"\b((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})")
_COMPACT: Final = re.compile(r"^((?:19|20)\d\d)(\d\d)(\d\d)(?:\d{4}|\d{6})?$")
_EAST: Final = re.compile(r"((?:19|20)\d\d)\s*[年년/.]\s*(\d{1,2})\s*[月월/.]\s*(\d{1,2})")
_WORD: Final = r"((?:[^\W\d_]|[\u0900-\u0903\u093a-\u094f])+)"
"""A month's name; the vowel signs of Hindi are no letters to the regular expressions."""
_DAY_FIRST: Final = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|\.|º)?\s+(?:de\s+)?{_WORD}\.?,?\s+(?:de\s+)?((?:19|20)\d\d)"
)
_MONTH_FIRST: Final = re.compile(rf"\b{_WORD}\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)")
_DOTTED: Final = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)")
_SLASHED: Final = re.compile(r"(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)")
_MONTHS_IN_YEAR: Final = 12
_DAY_BEFORE_MONTH: Final = (
    "ar az bg bn ca cs da de el es et fi fr gu he hi hr id it mk ml mr ms nl no pa pl pt ro ru sk sl sq sr sw ta te th "
    "tr uk ur vi"
)
_DAY_FIRST_IN: Final = frozenset(_DAY_BEFORE_MONTH.split())
"""Languages whose short dates put the day first (Unicode CLDR, `dateFormats` short), not counting what a single country
has of its own: Panama and Puerto Rico print the month first."""
_EPOCH: Final = re.compile(r"^\d{10}(?:\d{3})?$")


def moment(value: str) -> str | None:
    """A stated moment in ISO 8601, or its day where the time cannot be read; None if it is no date.

    >>> moment("2023-12-22 14:24:45 -0600"), moment("Wed, 20 Dec 2023 08:39:35 +0200"), moment("20231220")
    ('2023-12-22T14:24:45-06:00', '2023-12-20T08:39:35+02:00', '2023-12-20')
    >>> moment("yesterday") is None
    True
    """
    text = value.strip()
    if _EPOCH.match(text):
        seconds = int(text[:10])
        return datetime.fromtimestamp(seconds, UTC).isoformat()
    for reader in (_iso, _mail):
        found = reader(text)
        if found is not None:
            return found
    return day_in(text)


def day_in(text: str) -> str | None:
    """The first day that a text names, in words or figures, as ISO 8601; None if it names none.

    `03/04/2024` is left alone: no one can tell its day from its month.

    >>> day_in("By A. Writer, December 18, 2023 at noon"), day_in("18. Dezember 2023"), day_in("2023年12月18日")
    ('2023-12-18', '2023-12-18', '2023-12-18')
    >>> day_in("14 مارس 2024"), day_in("14 मार्च 2024"), day_in("14 березня 2024 р.")
    ('2024-03-14', '2024-03-14', '2024-03-14')
    >>> day_in("In May 2023 it rained on 300 of 1500 days"), day_in("03/04/2024")
    (None, None)
    """
    if not _may_tell_year(text):
        return None
    for pattern, order in ((_ISO, "ymd"), (_EAST, "ymd"), (_MONTH_FIRST, "mdy"), (_DAY_FIRST, "dmy"), (_DOTTED, "dmy")):
        for match in pattern.finditer(text):
            parts = dict(zip(order, match.groups(), strict=True))
            found = _day(parts["y"], parts["m"], parts["d"])
            if found is not None:
                return found
    compact = _COMPACT.match(text)
    return _day(*compact.groups()) if compact else None


def day_in_figures(text: str, language: str | None = None) -> str | None:
    """The day of a date whose order its own figures or the text's language tell, as ISO 8601.

    English papers print the month first or the day, by country: there `03/04/2024` might be read in two ways, and is
    none. An Italian one prints the day first.

    >>> day_in_figures("23-11-2025"), day_in_figures("11/23/2025"), day_in_figures("03/04/2024", "it")
    ('2025-11-23', '2025-11-23', '2024-04-03')
    >>> day_in_figures("03/04/2024", "en") is None and day_in_figures("03/04/2024") is None
    True
    """
    for match in _SLASHED.finditer(text) if _may_tell_year(text) else ():
        one, _, other, year = match.groups()
        if int(other) > _MONTHS_IN_YEAR:
            return _day(year, one, other)
        if int(one) > _MONTHS_IN_YEAR or language in _DAY_FIRST_IN:
            return _day(year, other, one)
    return None


def _may_tell_year(text: str) -> bool:
    """Whether the text holds what every year that is read begins with; few lines do."""
    return "19" in text or "20" in text


def _day(year: str, month: str, day: str) -> str | None:
    number = int(month) if month.isdecimal() else _MONTHS.get(month.lower()) or _MONTHS.get(_last_hump(month))
    if number is None:
        return None
    try:
        return date(int(year), number, int(day)).isoformat()
    except ValueError:
        return None


def _last_hump(word: str) -> str:
    """What stands behind a name that nothing parts from it, in lower case: "GiuffridaMar 5, 2025"."""
    hump = _HUMP.search(word)
    return hump[0].lower() if hump is not None else ""


_HUMP: Final = re.compile(r"(?<=[^\W\d_A-ZÀ-Þ])[A-ZÀ-Þ][^\W\d_]*\Z")


def _iso(text: str) -> str | None:
    tidy = re.sub(r"\s+(?=[+-]\d\d:?\d\d$)", "", text.removesuffix(" UTC"))
    try:
        return datetime.fromisoformat(tidy).isoformat() if ":" in tidy else None
    except ValueError:
        return None


def _mail(text: str) -> str | None:
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError):
        return None
