"""By which endings and smallest words verbs and clauses are told where no table lists them.

Data only, a row a language; a language without a row is read by its tables alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from provenance.languages.listing import words

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ClauseWords:
    """One language; every set holds lower-case forms.

    `pasts` end a verb's past, or its participle ("walked"), `adverbs` adverbs ("slowly").
    `coordinating` words join clauses and hang none on another ("and"), `listing` the parts of a list;
    `answers` stand for a whole clause ("yes"). `leading_in` stand in front of what is said and are none of it
    ("Still, the mill is closed"), `resuming` open what goes on behind who spoke ("..., but the roof is new").
    Behind `many` and `each` a bare form is a verb ("many say", "one in five say"), behind `before_nouns` none
    ("the claimed"), behind `before_bare_nouns` none that may be a noun ("the final say"). `contracting` end
    with their verb as an owner's name does ("it's").
    `putting` stands before who puts `it` so ("as Lee put it"); one of `bringing_in` brings in somebody of
    whomever the sentence tells of ("with the coach saying"); behind one of `unissued` nobody issues what he
    says ("asked to put out a statement"). By one of `norms` something is done ("held according to the law"),
    by one of `bare_norms` if no article stands before it ("went according to plan"). Who is `reaching`
    somebody speaks ("several contacted the paper to complain"), not whom he reaches. Behind one of `crimes`
    "accused" is a noun ("murder accused Ann Lee"); one of `answering` opens an aside on what one speaks
    to ("in reaction to the vote"); behind two of `unlike` nothing is said ("instead of calling it dull"); one
    of `interviews` tells whose "A:" the answers are. Behind one of `agreeing` a formula agrees with
    somebody ("está de acuerdo con Ana Ruiz").
    """

    pasts: tuple[str, ...] = ()
    adverbs: tuple[str, ...] = ()
    coordinating: frozenset[str] = _NONE
    listing: frozenset[str] = _NONE
    answers: frozenset[str] = _NONE
    leading_in: frozenset[str] = _NONE
    resuming: frozenset[str] = _NONE
    many: frozenset[str] = _NONE
    each: frozenset[str] = _NONE
    before_nouns: frozenset[str] = _NONE
    before_bare_nouns: frozenset[str] = _NONE
    contracting: frozenset[str] = _NONE
    putting: frozenset[str] = _NONE
    it: frozenset[str] = _NONE
    bringing_in: frozenset[str] = _NONE
    unissued: frozenset[str] = _NONE
    norms: frozenset[str] = _NONE
    bare_norms: frozenset[str] = _NONE
    reaching: frozenset[str] = _NONE
    answering: frozenset[str] = _NONE
    crimes: frozenset[str] = _NONE
    agreeing: frozenset[str] = _NONE
    unlike: tuple[tuple[str, str], ...] = ()
    interviews: frozenset[str] = _NONE


CLAUSE_WORDS: Mapping[str, ClauseWords] = {
    "en": ClauseWords(
        pasts=("ed",),
        adverbs=("ly",),
        coordinating=words("and but or nor yet so"),
        listing=words("and or"),
        answers=words("yes no"),
        leading_in=words("but and still yet so meanwhile"),
        resuming=words(
            "and but which because so if who when with for although though while since as despite adding"
        ),
        many=words("many some most few people women men police others"),
        each=words("one two three four five six seven eight nine ten another each neither either both all"),
        before_nouns=words("the a an its her his their our my alleged"),
        before_bare_nouns=words(
            "final big bigger biggest real little much more greater equal own some no any us let let’s let's"
        ),
        contracting=words("it he she that who there what"),
        putting=words("as"),
        it=words("it"),
        bringing_in=words("with including"),
        unissued=words("to not never"),
        norms=words(
            "law laws rule rules regulations statute requirements standards instructions principles rank "
            "ability abilities needs wishes custom customs tradition traditions protocol conscience age "
            "size merit"
        ),
        reaching=words(
            "contacted contacts contacting called calls calling phoned telephoned rang texted messaged "
            "emailed approached met visited joined left entered took used hired addressed interrupted"
        ),
        answering=words("responding reacting replying answering reaction response reply answer"),
        unlike=(
            ("instead", "of"),
            ("rather", "than"),
            ("short", "of"),
            ("refrained", "from"),
            ("avoided", "by"),
        ),
        crimes=words("murder rape fraud theft terror corruption assault manslaughter treason arson bribery"),
        interviews=words(
            "interview interviewed interviews q&a spoke talked sat conversation conversations chat chatted"
        ),
        bare_norms=words("plan schedule need procedure procedures type order seniority"),
    ),
    "de": ClauseWords(leading_in=words("so")),
    "fr": ClauseWords(leading_in=words("et mais tandis")),
    "es": ClauseWords(
        leading_in=words("y pero mientras"),
        agreeing=words(
            "está están estoy estás estamos estaba estaban estar estuvo estuvieron esté estén estado puso "
            "pusieron poner ponerse muy totalmente completamente plenamente absolutamente"
        ),
    ),
}
