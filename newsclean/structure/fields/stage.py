"""The stage `fields`: labels what programs wrote around a text in fields, and takes head matter from it.

Extractors, web clippers and generators of sites open their files with `---` and `title: …`; a crawler for language
models with `URL Source: …`; a news database puts `LENGTH: 712 words` above each article and `LOAD-DATE: …` below. To
whatever judges lines they are short ones like any others, around a story that often has no furniture besides.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, islice
from typing import Final, NamedTuple

from newsclean.model import Block, Change, Document, Fact, Role
from newsclean.structure.fields.matter import front_matter
from newsclean.structure.fields.names import AUTHOR, BEGINNING, NOTHING, PUBLISHED, TITLE, Field, Stretch
from newsclean.structure.fields.record import above, below, is_prose, may_end
from newsclean.structure.lines import lines_of

__all__ = ["RULES", "fields"]

RULES: Final[Mapping[str, str]] = {
    "fields.matter": "Labels front matter: fields between two fences at the beginning of a text.",
    "fields.record": "Labels the fields that a crawler or a news database writes above and below a text.",
    "fields.beside": "Labels what stands among such fields without a name: the newspaper, the day, a record's number.",
    "fields.name": "Removes the name in front of a headline, a byline, a day or a text that stands in a field.",
    "fields.title": "Labels a line below the fields that says the title again.",
}

_ROLES: Final[Mapping[str, Role]] = {TITLE: Role.HEADLINE, AUTHOR: Role.BYLINE, PUBLISHED: Role.DATELINE}
_LOOKED_AT: Final = 202
"""Lines at either end of a text that are looked at: front matter of two hundred, and its fences."""
_LINE_ENDS: Final = "\n\r\u2028"
_FIRST_LINE: Final = re.compile(rf"[^{_LINE_ENDS}]*")
_QUOTED: Final = re.compile(r"([\"'])(.*)\1\Z", re.DOTALL)
_LIST: Final = re.compile(r"\[(?!\[)(.*)\]\Z", re.DOTALL)
_PARTED: Final = re.compile(r"\s*;\s*|(?<=[\"'])\s*,\s*(?=[\"'])")
"""What parts several authors: extractors' semicolons, and commas between quoted names."""
_INVERTED: Final = re.compile(r"([^\s,]+),\s+([^,]+)\Z")
"""A name as catalogues write it: `Lee, Ann`."""
_NUMBER_SIGNS: Final = re.compile(r"#{1,6}\s+")
_FIRST_LEVEL: Final = re.compile(r"# +[^\n]+\Z")
_EXCERPT: Final = "> ## Excerpt\n"
"""What a common web clipper writes between its front matter and the text."""
_BELOW: Final = 3
"""Blocks below the fields of which one may say the title again."""


class _Line(NamedTuple):
    """A line of a document: which block it is of, and where it stands there; its text with the indent."""

    block: int
    start: int
    end: int
    text: str


class _Piece(NamedTuple):
    """A stretch of a block that belongs to the fields, with the field that begins there, and the rule that found it."""

    start: int
    end: int
    field: Field | None
    rule: str


def fields(document: Document) -> Document:
    r"""Label the fields of front matter or of a database's record, and take head matter from them.

    >>> from newsclean.model import Source
    >>> from newsclean.read.plain import read_plain
    >>> text = "---\ntitle: \"Rain at last\"\nauthor: Ann Lee\n---\nIt rained."
    >>> done = fields(read_plain(Source(text)))
    >>> [(str(block.role), block.text) for block in done.blocks if block.role != "other"]
    [('headline', 'Rain at last'), ('byline', 'Ann Lee'), ('paragraph', 'It rained.')]
    >>> [(fact.value, fact.origin) for fact in done.evidence]
    [('Rain at last', 'field title'), ('Ann Lee', 'field author')]

    An interview is lines with colons, too:

    >>> talk = read_plain(Source("Ann Lee: Did it rain?\nBo Hale: It did.\nAnn Lee: For how long?"))
    >>> fields(talk) is talk
    True
    """
    blocks = document.blocks
    pieces = _pieces(blocks)
    if not pieces:
        return document
    facts = [fact for row in pieces.values() for piece in row if piece.field for fact in _facts(piece.field)]
    parts = [part for at, block in enumerate(blocks) for part in _parts(block, pieces.get(at, ()))]
    titles = frozenset(fact.value.casefold() for fact in facts if fact.name == TITLE)
    is_markdown = any(piece.rule == "fields.matter" for piece in pieces.get(0, ()))
    titled = tuple(_titled(parts, titles, is_markdown=is_markdown))
    return replace(document, blocks=titled, evidence=(*document.evidence, *facts))


def _pieces(blocks: Sequence[Block]) -> Mapping[int, Sequence[_Piece]]:
    """What belongs to the fields above and below the text, by the block that it is in."""
    pieces: defaultdict[int, list[_Piece]] = defaultdict(list)
    if not blocks:
        return pieces
    first, last = _FIRST_LINE.match(blocks[0].text), blocks[-1].text
    if first is not None and not is_prose(first[0]):
        _add_head(pieces, blocks)
    if may_end(last[max(map(last.rfind, _LINE_ENDS)) + 1 :]):
        upwards = (line for at in reversed(range(len(blocks))) for line in reversed(_lines(at, blocks[at])))
        tail = list(islice(upwards, _LOOKED_AT))[::-1]
        _add(pieces, tail, below([line.text.strip() for line in tail]), "fields.record")
    return pieces


def _add_head(pieces: defaultdict[int, list[_Piece]], blocks: Sequence[Block]) -> None:
    """Add what belongs to the fields above the text."""
    head = list(islice((line for at, block in enumerate(blocks) for line in _lines(at, block)), _LOOKED_AT))
    matter = front_matter([line.text for line in head])
    if matter:
        _add(pieces, head, matter, "fields.matter")
    else:
        _add(pieces, head, above([line.text.strip() for line in head]), "fields.record")


def _lines(at: int, block: Block) -> list[_Line]:
    """The lines of a block of bare text."""
    if not block.is_bare:
        return []
    return [_Line(at, line.start, line.end, " " * line.indent + line.text) for line in lines_of(block.text)]


def _add(
    pieces: defaultdict[int, list[_Piece]], lines: Sequence[_Line], stretches: Iterable[Stretch], rule: str
) -> None:
    """Add these stretches of lines, each parted where its blocks are."""
    for stretch in stretches:
        field = stretch.field
        for at, row in groupby(lines[stretch.first : stretch.last + 1], key=lambda line: line.block):
            held = list(row)
            if all(held[0].start >= piece.end for piece in pieces[at]):
                pieces[at].append(_Piece(held[0].start, held[-1].end, field, rule))
            field = None


def _parts(block: Block, pieces: Sequence[_Piece]) -> Iterator[Block]:
    """The block, parted around these pieces of it, and the pieces labelled."""
    if not pieces:
        yield block
        return
    found = {piece.start: piece for piece in pieces}
    ends = [*(piece.start for piece in pieces[1:]), len(block.text)]
    behind = [piece.end for piece, end in zip(pieces, ends, strict=True) if block.text[piece.end : end].strip()]
    starts = sorted({0, *found, *behind})
    for start, part in zip(starts, block.split(starts[1:], pieces[0].rule), strict=True):
        yield _labelled(part, found[start]) if start in found else part


def _labelled(part: Block, piece: _Piece) -> Block:
    """The part with its role, and without the name of a field that is head matter or begins the text."""
    field = piece.field
    meaning = field.meaning if field is not None else NOTHING
    value = _unquoted(field.value) if field is not None else ""
    if value and (meaning == BEGINNING or meaning in _ROLES):
        at = part.text.find(value)
        ends = (part.text[:at], part.text[at + len(value) :]) if at >= 0 else ("", "")
        changes = (Change("fields.name", 0, ends[0], ""), Change("fields.name", at + len(value), ends[1], ""))
        part = part.rewrite(change for change in changes if change.before)
    if value and meaning == BEGINNING:
        return part
    if field is None and piece.rule == "fields.record":
        return part.label(Role.OTHER, "fields.beside", "stands among the fields of a record")
    said = f"the field “{field.name}”" if field is not None else "of the front matter"
    return part.label(_ROLES.get(meaning, Role.OTHER) if value else Role.OTHER, piece.rule, said)


def _unquoted(value: str) -> str:
    quoted = _QUOTED.match(value.strip())
    return quoted[2].replace('\\"', '"') if quoted is not None else value.strip()


def _facts(field: Field) -> Iterator[Fact]:
    """What a field tells of the story."""
    origin = f"field {field.name}"
    if field.meaning == AUTHOR:
        names = _LIST.match(field.value.strip())
        for name in _PARTED.split(names[1] if names is not None else field.value):
            said = _unquoted(name).strip("[] ")
            if said:
                yield Fact(AUTHOR, _INVERTED.sub(r"\2 \1", said), origin)
    elif field.meaning not in {NOTHING, BEGINNING} and (value := _unquoted(field.value)):
        yield Fact(field.meaning, value, origin)


def _titled(blocks: Sequence[Block], titles: frozenset[str], *, is_markdown: bool) -> Iterator[Block]:
    """The blocks, of which the text's first may say the title again, or be a clipper's excerpt."""
    first = next((at for at, block in enumerate(blocks) if block.is_bare), len(blocks))
    for at, block in enumerate(blocks):
        signs = _NUMBER_SIGNS.match(block.text)
        if not (first <= at < first + _BELOW and block.is_bare):
            yield block
        elif block.text[signs.end() if signs is not None else 0 :].casefold() in titles:
            yield _headline(block, signs, "says the title of the fields again")
        elif is_markdown and at == first and _FIRST_LEVEL.match(block.text):
            yield _headline(block, signs, "a heading of the first level right below the fields")
        elif is_markdown and block.text.startswith(_EXCERPT):
            yield block.label(Role.OTHER, "fields.matter", "a clipper's excerpt")
        else:
            yield block


def _headline(block: Block, signs: re.Match[str] | None, evidence: str) -> Block:
    """The block as a headline, without Markdown's signs."""
    bare = block.rewrite([Change("fields.title", 0, signs[0], "")]) if signs is not None else block
    return bare.label(Role.HEADLINE, "fields.title", evidence)
