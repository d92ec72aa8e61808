"""`newsclean fix`: the clean body of each input."""

import argparse
import json
import sys
from pathlib import PurePath
from typing import Final

from newsclean.cli.commands import Commands, Exit
from newsclean.cli.inputs import STDIN, label_of, must_read_stdin_once, read_bytes
from newsclean.cli.messages import complain, one_line, reason, watched
from newsclean.cli.options import Cleaner, add_cleaning, cleaner
from newsclean.cli.outputs import Sink, sink
from newsclean.model import Document
from newsclean.render.faults import FAULTS

__all__ = ["register"]

_EXAMPLE: Final = """
newsclean fix article.txt                        print the clean body
curl -s https://example.org/story | newsclean fix -
newsclean fix pages/*.html -o clean/             a file for each page
newsclean fix pages/*.html --json -o clean.jsonl one line for each page, with every block and why
newsclean fix page.html --keep caption --explain
"""
_RECORDS: Final = frozenset({".jsonl", ".ndjson", ".csv", ".tsv", ".warc", ".wet"})
"""Endings of files that hold many documents. `.json` is none of them: answers of interfaces hold one page."""


def register(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add(
        "fix", summary="clean pages and texts, and print their bodies", example=_EXAMPLE, handler=_handle
    )
    parser.add_argument("inputs", metavar="FILE", nargs="+", help="a page or a text; - reads standard input")
    parser.add_argument(
        "-o", "--output", metavar="FILE|DIR/", help="write here instead of standard output; DIR/ takes a file per input"
    )
    parser.add_argument("--force", action="store_true", help="replace output files that exist")
    parser.add_argument("--json", action="store_true", help="one JSON object a line: body, facts, and all blocks")
    parser.add_argument("--explain", action="store_true", help="say on standard error what was changed, and why")
    add_cleaning(parser)


def _handle(args: argparse.Namespace) -> int:
    must_read_stdin_once(args.inputs)
    clean = cleaner(args)
    results = sink(
        args.output, args.inputs, suffix=".json" if args.json else ".txt", one_a_line=args.json, force=args.force
    )
    codes = {_fix(name, clean, results, args) for name in watched(args.inputs)}
    try:
        results.close()
    except OSError as error:
        _not_written(args.output, error)
        codes.add(Exit.UNREADABLE)
    return next((code for code in (Exit.UNREADABLE, Exit.EMPTY) if code in codes), Exit.DONE)


def _fix(name: str, clean: Cleaner, results: Sink, args: argparse.Namespace) -> Exit:
    """Clean one input and hand on the result; whatever is wrong with it concerns no other input."""
    label = label_of(name)
    try:
        document = clean(read_bytes(name))
    except (OSError, *FAULTS) as error:
        complain(label, reason(error))
        return Exit.UNREADABLE
    if PurePath(name).suffix.lower() in _RECORDS:
        complain(label, "was cleaned as one text; newsclean run cleans its records one by one")
    try:
        results.put(name, _as_json(name, document) if args.json else _as_text(document))
    except BrokenPipeError:
        raise
    except OSError as error:
        _not_written(args.output, error)
        return Exit.UNREADABLE
    if args.explain:
        sys.stderr.write(f"{one_line(label)}: {document.explain()}\n")
    if document.body:
        return Exit.DONE
    complain(label, f"no body was left: {_why_empty(document)}")
    return Exit.EMPTY


def _not_written(output: str | None, error: OSError) -> None:
    where = "standard output" if output in {None, STDIN} else str(output)
    complain(where, f"cannot be written: {reason(error)}")


def _as_text(document: Document) -> bytes:
    body = document.body
    return f"{body}\n".encode(errors="replace") if body else b""


def _as_json(name: str, document: Document) -> bytes:
    """One line of JSON. A lone surrogate, which no UTF-8 can hold, is written as JSON's own escape for it."""
    line = json.dumps({"input": name, **document.to_dict()}, ensure_ascii=False)
    return f"{line}\n".encode(errors="backslashreplace")


def _why_empty(document: Document) -> str:
    if document.verdict.reasons:
        return "; ".join(document.verdict.reasons)
    if not document.blocks:
        return "the input holds no text"
    roles = sorted({block.role.value for block in document.blocks})
    return f"none of its {len(document.blocks)} blocks is part of a story (they are: {', '.join(roles)})"
