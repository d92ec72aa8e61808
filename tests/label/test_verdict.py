"""Every document says what it was: an article, a cut one, a listing, a wall, or nothing."""

import pytest

from newsclean.label.verdict import verdict
from newsclean.model import Block, Document, Role, Source, Span

PARAGRAPH = "The harbour was closed for three weeks while divers looked for the anchor that a ferry had lost."


def document(*rows):
    blocks, at = [], 0
    for row in rows:
        text, role, score = (row, None, None) if isinstance(row, str) else (*row, None)[:3]
        block = Block(text, Span(at, at + len(text)))
        if role is not None:
            block = block.label(role, "text.outside", score=score)
        blocks.append(block)
        at += len(text) + 1
    return Document(Source("\n".join(block.text for block in blocks)), tuple(blocks))


def judged(*rows):
    return verdict(document(*rows)).verdict


def test_a_whole_article_is_an_article_with_no_reason_to_doubt():
    found = judged(PARAGRAPH, PARAGRAPH)
    assert (found.kind, found.reasons) == ("article", ())
    assert found.confidence > 0.9


TOLD = "The bridge at Kleinhafen is closed, and the ferry takes no lorries today."


@pytest.mark.parametrize(
    "times",
    [
        ("14:52", "14:31", "14:05", "13:40"),
        ("9.05am", "10.20am", "12.30pm", "1.15pm"),
        ("20:15 Uhr", "20:55 Uhr", "21:32 Uhr", "21:41 Uhr"),
        ("16h55", "17h20", "17h42", "18h01"),
    ],
)
def test_entries_under_times_of_day_are_a_live_blog(times):
    found = judged(*(text for time in times for text in (time, TOLD)))
    assert found.kind == "live blog"
    assert found.reasons == ("4 entries stand under times of day, one behind the other",)


def test_times_that_a_labeller_took_out_of_the_story_still_tell_a_live_blog():
    rows = [row for time in ("14:52", "14:31", "14:05", "13:40") for row in ((time, Role.DATELINE), TOLD)]
    assert judged(*rows).kind == "live blog"


@pytest.mark.parametrize(
    "rows",
    [
        (TOLD, "14:52", TOLD, "14:31", TOLD),
        ("09:00", "Coffee", "10:00", "Opening", "11:00", "Talks", "12:00", "Lunch", TOLD),
        ("14:52", TOLD, "09:31", TOLD, "14:05", TOLD, "13:40", TOLD, "20:10", TOLD),
        tuple(f"At {hour}:30 {TOLD}" for hour in range(9, 15)),
    ],
    ids=["two times", "a programme", "times in no order", "times in sentences"],
)
def test_other_times_of_day_make_no_live_blog(rows):
    assert judged(*rows).kind == "article"


def test_what_readers_wrote_and_when_makes_no_live_blog():
    rows = [
        row for time in ("14:52", "14:31", "14:05", "13:40") for row in ((time, Role.COMMENT), (TOLD, Role.COMMENT))
    ]
    assert judged(PARAGRAPH, *rows, PARAGRAPH).kind == "article"


def test_no_text_at_all_is_empty_and_says_so():
    assert judged().kind == "empty"
    assert judged().reasons == ("the input holds no text",)
    assert judged().confidence == 0.0


def test_the_only_block_says_itself_why_it_is_outside():
    assert judged(("www.news.example", Role.OTHER)).reasons == ("text.outside",)


def test_a_text_of_menus_is_empty_and_says_of_what_it_was_made():
    found = judged(("Home", Role.NAVIGATION), ("News", Role.NAVIGATION))
    assert found.kind == "empty"
    assert "navigation" in found.reasons[0]


def test_a_text_that_is_all_consent_is_a_consent_wall():
    assert judged(("We use cookies.", Role.CONSENT), ("Home", Role.NAVIGATION)).kind == "consent wall"


@pytest.mark.parametrize(
    "notice",
    ["Subscribe to continue reading", "Already a subscriber? Log in", "Pour lire la suite, abonnez-vous", "会员专享"],
)
def test_a_paywall_right_behind_a_short_text_has_cut_it(notice):
    found = judged(PARAGRAPH, (notice, Role.CONSENT))
    assert found.kind == "truncated"
    assert "paywall" in found.reasons[0]


def test_a_paywall_in_the_page_head_has_cut_nothing():
    assert judged(("Already a subscriber? Log in", Role.CONSENT), PARAGRAPH, PARAGRAPH).kind == "article"


def test_a_paywall_notice_behind_a_long_text_has_cut_nothing():
    assert judged(*[PARAGRAPH] * 40, ("Subscribe to continue reading", Role.CONSENT)).kind == "article"


def test_a_last_paragraph_that_stops_in_mid_sentence_was_cut():
    found = judged(PARAGRAPH, PARAGRAPH, PARAGRAPH[:-1] + " and nobody could say when the quay would be")
    assert found.kind == "truncated"


def test_an_ellipsis_at_the_end_was_cut():
    assert judged(PARAGRAPH, "On the quay nobody remembered a winter so […]").kind == "truncated"


@pytest.mark.parametrize(
    "last", ["(Jan Ott)", "Miriam Otieno, Mombasa", "More at harbour.example/anchor", "Translated"]
)
def test_a_signature_at_the_end_is_no_cut(last):
    assert judged(PARAGRAPH, PARAGRAPH, last).kind == "article"


def test_a_text_that_never_ends_its_sentences_is_not_called_cut():
    poem = [f"{PARAGRAPH[:-1]} and the tide went out again on verse {number} of the song" for number in "abcdef"]
    assert judged(*poem).kind == "article"


def test_headlines_without_a_story_are_a_listing():
    assert judged(*["Ferry loses its anchor again"] * 12).kind == "listing"


def test_verses_are_no_listing():
    verses = ["The harbour at night", "lies still as a plate,", "and the lamps on the quay", "write letters of light"]
    assert judged(*verses * 3).kind == "article"


def test_short_sentences_are_no_listing():
    assert judged(*["Turnout is higher than in 2019, early figures say."] * 10).kind == "article"


def test_a_list_of_many_items_is_no_listing():
    assert judged(PARAGRAPH, *[("- Potatoes from the island", Role.LIST_ITEM)] * 12).kind == "article"


def test_teasers_under_their_headlines_are_a_listing():
    rows = [row for _ in range(6) for row in (("Ferry loses its anchor again", Role.RELATED), PARAGRAPH)]
    assert judged(*rows).kind == "listing"


def test_an_article_with_pointers_between_some_paragraphs_is_no_listing():
    rows = [row for _ in range(6) for row in (("Ferry loses its anchor again", Role.RELATED), PARAGRAPH, PARAGRAPH)]
    assert judged(*rows).kind == "article"


def test_other_stories_are_counted():
    page = document(PARAGRAPH, (PARAGRAPH, Role.TEASER))
    from dataclasses import replace

    found = verdict(page.with_blocks((page.blocks[0], replace(page.blocks[1], story=1)))).verdict
    assert found.reasons == ("1 other story found",)


def test_confidence_falls_with_the_labellers_doubt():
    sure = judged((PARAGRAPH, Role.PARAGRAPH, 0.99), ("Home", Role.OTHER, 0.01))
    unsure = judged((PARAGRAPH, Role.PARAGRAPH, 0.6), (PARAGRAPH, Role.OTHER, 0.35))
    assert sure.confidence > 0.95
    assert unsure.confidence < 0.75


def test_a_dump_is_told_from_a_nearly_clean_text():
    menu = [("Home", Role.OTHER, 0.01)] * 5
    assert "dump" in judged((PARAGRAPH, Role.PARAGRAPH, 0.99), *menu).reasons[-1]
    assert "nearly clean" in judged((PARAGRAPH, Role.PARAGRAPH, 0.99), ("Weather", Role.PARAGRAPH, 0.4)).reasons[-1]


def test_the_roles_a_caller_keeps_do_not_change_the_verdict():
    page = document(PARAGRAPH, ("Photo: Jan Ott", Role.CAPTION))
    kept = Document(page.source, page.blocks, keep=frozenset(Role))
    assert verdict(page).verdict == verdict(kept).verdict
