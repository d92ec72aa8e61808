"""Invented stories on topics of their own: articles of several paragraphs, and the openings of other articles."""

from hypothesis import strategies as st

TOPICS = {
    "the wells": [
        "Rain fell on the hills of Exampleshire on Tuesday, and the wells of three villages filled again.",
        "Ann Holloway, who farms forty acres near the river Lode, had carried water by tractor since March.",
        "The council of Upper Lode had asked the county twice for a pump, and twice the county had refused.",
        "“We waited the whole summer,” said Holloway, standing beside the well her grandfather dug.",
        "Geologists of the county survey expect the water table to rise by two metres before winter.",
        "The survey had warned of dry wells as early as 2019, in a report that few people in the villages read.",
        "For now the tractor stands in the barn, and the villages drink their own water again.",
        "Whether the wells will last through another dry summer, nobody on the hills wants to say.",
        "The county will decide about the pump in May, when the new budget for the hills is known.",
        "Holloway has applied for a deeper well, which would cost her 14,000 pounds.",
    ],
    "the theatre": [
        "The Marlin Theatre will close its doors in June after ninety years, its director Piotr Sand announced.",
        "Ticket sales have halved since the new cinema opened across the square, Sand told the ensemble.",
        "Actors and stagehands learned of the decision during a rehearsal of a comedy by Goldoni.",
        "The actress Mira Delgado, who has played there for thirty seasons, called it a betrayal of the town.",
        "A foundation of local merchants wants to buy the building and turn it into rehearsal rooms.",
        "The last performance, on the twelfth of June, was sold out within an hour.",
    ],
    "the ferry": [
        "A ferry with 212 passengers ran aground off the island of Brannoy early on Friday morning.",
        "Captain Elias Thorsen had left the harbour despite a gale warning, according to the coast guard.",
        "Fishing boats from Brannoy took the passengers ashore, where the school gym served as a shelter.",
        "Three people were treated for broken bones, the hospital in Storvik reported.",
        "The shipping company Nordline suspended all crossings until the hull has been examined.",
        "Divers found a gash of eleven metres below the waterline, on the starboard side.",
    ],
    "the vaccine": [
        "Researchers in Lisbon have tested a vaccine against dengue fever on four thousand volunteers.",
        "Two doses protected 81 percent of them for at least three years, the team led by Rita Faria writes.",
        "The virus is carried by mosquitoes that have spread along the Mediterranean since 2015.",
        "An independent laboratory in Oslo is now repeating the measurements with other blood samples.",
        "Side effects were mild, and no volunteer had to be taken to hospital.",
        "The health ministry has set aside 30 million euros for a first delivery of the vaccine.",
    ],
    "the chess player": [
        "At eleven, Zuzana Krall beat a grandmaster for the first time, in a café with a view of the harbour.",
        "Last night the schoolgirl from Brno became the youngest champion in the history of her country.",
        "Her opponent, the veteran Tomas Urban, resigned after 41 moves and six hours at the board.",
        "Krall had sacrificed a bishop early in the game, a move that commentators first took for a blunder.",
        "Her trainer met her in an after-school club where she had come to collect her brother.",
        "She will now play the qualifying tournament for the world championship in Tbilisi.",
    ],
}
"""Sentences of one story each; the first is the lead of the longest."""

HEADLINES = [
    "Third well runs dry in the valley",
    "Ferry company faces questions after accident",
    "How to read a weather map in five minutes",
    "Minister warns of higher bread prices",
]

LEAD = "the wells"
_PARAGRAPH = 2
_CUT = (380, 560)


def paragraphs(topic):
    """A story's sentences, two to a paragraph."""
    sentences = TOPICS[topic]
    return [" ".join(sentences[at : at + _PARAGRAPH]) for at in range(0, len(sentences), _PARAGRAPH)]


def article():
    """The longest story, as paragraphs."""
    return paragraphs(LEAD)


@st.composite
def openings(draw, fewest=3, most=4):
    """Openings of other stories, each cut off in mid-sentence as a teaser box does."""
    topics = draw(st.permutations([topic for topic in TOPICS if topic != LEAD]))[: draw(st.integers(fewest, most))]
    return [opening(topic, draw(st.integers(*_CUT))) for topic in topics]


def opening(topic, length):
    """The first characters of a story on one line, stopped behind a word that ends no sentence."""
    words = " ".join(TOPICS[topic])[:length].split()[:-1]
    while not words[-1][-1].isalpha():
        words.pop()
    return " ".join(words)
