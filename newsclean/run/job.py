"""`run`: inputs through the recipe into one file, on all cores, resumable wherever it was stopped."""

import json
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Final

from newsclean.run.chunks import chunked
from newsclean.run.crew import Crew
from newsclean.run.errors import RefusedError, RunError
from newsclean.run.inputs import Input
from newsclean.run.journal import Journal, journal_of
from newsclean.run.parts import Part, draft_of
from newsclean.run.publish import be_able_to_publish, publish
from newsclean.run.readers import Reading, records
from newsclean.run.recipe import Recipe
from newsclean.run.records import Place
from newsclean.run.summary import Summary
from newsclean.run.tally import Tally
from newsclean.run.telling import telling
from newsclean.run.worker import Chunk, Result, Work, clean_chunk
from newsclean.versions import version_of

__all__ = ["Job", "Progress", "nobody", "rejected_of", "run"]

_SAVE_EVERY_S: Final = 2.0
"""Seconds between two journals: what a kill costs at most. Saving takes some 10 ms, so half a percent."""


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be done: inputs, the file for the result, how to clean, and on how many worker processes.

    The result is a Parquet table if the file's suffix says so, else JSON Lines.
    """

    inputs: tuple[Input, ...]
    output: Path
    recipe: Recipe
    workers: int = 1

    @property
    def fingerprint(self) -> str:
        """The same for jobs with the same result: of inputs, recipe and version, not of the workers' number."""
        named = [(source.name, source.kind, source.size) for source in self.inputs]
        return sha256(repr((version_of("newsclean"), named, self.recipe)).encode(errors="backslashreplace")).hexdigest()


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is.

    Bytes are those of the inputs as stored; the tally is the whole run's; records and seconds are this sitting's.
    """

    bytes_read: int
    bytes_total: int
    tally: Tally
    records: int
    seconds: float


def rejected_of(output: Path) -> Path:
    """Where the records that were rejected are listed."""
    return output.with_name(f"{output.name}.rejected.jsonl")


def nobody(news: object) -> None:
    """Who listens if the caller has no wish to."""
    del news


def run(
    job: Job,
    *,
    resume: bool = False,
    force: bool = False,
    tell: Callable[[str], None] = nobody,
    watch: Callable[[Progress], None] = nobody,
    work: Work | None = None,
) -> Summary:
    """Do the job; the output appears under its name when it is whole.

    Args:
        job: what to do.
        resume: take up an interrupted run of the same job; the result is that of a run without interruption.
        force: replace an output that exists, and drop what an interrupted run left.
        tell: called with a line about what was assumed of an input.
        watch: called after every chunk with how far the run is.
        work: what workers do with a chunk, in place of the recipe.

    Raises:
        RefusedError: the output exists, or an interrupted run is in the way or was another job's; nothing was done.
        RunError: the output's format needs a package that is not installed, or the disk is full. What was done by then
            is safe, and `resume` goes on from there.
    """
    be_able_to_publish(job.output)
    state = _begin(job, resume=resume, force=force)
    try:
        if not state.whole:
            state = _Sitting(job, state, tell, watch).work_off(work or partial(clean_chunk, recipe=job.recipe))
        summary = Summary(Tally.from_dict(state.tally), state.seconds)
        publish(job.output, rejected_of(job.output), summary)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        msg = f"{job.output} cannot be written: {reason}; put that right and run again with --resume"
        raise RunError(msg) from error
    return summary


def _begin(job: Job, *, resume: bool, force: bool) -> Journal:
    """The state to start from.

    Raises:
        RefusedError: there is something in the way.
    """
    fresh = Journal(job.fingerprint)
    if force and not resume:
        return fresh
    left = Journal.load(journal_of(job.output))
    if left is None:
        if job.output.exists() and not force:
            msg = f"{job.output} exists already; --force replaces it"
            raise RefusedError(msg)
        return fresh
    if not resume:
        msg = f"an interrupted run left {draft_of(job.output)}; --resume continues it, --force starts anew"
        raise RefusedError(msg)
    if left.fingerprint != fresh.fingerprint:
        msg = f"the interrupted run of {job.output} had other inputs, options or another version; start anew: --force"
        raise RefusedError(msg)
    return left


class _Sitting:
    """One stretch of work on a job, from the state another one left."""

    def __init__(
        self, job: Job, state: Journal, tell: Callable[[str], None], watch: Callable[[Progress], None]
    ) -> None:
        self._job = job
        self._state = state
        self._tell = tell
        self._watch = watch
        self._tally = Tally.from_dict(state.tally)
        self._next = (state.index, state.ordinal)
        self._reading = Reading()
        self._records = 0
        self._start = self._saved = time.monotonic()

    def work_off(self, work: Work) -> Journal:
        """Do all that is left; return the state in which all is done."""
        job = self._job
        self._written = Part(job.output, self._state.written)
        self._rejected = Part(rejected_of(job.output), self._state.rejected)
        self._save(whole=False)
        stream = telling(records(job.inputs, start=self._next, reading=self._reading), job.recipe, self._tell)
        crew = Crew(job.workers, work)
        try:
            for chunk, result in crew.ordered(chunked(stream)):
                self._take(chunk, result)
                if time.monotonic() - self._saved > _SAVE_EVERY_S:
                    self._save(whole=False)
            return self._save(whole=True)
        finally:
            crew.dismiss()
            self._written.close()
            self._rejected.close()

    def _take(self, chunk: Chunk, result: Result) -> None:
        for record, outcome in zip(chunk, result.outcomes, strict=True):
            if outcome.line is not None:
                self._written.append(outcome.line)
            else:
                self._rejected.append(_rejection(record.place, outcome.why or ""))
        self._tally.add(result.tally)
        last = chunk[-1].place
        self._next = (last.index, last.ordinal + 1)
        total = sum(source.size for source in self._job.inputs)
        self._records += len(chunk)
        seconds = time.monotonic() - self._start
        self._watch(Progress(self._reading.bytes_read, total, self._tally, self._records, seconds))

    def _save(self, *, whole: bool) -> Journal:
        self._written.sync()
        self._rejected.sync()
        now = time.monotonic()
        state = Journal(
            fingerprint=self._state.fingerprint,
            index=self._next[0],
            ordinal=self._next[1],
            written=self._written.length,
            rejected=self._rejected.length,
            seconds=self._state.seconds + now - self._start,
            whole=whole,
            tally=self._tally.to_dict(),
        )
        state.save(journal_of(self._job.output))
        self._saved = now
        return state


def _rejection(place: Place, why: str) -> bytes:
    data = {"input": os.fsdecode(place.input), "position": place.position, "reason": why}
    return (json.dumps(data, ensure_ascii=False) + "\n").encode(errors="backslashreplace")
