"""Names of authors in what a page prints and states: without "By", duties, papers, days and addresses."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from newsclean.deferred import deferred
from newsclean.label.head.dates import day_in, without_month
from newsclean.label.head.reporters import of_line
from newsclean.label.people import are_names

__all__ = ["NAME", "is_opened", "names", "printed"]

_ADDRESS: Final = re.compile(r"https?://|www\.|@|\.com\b|/", re.IGNORECASE)
_BY: Final = re.compile(
    r"^\W*(?:(?:an?|eine?|une?|una)\s\w+\s(?=by\b|von\b|par\b|por\b))?"
    r"(?:(?:written|posted|submitted|reporting|reported|edited|story|text|words|article|publicad[ao]|postad[ao]|escrito|scritto|"
    r"écrit|rédigé|publié|soumis|geschreven|geplaatst|ingezonden|geschrieben|veröffentlicht|verfasst|eingereicht|"
    r"inviato|pubblicato|enviado|ditulis|skrevet|skriven|υποβλήθηκε)\s+)?"
    r"(?:(?:(?<=(?:critto|nviato|licato)\s)da|(?<=ditulis\s)oleh|(?<=υποβλήθηκε\s)από|by|von|par|por|di|door|"
    r"av|af|от|автор|text|foto|author|autor|auteur|interview|intervju|entrevista|intervista|интервью|作者|記者|记者|文|"
    r"γράφει\s[οη]|γράφτηκε\sαπό\sτ(?:ον|ην?|ο)|بقلم|كتبت?|نویسنده|penulis)\b\s*[:：]?|"
    r"(?:editör|muhabir|yazan|oleh|reporter|tekst|текст)\s*[:：]|(?-i:By(?=[A-Z])))\s*",
    re.IGNORECASE,
)
_DUTY: Final = re.compile(
    r"\s*(?:[|•·(/]|\s[-–—]\s|\s(?-i:at|in)\s(?!['’]t\b|de[nr]\b|het\b)|"
    r"\s(?:à\(s\)|às|at|um|alle|a las)?\s*\d{1,2}[:.]\d\d\b|"
    r"\s(?:on|am|le|el|op|den|il|em|dne|στις)\s(?=(?:[^\W\d_]{2,10}[,.]{0,2}\s)?\d)|"
    r"\s(?-i:Published|Posted|Updated)\b|"
    r"\s(?:with|avec|mit|con|com|met)\s(?-i:[A-Z]{2,5}|Reuters|agencies|agences|agencias|agências|Agenturen)(?=\W*\Z)|"
    r"(?<=[^\W\d_])・?(?=\d{1,2}[./-]\d|(?:19|20)\d\d\W)|"
    r",\s*(?:staff|senior|chief|special|contributing|political|business|science|editor|reporter|"
    r"correspondent|associated press|reuters|bloomberg|cnn|bbc|afp|updated?|published|\w+day\b|\w+ \d)).*$",
    re.IGNORECASE | re.DOTALL,
)
"""What stands behind a name: duties, papers, agencies, places, days; Dutch names hold an "in": Anna in 't Veld."""

_BESIDE: Final = re.compile(r"\s*[·•|｜]\s*|\s+[–—-]\s+")
"""What parts the day from the name in a line that tells both."""

_AND: Final = re.compile(
    r"\s*(?:,|;|&|\band\b|\bund\b|(?-i:\b[ye]\b)(?!\.)|\bet\b|\bog\b|\boch\b|、|，)\s*", re.IGNORECASE
)
NAME: Final = r"[^\W\d_a-zа-я][\w.'’-]+"
_DIGIT: Final = re.compile(r"\d")
_EDGES: Final = " .:–—-|"
_INITIAL: Final = re.compile(r"\s(?:[^\W\d_a-z]|Jr|Sr)\Z")
"""What has a full stop of its own at the end of a name: "Ann L.", "Jo Doe Jr."."""
_MOST_WORDS: Final = 6
_LONGEST_NAME: Final = 60
"""Words and code points of a name; what is longer is a sentence."""

_NO_NAMES: Final = """\
admin administrator editor null none undefined staff author unknown by
submitted posted published updated written publicado postado publié soumis veröffentlicht eingereicht pubblicato"""
_NOBODY: Final = frozenset((*_NO_NAMES.split(), "super user"))
"""What stands for no one: accounts, empty fields, and what announces the day where nobody is named."""

_MARKS: Final = " ,.–—-|·•"

_GAP: Final = re.compile(r"\s{2,}")
"""What parts a name from its paper where the markup sets them apart: "Ann Lee", two blanks, "The Harbour Post"."""

_GLUED: Final = re.compile(rf"[^\W\d_]{{4,20}}(?<=[^\W\d_A-ZÄÖÜ])(?=(?:By|Von|Par|Por|Door)\s(?:{NAME}\s?){{2}})")
"""A section that nothing parts from the byline behind it: "LokalesVon Ann Lee"; DeVon Lee is a name."""

_LABEL: Final = re.compile(r"\A(?:[^\W\d_]+|[^\W\d_]+(?:\s[^\W\d_]+)?\s[^\W\d_A-ZÀ-ÞА-Я][^\W\d_]*)\s?[:：]\s*(?=\w)")
"""What announces the name in a language that nothing above knows: "Researched by: Ann Lee"."""

_HANGUL: Final = deferred(r"(?:^|[\s/\]])([\uac00-\ud7af]{2,4})\s?(?:선임|수습)?(?:기자|특파원)(?![\uac00-\ud7af])")
"""A Korean name in front of "reporter": "기자명 한서윤 기자"."""

_PAPERS: Final = re.compile(
    r"The\s|.*\s(?:chronicle|examiner|gazette|herald|journal|magazine|news|newspapers?|observer|staff|telegraph|times|tribune)\Z"
    r"|(?:associated press|agence france-presse|washington post)\Z",
    re.IGNORECASE,
)
"""A paper or an agency by its name; Emily Post and Bill Press are people."""

_FIRM: Final = re.compile(r"[^\W\d_]+ & [^\W\d_]+")
"""A firm, or two people by one word each: "Morgan & Morgan" is no one called Morgan."""


def is_opened(line: str) -> bool:
    """Whether a line begins with what announces a name, such as "By".

    >>> is_opened("By Ann Lee"), is_opened("Byron Lee")
    (True, False)
    """
    return _BY.match(line) is not None


def printed(line: str) -> str:
    """The name in a printed byline: what follows `By`, up to a duty, a paper or a day.

    >>> printed("By Ann Lee | Senior reporter"), printed("Von Jan Marchart"), printed("2 June 2024 · Jonas Ettl")
    ('Ann Lee', 'Jan Marchart', 'Jonas Ettl')
    >>> printed("By Ann Lee with AFP"), printed("By Ann Lee with Bob Ray")
    ('Ann Lee', 'Ann Lee with Bob Ray')
    """
    first = line.strip().partition("\n")[0]
    name, gap, _ = _GAP.sub("\n", first, count=1).partition("\n")
    if gap and are_names(_BY.sub("", name)):
        first = name
    first = _single_spaced(first)
    parts = _BESIDE.split(first)
    rest = parts[-1] if _names_last(parts) or _is_place_and_name(parts) else first
    hangul = _HANGUL.search(rest)
    if hangul is not None:
        return hangul[1]
    if han := of_line(rest):
        return "、".join(han)
    glued = _GLUED.match(rest)
    rest = rest[glued.end() :] if glued is not None else rest.strip("（）【】")
    return _without_day(_DUTY.sub("", _LABEL.sub("", _BY.sub("", rest)))).strip()


def _single_spaced(text: str) -> str:
    """The text with one blank for each run of them: the patterns try a run from each of its places, some twice over.

    A stated author with 2,000 blanks in it took 17 s.
    """
    return " ".join(text.split())


def _without_day(name: str) -> str:
    """A name without the day behind it: "Ann Lee 4 Febbraio 2025", "Ann LeeDecember 20, 2023 Comments"."""
    figure = _DIGIT.search(name)
    if figure is None:
        return name
    *first, last = name[: figure.start()].rstrip(_MARKS).split() or [""]
    words = [*first, without_month(last)]
    return " ".join(words) if are_names(" ".join(words).strip()) else name


def _names_last(parts: Sequence[str]) -> bool:
    """Whether a line tells the day first; behind a name and its day there may stand the hour."""
    return day_in(parts[0]) is not None and any(map(str.isalpha, parts[-1]))


def _is_place_and_name(parts: Sequence[str]) -> bool:
    """Whether a line has a place in front of the name, in a script without capitals: "الكرك - ليالي أيوب"."""
    place, *names = parts
    if len(names) != 1 or place.lower() != place.upper():
        return False
    return len(place.split()) == 1 < len(names[0].split())


def names(values: Iterable[str]) -> list[str]:
    """Names of people or papers; addresses, figures and sentences are left out, each name stands once.

    >>> names(["By Ann Lee and Jo Doe", "https://facebook.com/thedial", "Ann Lee"])
    ['Ann Lee', 'Jo Doe']
    >>> names(["Ann Lee, Emily Post, Harbour Times"]), names(["Harbour Times"])
    (['Ann Lee', 'Emily Post'], ['Harbour Times'])
    """
    found: dict[str, str] = {}
    for value in values:
        if _ADDRESS.search(value.lstrip().partition(" ")[0]):
            continue
        told = _DUTY.sub("", _BY.sub("", _single_spaced(value)))
        for name in [told] if _FIRM.fullmatch(told) else _AND.split(told):
            tidy = " ".join(name.split()).strip(_EDGES)
            tidy += "." if _INITIAL.search(tidy) and f"{tidy}." in name else ""
            if _is_name(tidy) and not _ADDRESS.search(tidy):
                found.setdefault(tidy.casefold(), tidy)
    # "Ana Souza, do Recife": what begins in small letters beside a name tells where from.
    people = [name for name in found.values() if not name[0].islower()] or list(found.values())
    return [name for name in people if not _PAPERS.match(name)] or people


def _is_name(text: str) -> bool:
    if not text or len(text) > _LONGEST_NAME or _DIGIT.search(text) or text.casefold() in _NOBODY:
        return False
    return len(text.split()) <= _MOST_WORDS
