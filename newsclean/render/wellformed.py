"""Text that UTF-8 can hold: tables and engines take nothing else, while scraped text may hold half an emoji."""

from typing import Any

__all__ = ["well_formed"]


def well_formed(value: Any) -> Any:
    r"""The value with a question mark for each lone surrogate, in lists and objects as well.

    >>> well_formed({"why": ["half \ud83d"], "n": 1})
    {'why': ['half ?'], 'n': 1}
    >>> well_formed("whole 🙂")
    'whole 🙂'
    """
    if isinstance(value, str):
        return value if value.isascii() else value.encode(errors="replace").decode()
    if isinstance(value, list):
        return [well_formed(item) for item in value]
    if isinstance(value, dict):
        return {name: well_formed(item) for name, item in value.items()}
    return value
