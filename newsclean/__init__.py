r"""newsclean cleans scraped news: bytes, HTML, or text that some other tool has already extracted and half ruined.

`clean` takes whatever a scraper holds and gives a `Document`: a row of blocks, each with its role and the reason,
each pointing back into the source. Nothing is deleted; `document.body` is the blocks whose role you keep.

>>> import newsclean
>>> print(newsclean.clean(b"It\xe2\x80\x99s raining , at last."))
It’s raining, at last.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

from newsclean.decode import decode
from newsclean.errors import (
    InvariantError,
    NewscleanError,
    PipelineError,
    UnknownEncodingError,
    UnknownOptionError,
    UnreadableInputError,
)
from newsclean.model import BODY, Block, Change, Document, Reason, Role, Source, Span
from newsclean.pipeline import Pipeline, Stage

if TYPE_CHECKING:
    from newsclean.api import clean
    from newsclean.default import DEFAULT, REPAIR
    from newsclean.profile import SiteProfile
    from newsclean.repair.text import fix_text
    from newsclean.rules import RULES

__all__ = [
    "BODY",
    "DEFAULT",
    "REPAIR",
    "RULES",
    "Block",
    "Change",
    "Document",
    "InvariantError",
    "NewscleanError",
    "Pipeline",
    "PipelineError",
    "Reason",
    "Role",
    "SiteProfile",
    "Source",
    "Span",
    "Stage",
    "UnknownEncodingError",
    "UnknownOptionError",
    "UnreadableInputError",
    "clean",
    "decode",
    "fix_text",
]

__version__: str
"""The version that is installed, such as `0.1.0`; looked up when asked for, as that costs a fifth of an import."""

_WHERE: Final = {
    "DEFAULT": "newsclean.default",
    "REPAIR": "newsclean.default",
    "RULES": "newsclean.rules",
    "SiteProfile": "newsclean.profile",
    "clean": "newsclean.api",
    "fix_text": "newsclean.repair.text",
}
"""Public names that bring all stages with them, and the modules they are in. They are loaded when first asked for: the
stages take three quarters of the time of an import, which `newsclean --help` and a program that may clean need not wait
for."""


def __getattr__(name: str) -> object:
    """The public name, loaded now."""
    if name == "__version__":
        return import_module("newsclean.versions").version_of("newsclean")
    if name not in _WHERE:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(_WHERE[name]), name)


def __dir__() -> list[str]:
    """All public names, loaded or not, and nothing that this file happens to import."""
    return sorted(__all__)
