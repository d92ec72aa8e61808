from newsclean.read.tags import INLINE, MENU, REASONS, RULES, UNREAD


def test_no_tag_is_both_inline_and_unread():
    assert not INLINE & UNREAD


def test_every_reason_is_signed_with_a_catalogued_rule():
    assert {reason.rule for reasons in (MENU, *REASONS.values()) for reason in reasons} == set(RULES)
