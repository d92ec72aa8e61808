"""Packages that only some runs need, fetched when they are needed, with a message that says how to get them."""

from importlib import import_module
from typing import Any

from newsclean.run.errors import RunError

__all__ = ["need"]


def need(module: str, purpose: str) -> Any:
    """The module.

    >>> need("json", "nothing much").dumps([])
    '[]'
    >>> need("nonesuch", "reading nonesuch files")
    Traceback (most recent call last):
    newsclean.run.errors.RunError: reading nonesuch files takes the package nonesuch: pip install 'newsclean[run]'

    Raises:
        RunError: it is not installed.
    """
    try:
        return import_module(module)
    except ImportError as error:
        msg = f"{purpose} takes the package {module.partition('.')[0]}: pip install 'newsclean[run]'"
        raise RunError(msg) from error
