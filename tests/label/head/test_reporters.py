"""Reporters named inside the story, as East Asian papers do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean
from newsclean.label.head.names import names, printed
from newsclean.label.head.reporters import of_line, reporters
from newsclean.model import Block, Role, Span

HAN = st.text(alphabet="王李張刘陈杨赵黄周吴晓明华建国丽敏静", min_size=2, max_size=3)


def named(*paragraphs):
    """Who is named first in a story of these paragraphs."""
    return next((found for _, found in reporters([Block(text, Span(0, len(text))) for text in paragraphs])), [])


@pytest.mark.parametrize(
    ("opening", "who"),
    [
        ("本报讯（记者李晓梅）昨日上午，百年石桥重新开放。", ["李晓梅"]),
        ("本报讯（记者 李晓梅 通讯员 王强）昨日上午，百年石桥重新开放。", ["李晓梅"]),
        ("新华社拉萨电（记者 格桑边觉）记者近日从厅里获悉。", ["格桑边觉"]),
        ("〔記者王小明／台東報導〕縣府昨天宣布，老街下月封路。", ["王小明"]),
        ("（本报记者 赵　培、王强）石桥昨日开放。", ["赵 培", "王强"]),
        ("(서울=연합뉴스) 한서윤·김민수 기자 = 순천시가 야간 개장을 시작한다.", ["한서윤", "김민수"]),
    ],
)
def test_who_reports_is_named_where_the_story_opens(opening, who):
    assert named(opening, "石桥建于清光绪年间，今后桥上将禁止机动车通行。") == who


@pytest.mark.parametrize("ending", ["（总台记者 张倩）", "本报记者 张倩", "石桥将于周六开放。（记者张倩）"])
def test_or_where_it_ends(ending):
    assert named("昨日上午，百年石桥重新开放。", "市民可步行通过。", "桥上禁止通车。", ending) == ["张倩"]


def test_japanese_reporters_sign_behind_the_last_full_stop():
    story = "人質が拘束されている。【エルサレム山本太一、カイロ佐藤一郎】"
    assert named("石橋が開放された。", "市民は歩いて渡れる。", story) == ["山本太一", "佐藤一郎"]
    assert named("石橋が開放された。", "市民は歩いて渡れる。【山田花子】") == ["山田花子"]


@pytest.mark.parametrize("ending", ["【時事通信】", "【新華社】", "【写真あり】", "【社会部】", "【了】", "【図１】"])
def test_agencies_desks_and_notes_in_brackets_are_no_reporters(ending):
    assert named("石橋が開放された。", f"市民は歩いて渡れる。{ending}") == []


@pytest.mark.parametrize(
    "paragraph",
    [
        "多名记者来到石桥采访，市长没有露面。",
        "记者从市文物局了解到，石桥重新开放。",
        "（记者注：石桥建于清光绪年间。）",
        "记者会将于周六举行",
        "기자 회견이 열렸다 (서울=연합뉴스)",
        "“记者 的工作，”他说，“不容易。”",
    ],
)
def test_reporters_of_whom_a_story_tells_are_not_its_authors(paragraph):
    assert named(paragraph, "石桥建于清光绪年间，今后桥上将禁止机动车通行。") == []


@given(st.lists(HAN, min_size=1, max_size=4, unique=True), st.sampled_from([" ", "\u3000", "、"]))
def test_any_names_are_parted(who, mark):
    assert of_line(f"本报记者 {mark.join(who)}") == who
    assert names([printed(f"本报记者 {mark.join(who)}")]) == who


def test_an_editor_in_brackets_is_not_the_author():
    page = (
        "<h1>百年石桥修缮后重新开放</h1><p>本报讯（记者李晓梅）昨日上午，位于老城区的百年石桥在修缮一年多后重新开放，市民可步行通过。</p>"
        "<p>石桥建于清光绪年间，2013年被列为省级文物保护单位。今后桥上将禁止机动车和电动自行车通行。</p><div>[责任编辑：王芳]</div>"
    )
    document = clean(page, media="html")
    assert document.byline == "李晓梅"
    assert next(fact for fact in document.facts if fact.name == "byline").origin == f"block {Role.PARAGRAPH.value}"
