"""The stage `roles`: what the blocks outside the story are, and furniture that a phrase or a shape gives away.

The learned labellers part a document in two. This stage says what the other part is (share buttons, comments, captions,
rights lines, …), and takes out of the story what it can prove to be furniture by a whole phrase or a whole shape.
"""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Final

from newsclean.label.roles import (
    addresses,
    boxes,
    captions,
    names,
    phrases,
    releases,
    rows,
    stamps,
    threads,
    timecodes,
    titles,
)
from newsclean.label.roles.asking import finding_of
from newsclean.label.roles.line import LONGEST, SHORT, Finding, Line, Zone, is_paragraph, lines_of
from newsclean.label.roles.packs import Packs, packs
from newsclean.model import BODY, Document, Role

__all__ = ["RULES", "roles"]

RULES: Final[Mapping[str, str]] = {
    "roles.phrase": "Names a block that is nothing but a known phrase of pages, such as “Share this article”.",
    "roles.lead": "Names a short block that opens with a known phrase and a colon, such as “Lire aussi :” or “Photo:”.",
    "roles.notice": "Names a block that says several things only notices say: newsletter, cookies, rights, comments.",
    "roles.appeal": "Names a block that begins as only notices to readers do, such as “Follow us on”.",
    "roles.call": "Names a short line that tells readers to follow, join or subscribe, and where, as an appeal.",
    "roles.breadcrumb": "Names a path of sections: Home > Section > Headline.",
    "roles.date": "Names a block that is a date, or a place and a date: the day’s as navigation, else as dateline.",
    "roles.byline": "Names a block that is “by” and people's names, above or below the story.",
    "roles.credit": "Names a short block that ends in a picture agency's name.",
    "roles.pictured": "Names one sentence in the present tense about somebody “(left)” as a caption.",
    "roles.shown": "Names one sentence in the present tense about what is seen on a named day as a caption.",
    "roles.share": "Names a block made of nothing but the words of share buttons.",
    "roles.rights": "Names a short block that opens with the copyright mark.",
    "roles.bio": "Names an author's note: a disclaimer of views, mostly with the author's job.",
    "roles.stamped": "Parts a line above the story that tells who wrote it and when, and names its parts.",
    "roles.reporter": "Names a line that is a reporter and a place, as in East Asia, or a bare address at the end.",
    "roles.signed": "Names a bare name below the headline, beside the date, or in brackets at the end as the byline.",
    "roles.noted": "Names the sentence in front of a disclaimer that opens with a name and tells the person's job.",
    "roles.thread": "Names blocks between the reply buttons of a comment thread.",
    "roles.posted": "Names the lines of a plain text that tell who posts comments, three or more: “Ann Lee says:”.",
    "roles.boxed": "Names a short block of the story as an appeal where all else in its box is appeals.",
    "roles.dated": "Names what stands below the heading of comments, where it opens with who posted when.",
    "roles.counted": "Names a line of a plain text that counts comments, such as “59 Comments”.",
    "roles.transcript": "Names lines that open with timecodes seconds apart: what a video beside a longer story says.",
    "roles.ended": "Takes what stands at or behind a press release’s end, “ENDS” or “Media contact:”, out of it.",
    "roles.headline": "Names a block above the story that repeats the headline.",
    "roles.title": "Names the line above a plain text that reads like its headline and speaks of what the story does.",
    "roles.wall": "Names a short block behind the story that begins as paywalls do, such as “To continue reading, …”.",
    "roles.several": "Names a line outside the story that is several known phrases and nothing else.",
    "roles.credited": "Names a line outside the story that ends in who took the picture as its caption.",
    "roles.bracketed": "Names a line that ends in who took the picture, in brackets or behind a dash, as a caption.",
    "roles.beside": "Names a short line right behind a picture that ends in who took it as the picture's caption.",
    "roles.introduced": "Names a sentence below the story that opens with the author's name as the author's note.",
    "roles.headed": "Names lines of a plain text under a heading that says what they are, such as “Most read”.",
    "roles.row": "Names short lines in long rows of a plain text: entries of menus, and headlines of other stories.",
    "roles.buttons": "Names lines in a row that are each the name of a share button, such as “Facebook”, “X”, “Print”.",
    "roles.menu": "Names short lines that open a plain text as navigation, if one of them is a known entry of menus.",
    "roles.address": "Takes out a text that is nothing but an address or a file's name: it is not what stands there.",
    "roles.pointed": "Names the headline on the line behind a pointer such as “Lesen Sie auch:”.",
}


def roles(document: Document) -> Document:
    r"""Give blocks outside the story a telling role, and label furniture that the labellers left in the story.

    >>> from newsclean.model import Block, Source, Span
    >>> page = "Rain fell on Tuesday.\nShare this article\nBy Monday it was dry, he said."
    >>> document = Document(Source(page), (Block(page[:21], Span(0, 21)), Block(page[22:40], Span(22, 40)),
    ...                                    Block(page[41:], Span(41, len(page)))))
    >>> [block.role.value for block in roles(document).blocks]
    ['paragraph', 'share', 'paragraph']
    """
    known = packs()
    lines = lines_of(document.blocks, known)
    blocks, stamped = stamps.parted(lines, known)
    if stamped:
        document = document.with_blocks(blocks)
        lines = lines_of(document.blocks, known)
    lines, found = _settled(lines, _asked_of(range(len(lines)), lines, known) | stamped, known)
    found |= addresses.address(lines)
    found |= rows.buttons(lines, known)
    # Where a document came with its markup, the markup's names tell rows and titles better.
    plain = all(block.hints is None for block in document.blocks)
    found |= rows.opening_menu(lines, found, known) if plain else {}
    found |= threads.comments(lines, known)
    found |= threads.posts(lines, known)
    found |= threads.dated(lines, found)
    found |= timecodes.transcript(lines)
    found |= releases.ended(lines, found, known)
    found |= threads.headlines(document, lines, found)
    found |= threads.pointed_to(lines, found)
    # A byline tells where a headline may stand, and a headline so found tells what stands below it: names once more.
    found |= names.signed(lines, found, known)
    found |= titles.title(document, lines, found) if plain else {}
    found |= titles.again(lines, found)
    found |= names.signed(lines, found, known)
    found |= names.noted(lines, found, known)
    found |= captions.beside_pictures(lines, found, known)
    found |= names.introduced(lines, found, known)
    if plain:
        found |= rows.headed(lines, found)
        found |= rows.menus(lines, found)
    else:
        found |= boxes.boxed(lines, found)
    if not found:
        return document
    return document.with_blocks(
        block.label(found[at].role, found[at].rule, found[at].evidence)
        if at in found and (block.role in _OPEN or found[at].role in _WHO_AND_WHEN)
        else block
        for at, block in enumerate(document.blocks)
    )


def _asked_of(places: Iterable[int], lines: Sequence[Line], known: Packs) -> dict[int, Finding]:
    """What the rules about single lines find."""
    found: dict[int, Finding] = {}
    for at in places:
        line = lines[at]
        role = line.block.role
        if len(line.text) <= LONGEST and (role in _OPEN or role is _CREDIT):
            finding = finding_of(line, known) if role in _OPEN else _corrected(line, known)
            if finding is not None:
                found[at] = finding
    return found


def _settled(
    lines: Sequence[Line], found: Mapping[int, Finding], known: Packs
) -> tuple[list[Line], dict[int, Finding]]:
    """Where the story's first or last paragraph is a notice, what stands beside it is no part of the story either.

    A cookie notice above the headline made a line of the story of the byline, the rights below it of the editor's name.
    Each line moves once at most; a text of nothing but notices keeps its last one, and its lines stay where they are.
    """
    settled, named = list(lines), dict(found)
    among = (at for at, line in enumerate(lines) if is_paragraph(line.block))
    paragraphs = deque(among if named else islice(among, 1))
    while len(paragraphs) > 1:
        if paragraphs[0] in named:
            moved, zone = range(paragraphs.popleft(), paragraphs[0]), Zone.HEAD
        elif paragraphs[-1] in named:
            below = paragraphs.pop() + 1
            moved, zone = range(paragraphs[-1] + 1, below), Zone.TAIL
        else:
            break
        for at in moved:
            settled[at] = Line(settled[at].block, settled[at].words, zone)
        named |= _asked_of((at for at in moved if at not in named), settled, known)
    if paragraphs:
        for at, (line, finding) in _below_standfirst(settled, paragraphs[0], named, known).items():
            settled[at], named[at] = line, finding
    return settled, named


def _below_standfirst(
    lines: Sequence[Line], first: int, found: Mapping[int, Finding], known: Packs
) -> dict[int, tuple[Line, Finding]]:
    """The byline and the date right below the first paragraph, which is the standfirst then.

    A date alone may head the first entry of a chronology; behind the byline it is the story's.
    """
    more: dict[int, tuple[Line, Finding]] = {}
    for at in range(first + 1, min(first + 1 + _BELOW_STANDFIRST, len(lines))):
        line = lines[at]
        if at in found or not line.kept:
            continue
        above = Line(line.block, line.words, Zone.HEAD)
        finding = finding_of(above, known) if len(line.text) <= SHORT else None
        if finding is None or finding.role not in ({Role.DATELINE, Role.BYLINE} if more else {Role.BYLINE}):
            break
        more[at] = above, finding
    return more


_BELOW_STANDFIRST: Final = 3
"""Lines between the standfirst and the story's first paragraph: who, when, and a picture that has its role."""


_CREDIT: Final = Role.CREDIT
_WHO_AND_WHEN: Final = frozenset({Role.BYLINE, Role.DATELINE})
_OPEN: Final = BODY | {Role.OTHER}
"""Roles that this stage may change; a telling role that another stage has given stays, but for one case."""


def _corrected(line: Line, known: Packs) -> Finding | None:
    """A credit line of which the words say that it is the byline: pages name the box for both "credits"."""
    finding = (phrases.lead(line, known) or phrases.duty(line, known)) if line.words else None
    return finding if finding is not None and finding.role is Role.BYLINE else None
