"""`python -m tests.bench.growth`: how the time of `clean` grows when the input doubles.

Prints, for each kind of hostile input, the time for one megabyte and for two, and their ratio: 2 is linear, 4 is
quadratic.
A measurement to look at, not a test: machines are noisy.
"""

import sys
import time

import newsclean

SENTENCE = "Rain fell on the hills of Exampleshire on Tuesday, and the wells filled again. "

MENU = " ".join(f"{first}{second}Sport" for first in ("Home", "Rain", "Tide") for second in ("News", "View", "Live"))

INPUTS = {
    "one line": lambda size: SENTENCE * (size // len(SENTENCE)),
    "one line without spaces": lambda size: "x" * size,
    "one Chinese line": lambda size: "星期二山上下了雨，水井又满了。" * (size // 15),
    "one Chinese word": lambda size: "雨" * size,
    "short lines": lambda size: "Rain fell.\n" * (size // 11),
    "paragraphs": lambda size: (SENTENCE * 5 + "\n\n") * (size // (5 * len(SENTENCE) + 2)),
    "damaged": lambda size: "Itâ€™s rain. " * (size // 13),
    "damaged lines": lambda size: "Itâ€™s rain in the hills, the mayor said.\n" * (size // 44),
    "lines of misread capitals": lambda size: "РҐРЅРУ РЅ СЂРµРєРЁ\n".upper() * (size // 17),
    "lead bytes": lambda size: "â" * size,
    "lead bytes and marks of Chinese": lambda size: "â，" * (size // 2),
    "one English line, asked beside Chinese": lambda size: SENTENCE * (size // len(SENTENCE)) + "it â?s\n雨",
    "misread byte order marks": lambda size: "ï»¿" * (size // 3),
    "contractions and blank lines": lambda size: "donít itís" + "\n" * size,
    "replacement characters": lambda size: "\ufffd" * size,
    "escapes": lambda size: "&amp;amp;#8217;" * (size // 15),
    "elements side by side": lambda size: MENU + "HomeNewsSport" * (size // 13),
    "header on each page": lambda size: "".join(
        f"Review {at}\n\n{SENTENCE * 6}and the\n\n" for at in range(size // 500)
    ),
    "hard-wrapped lines": lambda size: "It rained on the hills of Exampleshire, and the wells\n" * (size // 54),
    "notations": lambda size: "it<92>s =E2=80=99 +IBk- \\u8217? &#x2019s " * (size // 38),
    "backslashes": lambda size: "\\" * size,
    "spaces": lambda size: " " * size + "x",
    "spaces before commas": lambda size: "rain , " * (size // 7),
    "one paragraph over and over": lambda size: f"<p>{SENTENCE}</p>" * (size // (len(SENTENCE) + 7)),
    "nested tags": lambda size: "<div>" * (size // 5) + "Rain",
    "unclosed tags": lambda size: "<p><b><i>" * (size // 9) + "Rain",
    "tags in a row": lambda size: "<p>Rain fell.</p>" * (size // 17),
    "links in one paragraph": lambda size: "<p>" + "<a href=x>rain</a> " * (size // 19),
    "table rows": lambda size: "<table>" + "<tr><td>rain<td>1" * (size // 17),
    "lone tag starts": lambda size: "<p>" + "<" * size,
    "templates without end": lambda size: "<p>Rain." + "<template shadowrootmode=open>" * (size // 30),
    "entries without end": lambda size: "<feed>" + "<item " * (size // 6),
    "sections without end": lambda size: "<feed><item><content>" + "<![CDATA[" * (size // 9),
    "names beside days": lambda size: "Ann Lee January 2, 2026\n" * (size // 24) + (SENTENCE * 5 + "\n\n") * 3,
}
"""Kinds of input that have made cleaners slow, each as text of about `size` code points."""

UNIT = 1_000_000
"""Code points of the smaller input."""


def seconds(text: str) -> float:
    """Processor seconds of one `clean`."""
    start = time.process_time()
    newsclean.clean(text)
    return time.process_time() - start


def main() -> int:
    """Print the table."""
    newsclean.clean(SENTENCE)
    print(f"{'input':28}{'1 MB, s':>10}{'2 MB, s':>10}{'ratio':>8}")
    for name, make in INPUTS.items():
        small, large = seconds(make(UNIT)), seconds(make(2 * UNIT))
        print(f"{name:28}{small:10.2f}{large:10.2f}{large / max(small, 1e-9):8.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
