import pytest

from newsclean.label.head.language import language
from newsclean.model import Block, Document, Fact, Source, Span

TEXTS = {
    "en": (
        "The rain that fell on the hills was the first since March, and it was for the farmers a gift that "
        "they had not been promised by the forecast."
    ),
    "de": (
        "Der Regen, der auf die Hügel fiel, war der erste seit März, und für die Bauern war es ein Geschenk, "
        "das nicht im Bericht stand und das sie sich von dem Himmel auch nicht mehr erhofft hatten."
    ),
    "fr": (
        "La pluie qui est tombée sur les collines est la première depuis mars et pour les paysans c'est un "
        "cadeau que les météorologues n'avaient pas prévu dans leur bulletin du matin."
    ),
    "zh": "星期二，山上下了雨，水井又满了。",
    "ja": "火曜日、丘に雨が降り、井戸は再び満ちた。",
    "ko": "화요일에 언덕에 비가 내렸고 우물이 다시 찼다.",
    "el": "Την Τρίτη έβρεξε στους λόφους και τα πηγάδια γέμισαν ξανά.",
    "ar": "هطل المطر على التلال يوم الثلاثاء وامتلأت الآبار.",
    "hi": "मंगलवार को पहाड़ियों पर बारिश हुई।",
    "ru": "Во вторник на холмах прошёл дождь, и колодцы наполнились.",
    "uk": "У вівторок на пагорбах пройшов дощ, і криниці знову наповнилися.",
    "be": "У аўторак на ўзгорках прайшоў дождж, і студні зноў былі поўныя.",
    "bg": "Във вторник по хълмовете валя дъжд и кладенците отново се напълниха.",
    "sr": "У уторак је на брдима пала киша и бунари су поново пуни, рекла је њена кћи.",
    "kk": "Сейсенбіде төбелерге жаңбыр жауып, құдықтар қайтадан суға толды.",
    "fa": "روز سه‌شنبه باران بر تپه‌ها بارید و چاه‌ها پر شدند، چنان که گفته بودند.",
    "ur": "منگل کو پہاڑیوں پر بارش ہوئی اور کنویں پھر سے بھر گئے۔",
    "gu": "મંગળવારે ટેકરીઓ પર વરસાદ પડ્યો.",
    "my": "အင်္ဂါနေ့တွင် တောင်ကုန်းများပေါ်၌ မိုးရွာသည်။",
    "tr": (
        "Tepelere düşen yağmur mart ayından beri ilk yağmurdu ve köylüler için bir armağandı. Kuyular yeniden doldu, "
        "çocuklar sokaklara çıktı. Muhtar, yağmuru bekleyen herkese teşekkür etti ve çay ısmarladı."
    ),
    "sw": (
        "Mvua iliyonyesha kwenye vilima ilikuwa ya kwanza tangu Machi na ilikuwa zawadi kwa wakulima wa kijiji hicho, "
        "kwa kuwa visima vya maji havikuwa na maji ya kutosha katika mwaka huo."
    ),
    "es": (
        "El agente de la isla trabajaba en el puerto de la ciudad desde hace un año y vivía en un barco de madera, "
        "en compañía de un gato y de una gaviota."
    ),
}


def told(text, *declared):
    facts = tuple(Fact("language", value, "html lang") for value in declared)
    return language(Document(Source(text), (Block(text, Span(0, len(text))),), evidence=facts))


@pytest.mark.parametrize("code", TEXTS)
def test_the_text_itself_tells_its_language(code):
    assert told(TEXTS[code]).value == code


@pytest.mark.parametrize("code", ["zh", "ru", "de"])
def test_a_template_that_declares_english_is_not_believed(code):
    assert told(TEXTS[code], "en").value == code


@pytest.mark.parametrize(("declared", "code"), [("uk-UA", "uk"), ("bg", "bg")])
def test_of_languages_that_share_a_script_the_declared_one_is_taken(declared, code):
    assert told(TEXTS["ru"], declared).value == code


def test_a_language_without_words_of_its_own_here_is_believed():
    assert told("Sio mvua tu, bali pia upepo.", "sw").value == "sw"


def test_regions_are_left_off():
    assert told(TEXTS["en"], "en_GB") == Fact("language", "en", "html lang")


def test_a_few_words_tell_nothing():
    assert told("Rain") is None
