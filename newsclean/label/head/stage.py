"""The stage `head`: headline, byline, published and language as facts, each with its origin."""

from newsclean.label.head.byline import byline
from newsclean.label.head.headline import headline
from newsclean.label.head.language import language
from newsclean.label.head.published import published
from newsclean.model import Document

__all__ = ["head"]


def head(document: Document) -> Document:
    """Find headline, byline, date of publication and language, and record where each was found.

    Pages state these things several times over and contradict themselves: a headline with the site's name, an author
    who is a Facebook page, the day a template was made. What the page states is weighed against what it shows.

    >>> from newsclean.model import Fact, Source
    >>> said = (Fact("headline", "Rain at last", "meta og:title"), Fact("title", "Rain at last | The Dial", "title"))
    >>> done = head(Document(Source(""), evidence=said))
    >>> done.headline, done.facts[0].origin
    ('Rain at last', 'meta og:title')
    >>> head(Document(Source("Rain at last."))).facts
    ()
    """
    spoken = language(document)
    day = published(document, spoken.value if spoken is not None else None)
    found = (headline(document), byline(document), day, spoken)
    known = {fact.name for fact in document.facts}
    return document.with_facts(*(fact for fact in found if fact is not None and fact.name not in known))
