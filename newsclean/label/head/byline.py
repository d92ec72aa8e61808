"""Who wrote it: stated authors cleaned of addresses and duties, else the page's own byline."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from newsclean.label.head.dates import day_in
from newsclean.label.head.nicknames import is_button, nicknames
from newsclean.model import Block, Document, Fact, Role

__all__ = ["byline"]

_ADDRESS: Final = re.compile(r"https?://|www\.|@|\.com\b|/", re.IGNORECASE)
_BY: Final = re.compile(
    r"^\W*(?:(?:an?|eine?|une?|una)\s\w+\s(?=by\b|von\b|par\b|por\b))?"
    r"(?:(?:written|posted|submitted|reported|edited|story|text|words|article|publicad[ao]|postad[ao]|escrito|scritto|"
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
    r"(?<=[^\W\d_])・?(?=\d{1,2}[./-]\d|(?:19|20)\d\d\W)|"
    r",\s*(?:staff|senior|chief|special|contributing|political|business|science|editor|reporter|"
    r"correspondent|associated press|reuters|bloomberg|cnn|bbc|afp|updated?|published|\w+day\b|\w+ \d)).*$",
    re.IGNORECASE | re.DOTALL,
)
"""What stands behind a name: duties, papers, places, days, times of day; Dutch names hold an "in": Anna in 't Veld."""

_BESIDE: Final = re.compile(r"\s*[·•|｜]\s*|\s+[–—-]\s+")
"""What parts the day from the name in a line that tells both."""

_AND: Final = re.compile(
    r"\s*(?:,|;|&|\band\b|\bund\b|(?-i:\b[ye]\b)(?!\.)|\bet\b|\bog\b|\boch\b|、|，)\s*", re.IGNORECASE
)
_NAME: Final = r"[^\W\d_a-zа-я][\w.'’-]+"
_WITHIN: Final = re.compile(
    rf"(?:\b(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|Interview:|Text:|Words:)\s+({_NAME}(?:\s{_NAME}){{1,3}}))"
    r"|(?:作者|記者|记者|كتبت|كتب|بقلم)\s*[:：]\s*([^\s·|:：）)]+(?:\s[^\s·|:：）)\d]+(?![\w:：])){0,2})"
)
"""A name within a line that also tells the day or the paper: `Posted on May 11 by Ada Kestrel`."""

_LEAD: Final = "roles.lead"
_ANNOUNCED: Final = "roles.announced"
_ANNOUNCING: Final = "roles.announcing"
_EDITOR: Final = re.compile(r"[（(【\s]*(?:责任编辑|責任編輯|责编|責編|编辑|編輯)")
"""Chinese papers name at the end who edited the story; who wrote it is another."""

_LONGEST_LINE: Final = 120
"""Code points of such a line; in longer blocks `by` names whom the story is about."""

_BYLINE: Final = Role.BYLINE
_OF_PICTURE: Final = re.compile(r"\W*(?:photo|image|picture|illustration|graphic|foto|bild|video)", re.IGNORECASE)
"""How a line begins that names who took the picture: another than who wrote the story."""

_LINES: Final = frozenset({Role.BYLINE, Role.DATELINE, Role.OTHER, Role.CREDIT})

_DIGIT: Final = re.compile(r"\d")
_MOST_WORDS: Final = 6
_LONGEST_NAME: Final = 60
"""Words and code points of a name; what is longer is a sentence."""

_NOBODY: Final = frozenset(
    {"admin", "administrator", "editor", "null", "none", "undefined", "staff", "author", "unknown", "by", "super user"}
)


def byline(document: Document) -> Fact | None:
    """The authors, joined by a comma and a space, and where they were found; None if no one is named."""
    for origin, values in _candidates(document):
        names = _names(values)
        if names:
            return Fact("byline", ", ".join(names), origin)
    return None


def _candidates(document: Document) -> Iterator[tuple[str, list[str]]]:
    """Authors by origin, the most trusted first; those that only name the site come behind the printed byline."""
    sites = {fact.value.casefold() for fact in document.evidence if fact.name == "site"}
    people: dict[str, list[str]] = {}
    houses: dict[str, list[str]] = {}
    for fact in document.evidence:
        if fact.name == "author":
            side = houses if fact.value.casefold() in sites else people
            side.setdefault(fact.origin, []).append(fact.value)
    yield from people.items()
    for block in sorted(document.blocks, key=_is_unannounced):
        if block.role is _BYLINE and not block.story and not _names_no_author(block):
            within = _WITHIN.match(block.text)
            # What a rule knows to stand before the colon is no part of the name: "گزارش از: …".
            announced = block.text.partition(":")[2] if block.reasons[-1].rule == _LEAD else ""
            printed = within[2] if within is not None and within[2] else _printed(announced or block.text)
            if not printed.rpartition(" ")[2][:1].islower() and not is_button(block):
                yield "block byline", [printed]
    for block in document.blocks:
        may_name = block.role in _LINES and len(block.text) <= _LONGEST_LINE and not _OF_PICTURE.match(block.text)
        within = _WITHIN.search(block.text) if may_name else None
        if within is not None and not block.story and not _is_house(within):
            yield f"block {block.role.value}", [within[1] or within[2]]
    for name, role in nicknames(document.blocks):
        yield f"block {role.value}", [name]
    yield from houses.items()


def _names_no_author(block: Block) -> bool:
    """Whether a byline is an editor's, or only the word in front of a name: "By", "Authors"."""
    return block.reasons[-1].rule == _ANNOUNCING or _EDITOR.match(block.text) is not None


def _is_unannounced(block: Block) -> bool:
    """Whether no line in front says that a name follows, as one does where a page's text was taken line by line."""
    return not (block.role is _BYLINE and block.reasons[-1].rule == _ANNOUNCED)


def _is_house(within: re.Match[str]) -> bool:
    """Whether a company's form stands at the end of a name or right behind it: "Published by Canal Review CIC"."""
    last = (within[1] or within[2]).split()[-1:]
    behind = within.string[within.end() :].split(maxsplit=1)[:1]
    return any(word.strip(".,") in _HOUSES for word in (*last, *behind))


_HOUSES: Final = frozenset({"CIC", "Co", "Corp", "GmbH", "Inc", "LLC", "LLP", "Limited", "Ltd", "PLC", "plc"})
"""Forms of companies, which publish and own pages but write no stories."""


def _printed(line: str) -> str:
    """The name in a printed byline: what follows `By`, up to a duty, a paper or a day.

    >>> _printed("By Ann Lee | Senior reporter"), _printed("Von Jan Marchart"), _printed("2 June 2024 · Jonas Ettl")
    ('Ann Lee', 'Jan Marchart', 'Jonas Ettl')
    """
    first = line.strip().partition("\n")[0]
    parts = _BESIDE.split(first)
    rest = parts[-1] if _names_last(parts) or _is_place_and_name(parts) else first
    hangul = _HANGUL.search(rest)
    if hangul is not None:
        return hangul[1]
    glued = _GLUED.match(rest)
    rest = rest[glued.end() :] if glued is not None else rest.strip("（）【】")
    return _DUTY.sub("", _LABEL.sub("", _BY.sub("", rest))).strip()


_GLUED: Final = re.compile(rf"[^\W\d_]{{4,20}}(?<=[^\W\d_A-ZÄÖÜ])(?=(?:By|Von|Par|Por|Door)\s(?:{_NAME}\s?){{2}})")
"""A section that nothing parts from the byline behind it: "LokalesVon Ann Lee"; DeVon Lee is a name."""

_LABEL: Final = re.compile(r"\A(?:[^\W\d_]+|[^\W\d_]+(?:\s[^\W\d_]+)?\s[^\W\d_A-ZÀ-ÞА-Я][^\W\d_]*)\s?[:：]\s*(?=\w)")
"""What announces the name in a language that nothing above knows: "Researched by: Ann Lee"."""


_HANGUL: Final = re.compile(r"(?:^|[\s/\]])([\uac00-\ud7af]{2,4})\s?(?:선임|수습)?(?:기자|특파원)(?![\uac00-\ud7af])")
"""A Korean name in front of "reporter": "기자명 한서윤 기자"."""


def _names_last(parts: Sequence[str]) -> bool:
    """Whether a line tells the day first, and not behind a name, with the hour at its end."""
    return day_in(parts[0]) is not None and (any(map(str.isalpha, parts[-1])) or _BY.match(parts[0]) is None)


def _is_place_and_name(parts: Sequence[str]) -> bool:
    """Whether a line has a place in front of the name, in a script without capitals: "الكرك - ليالي أيوب"."""
    place, *names = parts
    if len(names) != 1 or place.lower() != place.upper():
        return False
    return len(place.split()) == 1 < len(names[0].split())


def _names(values: Iterable[str]) -> list[str]:
    """Names of people or papers; addresses, figures and sentences are left out, each name stands once.

    >>> _names(["By Ann Lee and Jo Doe", "https://facebook.com/thedial", "Ann Lee"])
    ['Ann Lee', 'Jo Doe']
    """
    names: dict[str, str] = {}
    for value in values:
        if _ADDRESS.search(value):
            continue
        for name in _AND.split(_DUTY.sub("", _BY.sub("", value))):
            tidy = " ".join(name.split()).strip(" .:–—-|")
            if _is_name(tidy):
                names.setdefault(tidy.casefold(), tidy)
    # "Ana Souza, do Recife": what begins in small letters beside a name tells where from.
    return [name for name in names.values() if not name[0].islower()] or list(names.values())


def _is_name(text: str) -> bool:
    if not text or len(text) > _LONGEST_NAME or _DIGIT.search(text) or text.casefold() in _NOBODY:
        return False
    return len(text.split()) <= _MOST_WORDS
