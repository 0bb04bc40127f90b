"""Small words of clauses that state nothing, and of channels set between a speaker and the verb, by language.

`questions` are nouns that ask ("die Frage lautete, ob"), `pro_and_con` open what speaks for or against a
thing ("dagegen spricht, dass"), `points_at` an object in front ("auf Lee, die ..., verwies Chen"), `to`
stands before an infinitive; behind one of `leads_channel` one of `channels` or a day tells how it was said,
or when. `particles` of verbs end what is told of an object, `places` speak as bodies do, words of `hangs_on`
lead on from a thing ("so die Nähe zu"); one of `pointing` and a verb, or of `perfects`, tell who said what
stands in front ("..., das teilte die Stadt mit"); `surveys` behind "nach einer" say what follows.
"""

from __future__ import annotations

from dataclasses import dataclass

from provenance.languages.model import words


@dataclass(frozen=True, slots=True)
class NoStatements:
    """A language's row."""

    questions: frozenset[str]
    pro_and_con: frozenset[str]
    points_at: frozenset[str]
    to: frozenset[str]
    leads_channel: frozenset[str]
    channels: frozenset[str]
    particles: frozenset[str]
    places: frozenset[str]
    hangs_on: frozenset[str]
    pointing: frozenset[str]
    perfects: frozenset[str]
    surveys: frozenset[str]


NO_STATEMENTS = {
    "de": NoStatements(
        questions=words("frage fragen rätsel"),
        pro_and_con=words("für gegen dafür dagegen"),
        points_at=words("auf"),
        to=words("zu"),
        particles=words("an"),
        hangs_on=words("zu zum zur von für an der des eines einer"),
        pointing=words("das dies"),
        perfects=words("hat haben habe hatte hatten"),
        surveys=words("umfrage befragung erhebung schätzung prognose hochrechnung auswertung berechnung"),
        places=words(
            "stadt land bund kanton kreis bezirk bistum kommune direktion stelle ressort haus region staat "
            "seite werk fabrik anstalt"
        ),
        leads_channel=words("in im am auf per via vom"),
        channels=words(
            "mitteilung aussendung erklärung stellungnahme bericht interview gespräch anfrage nachfrage "
            "schreiben brief pressekonferenz medienmitteilung meldung beitrag tweet mail papier video"
        ),
    )
}
