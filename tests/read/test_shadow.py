"""Shadow roots that a page declares are read, other templates are not."""

import pytest

from newsclean.api import read
from newsclean.read.shadow import opened


def texts(page):
    return [block.text for block in read(page).blocks]


def test_text_in_nested_shadow_roots_is_read():
    page = (
        '<app-shell><template shadowrootmode="open"><style>p{}</style><story-text>'
        "<template shadowrootmode=closed><p>Rain at last.</p></template></story-text></template></app-shell>"
    )
    assert texts(page) == ["Rain at last."]


def test_a_template_for_scripts_beside_a_shadow_root_stays_unread():
    page = (
        '<a-b><template shadowrootmode="open"><p>Rain</p><template><p>Row</p></template><p>at last</p></template></a-b>'
        "<template id=row><p>Copy of me</p></template>"
    )
    assert texts(page) == ["Rain", "at last"]


def test_pages_whose_shadow_roots_hold_no_paragraph_are_the_same_bytes():
    menu = b'<a-b><template shadowrootmode="open"><ul><li>More</ul></template></a-b><p>Rain</p>'
    for page in (
        menu,
        b"<template><p>x</p></template>",
        b"<p>shadowroot</p>",
        b"<template data-shadowroots=1>x</template>",
    ):
        assert opened(page) is page


def test_ends_without_a_beginning_stay():
    page = b"</template><template shadowrootmode=open><p>x</template></template>"
    assert opened(page) == b"</template><shadow-root><p>x</shadow-root></template>"


@pytest.mark.parametrize("piece", [b"<template ", b"<template>", b"<template shadowrootmode=open>", b"</template>"])
def test_templates_without_end_stay(piece):
    page = piece * 30_000 + b"<p>x"
    assert opened(page) == page
