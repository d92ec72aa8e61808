"""How many threads numpy's arithmetic takes in the processes that are our own: the command and the workers of a run.

A library leaves that to the program that imports it. OpenBLAS, which numpy's wheels bring, starts a thread for every
core as soon as numpy is imported and has them wait at full speed for work. There is none: the labellers add and look up
and never multiply matrices. With one thread `newsclean fix` of a page takes 0.88 of the processor time on two cores
(0.41 s for 0.46), and sixteen workers on sixteen cores no longer start 256 threads.
"""

import os
from typing import Final

__all__ = ["take_one_thread"]

_OPENBLAS: Final = "OPENBLAS_NUM_THREADS"


def take_one_thread() -> None:
    """Have numpy, not imported yet, start no threads in this process and in those that it starts.

    What whoever started the process has chosen stays.
    """
    os.environ.setdefault(_OPENBLAS, "1")
