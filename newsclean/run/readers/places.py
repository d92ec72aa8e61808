"""`Places`: numbers the records of one input."""

from dataclasses import dataclass

from newsclean.run.records import Place

__all__ = ["Places"]


@dataclass(slots=True)
class Places:
    """Deals out the places of one input in ascending order.

    >>> places = Places(index=2, input="a.jsonl", unit="line")
    >>> places.next(1).position, places.next(3).position, places.next(4).ordinal
    ('line 1', 'line 3', 2)
    """

    index: int
    input: str
    unit: str
    dealt: int = 0

    def next(self, number: int) -> Place:
        """The next record's place; `number` counts units of the file, from 1, the way an editor would show it."""
        self.dealt += 1
        return Place(self.index, self.dealt - 1, self.input, self.unit, number)
