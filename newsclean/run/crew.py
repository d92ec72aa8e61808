"""`Crew`: worker processes that do chunks side by side and hand them back in order; a dead worker is replaced.

Processes are spawned, not forked: a fork copies whatever locks the parent's threads (Arrow's among them) hold, and open
ends of the other workers' pipes, which would keep orphans alive after the parent was killed.
"""

import signal
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Final

from newsclean.run.errors import RunError
from newsclean.run.tally import Tally
from newsclean.run.worker import READY, Chunk, Outcome, Result, Work, serve

__all__ = ["Crew"]

_WINDOW: Final = 16
"""Chunks per worker that may be done or under way before the one that is due: a page that takes a hundred times as long
as others keeps nobody waiting, and memory stays bounded."""

_FAREWELL_S: Final = 2.0
"""Seconds a worker gets to leave of its own accord; it notices at the end of its chunk."""


@dataclass(slots=True)
class _Worker:
    process: SpawnProcess
    connection: Connection
    number: int = -1
    chunk: Chunk = ()


class Crew:
    """At most `size` worker processes; call `dismiss` when done.

    They start when the first chunks have been read, one for each: a single page is work for one process, however many
    were allowed.
    """

    def __init__(self, size: int, work: Work) -> None:
        self._size = size
        self._work = work
        self._workers: list[_Worker] = []

    def ordered(self, chunks: Iterator[Chunk]) -> Iterator[tuple[Chunk, Result]]:
        """Every chunk with its result, in the order of the chunks.

        Raises:
            RunError: a worker cannot even start.
        """
        numbered = enumerate(chunks)
        ahead = deque(islice(numbered, self._size))
        self._hire(len(ahead))
        finished: dict[int, tuple[Chunk, Result]] = {}
        due = 0
        while True:
            self._hand_out(ahead, numbered, due + _WINDOW * len(self._workers))
            # While all are busy is the time to read what they will need next.
            while len(ahead) < len(self._workers) and (task := next(numbered, None)) is not None:
                ahead.append(task)
            busy: dict[object, _Worker] = {worker.connection: worker for worker in self._workers if worker.chunk}
            if not busy:
                return
            for connection in wait([worker.connection for worker in busy.values()]):
                worker = busy[connection]
                finished[worker.number] = (worker.chunk, self._collect(worker))
            while due in finished:
                yield finished.pop(due)
                due += 1

    def dismiss(self) -> None:
        """Hang up on all workers and see them out."""
        for worker in self._workers:
            worker.connection.close()
        for worker in self._workers:
            worker.process.join(_FAREWELL_S)
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()

    def _hire(self, count: int) -> None:
        """Start workers side by side, and wait for all of them."""
        for _ in range(count):
            self._workers.append(self._hired())
        for worker in self._workers:
            _await_ready(worker)

    def _hand_out(self, ahead: deque[tuple[int, Chunk]], numbered: Iterator[tuple[int, Chunk]], limit: int) -> None:
        for worker in self._workers:
            if worker.chunk:
                continue
            task = ahead.popleft() if ahead else next(numbered, None)
            if task is None:
                return
            if task[0] >= limit:
                ahead.appendleft(task)
                return
            worker.number, worker.chunk = task
            _send(worker, worker.chunk)

    def _collect(self, worker: _Worker) -> Result:
        """What the worker made of its chunk; if it died on it, what can be saved."""
        chunk, worker.chunk = worker.chunk, ()
        result = _received(worker)
        return self._rescued(worker, chunk) if result is None else result

    def _rescued(self, worker: _Worker, chunk: Chunk) -> Result:
        """The chunk again, record by record: the one that a worker dies on alone is rejected, the others are done."""
        tally = Tally()
        outcomes: list[Outcome] = []
        self._replace(worker)
        for record in chunk:
            _send(worker, (record,))
            result = _received(worker)
            if result is None:
                cause = self._replace(worker)
                result = Result((Outcome(why=f"the worker process died on it: {cause}"),), Tally())
                result.tally.count("documents", "rejected")
            outcomes += result.outcomes
            tally.add(result.tally)
        return Result(tuple(outcomes), tally)

    def _replace(self, worker: _Worker) -> str:
        """Put a new process in the place of a dead one; tell what the old one died of."""
        worker.connection.close()
        worker.process.join()
        cause = _cause(worker.process.exitcode)
        new = self._hired()
        _await_ready(new)
        worker.process, worker.connection = new.process, new.connection
        return cause

    def _hired(self) -> _Worker:
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs, self._work), daemon=True)
        with _deaf():
            process.start()
        theirs.close()
        return _Worker(process, ours)


@contextmanager
def _deaf() -> Iterator[None]:
    """Ctrl-C held back: a process started now never hears it, not even before it can say so itself.

    It leaves when we do, and without a traceback of its own. Windows has no such mask.
    """
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _await_ready(worker: _Worker) -> None:
    try:
        hello = worker.connection.recv()
    except (EOFError, OSError):
        hello = None
    if hello != READY:
        worker.process.join()
        msg = f"a worker process could not start: {_cause(worker.process.exitcode)}; what it said stands above"
        raise RunError(msg)


def _send(worker: _Worker, chunk: Chunk) -> None:
    """Hand a chunk over; if the worker is dead, reading its answer will tell."""
    try:
        worker.connection.send(chunk)
    except OSError:
        return


def _received(worker: _Worker) -> Result | None:
    """The worker's result; None if it died."""
    try:
        result: Result = worker.connection.recv()
    except (EOFError, OSError):
        return None
    return result


def _cause(code: int | None) -> str:
    """What a process died of, in words.

    >>> _cause(-11)
    'Segmentation fault'
    >>> _cause(1)
    'exit code 1'
    """
    if code is not None and code < 0:
        return signal.strsignal(-code) or f"signal {-code}"
    return f"exit code {code}"
