"""Texts with a layer of changes that fits them."""

from hypothesis import strategies as st

from newsclean.model import Change

WORDY = st.text(alphabet=st.sampled_from("ab é“\n—字👍 \u200b."), max_size=30)


@st.composite
def layers(draw, text, rule="marks.test"):
    """Changes in ascending order that do not overlap and fit `text`."""
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6)))
    changes = []
    done = 0
    for start, end in zip(places[::2], places[1::2], strict=False):
        if start < done or (changes and start == changes[-1].at):
            continue
        changes.append(Change(rule, start, text[start:end], draw(st.text(alphabet="xy ’", max_size=3))))
        done = end
    return tuple(changes)


@st.composite
def texts_with_layer(draw):
    text = draw(WORDY)
    return text, draw(layers(text))
