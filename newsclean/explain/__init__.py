"""Showing the work: an explanation on a terminal, as a report, against another one, or packed to be sent.

`terminal` prints an explanation, `report` makes the page of a run, `compare` and `comparison` tell two results apart,
`bundle` packs an input with what was made of it. The explanation itself is data of the model: `Document.explain`.
"""
