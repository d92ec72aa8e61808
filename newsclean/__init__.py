r"""newsclean cleans scraped news: bytes, HTML, or text that some other tool has already extracted and half ruined.

`clean` takes whatever a scraper holds and gives a `Document`: a row of blocks, each with its role and the reason,
each pointing back into the source. Nothing is deleted; `document.body` is the blocks whose role you keep.

>>> import newsclean
>>> print(newsclean.clean(b"It\xe2\x80\x99s raining , at last."))
It’s raining, at last.
"""

from newsclean.api import clean
from newsclean.decode import decode
from newsclean.default import DEFAULT, REPAIR
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
