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
    announced,
    authors,
    boxes,
    captions,
    names,
    photographers,
    phrases,
    references,
    related,
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
from newsclean.model import BODY, Block, Document, Role

__all__ = ["RULES", "roles"]

RULES: Final[Mapping[str, str]] = {
    "roles.phrase": "Labels a block that is nothing but a known phrase of pages, such as “Share this article”.",
    "roles.lead": "Labels a short block that opens with a known phrase and a colon: “Lire aussi :”, “Photo:”.",
    "roles.notice": "Labels a block with several phrases of notices: on newsletters, cookies, rights or comments.",
    "roles.appeal": "Labels a block that begins as only appeals to readers do, such as “Follow us on”.",
    "roles.call": "Labels a short line that asks readers to follow, join or subscribe on a named channel as an appeal.",
    "roles.breadcrumb": "Labels a path of sections: Home > Section > Headline.",
    "roles.date": "Labels a date, alone or after a place: today's date as navigation, any other as dateline.",
    "roles.byline": "Labels a block that is “by” and people's names, above or below the story.",
    "roles.credit": "Labels a short block that ends in a picture agency's name.",
    "roles.pictured": "Labels one sentence in the present tense about somebody “(left)” as a caption.",
    "roles.shown": "Labels one sentence in the present tense about what is seen on a named day as a caption.",
    "roles.share": "Labels a block made of nothing but the words of share buttons.",
    "roles.rights": "Labels a short block that opens with the copyright mark.",
    "roles.bio": "Labels an author's note: a disclaimer of views, usually with the author's job.",
    "roles.stamped": "Splits a line above the story with both author and date, and labels the parts.",
    "roles.reporter": "Labels a reporter with a place, as in East Asia, or a bare address at the end, as the byline.",
    "roles.signed": "Labels a bare name below the headline, beside the date, or in brackets at the end as the byline.",
    "roles.noted": "Labels the sentence before a disclaimer that opens with a name and states the person's job.",
    "roles.thread": "Labels blocks between the reply buttons of a comment thread.",
    "roles.posted": "Labels three or more lines of a plain text that name who posts comments: “Ann Lee says:”.",
    "roles.boxed": "Labels a short block of the story as an appeal if everything else in its box is appeals.",
    "roles.cards": "Labels other stories below a heading such as “Recommended for you” that opens their box.",
    "roles.dated": "Labels what follows the heading of comments, if it opens with the author and date of a post.",
    "roles.counted": "Labels a line of a plain text that counts comments, such as “59 Comments”.",
    "roles.position": "Labels a line that is a gallery's or a player's counter, such as “1 of 12” or “0:00 / 3:45”.",
    "roles.contributed": "Labels a line that names who else worked on the story: “Ann Lee contributed to this report”.",
    "roles.embedded": "Labels the signature of an embedded post (“— Ann Lee (@annlee)”) or the address of its picture.",
    "roles.transcript": "Labels lines that open with timecodes seconds apart: the transcript of a video in a story.",
    "roles.ended": "Removes the end mark of a press release (“ENDS”, “Media contact:”) and what follows it.",
    "roles.headline": "Labels a block above the story that repeats the headline.",
    "roles.title": "Labels the line above a plain text that reads like its headline and shares words with it.",
    "roles.wall": "Labels a short block after the story that begins as paywalls do, such as “To continue reading, …”.",
    "roles.several": "Labels a line outside the story that consists of several known phrases.",
    "roles.credited": "Labels a line outside the story that ends in the photographer's name as a caption.",
    "roles.bracketed": "Labels a line that ends in the photographer's name, in brackets or after a dash, as a caption.",
    "roles.taken": "Labels a line that ends in “Photo by” or “Image courtesy of” and names as a caption or a credit.",
    "roles.cited": "Labels a line that names the paper or institute behind a story: “More information: … DOI: …”.",
    "roles.beside": "Labels a short line right after a picture that ends in the photographer's name as its caption.",
    "roles.introduced": "Labels a sentence below the story that opens with the author's name as the author's note.",
    "roles.about": "Labels a heading such as “About the author” and what follows it at the end of a plain text.",
    "roles.unnamed": "Labels the last paragraph of a plain text as a bio if it introduces somebody new by job.",
    "roles.headed": "Labels lines of a plain text under a heading that says what they are, such as “Most read”.",
    "roles.dangling": "Labels headings at the end of a plain text below which nothing of the story stands.",
    "roles.announcing": "Labels a line such as “By” in a plain text as the byline, where the next one is a name.",
    "roles.announced": "Labels the author's name on the line after one such as “By” as the byline, in a plain text.",
    "roles.row": "Labels short lines in long rows of a plain text: entries of menus, and headlines of other stories.",
    "roles.buttons": "Labels consecutive lines that are names of share buttons, such as “Facebook”, “X”, “Print”.",
    "roles.menu": "Labels short lines that open a plain text as navigation, if one of them is a known menu entry.",
    "roles.address": "Removes a text that is nothing but an address or the name of a file, in place of its contents.",
    "roles.pointer": "Labels a line in square brackets that points to another story: “[ How to keep food safe ]”.",
    "roles.pointed": "Labels the headline on the line after a pointer such as “Lesen Sie auch:”.",
}

_BELOW_STANDFIRST: Final = 3
"""Lines between the standfirst and the story's first paragraph: who, when, and a picture that has its role."""

_CREDIT: Final = Role.CREDIT
_WHO_AND_WHEN: Final = frozenset({Role.BYLINE, Role.DATELINE})
_FIELDS: Final = frozenset({"fields.matter", "fields.record"})
_OPEN: Final = BODY | {Role.OTHER}
"""Roles that this stage may change; a telling role that another stage has given stays, but for one case."""


def roles(document: Document) -> Document:
    r"""Give blocks outside the story a specific role, and label furniture that the labellers left in the story.

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
    # Where a document came with its markup, the markup's names tell bylines, rows and titles better.
    plain = all(block.hints is None for block in document.blocks)
    found |= announced.announced(lines, found, known) if plain else {}
    found |= addresses.address(lines)
    found |= rows.buttons(lines, known)
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
    found |= photographers.taken(lines, found)
    found |= references.cited(lines, found)
    found |= names.introduced(lines, found, known)
    if plain:
        found |= authors.about(lines, found, known)
        found |= authors.unnamed(lines, found, known)
        found |= rows.headed(lines, found)
        found |= rows.menus(lines, found)
        found |= rows.dangling(lines, found)
    else:
        found |= boxes.boxed(lines, found)
        found |= related.cards(lines, found)
    if not found:
        return document
    return document.with_blocks(
        block.label(found[at].role, found[at].rule, found[at].evidence)
        if at in found and (_is_open(block) or found[at].role in _WHO_AND_WHEN or at in stamped)
        else block
        for at, block in enumerate(document.blocks)
    )


def _is_open(block: Block) -> bool:
    """Whether this stage may change what a block is: not of a field, whose name says it."""
    return block.role in _OPEN and not (block.reasons and block.reasons[-1].rule in _FIELDS)


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


def _corrected(line: Line, known: Packs) -> Finding | None:
    """A credit line of which the words say that it is the byline: pages name the box for both "credits"."""
    finding = (phrases.lead(line, known) or phrases.duty(line, known)) if line.words else None
    return finding if finding is not None and finding.role is Role.BYLINE else None
