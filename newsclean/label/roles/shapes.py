r"""Rules about shapes: breadcrumbs, bylines, picture credits, captions with a "(left)", share buttons.

The whole block must have the shape; a sentence that contains such a thing does not count.

>>> from newsclean.api import clean
>>> def role(line):
...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
...     return clean(f"{line}\n\n{story}").blocks[0].role.value
>>> role("Home > Counties > Wells"), role("He went from A > B > C in one morning, and nobody saw him.")
('breadcrumb', 'paragraph')
>>> role("By Moses Wafula"), role("By Monday morning")
('byline', 'paragraph')
>>> role("Anna Berg (left) and Jan Ott stand at the well."), role("Anna Berg (54) and Jan Ott stood at the well.")
('caption', 'paragraph')
>>> role("Anna Berg/AFP"), role("She took it for AFP.")
('credit', 'paragraph')
>>> role("Facebook Twitter WhatsApp Email"), role("Facebook and Instagram")
('share', 'paragraph')
>>> role("© 2025 The Harbour Herald"), role("The copyright was his father's.")
('legal', 'paragraph')
"""

import re
from typing import Final

from newsclean.label.people import PARTICLES, are_announced
from newsclean.label.roles.line import SHORT, Finding, Line, Zone
from newsclean.label.roles.packs import Packs
from newsclean.label.roles.phrases import phrases_in
from newsclean.label.roles.wording import words
from newsclean.model import Role

__all__ = [
    "OPENS_RIGHTS",
    "are_people",
    "bio",
    "breadcrumb",
    "byline",
    "credit",
    "is_agency",
    "is_library",
    "pictured",
    "rights",
    "share",
]

_CRUMB: Final = re.compile(r"\s*(?:[>›»→▸❯⟩]|::|\s/\s|\s\|\s)\s*")
_STEP_MARK: Final = re.compile(r"[>›»→▸❯⟩:/|]")
_LONGEST_STEP: Final = 40
"""Code points of a section's name in a breadcrumb; the last step is the headline and may be longer."""
_STEPS: Final = 3
"""Steps that make a breadcrumb where the first does not say "Home"."""
_MOST_STEPS: Final = 7

_AND: Final = frozenset({"and", "und", "et", "y", "e", "en", "och", "og", "ja", "i", "и", "і", "&", "ve", "és", "și"})
_MOST_NAME_WORDS: Final = 9
_MOST_BYLINE_WORDS: Final = 12
_FEWEST_NAME_WORDS: Final = 2
_WHOLE_DAY: Final = 4
"""Letters of a weekday that is no name: Mo, Di and Sam are people, Monday is not."""

_LIBRARIES: Final = (
    "getty images", "shutterstock", "istock", "alamy", "unsplash", "pixabay", "pexels", "flickr", "nurphoto", "zuma",
    "icon sport", "presse sports", "maxppp", "abaca", "hans lucas", "eurokinissi", "intime news", "profimedia",
    "lapresse", "imagoeconomica", "folhapress", "divulgação", "hollandse hoogte", "belga image", "cordon press",
)  # fmt: skip
"""Picture libraries, which report no news: what ends in one in brackets is a caption."""
_AGENCIES: Final = (
    *_LIBRARIES,
    "ap photo", "associated press", "reuters", "afp", "epa", "dpa", "pa images", "pa media", "pa wire", "bloomberg via",
    "imago", "keystone", "picture alliance", "anadolu", "xinhua", "wikimedia commons", "efe", "ansa", "tass", "yonhap",
    "kyodo", "usa today sports", "icon sportswire", "ritzau", "ntb", "tt nyhetsbyrån", "lehtikuva", "europa press",
    "sipa", "adobe stock", "scanpix", "belga", "apa", "pap", "视觉中国", "新华社", "共同社", "時事", "연합뉴스",
)  # fmt: skip
"""Agencies and picture libraries that stand in credits. A credit is a short block that ends in one."""
_LONGEST_CREDIT: Final = 90
_BESIDE_AGENCY: Final = re.compile(r"[/|(©–—,]|\bvia\b", re.IGNORECASE)

_PLACE: Final = re.compile(r"[(（]([^()（）]{1,24})[)）]\s*")
_PLACED: Final = re.compile(r"[^\W\d_][.)”’\"]?\s?\Z")
"""A word in brackets, and what stands in front of it: somebody's name."""
_PRESENT: Final = re.compile(
    r"[,&]|(?:and|with|und|mit|et|avec|y|con|e|com|och|og|en|met|i|z|и|с)\b|(?!was\b|has\b|says\b|as\b)[^\W\d_]+(?:s|ing)\b"
)
"""What follows the place in a caption: a comma, "and", "with", or a verb in the present tense; news is in the past."""
_SENTENCE: Final = re.compile(r"[^\W\d_]{4}[)\]]?[.!?]\s+\S|[。！？]\s*\S")
"""A sentence's end with another sentence behind it; "Dr." and "Lt. Gen." are none."""
_SPEECH: Final = re.compile(r"[\"“”„«»「」『』]")

_RIGHTS: Final = re.compile(r"\s*(?:©|\(c\)|&copy;|copyright\b)", re.IGNORECASE)
OPENS_RIGHTS: Final = frozenset("©(&cC")
"""First letters of what the pattern finds: they rule out nine lines in ten, in a third of the time."""
_YEAR: Final = re.compile(r"\b(?:19|20|25)\d\d\b")
"""A year of our time, or of the Thai calendar."""
_LONGEST_RIGHTS: Final = 250
"""Code points of a rights line: the whole imprint of a publisher is longer and says more than one thing."""

_MOST_SHARE_WORDS: Final = 14
_MORE_THAN_ONE: Final = 2
_OPENING: Final = 30
"""Words within which an author's note names the author's job."""

_WRITES_FOR: Final = re.compile(r"\s*[,(|/·•]|\s[–—-]\s|\s(?=\S+@\S)")
"""What stands between an author's name and the paper, the place or the address."""

_PHOTO_BY: Final = re.compile(
    r"(?i:(photo(?:graph)?|image|picture|illustration|graphic|foto)s?)\s(?:by|von|par|por|courtesy\sof)\s(?=[A-ZÀ-Þ@])"
)
"""How blogs credit pictures. Two lines of 969 gold bodies begin so, and both are credits."""

_SOURCES: Final = re.compile(r"\w[.!?]\s.*[(（][^()（）]+[)）]\Z", re.DOTALL)
"""A sentence with the agencies behind it in brackets, which tell the story's sources: "… by 2026. mo (dpa, efe)"."""

_BEFORE_PLACE: Final = 3
"""Code points from the last letter in front of the bracket."""


def breadcrumb(line: Line, packs: Packs) -> Finding | None:
    r"""Short steps between arrows or bars: "Home > Counties > Kenya, China forge closer cooperation".

    The cells of a table's row stand between bars, too, whatever became of the row.

    >>> from newsclean.api import clean
    >>> def role(line):
    ...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    ...     return clean(f"{line}\n\n{story}").blocks[0].role.value
    >>> role("Home > Counties > Kenya"), role("Wells hold > 5 metres of water again, and the mill runs.")
    ('breadcrumb', 'paragraph')
    """
    if len(line.text) > SHORT or line.ends or not _STEP_MARK.search(line.text):
        return None
    steps = [step.strip() for step in _CRUMB.split(line.text)]
    if len(steps) < _MORE_THAN_ONE or len(steps) > _MOST_STEPS or not all(steps):
        return None
    if any(len(step) > _LONGEST_STEP for step in steps[:-1]):
        return None
    if any(reason.role is Role.TABLE for reason in line.block.reasons):
        return None
    home = " ".join(words(steps[0])) in packs.sets["home"]
    if line.kept and not (home or (line.zone is Zone.HEAD and len(steps) >= _STEPS)):
        return None
    return Finding(Role.BREADCRUMB, "roles.breadcrumb", " > ".join(steps)) if home or len(steps) >= _STEPS else None


def byline(line: Line, packs: Packs) -> Finding | None:
    r"""The word "by" and capitalised names, in the head or at the end: "Von Anna Berg und Jan Ott".

    Behind the names may stand whom and from where they write for: "Par Anne Roy (Lomé, correspondante)".

    >>> from newsclean.api import clean
    >>> def role(line):
    ...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    ...     return clean(f"{line}\n\n{story}").blocks[0].role.value
    >>> role("By Anna Berg and Jan Otto"), role("By Monday the rain had gone")
    ('byline', 'paragraph')
    """
    if len(line.text) > _LONGEST_CREDIT or len(line.words) > _MOST_BYLINE_WORDS or line.ends:
        return None
    if (line.kept and line.zone is Zone.STORY) or line.words[0] not in packs.by:
        return None
    for count in (3, 2, 1):
        if " ".join(line.words[:count]) in packs.sets["loose"]:
            names = line.text.split()[count:]
            first = _WRITES_FOR.split(" ".join(names))[0]
            day = any(word in packs.weekdays and len(word) >= _WHOLE_DAY for word in line.words[count:])
            if not day and (are_people(names) or are_people(first.split()) or are_announced(first)):
                return Finding(Role.BYLINE, "roles.byline", " ".join(names))
    return None


def are_people(names: list[str]) -> bool:
    """Whether the words are names of people: capitalised, at least a first and a last name each.

    >>> are_people(["Anna Berg", "Jan Otto"]), are_people(["anna"]), are_people(["Berg"])
    (True, False, False)
    """
    people: list[list[str]] = [[]]
    for word in names:
        bare = word.rstrip(",;|")
        if bare.casefold() in _AND:
            people.append([])
        elif bare:
            people[-1].append(bare)
            if bare != word:
                people.append([])
    filled = [person for person in people if person]
    if not filled or sum(map(len, filled)) > _MOST_NAME_WORDS:
        return False
    return all(
        len(person) >= _FEWEST_NAME_WORDS and all(map(_is_name, person[::-1][:1] + person[:1])) for person in filled
    )


def _is_name(word: str) -> bool:
    return word[:1].isupper() and not any(c.isdigit() for c in word)


def credit(line: Line, packs: Packs) -> Finding | None:
    r"""A short block that names a picture agency or whose picture it is, and is no sentence.

    "Anna Berg/AFP", "© Getty Images", "Photo by Anna Berg on Unsplash".

    >>> from newsclean.api import clean
    >>> def role(line):
    ...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    ...     return clean(f"{line}\n\n{story}").blocks[0].role.value
    >>> role("Getty Images"), role("Images of the river were shown in the mill on Monday.")
    ('credit', 'paragraph')
    """
    del packs
    text = line.text
    if len(text) > _LONGEST_CREDIT or line.ends:
        return None
    taken = _PHOTO_BY.match(text)
    if taken is not None and not (line.kept and _is_said_of_picture(taken[1], text[taken.end() :])):
        return Finding(Role.CREDIT, "roles.credit", text)
    low = text.casefold().rstrip(" )]}.")
    if not low.endswith(_AGENCIES) or (line.kept and _SOURCES.search(text)):
        return None
    agency = next(name for name in _AGENCIES if low.endswith(name))
    before = text[: len(low) - len(agency)].rstrip()
    if len(low) == len(agency) or low.startswith("©") or (before and _BESIDE_AGENCY.search(before[-5:])):
        return Finding(Role.CREDIT, "roles.credit", agency)
    return None


_BESIDE_NAMES: Final = PARTICLES | {"at", "courtesy", "for", "from", "in", "of", "on", "the", "via"}
"""Words in small letters in and behind the name of who took a picture: "Anna van Berg on Unsplash"."""


def _is_said_of_picture(picture: str, behind: str) -> bool:
    """Whether no name stands behind "by", or more than one: "Picture by Picture", "Photos by Ada Berg go on show"."""
    named = _WRITES_FOR.split(behind)[0].split()
    is_same = named[0].casefold().removesuffix("s") == picture.casefold().removesuffix("s")
    return is_same or any(word.islower() and word not in _BESIDE_NAMES for word in named)


def is_agency(text: str) -> bool:
    """Whether the text is the name of a picture agency, with "photo" beside it or not: "AP Photo", "Xinhua".

    >>> is_agency("AP Photo"), is_agency("Rain")
    (True, False)
    """
    return text.casefold().removesuffix(" photo").endswith((*_AGENCIES, "ap"))


def is_library(text: str) -> bool:
    """Whether the text ends in the name of a picture library, which reports no news: "Getty Images", "Icon Sport".

    >>> is_library("Ann Lee/Getty Images"), is_library("Reuters")
    (True, False)
    """
    return text.casefold().rstrip().endswith(_LIBRARIES)


def pictured(line: Line, packs: Packs) -> Finding | None:
    """One sentence in the present tense about somebody "(left)": the caption of a picture that is gone."""
    text = line.text
    if "(" not in text and "（" not in text:
        return None
    for match in _PLACE.finditer(text):
        if (
            " ".join(words(match[1])) in packs.sets["position"]
            and _PLACED.search(text[: match.start()][-_BEFORE_PLACE:])
            and _PRESENT.match(text, match.end())
        ):
            alone = not _SPEECH.search(text) and not _SENTENCE.search(text)
            return Finding(Role.CAPTION, "roles.pictured", f"({match[1]})") if alone else None
    return None


def share(line: Line, packs: Packs) -> Finding | None:
    r"""Nothing but the words of share buttons: "Share on Facebook Twitter WhatsApp Email".

    In the story "Facebook and Instagram" is a heading: no buttons have an "and" between them.

    >>> from newsclean.api import clean
    >>> def role(line):
    ...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    ...     return clean(f"{line}\n\n{story}").blocks[0].role.value
    >>> role("Share on Facebook Twitter WhatsApp Email"), role("Facebook shares fell on Monday, Twitter's rose.")
    ('share', 'paragraph')
    """
    many = line.words
    if len(many) > _MOST_SHARE_WORDS or line.ends or many[0] not in packs.sets["share"]:
        return None
    core = [word for word in many if word in packs.sets["share_core"]]
    if not core or not all(word in packs.sets["share"] for word in many):
        return None
    if line.kept and (len(set(core)) < _MORE_THAN_ONE or not _AND.isdisjoint(many)):
        return None
    return Finding(Role.SHARE, "roles.share", ", ".join(core))


def rights(line: Line, packs: Packs) -> Finding | None:
    r"""A line that opens with the copyright mark: "© 2024 The Herald. All rights reserved.".

    >>> from newsclean.api import clean
    >>> def role(line):
    ...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    ...     return clean(f"{story}\n\n{line}").blocks[-1].role.value
    >>> role("© 2024 The Herald. All rights reserved."), role("In 2024 The Herald reserved all rights.")
    ('legal', 'paragraph')
    """
    text = line.text
    if len(text) > _LONGEST_RIGHTS or text.lstrip()[:1] not in OPENS_RIGHTS or not _RIGHTS.match(text):
        return None
    phrase = any(role is Role.LEGAL for _, role in phrases_in(line.words, packs.says))
    if phrase or _YEAR.search(text) or not line.kept:
        return Finding(Role.LEGAL, "roles.rights", "opens with the copyright mark")
    return None


def bio(line: Line, packs: Packs) -> Finding | None:
    """Who the author is, and that the views are theirs."""
    disclaimer = next(phrases_in(line.words, packs.disclaimers), None)
    if disclaimer is None or _SPEECH.match(line.text):
        return None
    job = next((word for word in line.words[:_OPENING] if word in packs.sets["job"]), None)
    if job is not None or len(line.text) <= SHORT:
        return Finding(Role.BIO, "roles.bio", f"{disclaimer[0]}; {job}" if job else disclaimer[0])
    return None
