"""HTML safe from injection: markup is a type of its own, and text becomes markup only by escaping."""

from html import escape
from typing import NewType

from newsclean.model.legible import legible

__all__ = ["Markup", "element", "joined", "text"]

Markup = NewType("Markup", str)
"""A piece of HTML that this module made. A type checker lets no plain string pass for it."""


def text(value: str) -> Markup:
    r"""Text as a page shows it, whatever it holds.

    >>> text("<b> & \x07")
    '&lt;b&gt; &amp; ␇'
    """
    return Markup(escape(legible(value)))


def element(tag: str, *children: Markup, **attributes: str | bool) -> Markup:
    """An element; an underscore in an attribute's name stands for a hyphen, one at its end for nothing.

    An attribute that is True stands alone, one that is False or empty is left out.

    >>> element("p", text("Rain & wind"), class_="kept", aria_label="", hidden=True)
    '<p class="kept" hidden>Rain &amp; wind</p>'
    """
    shown = "".join(
        f" {name.rstrip('_').replace('_', '-')}" + ("" if value is True else f'="{text(str(value))}"')
        for name, value in attributes.items()
        if value
    )
    return Markup(f"<{tag}{shown}>{''.join(children)}</{tag}>")


def joined(*parts: Markup) -> Markup:
    """Pieces of markup, one behind the other."""
    return Markup("".join(parts))
