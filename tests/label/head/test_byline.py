import pytest

from newsclean import clean
from newsclean.label.head.byline import byline
from newsclean.model import Block, Document, Fact, Role, Source, Span


def said(*values, site="The Dial"):
    facts = [Fact("author", value, "meta author") for value in values]
    return byline(Document(Source(""), evidence=(*facts, Fact("site", site, "meta og:site_name"))))


def printed(text):
    block = Block(text, Span(0, len(text))).label(Role.BYLINE, "page.name")
    found = byline(Document(Source(text), (block,)))
    return found.value if found else None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Lee", "Ann Lee"),
        ("By Ann Lee and Jo Doe", "Ann Lee, Jo Doe"),
        ("Von Jan Marchart, Reporter", "Jan Marchart"),
        ("Par Élodie Durand | Le Cadran", "Élodie Durand"),
        ("記者：王小明", "王小明"),
        ("기자명 한서윤 기자", "한서윤"),
        ("Γράφτηκε από τον Νίκο Θάλασσα", "Νίκο Θάλασσα"),
        ("/한서윤 기자 han@haru.example", "한서윤"),
        ("Written by Ann Lee · Updated 3 May", "Ann Lee"),
        ("Editör:Temel Örnek", "Temel Örnek"),
        ("Publicada por Zé do Farol à(s) 08:12", "Zé do Farol"),
        ("Scritto da Anna Rossi", "Anna Rossi"),
        ("Eine Kolumne von Jan Marchart", "Jan Marchart"),
        ("By Ann Lee at Harbour Lane", "Ann Lee"),
        ("By Park In Hee", "Park In Hee"),
        ("Door Anna in 't Veld", "Anna in 't Veld"),
        ("Penulis Dewi Anggraini | Editor Bayu Santosa", "Dewi Anggraini"),
        ("Rédigé par Odile Martin", "Odile Martin"),
        ("Edited By: संजय तिवारी", "संजय तिवारी"),
        ("Por Ana Souza, do Recife", "Ana Souza"),
        ("Ditulis oleh: Dewi Anggraini", "Dewi Anggraini"),
        ("Researched by: Ann Lee", "Ann Lee"),
        ("Ann E. Lee", "Ann E. Lee"),
        ("Ana Souza e João Lima", "Ana Souza, João Lima"),
        ("Szerző: Kovács Anna", "Kovács Anna"),
        ("Inviato da Anna Rossi il 3 marzo 2024", "Anna Rossi"),
        ("Υποβλήθηκε από Άννα Λη στις Τρ, 21/05/2024 - 10:32", "Άννα Λη"),
        ("Submitted by Ann Lee on Tue, 05/21/2024 - 10:32", "Ann Lee"),
        ("Eingereicht von Jan Meier am Mo., 03.03.2025 - 12:00", "Jan Meier"),
        ("Kovács Anna2024. április 29. 06:45Helyi", "Kovács Anna"),
        ("바닷가책방・2025. 2. 21. 14:07", "바닷가책방"),
        ("LokalesVon Ann Lee", "Ann Lee"),
        ("الكرك - ليلى منصور", "ليلى منصور"),
        ("Ann Lee, Dial.com", "Ann Lee"),
        ("Ann Lee \xa0 The Harbour Post", "Ann Lee"),
        ("Ann Lee 4 Febbraio 2025 - 14:41", "Ann Lee"),
        ("Ann LeeDecember 20, 2023 Comments", "Ann Lee"),
        ("By Ann Lee Published in Harbour December 14, 2016", "Ann Lee"),
        ("Von dpa", "dpa"),
        ("Reporting by Ann Lee and Jo Doe", "Ann Lee, Jo Doe"),
        ("Posted by Ann L.", "Ann L."),
        ("By Jo Doe Jr.", "Jo Doe Jr."),
        ("By Ann Lee.", "Ann Lee"),
    ],
)
def test_printed_bylines_give_names(line, names):
    assert printed(line) == names


@pytest.mark.parametrize(
    "name",
    [
        "DeVon Franklin Lee",
        "Kim On Lee",
        "Anna da Silva",
        "Jean Le Goff",
        "ジョン・スミス",
        "Byron Example",
        "Vonnegut Jones",
        "Andrea Example",
        "Texta Example",
        "Oleh Example",
        "Yazan Example",
    ],
)
def test_names_that_begin_like_by_stay_whole(name):
    assert printed(name) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Posted on May 11, 2024 by Ada Kestrel", "Ada Kestrel"),
        ("2012年10月16日 08:32　来源：青石日报　作者：周晓禾", "周晓禾"),
        ("كتبت: ليلى منصور", "ليلى منصور"),
        ("Interview: Maja Thorn", "Maja Thorn"),
        ("Standing by the river", None),
        ("Stand by me", None),
        ("Published by Canal Review CIC, a community interest company.", None),
        ("Run by Harbour Herald Ltd.", None),
        ("Published by Cora Corpton", "Cora Corpton"),
    ],
)
def test_a_line_that_also_tells_the_day_gives_its_name(line, name):
    block = Block(line, Span(0, len(line))).label(Role.DATELINE, "page.name")
    found = byline(Document(Source(line), (block,)))
    assert (found.value if found else None) == name


def test_addresses_and_placeholders_are_nobody():
    assert said("https://www.facebook.com/thedial", "admin", "jo@dial.example") is None


def test_a_name_is_said_once():
    assert said("Ann Lee", "ann lee").value == "Ann Lee"


def test_the_sites_own_name_is_the_last_resort():
    text = "By Ann Lee"
    block = Block(text, Span(0, len(text))).label(Role.BYLINE, "page.name")
    facts = (Fact("author", "The Dial", "meta author"), Fact("site", "The Dial", "meta og:site_name"))
    assert byline(Document(Source(text), (block,), evidence=facts)).value == "Ann Lee"
    assert said("The Dial").value == "The Dial"


def test_a_paper_behind_an_empty_name_is_the_last_resort_too():
    text = "Ann Lee"
    block = Block(text, Span(0, len(text))).label(Role.BYLINE, "page.name")
    facts = (Fact("author", ", The Dial", "json-ld newsarticle"), Fact("site", "The Dial", "meta og:site_name"))
    assert byline(Document(Source(text), (block,), evidence=facts)).value == "Ann Lee"


def test_a_sentence_is_no_name():
    assert printed("By the time the rain came to the town the wells had been dry for a month") is None


def test_the_editor_of_a_chinese_story_is_not_its_author():
    assert printed("（责任编辑：张三）") is None
    assert printed("记者：张三") == "张三"


def test_who_took_a_picture_is_not_who_wrote_the_story():
    line = "Photo by Ann Lee"
    picture = Block(line, Span(0, len(line))).label(Role.CREDIT, "roles.credit")
    assert byline(Document(Source(line), (picture,))) is None
    line = "Story by Ann Lee"
    story = Block(line, Span(0, len(line))).label(Role.CREDIT, "roles.credit")
    assert byline(Document(Source(line), (story,))).value == "Ann Lee"


def test_what_a_chinese_paper_says_next_is_no_part_of_the_name():
    assert printed("2017-05-11 来源：桐江日报　作者：何静怡　评论：(15)") == "何静怡"


def test_a_by_without_a_space_announces_a_name_and_byron_is_one():
    assert (printed("ByAnn Lee"), printed("Byron Lee")) == ("Ann Lee", "Byron Lee")


def test_what_a_rule_knows_to_announce_the_name_is_no_part_of_it():
    block = Block("گزارش از: نرگس یزدانی", Span(0, 21)).label(Role.BYLINE, "roles.lead", "گزارش از")
    assert byline(Document(Source(block.text), (block,))).value == "نرگس یزدانی"


def test_nobody_is_called_super_user():
    assert said("Super User") is None


@pytest.mark.parametrize("line", ["Submitted on Mon, 2019-01-21 13:49", "Published", "Veröffentlicht am 3. März 2025"])
def test_what_announces_the_day_is_nobody(line):
    assert printed(line) is None


@pytest.mark.parametrize("blanks", [" " * 50_000, "\t" * 50_000])
def test_a_run_of_blanks_in_a_name_is_read_as_one(blanks):
    assert said(f"Ann{blanks}Lee") == said("Ann Lee")
    assert printed(f"By Ann Lee{blanks}Harbour Post") == "Ann Lee"


def test_a_firm_of_two_names_is_one_author():
    assert said("Morgan & Morgan").value == "Morgan & Morgan"
    assert said("Ann Lee & Jo Doe").value == "Ann Lee, Jo Doe"


@pytest.mark.parametrize("paper", ["Financial Times", "The Harbour Post", "Courier staff", "Associated Press"])
def test_a_paper_beside_its_authors_is_none_of_them(paper):
    assert said(f"Ann Lee, Bob Ray, {paper}").value == "Ann Lee, Bob Ray"
    assert said(paper).value == paper


@pytest.mark.parametrize("name", ["Emily Post", "Bill Press", "Ann Staff-Jones", "Thea Day", "Theo Guardian"])
def test_people_may_be_called_as_papers_are(name):
    assert said(f"Ann Lee, {name}").value == f"Ann Lee, {name}"


@pytest.mark.parametrize("line", ["By Ann Lee with AP", "Par Ann Lee avec AFP", "Von Ann Lee mit Reuters"])
def test_the_agency_that_helped_is_no_part_of_the_name(line):
    assert printed(line) == "Ann Lee"


def test_who_helped_is_no_agency():
    assert printed("By Ann Lee with Bob Ray") == "Ann Lee with Bob Ray"


KOREAN = (
    "<p>비가 오면 문을 닫던 새벽시장에 지붕이 생긴다. 시는 골목 180m에 지붕을 올리는 공사를 9월 시작한다고 밝혔다.</p>"
)


def test_a_paper_that_a_portal_states_is_no_author_beside_the_reporter():
    stated = '<meta property="og:article:author" content="{}"><h2>새벽시장, 지붕 올린다</h2>'
    reporter = "<em class='journalist_name'>한서윤 기자</em>"
    paper = "하루매일신문 | 네이버"
    assert clean(stated.format(paper) + reporter + KOREAN * 3, media="html").byline == "한서윤"
    assert clean(stated.format(paper) + KOREAN * 3, media="html").byline == "하루매일신문"
    assert clean(stated.format("한서윤 | 하루매일신문") + KOREAN * 3, media="html").byline == "한서윤"
