"""Where the material lies that the repository does not hold: seeds and corpora, in a folder beside the checkout."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"
"""Texts of others: read from here by tests and benchmarks where present, never copied into the repository."""


def needs_shared(part):
    """Skip a test where the folder `shared/PART` is absent."""
    return pytest.mark.skipif(
        not (SHARED / part).exists(), reason=f"needs shared/{part} beside the checkout: texts that belong to others"
    )
