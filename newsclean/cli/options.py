"""The options that say how to clean, the same for every subcommand that cleans."""

import argparse
from collections.abc import Callable
from typing import Final

from newsclean.cli.commands import UsageError
from newsclean.errors import PipelineError, UnknownEncodingError
from newsclean.model import BODY, Document, Role
from newsclean.pipeline import Pipeline

__all__ = ["Cleaner", "add_cleaning", "checked", "cleaner", "names"]

Cleaner = Callable[[bytes], Document]

_ALL_ROLES: Final = frozenset(Role)


def add_cleaning(parser: argparse.ArgumentParser) -> None:
    """Add the options that `cleaner` reads."""
    group = parser.add_argument_group("how to clean")
    group.add_argument(
        "--media", choices=("html", "text"), default="auto", help="what the input is; by default its content decides"
    )
    group.add_argument("--encoding", metavar="NAME", help="the input's encoding where you know it, such as gb18030")
    group.add_argument(
        "--keep",
        metavar="ROLE,…",
        type=names,
        action="extend",
        default=[],
        help="keep blocks of these roles too, such as caption,byline (all of them: newsclean roles)",
    )
    group.add_argument(
        "--without",
        metavar="STAGE,…",
        type=names,
        action="extend",
        default=[],
        help="leave these stages out (all of them: newsclean stages)",
    )
    group.add_argument(
        "--repair-only", action="store_true", help="mend characters and spacing; take nothing out, move nothing"
    )


def cleaner(args: argparse.Namespace) -> Cleaner:
    """The function that cleans one input's bytes as the options say.

    Raises:
        UsageError: there is no role, stage or encoding of that name.
    """
    from newsclean import clean

    pipeline, keep = checked(args)

    def clean_bytes(raw: bytes) -> Document:
        return clean(raw, media=args.media, encoding=args.encoding, keep=keep, pipeline=pipeline)

    return clean_bytes


def checked(args: argparse.Namespace) -> tuple[Pipeline, frozenset[Role]]:
    """The stages to run and the roles to keep.

    Raises:
        UsageError: there is no role, stage or encoding of that name.
    """
    from newsclean.default import DEFAULT, REPAIR

    _must_be_an_encoding(args.encoding)
    kept = BODY | _roles(args.keep)
    try:
        pipeline = (REPAIR if args.repair_only else DEFAULT).without(*args.without)
    except PipelineError as error:
        msg = f"--without: {error}"
        raise UsageError(msg) from error
    return pipeline, _ALL_ROLES if args.repair_only else kept


def _must_be_an_encoding(name: str | None) -> None:
    if name is None:
        return
    from newsclean import decode

    try:
        decode(b"", encoding=name)
    except UnknownEncodingError as error:
        msg = f"--encoding: there is no text encoding named {name!r}; without the option the bytes speak for themselves"
        raise UsageError(msg) from error


def names(value: str) -> list[str]:
    """A list as it is typed on a command line.

    >>> names("caption, byline,")
    ['caption', 'byline']
    """
    return [name.strip() for name in value.split(",") if name.strip()]


def _roles(wanted: list[str]) -> frozenset[Role]:
    known = {role.value for role in Role}
    for name in wanted:
        if name not in known:
            msg = f"--keep: there is no role named {name!r}; the roles are {', '.join(Role)}"
            raise UsageError(msg)
    return frozenset(Role(name) for name in wanted)
