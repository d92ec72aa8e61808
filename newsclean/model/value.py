"""`Value`: how the model's frozen values are copied, and sent to other processes."""

from collections.abc import Callable
from dataclasses import fields
from typing import Any

__all__ = ["Value"]


class Value:
    """A value that is made anew from its fields wherever it is copied or unpickled.

    Nothing can set the fields of a frozen value from outside, and in a compiled wheel `pickle` cannot either.

    >>> import pickle
    >>> from newsclean.model import Span
    >>> pickle.loads(pickle.dumps(Span(1, 2)))
    Span(start=1, end=2)
    """

    __slots__ = ()

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return _made, (type(self), _given(self))


def _given(value: Any) -> dict[str, Any]:
    """What the constructor of a value was given, by name."""
    return {field.name: getattr(value, field.name) for field in fields(value) if field.init}


def _made(cls: Callable[..., Any], given: dict[str, Any]) -> Any:
    return cls(**given)
