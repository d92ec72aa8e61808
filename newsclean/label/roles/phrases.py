r"""Rules about known phrases: the block is one, begins with one and a colon, or contains several of one kind.

A block that an earlier stage put outside the story needs little to be named. A block of the story needs strong
evidence: the whole block is the phrase or begins with what only notices begin with, or a short block without quotation
marks says two things of the same kind.

>>> from newsclean.api import clean
>>> def role(line):
...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
...     return clean(f"{line}\n\n{story}").blocks[0].role.value
>>> role("Share this article"), role("“Share this,” she said.")
('share', 'paragraph')
>>> role("Photo: Ann Example"), role("Note: Ann Example slept")
('caption', 'paragraph')
>>> role("Sign up to our newsletter and get the news straight to your inbox.")
'promo'
>>> role("The newsletter came out on Monday and he read it at the inn.")
'paragraph'
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from newsclean.label.people import are_announced, are_names
from newsclean.label.roles.line import LONGEST_NOTICE, SHORT, SPEECH, Finding, Line, Zone
from newsclean.label.roles.packs import Packs, PhraseIndex
from newsclean.label.roles.wording import words
from newsclean.model import Role

__all__ = ["appeal", "duty", "is_entry", "lead", "notice", "phrases_in", "several", "wall", "whole"]

_LEAD: Final = 60
"""Code points within which the colon of a leading phrase stands."""
_OPENS: Final = " (（[【"
_CLOSES: Final = " )）]】"
"""Brackets that a whole line may stand in: "（责任编辑：张三）"."""
_COLON: Final = re.compile(r"[:：|｜】］\]]")
"""What parts a leading phrase from what it announces; Japanese papers put it in brackets: "【関連記事】…"."""
_ENOUGH: Final = 2
"""Phrases of one kind that make a notice of a block in the story: one may be mentioned, two are said."""
_SENTENCE_ENDS: Final = ".!。！"

_FILED: Final = frozenset({Role.NAVIGATION, Role.SHARE, Role.PROMO})
"""Roles whose leading phrase says so only outside the story or below it: "Tags: soup, bread". Inside, a guide has such
lines, too. Of 969 gold bodies none ends in one."""
_OPEN_ENDED: Final = frozenset({Role.RELATED, Role.CAPTION, Role.CREDIT}) | _FILED
"""Roles whose leading phrase may be followed by anything: a headline, a name."""

_ADVISED: Final = frozenset({Role.COMMENT, Role.PROMO, Role.RELATED, Role.SHARE})
"""Roles of phrases that a guide's numbered headings advise; “3. Story continues below” is an advertisement's."""
_NUMBERED: Final = re.compile(r"\s*\(?\d{1,3}[.)]\s")
_DIGIT: Final = re.compile(r"\d")
_FEW: Final = 2
"""Words of a button beside a figure that may be something else: “Deel 2”; “Listen to this article, 4 min” is not."""

_STEP: Final = re.compile(r"[>›»/→]")
"""Between the steps of a breadcrumb."""
_MOST_WORDS: Final = 24
_LONGEST_PHRASE: Final = 5
"""Words of the longest phrase that is looked for in such a line."""

_NEXT_DUTY: Final = re.compile(r"\s*[,，|｜/·•;\u3000]\s*([^\W\d_][^:：,，|｜/]{1,20})[:：]\s*")
_HEADLINE_GAPS: Final = 7
"""Spaces of a headline that a single word points to. Guides point to their own reviews so (“More: Slip Review”), and
gold bodies of four pages keep such lines of up to seven words; headlines of news have eight and more."""
_ROWS: Final = frozenset({Role.LIST_ITEM, Role.TABLE})

_PICTURES: Final = frozenset({"photo", "photos", "illustration", "foto", "fotos", "bild", "related"})
"""Single words that open a caption or a pointer and hardly ever a sentence."""

_LONGEST_UNBACKED: Final = 200
"""Code points of a paragraph from which an opening of two words wants a second phrase or a channel beside it: authors
begin so as well ("Follow us through the old town"). Of 1,300 pages none has such a paragraph in its story."""

_BEFORE_OPENING: Final = _OPENS + "<〈《*※■▶►●◆-–—"
_BULLET: Final = re.compile(r"\s*(?:[-*•–—·]|\(?\d{1,3}[.):])")
"""What stands before an entry of a list."""
_SIGNED: Final = re.compile(r"\s*(?:[-*•–—·]\s*)?[📲📩📨🔔]")
"""A call’s sign: a telephone or a letter with an arrow, a bell. Ticks and plain telephones mark entries of guides."""

_LONGEST_WALL: Final = 200
"""Code points of a paywall's notice."""


def whole(line: Line, packs: Packs) -> Finding | None:
    r"""The block is nothing but the phrase: "Share this article", "Werbung", "2 Comments".

    >>> from newsclean.api import clean
    >>> def role(line):
    ...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    ...     return clean(f"{line}\n\n{story}").blocks[0].role.value
    >>> role("Share this article"), role("Share this article fairly")
    ('share', 'paragraph')
    """
    if len(line.text) > SHORT:
        return None
    role = packs.whole.get(line.key)
    if role is None and not line.kept:
        role = packs.weak.get(line.key)
    if role is None or (line.kept and _is_of_story(line, role)):
        return None
    return Finding(role, "roles.phrase", line.key)


def _is_of_story(line: Line, role: Role) -> bool:
    """Whether a line of the story with a phrase's words is something else: "3. Stay up to date", "Deel 2".

    Phrases are compared without digits, for counts and minutes. The end of a sentence that a dump broke at its links
    may be nothing but such a word, too: "comments.".
    """
    if role is Role.BYLINE and line.zone is Zone.STORY:
        return True
    text = line.text
    if text[:1].islower() and text[-1] == "." and text[-2:] != "..":
        return True
    if role in _ADVISED and _NUMBERED.match(text) is not None:
        return True
    return role is Role.SHARE and len(line.words) <= _FEW and _DIGIT.search(text) is not None


def several(line: Line, packs: Packs) -> Finding | None:
    """A line outside the story that is several whole phrases and nothing else: "Impressum Datenschutz AGB"."""
    many = line.words
    if line.kept or not _ENOUGH <= len(many) <= _MOST_WORDS or many[0] not in packs.openers or _STEP.search(line.text):
        return None
    said: list[str] = []
    at = 0
    while at < len(many):
        ends = range(min(at + _LONGEST_PHRASE, len(many)), at, -1)
        end = next((end for end in ends if _known(" ".join(many[at:end]), packs)), None)
        if end is None:
            return None
        said.append(" ".join(many[at:end]))
        at = end
    if len(said) < _ENOUGH:
        return None
    role, _ = Counter(_known(phrase, packs) for phrase in said).most_common(1)[0]
    return Finding(role, "roles.several", ", ".join(said)) if role is not None else None


def _known(phrase: str, packs: Packs) -> Role | None:
    return packs.whole.get(phrase) or packs.weak.get(phrase)


def lead(line: Line, packs: Packs) -> Finding | None:
    r"""The block opens with the phrase and a colon: "Lire aussi : …", "Photo: …".

    >>> from newsclean.api import clean
    >>> def role(line):
    ...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    ...     return clean(f"{line}\n\n{story}").blocks[0].role.value
    >>> role("Photo: Ann Lee"), role("Picture this: rain fell on the hills for nine days, and nobody had an umbrella.")
    ('caption', 'paragraph')
    """
    colon = _COLON.search(line.text, 0, _LEAD)
    if colon is None or len(line.text) > SHORT:
        return None
    before, behind = line.text[: colon.start()].lstrip(_OPENS), line.text[colon.end() :].strip().rstrip(_CLOSES)
    key = " ".join(words(before))
    role = packs.lead.get(key)
    if role is Role.BYLINE and not (line.kept and line.zone is Zone.STORY) and _are_signed(behind, packs):
        return Finding(role, "roles.lead", key)
    if not behind or role not in _OPEN_ENDED:
        return None
    if role in _FILED:
        below = line.zone is Zone.TAIL and not line.ends and line.block.role not in _ROWS
        return Finding(role, "roles.lead", key) if below or not line.kept else None
    beside = line.zone is not Zone.STORY and role is Role.CREDIT
    plain = beside or _is_plain(before, key) or (role is Role.RELATED and _is_linked_headline(line, behind))
    if line.kept and not (plain and behind[-1] not in _SENTENCE_ENDS and line.block.role not in _ROWS):
        return None
    return Finding(role, "roles.lead", key)


def _is_linked_headline(line: Line, behind: str) -> bool:
    """Whether a single word such as “More:” points to a story: all that stands behind it is one link, and long."""
    hints = line.block.hints
    if hints is None or hints.links != 1 or hints.link_chars < len(behind):
        return False
    return behind.count(" ") >= _HEADLINE_GAPS


def _are_signed(names: str, packs: Packs) -> bool:
    """Whether names stand behind the phrase, each further one with its own: "Dwi Anggoro | Editor: Siti Maryam"."""
    first, *more = _NEXT_DUTY.split(names)
    duties = more[::2]
    return are_announced(first) and all(
        are_announced(name) and packs.lead.get(" ".join(words(duty))) is Role.BYLINE
        for duty, name in zip(duties, more[1::2], strict=True)
    )


def duty(line: Line, packs: Packs) -> Finding | None:
    """A name, and behind a comma what its bearer did for the story: "Dwi Anggoro, Penulis"."""
    name, _, behind = line.text.partition(",")
    key = " ".join(words(behind))
    is_byline = packs.lead.get(key) is Role.BYLINE and are_names(name)
    return Finding(Role.BYLINE, "roles.lead", key) if is_byline else None


def _is_plain(before: str, key: str) -> bool:
    """Whether a lead can be taken for furniture inside a story: several words, capitals, or a word for pictures."""
    return " " in key or before.isupper() or not before.isascii() or key in _PICTURES


def notice(line: Line, packs: Packs) -> Finding | None:
    """The block says things that only furniture says: "our newsletter", "all rights reserved"."""
    if line.kept and len(line.text) > LONGEST_NOTICE:
        return None
    said = dict.fromkeys(_said(line, packs))
    if len(said) < (_ENOUGH if line.kept else 1) or (line.kept and SPEECH.search(line.text)):
        return None
    roles = Counter(role for _, role in said)
    role, count = roles.most_common(1)[0]
    evidence = ", ".join(phrase for phrase, of in said if of is role)
    if not line.kept:
        return Finding(role, "roles.notice", evidence)
    if count >= _ENOUGH and (role is not Role.BIO or line.zone is Zone.TAIL):
        return Finding(role, "roles.notice", evidence)
    return None


def appeal(line: Line, packs: Packs) -> Finding | None:
    """A block that begins as only notices to readers do: "Sign up to …", "Except for the headline, this story …".

    What somebody says may begin so, and what an entry of a list advises.
    """
    if len(line.text) > LONGEST_NOTICE or not line.words:
        return None
    said = _opening(line, packs) or _spaceless_opening(line, packs)
    if said is None:
        return None
    phrase, role = said
    if line.kept and (SPEECH.match(line.text) or (role is not Role.LEGAL and is_entry(line))):
        return None
    if line.kept and role is Role.PROMO and not _is_backed(line, phrase, packs):
        return None
    return Finding(role, "roles.appeal", phrase)


def _is_backed(line: Line, opening: str, packs: Packs) -> bool:
    """Whether an opening needs nothing beside it, or has another phrase of appeals or a channel there."""
    if len(line.text) <= _LONGEST_UNBACKED or opening.count(" ") != 1:
        return True
    said = (*phrases_in(line.words, packs.says), *phrases_in(line.words, packs.channels))
    return any(phrase != opening for phrase, _ in said)


def is_entry(line: Line) -> bool:
    """Whether the line is an entry of a list. A note on rights may stand behind a star, too.

    Papers set a lone call into a list for the sign in front of it: “📲 Follow The Herald on WhatsApp”.
    """
    if line.block.role not in _ROWS and _BULLET.match(line.text) is None:
        return False
    return _SIGNED.match(line.text) is None


def _opening(line: Line, packs: Packs) -> tuple[str, Role] | None:
    openings = packs.openings.get(line.words[0])
    if openings is None:
        return None
    key = f"{line.key} "
    return next((pair for pair in openings if key.startswith(f"{pair[0]} ")), None)


def _spaceless_opening(line: Line, packs: Packs) -> tuple[str, Role] | None:
    openings = packs.spaceless_openings.get(line.key[0])
    if openings is None:
        return None
    text = line.text.casefold().lstrip(_BEFORE_OPENING)
    return next((pair for pair in openings if text.startswith(pair[0])), None)


def wall(line: Line, packs: Packs) -> Finding | None:
    r"""A short block behind the story that begins with what only paywalls say: "To continue reading, subscribe now.".

    >>> from newsclean.api import clean
    >>> def role(line):
    ...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    ...     return clean(f"{story}\n\n{line}").blocks[-1].role.value
    >>> role("To continue reading, subscribe now."), role("To continue the line, the railway needs money.")
    ('consent', 'paragraph')
    """
    if (line.kept and line.zone is not Zone.TAIL) or len(line.text) > _LONGEST_WALL:
        return None
    said = next((phrase for phrase, _ in phrases_in(line.words, packs.paywalls) if line.key.startswith(phrase)), None)
    return Finding(Role.CONSENT, "roles.wall", said) if said is not None else None


def _said(line: Line, packs: Packs) -> list[tuple[str, Role]]:
    said = list(phrases_in(line.words, packs.says))
    signs = () if line.text.isascii() else frozenset(packs.signs.findall(line.text))
    if signs:
        said += ((phrase, role) for phrase, role, sign in packs.spaceless if sign in signs and phrase in line.text)
    return said


def phrases_in(words: Sequence[str], said: PhraseIndex) -> Iterator[tuple[str, Role]]:
    """The phrases that the words hold, in the packs' order.

    >>> from newsclean.label.roles.packs import packs
    >>> list(phrases_in("please subscribe to our newsletter today".split(), packs().says))
    [('our newsletter', <Role.PROMO: 'promo'>), ('subscribe to our', <Role.PROMO: 'promo'>)]
    >>> list(phrases_in("the newsletter of the mill".split(), packs().says))
    []
    """
    anchors = said.keys() & words
    padded = f" {' '.join(words)} " if anchors else ""
    for anchor in sorted(anchors):
        yield from ((phrase, role) for phrase, role in said[anchor] if f" {phrase} " in padded)
