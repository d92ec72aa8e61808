"""Every rule that can change a text or a role: its id, and what it does, in one sentence.

A rule's id is `"stage.rule"`; the stage is what `--without` and `Pipeline.without` take. The modules that sign with
rules say themselves what these do; here they stand together, so that each can be looked up and argued with.
"""

from collections.abc import Mapping
from itertools import groupby
from types import MappingProxyType
from typing import Final

from newsclean.default import DEFAULT
from newsclean.label import edges, glued, roles, text, trailing
from newsclean.label.page import stage as page
from newsclean.profile import siteprofile as profile
from newsclean.read import tags
from newsclean.repair import escapes, invisible, marks, mojibake, spacing, typography
from newsclean.structure import bounds, code, fields, repeats, wrap

__all__ = ["RULES", "rules_page"]

_MODULES: Final = (
    tags,
    marks,
    mojibake,
    escapes,
    invisible,
    spacing,
    fields,
    wrap,
    bounds,
    code,
    edges,
    glued,
    repeats,
    page,
    text,
    roles,
    trailing,
    profile,
    typography,
)
"""The modules that sign with rules, in the order in which a document meets them; the last two are not in `DEFAULT`."""

RULES: Final[Mapping[str, str]] = MappingProxyType(
    {rule: says for module in _MODULES for rule, says in module.RULES.items()}
)
"""Rule id → what the rule does.

>>> RULES["wrap.line"]
'Parts lines that are paragraphs of their own.'
"""

_OPENING: Final = """\
# Rules

Every change of a text and every label of a block is signed with the id of a rule. This page lists them all; it is
written by `newsclean rules --markdown`, and a test holds it equal to the code.

Do you disagree with a rule? Switch its stage off (`newsclean fix --without STAGE`, `DEFAULT.without("STAGE")`), or keep
the blocks it takes out (`--keep ROLE`, `keep=BODY | {Role.…}`). Is it wrong for everybody? Send the page:
`newsclean explain --bundle page.html` makes a small file to attach.
"""


def rules_page() -> str:
    """The catalogue as a page of Markdown: a section for each stage, an anchor for each rule."""
    sections = [_OPENING]
    for stage, ids in groupby(RULES, key=lambda rule: rule.partition(".")[0]):
        sections.append(f"## {stage}\n\n{_place(stage)}\n\n| rule | what it does |\n|---|---|")
        sections[-1] += "".join(f'\n| <a id="{rule}"></a>`{rule}` | {_cell(RULES[rule])} |' for rule in ids)
    return "\n\n".join(section.rstrip("\n") for section in sections) + "\n"


def _place(stage: str) -> str:
    """One line on the stage: what it is for, or where it stands if it is not in the default pipeline."""
    if stage == "read":
        return "What the reader says of blocks of HTML, by their tag. It is no stage and always runs."
    if stage not in DEFAULT:
        return "Not in `DEFAULT`: runs only if you put it there."
    return DEFAULT.help()[stage]


def _cell(says: str) -> str:
    return says.replace("|", "\\|")
