"""Who wrote it: stated authors cleaned of addresses and duties, else the page's own byline."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from newsclean.label.head.bare import bare_names
from newsclean.label.head.beside import beside_headline
from newsclean.label.head.names import NAME, is_opened, names, printed
from newsclean.label.head.nicknames import is_button, is_named_for_author, nicknames
from newsclean.label.head.reporters import reporters
from newsclean.label.people import are_announced
from newsclean.model import BODY, Block, Document, Fact, Role

__all__ = ["byline"]

_WITHIN: Final = re.compile(
    rf"(?:\b(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|Interview:|Text:|Words:)\s+({NAME}(?:\s{NAME}){{1,3}}))"
    r"|(?:作者|記者|记者|كتبت|كتب|بقلم)\s*[:：]\s*([^\s·|:：）)]+(?:\s[^\s·|:：）)\d]+(?![\w:：])){0,2})"
)
"""A name within a line that also tells the day or the paper: `Posted on May 11 by Ada Kestrel`."""

_LEAD: Final = "roles.lead"
_ANNOUNCED: Final = "roles.announced"
_ANNOUNCING: Final = "roles.announcing"
_EDITOR: Final = re.compile(r"[（(【\[\s]*(?:责任编辑|責任編輯|责编|責編|编辑|編輯)")
"""Chinese papers name at the end who edited the story; who wrote it is another."""

_LONGEST_LINE: Final = 120
"""Code points of such a line; in longer blocks `by` names whom the story is about."""

_BYLINE: Final = Role.BYLINE
_OF_PICTURE: Final = re.compile(r"\W*(?:photo|image|picture|illustration|graphic|foto|bild|video)", re.IGNORECASE)
"""How a line begins that names who took the picture: another than who wrote the story."""

_NAMING: Final = frozenset({Role.BYLINE, Role.DATELINE, Role.OTHER, Role.CREDIT})
"""Roles of lines that are searched for a name all over the page; the others name people of whom they tell."""
_OF_STORY: Final = BODY | {Role.HEADLINE, Role.STANDFIRST, Role.CAPTION}
"""Roles of what belongs to the story: "by" names there whom it is about."""

_OF_OTHERS: Final = re.compile(
    r"\W*(?:(?:medically|technically|fact)?[\s-]?(?:reviewed|checked|edited|editing|translated|illustrated|photographed)|"
    r"illustrations?|photo(?:s|graphs?|graphy)?|fotos?|übersetzt|redigiert|traduit|traducido|traduzido|tradotto)"
    r"\s(?:by|von|par|por|da)\b",
    re.IGNORECASE,
)
"""How a line begins that names who worked on the story, too; such a name is the author where no other is printed."""

_OF_AGENCIES: Final = "afp ansa apa belga dpa dts efe epd kna lusa mti ntb ots pap ritzau sda sid"
_AGENCIES: Final = frozenset(_OF_AGENCIES.split())
"""Agencies that write themselves small."""

_ON_PORTAL: Final = re.compile(r"\s\|\s(?:네이버|네이트|다음|naver|nate|daum)\s*\Z", re.IGNORECASE)
"""A portal that states the paper for the author of each of its stories: "전북매일신문 | 네이버"."""
_HOUSES: Final = frozenset({"CIC", "Co", "Corp", "GmbH", "Inc", "LLC", "LLP", "Limited", "Ltd", "PLC", "plc"})
"""Forms of companies, which publish and own pages but write no stories."""


def byline(document: Document) -> Fact | None:
    """The authors, joined by a comma and a space, and where they were found; None if no one is named.

    >>> from newsclean.api import clean
    >>> story = "<p>Rain fell on the hills for nine days, and the river rose above the old mark near the mill.</p>"
    >>> byline(clean(f"<h1>Rain at last</h1><p>By Ann Lee</p>{story}"))
    Fact(name='byline', value='Ann Lee', origin='block byline')
    >>> byline(clean(f"<h1>Rain at last</h1><p>Photo by Ann Lee</p>{story}")) is None
    True
    """
    for origin, values in _candidates(document):
        found = names(values)
        if found:
            return Fact("byline", ", ".join(found), origin)
    return None


def _candidates(document: Document) -> Iterator[tuple[str, list[str]]]:
    """Authors by origin, the most trusted first; those that only name the site come behind the printed byline."""
    sites = {fact.value.casefold() for fact in document.evidence if fact.name == "site"}
    people: dict[str, list[str]] = {}
    houses: dict[str, list[str]] = {}
    for fact in document.evidence:
        if fact.name == "author":
            # ", The Dial": the author's field of a form was empty, and the paper's stands behind its comma.
            is_house = fact.value.strip(" ,").casefold() in sites or _ON_PORTAL.search(fact.value) is not None
            side = houses if is_house else people
            side.setdefault(fact.origin, []).append(fact.value)
    yield from people.items()
    blocks = document.blocks
    others = {at for at, block in enumerate(blocks) if _OF_OTHERS.match(block.text)}
    yield from _printed([block for at, block in enumerate(blocks) if at not in others])
    for role, people_named in reporters(blocks):
        yield f"block {role}", people_named
    yield from _bylines([blocks[at] for at in sorted(others)])
    yield from houses.items()


def _printed(blocks: Sequence[Block]) -> Iterator[tuple[str, list[str]]]:
    """Authors in what the page shows: beside the headline, then elsewhere."""
    bylines = [block for block in blocks if block.role is _BYLINE]
    yield from _bylines(block for block in bylines if block.reasons[-1].rule == _ANNOUNCED)
    place = beside_headline(blocks)
    near = blocks[place.start : place.stop]
    yield from _opened(near)
    yield from _bylines(sorted(near, key=_is_no_name))
    yield from _within(near)
    yield from _authors(near)
    for name, role in bare_names(near, blocks):
        yield f"block {role.value}", [name]
    yield from _bylines(bylines)
    yield from _within(blocks)
    for name, role in nicknames(blocks):
        yield f"block {role.value}", [name]


def _short_lines(blocks: Iterable[Block]) -> Iterator[Block]:
    """Lines beside the story's text that may name who wrote it, but for those that name who took a picture."""
    for block in blocks:
        if block.role not in _OF_STORY and len(block.text) <= _LONGEST_LINE and not _OF_PICTURE.match(block.text):
            yield block


def _opened(near: Iterable[Block]) -> Iterator[tuple[str, list[str]]]:
    """Names behind "By" at the beginning of a line beside the headline, whatever the page calls the line."""
    for block in _short_lines(near):
        name = printed(block.text) if is_opened(block.text) else ""
        if _is_person(name):
            yield f"block {block.role.value}", [name]


def _bylines(blocks: Iterable[Block]) -> Iterator[tuple[str, list[str]]]:
    """Names in the lines that are bylines."""
    for block in blocks:
        if block.role is _BYLINE and not block.story and not _names_no_author(block):
            within = _WITHIN.match(block.text)
            # What a rule knows to stand before the colon is no part of the name: "گزارش از: …".
            announced = block.text.partition(":")[2] if block.reasons[-1].rule == _LEAD else ""
            name = within[2] if within is not None and within[2] else printed(announced or block.text)
            is_written_small = name.rpartition(" ")[2][:1].islower() and name not in _AGENCIES
            if not is_written_small and not is_button(block):
                yield "block byline", [name]


def _is_no_name(block: Block) -> tuple[bool, bool]:
    """Whether a line holds no person's name that "by" or the look of it tells, and whether it is a single word.

    Sections, buttons and papers stand in the box of the author, too.
    """
    name = printed(block.text)
    return not _is_person(name), " " not in name


def _is_person(name: str) -> bool:
    """Whether the first of some names looks like a person's."""
    found = names([name])
    return bool(found) and are_announced(found[0])


def _within(blocks: Sequence[Block]) -> Iterator[tuple[str, list[str]]]:
    """Names within lines that also tell something else."""
    for block in _short_lines(blocks):
        within = _WITHIN.search(block.text) if block.role in _NAMING and not block.story else None
        if within is not None and not _is_house(within):
            yield f"block {block.role.value}", [within[1] or within[2]]


def _authors(near: Iterable[Block]) -> Iterator[tuple[str, list[str]]]:
    """Names in elements beside the headline that are named for the author, whatever else the page says they are."""
    for block in near:
        if block.role not in _OF_STORY and is_named_for_author(block):
            name = printed(block.text[:_LONGEST_LINE])
            if _is_person(name) and all(map(are_announced, names([name]))):
                yield f"block {block.role.value}", [name]


def _names_no_author(block: Block) -> bool:
    """Whether a byline is an editor's, or only the word in front of a name: "By", "Authors"."""
    return block.reasons[-1].rule == _ANNOUNCING or _EDITOR.match(block.text) is not None


def _is_house(within: re.Match[str]) -> bool:
    """Whether a company's form stands at the end of a name or right behind it: "Published by Canal Review CIC"."""
    last = (within[1] or within[2]).split()[-1:]
    behind = within.string[within.end() :].split(maxsplit=1)[:1]
    return any(word.strip(".,") in _HOUSES for word in (*last, *behind))
