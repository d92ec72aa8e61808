"""Damage to text, to be put together: codec × loss × scope × depth × layer.

A damage is a function from text to text with a name that tells what it does. `readings` are those that lose nothing,
`losses` what is applied to their result; `scopes` damages part of a text only, and `stacked` puts one after another.
"""

import html
from collections.abc import Callable
from dataclasses import dataclass

from hypothesis import strategies as st

__all__ = ["Damage", "damages", "escapes", "losses", "readings", "scopes", "stacked"]

_CODECS = (
    "latin_1", "cp1252", "cp1250", "iso8859_2", "cp1251", "cp1253", "cp1254", "cp1257", "cp437", "cp850", "mac_roman",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Damage:
    """What happens to a text, and its name."""

    name: str
    apply: Callable[[str], str]

    def __call__(self, text: str) -> str:
        return self.apply(text)

    def __repr__(self) -> str:
        return self.name


def _character(codec: str, byte: int) -> str:
    try:
        return bytes([byte]).decode(codec)
    except UnicodeDecodeError:
        return chr(byte)


def misread(codec: str) -> Damage:
    """UTF-8 read in a codec; where it has no character for a byte, the C1 control stands."""
    table = [_character(codec, byte) for byte in range(256)]
    return Damage(codec, lambda text: "".join(table[byte] for byte in text.encode()))


def readings(*codecs: str) -> st.SearchStrategy[Damage]:
    """UTF-8 read in one of the codecs, nothing lost."""
    return st.sampled_from(codecs or _CODECS).map(misread)


def losses() -> st.SearchStrategy[Damage]:
    """What programs do to characters that they cannot show."""
    return st.sampled_from(
        [
            Damage("C1 dropped", lambda text: "".join(c for c in text if not "\x80" <= c < "\xa0")),
            Damage("C1 to U+FFFD", lambda text: "".join("\ufffd" if "\x80" <= c < "\xa0" else c for c in text)),
            Damage("NBSP to space", lambda text: text.replace("\xa0", " ")),
            Damage("SHY dropped", lambda text: text.replace("\xad", "")),
        ]
    )


def escapes() -> st.SearchStrategy[Damage]:
    """A notation that was not spelt back."""
    return st.sampled_from(
        [
            Damage("entities", lambda text: "".join(f"&#{ord(c)};" if c > "\x7f" else c for c in text)),
            Damage(
                "entities twice", lambda text: html.escape("".join(f"&#{ord(c)};" if c > "\x7f" else c for c in text))
            ),
            Damage("\\u", lambda text: "".join(f"\\u{ord(c):04x}" if "\x7f" < c <= "\uffff" else c for c in text)),
        ]
    )


def scopes(damage: Damage) -> st.SearchStrategy[Damage]:
    """The damage to all of a text, or to its first line only."""
    first = Damage(
        f"first line: {damage}", lambda text: "\n".join([damage(text.split("\n")[0]), *text.split("\n")[1:]])
    )
    return st.sampled_from([damage, first])


def stacked(first: Damage, second: Damage) -> Damage:
    """One damage after the other."""
    return Damage(f"{first} > {second}", lambda text: second(first(text)))


def damages(depth: int = 2) -> st.SearchStrategy[Damage]:
    """Chains that lose nothing: up to `depth` misreadings, in any scope, perhaps written as entities in the end."""
    chain = readings()
    for _ in range(depth - 1):
        chain = chain | st.builds(stacked, readings("cp1252", "latin_1"), readings("cp1252", "latin_1"))
    return (chain | st.builds(stacked, readings("cp1252"), escapes())).flatmap(scopes)
