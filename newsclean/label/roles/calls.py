"""Calls to the reader: "Follow The Herald on Google News", "Siga o nosso canal no WhatsApp".

Each paper words them in its own way, so that no list of phrases ever holds them. What they share is a verb that tells
the reader what to do, at one end of a short line, and the name of a channel. Of 500 gold bodies three hold such a line,
and all three are just that: a call to subscribe to the author's podcast.
"""

import re
from typing import Final

from newsclean.label.roles.line import SPEECH, Finding, Line
from newsclean.label.roles.packs import Packs
from newsclean.label.roles.phrases import is_entry, phrases_in
from newsclean.model import Role

__all__ = ["call"]

_LONGEST: Final = 160
"""Code points of a call; nine of ten in the corpora's pages are shorter."""
_OPENING: Final = 2
"""Words that may be the verb, at the line's beginning: "Jetzt abonnieren"."""
_SENTENCE: Final = re.compile(r"[^\W\d_]{3}[.!?]\s+\S|[。！？]\s*\S")
"""A sentence's end with more behind it: guides go on where calls end."""


def call(line: Line, packs: Packs) -> Finding | None:
    r"""A short line that tells the reader to follow, join or subscribe, and names the channel.

    What guides advise ("Download the app and open it") opens with other verbs, or goes on for another sentence.

    >>> from newsclean.api import clean
    >>> def role(line):
    ...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    ...     return clean(f"{line}\n\n{story}").blocks[0].role.value
    >>> role("Follow The Herald on Google News"), role("Follow the river for a mile")
    ('promo', 'paragraph')
    """
    channel = next(phrases_in(line.words, packs.channels), None) if len(line.text) <= _LONGEST else None
    if channel is None:
        return None
    verb = _verb(line.words, packs)
    if verb is None or is_entry(line) or SPEECH.search(line.text) or _SENTENCE.search(line.text):
        return None
    return Finding(Role.PROMO, "roles.call", f"{verb} … {channel[0]}")


def _verb(words: tuple[str, ...], packs: Packs) -> str | None:
    """The verb that calls: among the first words, with its pronoun or without, or last where verbs stand last."""
    calls = packs.sets["call"]
    opening = next((said for said in (*words[:_OPENING], " ".join(words[:_OPENING])) if said in calls), None)
    return opening or (words[-1] if words[-1] in packs.sets["call_last"] else None)
