"""Calls to follow a channel, in whatever words, and sentences that only speak of channels."""

import pytest

from newsclean import clean
from newsclean.label.roles.calls import call
from newsclean.label.roles.packs import packs
from newsclean.model import Role
from tests.strategies.lines import line


@pytest.mark.parametrize(
    "text",
    [
        "Follow The Harbour Herald on Google News",
        "📲 Siga o canal do Porto no WhatsApp",
        "Suivez toute l’actualité du port sur Facebook",
        "Jetzt abonnieren: der Hafen-Newsletter",
        "Folgen Sie dem Hafenboten auf Instagram",
        "Obserwuj nas w Google News",
        "Підписуйтесь на нас у Telegram",
        "تابعوا آخر أخبار الميناء عبر تطبيق واتساب",
        "बंदरगाह की खबरें गूगल न्यूज पर फॉलो करें",
        "네이버에서 항구일보를 구독하세요",
        "Google News'te bizi takip edin",
    ],
)
def test_a_line_that_tells_readers_to_follow_a_channel_is_a_call(text):
    assert call(line(text), packs()).role is Role.PROMO


@pytest.mark.parametrize(
    "text",
    [
        "Follow the coast road to the lighthouse",
        "The ferry company answers questions on WhatsApp.",
        "“Follow us on Facebook,” the captain shouted from the bridge.",
        "Follow the link that WhatsApp sends you. Then type in the six digits.",
        "The council will join Bluesky",
        "Folgen des Ausfalls von WhatsApp",
        "किसान अब व्हाट्सएप पर सवाल करते हैं",
    ],
)
def test_a_sentence_about_channels_or_a_way_to_go_is_none(text):
    assert call(line(text), packs()) is None


def test_what_a_list_advises_is_no_call_to_the_papers_readers():
    assert call(line("- Follow the school on Facebook"), packs()) is None
    assert call(line("Follow the school on Facebook", Role.LIST_ITEM), packs()) is None


@pytest.mark.parametrize(
    ("entry", "stays"),
    [
        ("📲 Participe do canal do Diário no WhatsApp", False),
        ("🔔 Follow The Herald on Google News", False),
        ("✅ Subscribe to two newsletters of your trade", True),
        ("📱 Follow your customers on Instagram and answer them within a day", True),
        ("📲 Participants at the canal wrote down what the water told them", True),
        ("Follow your customers on Instagram", True),
    ],
)
def test_a_lone_call_may_be_set_into_a_list_for_its_sign(entry, stays):
    story = "<p>Rain fell on the hills for nine days, and the river rose above the old mark near the mill.</p>"
    page = f"<article><h1>Rain</h1>{story}<ul><li>{entry}</li></ul>{story.replace('nine', 'two')}</article>"
    assert (entry in clean(page, media="html").body) is stays
    text = f"Rain fell on the hills for nine days.\n\n* {entry}\n\nThe river rose above the old mark at the mill."
    assert (entry in clean(text, media="text").body) is stays
