import pytest

from newsclean.label.page.roles import NamedRoles
from newsclean.model import Role
from tests.strategies.stories import document


def told(page):
    return NamedRoles().sign(document(page).blocks[0])[0]


@pytest.mark.parametrize(
    ("page", "role"),
    [
        ('<div class="share-bar">Print</div>', Role.SHARE),
        ("<nav><ul><li>Home</li></ul></nav>", Role.NAVIGATION),
        ('<ol class="breadcrumbs"><li>Home</li></ol>', Role.BREADCRUMB),
        ('<p class="photo-credit">Ann</p>', Role.CREDIT),
        ("<figure><figcaption>Ann</figcaption></figure>", Role.CAPTION),
        ('<div id="comments"><div><div><p>First!</p></div></div></div>', Role.COMMENT),
        ('<p>By <a class="author" href="/ann">Ann</a></p>', Role.BYLINE),
        ('<p><a href="/sport">Sport</a></p>', Role.NAVIGATION),
        ("<footer><p>© 2024 The Dial</p></footer>", Role.LEGAL),
        ('<footer><p><a href="/contact">Contact us</a></p></footer>', Role.NAVIGATION),
        ('<ul><li><a href="/dam">The dam that failed again</a></li></ul>', Role.RELATED),
        ('<div class="author-bio">Writes about rain.</div>', Role.BIO),
        ('<div class="comments"><p class="author">saltydog</p></div>', Role.COMMENT),
        ('<div class="yorumlar"><p>Yağmur!</p></div>', Role.COMMENT),
        ('<p class="szerzo">Kovács Anna</p>', Role.BYLINE),
        ('<p class="reklam">X</p>', Role.ADVERT),
        ('<figcaption>Ann in the rain. <span class="credit">Jo</span></figcaption>', Role.CAPTION),
        ("<p>Rain</p>", Role.OTHER),
    ],
)
def test_names_tags_and_links_tell_the_role(page, role):
    assert told(page) is role


@pytest.mark.parametrize(
    "name",
    [
        "shareholder-meeting",
        "update",
        "candidate-profile",
        "barefoot-runner",
        "navy",
        "radish",
        "commenthon",
        "yazarlar",
        "authority",
    ],
)
def test_a_word_that_only_contains_a_name_tells_nothing(name):
    assert told(f'<div class="{name}">Rain</div>') is Role.OTHER


def test_the_prefix_of_a_page_builders_components_is_no_consent_banner():
    assert told('<div class="cmp cmp-text"><p>Rain</p></div>') is Role.OTHER


def test_long_text_in_an_author_box_is_about_the_author():
    text = "Ann Example writes about rivers, dams and the people who live by them, and has done so since 2009."
    assert told(f'<div class="author-box"><p>{text}</p></div>') is Role.BIO


def test_the_name_of_the_body_tells_nothing_of_its_parts():
    assert told('<body class="subscribe-page"><p>Rain</p></body>') is Role.OTHER


@pytest.mark.parametrize("name", ["has-sidebar", "text before_footer", "no-comments", "with-related"])
def test_a_name_that_tells_of_the_pages_state_names_no_part(name):
    assert told(f'<div class="{name}">Rain</div>') is Role.OTHER


def test_a_web_component_is_named_by_its_tag():
    assert told("<native-ad-card>Rain</native-ad-card>") is Role.ADVERT
    assert told("<reader-comments><div>Rain</div></reader-comments>") is Role.COMMENT
    assert told("<story-reader>Rain</story-reader>") is Role.OTHER


def test_a_picture_that_has_a_caption_holds_its_caption():
    assert told('<div class="media has-caption">The harbour at dawn</div>') is Role.CAPTION


def test_the_same_words_behind_a_name_of_a_part_change_nothing():
    assert told('<div class="sidebar has-border">Rain</div>') is Role.RELATED


def test_names_of_the_elements_around_the_story_tell_nothing():
    (block,) = document('<div class="sidebar-left"><p>Rain</p></div>').blocks
    around = frozenset(block.hints.element.parent.ancestry())
    assert NamedRoles().sign(block)[0] is Role.RELATED
    assert NamedRoles(around).sign(block)[0] is Role.OTHER


def test_a_name_on_the_block_itself_or_just_around_it_is_named():
    own, far = document('<p class="author">Ann</p><div class="newsletter"><div><div>Rain</div></div></div>').blocks
    assert NamedRoles().named(own)[0] is Role.BYLINE
    assert NamedRoles().named(far) is None


def test_a_teaser_that_leads_nowhere_else_is_not_named():
    own = document('<div class="teaser-text"><p>Rain fell on the hills.</p></div>').blocks[0]
    other = document('<div class="teaser"><p>Rain fell on <a href="/hills">the hills</a>.</p></div>').blocks[0]
    assert NamedRoles().named(own) is None
    assert NamedRoles().named(other)[0] is Role.RELATED
    assert NamedRoles().sign(own)[0] is Role.RELATED


def test_a_row_of_short_links_is_a_menu_and_a_row_of_headlines_points_to_stories():
    def row(*texts):
        return told(f"<div>{' '.join(f'<a href=/>{text}</a>' for text in texts)}</div>")

    assert row("Home", "Food & Drinks", "Cooking", "Log in") is Role.NAVIGATION
    assert row("Food and drinks and cooking") is Role.RELATED
    assert row("Ferry loses its anchor", "Wells of the valley fill", "Rain at last, council says") is Role.RELATED
