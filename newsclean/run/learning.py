"""`learn`: a `SiteProfile` from the records of a run's inputs."""

from collections.abc import Callable, Iterator, Sequence

from newsclean.model import Document
from newsclean.profile import SiteProfile
from newsclean.render import FAULTS
from newsclean.run.contents import content_of
from newsclean.run.inputs import Input
from newsclean.run.readers import Reading, records
from newsclean.run.recipe import Recipe
from newsclean.run.telling import telling

__all__ = ["learn"]


def learn(inputs: Sequence[Input], recipe: Recipe, *, tell: Callable[[str], None]) -> SiteProfile:
    """What the records of the inputs teach about their sites; a record that cannot be cleaned teaches nothing.

    Args:
        inputs: the files to read.
        recipe: how the pages will be cleaned, so that the blocks learned from are those that will be judged.
        tell: gets a line about what was assumed of an input.

    Raises:
        RunError: a package that a kind of input needs is not installed.
    """
    return SiteProfile.fit(_documents(inputs, recipe, tell))


def _documents(inputs: Sequence[Input], recipe: Recipe, tell: Callable[[str], None]) -> Iterator[Document]:
    groundwork = recipe.groundwork()
    for record in telling(records(inputs, reading=Reading()), recipe, tell):
        try:
            document = groundwork(recipe.read(content_of(record, recipe)))
        except FAULTS:
            continue
        yield document
