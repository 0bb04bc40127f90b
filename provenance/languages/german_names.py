"""German given names, by gender."""

from __future__ import annotations

from provenance.languages.model import words

GERMAN_FEMALE = words(
    "angela anna maria claudia petra sabine monika ursula renate julia katrin susanne andrea birgit "
    "heike "
    "barbara christine stefanie nicole silvana dianne hillary annette gesine katja sahra annegret "
    "manuela "
    "aylin gabi dorothee anke miriam jana lena lea nina doris jutta elke ilse inge ingrid hannelore "
    "gudrun cornelia carola "
    "silke sonja svenja ulrike ute verena veronika kerstin dagmar marlies margot mechthild rosemarie"
)

GERMAN_MALE = words(
    "peter michael thomas andreas wolfgang klaus jürgen günter stefan christian markus frank uwe "
    "martin hans "
    "heinz dieter horst gerhard helmut karl franz josef manfred werner bernd ralf jörg sigmar guido olaf "
    "ruben achim reto ueli lothar jens deniz mika dietmar detlef hartmut hannes holger ingo jan "
    "jochen kai knut lars lukas "
    "malte marcel marco matthias niels oliver paul philipp reiner rainer reinhard robert roland rüdiger "
    "sebastian siegfried steffen sven tim tobias torsten thorsten udo ulf ulrich walter wilfried "
    "joachim norbert volker otto rudolf edmund kurt george barack wladimir günther heiko alexander"
)
