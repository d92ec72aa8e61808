"""Two passes told as one."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean.model import Change, apply
from newsclean.repair.layers import compose


@st.composite
def layers(draw, text):
    changes = []
    done = 0
    while done < len(text) and draw(st.booleans()):
        at = draw(st.integers(done, len(text)))
        end = draw(st.integers(at, len(text)))
        changes.append(Change("a.b", at, text[at:end], draw(st.text("xyz", max_size=3))))
        done = end + 1
    return tuple(change for change in changes if change.before)


@given(st.text("abcdef", max_size=20), st.data())
def test_one_layer_does_what_two_did(text, data):
    first = data.draw(layers(text))
    middle = apply(text, first)
    second = data.draw(layers(middle))
    assert apply(text, compose(text, first, second)) == apply(middle, second)
