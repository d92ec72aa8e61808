"""What posts of social networks leave in a story: their signature, the address of their picture.

A page embeds a post as a quotation that the network's script replaces; a dump keeps it: the words, `pic.twitter.com/…`
at their end, and `— Ann Lee (@annlee) May 25, 2026` on the line below. Of 39 such signatures and 23 such addresses in
the corpora's dumps none is in a gold body.
"""

import re
from typing import Final

from newsclean.label.roles.line import Finding, Line
from newsclean.label.roles.packs import Packs
from newsclean.model import Role

__all__ = ["embedded"]

_SIGNED: Final = re.compile(r"\s*[—–-]{1,2}\s?[^\s—–-][^(@\n]{0,70}\(@\w{1,30}\)(?:\s[^.?!\n]{0,40})?\s*")
"""A dash, a name, the account, and the day or nothing. Behind a quotation that an author sets stands no account."""
_PICTURE: Final = re.compile(r"pic\.(?:twitter|x)\.com/\w+\s*\Z")
_TAIL: Final = 60
"""Code points at the end of a line that hold such an address."""
_SHARED: Final = re.compile(
    r"\s*(?:a post shared by|une publication partagée par|una publicación compartida (?:de|por)|un post condiviso da|"
    r"uma publicação (?:compartilhada|partilhada) por|een bericht gedeeld door|ett inlägg delat av|"
    r"et opslag delt af|et innlegg delt av|post udostępniony przez)\s[^\n]{1,80}\(@[\w.]{1,30}\)\s*",
    re.IGNORECASE,
)
"""How Instagram signs a post, in its own words."""
_ADDRESS: Final = "pic."
_ACCOUNT: Final = "(@"


def embedded(line: Line, _packs: Packs) -> Finding | None:
    r"""A line that is the signature of a post, or ends in the address of its picture.

    >>> from newsclean.api import clean
    >>> def role(line):
    ...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    ...     return clean(f"{story}\n\n{line}\n\n{story}").blocks[1].role.value
    >>> role("— Ann Lee (@annlee) May 25, 2026"), role("The river at noon. pic.twitter.com/AbCdEf")
    ('embed', 'embed')
    >>> role("— Ann Lee, who wrote as @annlee, said so."), role("She shares her pictures at pic.twitter.com/annlee.")
    ('paragraph', 'paragraph')
    """
    text = line.text
    if _ADDRESS in text and _PICTURE.search(text, max(len(text) - _TAIL, 0)) is not None:
        return Finding(Role.EMBED, "roles.embedded", "ends in the address of a post's picture")
    if _ACCOUNT in text and (_SIGNED.fullmatch(text) is not None or _SHARED.fullmatch(text) is not None):
        return Finding(Role.EMBED, "roles.embedded", "signs a post")
    return None
