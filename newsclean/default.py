"""`DEFAULT`: the stages a document passes through unless the caller says otherwise, in the order that measurement set.

Repair comes before structure, because a stray mark hides where a sentence ends; but white space is repaired after
`wrap`, when wrapped lines have been joined. Structure comes before labels, because labels are given to blocks; head
matter and verdict come last, because they depend on the labels of all blocks.
"""

from typing import Final

from newsclean.label.edges import edges
from newsclean.label.glued import glued
from newsclean.label.head.stage import head
from newsclean.label.page.stage import page
from newsclean.label.roles import roles
from newsclean.label.text.stage import text
from newsclean.label.trailing import trailing
from newsclean.label.verdict import verdict
from newsclean.pipeline import Pipeline
from newsclean.profile import NAME as PROFILE
from newsclean.profile import SiteProfile
from newsclean.repair.stages import escapes, invisible, marks, mojibake, spacing
from newsclean.structure.bounds import bounds
from newsclean.structure.code import code
from newsclean.structure.fields import fields
from newsclean.structure.repeats import repeats
from newsclean.structure.wrap import wrap

__all__ = ["DEFAULT", "REPAIR", "behind_judgement", "with_profile"]

_JUDGING: Final = frozenset({"fields", "wrap", "bounds", "edges", "glued", "repeats", "page", "text"})
"""Stages that make blocks, or label each by what it is."""

REPAIR: Final = Pipeline(
    {
        "marks": marks,
        "mojibake": mojibake,
        "escapes": escapes,
        "invisible": invisible,
        "spacing": spacing,
    }
)
"""Character repair only: no block is moved, split or labelled."""

DEFAULT: Final = Pipeline(
    {
        "code": code,
        **REPAIR.without("spacing"),
        "fields": fields,
        "wrap": wrap,
        "bounds": bounds,
        "edges": edges,
        "spacing": spacing,
        "glued": glued,
        "repeats": repeats,
        "page": page,
        "text": text,
        "roles": roles,
        "trailing": trailing,
        "head": head,
        "verdict": verdict,
    }
)
"""Repair, structure, labels: what `clean` runs."""


def with_profile(pipeline: Pipeline, profile: SiteProfile) -> Pipeline:
    """The pipeline with one more stage, which labels what a profile knows as the site's furniture.

    >>> list(with_profile(DEFAULT, SiteProfile()))[-6:]
    ['text', 'profile', 'roles', 'trailing', 'head', 'verdict']
    """
    return pipeline.insert(profile.stage, after=behind_judgement(pipeline), name=PROFILE)


def behind_judgement(pipeline: Pipeline) -> str | None:
    """The stage after which a profile is applied: the last that judges blocks by themselves, else the last of all.

    Later stages look at the outcome, and should see the furniture gone. None for an empty pipeline.

    >>> behind_judgement(DEFAULT), behind_judgement(DEFAULT.without("text").without("page"))
    ('text', 'repeats')
    """
    names = list(pipeline)
    judging = [name for name in names if name in _JUDGING]
    return (judging or names)[-1] if names else None
