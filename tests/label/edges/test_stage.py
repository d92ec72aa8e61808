"""A page that came as one line is parted where its elements met; articles on one line are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.api import clean
from newsclean.label.edges import RULES, edges
from newsclean.model import Source
from newsclean.read.plain import read_plain
from newsclean.structure.wrap import wrap
from tests.strategies.effort import examples
from tests.strategies.furniture import ARTICLE, foot, head
from tests.strategies.openings import TOPICS

MENU = (
    "Skip to content The Harbour Herald Subscribe Log in Home News Sport Business Opinion Weather Contact us Menu "
    "Search Home > Ports > Ferry loses its anchor again Ferry loses its anchor again By Jane Doe Tuesday, March "
    "4, 2025 5 min read Share Facebook Twitter WhatsApp Email"
)
FOOT = (
    "Share this article Related articles Fishing boat runs aground near the northern light Council votes for "
    "longer opening hours at the market Most read Sign up for our newsletter Leave a Reply Your email address "
    "will not be published. Privacy Policy Terms of Use Cookie Policy Follow us on Facebook © 2025 The Harbour "
    "Herald. All rights reserved. Back to top"
)
STORY = " ".join(ARTICLE)
SENTENCES = [*TOPICS["the wells"], *TOPICS["the ferry"], *ARTICLE]

RECIPE = (
    "Barley soup for four people takes an hour. Ingredients 200 g pearl barley 1 onion, chopped 2 carrots 1 litre "
    "of stock Salt and pepper Method Rinse the barley under cold water. Fry the onion in butter until it is soft, "
    "then add the carrots. Pour in the stock and simmer for forty minutes. Season with salt and pepper. Serve "
    "with bread. "
)
INTERVIEW = (
    "Piotr Sand has led the Marlin Theatre for ten years. Why did you stay? Because nobody else wanted the job. "
    "Did you ever think of leaving? Every spring, when the roof leaks. What will you miss? The smell of the dust. "
    "And the actors? They will be in every other theatre of the country. Mira Delgado says she will write a book. "
    "Good. "
)
RESULTS = (
    "Marlin Rovers beat Storvik United on Saturday. Results of the day: Marlin Rovers 3, Storvik United 1; Upper "
    "Lode 0, Brannoy Town 0; Lower Lode 2, Harbour Wanderers 2. Table: Marlin Rovers 40 points, Storvik United "
    "38, Brannoy Town 31, Harbour Wanderers 30. The next match is on Friday, when Upper Lode meet Lower Lode at "
    "the Quay. "
)
GERMAN_RECIPE = (
    "Rezept für Linsensuppe Zutaten 300 g Rote Linsen 1 Zwiebel 2 Knoblauchzehen 1 TL Kreuzkümmel 1 Liter "
    "Gemüsebrühe 1 Dose Tomaten Salz und Pfeffer Zubereitung Die Zwiebel schälen und fein würfeln. Das Öl in einem "
    "Topf erhitzen und die Zwiebel darin glasig dünsten. Linsen, Brühe und Tomaten zugeben, aufkochen und eine halbe "
    "Stunde köcheln lassen. Mit Salz und Pfeffer abschmecken und mit Brot servieren. Tipp Die Suppe schmeckt am "
    "nächsten Tag noch besser. Nährwerte pro Portion 320 kcal 14 g Eiweiß 9 g Fett 45 g Kohlenhydrate "
)
NAMES = "Signed by members of the faculty of Upper Lode " + " ".join(
    f"{first} {last}" for first in ("Ann", "Piotr", "Mira", "Omar", "Lena") for last in ("Lee", "Sand", "Novak", "Holm")
)
TABLE = "Standings after fourteen days Team P W D L Pts " + " ".join(
    f"{place} {team} 14 {9 - place} {place} 4 {40 - place}"
    for place, team in enumerate(("Marlin Rovers", "Storvik United", "Brannoy Town", "Harbour Wanderers"), 1)
)
GERMAN = (
    "Der Regen fiel am Dienstag auf die Hügel von Oberlode, und die Brunnen der drei Dörfer füllten sich wieder. "
    "Der Rat der Stadt hatte beim Kreis zweimal um eine Pumpe gebeten, und zweimal hatte der Kreis die Bitte "
    "abgelehnt. Nach Angaben der Behörde steigt das Wasser bis zum Winter um zwei Meter. Die Bäuerin Anna Holm "
    "wartet auf den Frühling. "
)
KOREAN_STORY = (
    "화요일에 언덕에 비가 내렸고 세 마을의 우물이 다시 찼다. 주민들은 삼월부터 트럭으로 물을 날랐다. "
    "군은 두 번이나 펌프를 요청했지만 도는 두 번 모두 거절했다. "
    "박 씨는 이제 밭에 다시 물을 줄 수 있다며 웃었다. 기상청은 금요일까지 비가 더 내린다고 밝혔다. "
    "완공은 내년 봄이다. "
) * 3
KOREAN = "화요일에 언덕에 비가 내렸고 세 마을의 우물이 다시 찼다. 주민들은 삼월부터 물을 날랐다. " * 30
ARABIC_STORY = (
    "هطل المطر يوم الثلاثاء على التلال وامتلأت آبار القرى الثلاث من جديد. وكان السكان ينقلون الماء "
    "منذ آذار في شاحنات. "
    "وقال رئيس البلدية إن المجلس طلب مضخة مرتين ورفض الطلب مرتين. وتنتظر المزارعة سلمى الربيع لتسقي حقلها. "
) * 4
ARABIC = "هطل المطر يوم الثلاثاء على التلال وامتلأت آبار القرى الثلاث من جديد. وكان السكان ينقلون الماء. " * 20


def blocks(text):
    return [block.text for block in edges(read_plain(Source(text))).blocks]


def test_a_page_on_one_line_is_parted_where_menus_story_and_footer_meet():
    parts = blocks(f"{MENU} {STORY} {FOOT}")
    assert len(parts) > len(ARTICLE)
    assert any(part.startswith("The harbour was closed") for part in parts)
    assert any(part.startswith("Privacy Policy") for part in parts)


ARABIC_PAGE = (
    "آبار القرى تمتلئ من جديد | أخبار | الأفق نت الأفق نت تسجيل الدخول أخبار اقتصاد رياضة ثقافة صحة علوم منوعات فيديو "
    "أخبار | محليات آبار القرى تمتلئ من جديد سلمى الحداد 9/4/2025 مشاركة حفظ طباعة "
    + ARABIC_STORY
    + "الأكثر قراءة لماذا تأخر القطار؟ مدينة تزرع القمح شارك برأيك النشرة البريدية اتصل بنا من نحن سياسة الخصوصية "
    "شروط الاستخدام وظائف أعلن معنا تواصل معنا جميع الحقوق محفوظة © 2025 الأفق نت"
)


@pytest.mark.parametrize(
    "page",
    [ARABIC_PAGE, f"{MENU} {STORY} {FOOT}".lower(), f"{MENU} {STORY} {FOOT}".upper()],
    ids=["arabic", "small", "capitals"],
)
def test_pages_without_capitals_and_in_capitals_are_parted_too(page):
    assert len(blocks(page)) > 8


def test_a_page_whose_strings_hold_line_ends_is_one_that_lost_its_lines():
    page = f"{MENU} {STORY} {STORY} {FOOT}"
    assert len(blocks("\n".join([*["Home"] * 9, page]))) > 9 + len(ARTICLE)


def test_the_story_is_found_in_a_page_on_one_line():
    body = clean(f"{MENU} {STORY} {FOOT}").body
    assert " ".join(body.split()) == STORY


@given(st.permutations(SENTENCES))
@examples(20)
def test_an_article_on_one_line_is_the_very_same_document(sentences):
    document = read_plain(Source(" ".join(sentences)))
    assert edges(document) is document


@pytest.mark.parametrize(
    "text",
    [
        *(RECIPE * 4, INTERVIEW * 4, RESULTS * 4, GERMAN * 4),
        *(STORY.upper() * 2, STORY.title() * 2, STORY.lower() * 2),
        *(GERMAN_RECIPE, NAMES * 2, TABLE * 3, RESULTS.upper() * 4),
        *(KOREAN, ARABIC, KOREAN_STORY * 2, ARABIC_STORY),
    ],
)
def test_what_only_looks_like_furniture_is_left_in_one_piece(text):
    document = read_plain(Source(text))
    assert edges(document) is document


def test_a_text_with_lines_is_never_looked_at(monkeypatch):
    monkeypatch.setattr("newsclean.label.edges.model.load", None)
    document = wrap(read_plain(Source("\n".join([*MENU.split(), *ARTICLE * 10, *FOOT.split()]))))
    assert edges(document) is document


def test_a_short_text_is_never_looked_at(monkeypatch):
    monkeypatch.setattr("newsclean.label.edges.model.load", None)
    document = read_plain(Source(MENU))
    assert edges(document) is document


@given(head, st.lists(st.sampled_from(SENTENCES), min_size=8, max_size=30), foot)
@examples(20)
def test_nothing_is_lost_and_the_words_stay_in_their_order(above, story, below):
    text = " ".join([*above, *story, *below])
    document = edges(read_plain(Source(text)))
    assert document.restore() == text
    assert " ".join(block.text for block in document.blocks).split() == text.split()


@given(st.text(alphabet="aB1 .|\u4e00\u0661\ud800\n", min_size=1000, max_size=3000))
@examples(20)
def test_any_characters_are_borne(text):
    document = edges(read_plain(Source(text)))
    assert document.restore() == text


def test_the_same_page_is_parted_once():
    once = edges(read_plain(Source(f"{MENU} {STORY} {FOOT}")))
    assert edges(once) is once


def test_all_rules_are_the_stages_own():
    assert {rule.partition(".")[0] for rule in RULES} == {"edges"}


@pytest.mark.parametrize("name", ["Jane Doe", "Maria Keane", "Moses Wafula"])
def test_a_byline_keeps_its_name(name):
    menu = MENU.replace("By Jane Doe", f"By {name}")
    parted = edges(read_plain(Source(f"{menu} {STORY} {FOOT}")))
    assert any(block.text.startswith(f"By {name}") for block in parted.blocks)
