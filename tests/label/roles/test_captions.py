"""Captions of pictures that are gone."""

import pytest

from newsclean.label.roles.captions import beside_pictures, bracketed, credited, shown
from newsclean.label.roles.packs import packs
from newsclean.model import Role
from tests.strategies.lines import line


@pytest.mark.parametrize(
    "text",
    [
        "Containers stacked at the quay. Photograph: Jo Sample/Agency",
        "Die Fähre am alten Kai. Foto: Anna Berg",
        "港口的清晨。图片：张三",
    ],
)
def test_who_took_the_picture_makes_a_caption_of_what_stands_before(text):
    assert credited(line(text, Role.OTHER), packs()).role is Role.CAPTION


@pytest.mark.parametrize(
    "text", ["The quay at dawn. Reading: Tides of the year", "The photograph: it shows the quay.", "Foto: Anna Berg"]
)
def test_other_words_before_a_colon_credit_nobody(text):
    assert credited(line(text, Role.OTHER), packs()) is None


def test_in_the_story_a_photograph_may_be_spoken_of():
    assert credited(line("She took one thing with her. Photograph: Jo, aged six, on the quay."), packs()) is None


def test_a_sentence_in_the_present_on_a_named_day_is_a_caption():
    text = "A fisherman waves to the ferry as it leaves the old pier on Monday."
    assert shown(line(text), packs()).role is Role.CAPTION


def test_the_same_in_the_past_is_the_story():
    assert shown(line("A fisherman waved to the ferry as it left the old pier on Monday."), packs()) is None


def test_the_line_right_behind_a_picture_that_names_the_photographer_is_its_caption():
    picture = line("![quay](/quay.jpg)", Role.CAPTION)
    caption = line("Containers stacked at the quay. Photo: Jo Sample")
    assert beside_pictures([picture, caption], {}, packs())[1].role is Role.CAPTION
    assert beside_pictures([caption, caption], {}, packs()) == {}


@pytest.mark.parametrize(
    "text",
    [
        "The ferry under the new bridge on its last trip (Photo: Jo Sample/Harbour Agency)",
        "Statek pod nowym mostem w ostatnim rejsie (Fot. Jan Sowa / Agencja Portowa)",
        "O barco sob a nova ponte — Foto: Divulgação/Porto",
        "图为渡轮驶过新桥。海港社记者 李明 摄",
        "△ 老人的工具箱，摄影：阿秋",
        "新しい橋の下を通る船＝2024年6月2日、山田花子撮影",
        "The old ferry at the quay of Kleinhafen, Jan. 16, 2023. (Xinhua/Zhang Lin)",
        "The old ferry at the quay of Kleinhafen on Monday. (AP Photo/Jo Sample)",
        "Klicka för att se färjan gå under bron. Foto: SVT",
        "The old ferry at the quay of Kleinhafen Photo: VCG",
        "FILE - The old ferry lies at the quay of Kleinhafen, Oct. 4, 2019.",
    ],
)
def test_a_line_in_the_story_that_ends_in_who_took_the_picture_is_its_caption(text):
    assert bracketed(line(text), packs()).role is Role.CAPTION


@pytest.mark.parametrize(
    "text",
    [
        "The keeper hung up a picture of the ferry (photo by his brother) and went home.",
        "“We had waited since March.” – Source: the keeper’s diary",
        "Nobody knows how the picture was taken (the keeper: by chance)",
        "船员说，照片是他自己拍摄",
        "他学过摄影：先是黑白，后来是彩色。",
        "The ferry sails again in March, the harbour master said. (Reuters/AFP)",
        "The quay was dry. Question: will it last until spring?",
        "The harbour keeps its old motto in the Photo: nobody knows why, and nobody asks.",
        "FILE a complaint with the harbour master, who will file it.",
    ],
)
def test_a_sentence_about_a_picture_and_a_quoted_source_are_no_captions(text):
    assert bracketed(line(text), packs()) is None
