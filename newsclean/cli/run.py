"""`newsclean run`: archives and corpora through the pipeline on all cores, into one file."""

import argparse
import json
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from newsclean.cli import atomic
from newsclean.cli.bar import Bar
from newsclean.cli.commands import Commands, Exit, UsageError
from newsclean.cli.inputs import STDIN, label_of, must_read_stdin_once
from newsclean.cli.messages import complain, counted, reason, say
from newsclean.cli.options import add_cleaning, checked, names
from newsclean.cli.targets import must_be_writable
from newsclean.errors import NewscleanError, UnknownOptionError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.run import Input, Job, Recipe, Summary

__all__ = ["register"]

_EXAMPLE: Final = """
newsclean run crawl/*.warc.gz -o clean.jsonl
newsclean run articles.jsonl -o clean.parquet --text-key maintext --fields body,headline,published
newsclean run pages/ -o clean.jsonl -j 8 --keep caption
newsclean run pages/ -o clean.jsonl --resume     go on where an interrupted run stopped
"""

_WRITTEN: Final = (".jsonl", ".ndjson", ".json", ".parquet")
"""Endings of what a run writes: JSON Lines, or a table. Another one would promise what the file does not hold."""

_READ: Final = ".jsonl, .csv, .parquet, .warc, .html or .txt"
"""Endings of what is read of a folder, for those who named one without any."""


def register(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add(
        "run", summary="clean an archive or a corpus into one file, on all cores", example=_EXAMPLE, handler=_handle
    )
    parser.add_argument(
        "inputs",
        metavar="INPUT",
        nargs="+",
        help="JSON Lines, CSV, Parquet, WARC or WET (also gzip or zstd), pages, texts, folders or patterns of them",
    )
    parser.add_argument("-o", "--output", metavar="OUT", required=True, help="the result: .jsonl or .parquet")
    parser.add_argument("-j", "--jobs", metavar="N", type=_jobs, help="processes at most (default: one for each core)")
    parser.add_argument("--resume", action="store_true", help="go on with an interrupted run of the same command")
    parser.add_argument("--force", action="store_true", help="replace OUT if it exists, and start anew")
    parser.add_argument("--profile", metavar="FILE", help="what newsclean learn learned of the site")
    parser.add_argument("--learn", action="store_true", help="learn from the inputs first, then clean them with that")
    parser.add_argument("--report", metavar="FILE.html", help="a page that plots what was done, and how sites differ")
    _add_fields(parser)
    add_cleaning(parser)


def _add_fields(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("fields")
    group.add_argument("--text-key", metavar="NAME", help="the field that holds a record's text; guessed otherwise")
    group.add_argument("--html-key", metavar="NAME", help="the field that holds a record's page; guessed otherwise")
    group.add_argument("--url-key", metavar="NAME", help="the field that holds a record's address; guessed otherwise")
    group.add_argument(
        "--fields", metavar="NAME,…", type=names, help="what to write of each document, such as body,headline,published"
    )
    group.add_argument("--blocks", action="store_true", help="write all blocks too: role, place, reasons, changes")
    group.add_argument("--budget", metavar="N", type=_units, help="units of work a document may cost, such as 50000000")


def _handle(args: argparse.Namespace) -> int:
    from newsclean.run import Job, RefusedError, RunError, inputs, is_unfinished, report, run

    output = Path(args.output)
    _check(args, output)
    if args.resume and _is_done(output):
        say(f"{output} is complete already")
        return Exit.DONE
    found = inputs(args.inputs, output=output)
    if not found:
        complain(", ".join(args.inputs), f"no file there has an ending that is read, such as {_READ}")
        return Exit.EMPTY
    if _tell_of_lost(found) == len(found):
        say(f"there is nothing to read; {output} is not written")
        return Exit.UNREADABLE
    try:
        job = Job(found, output, _taught(args, _recipe(args), found), args.jobs or _cores())
        with Bar() as bar:
            summary = run(job, resume=args.resume, force=args.force, tell=bar.say, watch=bar.show)
    except RunError as error:
        complain("run", str(error))
        return Exit.USAGE if isinstance(error, RefusedError) else Exit.UNREADABLE
    except KeyboardInterrupt:
        if is_unfinished(output):
            say("interrupted; the same command with --resume goes on from here")
        raise
    code = _conclude(job, summary)
    if args.report:
        atomic.write_bytes(Path(args.report), report(summary).encode(), force=True)
    return code


def _check(args: argparse.Namespace, output: Path) -> None:
    """Refuse before any work what could not be done, or not be written after it."""
    checked(args)
    must_read_stdin_once(args.inputs)
    if args.profile and args.learn:
        msg = "--profile brings what was learned, --learn learns it anew: take one"
        raise UsageError(msg)
    if args.output == STDIN:
        msg = "a run is written to a file, with what was rejected beside it; on standard output: newsclean fix --json"
        raise UsageError(msg)
    may_replace = args.force or args.resume
    must_be_writable(output, force=may_replace)
    if output.suffix.lower() not in _WRITTEN:
        msg = f"{output}: a run writes JSON Lines or Parquet; give it one of these endings: {', '.join(_WRITTEN)}"
        raise UsageError(msg)
    if args.report:
        must_be_writable(Path(args.report), force=may_replace)
        if Path(args.report).absolute() == output.absolute():
            msg = f"the report would take the place of {output}; give it another name, such as {output.stem}.html"
            raise UsageError(msg)


def _is_done(output: Path) -> bool:
    from newsclean.run import is_unfinished

    return output.exists() and not is_unfinished(output)


def _tell_of_lost(found: "Sequence[Input]") -> int:
    """Say which inputs cannot be read, before hours of work on the others and not after it; how many these are."""
    from newsclean.run import why_missing

    lost = 0
    for source in found:
        if source.kind == "missing":
            complain(label_of(source.name), why_missing(source.name))
        elif source.name != STDIN and not os.access(source.name, os.R_OK):
            complain(source.name, "permission denied")
        else:
            continue
        lost += 1
    return lost


def _recipe(args: argparse.Namespace) -> "Recipe":
    from newsclean.render import DEFAULT_FIELDS, checked_fields
    from newsclean.run import BUDGET, Recipe

    try:
        fields = checked_fields([*(args.fields or DEFAULT_FIELDS), *(["blocks"] if args.blocks else [])])
    except UnknownOptionError as error:
        msg = f"--fields: {error}"
        raise UsageError(msg) from error
    return Recipe(
        media=args.media,
        encoding=args.encoding,
        keep=tuple(args.keep),
        without=tuple(args.without),
        repair_only=args.repair_only,
        fields=tuple(dict.fromkeys(fields)),
        text_key=args.text_key,
        html_key=args.html_key,
        url_key=args.url_key,
        budget=args.budget or BUDGET,
        by_site=bool(args.report),
    )


def _taught(args: argparse.Namespace, recipe: "Recipe", found: "Sequence[Input]") -> "Recipe":
    """The recipe with what is known of the site, from a file or from the inputs themselves."""
    from newsclean.profile import from_bytes, to_bytes
    from newsclean.run import learn

    if args.profile:
        try:
            return replace(recipe, profile=to_bytes(from_bytes(Path(args.profile).read_bytes())))
        except (OSError, NewscleanError) as error:
            msg = f"{args.profile}: {reason(error)}"
            raise UsageError(msg) from error
    if args.learn:
        say("learning from the inputs first")
        with Bar() as bar:
            learned = learn(found, recipe, tell=bar.say, watch=bar.show)
        return replace(recipe, profile=to_bytes(learned.settled()))
    return recipe


def _conclude(job: "Job", summary: "Summary") -> int:
    """Tell what the run did; the exit code is about inputs as a whole, a few bad records are nothing special."""
    from newsclean.run import rejected_of

    for line in summary.lines():
        say(line)
    lost = summary.tally.of("documents", "unreadable")
    rejected = summary.tally.of("documents", "rejected")
    if lost + rejected:
        counts = f"{counted(rejected, 'record')} rejected, {counted(lost, 'input')} unreadable"
        why = rejected_of(job.output)
        say(f"{counts}; the reasons are in {why}, the first is: {_first_reason(why)}")
    cleaned = summary.tally.of("documents", "cleaned")
    if lost or (rejected and not cleaned):
        return Exit.UNREADABLE
    return Exit.DONE if cleaned else Exit.EMPTY


def _first_reason(path: Path) -> str:
    """The first entry in the list of what was rejected, in words; a file that is one record needs no place in it."""
    with path.open("rb") as file:
        entry = json.loads(file.readline())
    place = "" if entry["position"].startswith("file ") else f", {entry['position']}"
    return f"{entry['input']}{place}: {entry['reason']}"


def _cores() -> int:
    """The cores that this process may use: schedulers of clusters give it fewer than the machine has.

    >>> 1 <= _cores() <= os.cpu_count()
    True
    """
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _jobs(value: str) -> int:
    return _count(value, "worker processes")


def _units(value: str) -> int:
    return _count(value, "units of work")


def _count(value: str, what: str) -> int:
    if not value.isdecimal() or int(value) < 1:
        msg = f"{value!r} is no number of {what}; give one from 1 on"
        raise argparse.ArgumentTypeError(msg)
    return int(value)
