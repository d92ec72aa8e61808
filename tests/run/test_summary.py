"""The summary: short for people, whole for programs."""

import json

from hypothesis import given
from hypothesis import strategies as st

from newsclean.run import Summary, Tally, summary_of

NAMES = st.dictionaries(st.text(st.characters(), min_size=1, max_size=4), st.integers(1, 9999), max_size=9)


def summary(seconds=4.0, **groups):
    tally = Tally()
    for group, counts in groups.items():
        for name, count in counts.items():
            tally.count(group, name, count)
    return Summary(tally, seconds)


@given(NAMES, NAMES)
def test_the_file_has_every_count_whatever_the_names(documents, repairs):
    data = json.loads(summary(documents=documents, repairs=repairs).to_json())
    assert data["repairs"] == {name: count for name, count in data["repairs"].items() if repairs[name] == count}
    assert len(data["repairs"]) == len(repairs)
    assert sum(data["documents"].values()) == sum(documents.values())


def test_all_records_count_whatever_became_of_them():
    done = summary(documents={"cleaned": 5, "empty": 1, "rejected": 1, "unreadable": 1})
    assert (done.documents, done.rate) == (8, 2.0)


def test_a_run_that_took_no_time_has_no_rate():
    assert summary(0.0, documents={"cleaned": 5}).rate == 0.0


def test_a_terminal_gets_the_five_most_frequent_of_each_group_and_the_number_of_the_others():
    counts = {f"rule{number}": number for number in range(1, 8)}
    assert summary(repairs=counts).lines()[1] == "repairs: rule7 7, rule6 6, rule5 5, rule4 4, rule3 3 and 2 more"
    assert "more" not in summary(repairs={f"rule{number}": 1 for number in range(5)}).lines()[1]


def test_groups_without_counts_and_the_counts_by_site_are_for_the_file_alone():
    done = summary(documents={"cleaned": 1}, characters_kept={"paragraph": 1234}, site_kept={"x.org": 3})
    assert done.lines()[1:] == ["documents: cleaned 1", "characters kept: paragraph 1,234"]
    assert json.loads(done.to_json())["site_kept"] == {"x.org": 3}


def test_the_summary_lies_beside_the_output(tmp_path):
    assert summary_of(tmp_path / "out.jsonl") == tmp_path / "out.jsonl.summary.json"


def test_one_document_is_not_called_documents():
    assert summary(documents={"cleaned": 1}).lines()[0].startswith("1 document in ")
    assert summary(documents={"cleaned": 2}).lines()[0].startswith("2 documents in ")
