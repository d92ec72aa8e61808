"""Lines of a text, single as the rules of the roles see them, or the whole text as the stage leaves it."""

from collections.abc import Collection

from newsclean.label.roles import roles
from newsclean.label.roles.line import Line, Zone
from newsclean.label.roles.wording import words
from newsclean.model import Block, Document, Role, Source, Span

__all__ = ["judged", "line", "line_outside"]


def line(text: str, role: Role | None = None, zone: Zone = Zone.STORY) -> Line:
    """A line of the story, or one that an earlier stage gave a role."""
    block = Block(text, Span(0, len(text)))
    return Line(block.label(role, "text.outside") if role else block, tuple(words(text)), zone)


def line_outside(text: str, role: Role = Role.OTHER, zone: Zone = Zone.HEAD) -> Line:
    """A line above the story of which no more is known than that it is outside."""
    return line(text, role, zone)


def judged(*texts: str, outside: Collection[str] = (), between: str = "\n") -> tuple[Block, ...]:
    """The blocks of a text, of which an earlier stage took out those in `outside`, as the stage `roles` leaves them."""
    blocks, at = [], 0
    for text in texts:
        block = Block(text, Span(at, at + len(text)))
        blocks.append(block.label(Role.OTHER, "text.outside") if text in outside else block)
        at += len(text) + len(between)
    return roles(Document(Source(between.join(texts)), tuple(blocks))).blocks
