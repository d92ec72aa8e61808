import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.page.letters import KINDS, counts


@given(st.lists(st.text(), max_size=20))
def test_every_character_is_counted_once(texts):
    assert counts(texts).sum(axis=1).tolist() == [len(text) for text in texts]


def test_marks_of_all_scripts_end_sentences():
    ends = counts(["Rain.", "雨。", "مطر؟", "बारिश।"])[:, KINDS.index("end")]
    assert ends.tolist() == [1, 1, 1, 1]


def test_no_texts_are_no_rows():
    assert counts([]).shape == (0, len(KINDS))
    assert np.isfinite(counts([""])).all()
