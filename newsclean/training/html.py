"""The page labeller's training run: weights for the package, and the model card that tells how good they are."""

from collections.abc import Sequence
from pathlib import Path

from newsclean.training.boost import save
from newsclean.training.card import write
from newsclean.training.page import examples, fit

__all__ = ["main"]

_CARD = Path(__file__).resolve().parents[2] / "docs" / "model-card-html.md"
"""Where the card goes in a checkout; elsewhere it is written beside the weights."""


def main(corpora: Sequence[Path], target: Path) -> int:
    """Train on all pages of the corpora, write the weights and the model card; tells the weights' size in bytes."""
    pages = list(examples(corpora))
    size = save(target, fit(pages).to_arrays())
    write(_CARD if _CARD.parent.is_dir() else target.with_suffix(".md"), pages, size)
    return size
