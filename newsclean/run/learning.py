"""`learn`: a `SiteProfile` from the records of a run's inputs."""

import time
from collections.abc import Callable, Iterator, Sequence

from newsclean.model import Document
from newsclean.profile import SiteProfile
from newsclean.render import FAULTS
from newsclean.run.contents import content_of
from newsclean.run.inputs import Input
from newsclean.run.job import Progress, nobody
from newsclean.run.readers import Reading, records
from newsclean.run.recipe import Recipe
from newsclean.run.tally import Tally
from newsclean.run.telling import telling

__all__ = ["learn"]


def learn(
    inputs: Sequence[Input],
    recipe: Recipe,
    *,
    tell: Callable[[str], None],
    watch: Callable[[Progress], None] = nobody,
    tally: Tally | None = None,
) -> SiteProfile:
    """What the records of the inputs teach about their sites; a record that cannot be cleaned teaches nothing.

    Args:
        inputs: the files to read.
        recipe: how the pages will be cleaned, so that the blocks learned from are those that will be judged.
        tell: gets a line about what was assumed of an input.
        watch: called after every record with how far the reading is.
        tally: counts the records that were learned from, and those that were rejected.

    Raises:
        RunError: a package that a kind of input needs is not installed.
    """
    return SiteProfile.fit(_documents(inputs, recipe, tell, watch, Tally() if tally is None else tally))


def _documents(
    inputs: Sequence[Input],
    recipe: Recipe,
    tell: Callable[[str], None],
    watch: Callable[[Progress], None],
    tally: Tally,
) -> Iterator[Document]:
    groundwork = recipe.groundwork()
    reading, start = Reading(), time.monotonic()
    total = sum(source.size for source in inputs)
    for count, record in enumerate(telling(records(inputs, reading=reading), recipe, tell), 1):
        try:
            document = groundwork(recipe.read(content_of(record, recipe)))
        except FAULTS:
            tally.count("documents", "rejected")
        else:
            tally.count("documents", "cleaned")
            yield document
        watch(Progress(reading.bytes_read, total, tally, count, time.monotonic() - start))
