"""The rules about single lines, and which of them are asked of a line.

A rule that can say nothing of a line, as a few facts of the line tell, is not asked: of twenty rules most lines are
asked four to eight.
"""

from collections.abc import Callable
from itertools import product
from typing import Final

from newsclean.label.roles import calls, captions, counts, phrases, reporters, shapes
from newsclean.label.roles.line import SHORT, Finding, Line
from newsclean.label.roles.packs import Packs

__all__ = ["RULES_OF_LINES", "told"]

_Rule = Callable[[Line, Packs], Finding | None]
_OF_SHORT: Final[tuple[_Rule, ...]] = (
    phrases.whole,
    phrases.several,
    shapes.breadcrumb,
    shapes.date,
    shapes.byline,
    reporters.reporter,
    shapes.rights,
    shapes.credit,
    phrases.lead,
    shapes.share,
    counts.counted,
    calls.call,
    phrases.wall,
)
"""Rules about whole short blocks, the surest first."""
RULES_OF_LINES: Final[tuple[_Rule, ...]] = (
    *_OF_SHORT,
    shapes.pictured,
    captions.shown,
    captions.credited,
    captions.bracketed,
    shapes.bio,
    phrases.notice,
    phrases.appeal,
)
"""These, and those that also look at blocks as long as a paragraph."""

_OF_SENTENCES: Final = (captions.shown,)
_OF_NO_SENTENCE: Final = (shapes.breadcrumb, shapes.byline, shapes.credit, shapes.share)
_OF_OUTSIDE: Final = (phrases.several, captions.credited)
_OF_RARE_WORDS: Final = (calls.call, captions.shown, shapes.bio, phrases.notice)
_OF_FIRST_WORDS: Final = (phrases.several, shapes.byline, shapes.share, phrases.appeal)
_OF_MARKS: Final = (
    counts.counted,
    shapes.breadcrumb,
    shapes.date,
    reporters.reporter,
    phrases.lead,
    shapes.pictured,
    captions.credited,
    captions.bracketed,
)
_SILENT: Final[tuple[tuple[tuple[_Rule, ...], tuple[_Rule, ...]], ...]] = (
    (_OF_SHORT, ()),
    (_OF_SENTENCES, _OF_NO_SENTENCE),
    ((), _OF_OUTSIDE),
    (_OF_RARE_WORDS, ()),
    (_OF_FIRST_WORDS, ()),
    ((), _OF_MARKS),
)
"""Of each fact in turn the rules that say nothing of a line where it does not hold, and where it does: the line is
short, ends as a sentence, is in the story, has one of the packs' rare words, begins with a word that rules look for
there, is nothing but letters and spaces."""
_ASKED: Final = {
    facts: tuple(
        rule
        for rule in RULES_OF_LINES
        if not any(rule in rules[fact] for rules, fact in zip(_SILENT, facts, strict=True))
    )
    for facts in product((False, True), repeat=len(_SILENT))
}


def told(line: Line, packs: Packs) -> Finding | None:
    """What the first rule that knows a line says of it."""
    text = line.text
    if not line.words:
        return shapes.date(line, packs) or (shapes.pictured(line, packs) if line.kept else None)
    plain = text.isascii()
    opens = not plain or line.words[0] in packs.beginnings
    bare = plain and line.key == text.lower()
    for rule in _ASKED[len(text) <= SHORT, line.ends, line.kept, phrases.speaks(line, packs), opens, bare]:
        finding = rule(line, packs)
        if finding is not None:
            return finding
    return None
