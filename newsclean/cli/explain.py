"""`newsclean explain`: what became of every part of an input, and why."""

import argparse
import json
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath
from typing import Final

from newsclean.cli import atomic
from newsclean.cli.commands import Commands, Exit, UsageError
from newsclean.cli.inputs import STDIN, label_of, must_read_stdin_once, read_bytes
from newsclean.cli.messages import complain, reason, say, watched
from newsclean.cli.options import Cleaner, add_cleaning, cleaner
from newsclean.cli.targets import must_be_writable
from newsclean.errors import NewscleanError
from newsclean.model.explanation import Explanation
from newsclean.render.faults import FAULTS

__all__ = ["register"]

_EXAMPLE: Final = """
newsclean explain page.html                      on the terminal; long pages: | less
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
    shape.add_argument("--bundle", action="store_true", help="a file to attach to a bug report for each input, here")
    parser.add_argument("--force", action="store_true", help="replace output files that exist")
    add_cleaning(parser)


def _handle(args: argparse.Namespace) -> int:
    must_read_stdin_once(args.inputs)
    targets = [args.html] if args.html else [_bundle_path(name) for name in args.inputs] if args.bundle else []
    _must_be_writable(targets, force=args.force)
    inputs = _Inputs(args.inputs)
    if args.bundle:
        _write_bundles(inputs, args)
    elif args.html:
        _write_report(args.html, list(_explained(inputs, cleaner(args))), force=args.force)
    else:
        for name, explanation in _explained(inputs, cleaner(args)):
            lines = _as_json(name, explanation) if args.json else _on_terminal(name, explanation)
            sys.stdout.writelines(f"{line}\n" for line in lines)
    return Exit.UNREADABLE if inputs.failed else Exit.DONE


class _Inputs:
    """The inputs that could be read, by name, one by one; of a bundle, what is in it. Remembers whether one failed."""

    def __init__(self, names: Sequence[str]) -> None:
        self.failed = False
        self._names = names

    def __iter__(self) -> Iterator[tuple[str, bytes]]:
        from newsclean.explain.bundle import is_bundle, open_bundle

        for name in watched(self._names):
            label = label_of(name)
            try:
                raw = read_bytes(name)
                raw = open_bundle(raw).raw if is_bundle(raw) else raw
            except (OSError, NewscleanError) as error:
                self.fail(label, reason(error))
            else:
                yield label, raw

    def fail(self, name: str, message: str) -> None:
        """Say what is wrong with one input, or with what was to be written for it."""
        complain(name, message)
        self.failed = True


def _explained(inputs: _Inputs, clean: Cleaner) -> Iterator[tuple[str, Explanation]]:
    """The inputs that could be cleaned; a fault of ours costs only the input that brought it out."""
    for name, raw in inputs:
        try:
            explanation = clean(raw).explain()
        except FAULTS as error:
            inputs.fail(name, reason(error))
        else:
            yield name, explanation


def _on_terminal(name: str, explanation: Explanation) -> Iterator[str]:
    from newsclean.explain.ink import wants_colour
    from newsclean.explain.terminal import terminal_lines

    width, colour = shutil.get_terminal_size().columns, wants_colour(sys.stdout, os.environ)
    yield from terminal_lines(explanation, title=name, width=width, colour=colour)
    yield ""


def _as_json(name: str, explanation: Explanation) -> Iterator[str]:
    yield json.dumps({"input": name, **explanation.to_dict()})


def _write_bundles(inputs: _Inputs, args: argparse.Namespace) -> None:
    """A bundle for each input, in the current folder; one that cannot be written does not keep the others from it."""
    from newsclean.explain.bundle import bundle

    clean = cleaner(args)
    for name, raw in inputs:
        path = _bundle_path(name)
        packed = bundle(name, raw, _outcome(clean, raw), options=_options(args))
        try:
            atomic.write_bytes(path, packed, force=args.force)
        except OSError as error:
            inputs.fail(str(path), f"cannot be written: {reason(error)}")
        else:
            say(f"{path} holds the input, what was made of it, and the versions; look into it before you send it")


def _outcome(clean: Cleaner, raw: bytes) -> Explanation | Exception:
    """What was made of an input, or the error that came out: such inputs are what bundles are for."""
    try:
        return clean(raw).explain()
    except FAULTS as error:
        return error


def _write_report(path: Path, explained: list[tuple[str, Explanation]], *, force: bool) -> None:
    from newsclean.explain.report import report

    if explained:
        atomic.write_bytes(path, report(explained).encode(), force=force)
        say(f"{path} shows {len(explained):,} {'input' if len(explained) == 1 else 'inputs'}")


def _bundle_path(name: str) -> Path:
    return Path(f"{'stdin' if name in {STDIN, label_of(STDIN)} else PurePath(name).stem}{_BUNDLE_SUFFIX}")


def _options(args: argparse.Namespace) -> list[str]:
    """How the input was cleaned, as it would be typed."""
    typed = [f"--keep {','.join(args.keep)}"] if args.keep else []
    typed += [f"--without {','.join(args.without)}"] if args.without else []
    typed += [f"--media {args.media}"] if args.media != "auto" else []
    typed += [f"--encoding {args.encoding}"] if args.encoding else []
    return [*typed, "--repair-only"] if args.repair_only else typed


def _must_be_writable(paths: list[Path], *, force: bool) -> None:
    """Refuse before any work what could not be written after it."""
    for place, path in enumerate(paths):
        if path in paths[:place]:
            msg = f"two inputs would both be written to {path}; bundle them one by one"
            raise UsageError(msg)
        must_be_writable(path, force=force)
