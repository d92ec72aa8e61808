"""`Span`: where something stands in the source."""

from dataclasses import dataclass

from newsclean.model.value import Value

__all__ = ["Span"]


@dataclass(frozen=True, slots=True, order=True)
class Span(Value):
    """A half-open stretch `[start, end)` of code points; the only coordinate system there is.

    >>> Span(2, 5).of("abcdefg")
    'cde'
    >>> len(Span(2, 5))
    3
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of `text` that this span names; nothing where the text is shorter.

        >>> Span(5, 9).of("Rain fell."), Span(50, 90).of("Rain fell.")
        ('fell', '')
        """
        return text[self.start : self.end]

    def __len__(self) -> int:
        return self.end - self.start
