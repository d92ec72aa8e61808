"""The pipeline runs stages in order and holds each to the model's promises."""

from dataclasses import replace

import pytest

from newsclean.errors import InvariantError, PipelineError
from newsclean.model import Block, Change, Document, Role, Source, Span
from newsclean.pipeline import Pipeline


def document(text="One two.\n\nThree."):
    return Document(Source(text), (Block("One two.", Span(0, 8)), Block("Three.", Span(10, 16))))


def second_is_other(document):
    """Label the second block."""
    first, second = document.blocks
    return document.with_blocks([first, second.label(Role.OTHER, "second.other")])


def test_stages_run_in_order():
    seen = []

    def stage(name):
        def run(document):
            seen.append(name)
            return document

        return run

    Pipeline({"b": stage("b"), "a": stage("a")})(document())
    assert seen == ["b", "a"]


def test_a_stage_that_signs_with_its_name_passes():
    assert Pipeline({"second": second_is_other})(document()).blocks[1].role is Role.OTHER


def test_a_stage_that_signs_with_another_name_is_refused():
    with pytest.raises(InvariantError, match=r"signed with 'second\.other'"):
        Pipeline({"third": second_is_other})(document())


def test_a_stage_that_forgets_to_return_a_document_is_named():
    with pytest.raises(InvariantError, match="stage 'look' returned NoneType"):
        Pipeline({"look": lambda _: None})(document())


def test_text_is_nothing_that_a_pipeline_runs_on():
    with pytest.raises(PipelineError, match=r"not str; clean\(source, pipeline=…\) reads one"):
        Pipeline({})("Rain fell on Tuesday.")


def test_a_word_that_is_no_role_is_refused_with_the_stage_that_gave_it():
    def misspell(document):
        return document.with_blocks(block.label("captoin", "misspell.caption") for block in document.blocks)

    # A compiled wheel refuses the word where it is given, as the wrong type.
    with pytest.raises((InvariantError, TypeError), match=r"'captoin'|Role object expected"):
        Pipeline({"misspell": misspell})(document())


def test_a_stage_that_drops_a_block_is_refused():
    with pytest.raises(InvariantError, match="lost the text from 8 on"):
        Pipeline({"drop": lambda doc: doc.with_blocks(doc.blocks[:1])})(document())


def test_a_stage_that_drops_a_block_in_the_middle_is_refused():
    with pytest.raises(InvariantError, match="lost or doubled text near 0"):
        Pipeline({"drop": lambda doc: doc.with_blocks(doc.blocks[1:])})(document())


def test_a_stage_that_doubles_a_block_is_refused():
    with pytest.raises(InvariantError, match="lost or doubled"):
        Pipeline({"twice": lambda doc: doc.with_blocks([doc.blocks[0], *doc.blocks])})(document())


def test_a_text_that_its_changes_do_not_give_is_refused():
    def forge(document):
        return document.with_blocks([replace(document.blocks[0], text="Forged."), document.blocks[1]])

    with pytest.raises(InvariantError, match="do not give its text"):
        Pipeline({"forge": forge})(document())


def test_a_stage_that_replaces_the_source_is_refused():
    with pytest.raises(InvariantError, match="replaced the source"):
        Pipeline({"swap": lambda doc: replace(doc, source=Source("x"), blocks=())})(document())


def test_parts_of_a_split_keep_the_reasons_of_the_whole():
    def label(document):
        return document.with_blocks(block.label(Role.QUOTE, "label.quote") for block in document.blocks)

    def part(document):
        first, second = document.blocks
        return document.with_blocks([*first.split([3], "part.word"), second])

    done = Pipeline({"label": label, "part": part})(document())
    assert [block.text for block in done.blocks] == ["One", "two.", "Three."]
    assert {block.role for block in done.blocks} == {Role.QUOTE}


def test_without_replace_only_and_insert_leave_the_original_alone():
    pipeline = Pipeline({"a": second_is_other, "b": second_is_other})
    assert list(pipeline.without("a")) == ["b"]
    assert list(pipeline.only("b", "a")) == ["a", "b"]
    assert list(pipeline.insert(second_is_other, after="a")) == ["a", "second_is_other", "b"]
    assert list(pipeline.insert(second_is_other)) == ["second_is_other", "a", "b"]
    assert pipeline.replace("a", len)["a"] is len
    assert list(pipeline) == ["a", "b"]


@pytest.mark.parametrize(
    "misuse",
    [
        lambda pipeline: pipeline.without("x"),
        lambda pipeline: pipeline.only("x"),
        lambda pipeline: pipeline.replace("x", second_is_other),
        lambda pipeline: pipeline.insert(second_is_other, after="x"),
        lambda pipeline: pipeline.insert(second_is_other, name="a"),
    ],
)
def test_a_wrong_name_is_told_with_the_names_there_are(misuse):
    with pytest.raises(PipelineError, match=r"the stages are a|named 'a' already"):
        misuse(Pipeline({"a": second_is_other}))


@pytest.mark.parametrize(
    "misuse",
    [
        lambda: Pipeline({"a": 3}),
        lambda: Pipeline({"a": second_is_other}).replace("a", None),
        lambda: Pipeline({"a": second_is_other}).insert("b"),
    ],
)
def test_what_cannot_be_called_is_no_stage(misuse):
    with pytest.raises(PipelineError, match="a stage is a function from document to document"):
        misuse()


def test_stages_have_names():
    with pytest.raises(PipelineError, match=r"made of stages by name, such as .+, not of list"):
        Pipeline([second_is_other])


@pytest.mark.parametrize(
    "misuse",
    [
        lambda: Pipeline({5: second_is_other}),
        lambda: Pipeline({"a": second_is_other}).without(["a"]),
        lambda: Pipeline({"a": second_is_other}).only(second_is_other),
    ],
)
def test_a_name_is_a_string(misuse):
    with pytest.raises(PipelineError, match="a stage is named by a string, such as 'trailing', not "):
        misuse()


def test_help_is_the_first_line_of_each_docstring():
    assert Pipeline({"second": second_is_other}).help() == {"second": "Label the second block."}


def test_a_change_over_text_that_is_not_there_is_refused():
    with pytest.raises(InvariantError, match="does not fit"):
        document().blocks[0].rewrite([Change("x.y", 0, "Two", "")])


def test_pipelines_of_the_same_stages_are_one_key():
    two = {"a": second_is_other, "b": lambda document: document}
    pipeline = Pipeline(two)
    cache = {pipeline: "known"}
    assert cache[Pipeline(two)] == "known"
    assert pipeline == two
    assert Pipeline(dict(sorted(two.items(), reverse=True))) not in cache
    assert pipeline.without("a") not in cache
    assert pipeline != ["a", "b"]


def test_a_pipeline_with_a_stage_that_is_no_key_is_none_either():
    class Listing(list):
        def __call__(self, document):
            return document

    pipeline = Pipeline({"a": Listing()})
    assert pipeline == Pipeline({"a": Listing()})
    with pytest.raises(TypeError, match="unhashable"):
        hash(pipeline)
