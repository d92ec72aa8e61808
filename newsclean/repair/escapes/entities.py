"""HTML entities that came through as text: `&rsquo;`, `&#8217;`, `&amp;#8217;`, `&#146;`."""

import html
import re
from collections import deque
from collections.abc import Mapping
from functools import lru_cache
from html.entities import html5
from itertools import pairwise
from typing import Final

from newsclean.model import Change

__all__ = ["RULES", "find", "spelt"]

RULES: Final[Mapping[str, str]] = {"escapes.entity": "An HTML entity becomes the character it names."}

_UNFINISHED: Final = (
    r"#(?:12[89]|1[3-9][0-9]|[2-9][0-9]{2}|[0-9]{4,5})(?![0-9;])"
    r"|#x(?:20(?:1[0-9a-f]|2[0-6]|ac)|2122|0?[1-4][0-9a-f]{2}|[89a-f][0-9a-f])(?!;|[0-9a-f]{1,3}(?:;|&#x))"
    r"|nbsp(?!;)|[aeiouyn](?:acute|grave|circ|uml|tilde)(?!;)|ccedil(?!;)|szlig(?!;)|oslash(?!;)|a(?:ring|elig)(?!;)"
    r"|(?:amp|quot)(?![\w;=])"
    r"|(?:[lr][sd]quo|[mn]dash|hellip)(?![;=])"
)
"""What browsers read without its semicolon, as far as no word or address begins so: `&copy=1`, `&regular` do. Last what
they do not read, and no word begins with either: `it&rsquos`.
Hexadecimal digits may be letters of the word behind (`&#xe9cole`): as many are taken as Latin letters have."""
_HIGH: Final = r"#(?:55(?:29[6-9]|[3-9][0-9]{2})|56(?:[0-2][0-9]{2}|31[0-9])|xd[89ab][0-9a-f]{2});"
_LOW: Final = r"#(?:56(?:3[2-9][0-9]|[4-9][0-9]{2})|57(?:[0-2][0-9]{2}|3[0-3][0-9]|34[0-3])|xd[c-f][0-9a-f]{2});"
_HALVES: Final = re.compile(rf"&(?:amp;)*{_HIGH}&(?:amp;)*{_LOW}", re.IGNORECASE)
"""A character beyond the BMP as its two UTF-16 units, as Java wrote it into XML: in figures (D800 is 55296), or
in hexadecimal ones."""
_ENTITY: Final = re.compile(
    rf"&(?:amp;)*(?:{_HIGH}&(?:amp;)*{_LOW}|"
    r"#[0-9]{1,7}(?:;|(?![0-9A-Za-z;]))|#[xX][0-9A-Fa-f]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};|"
    rf" #(?:3[49]|12[89]|1[3-9][0-9]|[2-9][0-9]{{2}}|[0-9]{{4,5}});|{_UNFINISHED})",
    re.IGNORECASE,
)
_TAG: Final = re.compile(r"</?[A-Za-z][^<>\n]{0,200}>")
"""A line that holds a tag is source code, and its entities are right as they are."""
_ESCAPED_TAG: Final = re.compile(r"&lt;[/!?]?[A-Za-z](?:[^&<>\n]|&(?:quot|amp|#39|apos);){0,200}&gt;")
_BREAKS: Final = frozenset("\n\r\x0c\u0085\u2028\u2029")
_MOST_LEVELS: Final = 8
"""How often `amp;` is taken off; the cases seen had at most three."""
_REMEMBERED: Final = 1 << 10
"""Entities of which it is remembered what they name, some 0.2 MB: a text that has any has the same ones again."""


def find(text: str) -> list[Change]:
    r"""The entities in lines that hold no tags.

    >>> [change.after for change in find("R&amp;amp;D &rsquo; caf&EACUTE; &#146;")]
    ['&', '’', 'É', '’']
    >>> [change.after for change in find("M&#252hle&nbspam Fluss, caf&eacute")]
    ['ü', '\xa0', 'é']
    >>> [change.after for change in find("don& #8217;t pay caf&#xe9 &#x2019s")]
    ['’', 'é', '’']
    >>> [change.after for change in find("rain &#55357;&#56832; fell")]
    ['😀']
    >>> [change.after for change in find("it&rsquos &ldquofine&rdquo &mdash they said")]
    ['’', '“', '”', '—']
    >>> find("AT&T; R&D & #12; a&nosuch; ?a=1&copy=2&amp=3; <b>&lt;</b>")
    []
    >>> find("Tables began with &lt;table border=&quot;0&quot;&gt;.")
    []
    """
    if "&" not in text or _shows_source(text):
        return []
    changes: list[Change] = []
    code = deque(_code_lines(text))
    for match in _ENTITY.finditer(text):
        while code and code[0][1] <= match.start():
            code.popleft()
        after = spelt(match.group())
        if after and not (code and code[0][0] <= match.start()):
            evidence = f"an entity written as text{_times(match.group())}"
            changes.append(Change("escapes.entity", match.start(), match.group(), after, evidence))
    return changes


def _shows_source(text: str) -> bool:
    """Whether all that is escaped is markup: then the text shows it to its readers, and means it so."""
    return bool(_ESCAPED_TAG.search(text)) and not _ENTITY.search(_ESCAPED_TAG.sub("", text))


@lru_cache(maxsize=_REMEMBERED)
def spelt(entity: str) -> str:
    """The character an entity names, unescaped as often as it was escaped; empty if it names none."""
    if _HALVES.fullmatch(entity):
        return _joined(entity)
    text = whole = entity.replace(" ", "")
    for _ in range(_MOST_LEVELS):
        again = _once(text)
        if again == text:
            break
        text = again
    if text == whole or not all(
        character.isprintable()
        or character in "\u00a0\u00ad\u200c\u200d\u200b\u200e\u200f"
        or character in _BREAKS
        or "\x80" <= character <= "\x9f"
        for character in text
    ):
        return ""
    return " " if text in _BREAKS else text


def _joined(halves: str) -> str:
    """The character whose two UTF-16 units are spelt; empty if it is none."""
    units = [int(number.replace("x", "0x"), 0) for number in re.findall("#([0-9a-fx]+);", halves.lower())]
    character = "".join(map(chr, units)).encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    return character if character.isprintable() else ""


def _once(text: str) -> str:
    if text.startswith("&#"):
        return html.unescape(text)
    name, _, rest = text[1:].partition(";")
    if f"{name};" in html5:
        return html5[f"{name};"] + rest
    if name.isupper() and f"{name.lower()};" in html5:
        return html5[f"{name.lower()};"].upper() + rest
    return text


def _code_lines(text: str) -> list[tuple[int, int]]:
    """Where the lines stand that hold a tag, in order; each line is looked at once, however many entities it has."""
    if "<" not in text:
        return []
    bounds = [0, *(match.end() for match in re.finditer("\n", text)), len(text)]
    return [(start, end) for start, end in pairwise(bounds) if _TAG.search(text, start, end)]


def _times(entity: str) -> str:
    levels = entity.lower().partition("#")[0].count("amp;") - entity.lower().endswith("&amp;")
    return f", escaped {levels + 1} times" if levels > 0 else ""
