"""Single lines of a text, as the rules of the roles see them."""

from newsclean.label.roles.line import Line, Zone
from newsclean.label.roles.wording import words
from newsclean.model import Block, Role, Span

__all__ = ["line", "line_outside"]


def line(text: str, role: Role | None = None, zone: Zone = Zone.STORY) -> Line:
    """A line of the story, or one that an earlier stage gave a role."""
    block = Block(text, Span(0, len(text)))
    return Line(block.label(role, "text.outside") if role else block, tuple(words(text)), zone)


def line_outside(text: str, role: Role = Role.OTHER, zone: Zone = Zone.HEAD) -> Line:
    """A line above the story of which no more is known than that it is outside."""
    return line(text, role, zone)
