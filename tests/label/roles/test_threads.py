"""Roles that more than one block tells."""

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
