"""The report in a real browser: it opens, explains, filters, jumps, stays quick, and runs nothing of the page's."""

import pytest

from newsclean.explain.report import report
from newsclean.model import Block, Change, Document, Role, Source, Span
from tests.explain.browser import chromium

SENTENCE = "Rain fell on the hills and itâ€™s said the wells are full again. "


def document(*texts):
    """A block for each text: mojibake mended, short ones set aside as navigation."""
    blocks = []
    at = 0
    for text in texts:
        block = Block(text, Span(at, at + len(text)))
        places = [place for place in range(len(text)) if text.startswith("â€™", place)]
        block = block.rewrite(Change("mojibake.cp1252", place, "â€™", "’", "read as windows-1252") for place in places)
        if len(text) < 30:
            block = block.label(Role.NAVIGATION, "text.furniture", "one short line", score=0.04)
        blocks.append(block)
        at += len(text) + 1
    return Document(Source("\n".join(texts)), tuple(blocks))


@pytest.fixture(scope="module")
def browser():
    with chromium() as opened:
        yield opened


@pytest.fixture
def opened(browser, tmp_path):
    """Opens a report of the given documents."""

    def open_report(*documents):
        path = tmp_path / "report.html"
        pages = [(f"{number}.html", one.explain()) for number, one in enumerate(documents)]
        path.write_text(report(pages), encoding="utf-8")
        browser.get(path.as_uri())
        return browser

    return open_report


def shown_rows(browser):
    return browser.execute_script(
        "return [...document.querySelectorAll('.row')].filter((row) => row.checkVisibility()).length"
    )


def click(browser, selector):
    browser.execute_script("document.querySelector(arguments[0]).click()", selector)


def card(browser):
    return browser.execute_script(
        "const card = document.getElementById('card'); return card.hidden ? null : card.innerText"
    )


def test_it_opens_without_a_complaint_and_asks_the_network_for_nothing(opened):
    browser = opened(document("Home", SENTENCE))
    assert browser.get_log("browser") == []
    assert browser.execute_script("return performance.getEntriesByType('resource').length") == 0
    assert shown_rows(browser) == 2


def test_focus_on_a_role_shows_rule_evidence_and_score(opened):
    browser = opened(document("Home", SENTENCE))
    browser.execute_script("document.querySelector('.is-navigation .tag').focus()")
    told = card(browser)
    assert all(part in told for part in ("text.furniture", "one short line", "score 0.04", "--keep navigation"))


def test_hover_over_a_repair_shows_before_and_after_and_escape_hides_it(opened):
    from selenium.webdriver import ActionChains, Keys

    browser = opened(document(SENTENCE))
    ActionChains(browser).move_to_element(browser.find_element("css selector", "ins")).perform()
    assert card(browser).split("\n")[0] == "â€™ → ’"
    ActionChains(browser).send_keys(Keys.ESCAPE).perform()
    assert card(browser) is None


def test_the_keyboard_alone_reaches_every_control(opened):
    from selenium.webdriver import ActionChains, Keys

    browser = opened(document("Home", SENTENCE))
    name = "const at = document.activeElement; return at.id || at.className || at.dataset.show || at.tagName"
    reached = []
    for _ in range(20):
        ActionChains(browser).send_keys(Keys.TAB).perform()
        reached.append(browser.execute_script(name))
        if reached[-1] == "SUMMARY":
            ActionChains(browser).send_keys(Keys.ENTER).perform()
        if reached[-1] == "INS":
            break
    assert {"skip", "kept", "navigation", "next", "theme", "tag", "INS"} <= set(reached)


def test_escape_closes_the_menu_of_roles_and_gives_the_focus_back(opened):
    from selenium.webdriver import ActionChains, Keys

    browser = opened(document("Home", SENTENCE))
    browser.execute_script(
        "document.getElementById('roles').open = true; document.querySelector('.menu button').focus()"
    )
    ActionChains(browser).send_keys(Keys.ESCAPE).perform()
    assert not browser.execute_script("return document.getElementById('roles').open")
    assert browser.execute_script("return document.activeElement.tagName") == "SUMMARY"


def test_a_filter_shows_only_that_role_and_releases_again(opened):
    browser = opened(document("Home", "News", SENTENCE))
    click(browser, "[data-show=navigation]")
    assert shown_rows(browser) == 2
    assert browser.execute_script("return document.getElementById('status').value") == "2 of 3 blocks"
    click(browser, "[data-show=navigation]")
    assert shown_rows(browser) == 3


def test_a_filter_opens_what_is_folded(opened):
    browser = opened(document(*["Home"] * 20, SENTENCE))
    assert shown_rows(browser) == 1
    click(browser, "[data-show=navigation]")
    assert shown_rows(browser) == 20


def test_the_next_repair_comes_into_view_and_tells_its_story(opened):
    browser = opened(document(*["A long day passed without any rain on the hills."] * 300, SENTENCE))
    click(browser, "#next")
    at = browser.execute_script("return document.activeElement.getBoundingClientRect().top")
    assert 0 < at < 900
    assert "mojibake.cp1252" in card(browser)
    assert browser.execute_script("return document.getElementById('status').value") == "1 of 1"


def test_a_repair_inside_a_fold_opens_it(opened):
    browser = opened(document(*["Home"] * 10, "Itâ€™s here", SENTENCE))
    click(browser, "#next")
    assert browser.execute_script("return document.activeElement.closest('details').open")


def test_dark_and_light_can_be_switched(opened):
    browser = opened(document(SENTENCE))
    paper = "return getComputedStyle(document.body).backgroundColor"
    before = browser.execute_script(paper)
    click(browser, "#theme")
    assert browser.execute_script(paper) != before


def test_a_phone_has_one_column_and_nothing_to_scroll_sideways(tmp_path):
    path = tmp_path / "report.html"
    path.write_text(report([("a" * 80, document("Home", SENTENCE * 5, "x" * 3000).explain())]), encoding="utf-8")
    with chromium(width=390, height=844) as phone:
        phone.get(path.as_uri())
        assert phone.execute_script("return document.documentElement.scrollWidth") <= 390
        assert not phone.execute_script("return document.querySelector('.is-kept .src').checkVisibility()")


HOSTILE = [
    "<script>document.title = 'run'</script>",
    "</script><script>document.title = 'run'</script>",
    "</style><img src=x onerror=\"document.title = 'run'\">",
    '"><svg onload="document.title = \'run\'">',
    "' onmouseover='document.title = `run`' x='",
    "<!--",
    "]]>",
    "</div></li></ol></main>",
    "<plaintext>",
    "<base href=//example.org>",
    "<meta http-equiv=refresh content=0;url=//example.org>",
    "javascript:document.title='run'",
]


def test_an_input_full_of_scripts_runs_nothing(opened):
    source = "\n".join(HOSTILE)
    block = Block(source, Span(0, len(source))).rewrite([Change("marks.<script>", 0, "<", "<img>", HOSTILE[0])])
    block = block.label(Role.OTHER, "roles.<b>", HOSTILE[2], score=0.5)
    browser = opened(document(*HOSTILE), Document(Source(source, encoding=HOSTILE[3]), (block,)))
    assert browser.title == "What newsclean did"
    assert browser.execute_script("return document.scripts.length") == 1
    assert browser.execute_script("return document.querySelectorAll('img, base, plaintext, [onload]').length") == 0
    assert browser.get_log("browser") == []
    for text in HOSTILE:
        assert browser.execute_script("return document.querySelector('main').textContent.includes(arguments[0])", text)


def test_even_a_script_that_got_in_would_not_run(opened):
    browser = opened(document(SENTENCE))
    browser.execute_script(
        "const script = document.createElement('script'); script.append(\"document.title = 'run'\");"
        "document.body.append(script)"
    )
    assert browser.title == "What newsclean did"
    assert "will not be executed" in str(browser.get_log("browser"))


@pytest.mark.parametrize(
    ("shape", "texts"),
    [
        ("many lines", [SENTENCE] * 16_000 + ["Home"] * 16_000),
        ("one paragraph", [SENTENCE * 31_000]),
        ("one word", ["x" * 2_000_000]),
    ],
)
def test_two_megabytes_open_filter_jump_and_scroll_without_stalling(opened, shape, texts):
    browser = opened(document(*texts))
    timed = "const start = performance.now(); {} document.body.offsetHeight; return performance.now() - start"
    assert browser.execute_script(timed.format("document.querySelector('[data-show]').click();")) < 2_000, shape
    assert browser.execute_script(timed.format("document.getElementById('next').click();")) < 2_000, shape
    longest = browser.execute_async_script(
        """
        const done = arguments[0];
        let worst = 0, last = performance.now(), steps = 0;
        requestAnimationFrame(function step() {
          worst = Math.max(worst, performance.now() - last);
          last = performance.now();
          scrollBy(0, 3000);
          if (++steps < 30) requestAnimationFrame(step); else done(worst);
        });
        """
    )
    assert longest < 1_000, shape
