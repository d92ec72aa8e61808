"""A line between the paragraphs of a story, or behind them: what becomes of it."""

from newsclean import clean
from newsclean.model import BODY, Role

__all__ = ["ABOVE", "BELOW", "is_kept", "roles_of"]

ABOVE = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
BELOW = "Nobody was hurt, the mayor said on Tuesday, and the road over the dam will open again in May."


def roles_of(line: str) -> set[Role]:
    """The roles of a line of plain text, between two paragraphs and behind them."""
    texts = [f"{ABOVE}\n\n{line}\n\n{BELOW}", f"{ABOVE}\n\n{BELOW}\n\n{line}"]
    return {next(block.role for block in clean(text, media="text").blocks if block.text == line) for text in texts}


def is_kept(line: str) -> bool:
    """Whether a line is in the body in both places; one that is in only one of them is a fault of any test."""
    kept = {role in BODY for role in roles_of(line)}
    assert len(kept) == 1
    return kept.pop()
