"""Misreadings that lost bytes on the way: words, places and the rest of the text tell what stood there."""
