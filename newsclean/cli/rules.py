"""`newsclean rules`: every rule that can change a text or take it out of the body."""

import argparse
import sys
from typing import Final

from newsclean.cli.commands import Commands, Exit, UsageError

__all__ = ["register"]

_EXAMPLE: Final = """
newsclean rules                                  all of them, stage by stage
newsclean rules mojibake wrap.line               those of a stage, or one
newsclean fix page.html --without repeats        switch a stage off
"""


def register(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add(
        "rules", summary="list the rules that changes and labels are signed with", example=_EXAMPLE, handler=_handle
    )
    parser.add_argument("names", metavar="STAGE|RULE", nargs="*", help="only these")
    parser.add_argument("--markdown", action="store_true", help="the page of the documentation")


def _handle(args: argparse.Namespace) -> int:
    from newsclean.rules import RULES, rules_page

    if args.markdown:
        sys.stdout.buffer.write(rules_page().encode())
        return Exit.DONE
    stages = {rule.partition(".")[0] for rule in RULES}
    for name in args.names:
        if name not in RULES and name not in stages:
            msg = f"there is no rule or stage named {name!r}; the stages with rules are {', '.join(sorted(stages))}"
            raise UsageError(msg)
    wanted = [rule for rule in RULES if not args.names or {rule, rule.partition(".")[0]} & set(args.names)]
    width = max((len(rule) for rule in wanted), default=0)
    sys.stdout.buffer.writelines(f"{rule:<{width}}  {RULES[rule]}\n".encode() for rule in wanted)
    return Exit.DONE
