"""Rules that know a phrase."""

import pytest

from newsclean import clean
from newsclean.label.roles.line import Zone
from newsclean.label.roles.packs import packs
from newsclean.label.roles.phrases import appeal, duty, lead, notice, phrases_in, several, wall, whole
from newsclean.label.roles.wording import words
from newsclean.model import Role
from tests.strategies.lines import line


@pytest.mark.parametrize("text", ["Privacy", "Home", "Impressum", "首页"])
def test_a_menu_entry_is_named_only_where_it_is_outside_already(text):
    assert whole(line(text), packs()) is None
    assert whole(line(text, Role.OTHER), packs()) is not None


def test_a_pointer_in_capitals_is_one_and_a_question_is_not():
    assert lead(line("WATCH: Ferry leaves the harbour"), packs()).role is Role.RELATED
    assert lead(line("Watch: what do you see?"), packs()) is None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Прочетете още", Role.RELATED),
        ("Komentariši", Role.COMMENT),
        ("Коментариши", Role.COMMENT),
        ("Članak se nastavlja nakon oglasa", Role.ADVERT),
        ("Prečítajte si tiež", Role.RELATED),
        ("Preberite še", Role.RELATED),
        ("Llegiu també", Role.RELATED),
        ("Skaitykite taip pat", Role.RELATED),
        ("Ziņot par kļūdu", Role.PROMO),
        ("Enim loetud", Role.RELATED),
        ("Deila á Facebook", Role.SHARE),
        ("আরও পড়ুন", Role.RELATED),
        ("یہ بھی پڑھیں", Role.RELATED),
    ],
)
def test_a_button_is_known_in_its_language_and_not_within_a_sentence(text, role):
    assert whole(line(text), packs()).role is role
    assert whole(line(f"{text} Exampleham"), packs()) is None


@pytest.mark.parametrize("text", ["3. Stay up-to-date", "(4) Share", "Del 2", "comments."])
def test_a_numbered_heading_and_the_end_of_a_broken_sentence_are_no_buttons(text):
    assert whole(line(text), packs()) is None
    assert whole(line(text, Role.OTHER), packs()) is not None


@pytest.mark.parametrize("text", ["23 Comments", "5 min read", "Reading Time: 8 minutes", "댓글0", "comments"])
def test_counts_and_minutes_are_part_of_a_button(text):
    assert whole(line(text), packs()) is not None


def test_one_thing_said_makes_no_notice_of_a_paragraph_in_the_story():
    said_once = "Readers may find more in our newsletter, which the harbour master edits himself."
    said_twice = "Sign up for our newsletter, delivered to your inbox."
    assert notice(line(said_once), packs()) is None
    assert notice(line(said_twice), packs()).role is Role.PROMO
    assert notice(line(said_once, Role.OTHER), packs()).role is Role.PROMO


def test_a_phrase_is_found_as_whole_words_only():
    said = packs().says
    assert ("all rights reserved", Role.LEGAL) in phrases_in(words("© All rights reserved."), said)
    assert not list(phrases_in(words("Small rights reserved."), {"reserved": (("all rights reserved", Role.LEGAL),)}))


@pytest.mark.parametrize(
    ("text", "role"),
    [("Impressum Datenschutz AGB", Role.LEGAL), ("Aviso legal | Política de privacidad | Cookies", Role.LEGAL)],
)
def test_a_line_of_several_phrases_is_what_most_of_them_are(text, role):
    assert several(line(text, Role.OTHER), packs()).role is role


@pytest.mark.parametrize("text", ["Impressum > Datenschutz", "Impressum der Hafenmeisterei", "Impressum"])
def test_a_breadcrumb_a_word_more_and_a_lone_phrase_are_not_several(text):
    assert several(line(text, Role.OTHER), packs()) is None


def test_several_phrases_in_the_story_stay():
    assert several(line("Impressum Datenschutz AGB"), packs()) is None


def test_what_begins_as_a_paywall_does_behind_the_story_is_its_notice():
    notice = "To continue reading, subscribe now or log in."
    assert wall(line(notice, zone=Zone.TAIL), packs()).role is Role.CONSENT
    assert wall(line(notice, zone=Zone.STORY), packs()) is None


def test_an_article_on_paywalls_ends_as_it_likes():
    assert wall(line("Readers told us they would pay to continue reading.", zone=Zone.TAIL), packs()) is None


def test_the_russian_appeal_to_report_errors_is_furniture_and_a_story_about_errors_is_not():
    assert notice(line("Нашли ошибку? Выделите её и нажмите Ctrl+Enter", zone=Zone.TAIL), packs()).role is Role.PROMO
    assert notice(line("В отчёте нашли ошибку, сообщил министр в четверг.", zone=Zone.TAIL), packs()) is None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Sign up to Tides & Tales: our columnists on what the ferry has been debating this week", Role.PROMO),
        ("Ladda ner vår app för att få nyheterna direkt", Role.PROMO),
        ("Masz dla nas temat? Napisz do redakcji.", Role.COMMENT),
        ("(Except for the headline, this story has not been touched by our staff.)", Role.LEGAL),
        ("Transcripts are created on a rush deadline by a contractor and may be revised.", Role.LEGAL),
        ("The author holds no position in any stock mentioned.", Role.LEGAL),
        ("The Motley Fool has positions in and recommends Corvane.", Role.LEGAL),
        ("Il vous reste 62% de cet article à lire.", Role.CONSENT),
        ("凡本网注明“来源：海港报”的所有作品，均为本网所有。", Role.LEGAL),
        ("【版权声明】本文内容归海港报所有。", Role.LEGAL),
    ],
)
def test_what_begins_as_only_notices_do_is_one_even_in_the_story(text, role):
    assert appeal(line(text), packs()).role is role


@pytest.mark.parametrize(
    "text",
    [
        "Sign ups to the swimming course doubled in March, the harbour master said.",
        "“Follow us on Saturday,” the keeper told the crowd.",
        "Transcripts are created for each hearing, and the clerk keeps them for nine years.",
        "The author holds no position at the university, which he left in spring.",
        "The Motley Fool has opened again on the quay.",
        "Der Newsletter der Stadt wird eingestellt.",
        "Abbonati in calo per il terzo anno, dice il teatro.",
        "- Sign up for our course at the town hall.",
        "3. Follow us into the harbour before the tide turns.",
        "انضم إلى الفريق الحارس الجديد يوم الاثنين.",
    ],
)
def test_a_sentence_of_the_story_and_an_entry_of_a_list_are_no_appeals(text):
    assert appeal(line(text), packs()) is None


def test_a_newsroom_signs_above_or_below_the_story_and_is_a_word_in_it():
    assert whole(line("Press Trust of India", zone=Zone.HEAD), packs()).role is Role.BYLINE
    assert whole(line("Press Trust of India"), packs()) is None


def test_a_source_above_or_below_the_story_is_its_credit_and_one_in_it_stays():
    assert lead(line("Source: Harbour News", zone=Zone.HEAD), packs()).role is Role.CREDIT
    assert lead(line("Source: Harbour News"), packs()) is None


WALK = " The lanes climb from the quay past the ropewalk and the old customs house, and end where the walls once stood"


@pytest.mark.parametrize("opening", ["Follow us", "Abbonati a", "Recevez chaque", "Все новости"])
def test_an_opening_of_two_words_needs_a_second_sign_in_a_long_paragraph(opening):
    long = f"{opening} through the town.{WALK}, until the great fire. {WALK}."
    assert appeal(line(long), packs()) is None
    assert appeal(line(f"{opening} in the town."), packs()).role is Role.PROMO
    assert appeal(line(f"{long} You find it on WhatsApp channel, too."), packs()).role is Role.PROMO


def test_a_duty_behind_a_name_tells_who_wrote_it():
    assert duty(line("Dwi Anggoro, Penulis"), packs()).role is Role.BYLINE
    assert duty(line("Dwi Anggoro, Oslo"), packs()) is None
    assert duty(line("many ships, Penulis"), packs()) is None


def test_a_word_of_an_alphabet_is_known_whichever_letters_it_has_and_not_within_another():
    assert notice(line("Mehr dazu in unserer Datenschutzerklärung", Role.OTHER), packs()).role is Role.CONSENT
    assert notice(line("In der Datenschutzerklärung steht davon nichts, sagte sie."), packs()) is None
    assert appeal(line("Síguenos en todas partes"), packs()).role is Role.PROMO
    assert appeal(line("Síguenosotros"), packs()) is None


STORY = "<p>Rain fell on the hills for nine days, and the river rose above the old mark near the mill.</p>"


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("<b>More: </b><a href=/a>How the Herons built a defense out of castoffs</a>", False),
        ("Read: <a href=/a>The long way from the mill to the new bridge over the Lode</a>", False),
        ("More: <a href=/a>Lee Slip Full Review</a>", True),
        ("More: <a href=/a>How the Herons built a defense</a> out of castoffs and debts", True),
        ("More: how the Herons built a defense out of castoffs and debts", True),
        ("Listen: <a href=/a>the river has risen to the old mark near the mill again.</a>", True),
        ("Rules: <a href=/a>How the Herons built a defense out of castoffs</a>", True),
    ],
)
def test_a_single_word_points_to_a_long_headline_that_is_one_link(line, stays):
    body = clean(
        f"<article><h1>Rain</h1>{STORY}<p>{line}</p>{STORY.replace('nine', 'two')}</article>", media="html"
    ).body
    assert (body.count("\n\n") == 2) is stays
