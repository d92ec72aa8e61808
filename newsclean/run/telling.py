"""Messages about which fields were taken for text, page and address, once for each way an input is read."""

import json
from collections.abc import Callable, Iterable, Iterator

from newsclean.run.contents import Keys, keys_of
from newsclean.run.errors import RejectedError
from newsclean.run.recipe import Recipe
from newsclean.run.records import JsonLine, Record, Row

__all__ = ["telling"]


def telling(records: Iterable[Record], recipe: Recipe, tell: Callable[[str], None]) -> Iterator[Record]:
    """The records, unchanged; `tell` gets a line when an input's first record is read otherwise than those before."""
    index = -1
    known: set[Keys] = set()
    for record in records:
        if record.place.index != index:
            keys = _guessed(record, recipe)
            if keys is not None:
                index = record.place.index
                if keys not in known:
                    known.add(keys)
                    tell(f"{record.place.input}: {_sentence(keys)}")
        yield record


def _guessed(record: Record, recipe: Recipe) -> Keys | None:
    if recipe.text_key or recipe.html_key:
        return None
    try:
        if isinstance(record, JsonLine):
            fields = json.loads(record.raw)
            return keys_of(fields, recipe) if isinstance(fields, dict) else None
        return keys_of(record.fields, recipe) if isinstance(record, Row) else None
    except (ValueError, RecursionError, RejectedError):
        return None


def _sentence(keys: Keys) -> str:
    what = "pages" if keys.media == "html" else "texts"
    address = f", addresses from {keys.url!r}" if keys.url else ""
    return f"reading {what} from {keys.content!r}{address} (--html-key, --text-key, --url-key say otherwise)"
