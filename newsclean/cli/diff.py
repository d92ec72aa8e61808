"""`newsclean diff`: how the results of two versions, two pipelines, or two sets of roles differ on the same inputs."""

import argparse
import json
import os
import shlex
import shutil
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import TYPE_CHECKING, Final, NoReturn

from newsclean.cli.commands import Commands, Exit, UsageError
from newsclean.cli.inputs import label_of, must_read_stdin_once, read_bytes
from newsclean.cli.messages import complain, reason, watched
from newsclean.cli.options import Cleaner, add_cleaning, cleaner
from newsclean.render.faults import FAULTS

if TYPE_CHECKING:
    from newsclean.explain.compare import Result

__all__ = ["register"]

_EXAMPLE: Final = """
newsclean diff old.jsonl new.jsonl               results of fix --json, of two versions of newsclean
newsclean diff pages/*.html --keep caption       what keeping captions adds
newsclean diff pages/*.html --from="--without page" --without text
"""
_RESULTS: Final = frozenset({".json", ".jsonl"})


def register(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add(
        "diff",
        summary="show what two results, pipelines or sets of roles do differently",
        example=_EXAMPLE,
        handler=_handle,
    )
    parser.add_argument(
        "inputs", metavar="FILE", nargs="+", help="two results (.jsonl of fix --json), or inputs to clean in two ways"
    )
    parser.add_argument(
        "--from",
        dest="start",
        metavar="OPTIONS",
        default="",
        help='the options of the old way, with an equals sign: --from="--repair-only" (default: none)',
    )
    add_cleaning(parser)


def _handle(args: argparse.Namespace) -> int:
    match args.inputs:
        case [before, after] if {PurePath(before).suffix, PurePath(after).suffix} <= _RESULTS:
            old, new = _read(before), _read(after)
            return Exit.UNREADABLE if old is None or new is None else _show(_paired(old, new))
    return _show(_cleaned(args))


def _cleaned(args: argparse.Namespace) -> "Iterator[tuple[Result, Result] | None]":
    """Every input, cleaned in the old way and in the new one."""
    must_read_stdin_once(args.inputs)
    before = _old_way(args.start)
    if all(getattr(before, name) == getattr(args, name) for name in vars(before)):
        msg = "both ways to clean are the same; give options for the new one, such as --keep caption, or for --from"
        raise UsageError(msg)
    old, new = cleaner(before), cleaner(args)
    return (_both(name, old, new) for name in watched(args.inputs))


class _Options(argparse.ArgumentParser):
    """Options inside an option; errors in them are reported like those of the command itself."""

    def error(self, message: str) -> NoReturn:
        """Refuse them."""
        raise UsageError(f"--from: {message}")


def _old_way(typed: str) -> argparse.Namespace:
    parser = _Options(add_help=False, allow_abbrev=False)
    add_cleaning(parser)
    try:
        words = shlex.split(typed)
    except ValueError as error:
        parser.error(f"{error}: {typed}")
    return parser.parse_args(words)


def _both(name: str, old: Cleaner, new: Cleaner) -> "tuple[Result, Result] | None":
    """One input, cleaned in both ways; None if it could not be read."""
    from newsclean.explain.compare import result

    label = label_of(name)
    try:
        raw = read_bytes(name)
        return result(label, old(raw).explain()), result(label, new(raw).explain())
    except (OSError, *FAULTS) as error:
        complain(label, reason(error))
        return None


def _read(path: str) -> "dict[str, Result] | None":
    """The results in a file, by the name of their input, else by their place; None if there are none."""
    from newsclean.explain.compare import result_from

    results: dict[str, Result] = {}
    number = 0
    try:
        lines = read_bytes(path).decode("utf-8").split("\n")
        for number, line in enumerate(lines, 1):
            if line.strip():
                data = json.loads(line)
                name = str(data.get("input") or data.get("url") or f"line {number}")
                name = f"{name}, line {number}" if name in results else name
                results[name] = result_from(name, data)
    except OSError as error:
        complain(path, reason(error))
        return None
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        why = f"there is no {error} in line {number}" if isinstance(error, KeyError) else reason(error)
        complain(path, f"holds no results with blocks (make them with newsclean fix --json, or run --blocks): {why}")
        return None
    return results


def _paired(old: "dict[str, Result]", new: "dict[str, Result]") -> "Iterator[tuple[Result, Result] | None]":
    for name in dict.fromkeys([*old, *new]):
        if name in old and name in new:
            yield old[name], new[name]
        else:
            complain(name, f"is only in the {'old' if name in old else 'new'} results")
            yield None


def _show(pairs: "Iterable[tuple[Result, Result] | None]") -> int:
    """Print what differs and a summary; the exit code says whether an input could not be compared."""
    from newsclean.explain.compare import differences, facts_that_differ
    from newsclean.explain.comparison import comparison_lines
    from newsclean.explain.ink import wants_colour

    width, colour = shutil.get_terminal_size().columns, wants_colour(sys.stdout, os.environ)
    kinds: Counter[str] = Counter()
    compared = differing = missing = 0
    for pair in pairs:
        if pair is None:
            missing += 1
            continue
        compared += 1
        found = [difference.kind.value for difference in differences(*pair)]
        found += ["facts" for _ in facts_that_differ(*pair)]
        differing += bool(found)
        kinds.update(found)
        sys.stdout.writelines(f"{line}\n" for line in comparison_lines(*pair, width=width, colour=colour))
    counts = ", ".join(f"{kind} {number:,}" for kind, number in kinds.most_common())
    sys.stdout.write(f"{differing:,} of {compared:,} inputs differ{f': {counts}' if counts else ''}\n")
    return Exit.UNREADABLE if missing else Exit.DONE
