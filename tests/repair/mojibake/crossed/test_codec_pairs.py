"""Any legacy codec read as any other."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.repair.mojibake.codecs import codec
from newsclean.repair.mojibake.crossed.codec_pairs import COMMON, OTHERS
from newsclean.repair.text import fix_text
from tests.strategies.encodings import WRITTEN

WRITTEN_IN = {
    "ru": ("cp1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic"),
    "uk": ("cp1251", "koi8_u"),
    "bg": ("cp1251", "iso8859_5", "mac_cyrillic"),
    "sr": ("cp1251", "iso8859_5"),
    "el": ("cp1253", "iso8859_7", "cp737"),
    "he": ("cp1255",),
    "ar": ("cp1256", "iso8859_6"),
    "tr": ("cp1254", "cp857", "mac_turkish"),
    "pl": ("cp1250", "iso8859_2", "cp852", "mac_latin2"),
    "cs": ("cp1250", "iso8859_2", "cp852", "mac_latin2"),
    "hu": ("cp1250", "cp852", "mac_latin2"),
    "de": ("cp1252", "cp850", "mac_roman"),
    "fr": ("cp1252", "cp850", "mac_roman"),
    "es": ("cp1252", "cp850", "mac_roman"),
    "pt": ("cp1252", "cp850", "mac_roman"),
    "sv": ("cp1252", "cp850", "mac_roman"),
    "lt": ("cp1257", "cp775"),
}
PAIRS = (*COMMON, *((meant, taken) for taken, row in OTHERS.items() for meant in row))
LEAST = 0.9
"""Share of all such misreadings that come back; measured 0.93."""


def crossed(language: str, meant: str, taken: str) -> str | None:
    """The language's sentences misread so; None where a codec lacks something or nothing changes."""
    try:
        spoilt = WRITTEN[language].encode(meant).decode(taken)
    except (UnicodeEncodeError, UnicodeDecodeError):
        return None
    return spoilt if spoilt != WRITTEN[language] else None


def test_nearly_all_come_back():
    cases = [
        (language, meant, taken) for language, codecs in WRITTEN_IN.items() for meant, taken in product(codecs, OTHERS)
    ]
    spoilt = {case: text for case in cases if (text := crossed(*case))}
    back = sum(fix_text(text).split() == WRITTEN[language].split() for (language, *_), text in spoilt.items())
    assert len(spoilt) > 700
    assert back >= len(spoilt) * LEAST


@given(st.sampled_from(sorted(WRITTEN)), st.sampled_from(PAIRS))
def test_what_was_read_right_stays(language, pair):
    assert fix_text(WRITTEN[language]) == WRITTEN[language]
    spoilt = crossed(language, *pair)
    assert spoilt is None or fix_text(fix_text(spoilt)) == fix_text(spoilt)


def test_each_pair_stands_once():
    assert len(PAIRS) == len(set(PAIRS))
    assert all(meant != taken for meant, taken in PAIRS)


@pytest.mark.parametrize(
    ("meant", "taken"), [("cp1251", "mac_cyrillic"), ("mac_cyrillic", "cp1251"), ("cp1251", "mac_roman")]
)
def test_russian_of_old_macintoshes_is_read(meant, taken):
    text = "Президент заявил, что правительство будет помогать жителям. «Это новое явление», – сказал он."
    assert fix_text(text.encode(meant).decode(taken)) == text


@pytest.mark.parametrize(
    "text",
    [
        "Цена выросла до 100 €, а за тонну просят 5€; компании «ЕвроСоюз» и ДомРФ это не нравится.",
        "Курс €/$ вырос, и банк «Я» не является исключением, заявил министр.",
    ],
)
def test_euros_and_names_of_two_capitals_stay(text):
    assert fix_text(text) == text


@pytest.mark.parametrize(("language", "meant"), [("ru", "cp1251"), ("cs", "cp1250"), ("sv", "cp850"), ("he", "cp1255")])
def test_a_line_that_was_misread_alone_is_read_and_the_others_stay(language, meant):
    sound = WRITTEN[language]
    spoilt = sound.encode(meant).decode("latin-1")
    assert fix_text(f"{spoilt}\n{sound}\n{sound}") == f"{sound}\n{sound}\n{sound}"
    assert fix_text(f"{sound}\n{spoilt}") == f"{sound}\n{sound}"
    assert fix_text("\n".join([*[sound] * 30, spoilt])) == "\n".join([sound] * 31)  # behind the sample, too


@pytest.mark.parametrize(
    ("language", "meant"),
    [("ru", "cp1251"), ("uk", "cp1251"), ("sv", "cp850"), ("zh", "gbk"), ("ja", "cp932"), ("ko", "cp949")],
)
def test_what_was_misread_as_utf_8_once_more_is_read(language, meant):
    crossed_once = "".join(codec("cp1252").characters[byte] for byte in WRITTEN[language].encode(meant))
    twice = "".join(codec("cp1252").characters[byte] for byte in crossed_once.encode())
    assert fix_text(twice) == WRITTEN[language]
