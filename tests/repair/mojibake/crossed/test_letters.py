"""One legacy codec read as another."""

import pytest

from newsclean.model import apply
from newsclean.repair.mojibake import find
from newsclean.repair.mojibake.crossed.letters import cross
from newsclean.repair.text import fix_text

RUSSIAN = "Вчера правительство объявило о новых мерах поддержки, и министр сказал, что деньги будут скоро"


def test_windows_1251_read_as_1252_is_read_again():
    damaged = RUSSIAN.encode("cp1251").decode("cp1252")
    assert apply(damaged, cross(damaged)) == RUSSIAN


def test_text_in_the_right_codec_stays():
    assert cross(RUSSIAN) == []
    assert cross("Die Brücke über den Fluß ist schön, „sehr schön“, und die Größe stimmt auch") == []


@pytest.mark.parametrize(
    ("text", "meant", "taken"),
    [
        ("Die Brücke über die Mühle wurde für größere Fahrzeuge geöffnet, sagte Jörg.", "cp1252", "cp1251"),
        (
            "Gli abitanti chiedono che la strada sia riparata, perché così c'è più tempo; però la città è già povera.",
            "cp1252",
            "mac_roman",
        ),
        ("Vaščani že leta prosijo, da bi občina popravila cesto v šolo.", "iso8859_2", "latin_1"),
        ("A szülők örülnek, mert az őszi felújítás a következő városig tűzoltókat is hoz.", "cp1250", "cp1252"),
        ("הממשלה הודיעה אתמול על צעדים חדשים והשר אמר שהכסף יגיע בקרוב", "cp1255", "cp1252"),
    ],
)
def test_words_tell_what_was_meant(text, meant, taken):
    damaged = text.encode(meant).decode(taken)
    assert damaged != text
    assert apply(damaged, find(damaged)) == text


@pytest.mark.parametrize(
    "text",
    [
        "As ações não são só dos leões: põe-se à venda, e os anões vêm já amanhã.",
        "Õpetaja ütles, et öösel sõidab üks ŝuur laev üle lahe ja jõuab õhtuks koju.",
        "Le goût de la flûte, un août brûlant, et le coût sûr de la sœur dû à l’abîme.",
        "Über Straßen in Größe und Maß: der Fußgänger weiß, daß es süß schmeckt.",
        "5 m² kosten 3³ Euro, ½ davon zahlt die Firma Lego®; ein µm ist klein.",
    ],
)
def test_letters_that_hungarian_lacks_and_signs_that_words_lack_stay_where_they_belong(text):
    assert find(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Жыхары вёскі ўжо некалькі гадоў просяць адрамантаваць дарогу, па якой дзеці ходзяць у школу.",
        "Я не знаю, какая из них моя, но вся эта земля теперь твоя, и для меня время прошло, — сказал он.",
    ],
)
def test_mac_cyrillic_read_as_windows_1251_is_undone(text):
    assert fix_text(text.encode("mac_cyrillic").decode("cp1251")) == text
    assert cross(text) == []


def test_misread_utf_8_is_not_taken_for_crossed_codecs():
    russian = "В деревне уже несколько лет просят починить дорогу, по которой дети ходят в школу."
    assert cross(russian.encode().decode("latin_1")) == []
    assert (
        apply(russian.encode("cp1251").decode("latin_1"), cross(russian.encode("cp1251").decode("latin_1"))) == russian
    )
