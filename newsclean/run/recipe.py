"""`Recipe`: how every record of a run is cleaned, as plain data that travels to workers and into a journal."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Final, Literal

from newsclean.api import read
from newsclean.default import DEFAULT, REPAIR
from newsclean.model import BODY, Document, Media, Role
from newsclean.pipeline import Pipeline
from newsclean.render import DEFAULT_FIELDS
from newsclean.run.errors import RejectedError

__all__ = ["BUDGET", "Recipe"]

BUDGET: Final = 50_000_000
"""Units of work a document may cost. The heaviest of 1,007 pages of news costs 4 million; fifty million is about what a
core does in half a minute."""

BLOCK_COST: Final = 100
"""Units of work for a block: measured, a block costs the stages about as much as a hundred characters do."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to clean; two runs with equal recipes over equal inputs give equal results.

    `keep` are roles kept beside the body's, `without` names stages left out; `fields` are the columns of the result.
    `text_key`, `html_key` and `url_key` name the fields that hold a record's text, page and address; None means the
    first field with a telling name. `budget` is in units of work: one for each byte or character of the input, and
    `BLOCK_COST` for each block. Counted, never clocked, so that it spares and rejects the same records everywhere.
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

    def pipeline(self) -> Pipeline:
        """The stages to run.

        Raises:
            PipelineError: there is no stage of a name in `without`.
        """
        return (REPAIR if self.repair_only else DEFAULT).without(*self.without)

    def roles(self) -> AbstractSet[Role]:
        """The roles that make up the body.

        Raises:
            ValueError: there is no role of a name in `keep`.
        """
        return frozenset(Role) if self.repair_only else BODY | {Role(name) for name in self.keep}

    def clean(
        self, content: bytes | str, *, media: Media | Literal["auto"], encoding: str | None, url: str | None
    ) -> Document:
        """Clean one record's content.

        Raises:
            RejectedError: the document costs more than the budget.
            NewscleanError: the content cannot be read.
        """
        self._afford(len(content))
        document = read(
            content,
            media=media if self.media == "auto" else self.media,
            encoding=(self.encoding or encoding) if isinstance(content, bytes) else None,
            url=url,
        )
        self._afford(len(document.source.text) + BLOCK_COST * len(document.blocks))
        return self.pipeline()(replace(document, keep=self.roles()))

    def _afford(self, cost: int) -> None:
        if cost > self.budget:
            msg = f"costs {cost:,} units of work, more than the budget of {self.budget:,}"
            raise RejectedError(msg)
