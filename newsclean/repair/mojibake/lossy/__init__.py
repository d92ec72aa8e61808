"""Misreadings that lost bytes: words, places and the rest of the text show what was there."""
