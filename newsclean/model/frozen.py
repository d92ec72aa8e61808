"""What a value of the model says to whoever tries to change it.

A frozen dataclass with slots has a word for its fields only ("cannot assign to field 'keep'"). For all else, such as
the body of a document, Python fails on the way to one: "super(type, obj): obj must be an instance or subtype of type".
Only what sets an attribute from outside comes here; constructors do not, and cost what they did, compiled or not.
"""

from dataclasses import FrozenInstanceError, fields
from typing import Any, NoReturn

__all__ = ["say_frozen"]


def say_frozen(cls: Any, *, instead: str) -> None:
    """Have a frozen dataclass say what makes another value where one is to be changed.

    >>> from newsclean import clean
    >>> clean("Rain fell.").body = "Snow fell."
    Traceback (most recent call last):
    dataclasses.FrozenInstanceError: Document.body cannot be set, it follows from source, blocks, keep, ...
    """

    def refuse(self: Any, name: str, *_: object) -> NoReturn:
        raise FrozenInstanceError(_message(self, name, instead))

    cls.__setattr__ = cls.__delattr__ = refuse


def _message(value: Any, name: str, instead: str) -> str:
    kind = type(value).__name__
    given = [field.name for field in fields(value) if field.init]
    if name in given:
        problem = f"{kind}.{name} cannot be set"
    elif hasattr(type(value), name):
        problem = f"{kind}.{name} cannot be set, it follows from {', '.join(given)}"
    else:
        problem = f"there is no {kind}.{name}; what a {kind} is made of is {', '.join(given)}"
    return f"{problem}. Nothing changes a {kind}; {instead} makes another"
