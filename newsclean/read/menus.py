"""Where links stand that are read as one block: the menus of a page, and the lists at its head, foot and sides."""

from typing import Final

from newsclean.read.place import Place
from newsclean.read.words import Words

__all__ = ["AUTHORS", "FEWEST", "LONGEST", "MAY_OPEN", "menu_of"]

FEWEST: Final = 3
"""Links in a row from which they are one block; two at the head of a page may be its authors."""

LONGEST: Final = 60
"""Code points of an entry; longer links are headlines of other stories, or sentences."""

AUTHORS: Final = frozenset({"author", "authors", "byline", "bylines", "autor", "autore", "auteur"})
"""Names of elements that hold an author, by which three in a row below a headline are told from a menu."""

_LISTS: Final = frozenset({"ul", "ol"})
_PARTS: Final = frozenset({"nav", "menu", "aside"})
_ENDS: Final = frozenset({"header", "footer"})
"""Head and foot of the page, unless an article around them says that they are the story's."""
MAY_OPEN: Final = _LISTS | _PARTS | _ENDS
"""Tags that are asked; all others stand where the element around them stands."""

_STORIES: Final = frozenset({"article", "main"})
_LEVELS: Final = 30
"""Elements around a header or footer in which the article is sought; a hostile page nests thousands."""
_MENU_NAMES: Final = "nav navbar navigation menu menubar megamenu submenu subnav sitemap pagination pager footer"
_NAMES: Final = frozenset(_MENU_NAMES.split())
"""What menus call their lists. Boxes of such names may hold the whole page (`with-menu`), lists do not."""


def menu_of(place: Place, words: Words) -> Place | None:
    """The menu that the links in an element belong to: the outermost list of a menu, or the menu itself."""
    above = place.above
    around = above.menu if above is not None else None
    tag = place.node.tag
    if tag in _LISTS:
        if around is not None:
            return around if around.node.tag in _LISTS else place
        return place if not _NAMES.isdisjoint(words.of(place.node.attributes)) else None
    if around is not None or tag in _PARTS:
        return around or place
    for _ in range(_LEVELS):
        if above is None:
            break
        if above.node.tag in _STORIES:
            return None
        above = above.above
    return place
