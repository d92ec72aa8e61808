"""Character repair: what undoes damage to text and changes nothing else. One concern a file, all work on `str`."""
