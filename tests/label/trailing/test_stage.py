"""Openings of other stories behind an article."""

from hypothesis import assume, given
from hypothesis import strategies as st

from newsclean.label.trailing import RULES, trailing
from newsclean.label.trailing.endings import is_cut
from newsclean.model import Role, Source
from newsclean.pipeline import Pipeline
from newsclean.read.plain import read_plain
from tests.strategies.effort import examples
from tests.strategies.openings import HEADLINES, TOPICS, article, opening, openings, paragraphs

NOTE = "Ann Example covers the hills for the Exampleshire Post. The views expressed are her own."


def note(document):
    """A stand-in for the stage before: the author's note has its role."""
    return document.with_blocks(
        block.label(Role.BIO, "note.known") if block.text == NOTE else block for block in document.blocks
    )


PIPELINE = Pipeline({"note": note, "trailing": trailing})


def cleaned(*texts):
    return PIPELINE(read_plain(Source("\n\n".join(texts))))


@given(openings())
@examples(40)
def test_each_opening_behind_an_authors_note_comes_back_as_a_story(others):
    document = cleaned(*article(), NOTE, *others)
    assert [str(story) for story in document.other_stories] == others
    assert document.body == "\n\n".join(article())


@given(openings(fewest=4))
@examples(40)
def test_openings_are_found_without_any_end_of_the_story(others):
    document = cleaned(*article(), *others)
    assert [str(story) for story in document.other_stories] == others


@given(openings(), st.randoms())
@examples(40)
def test_the_order_of_the_stories_does_not_matter(others, chance):
    shuffled = chance.sample(others, len(others))
    found = {str(story) for story in cleaned(*article(), NOTE, *others).other_stories}
    assert {str(story) for story in cleaned(*article(), NOTE, *shuffled).other_stories} == found


@given(st.sampled_from(sorted(TOPICS)))
@examples(40)
def test_an_article_alone_is_the_very_same_document(topic):
    document = read_plain(Source("\n\n".join(paragraphs(topic))))
    assert trailing(document) is document


@given(st.integers(20, 160))
@examples(40)
def test_an_article_that_was_cut_off_itself_is_left_alone(missing):
    text = "\n\n".join(article())[:-missing].rstrip()
    document = read_plain(Source(text))
    assert trailing(document) is document


def test_an_authors_note_in_the_middle_does_not_end_the_story():
    story = article()
    document = cleaned(*story[:2], NOTE, *story[2:])
    assert document.body == "\n\n".join(story)
    assert document.other_stories == ()


def test_headlines_above_the_openings_belong_to_their_stories():
    topics = [topic for topic in TOPICS if topic != "the wells"]
    others = [opening(topic, 500) for topic in topics]
    rows = [text for pair in zip(HEADLINES, others, strict=False) for text in pair]
    document = cleaned(*article(), NOTE, *rows)
    assert [str(story) for story in document.other_stories] == [
        f"{headline}\n\n{other}" for headline, other in zip(HEADLINES, others, strict=False)
    ]


@given(openings(fewest=3), st.integers(200, 330), st.integers(3, 5))
@examples(40)
def test_a_list_of_headlines_and_short_openings_comes_back_as_stories(others, length, kept):
    shortened = [other[: other.rindex(" ", 0, length)] for other in others]
    assume(all(map(is_cut, shortened)))
    stories = [f"{' '.join(opening.split()[:7])}\n\n{opening}" for opening in shortened]
    document = cleaned(*article()[:kept], *stories)
    assert [str(story) for story in document.other_stories] == stories
    assert document.body == "\n\n".join(article()[:kept])


@given(st.integers(1, 4))
@examples(10)
def test_sub_headings_of_the_article_itself_stay(heads):
    headings = ["A dry summer", "What the county refused", "The wells of the hills", "Before winter", "The new budget"]
    rows = [text for at, part in enumerate(article()) for text in ([headings[at], part] if at >= heads else [part])]
    document = cleaned(*rows)
    assert document.other_stories == ()


@given(openings(), st.permutations([topic for topic in TOPICS if topic != "the wells"]))
@examples(20)
def test_a_long_paragraph_that_ends_is_the_articles_own_and_so_is_what_stands_above_it(others, topics):
    long = " ".join(" ".join(TOPICS[topic]) for topic in topics[:2])
    assert not cleaned(*article(), NOTE, *others, long).other_stories
    assert long in cleaned(*article(), NOTE, long, *others).body


def test_the_evidence_names_the_signs_that_met():
    others = [opening(topic, 500) for topic in TOPICS if topic != "the wells"]
    document = cleaned(*article(), NOTE, *others)
    evidence = document.blocks[-1].reasons[-1].evidence
    assert evidence == "4 of 4 endings cut off; the story ended before; several in a row"


def test_cleaning_what_was_kept_changes_nothing():
    others = [opening(topic, 450) for topic in TOPICS if topic != "the wells"]
    body = cleaned(*article(), NOTE, *others).body
    assert cleaned(body).body == body


def test_every_rule_is_signed_with_the_stage():
    assert {rule.partition(".")[0] for rule in RULES} == {"trailing"}


@given(openings())
@examples(20)
def test_openings_are_no_other_stories_where_no_story_is_left_above_them(others):
    """Menus stood above an institution's notice, and its only two paragraphs went as two others' openings."""

    def outside(document):
        return document.with_blocks(
            block.label(Role.OTHER, "outside.known") if block.text in article() else block for block in document.blocks
        )

    pipeline = Pipeline({"note": note, "outside": outside, "trailing": trailing})
    document = pipeline(read_plain(Source("\n\n".join([*article(), NOTE, *others]))))
    assert not document.other_stories
