"""Detection: which codec wins, and how sure that is."""

import pytest

from newsclean import decode
from newsclean.decode.detect import ranked, sample
from newsclean.decode.ideographs import EAST_ASIAN
from newsclean.decode.letters import letters
from tests.strategies.encodings import WRITTEN


def test_sister_codecs_come_next_to_each_other():
    first, *sisters = ranked(WRITTEN["pl"][:60].encode("iso8859-2"))[:3]
    assert (first.codec, first.language) == ("iso8859-2", "pl")
    assert {sister.codec for sister in sisters} == {"cp1250", "iso8859-16"}
    assert first.cost < sisters[0].cost


@pytest.mark.parametrize("language", ["pl", "ru", "el", "zh", "ja"])
def test_every_codec_has_its_place_and_those_out_of_the_question_stand_far_behind(language):
    codec = {"pl": "cp1250", "ru": "koi8-r", "el": "cp1253", "zh": "gb18030", "ja": "cp932"}[language]
    guesses = ranked(WRITTEN[language].encode(codec))
    assert guesses[0].codec == codec
    assert {guess.codec for guess in guesses} == {*letters().writes, *EAST_ASIAN}
    assert all(guess.cost >= guesses[0].cost + 40.0 for guess in guesses if not guess.language)


def test_more_text_makes_it_surer():
    short, long = WRITTEN["cs"][:20].encode("cp1250"), WRITTEN["cs"].encode("cp1250")
    assert decode(short).confidence < decode(long).confidence


def test_markup_is_not_looked_at():
    assert sample(b"<p class=x>Gr\xfcn</p><script>var a</script><b>ok</b>") == b"Gr\xfcn"


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("He said it’s raining – at last.", "cp1252"),
        ("He said it’s raining – at last.", "mac-roman"),
        ("It costs 12° in the shade, 30° in the sun, 0° at night.", "cp1252"),
        ("The harbour—grey, wide—was café-bright.", "cp1252"),
        ("Os moradores pedem há anos a estrada", "cp850"),
        ("Grønland ligger langt mod nord", "cp850"),
        ("Die Städte im Süden", "cp437"),
    ],
)
def test_a_few_signs_in_plain_text_are_read_by_where_they_stand(text, codec):
    assert decode(text.encode(codec)).text == text


def test_a_lone_accent_is_no_greek():
    assert decode("Tornando a casa, il sindaco è stanco".encode("cp1252")).text.count("è") == 1


def test_the_wave_dash_of_japanese_is_the_same_from_each_codec():
    text = "三月〜五月、町の道路工事のため、バスは運休します。"
    assert {decode(text.encode(codec)).text for codec in ("shift_jis", "euc_jp", "iso2022_jp")} == {text}


def test_romanian_from_an_old_codec_has_commas_below():
    text = "Locuitorii așteaptă de ani întregi ca drumul să fie reparat, iar primăria îi amână."
    assert decode(text.encode("iso8859-16")).text == text
