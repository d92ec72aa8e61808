"""Learned weights as compressed arrays; made by `python -m newsclean.training`."""
