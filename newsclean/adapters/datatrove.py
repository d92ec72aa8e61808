"""datatrove: an extractor for its WARC reader, and a step that cleans documents in place and labels them.

    LocalPipelineExecutor([WarcReader("crawl/"), NewscleanExtractor(), JsonlWriter("clean/")]).run()

Take the extractor to get the text and nothing else; documents without a body are dropped, as by every extractor. Take
the step to get all documents, with headline, byline, date, verdict and what was removed in their metadata, and let a
filter of yours decide.
"""

# mypy: allow-subclassing-any
# datatrove ships no types, so its base classes are `Any` to mypy.

from collections import Counter
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any, Final

from newsclean.api import clean
from newsclean.default import DEFAULT
from newsclean.errors import UnknownOptionError
from newsclean.model import BODY, Document
from newsclean.pipeline import Pipeline
from newsclean.render import DEFAULT_FIELDS, FAULTS, described, row, well_formed

__all__ = ["NewscleanExtractor", "NewscleanStep"]

_Extractor: Any = import_module("datatrove.pipeline.extractors.base").BaseExtractor
_Step: Any = import_module("datatrove.pipeline.base").PipelineStep

_LOADING: Final = "<p>A first page, on which whatever has to be loaded is loaded.</p>"
"""What is cleaned in place of the empty text that datatrove's sandbox warms up with; else the first page of every
process would pay for the loading, and might be dropped for taking too long."""


class NewscleanExtractor(_Extractor):
    """The body of a page, as text.

    Args:
        timeout: seconds a page may take before datatrove drops it. newsclean's own time is bounded by the page's size.
        keep: the roles that make up the body.
        pipeline: the stages to run.
    """

    name = "newsclean"

    def __init__(self, timeout: float = 30.0, keep: Any = BODY, pipeline: Pipeline = DEFAULT) -> None:
        super().__init__(timeout)
        self._keep = keep
        self._pipeline = pipeline

    def extract(self, text: str) -> str:
        """The body of the page; empty if it has none."""
        return clean(text or _LOADING, keep=self._keep, pipeline=self._pipeline).body


class NewscleanStep(_Step):
    """Replaces every document's text by its body, and writes what was found into its metadata.

    `metadata["newsclean"]` holds the columns of `newsclean.render.row` without the body, and under `removed` how many
    characters of which role are not in it. A document that cannot be cleaned keeps its text, and the reason is there
    under `error`. No document is dropped.

    Args:
        keep: the roles that make up the body.
        pipeline: the stages to run.
    """

    name = "newsclean"
    type = "✂️ - FORMAT"

    def __init__(self, keep: Any = BODY, pipeline: Pipeline = DEFAULT) -> None:
        super().__init__()
        self._keep = keep
        self._pipeline = pipeline

    def run(self, data: Iterable[Any], rank: int = 0, world_size: int = 1) -> Iterator[Any]:
        """The documents, cleaned."""
        del rank, world_size
        for document in data:
            self.stat_update("total")
            with self.track_time():
                self._clean(document)
            yield document

    def _clean(self, document: Any) -> None:
        url = document.metadata.get("url")
        address = url if isinstance(url, str) else None
        try:
            cleaned = clean(document.text, keep=self._keep, pipeline=self._pipeline, url=address)
        except UnknownOptionError:
            raise  # the caller's mistake, and one of every document
        except FAULTS as error:
            self.stat_update("failed")
            document.metadata["newsclean"] = {"error": described(error)}
            return
        self.stat_update("cleaned" if cleaned.body else "empty")
        document.text = well_formed(cleaned.body)
        document.metadata["newsclean"] = _labels(cleaned)


def _labels(cleaned: Document) -> dict[str, Any]:
    removed: Counter[str] = Counter()
    for block in cleaned.boilerplate:
        removed[block.role.value] += len(block.text)
    columns = row(cleaned, [name for name in DEFAULT_FIELDS if name != "body"])
    return {**{name: well_formed(value) for name, value in columns.items()}, "removed": dict(removed)}
