"""Reporters whom East Asian papers name inside the story: "本报讯（记者 李晓梅）", "(서울=연합뉴스) 한서윤 기자 =".

They write no line for the byline; who reports stands in brackets where the story opens or ends, and a page's other
lines name its editors.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsclean.deferred import deferred
from newsclean.model import BODY, Block

__all__ = ["of_line", "reporters"]

_OPENING: Final = 60
"""Code points in which the first paragraphs name who reports: place, agency and date stand in front."""
_CLOSING: Final = 60
"""The same at the end of the last ones: two reporters, a correspondent and their paper."""
_FIRST: Final = 2
_LAST: Final = 3
"""Paragraphs at either end that are looked at: a standfirst may stand above, a source or an editor below."""

_HAN_NAME: Final = "[\u4e00-\u9fff](?:[ \u3000][\u4e00-\u9fff]|[\u4e00-\u9fff]{1,3})"
"""Two to four characters; a name of two is often spread to the width of one of three."""
_NO_NAME: Final = "(?!通[讯訊][员員]|[摄攝]影|[报報][道導]|实习|實習)"
"""Correspondents, photographers and what a reporter does, behind the names."""
_HAN: Final = rf"(?:記者|记者|特派員)[ \u3000:：]?({_NO_NAME}{_HAN_NAME}(?:[ \u3000、]{_NO_NAME}{_HAN_NAME})*)"
_BRACKETED: Final = deferred(
    rf"[（(【\[〔［][^（）()【】\[\]〔〕［］。，]{{0,12}}?{_HAN}(?=[）)】\]〕］／/ \u3000、，]|通[讯訊][员員])"
)
_WHOLE: Final = deferred(rf"[^（）()。，]{{0,6}}?{_HAN}(?:[ \u3000]?(?:报道|報導))?")
"""A line of the story that is nothing else: "本报记者 葛灵丹"."""
_HANGUL: Final = deferred(
    r"\A[(\[【][^()\[\]【】]{2,24}[)\]】]\s?((?:[\uac00-\ud7af]{2,4}[·,]\s?)*[\uac00-\ud7af]{2,4})\s(?:선임|수습)?(?:기자|특파원)\s?="
)
_SIGNED: Final = deferred(
    r"[。」』）][\s\u3000]*【((?:[\u30a0-\u30ff]*(?![^、】]*(?:通信|[社電報訊部]))[\u4e00-\u9fff]{3,5}[、】]){1,4})\s*\Z"
)
"""How Japanese papers sign below the last full stop: "【カイロ山本太一、佐藤一郎】", places in katakana; others
than agencies and desks."""
_PLACE: Final = deferred("(?:^|(?<=、))[\u30a0-\u30ff]+|】")
_PARTS: Final = re.compile(r"[、·,]\s?|[ \u3000](?=[\u4e00-\u9fff]{2})")
"""What stands between two names; a name that is spread has single characters behind its blank."""
_ASKED: Final = deferred("記者|记者|特派員|기자|특파원")


def reporters(blocks: Sequence[Block]) -> Iterator[tuple[str, list[str]]]:
    """Where the story's first and last paragraphs name who reports: the block's role, and the names.

    >>> from newsclean.model import Span
    >>> def named(text):
    ...     return next(reporters([Block(text, Span(0, len(text)))]), None)
    >>> named("本报讯（记者 李晓梅 王强）昨日上午，百年石桥重新开放。")
    ('paragraph', ['李晓梅', '王强'])
    >>> named("(서울=연합뉴스) 한서윤 기자 = 순천시가 야간 개장을 시작한다.")
    ('paragraph', ['한서윤'])
    >>> named("昨日上午，多名记者 来到石桥采访。"), named("기자 회견이 열렸다.")
    (None, None)
    """
    story = [block for block in blocks if block.role in BODY and not block.story]
    for block in story[:_FIRST]:
        yield from _named(block, block.text[:_OPENING])
    for block in reversed(story[-_LAST:]):
        yield from _named(block, block.text[-_CLOSING:])


def of_line(text: str) -> list[str]:
    """The names in a line that is nothing but reporters; empty where it is more.

    >>> of_line("本报记者 王燕平 方云凤"), of_line("记者 走了很远的路才到")
    (['王燕平', '方云凤'], [])
    """
    if text.isascii():
        return []
    found = _WHOLE.fullmatch(text.strip())
    return _parted(found[1]) if found is not None else []


def _parted(names: str) -> list[str]:
    return [name.replace("\u3000", " ") for name in _PARTS.split(names)]


def _named(block: Block, text: str) -> Iterator[tuple[str, list[str]]]:
    found = [] if text.isascii() else _signed(text) or _bracketed(text) or of_line(block.text)
    if found:
        yield block.role.value, found


def _signed(text: str) -> list[str]:
    """The names behind the last full stop, without the places in front of them."""
    found = _SIGNED.search(text) if text.rstrip().endswith("】") else None
    return _parted(_PLACE.sub("", found[1])) if found is not None else []


def _bracketed(text: str) -> list[str]:
    """The names behind the word for "reporter" in brackets, or in front of it behind an agency in brackets."""
    if _ASKED.search(text) is None:
        return []
    found = _BRACKETED.search(text) or _HANGUL.search(text)
    return _parted(found[1]) if found is not None else []
