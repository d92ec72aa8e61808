"""One legacy codec read as another."""

from newsclean.model import apply
from newsclean.repair.mojibake.cross import cross

RUSSIAN = "Вчера правительство объявило о новых мерах поддержки, и министр сказал, что деньги будут скоро"


def test_windows_1251_read_as_1252_is_read_again():
    damaged = RUSSIAN.encode("cp1251").decode("cp1252")
    assert apply(damaged, cross(damaged)) == RUSSIAN


def test_text_in_the_right_codec_stays():
    assert cross(RUSSIAN) == []
    assert cross("Die Brücke über den Fluß ist schön, „sehr schön“, und die Größe stimmt auch") == []
