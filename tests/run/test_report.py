"""The page about a run shows every group and the sites, whatever their names hold."""

import re

from newsclean.run import Summary, Tally, report


def summary(sites):
    tally = Tally()
    tally.count("documents", "cleaned", 5)
    tally.count("verdicts", "article", 5)
    for n, site in enumerate(sites):
        tally.count("site_documents", site, n + 1)
        tally.count("site_kept", site, 300)
        tally.count("site_removed", site, 100)
    return Summary(tally, seconds=2.0)


def test_each_site_has_its_share_and_those_with_most_documents_come_first():
    page = report(summary(["few.org", "many.org", ""]))
    assert "many.org: 75% of 400 characters kept" in page
    assert page.index("(no address)") < page.index("many.org") < page.index("few.org")
    assert "What they were" in page
    assert "Repairs, by kind" not in page


def test_names_from_the_input_cannot_become_markup():
    page = report(summary(['"><script>alert(1)</script>', "a&b"]))
    assert "<script" not in page
    assert "a&amp;b" in page


def test_many_sites_are_cut_and_the_page_says_so():
    page = report(summary([f"site{n}.org" for n in range(500)]))
    assert "the 60 with the most documents of 500" in page
    assert page.count('<th scope="row">site') == 60


def test_bars_stay_on_their_line():
    page = report(summary(["a.org", "b.org"]))
    for row in re.findall(r"<svg.*?</svg>", page):
        ends = [int(x) + int(width) for x, width in re.findall(r'x="(\d+)" width="(\d+)"', row)]
        assert max(ends) <= 1001


def test_a_run_in_which_nothing_happened_has_a_page_too():
    assert "0 documents" in report(Summary(Tally(), seconds=0.0))
