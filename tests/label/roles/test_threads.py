"""Roles that more than one block tells."""

import newsclean
from newsclean.label.roles.line import Finding, lines_of
from newsclean.label.roles.packs import packs
from newsclean.label.roles.threads import comments, headlines, pointed_to
from newsclean.model import Block, Document, Role, Source, Span
from tests.strategies.furniture import ARTICLE


def lines(*texts):
    return lines_of([Block(text, Span(0, len(text))) for text in texts], packs())


def test_a_thread_runs_from_the_first_reply_button_to_the_last():
    rows = lines(*ARTICLE[:2], "mo", "Nor did I", "Reply", "ann", "Me neither", "Reply")
    assert sorted(comments(rows, packs())) == [5, 6, 7]


def test_reply_buttons_far_apart_are_no_thread():
    rows = lines("Reply", *["Something else altogether"] * 20, "Reply")
    assert set(comments(rows, packs())) <= {0}


def test_the_last_step_of_a_breadcrumb_is_the_headline_below_it():
    rows = lines("Home > Ferry loses its anchor", "Ferry loses its anchor", *ARTICLE)
    crumb = {0: Finding(Role.BREADCRUMB, "roles.breadcrumb", "Home > Ferry loses its anchor")}
    assert set(headlines(Document(Source("")), rows, crumb)) == {1}
    assert headlines(Document(Source("")), rows, {}) == {}


def test_a_pointer_without_a_colon_points_to_nothing():
    rows = lines("Lesen Sie auch", "Warum es regnet in Porto", ARTICLE[0])
    found = {0: Finding(Role.RELATED, "roles.phrase", "lesen sie auch")}
    assert pointed_to(rows, found) == {}


PARAGRAPHS = "".join(f"<p>{line}</p>" for line in ARTICLE[:3])


def test_a_line_that_says_what_the_title_says_is_the_headline():
    page = f"<title>Ferry loses its anchor - The Dial</title><div>Ferry loses its anchor</div>{PARAGRAPHS}"
    assert newsclean.clean(page).blocks[0].role is Role.HEADLINE


def test_the_only_first_heading_of_a_page_without_a_title_is_the_headline():
    assert newsclean.clean(f"<article><h1>Five things about the ferry</h1>{PARAGRAPHS}").blocks[0].role is Role.HEADLINE


def test_several_first_headings_are_the_storys_own():
    page = f"<article><h1>Five things about the ferry</h1>{PARAGRAPHS}<h1>What comes next for us</h1>{PARAGRAPHS}"
    assert Role.HEADLINE not in {block.role for block in newsclean.clean(page).blocks}


def posts(*senders, heading="Comments"):
    cells = "".join(f"<tr><td>{sender}<br>Nobody asked the divers, of course.</td></tr>" for sender in senders)
    page = f"<body>{PARAGRAPHS}<b>{heading}</b><table>{cells}</table></body>"
    return [block.role for block in newsclean.clean(page).blocks][4:]


def test_two_posts_with_day_and_hour_below_the_heading_of_comments_are_comments():
    assert set(posts("Anna, 27.11.2015, 10:14", "old sailor 28.11.2015 - 12:40")) == {Role.COMMENT}


def test_one_dated_post_and_posts_without_an_hour_are_not_enough():
    assert Role.COMMENT not in posts("Anna, 27.11.2015, 10:14", "the harbour")
    assert Role.COMMENT not in posts("In 27.11.2015", "In 28.11.2015")


def test_a_chronology_below_another_heading_stays():
    assert Role.COMMENT not in posts("27.11.2015, 10:14", "28.11.2015, 12:40", heading="What happened")
