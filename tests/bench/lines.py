"""Rules of others that work on lines of plain text: C4's, and jusText's on paragraphs made of the lines."""

from functools import cache
from html import escape

__all__ = ["c4", "justext"]

_C4_ENDS = (".", "!", "?", '"')
_C4_WORDS = 5
"""C4 keeps lines of at least five words that end in one of four marks, and drops those that name JavaScript."""

_STOPLISTS = {
    "de": "German", "at": "German", "ch": "German", "fr": "French", "es": "Spanish", "it": "Italian",
    "pt": "Portuguese", "no": "Norwegian_Bokmal", "se": "Swedish", "dk": "Danish", "pl": "Polish", "tr": "Turkish",
    "ru": "Russian", "ua": "Russian", "id": "Indonesian", "kr": "Korean",
}  # fmt: skip
"""Country of a page → jusText's stop list; English where none is named."""


def c4(text: str) -> str:
    """The lines that C4's cleaner keeps."""
    kept = (line for line in map(str.strip, text.splitlines()) if line.endswith(_C4_ENDS))
    return "\n".join(line for line in kept if len(line.split()) >= _C4_WORDS and "javascript" not in line.lower())


def justext(text: str, country: str | None = None) -> str:
    """jusText's good paragraphs, with every line handed over as a paragraph."""
    import justext as tool

    lines = [line.strip() for line in text.splitlines() if line.strip()]
    page = "".join(f"<p>{escape(_legal(line))}</p>" for line in lines)
    if not page:
        return ""
    paragraphs = tool.justext(f"<html><body>{page}</body></html>", _stoplist(_STOPLISTS.get(country or "", "English")))
    return "\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)


def _legal(line: str) -> str:
    """The line without what no XML may hold."""
    return "".join(c for c in line if c.isprintable() or c == "\t")


@cache
def _stoplist(name: str) -> frozenset[str]:
    import justext as tool

    return tool.get_stoplist(name)
