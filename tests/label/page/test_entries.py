"""What a feed holds is all kept; pages are judged as ever."""

from newsclean.api import clean, read
from newsclean.default import DEFAULT
from newsclean.label.page.entries import are_entries

ENTRY = "<entry><title>{}</title><content>&lt;p&gt;{}&lt;/p&gt;</content></entry>"
FEED = f"<feed>{ENTRY.format('Rain', 'At last.')}{ENTRY.format('Sun', 'So soon.')}</feed>"


def test_short_entries_are_kept_with_the_rule_that_says_why():
    document = DEFAULT(read(FEED))
    assert document.body == "Rain\n\nAt last.\n\nSun\n\nSo soon."
    assert {block.reasons[-1].rule for block in document.blocks} == {"page.entry"}


def test_buttons_in_entries_still_go():
    more = ENTRY.format("Wells", "Rain fell on the hills for nine days.&lt;/p&gt;&lt;p&gt;Share on Facebook")
    assert "Facebook" not in clean(FEED.replace("<feed>", f"<feed>{more}")).body


def test_a_page_that_looks_like_one_is_no_list_of_entries():
    page = read("<main><article><h2>Rain</h2><p>At last.</p></article><article><h2>Sun</h2></article></main>")
    assert not are_entries(page)
