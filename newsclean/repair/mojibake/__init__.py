"""Text that was read in the wrong codec: `donâ€™t`, `Ð´Ð°`, `Ă©`, and what several readings in a row leave behind."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final, NamedTuple

from newsclean.model import Change, Layer, apply
from newsclean.repair import escapes
from newsclean.repair.layers import compose
from newsclean.repair.mojibake.capitals import in_capitals
from newsclean.repair.mojibake.codecs import CODECS, RARER, codec
from newsclean.repair.mojibake.crossed.controls import controls
from newsclean.repair.mojibake.crossed.east_asian import east_asian_cross
from newsclean.repair.mojibake.crossed.letters import cross
from newsclean.repair.mojibake.crossed.marks import crossed_marks
from newsclean.repair.mojibake.crossed.sisters import sisters
from newsclean.repair.mojibake.crossed.thai import thai_cross
from newsclean.repair.mojibake.east_asian import TITLES, east_asian
from newsclean.repair.mojibake.intact import intact
from newsclean.repair.mojibake.lossy.casing import casing
from newsclean.repair.mojibake.lossy.chinese_quotes import chinese_quotes
from newsclean.repair.mojibake.lossy.east_asian_bytes import east_asian_bytes
from newsclean.repair.mojibake.lossy.east_asian_marks import east_asian_marks
from newsclean.repair.mojibake.lossy.east_asian_text import east_asian_text
from newsclean.repair.mojibake.lossy.recover import recover
from newsclean.repair.mojibake.lossy.replaced import replaced
from newsclean.repair.mojibake.lossy.soft_hyphens import soft_hyphens
from newsclean.repair.mojibake.lossy.spaces import parted, spaces
from newsclean.repair.mojibake.lossy.unheard import unheard
from newsclean.repair.mojibake.mention import without_mentions
from newsclean.repair.mojibake.misread_signs import misread_signs
from newsclean.repair.mojibake.normalised import put_together
from newsclean.repair.mojibake.peel import peel
from newsclean.repair.mojibake.signs import shows_damage, shows_misreading, shows_replaced
from newsclean.repair.mojibake.strangers import without_strangers
from newsclean.repair.mojibake.transliterated import respelled
from newsclean.repair.mojibake.vain import Vain
from newsclean.repair.mojibake.whole import whole

__all__ = ["RULES", "find", "left"]

RULES: Final[Mapping[str, str]] = {
    "mojibake.left": "Only a remark: there is damage, but nothing shows what the text was, so it stays as it is.",
    "mojibake.replaced": "Restores a letter or mark that became U+FFFD or a question mark, where only one fits.",
    "mojibake.cross": "Decodes text again that was in one legacy codec and was read as another.",
    **{
        f"mojibake.{name}": f"UTF-8 that was read as {title} is read as UTF-8."
        for name, title in {**CODECS, **RARER, **TITLES}.items()
    },
}

_MOST_LAYERS: Final = 5
"""How many misreadings on top of each other are undone; the deepest seen on the web was four."""
_MOST_LOSSY: Final = 2
_BEYOND_DOUBT: Final = 4
"""Words that must become known before a text is read in another codec although it may hold misread UTF-8."""


def find(text: str, vain: Vain | None = None) -> list[Change]:
    """The changes that undo misreadings; an escape that spells a piece of one is part of it, other escapes stay.

    Callers who ask until nothing changes hand on what was looked at in vain.

    >>> [(change.before, change.after) for change in find("donâ€™t panic, CafÃ©")]
    [('â€™', '’'), ('Ã©', 'é')]
    >>> [(change.before, change.after) for change in find("A&amp;B &amp;acirc;&amp;euro;&amp;trade;s")]
    [('&amp;acirc;&amp;euro;&amp;trade;', '’')]
    >>> find("“SÃO PAULO” – Âψ = aψ; café: ÀÉÎ, Ø, ½ £ “Ã” e “Õ”")
    []
    """
    spelt = tuple(escapes.find(text))
    spelt = compose(text, spelt, respelled(apply(text, spelt)))
    spelt = compose(text, spelt, put_together(apply(text, spelt)))
    spelt = compose(text, spelt, misread_signs(apply(text, spelt)))
    repaired = _repaired(apply(text, spelt), vain or Vain())
    if not spelt and not repaired:
        return []
    changes = compose(text, spelt, repaired)
    mine = [change for change in changes if change.rule.startswith("mojibake.")]
    return without_mentions(text, without_strangers(text, in_capitals(text, mine)))


def _repaired(text: str, vain: Vain) -> Layer:
    """The changes to a text without escapes, until none is left to make."""
    layer: Layer = ()
    current = text
    for find_in in _PASSES:
        if current in vain.texts:
            break
        changes = find_in(current, vain)
        if not changes:
            vain.texts.add(current)
            break
        layer = compose(text, layer, changes)
        current = apply(text, layer)
    return layer


def _first(text: str, vain: Vain) -> Layer:
    """The changes of the first pass; most text shows no sign of damage, and is done with at once."""
    layer: Layer = tuple(crossed_marks(text))
    if not layer:
        if not shows_misreading(text):
            return _of_replaced(text)
        if clear := whole(text):
            return tuple(clear)
        layer = tuple(intact(text))
    steps = _LATER_STEPS if vain.begun else _STEPS
    vain.begun.add(text)
    return _stepped(text, layer, steps, vain)


def _further(text: str, vain: Vain) -> Layer:
    """The changes of a further pass, which only the steps make that find anything in what others left."""
    return _stepped(text, (), _LATER_STEPS, vain) if shows_misreading(text) else _of_replaced(text)


def _of_replaced(text: str) -> Layer:
    """The changes to a text with no sign of misreading, in which characters may have been replaced."""
    return _replaced(text) if shows_replaced(text) else ()


def _stepped(text: str, layer: Layer, steps: "tuple[_Step, ...]", vain: Vain) -> Layer:
    """The changes of a row of steps, each to what those before left; `layer` is what is found already."""
    current = apply(text, layer)
    proven = _codecs(layer)
    calm = bool(layer) and not shows_damage(current)
    for step in () if calm else steps:
        for _ in range(step.times):
            idle = (proven and not step.of_proven) or (calm and not step.of_calm)
            changes = [] if idle else step.find(current, tuple(dict.fromkeys(proven)), vain)
            if not changes:
                break
            proven += _codecs(changes)
            layer = compose(text, layer, changes)
            current = apply(current, changes)
            calm = not shows_damage(current)
    if calm:
        vain.texts.add(current)
    return layer


def _replaced(text: str) -> Layer:
    """What question marks alone show, in a text that nothing else is wrong with."""
    return tuple(replaced(text, ()) or unheard(text) or chinese_quotes(text))


def _codecs(changes: Iterable[Change]) -> list[str]:
    """The codecs that the changes name, and the twin of one that all of them may have been read in as well."""
    pieces: dict[str, set[str]] = {}
    for change in changes:
        pieces.setdefault(change.rule.partition(".")[2], set()).update(change.before)
    names = [name for name in pieces if name in CODECS]
    twins = [_TWINS[name] for name in names if name in _TWINS and pieces[name] <= codec(_TWINS[name]).byte_of.keys()]
    return names + twins


_TWINS: Final = {"cp1252": "latin_1", "cp1254": "iso8859_9"}
"""Codecs that differ only where the other has C1 controls: if just these were lost, it was the other."""


class _Step(NamedTuple):
    """What is tried, how often as long as it finds something, and whether it still finds anything late."""

    find: Callable[[str, tuple[str, ...], Vain], list[Change]]
    """Takes the text, the codecs that earlier steps proved, and what was looked at in vain."""
    times: int = 1
    of_proven: bool = False
    """Whether it is asked once misread UTF-8 is proven: that was read in no other codec, nor was its case changed."""
    of_calm: bool = False
    """Whether it is asked once no sign of damage is left: bytes may have been lost that left everyday letters."""
    once: bool = False
    """Whether it is asked in the first pass alone: in what others left, none of 12,686 texts had anything for it, nor
    in what was left of 811 when something else was taken out of them."""


def _layer(text: str, proven: tuple[str, ...], vain: Vain) -> list[Change]:
    """One layer of misreading undone; what is left may be crossed codecs, of which pieces are UTF-8 by chance."""
    crossed = east_asian_cross(text) or cross(text, _BEYOND_DOUBT, vain) if proven else []
    return crossed or peel(text)


_STEPS: Final = (
    _Step(lambda text, *_: thai_cross(text), once=True),
    _Step(lambda text, *_: east_asian_cross(text), once=True),
    _Step(lambda text, _, vain: cross(text, _BEYOND_DOUBT, vain), once=True),
    _Step(lambda text, *_: east_asian_bytes(text), once=True),
    _Step(lambda text, *_: east_asian(text), times=2),
    _Step(lambda text, *_: east_asian_marks(text), once=True),
    _Step(lambda text, *_: parted(text), once=True),
    _Step(lambda text, *_: casing(text)),
    _Step(lambda text, *_: soft_hyphens(text)),
    _Step(_layer, times=_MOST_LAYERS, of_proven=True),
    _Step(lambda text, proven, _: east_asian_text(text, proven), of_proven=True, of_calm=True),
    _Step(lambda text, proven, _: spaces(text, proven), of_proven=True, of_calm=True),
    _Step(lambda text, _, vain: cross(text, vain=vain)),
    _Step(recover, times=_MOST_LOSSY, of_proven=True, of_calm=True),
    _Step(lambda text, proven, _: replaced(text, proven), of_proven=True),
    _Step(lambda text, *_: unheard(text)),
    _Step(lambda text, *_: chinese_quotes(text), of_proven=True),
    _Step(lambda text, *_: sisters(text), of_proven=True, of_calm=True, once=True),
    _Step(lambda text, *_: controls(text), of_proven=True),
)
_LATER_STEPS: Final = tuple(step for step in _STEPS if not step.once)
_PASSES: Final = (_first, _further, _further)
"""How often all is gone through, as one repair may lay another damage bare."""

_STILL_DAMAGED: Final = re.compile(r"[\ufffd\x80-\x84\x86-\x9f]")
_SAMPLE: Final = 12
"""Code points on each side of damage that a remark shows, as far as the word goes."""


def left(text: str) -> str:
    """A sample of damage that is still in a text; empty if none is seen.

    >>> left("h�lp"), left("help, naïve “Ã”")
    ('h�lp', '')
    """
    match = None if text.isascii() else _STILL_DAMAGED.search(text)
    if not match:
        return ""
    at = match.start()
    words = text[max(at - _SAMPLE, 0) : at] + "\0", text[at : match.end() + _SAMPLE]
    return words[0].split()[-1].rstrip("\0") + words[1].split()[0]
