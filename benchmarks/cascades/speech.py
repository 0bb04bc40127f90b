"""What people say in the stories: three clauses drawn from many, each in the wording of two translators."""

from __future__ import annotations

from random import Random

from cascades.cast import a_firm, a_person, a_street, a_town

# (one translator, another); {p} a person, {s} a street, {f} a firm, {t} a town, {n} a number.
_OPENINGS = (
    (
        "We asked {p} for {n} days to send someone to {s}",
        "For {n} days {p} heard our plea that somebody come to {s}",
    ),
    ("Nobody in {t} believed {p} when it began", "When it started, not a soul at {t} gave credit to {p}"),
    ("I have lived beside {f} for {n} years", "{n} years it is now that my home stands next to {f}"),
    (
        "The people of {s} paid for this with {n} winters",
        "It cost those who live in {s} no fewer than {n} winters",
    ),
    (
        "{p} promised us at {t} that it would never come to this",
        "That things would not go so far was {p}'s word to us in {t}",
    ),
    (
        "There were {n} of us on {s} and not one telephone",
        "In {s} we stood, {n} in number, without a single telephone",
    ),
    (
        "What {f} calls an accident we call arithmetic",
        "An accident, says {f}; plain reckoning is what we say",
    ),
    ("My father carried {n} bags up {s} for {p}", "{n} sacks my father bore along {s} on behalf of {p}"),
    ("Ask {p} who holds the keys of {f}", "Who has the keys to {f} is a question for {p}"),
    (
        "At {t} they counted {n} and stopped counting",
        "They got to {n} in {t}, after which nobody counted further",
    ),
)
_MIDDLES = (
    ("and the answer came on a postcard from {t}", "while a card out of {t} was all the reply there was"),
    (
        "but {f} went on as if {p} had never written",
        "though {f} carried on like one to whom {p} sent no letter",
    ),
    (
        "because {n} signatures are lighter than one of {p}",
        "as a single signature by {p} weighs more than {n} others",
    ),
    ("so we painted the doors of {s} ourselves", "and hence it was we who put paint on the doors in {s}"),
    (
        "until {p} fell asleep over the plans for {t}",
        "right up to when {p} dozed off above the drawings of {t}",
    ),
    ("which is why {s} will not forget {p}", "and for that reason {p} is going to be remembered in {s}"),
    ("yet {n} lamps are burning at {f} tonight", "and still tonight there are {n} lights on in {f}"),
    (
        "while {t} slept and {f} kept its ledgers shut",
        "during which {f} left the books closed and {t} was in bed",
    ),
    (
        "although {p} knew each of the {n} by name",
        "even if all {n} were known to {p} by what they are called",
    ),
    ("and then {f} sent {n} umbrellas", "whereupon {n} umbrellas arrived, a gift of {f}"),
)
_CLOSINGS = (
    ("and that is all {t} will ever hear from me", "more than this I am not going to tell {t}"),
    ("as {p} could have told you over a cup of tea", "which a cup of tea with {p} would have taught you"),
    ("and I would do it again for {s}", "for the sake of {s} I should act no differently"),
    ("so let {f} explain it to the children", "may {f} make that clear to the young ones"),
    ("no matter what {p} puts into the minutes", "whatever the protocol by {p} may say"),
    ("and {n} years from now they will ask why", "the reason for which will be asked in {n} years"),
    ("only {t} has not been told yet", "a thing that {t} alone does not know so far"),
    ("and then {s} will be quiet again", "after that there will be silence once more in {s}"),
    ("but the bill goes to {f}", "yet it is {f} that gets the invoice"),
    ("and {p} owes us {n} of them", "of which {p} still has to give us {n}"),
)


def a_quotation(random: Random) -> tuple[str, str]:
    """The words as one translator gave them and as another did."""
    slots = {
        "{p}": a_person(random),
        "{s}": a_street(random),
        "{f}": a_firm(random),
        "{t}": a_town(random),
        "{n}": str(random.randrange(12, 400)),
    }
    parts = [random.choice(pool) for pool in (_OPENINGS, _MIDDLES, _CLOSINGS)]
    first, second = (" ".join(part[version] for part in parts) for version in (0, 1))
    for slot, value in slots.items():
        first, second = first.replace(slot, value), second.replace(slot, value)
    return first[:1].upper() + first[1:], second[:1].upper() + second[1:]
