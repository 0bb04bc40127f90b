"""What looks like a speaker and is none; who goes on speaking; what presents nobody's words."""

from __future__ import annotations

import pytest

from provenance import Document, extract_quotations


def _speakers(text: str) -> list[str | None]:
    return [one.speaker for one in extract_quotations(Document(id="a", text=text))]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # before a relative clause, a noun with the clause that hangs on it, an adverbial, a loose end
        ("Officials who run ferries say it is safe to be careful.", "Officials"),
        ("The bridge may close (a step the mayor has signaled he is open to).", "mayor"),
        ("Heading into the hearing, Ostrow denounced the council as “a closed shop.”", "Ostrow"),
        ("The watchdog on July 18 confirmed that it had the ledgers.", "watchdog"),
        # the name stands behind the department that is part of the title
        (
            "Ann Lee rode by. Department of Harbour Safety Secretary Ann Lee said that the piers would hold.",
            "Ann Lee",
        ),
        # who is told is not who tells
        ("The mayor was reassured by aides that the bridge would hold.", "aides"),
        ("Karl Ostrow was told that the bridge would close.", None),
        ("Karl Ostrow was so worried that the bridge would close.", "Karl Ostrow"),
    ],
)
def test_only_who_can_speak_speaks(text: str, speaker: str | None) -> None:
    assert _speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # who is quoted within someone's words does not go on speaking
        (
            "Ann Lee hinted that she could do little if Karl Ostrow denied that he had paid. “Ask again,” "
            "the mayor wrote. Bo Chen said nobody at the port believed that Karl Ostrow had denied that it "
            "happened. “I am sure of it,” he said.",
            "Bo Chen",
        ),
        # what the question was is no subject
        (
            "Adviser Karl Ostrow indicated that nothing was planned. Asked that week how he felt, Bob "
            "Harker was vague. “We will see,” he said.",
            "Bob Harker",
        ),
        # one without a name
        (
            "Karl Ostrow spoke first. Another Norlandish man, who works as a nurse, held a sign. He would "
            "not say more. “Ostrow is a troublemaker,” he said.",
            "Norlandish man",
        ),
        # a paragraph that opens with a pronoun keeps its topic
        (
            "Bob Harker never forgot Ann Lee.\n\nHe nodded only once to his defeat in Arbour behind Karl "
            "Ostrow.\n\n“We learned a lot,” he said.",
            "Bob Harker",
        ),
        # "they" are several, or one of no told gender
        ("The network said it was sad.\n\nFriendly as ever, they described him as tired.", None),
        ("Officials said it was sad.\n\nFriendly as ever, they described him as tired.", "Officials"),
        ("A spokesperson said it was sad. They added: “We will rebuild.”", "spokesperson"),
        # nobody in particular
        ("A report said it was sad. It has been loudly pointed out that the port gains.", None),
        # relatives share a surname; alone it is not theirs
        ("President Harker and First Lady Ann Harker arrived. “We won,” Harker said.", "Harker"),
        (
            "President Bob Harker came with his wife, Ann Harker. Mrs. Harker said she was glad. Harker "
            "denied that he was.",
            "Bob Harker",
        ),
        ("President Bob Harker came with his wife, Ann Harker. Mrs. Harker said she was glad.", "Ann Harker"),
        # an adjective of a nation and its noun
        (
            "But the Kremlin-friendly Danish media has been kinder, calling it “a win.”",
            "Kremlin-friendly Danish media",
        ),
        ("Two officials said it was sad. The light turned, and it shows that both were wrong.", None),
        # another House
        (
            "The White House rejected the plan.\n\nThen the House said that the plan was sound.",
            "House",
        ),
    ],
)
def test_who_goes_on_speaking(text: str, speaker: str | None) -> None:
    assert _speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Karl Ostrow did not mention the bridge.",
        "Karl Ostrow never mentioned the bridge.",
        "Karl Ostrow asked a question about the budget.",
        "Karl Ostrow declined to give his name out of respect for his captain.",
        "Karl Ostrow refused to be identified.",
        "A woman shows her ticket as the gate of the pier opens.",
        "Updated: May 4, 2031 @ 6:52 am",
        "Harvest fever: Ostrow reaches for a big day",
    ],
)
def test_what_presents_nobodys_words_is_no_quotation(text: str) -> None:
    assert not _speakers(text)
