"""What stands below the heading of a discussion."""

import pytest

import newsclean
from newsclean.label.trailing.discussions import below
from newsclean.model import Block, Role, Span
from tests.strategies.furniture import ARTICLE

POSTS = (
    "I worked on that ferry for ten years, and the anchor was always a problem, for nobody wanted to pay for it.",
    "My father told me the same about the harbour in the sixties, and it took them until Easter to find it.",
)

OPENINGS = [
    (
        "Farmers in the valley of Morn have asked Minister Jorvik Pell for help after a third dry summer in which "
        "their wells ran empty by June, and the cooperative in Stane now brings water by lorry to ninety farms, which"
    ),
    (
        "The orchestra of Velden opens its season with a symphony by Ilse Marant that had lain in an attic in Graz for "
        "eighty years, and conductor Pavel Orsik says that its slow movement is the finest thing that he has ever had"
    ),
    (
        "Engineers at the observatory of Quill lost touch with the probe Tamarind, which should reach its comet in "
        "spring, and Professor Dana Whitlow told reporters on Friday that the last signal had shown that its battery"
    ),
]


def roles_of(*texts):
    return {block.text: block.role for block in newsclean.clean("\n\n".join(texts), media="text").blocks}


@pytest.mark.parametrize(
    "heading",
    [
        "59 Comments",
        "Comments (59)",
        "1 Comment",
        "Reader comments",
        "3 thoughts on “Ferry loses its anchor”",
        "12 Kommentare",
        "2 réponses sur « Le port est fermé »",
        "评论",
    ],
)
def test_posts_below_the_heading_of_a_discussion_are_comments(heading):
    found = roles_of(*ARTICLE, heading, *POSTS)
    assert {found[text] for text in POSTS} == {Role.COMMENT}
    assert {found[text] for text in ARTICLE} == {Role.PARAGRAPH}


@pytest.mark.parametrize(
    "line",
    [
        "Comments?",
        "3. Thoughts",
        "12 comments that changed the ferry for good",
        "Thoughts on “Ferry loses its anchor”",
        "59 passengers",
        "He left 59 comments.",
    ],
)
def test_a_line_in_the_story_that_only_looks_like_such_a_heading_takes_nothing_out(line):
    found = roles_of(*ARTICLE, line, *POSTS)
    assert {found[text] for text in (*ARTICLE, *POSTS)} == {Role.PARAGRAPH}


@pytest.mark.parametrize("button", ["12 Comments", "Comments", "Leave a comment"])
def test_a_count_or_a_button_above_the_story_or_under_its_first_lines_takes_nothing_out(button):
    for at in (0, 2):
        found = roles_of(*ARTICLE[:at], button, *ARTICLE[at:])
        assert {found[text] for text in ARTICLE} == {Role.PARAGRAPH}


def test_in_a_page_the_markup_tells_and_a_heading_alone_takes_nothing_out():
    story = "".join(f"<p>{text}</p>" for text in ARTICLE)
    page = f"<article>{story}<h2>Comments</h2><p>{POSTS[0]}</p></article>"
    assert all(
        block.reasons[-1].rule != "trailing.discussion" for block in newsclean.clean(page).blocks if block.reasons
    )


def test_openings_of_other_stories_below_a_comment_form_are_other_stories():
    text = "\n\n".join([*ARTICLE, "Leave a Reply", "Your email address will not be published.", *OPENINGS])
    document = newsclean.clean(text, media="text")
    assert [story.blocks[-1].text for story in document.other_stories] == OPENINGS
    assert document.body == "\n\n".join(ARTICLE)


def test_a_thread_without_a_heading_is_told_by_who_posts():
    posters = ("Ann Lee says:", "1. mo says", "• J. Orsik writes:")
    thread = [
        line for poster, post in zip(posters, (*POSTS, POSTS[0] + " Really."), strict=True) for line in (poster, post)
    ]
    assert {roles_of(*ARTICLE, *thread)[text] for text in thread} == {Role.COMMENT}


def test_two_who_take_turns_are_an_interview():
    turns = [
        line for at in range(6) for line in (("Berg says:", "Otieno says:")[at % 2], ARTICLE[at].replace("the", "a"))
    ]
    found = roles_of(*ARTICLE, *turns)
    assert {found[text] for text in turns[1::2]} == {Role.PARAGRAPH}


LONG = (
    "The harbour was closed for three weeks while divers looked for the anchor that a ferry had lost in October. " * 2
)


def paragraphs(count, score):
    block = Block(LONG, Span(0, len(LONG)))
    return [block.label(Role.PARAGRAPH, "text.story", score=score)] * count


@pytest.mark.parametrize(
    ("above", "under", "taken"),
    [((4, 0.6), (9, 0.9), 0), ((4, 0.9), (9, 0.6), 9), ((9, 0.6), (4, 0.9), 4)],
    ids=["teasers, then the story", "a thread longer than its story", "posts"],
)
def test_below_a_heading_the_story_may_stand_if_it_is_longer_there_and_believed_more(above, under, taken):
    """In a dump `Feedback` stood in the menu, under teasers long enough for a story."""
    heading = Block("Feedback", Span(0, 8)).label(Role.COMMENT, "roles.phrase", "feedback")
    _, places = below([*paragraphs(*above), heading, *paragraphs(*under)])
    assert len(places) == taken
