"""`newsclean learn`: what many pages of one site have in common, as a small file for `run --profile`."""

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from newsclean.cli import atomic
from newsclean.cli.bar import Bar
from newsclean.cli.commands import Commands, Exit
from newsclean.cli.inputs import label_of
from newsclean.cli.messages import complain, counted, reason, say
from newsclean.cli.targets import must_be_writable
from newsclean.errors import NewscleanError

if TYPE_CHECKING:
    from newsclean.profile import SiteProfile

__all__ = ["register"]

_EXAMPLE: Final = """
newsclean learn crawl/example.org/ -o example.profile
newsclean run crawl/example.org/ -o clean.jsonl --profile example.profile
newsclean learn --part monday.jsonl -o monday.profile
newsclean learn monday.profile tuesday.profile -o week.profile
"""


def register(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add(
        "learn", summary="learn what the pages of a site have in common", example=_EXAMPLE, handler=_handle
    )
    parser.add_argument(
        "inputs", metavar="INPUT", nargs="+", help="what run reads, or profiles (.profile) to be joined"
    )
    parser.add_argument("-o", "--output", metavar="FILE", required=True, help="the profile")
    parser.add_argument("--part", action="store_true", help="keep all that is needed to join it with others later")
    parser.add_argument("--force", action="store_true", help="replace FILE if it exists")
    group = parser.add_argument_group("fields")
    for key, what in (("text", "text"), ("html", "page"), ("url", "address")):
        group.add_argument(f"--{key}-key", metavar="NAME", help=f"the field that holds a record's {what}")


def _handle(args: argparse.Namespace) -> int:
    from newsclean.profile import to_bytes
    from newsclean.run import Recipe, Tally, inputs, learn, why_missing

    output = Path(args.output)
    must_be_writable(output, force=args.force)
    parts = [name for name in args.inputs if name.endswith(".profile")]
    found = inputs([name for name in args.inputs if name not in parts])
    recipe = Recipe(text_key=args.text_key, html_key=args.html_key, url_key=args.url_key)
    profile, unread = _joined(parts)
    there = [source for source in found if source.kind != "missing"]
    for lost in (source for source in found if source.kind == "missing"):
        complain(label_of(lost.name), why_missing(lost.name))
        unread += 1
    tally = Tally()
    try:
        with Bar() as bar:
            profile |= learn(there, recipe, tell=bar.say, watch=bar.show, tally=tally)
        rejected = tally.of("documents", "rejected")
        if rejected:
            say(f"{counted(rejected, 'record')} could not be read, and taught nothing; newsclean run lists them")
        if not profile.sites:
            say(f"no page or text was found to learn from; {output} is not written")
            return Exit.UNREADABLE if unread or rejected else Exit.EMPTY
        atomic.write_bytes(output, to_bytes(profile if args.part else profile.settled()), force=args.force)
    except (OSError, NewscleanError) as error:
        complain(str(output), reason(error))
        return Exit.UNREADABLE
    _tell(profile)
    return Exit.UNREADABLE if unread else Exit.DONE


def _joined(parts: Iterable[str]) -> "tuple[SiteProfile, int]":
    """The profiles of these files as one, and how many could not be read."""
    from newsclean.profile import SiteProfile, from_bytes

    profile, unread = SiteProfile(), 0
    for name in parts:
        try:
            profile |= from_bytes(Path(name).read_bytes())
        except (OSError, NewscleanError) as error:
            complain(name, reason(error))
            unread += 1
    return profile, unread


def _tell(profile: "SiteProfile") -> None:
    settled = profile.settled()
    for name, site in sorted(settled.sites.items()):
        found = f"{len(site.lines):,} of the lines on its {counted(site.page_count, 'page')}"
        say(f"{name or 'pages without an address'}: furniture: {found}")
