"""Golden pages: a source and what a careful editor would make of it, in `fixtures/pages/SLUG/`.

`python -m tests.golden add SLUG FILE` copies a file there and writes what newsclean makes of it today as a draft of
`expected.json`, to be corrected by hand: the file tells what is right, not what the code prints.
`python -m tests.golden show [SLUG …]` prints how pages differ from what is expected.

Only texts written for this project belong there; nobody else's pages do.
"""

import argparse
import json
import re
import shutil
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import regex

from newsclean import Document, clean

__all__ = ["PAGES", "Golden", "differences", "golden_pages", "main", "words"]

PAGES = Path(__file__).resolve().parents[1] / "fixtures" / "pages"
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SPACELESS = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}\p{Lao}"
_WORD = regex.compile(rf"[{_SPACELESS}]|[[\p{{L}}\p{{M}}\p{{N}}_\u200c\u200d]--[{_SPACELESS}]]+", regex.VERSION1)
_SHOWN = 12
"""Words shown of a stretch that differs."""


@dataclass(frozen=True, slots=True)
class Golden:
    """A page and what is right: body, headline, byline, and texts that are not body, with their roles.

    `open` names checks that fail today, each with the reason.
    """

    slug: str
    source: Path
    body: tuple[str, ...]
    removed: tuple[tuple[str, str], ...]
    headline: str | None
    byline: str | None
    open: dict[str, str]

    @property
    def raw(self) -> bytes:
        """The page as a scraper would have it."""
        return self.source.read_bytes()


def golden_pages(folder: Path = PAGES) -> Iterator[Golden]:
    """All golden pages, by name."""
    for at in sorted(folder.glob("*/expected.json")):
        expected = json.loads(at.read_text(encoding="utf-8"))
        yield Golden(
            slug=at.parent.name,
            source=next(at.parent.glob("source.*")),
            body=tuple(expected["body"]),
            removed=tuple((row["role"], row["text"]) for row in expected["removed"]),
            headline=expected["headline"],
            byline=expected["byline"],
            open=expected.get("open", {}),
        )


def words(text: str) -> list[str]:
    """What is compared: words, or characters in scripts that write no spaces."""
    return _WORD.findall(unicodedata.normalize("NFC", text))


def differences(document: Document, page: Golden) -> dict[str, list[str]]:
    """Check → how the document differs from what is right; empty lists where it does not."""
    return {
        "body": _body_differences(words(document.body), words("\n".join(page.body))),
        "removed": [line for role, text in page.removed if (line := _missing(document, role, text))],
        "headline": _fact_differences(document.headline, page.headline),
        "byline": _fact_differences(document.byline, page.byline),
        "restore": [] if document.restore() == document.source.text else ["restore() does not give the source"],
    }


def _body_differences(got: list[str], right: list[str]) -> list[str]:
    rows: list[str] = []
    for kind, left, left_end, start, end in SequenceMatcher(None, right, got, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        lost, let_in = " ".join(right[left:left_end][:_SHOWN]), " ".join(got[start:end][:_SHOWN])
        rows += [f"lost: {lost}"] * bool(lost) + [f"let in: {let_in}"] * bool(let_in)
    return rows


def _missing(document: Document, role: str, text: str) -> str:
    """What became of a text that should be found outside the body, under its role; empty if it is there."""
    wanted = " ".join(words(text))
    outside = " ".join(word for block in document.boilerplate if block.role == role for word in words(block.text))
    if wanted in outside:
        return ""
    roles = {block.role.value for block in document.blocks if wanted in " ".join(words(block.text))}
    return f"{role}, but {' and '.join(sorted(roles)) or 'in no block'}: {text}"


def _fact_differences(got: str | None, right: str | None) -> list[str]:
    same = (got and " ".join(got.split())) == (right and " ".join(right.split()))
    return [] if same else [f"{got!r} instead of {right!r}"]


def add(slug: str, file: Path, folder: Path = PAGES) -> Path:
    """Copy a page into the folder with a draft of what is expected; returns the draft.

    Raises:
        SystemExit: the name is no slug or is taken, or there is no such file.
    """
    at = folder / slug
    if not _SLUG.fullmatch(slug):
        sys.exit(f"{slug!r} is no name for a folder; write it like 'flood-wall': lower case, digits, hyphens")
    if at.exists():
        sys.exit(f"{at} is there already; choose another name, or edit its expected.json")
    if not file.is_file():
        sys.exit(f"there is no file {file}")
    document = clean(file.read_bytes())
    at.mkdir(parents=True)
    shutil.copy(file, at / ("source.html" if document.source.media == "html" else "source.txt"))
    draft = at / "expected.json"
    draft.write_text(json.dumps(_draft(document), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return draft


def _draft(document: Document) -> dict[str, Any]:
    return {
        "body": [paragraph for paragraph in document.body.split("\n\n") if paragraph],
        "removed": [{"role": block.role.value, "text": block.text} for block in document.boilerplate],
        "headline": document.headline,
        "byline": document.byline,
    }


def show(slugs: Sequence[str]) -> int:
    """Print how pages differ from what is expected; the number of pages that do."""
    failing = 0
    for page in golden_pages():
        if slugs and page.slug not in slugs:
            continue
        found = differences(clean(page.raw), page)
        failing += any(found.values())
        sys.stdout.write(f"{page.slug}: {'differs' if any(found.values()) else 'as expected'}\n")
        for check, rows in found.items():
            sys.stdout.writelines(f"  {check}: {row}\n" for row in rows)
    return failing


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `add` or `show`."""
    parser = argparse.ArgumentParser(prog="python -m tests.golden", description="Golden pages.")
    commands = parser.add_subparsers(dest="command", required=True)
    adding = commands.add_parser("add", help="copy a page and draft what is expected")
    adding.add_argument("slug")
    adding.add_argument("file", type=Path)
    showing = commands.add_parser("show", help="print how pages differ from what is expected")
    showing.add_argument("slugs", nargs="*")
    told = parser.parse_args(arguments)
    if told.command == "show":
        return 1 if show(told.slugs) else 0
    draft = add(told.slug, told.file)
    sys.stdout.write(f"{draft}\nThis is what newsclean makes of it today. Correct it by hand.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
