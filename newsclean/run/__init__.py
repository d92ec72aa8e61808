"""Runs over many records on one machine: files in, one file out, on all cores, to be resumed wherever it was stopped.

`inputs` lists what is to be read, `Recipe` says how to clean it, `run` does it. The parent process only reads, orders
and writes; workers parse and clean, so that the reading of one core feeds many.
"""

from newsclean.run.errors import RefusedError, RejectedError, RunError
from newsclean.run.inputs import Input, inputs, why_missing
from newsclean.run.job import Job, Progress, rejected_of, run
from newsclean.run.journal import is_unfinished
from newsclean.run.learning import learn
from newsclean.run.recipe import BUDGET, Recipe
from newsclean.run.report import report
from newsclean.run.summary import Summary, summary_of
from newsclean.run.tally import Tally

__all__ = [
    "BUDGET",
    "Input",
    "Job",
    "Progress",
    "Recipe",
    "RefusedError",
    "RejectedError",
    "RunError",
    "Summary",
    "Tally",
    "inputs",
    "is_unfinished",
    "learn",
    "rejected_of",
    "report",
    "run",
    "summary_of",
    "why_missing",
]
