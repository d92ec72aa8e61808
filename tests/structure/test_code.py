"""What a page's scripts and styles left in its text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.model import Role, Source
from newsclean.read.plain import read_plain
from newsclean.structure.code import RULES, code

STORY = (
    "Rain fell on the hills above Exampleham for nine days, and the wells are full again.",
    "“We had waited since March,” said Ann Example (72), who keeps the mill; her brother keeps the bridge.",
    "The council will meet on Friday: the road, the bridge and the ferry are on its list.",
    "Nobody was hurt. The ferry runs at 7:30, 9:15 and 18:00, and costs $4 (children: $2).",
)
SCRIPTS = (
    "(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({event:'gtm.js'});})(window,document,'script','dataLayer','X');",
    "window.dataLayer = window.dataLayer || [];\nfunction gtag(){dataLayer.push(arguments);}\ngtag('js', new Date());",
    ".entry {\n  font-size: 12px;\n  color: #fff !important;\n}\n@media print {\n  .menu { display: none; }\n}",
    '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Rain at last","author":{"@type":"Person"}}',
    "googletag.cmd.push(function() { googletag.display('div-gpt-ad-1'); });",
    '/* <![CDATA[ */\nvar settings = {"url":"/wp-admin/admin-ajax.php","nonce":"a1b2"};\n/* ]]> */',
)


def kept(text: str) -> str:
    return "\n\n".join(block.text for block in code(read_plain(Source(text))).blocks if block.role is not Role.OTHER)


def test_scripts_go_and_the_story_stays():
    page = "\n\n".join(part for pair in zip(SCRIPTS, STORY, strict=False) for part in pair)
    assert kept(page) == "\n\n".join(STORY)
    assert newsclean.clean(page).body == "\n\n".join(STORY)


def test_nothing_is_lost():
    page = "\n".join((*SCRIPTS, *STORY))
    blocks = code(read_plain(Source(page))).blocks
    assert "".join("".join(block.text for block in blocks).split()) == "".join(page.split())


@given(st.permutations([*SCRIPTS, *STORY]), st.sampled_from(["\n", "\n\n"]))
def test_the_order_does_not_matter(parts, between):
    left = kept(between.join(parts))
    assert all(sentence in left for sentence in STORY)
    assert "gtag" not in left
    assert "@context" not in left


def test_a_string_of_the_code_is_no_prose():
    text = "Rain fell on the hills. " * 30
    page = f'self.__next_f=[{{"a":[1,2,3],"body":"{text}","b":{{"c":null}}}}];window.x = {{"d":[4,5,6]}};'
    assert kept(f"{STORY[0]}\n\n{page}\n\n{STORY[1]}") == f"{STORY[0]}\n\n{STORY[1]}"


@pytest.mark.parametrize(
    "text",
    [
        "Functions are values:\n\nconst twice = (x) => { return 2 * x; };\n\nThey can be passed on to others.",
        "Add this to your page:\n\n<script>\nwindow.dataLayer = [];\n</script>\n\nThen open the console.",
        'Search engines read this:\n\n{\n"@context": "https://schema.org",\n"@type": "Product"\n}\n\nand nothing else.',
        "The set {1, 2, 3} has three members; f(x) = x + 1 and g(x) = {f(x)} are functions of it.",
        "\n\n".join(STORY),
    ],
)
def test_examples_and_formulas_stay(text):
    assert kept(text) == text


@pytest.mark.parametrize(
    "line",
    [
        '"No," she said.',
        "Smith/Jones (GB) - Kerr/Lee (US) 6:3 4:6 7:5 (12/10)",
        "[1] Example, A. (2020). Wells/springs. 12(3): 4-5. doi:10.1/x",
        "| Exampleham | 3-1 | 12:30 | (a/b) |",
        "Director: Ann Example;",
        "价格（元）:12/13;甲:乙(3/4)",
    ],
)
def test_dense_lines_of_a_story_stay_beside_scripts(line):
    story = "\n".join([line] * 30)
    assert kept("\n\n".join((SCRIPTS[0], STORY[0], story, STORY[1]))) == f"{STORY[0]}\n\n{story}\n\n{STORY[1]}"


def test_what_is_said_right_behind_a_script_stays():
    assert kept(f'{SCRIPTS[0]}\n\n"No," she said.\n\n{SCRIPTS[1]}') == '"No," she said.'


def test_a_data_layer_alone_is_an_example():
    shown = f"{SCRIPTS[1].splitlines()[0]}\ndataLayer.push({{event: 'sale'}});"
    example = f"Declare it first:\n\n{shown}\n\nThen fire the tag."
    assert kept(example) == example


def test_code_that_is_one_word_goes():
    page = "\n\n".join((STORY[0], f"window.a=[{{{'b<img-' * 900}}}];gtag('js');", STORY[1]))
    assert kept(page) == f"{STORY[0]}\n\n{STORY[1]}"


def test_blocks_with_markup_stay():
    page = newsclean.clean("<article><p>Call gtag( and dataLayer, then { googletag } and window.x = 1.</p></article>")
    assert "googletag" in page.body


def test_rules_are_of_the_stage():
    assert {rule.partition(".")[0] for rule in RULES} == {"code"}
