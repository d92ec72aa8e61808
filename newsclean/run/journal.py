"""`Journal`: how far a run has come, written so that a kill at any moment leaves the last state or the one before."""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

from newsclean.run.errors import RefusedError

__all__ = ["Journal", "is_unfinished", "journal_of"]

_VERSION: Final = 1


def is_unfinished(output: Path) -> bool:
    """Whether an interrupted run left a journal for this output."""
    return journal_of(output).exists()


def journal_of(output: Path) -> Path:
    """Where the journal of a run with this output lies."""
    return output.with_name(f"{output.name}.journal")


@dataclass(frozen=True, slots=True)
class Journal:
    """The state a run can be taken up from.

    `fingerprint` names the inputs and the recipe, so that no run is continued with others. `index` and `ordinal` are
    the place of the first record not done yet; `written` and `rejected` the bytes of the two files that belong to those
    that are; `tally` their counts. `whole` is set once all records are done and only names are left to be changed.
    """

    fingerprint: str
    index: int = 0
    ordinal: int = 0
    written: int = 0
    rejected: int = 0
    seconds: float = 0.0
    whole: bool = False
    tally: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    def save(self, path: Path) -> None:
        """Write the journal in one step."""
        draft = path.with_name(f"{path.name}.new")
        with draft.open("wb") as file:
            file.write(json.dumps({"version": _VERSION, **asdict(self)}).encode())
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)

    @classmethod
    def load(cls, path: Path) -> "Journal | None":
        """The journal, or None if there is none.

        Raises:
            RefusedError: it was not written by this version.
        """
        try:
            data: dict[str, Any] = json.loads(path.read_bytes())
        except FileNotFoundError:
            return None
        except ValueError as error:
            msg = f"{path} is no journal of a run; start anew with --force"
            raise RefusedError(msg) from error
        if data.pop("version", None) != _VERSION:
            msg = f"{path} was written by another version of newsclean; start anew with --force"
            raise RefusedError(msg)
        return cls(**data)
