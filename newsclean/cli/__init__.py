"""The command `newsclean`: a thin layer over the library, one file per subcommand.

A subcommand is a module here with `register(commands)`, which adds its name, its options and the function that does it;
`_MODULES` lists them in the order of the help. What a command needs beyond the model it imports where it needs it, so
that the command starts in a tenth of a second.
"""

import argparse
import io
import os
import signal
import sys
from collections.abc import Sequence
from typing import Any, Final

from newsclean.cli import diff, explain, fix, learn, roles, rules, run, stages
from newsclean.cli.commands import Commands, Exit, UsageError
from newsclean.cli.messages import complain, reason
from newsclean.single_thread import take_one_thread

__all__ = ["main"]

_MODULES: Final = (fix, explain, diff, run, learn, stages, roles, rules)

_EXAMPLE: Final = """\
example:
  newsclean fix page.html                 print the clean body
  newsclean fix - < article.txt           the same from standard input
  newsclean fix --help                    all options, with examples

exit codes:
  0  done
  1  an input could not be read, or an output not written; the others are done
  2  the command line is wrong, or asks for something impossible; nothing was done
  3  an input was read, but no body was left in it; the reason is on standard error
  130, 141  interrupted (Ctrl-C); who read the output had enough (| head)
"""

_SIGNAL_BASE: Final = 128
"""A shell reports a process that a signal ended as this plus the signal's number; so do we."""

_WRITTEN: Final = ("output", "html", "bundle")
"""Options that name files to write to."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code.

    Args:
        arguments: what follows the command's name; None takes the process's own.
    """
    if arguments is None:  # the process is ours
        take_one_thread()
    _have_somewhere_to_complain()
    _print_what_the_terminal_lacks()
    try:
        args, unknown = _parser().parse_known_args(arguments)
        if unknown:
            args.parser.error(f"unrecognized arguments: {' '.join(unknown)}")
        _must_have_an_output(args)
        code = int(args.handler(args))
        if sys.stdout is not None:
            sys.stdout.flush()
    except UsageError as error:
        sys.stderr.write(f"newsclean: {error}\n")
        return Exit.USAGE
    except BrokenPipeError:
        # Who read our output has enough (`| head`).
        _print_nowhere()
        return _SIGNAL_BASE + signal.SIGPIPE
    except OSError as error:
        if error.filename is None:
            _print_nowhere()
        complain(str(error.filename or "standard output"), f"cannot be read or written: {reason(error)}")
        return Exit.UNREADABLE
    except KeyboardInterrupt:
        return _SIGNAL_BASE + signal.SIGINT
    return code


def _have_somewhere_to_complain() -> None:
    """Send messages nowhere where standard error is closed (`2>&-`): Python has no stream then, and fails at each."""
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")


def _print_what_the_terminal_lacks() -> None:
    """Print a question mark for a character that the output's encoding lacks, rather than end at it."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def _print_nowhere() -> None:
    """Send what is still to be printed nowhere: Python would complain once more when it flushes at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _must_have_an_output(args: argparse.Namespace) -> None:
    """Refuse to print where standard output is closed (`>&-`): Python has no stream then.

    Raises:
        UsageError: it is closed, and the command writes no file instead.
    """
    if sys.stdout is None and not any(getattr(args, option, None) for option in _WRITTEN):
        msg = "standard output is closed"
        raise UsageError(msg)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsclean",
        description="Cleans scraped news: repairs the text, separates the story from what surrounds it, and says why.",
        epilog=_EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version)
    commands = Commands(parser.add_subparsers(title="commands", metavar="COMMAND", required=True))
    for module in _MODULES:
        module.register(commands)
    return parser


class _Version(argparse.Action):
    """Prints the installed version; looked up only when asked for, because that costs a fifth of the start."""

    def __init__(self, option_strings: Sequence[str], dest: str, **_: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, default=argparse.SUPPRESS, help="print the version and leave")

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        """Print and leave."""
        from newsclean.versions import version_of

        sys.stdout.write(f"newsclean {version_of('newsclean')}\n")
        parser.exit()
