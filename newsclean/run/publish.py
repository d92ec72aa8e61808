"""Gives the files of a finished run their names, the output last; can be interrupted anywhere and repeated."""

from pathlib import Path
from typing import Final

from newsclean.run.journal import journal_of
from newsclean.run.needs import need
from newsclean.run.parquet import write_parquet
from newsclean.run.parts import draft_of
from newsclean.run.summary import Summary, summary_of

__all__ = ["be_able_to_publish", "publish"]

_PARQUET: Final = frozenset({".parquet", ".pq"})


def be_able_to_publish(output: Path) -> None:
    """See that the packages are there which the output's format needs, before hours of work and not after them.

    Raises:
        RunError: one is not installed.
    """
    if output.suffix.lower() in _PARQUET:
        need("pyarrow", "writing Parquet")


def publish(output: Path, rejected: Path, summary: Summary) -> None:
    """Rename the drafts of the run to what they are called from now on.

    Raises:
        OSError: a file cannot be written; the run's work is safe.
        RunError: the records do not fit a Parquet table.
    """
    draft = draft_of(output)
    if draft.exists():
        _publish_rejected(rejected)
        summary_of(output).write_bytes(summary.to_json())
        if output.suffix.lower() in _PARQUET:
            table = output.with_name(f"{output.name}.table")
            write_parquet(draft, table)
            table.replace(output)
            draft.unlink()
        else:
            draft.replace(output)
    journal_of(output).unlink(missing_ok=True)


def _publish_rejected(rejected: Path) -> None:
    """The list of rejected records; no file if there are none, not even that of an earlier run."""
    draft = draft_of(rejected)
    if not draft.exists():
        return
    if draft.stat().st_size:
        draft.replace(rejected)
    else:
        draft.unlink()
        rejected.unlink(missing_ok=True)
