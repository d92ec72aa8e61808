"""No text at all makes repair raise: real words through every codec, in every case, cut anywhere."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean.repair.mojibake.codecs import CODECS
from newsclean.repair.text import fix_text

WORDS = (
    "für", "über", "naïve", "café", "“It’s”", "Größe", "żółć", "Привет", "мир",
    "你好", "日本", "한국", "ärger", "öl", "–", "…",
)  # fmt: skip


def misread(text, codec):
    return "".join(bytes([byte]).decode(codec, "ignore") or chr(byte) for byte in text.encode())


RUINS = (
    lambda text: text,
    str.lower,
    str.upper,
    lambda text: text.replace("\x80", ""),
    lambda text: text.encode("latin-1", "ignore").decode("utf-8", "replace"),
)


@given(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=4),
    st.sampled_from(sorted(CODECS)),
    st.sampled_from(RUINS),
    st.integers(0, 6),
)
def test_ruined_words_never_raise_wherever_the_text_begins(words, codec, ruin, cut):
    fixed = fix_text(ruin(misread(" ".join(words), codec))[cut:])
    assert isinstance(fixed, str)
