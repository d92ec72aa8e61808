"""`report`: one page of HTML that shows what was done to every document of a run, and loads nothing.

The page is its own proof against hostile input: all text goes through `markup`, and its content security policy names
the hashes of its one style sheet and its one script and allows nothing else.
"""

import re
from base64 import b64encode
from collections import Counter
from collections.abc import Sequence
from hashlib import sha256
from importlib.resources import files
from typing import Final

from newsclean.explain.markup import Markup, element, joined, text
from newsclean.explain.rows import Notes, rows
from newsclean.explain.strip import strip
from newsclean.model import Role
from newsclean.model.explanation import Explanation

__all__ = ["report"]

_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_TITLE: Final = "What newsclean did"
_STATES: Final = {"kept": "kept", "aside": "set aside", "repaired": "repaired"}
"""What can be filtered by beside roles: the row's state, and what the button says."""


def report(pages: Sequence[tuple[str, Explanation]]) -> str:
    """The page for these documents, each with its name.

    >>> from newsclean.model import Block, Document, Source, Span
    >>> page = report([("a.txt", Document(Source("<img>"), (Block("<img>", Span(0, 5)),)).explain())])
    >>> "&lt;img&gt;" in page, "<img>" in page
    (True, False)
    """
    notes = Notes()
    articles = [_article(number, name, explanation, notes) for number, (name, explanation) in enumerate(pages)]
    body = joined(
        element("a", text("Skip to the documents"), class_="skip", href="#documents"),
        element("header", element("h1", text(_TITLE)), _summary(pages), class_="top"),
        _toolbar(pages),
        _contents(pages) if len(pages) > 1 else Markup(""),
        element("main", *articles, _card(), id="documents", tabindex="-1"),
        notes.markup(),
    )
    return f"<!doctype html>\n{element('html', _head(), element('body', body, _script()), lang='en')}\n"


def _card() -> Markup:
    """Where the script shows the note of what is hovered over, focused or tapped."""
    return element("div", id="card", role="tooltip", hidden=True)


def _summary(pages: Sequence[tuple[str, Explanation]]) -> Markup:
    """The counts of the run; a single document tells them itself."""
    if len(pages) == 1:
        return Markup("")
    blocks = sum(len(explanation.passages) for _, explanation in pages)
    kept = sum(explanation.kept for _, explanation in pages)
    repairs = sum(explanation.repairs for _, explanation in pages)
    return element("p", text(f"{len(pages):,} documents · {kept:,} of {blocks:,} blocks kept · {repairs:,} repairs"))


def _toolbar(pages: Sequence[tuple[str, Explanation]]) -> Markup:
    """Filters and jumps; they need the script, which unhides them."""
    passages = [passage for _, explanation in pages for passage in explanation.passages]
    states = {
        "kept": sum(passage.kept for passage in passages),
        "aside": sum(not passage.kept for passage in passages),
        "repaired": sum(bool(passage.repairs) for passage in passages),
    }
    roles = Counter(passage.role for passage in passages)
    chips = [_chip(name, _STATES[name], count) for name, count in states.items() if count]
    choices = [_chip(role, role.replace("_", " "), roles[role]) for role in Role if roles[role]]
    menu = element("details", element("summary", text("roles")), element("div", *choices, class_="menu"), id="roles")
    return element(
        "section",
        element("div", *chips, menu, class_="chips", role="group", aria_label="Show only"),
        element(
            "div",
            _button("previous", "↑", "Previous repair", "Alt+ArrowUp"),
            element("output", id="status"),
            _button("next", "↓", "Next repair", "Alt+ArrowDown"),
            _button("unfold", "⊞", "Open or close all folds", ""),
            _button("theme", "◐", "Dark or light", ""),
            class_="tools",
        ),
        id="toolbar",
        aria_label="Filter and jump",
        hidden=True,
    )


def _chip(name: str, label: str, count: int) -> Markup:
    number = element("span", text(f"{count:,}"), class_="count")
    return element("button", text(f"{label} "), number, type="button", aria_pressed="false", data_show=name)


def _button(name: str, sign: str, label: str, keys: str) -> Markup:
    hint = f"{label} ({keys})" if keys else label
    return element("button", text(sign), type="button", id=name, aria_label=label, aria_keyshortcuts=keys, title=hint)


def _contents(pages: Sequence[tuple[str, Explanation]]) -> Markup:
    """The documents of the run, with a link to each."""
    items = (
        element(
            "li",
            element("a", text(name), href=f"#d{number}", dir="auto"),
            element("span", text(explanation.summary)),
        )
        for number, (name, explanation) in enumerate(pages)
    )
    return element("nav", element("ol", *items), aria_label="Documents", class_="contents")


def _article(number: int, name: str, explanation: Explanation, notes: Notes) -> Markup:
    language = next((fact.value for fact in explanation.facts if fact.name == "language"), "")
    empty = element("p", text("There is no text in this input."), class_="empty")
    return element(
        "article",
        element("h2", text(name), id=f"d{number}", dir="auto"),
        element("p", text(explanation.summary), class_="summary"),
        strip(explanation) if explanation.passages else empty,
        _facts(explanation),
        element(
            "div",
            element("span", text("Source")),
            element("span", text("Result")),
            class_="columns",
            aria_hidden="true",
        ),
        element("div", rows(explanation.passages, notes), lang=language if _LANGUAGE.fullmatch(language) else ""),
        aria_labelledby=f"d{number}",
    )


def _facts(explanation: Explanation) -> Markup:
    """What is known of the document as a whole: verdict, head matter, how it was decoded."""
    facts = [("verdict", reason, "") for reason in explanation.verdict.reasons]
    facts += [(fact.name, fact.value, fact.origin) for fact in explanation.facts]
    facts += (
        [("encoding", explanation.source.encoding, explanation.source.found)] if explanation.source.encoding else []
    )
    facts += [("mended", str(repair), "") for repair in explanation.source.repairs]
    rows = (
        joined(
            element("dt", text(name)),
            element("dd", element("bdi", text(value)), element("small", text(f" {origin}" if origin else ""))),
        )
        for name, value, origin in facts
    )
    return element("dl", *rows, class_="facts") if facts else Markup("")


def _head() -> Markup:
    style = _style()
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(_file('report.js'))}'; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )
    return element(
        "head",
        Markup('<meta charset="utf-8">'),
        Markup(f'<meta http-equiv="Content-Security-Policy" content="{policy}">'),
        Markup('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        Markup('<meta name="referrer" content="no-referrer">'),
        element("title", text(_TITLE)),
        element("style", style),
    )


def _style() -> Markup:
    """The style sheet, with a rule for everything that can be filtered by."""
    names = (*_STATES, *Role)
    shown = ",\n".join(f".show-{name} .row.is-{name}" for name in names)
    return Markup(f"{_file('report.css')}{shown} {{ display: grid }}\n")


def _script() -> Markup:
    return element("script", _file("report.js"))


def _file(name: str) -> Markup:
    return Markup((files("newsclean.explain") / name).read_text(encoding="utf-8"))


def _digest(content: str) -> str:
    """How a content security policy names the one style sheet or script it lets in."""
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"
