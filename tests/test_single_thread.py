"""Processes of our own take one thread for numpy; those of others are left alone."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from newsclean.cli import main
from newsclean.run.worker import READY, serve
from newsclean.single_thread import take_one_thread

VARIABLE = "OPENBLAS_NUM_THREADS"


@pytest.fixture(autouse=True)
def unset(monkeypatch):
    monkeypatch.setenv(VARIABLE, "")  # so that it is taken back afterwards
    monkeypatch.delenv(VARIABLE)


def test_what_was_chosen_stays(monkeypatch):
    monkeypatch.setenv(VARIABLE, "3")
    take_one_thread()
    assert os.environ[VARIABLE] == "3"


def test_the_command_takes_one_thread_in_its_own_process_only(monkeypatch, capsys):
    main(["roles"])
    assert VARIABLE not in os.environ
    monkeypatch.setattr(sys, "argv", ["newsclean", "roles"])
    main()
    assert os.environ[VARIABLE] == "1"
    assert "paragraph" in capsys.readouterr().out


def test_a_worker_takes_one_thread_before_it_has_work():
    class Gone:
        def send(self, said):
            assert (said, os.environ[VARIABLE]) == (READY, "1")

        def recv(self):
            raise EOFError

    before = signal.getsignal(signal.SIGINT)
    try:
        serve(Gone(), len)
    finally:
        signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="threads are counted where Linux lists them")
def test_numpy_starts_no_thread_behind_it():
    code = (
        "from newsclean.single_thread import take_one_thread; take_one_thread();"
        "import numpy, os; print(len(os.listdir('/proc/self/task')))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout == b"1\n"
