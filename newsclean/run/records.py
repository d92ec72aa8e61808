"""A record on its way from a file to a worker: where it was, what it holds, and what of that is to be cleaned."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from newsclean.model import Media

__all__ = ["Broken", "Content", "JsonLine", "Page", "Place", "Record", "Row"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record stands: in which input, and where there.

    `index` counts the run's inputs and `ordinal` the records of one input, both from 0: together they order all records
    and are what a resumed run continues from. `unit` and `number` say the same to a human (`line 12`).
    """

    index: int
    ordinal: int
    input: str
    unit: str
    number: int

    @property
    def position(self) -> str:
        """The place within the input, for a human."""
        return f"{self.unit} {self.number}"


@dataclass(frozen=True, slots=True)
class JsonLine:
    """A line of JSON, not parsed yet: the workers do that, since the one reader must keep all of them busy."""

    place: Place
    raw: bytes


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, as plain values by column."""

    place: Place
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Page:
    """A whole page or text with what is known of it; `fields` are passed on to the output."""

    place: Place
    content: bytes
    media: Media | Literal["auto"] = "auto"
    encoding: str | None = None
    url: str | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Broken:
    """What could not be read, and why; `whole_input` if the rest of the input is lost with it."""

    place: Place
    why: str
    whole_input: bool = False


Record = JsonLine | Row | Page | Broken


@dataclass(frozen=True, slots=True)
class Content:
    """What of a record is to be cleaned; `rest` are its other fields, which only pass through.

    `encoding` is what a header said, and may be nonsense.
    """

    content: bytes | str
    media: Media | Literal["auto"] = "auto"
    encoding: str | None = None
    url: str | None = None
    rest: Mapping[str, Any] = field(default_factory=dict)
