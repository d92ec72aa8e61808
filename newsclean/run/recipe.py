"""`Recipe`: how every record of a run is cleaned, as plain data that travels to workers and into a journal."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Final, Literal

from newsclean.api import read
from newsclean.default import DEFAULT, REPAIR, behind_judgement, with_profile
from newsclean.errors import UnknownEncodingError
from newsclean.model import BODY, Document, Media, Role
from newsclean.pipeline import Pipeline
from newsclean.profile import NAME, SiteProfile, from_bytes
from newsclean.render import DEFAULT_FIELDS
from newsclean.run.errors import RejectedError
from newsclean.run.records import Content

__all__ = ["BUDGET", "Recipe"]

BUDGET: Final = 50_000_000
"""Units of work a document may cost. The heaviest of 1,007 pages of news costs 2.9 million; the stages take about a
microsecond for a unit of text, so fifty million are a minute of one core at most."""

BLOCK_COST: Final = 60
"""Units of work for a block: over 140 pages, a block takes the stages as long as 59 characters do (1.06 µs each)."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to clean; two runs with equal recipes over equal inputs give equal results.

    `keep` are roles kept beside the body's, `without` names stages left out; `fields` are the columns of the result.
    `text_key`, `html_key` and `url_key` name the fields that hold a record's text, page and address; None means the
    first field with a telling name. `budget` is in units of work: one for each byte or character of the input, and
    `BLOCK_COST` for each block. Counted, never clocked, so that it spares and rejects the same records everywhere.
    `profile` is a `SiteProfile` as its file holds it; `by_site` has the summary count by site as well.
    """

    media: Media | Literal["auto"] = "auto"
    encoding: str | None = None
    keep: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    repair_only: bool = False
    fields: tuple[str, ...] = DEFAULT_FIELDS
    text_key: str | None = None
    html_key: str | None = None
    url_key: str | None = None
    budget: int = BUDGET
    profile: bytes | None = None
    by_site: bool = False

    def pipeline(self) -> Pipeline:
        """The stages to run.

        Raises:
            PipelineError: there is no stage of a name in `without`.
            UnreadableInputError: the profile is none.
        """
        stages = (REPAIR if self.repair_only else DEFAULT).without(*self.without)
        if self.profile is None or self.repair_only:
            return stages
        return with_profile(stages, _profile(self.profile))

    def groundwork(self) -> Pipeline:
        """The stages that come before a profile is asked: they decide what the blocks are, on which one is learned."""
        stages = self.pipeline().without(*([NAME] if self.profile else []))
        last = behind_judgement(stages)
        names = list(stages)
        return stages.only(*names[: names.index(last) + 1]) if last else stages

    def roles(self) -> AbstractSet[Role]:
        """The roles that make up the body.

        Raises:
            ValueError: there is no role of a name in `keep`.
        """
        return frozenset(Role) if self.repair_only else BODY | {Role(name) for name in self.keep}

    def clean(self, content: Content) -> Document:
        """Clean one record's content.

        Raises:
            RejectedError: the document costs more than the budget.
            NewscleanError: the content cannot be read.
        """
        return self.pipeline()(replace(self.read(content), keep=self.roles()))

    def read(self, content: Content) -> Document:
        """Read one record's content, within the budget.

        Raises:
            RejectedError: the document costs more than the budget.
            NewscleanError: the content cannot be read.
        """
        self._afford(len(content.content))
        media = content.media if self.media == "auto" else self.media
        reading = partial(read, content.content, media=media, url=content.url)
        if isinstance(content.content, str):
            document = reading()
        elif self.encoding or content.encoding is None:
            document = reading(encoding=self.encoding)
        else:
            try:
                document = reading(encoding=content.encoding)
            except UnknownEncodingError:
                document = reading()
        self._afford(len(document.source.text) + BLOCK_COST * len(document.blocks))
        return document

    def _afford(self, cost: int) -> None:
        if cost > self.budget:
            msg = f"costs {cost:,} units of work, more than the budget of {self.budget:,}"
            raise RejectedError(msg)


@cache
def _profile(data: bytes) -> SiteProfile:
    return from_bytes(data)
