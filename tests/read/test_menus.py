import pytest

from newsclean.model import Role, Source
from newsclean.read.html import read_html

LINKS = ("Home", "Sport", "Culture")


def blocks(page):
    return read_html(Source(page)).blocks


def texts(page):
    return [block.text for block in blocks(page)]


def items(*names):
    return "".join(f'<li><a href="/{name}">{name}</a></li>' for name in names)


MENU = f"<ul>{items(*LINKS)}</ul>"


@pytest.mark.parametrize(
    "page",
    [
        f"<nav>{MENU}</nav>",
        f"<header><div>{MENU}</div></header>",
        f"<footer>{MENU}</footer>",
        f"<aside>{MENU}</aside>",
        f"<main><nav>{MENU}</nav></main>",
        f'<ul class="main-menu">{items(*LINKS)}</ul>',
        "<nav>" + "".join(f'<a href="/{name}"><div>{name}</div></a>' for name in LINKS) + "</nav>",
    ],
)
def test_links_in_a_row_in_a_menu_are_one_block_a_line_each(page):
    (block,) = blocks(page)
    assert (block.text, block.hints.links, block.hints.link_chars) == ("Home\nSport\nCulture", 3, 18)
    assert [reason.rule for reason in block.reasons] == ["read.menu"]
    assert block.role is Role.LIST_ITEM


@pytest.mark.parametrize(
    "page",
    [
        MENU,
        f"<main>{MENU}</main>",
        f"<article><header>{MENU}</header><p>Rain.</p></article>",
        f"<article><p>Rain.</p><footer>{MENU}</footer></article>",
        f'<div class="page with-menu">{MENU}</div>',
        f"<blockquote>{MENU}</blockquote>",
    ],
)
def test_a_list_of_links_in_a_story_stays_items(page):
    found = [block for block in blocks(page) if block.text != "Rain."]
    assert [block.text for block in found] == [*LINKS]
    assert {block.hints.element.tag for block in found} == {"li"}


def test_training_reads_every_entry_by_itself():
    found = read_html(Source(f"<nav>{MENU}</nav>"), joins_menus=False).blocks
    assert [block.text for block in found] == [*LINKS]


def test_two_links_are_no_row():
    (first, second) = blocks(f"<header><ul>{items('Ann Lee', 'Bob Ray')}</ul></header>")
    assert (first.text, second.text) == ("Ann Lee", "Bob Ray")
    assert first.path == "html[0]/body[1]/header[0]/ul[0]/li[0]"


def test_links_that_stand_alone_keep_what_is_named_in_them():
    (block,) = blocks('<nav><p><a class="login" href="/in">Log in</a></p></nav>')
    assert block.hints.inner == ("a", "login")


def test_the_lines_of_one_link_are_a_card_and_no_row():
    page = '<aside><a href="/1"><div>Rain</div><div>at last</div><div>Tuesday</div></a></aside>'
    assert texts(page) == ["Rain", "at last", "Tuesday"]


@pytest.mark.parametrize(
    "between",
    [
        "<li><b>Sections</b></li>",
        '<li><a href="/all">All</a> of it</li>',
        '<li><a href="/one">One</a> <a href="/two">Two</a></li>',
        '<li><a href="/1">One<br>two</a></li>',
        '<li><h3><a href="/rain">Rain</a></h3></li>',
        f'<li><a href="/rain">{"Rain fell on the town. " * 3}</a></li>',
        '<li><a name="top">Top</a></li>',
    ],
)
def test_what_is_no_short_link_stands_by_itself_and_parts_the_row(between):
    found = texts(f"<nav><ul>{items(*LINKS)}{between}{items(*LINKS, 'Jobs')}</ul></nav>")
    assert len(found) == 3
    assert (found[0], found[2]) == ("\n".join(LINKS), "\n".join([*LINKS, "Jobs"]))


def test_a_menu_below_an_entry_is_of_the_same_menu():
    below = f'<li><a href="/more">More</a><ul>{items("Jobs", "Puzzles")}</ul></li>'
    assert texts(f"<nav><ul>{items(*LINKS)}{below}</ul></nav>") == ["Home\nSport\nCulture\nMore\nJobs\nPuzzles"]


def test_lists_side_by_side_are_rows_of_their_own():
    found = blocks(f'<nav>{MENU}<ul class="social">{items("Facebook", "X", "Mastodon")}</ul></nav>')
    assert [block.text for block in found] == ["Home\nSport\nCulture", "Facebook\nX\nMastodon"]
    assert found[1].hints.element.tokens == ("social",)


def test_blocks_lie_over_the_text():
    document = read_html(Source(f"<nav>{MENU}</nav><p>Rain.</p><footer>{MENU}</footer>"))
    assert [document.source.text[block.span.start : block.span.end] for block in document.blocks] == [
        block.text for block in document.blocks
    ]


def test_a_menu_is_as_long_as_it_is():
    names = [f"Entry {number}" for number in range(20_000)]
    (block,) = blocks(f"<nav><ul>{items(*names)}</ul></nav>")
    assert block.text.count("\n") == len(names) - 1


@pytest.mark.parametrize(("name", "blocks"), [("author", 3), ("entry-byline", 3), ("item", 1)])
def test_three_authors_below_the_headline_of_a_page_are_no_menu(name, blocks):
    links = "".join(f'<div class="{name}"><a href="/{who}">{who} Lee</a></div>' for who in ("Ann", "Bob", "Cid"))
    document = read_html(Source(f"<header><h1>Ferry loses its anchor</h1>{links}</header><p>Rain at last.</p>"))
    assert len(document.blocks) == blocks + 2
