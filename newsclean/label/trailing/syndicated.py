"""What a feed appends to each of its entries: “The post Ferry loses its anchor appeared first on The Harbour Herald.”

Blogs put it out in the words that the same few programs have for their language. It names the entry and the site, so it
is no phrase to be looked up whole: words stand before the entry's headline, between it and the site, and behind both.
"""

import re
from collections.abc import Sequence
from typing import Final

from newsclean.model import BODY, Block
from newsclean.punctuation import OPENERS

__all__ = ["syndicated"]

_WORDS: Final = (
    ("The post", "appeared first on", ""),
    ("The post", "first appeared on", ""),
    ("The article", "appeared first on", ""),
    ("Der Beitrag", "erschien zuerst auf", ""),
    ("L’article", "est apparu en premier sur", ""),
    ("Cet article", "est apparu en premier sur", ""),
    ("La entrada", "se publicó primero en", ""),
    ("La entrada", "apareció primero en", ""),
    ("La entrada", "aparece primero en", ""),
    ("L’entrada", "ha aparegut primer a", ""),
    ("O post", "apareceu primeiro em", ""),
    ("A postagem", "apareceu primeiro em", ""),
    ("O conteúdo", "aparece primeiro em", ""),
    ("O artigo", "aparece primeiro em", ""),
    ("L’articolo", "proviene da", ""),
    ("L’articolo", "sembra essere il primo su", ""),
    ("Het bericht", "verscheen eerst op", ""),
    ("Inlägget", "dök först upp på", ""),
    ("Indlægget", "blev først udgivet på", ""),
    ("Innlegget", "dukket først opp på", ""),
    ("Artykuł", "pochodzi z serwisu", ""),
    ("Příspěvek", "pochází z", ""),
    ("Príspevok", "pochádza z", ""),
    ("Articolul", "apare prima dată în", ""),
    ("Сообщение", "появились сначала на", ""),
    ("Запись", "впервые появилась", ""),
    ("Запис", "спочатку з’явився на", ""),
    ("Το άρθρο", "εμφανίστηκε πρώτα στο", ""),
    ("Artikel", "pertama kali tampil pada", ""),
    ("", "yazısı ilk önce", "üzerinde ortaya çıktı"),
    ("投稿", "は", "に最初に表示されました"),
)
"""Before the headline, between it and the site, and behind the site, as WordPress and its extensions say it."""
_RARE: Final = frozenset(max((between or before).split(), key=len) for before, between, _ in _WORDS) | {"投稿"}
"""A word of each, by which most stories' ends are passed over."""
_TAIL: Final = 500
"""Code points at the story's end that hold such a sentence."""
_LONGEST_SITE: Final = 100
_ENDS: Final = '.!?…])。»”"'

_PARTED: Final = re.compile(r"[.!?]\s")
"""The end of a sentence: what is said behind one is no site's name."""


def syndicated(blocks: Sequence[Block]) -> tuple[int, int] | None:
    """Where such a sentence begins in the story's last block: the block's place, and an offset in code points.

    A post that somebody wrote is no headline, for it does not begin with a capital:

    >>> from newsclean.model import Span
    >>> def found(text):
    ...     return syndicated([Block(text, Span(0, len(text)))])
    >>> found("It rained. The post Ferry loses its anchor appeared first on The Herald.")
    (0, 11)
    >>> found("The post that he had written on Monday appeared first on his own page.") is None
    True
    """
    at = next((at for at in range(len(blocks) - 1, -1, -1) if blocks[at].role in BODY and blocks[at].text), -1)
    if at < 0:
        return None
    text = blocks[at].text
    start = max(0, len(text) - _TAIL)
    if _RARE.isdisjoint(text[start:].split()):
        return None
    tail = text[start:].replace("'", "’")
    for before, between, behind in _WORDS:
        if between in tail and behind in tail:
            offset = _begun(tail, before, between, behind)
            if offset is not None and (offset or not start):
                return at, start + offset
    return None


def _begun(tail: str, before: str, between: str, behind: str) -> int | None:
    """Where the sentence begins in the text's end, if it is its last."""
    middle = tail.rfind(f" {between} ")
    begun = tail.rfind(before, 0, middle) if middle > 0 and before else 0
    if middle < 0 or begun < 0:
        return None
    headline = tail[begun + len(before) : middle].strip().lstrip(OPENERS)
    site = tail[middle + len(between) + 2 :].rstrip(" .。").removesuffix(behind).strip()
    in_front = tail[:begun].rstrip()
    if not headline or headline[0].islower() or not 0 < len(site) <= _LONGEST_SITE or _PARTED.search(site):
        return None
    return begun if not in_front or in_front[-1] in _ENDS else None
