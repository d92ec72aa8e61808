"""The rules about single lines, and which of them apply to a line.

A rule that can say nothing of a line, as a few facts of the line tell, is not asked: of twenty rules a paragraph of the
story is asked two or three.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import Final

from newsclean.label.roles import (
    calls,
    captions,
    contributed,
    counts,
    days,
    embedded,
    phrases,
    pointers,
    reporters,
    shapes,
)
from newsclean.label.roles.line import SHORT, Finding, Line, Zone
from newsclean.label.roles.packs import Packs

__all__ = ["RULES_OF_LINES", "finding_of"]

_Rule = Callable[[Line, Packs], Finding | None]
_OF_SHORT: Final[tuple[_Rule, ...]] = (
    phrases.whole,
    phrases.several,
    shapes.byline,
    shapes.breadcrumb,
    days.date,
    reporters.reporter,
    shapes.rights,
    shapes.credit,
    phrases.lead,
    shapes.share,
    counts.counted,
    counts.position,
    pointers.pointer,
    calls.call,
    contributed.contributed,
    phrases.wall,
)
"""Rules about whole short blocks, the surest first."""
RULES_OF_LINES: Final[tuple[_Rule, ...]] = (
    *_OF_SHORT,
    shapes.pictured,
    captions.shown,
    captions.credited,
    captions.bracketed,
    embedded.embedded,
    shapes.bio,
    phrases.notice,
    phrases.appeal,
)
"""These, and those that also look at blocks as long as a paragraph."""

_OF_SENTENCES: Final = (captions.shown, contributed.contributed)
_OF_NO_SENTENCE: Final = (counts.position, shapes.breadcrumb, shapes.byline, shapes.credit, shapes.share)
_OF_OUTSIDE: Final = (phrases.several, captions.credited)
_OF_EDGES: Final = (shapes.byline, phrases.wall)
_OF_DAYS: Final = (days.date,)
_OF_FIRST_WORDS: Final = (phrases.whole, phrases.several, shapes.byline, shapes.share, phrases.appeal)
_OF_MARKS: Final = (
    counts.counted,
    shapes.breadcrumb,
    days.date,
    reporters.reporter,
    phrases.lead,
    shapes.pictured,
    captions.credited,
    captions.bracketed,
    embedded.embedded,
    pointers.pointer,
)
"""Rules that look for a mark. Four of them want more than that, which costs less to see than to ask them."""
_SILENT: Final[tuple[tuple[tuple[_Rule, ...], tuple[_Rule, ...]], ...]] = (
    (_OF_SHORT, ()),
    (_OF_SENTENCES, _OF_NO_SENTENCE),
    ((), _OF_OUTSIDE),
    (_OF_EDGES, ()),
    (_OF_DAYS, ()),
    (_OF_FIRST_WORDS, ()),
    (_OF_MARKS, ()),
    ((phrases.notice,), ()),
    ((calls.call,), ()),
    ((shapes.bio,), ()),
    ((captions.shown,), ()),
    ((shapes.rights,), ()),
    ((shapes.pictured,), ()),
    ((counts.counted, counts.position), ()),
    ((reporters.reporter,), ()),
    ((captions.bracketed,), ()),
    ((phrases.lead,), ()),
)
"""Of each fact in turn the rules that say nothing of a line where it does not hold, and where it does: the line is
short, ends as a sentence, is in the story, may stand at its edge, may tell the day of publication, begins with a word
that rules look for there, holds marks, a word of notices, a channel, a word of disclaimers, a verb of captions, opens
with a sign of rights, holds a bracket, opens with a figure, may be a reporter's, may end in who took a picture, begins
with a word of what stands in front of a colon."""
_STORY: Final = Zone.STORY
_NOTHING_HEARD: Final = (False, False, False, False)
_NOTHING_SEEN: Final = (False, False, False, False)
_MARKED: Final = re.compile(r"[^A-Za-zÀ-ÖØ-öø-ÿ \n,.;!?'’‘\"“”]")
_CREDITED: Final = "..."
"""Marks that some rule looks for; what sentences are written with is none, but for the dots of "Credit...Jo Sample"."""


def finding_of(line: Line, packs: Packs) -> Finding | None:
    """What the first rule that applies to a line says about it."""
    text = line.text
    if not line.words:
        # Nothing but a date is one, in a line of the story only if it says so in words.
        dated = None if line.kept and line.zone is _STORY else days.date(line, packs)
        return dated or counts.position(line, packs) or (shapes.pictured(line, packs) if line.kept else None)
    first = line.words[0]
    is_edge = not line.kept or line.zone is not _STORY
    is_marked = _MARKED.search(text) is not None or _CREDITED in text
    facts = (
        len(text) <= SHORT,
        line.ends,
        line.kept,
        is_edge,
        is_edge or first in packs.datelines,
        first in packs.beginnings or first[0] in packs.spaceless_openings,
        is_marked,
        *_heard(line, packs),
        text.lstrip()[:1] in shapes.OPENS_RIGHTS,
        *(_seen(line) if is_marked else _NOTHING_SEEN),
        first in packs.leaders,
    )
    for rule in _asked(facts):
        finding = rule(line, packs)
        if finding is not None:
            return finding
    return None


@cache
def _asked(facts: tuple[bool, ...]) -> tuple[_Rule, ...]:
    """The rules that may say something of a line of which these facts hold."""
    silent = {rule for rules, fact in zip(_SILENT, facts, strict=True) for rule in rules[fact]}
    return tuple(rule for rule in RULES_OF_LINES if rule not in silent)


def _heard(line: Line, packs: Packs) -> tuple[bool, bool, bool, bool]:
    """Whether the line holds a word of a notice, a channel, a word of a disclaimer, a verb of captions."""
    heard = packs.rare.intersection(line.words)
    # Those signs are letters: where the words are ASCII, what else the text holds are curly quotes and dashes.
    signed = not line.key.isascii() and packs.signs.search(line.text) is not None
    if not heard:
        return (True, False, False, False) if signed else _NOTHING_HEARD
    return (
        signed or not packs.says.keys().isdisjoint(heard),
        not packs.channels.keys().isdisjoint(heard),
        not packs.disclaimers.keys().isdisjoint(heard),
        not packs.scenes.isdisjoint(heard),
    )


def _seen(line: Line) -> tuple[bool, bool, bool, bool]:
    """Whether a line holds a bracket, opens with a figure, may be a reporter's, may end in who took a picture.

    Most sentences that hold a mark hold a hyphen or a figure, of which these rules make nothing.
    """
    bare = line.text.strip()
    return (
        "(" in bare or "（" in bare,
        counts.FIGURE.match(line.text) is not None,
        len(bare) <= reporters.LONGEST and (line.zone is not _STORY or not bare.isascii()),
        not line.ends or bare[-1] in captions.BRACKETS or bare.startswith(captions.FILED),
    )
