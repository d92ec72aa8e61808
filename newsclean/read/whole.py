"""Half characters: lone surrogates, which no UTF-8 can hold, as the replacement character."""

__all__ = ["whole"]


def whole(text: str) -> str:
    """The text with U+FFFD for each lone surrogate, which is what a browser shows for them.

    Scripts cut a JSON string at a number of UTF-16 units, and half an emoji is left at its end.

    >>> whole("Rain at last " + chr(0xD83D))
    'Rain at last �'
    >>> whole("Rain at last 🙂")
    'Rain at last 🙂'
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
