"""Workers do chunks side by side, hand them back in order, and are replaced when they die."""

import json
import re
import signal
import sys
from pathlib import Path

import pytest

from newsclean.run.crew import Crew
from newsclean.run.errors import RunError
from newsclean.run.records import JsonLine, Place
from tests.strategies.faults import Unwilling, breaks_on_poison, dawdles, dies_on_poison


def chunks(texts, size=2):
    lines = [
        JsonLine(Place(0, n, "a.jsonl", "line", n + 1), json.dumps({"n": n, "text": text}).encode())
        for n, text in enumerate(texts)
    ]
    return [tuple(lines[at : at + size]) for at in range(0, len(lines), size)]


def done(work, texts, *, workers=2):
    crew = Crew(workers, work)
    try:
        return [
            json.loads(outcome.line)["n"] if outcome.line else outcome.why
            for _, result in crew.ordered(iter(chunks(texts)))
            for outcome in result.outcomes
        ]
    finally:
        crew.dismiss()


def test_results_come_in_the_order_of_the_chunks_whatever_finishes_first():
    assert done(dawdles, ["Rain at last."] * 21) == list(range(21))


def test_a_record_that_kills_its_worker_is_rejected_and_its_neighbours_are_done():
    texts = ["Rain at last."] * 9
    texts[3] = texts[4] = "poison"
    results = done(dies_on_poison, texts)
    assert results[3] == results[4] == "the worker process died on it: Killed"
    assert [result for result in results if isinstance(result, int)] == [0, 1, 2, 5, 6, 7, 8]


def test_a_worker_that_gives_up_on_its_own_is_replaced_too():
    results = done(breaks_on_poison, ["Rain at last.", "poison", "Rain at last."], workers=1)
    assert results == [0, "the worker process died on it: exit code 7", 2]


def test_workers_that_cannot_start_are_the_runs_fault_and_not_a_records():
    with pytest.raises(RunError, match="could not start: exit code 3"):
        done(Unwilling(), ["Rain at last."], workers=1)


@pytest.mark.parametrize(("texts", "workers"), [(0, 0), (2, 1), (5, 3), (21, 3)])
def test_no_more_workers_start_than_there_are_chunks_for(texts, workers):
    crew = Crew(3, dawdles)
    try:
        results = list(crew.ordered(iter(chunks(["Rain at last."] * texts))))
        assert len(crew._workers) == workers
    finally:
        crew.dismiss()
    assert sum(len(chunk) for chunk, _ in results) == texts


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what signals another process blocks")
def test_a_worker_is_deaf_to_the_keyboard_before_it_can_say_so_itself():
    crew = Crew(1, dawdles)
    try:
        next(crew.ordered(iter(chunks(["Rain at last."]))))
        (worker,) = crew._workers
        blocked = re.search(r"SigBlk:\s*(\w+)", Path(f"/proc/{worker.process.pid}/status").read_text(encoding="ascii"))
        assert int(blocked[1], 16) & (1 << (signal.SIGINT - 1))
        assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())
    finally:
        crew.dismiss()


def test_dismissed_workers_are_gone():
    crew = Crew(2, dawdles)
    list(crew.ordered(iter(chunks(["Rain at last."] * 4))))
    processes = [worker.process for worker in crew._workers]
    crew.dismiss()
    assert len(processes) == 2
    assert not any(process.is_alive() for process in processes)


def test_nothing_to_do_is_done_at_once():
    assert done(dawdles, []) == []
