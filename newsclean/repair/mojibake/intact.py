"""Misreadings that lost nothing, line by line: this is what ftfy does best, so ftfy does it.

ftfy sees that a line is damaged, finds the chain of codecs that undoes it, and tells the chain. Here the chain is
replayed stretch by stretch, so that every change is as short as the damage, and a line is taken only if each of its
stretches turns from what no language writes into everyday characters. ftfy's restyling is not asked for. What it
declines (part of a line, bytes lost, East Asian codecs) is left to the steps behind.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

from newsclean.model import Change
from newsclean.repair.mojibake.capitals import is_in_capitals
from newsclean.repair.mojibake.codecs import CODECS, codec, places
from newsclean.repair.mojibake.plausible import is_common, is_natural
from newsclean.repair.mojibake.sequences import size
from newsclean.repair.mojibake.signs import shows_damage

__all__ = ["intact"]

Plan = tuple[tuple[str, str], ...]
"""What ftfy did to a line: pairs of an action and its codec or step."""

_LINE: Final = re.compile(r"[^\n]+")
_STRETCH: Final = re.compile(r"[^\x00-\x7f]+(?: [^\x00-\x7f]+)* {0,2}")
"""What may hang together: characters beyond ASCII, and a space that was the byte A0."""
_NAMES: Final = {
    "latin-1": "latin_1",
    "iso-8859-2": "iso8859_2",
    "macroman": "mac_roman",
    "cp437": "cp437",
    **{f"sloppy-windows-{number}": f"cp{number}" for number in range(1250, 1259)},
}
"""ftfy's names of the codecs, and ours."""
_SISTERS: Final = {"cp1250": "iso8859_2", "cp1252": "iso8859_15", "latin_1": "iso8859_15"}
"""Codecs with the same letters in other places: UTF-8 read in the one is often UTF-8 in the other, too."""


def intact(text: str) -> list[Change]:
    """The changes to lines that ftfy repairs and that are better for it.

    >>> [(change.before, change.after, change.rule) for change in intact("itâ€™s at the cafÃ©")]
    [('â€™', '’', 'mojibake.cp1252'), ('Ã©', 'é', 'mojibake.cp1252')]
    >>> intact("“Ã” e “Õ” são letras; Âψ = aψ")
    []
    """
    return [change for line in _LINE.finditer(text) if _is_asked(line.group()) for change in _repaired(line)]


def _is_asked(line: str) -> bool:
    """Whether ftfy is to see a line: not if it is all in one case, which may have changed the pieces."""
    if line.isascii() or not places().search(line):
        return False
    return not (is_in_capitals(line) or line.islower()) and shows_damage(line)


@cache
def _engine() -> tuple[Callable[[str], tuple[str, Plan]], Callable[[str, Plan], str]]:
    """Repair of a line with the plan of it, and replay of a plan, by ftfy; without the steps that lose or restyle."""
    import ftfy

    config = ftfy.TextFixerConfig(
        unescape_html=False, replace_lossy_sequences=False, decode_inconsistent_utf8=False, fix_c1_controls=False
    )

    def explain(line: str) -> tuple[str, Plan]:
        fixed, plan = ftfy.fix_encoding_and_explain(line, config)
        return fixed, tuple((step.action, step.parameter) for step in plan or ())

    return explain, lambda stretch, plan: ftfy.apply_plan(stretch, list(plan))


def _repaired(line: re.Match[str]) -> list[Change]:
    text = line.group()
    explain, _ = _engine()
    fixed, plan = explain(text)
    name = next((_NAMES[codec] for action, codec in plan if action == "encode" and codec in _NAMES), "")
    if fixed == text or not name or _has_rival(text, name) or shows_damage(fixed):
        return []
    evidence = f"UTF-8 read as {_chain(plan)}, as ftfy tells"
    changes: list[Change] = []
    rebuilt: list[str] = []
    done = 0
    for start, before, after in _replayed(text, plan):
        rebuilt += (text[done:start], after)
        done = start + len(before)
        if after != before:
            if not _is_better(text, start, before, after):
                return []
            changes.append(Change(f"mojibake.{name}", line.start() + start, before, after, evidence))
    rebuilt.append(text[done:])
    return changes if "".join(rebuilt) == fixed else []


def _has_rival(line: str, name: str) -> bool:
    """Whether a line reads otherwise in the codec's sister: then its words must tell, which ftfy does not ask."""
    sister = _SISTERS.get(name)
    if not sister:
        return False
    stretches = "\n".join(set(_STRETCH.findall(line)))
    mine, other = codec(name).encode(stretches), codec(sister).encode(stretches)
    return mine != other and size(other) >= size(mine)


def _chain(plan: Plan) -> str:
    codecs = [CODECS[_NAMES[codec]] for action, codec in plan if action == "encode" and codec in _NAMES]
    return ", then as ".join(reversed(codecs))


def _replayed(text: str, plan: Plan) -> Iterator[tuple[int, str, str]]:
    """Each stretch beyond ASCII: where it is, and what it was and becomes."""
    read = _Replay(plan)
    for match in _STRETCH.finditer(text):
        before = match.group()
        words = before.split(" ")
        if " ".join(map(read, words)) == read(before):
            at = match.start()
            for word in words:
                yield at, word, read(word)
                at += len(word) + 1
        else:
            yield match.start(), before, read(before)


class _Replay:
    """A plan as a function from stretch to stretch, each distinct stretch read once."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._known: dict[str, str] = {}

    def __call__(self, stretch: str) -> str:
        known = self._known.get(stretch)
        if known is None:
            known = self._known[stretch] = self._read(stretch)
        return known

    def _read(self, stretch: str) -> str:
        _, replay = _engine()
        try:
            return replay(stretch, self._plan)
        except UnicodeError:
            return stretch


def _is_better(text: str, start: int, before: str, after: str) -> bool:
    """Whether what no language writes becomes what everybody does."""
    bare = before.rstrip(" ")
    return (
        all(is_common(character) and not "\x80" <= character < "\xa0" for character in after)
        and len(after) < len(before)
        and not is_natural(bare, text, start, start + len(bare))
    )
