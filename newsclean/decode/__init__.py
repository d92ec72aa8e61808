"""Bytes → `Source`: their encoding, how it was found, and which bytes had to be repaired."""

from newsclean.decode.policy import decode

__all__ = ["decode"]
