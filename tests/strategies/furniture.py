"""Page furniture: the lines that stand around an article when a page is flattened to text."""

from hypothesis import strategies as st

__all__ = ["ARTICLE", "foot", "furnished", "head"]

ARTICLE = (
    "The harbour was closed for three weeks while divers looked for the anchor that a ferry had lost in October.",
    "On the quay nobody remembered a winter so long, and the fishmongers sold potatoes to the sailors instead.",
    "“We were told it would take two days,” said Miriam Otieno, who keeps the lighthouse with her brother.",
    "The anchor weighs four tonnes and lies at a depth of thirty metres, close to the cable that feeds the island.",
    "A second search begins on Monday, when the tide is low enough for the barge to leave the inner basin.",
    "Until then the ferry sails from the old pier, where the road is narrow and the buses cannot turn around.",
)
"""A clean article of six paragraphs, made up."""

_MENU = (
    "Home", "News", "Sport", "Business", "Opinion", "Weather", "Contact us", "About us", "Subscribe", "Log in",
    "Search", "Skip to content", "Menu", "Startseite", "Politik", "Wirtschaft", "Accueil", "Politique", "Inicio",
)  # fmt: skip
_TOP = (
    "Tuesday, March 4, 2025",
    "Home > Ports > Ferry loses its anchor again",
    "Share Facebook Twitter WhatsApp Email",
    "5 min read",
    "ADVERTISEMENT",
    "We use cookies to improve your visit. Accept all",
)
_BOTTOM = (
    "Share this article",
    "Related articles",
    "Fishing boat runs aground near the northern light",
    "Council votes for longer opening hours at the market",
    "Most read",
    "Sign up for our newsletter",
    "Leave a Reply",
    "Your email address will not be published.",
    "Privacy Policy",
    "Terms of Use",
    "Cookie Policy",
    "Follow us on Facebook",
    "© 2025 The Harbour Herald. All rights reserved.",
    "Facebook",
    "Twitter",
    "Back to top",
)

head = st.lists(st.sampled_from(_MENU), max_size=12).flatmap(
    lambda menu: st.lists(st.sampled_from(_TOP), max_size=3).map(lambda top: [*menu, *top])
)
"""Lines above an article: a menu, a date, a breadcrumb."""

foot = st.lists(st.sampled_from(_BOTTOM), max_size=14)
"""Lines below an article: share buttons, pointers, a comment form, rights."""


@st.composite
def furnished(draw):
    """A few paragraphs of the article, and the same with furniture above and below: `(plain, furnished)`."""
    count = draw(st.integers(min_value=2, max_value=len(ARTICLE)))
    story = list(ARTICLE[:count])
    around = "\n".join([*draw(head), *story, *draw(foot)])
    return "\n".join(story), around
