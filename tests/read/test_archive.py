"""The toolbar of the Wayback Machine is no part of a page."""

from newsclean.api import read
from newsclean.read.archive import without_toolbar

BEGIN, END = "<!-- BEGIN WAYBACK TOOLBAR INSERT -->", "<!-- END WAYBACK TOOLBAR INSERT -->"


def test_the_toolbar_is_not_read():
    head = "<html><script>__wm.init('https://web.archive.org/web')</script>"
    page = f"{head}<body>{BEGIN}<div id=wm-ipp>22 Nov 2001 - 09 Jun 2004</div>\n{END}<p>Rain</p></body></html>"
    assert [block.text for block in read(page).blocks] == ["Rain"]


def test_a_toolbar_without_end_stays():
    page = f"<p>Rain</p>{BEGIN}<p>More rain</p>".encode()
    assert without_toolbar(page) is page


def test_an_end_without_a_toolbar_stays():
    page = f"{END}<p>Rain</p>{BEGIN}<p>x</p>".encode()
    assert without_toolbar(page) is page
