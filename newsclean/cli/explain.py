"""`newsclean explain`: what became of every part of an input, and why."""

import argparse
import json
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import Final

from newsclean.cli import atomic
from newsclean.cli.commands import Commands, Exit, UsageError
from newsclean.cli.inputs import STDIN, read_bytes
from newsclean.cli.lines import print_lines
from newsclean.cli.messages import complain, reason, say, watched
from newsclean.cli.options import Cleaner, add_cleaning, cleaner
from newsclean.errors import NewscleanError
from newsclean.model.explanation import Explanation, explain

__all__ = ["register"]

_EXAMPLE: Final = """
newsclean explain page.html                      on the terminal; long pages: | less -R
newsclean explain pages/*.html --html report.html
newsclean explain page.html --json               as data
newsclean explain page.html --bundle             page.newsclean.zip, to attach to a bug report
newsclean explain page.newsclean.zip             what somebody else attached
"""
_BUNDLE_SUFFIX: Final = ".newsclean.zip"


def register(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add(
        "explain",
        summary="show every block with its role and reason, and every repair",
        example=_EXAMPLE,
        handler=_handle,
    )
    parser.add_argument("inputs", metavar="FILE", nargs="+", help="a page, a text, or a bundle; - reads standard input")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--html", metavar="REPORT", type=Path, help="one page for all inputs, to open in a browser")
    shape.add_argument("--json", action="store_true", help="one JSON object a line")
    shape.add_argument("--bundle", action="store_true", help="a small file to attach, next to you, for each input")
    parser.add_argument("--force", action="store_true", help="replace output files that exist")
    add_cleaning(parser)


def _handle(args: argparse.Namespace) -> int:
    if args.inputs.count(STDIN) > 1:
        msg = f"{STDIN} is there more than once, but standard input can be read only once"
        raise UsageError(msg)
    targets = [args.html] if args.html else [_bundle_path(name) for name in args.inputs] if args.bundle else []
    _must_be_free(targets, force=args.force)
    explained = _Explained(args.inputs, cleaner(args))
    if args.html:
        _write_report(args.html, list(explained), force=args.force)
    else:
        show = _bundled if args.bundle else _as_json if args.json else _on_terminal
        for name, raw, explanation in explained:
            show(name, raw, explanation, args)
    return Exit.UNREADABLE if explained.failed else Exit.DONE


class _Explained:
    """The inputs that could be read, one by one: name, bytes, explanation. Remembers whether one could not."""

    def __init__(self, names: list[str], clean: Cleaner) -> None:
        self.failed = False
        self._names = names
        self._clean = clean

    def __iter__(self) -> Iterator[tuple[str, bytes, Explanation]]:
        from newsclean.explain.bundle import is_bundle, open_bundle

        for name in watched(self._names):
            label = "standard input" if name == STDIN else name
            try:
                raw = read_bytes(name)
                if is_bundle(raw):
                    raw = open_bundle(raw).raw
                explanation = explain(self._clean(raw))
            except (OSError, NewscleanError) as error:
                complain(label, reason(error))
                self.failed = True
            else:
                yield label, raw, explanation


def _on_terminal(name: str, raw: bytes, explanation: Explanation, args: argparse.Namespace) -> None:
    del raw, args
    from newsclean.explain.ink import wants_colour
    from newsclean.explain.terminal import terminal_lines

    width = shutil.get_terminal_size().columns
    colour = wants_colour(sys.stdout, os.environ)
    print_lines(terminal_lines(explanation, title=name, width=width, colour=colour))
    print_lines([""])


def _as_json(name: str, raw: bytes, explanation: Explanation, args: argparse.Namespace) -> None:
    del raw, args
    print_lines([json.dumps({"input": name, **explanation.to_dict()})])


def _bundled(name: str, raw: bytes, explanation: Explanation, args: argparse.Namespace) -> None:
    from newsclean.explain.bundle import bundle

    path = _bundle_path(name)
    atomic.write_bytes(path, bundle(name, raw, explanation, options=_options(args)), force=args.force)
    say(f"{path} holds the input, what was made of it, and the versions; look into it before you send it")


def _write_report(path: Path, explained: list[tuple[str, bytes, Explanation]], *, force: bool) -> None:
    from newsclean.explain.report import report

    if explained:
        page = report([(name, explanation) for name, _, explanation in explained])
        atomic.write_bytes(path, page.encode(), force=force)
        say(f"{path} shows {len(explained):,} {'input' if len(explained) == 1 else 'inputs'}")


def _bundle_path(name: str) -> Path:
    return Path(f"{'stdin' if name == STDIN else PurePath(name).stem}{_BUNDLE_SUFFIX}")


def _options(args: argparse.Namespace) -> list[str]:
    """How the input was cleaned, as it would be typed."""
    typed = [f"--keep {','.join(args.keep)}"] if args.keep else []
    typed += [f"--without {','.join(args.without)}"] if args.without else []
    typed += [f"--media {args.media}"] if args.media != "auto" else []
    typed += [f"--encoding {args.encoding}"] if args.encoding else []
    return [*typed, "--repair-only"] if args.repair_only else typed


def _must_be_free(paths: list[Path], *, force: bool) -> None:
    """Refuse before any work what could not be written after it."""
    for place, path in enumerate(paths):
        if path in paths[:place]:
            msg = f"two inputs would both be written to {path}; bundle them one by one"
            raise UsageError(msg)
        if path.is_file() and not force:
            msg = f"{path} exists already; --force replaces it"
            raise UsageError(msg)
