"""What a worker process does: chunks of records in, lines of JSON and reasons for rejection out."""

import json
import signal
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from multiprocessing.connection import Connection
from typing import Any, Final

from newsclean.render import FAULTS, FIELDS, described, row
from newsclean.run.contents import content_of
from newsclean.run.recipe import Recipe
from newsclean.run.records import Broken, Record
from newsclean.run.tally import Tally
from newsclean.single_thread import take_one_thread

__all__ = ["READY", "Chunk", "Outcome", "Result", "Work", "clean_chunk", "serve"]

Chunk = tuple[Record, ...]

READY: Final = "ready"
"""What a worker says first; one that dies before has a faulty installation, not a faulty record."""

_OURS: Final = frozenset(FIELDS)
"""Names of columns that mean the same in every result."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a record: a line of JSON, or the reason why there is none."""

    line: bytes | None = None
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a chunk: an outcome for each of its records, and the counts of all."""

    outcomes: tuple[Outcome, ...]
    tally: Tally


Work = Callable[[Chunk], Result]


def clean_chunk(chunk: Chunk, recipe: Recipe) -> Result:
    """Clean every record of a chunk."""
    tally = Tally()
    return Result(tuple(_clean(record, recipe, tally) for record in chunk), tally)


def _clean(record: Record, recipe: Recipe, tally: Tally) -> Outcome:
    try:
        content = content_of(record, recipe)
        document = recipe.clean(content)
        line = _line({**_passed_on(content.rest), **row(document, recipe.fields)})
    except FAULTS as error:
        whole = isinstance(record, Broken) and record.whole_input
        tally.count("documents", "unreadable" if whole else "rejected")
        return Outcome(why=described(error))
    tally.count_document(document, by_site=recipe.by_site)
    return Outcome(line=line)


def _passed_on(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The record's own fields, untouched; one with the name of a column of ours goes as `input_…`.

    >>> _passed_on({"id": 7, "headline": "as the feed had it"})
    {'id': 7, 'input_headline': 'as the feed had it'}

    So does one of a result that is cleaned again, beside the one that was passed on then:

    >>> _passed_on({"headline": "ours", "input_headline": "as the feed had it"})
    {'input_input_headline': 'ours', 'input_headline': 'as the feed had it'}
    """
    return {_free_name(name, fields): value for name, value in fields.items()}


def _free_name(name: str, fields: Mapping[str, Any]) -> str:
    """The name if it is none of ours, else one that no other field has."""
    if name not in _OURS:
        return name
    free = f"input_{name}"
    while free in fields:
        free = f"input_{free}"
    return free


def _line(fields: Mapping[str, Any]) -> bytes:
    r"""One line of JSON in UTF-8; a lone surrogate, which no UTF-8 can hold, as JSON's own escape.

    >>> _line({"body": "Grüße\n\ud83d"}).decode()
    '{"body": "Grüße\\n\\ud83d"}\n'
    """
    try:
        line = json.dumps(fields, ensure_ascii=False, default=_plain, allow_nan=False)
    except ValueError:
        # JSON has no word for "not a number", which tables use for "nothing"; Python's own `NaN` no other reader takes.
        loose = json.dumps(fields, default=_plain)
        line = json.dumps(json.loads(loose, parse_constant=lambda _: None), ensure_ascii=False)
    return f"{line}\n".encode(errors="backslashreplace")


def _plain(value: object) -> str:
    """What JSON cannot say, as text: dates as ISO 8601, decimals digit by digit, bytes as base64."""
    if isinstance(value, bytes):
        from base64 import b64encode

        return b64encode(value).decode()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    msg = f"a field of type {type(value).__name__} cannot be passed on as JSON"
    raise TypeError(msg)


def serve(connection: Connection, work: Work) -> None:
    """Do chunks until the other end hangs up, be it done or dead.

    An interrupt from the keyboard reaches every process of the terminal; it is the parent's to answer.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    take_one_thread()
    try:
        connection.send(READY)
        while True:
            connection.send(work(connection.recv()))
    except (EOFError, OSError):
        return
