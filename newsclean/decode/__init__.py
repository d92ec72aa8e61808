"""Bytes → `Source`: which encoding they are in, how that was found, and which bytes had to be mended."""

from newsclean.decode.policy import decode

__all__ = ["decode"]
