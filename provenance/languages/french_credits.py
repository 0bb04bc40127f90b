"""French words of credits: how agencies report, how one speaks to them."""

from __future__ import annotations

from provenance.languages.model import words
from provenance.languages.parts import CreditCues

FRENCH_CREDITS = CreditCues(
    told=(
        r"(?:[Ii]nterrogé|[Cc]ontacté|[Jj]oint)e?s? par",
        r"a (?:déclaré|dit|confié|affirmé|indiqué)(?: \S+){0,4} (?:à|au)",
        r"a-t-(?:il|elle) (?:dit|déclaré|confié|affirmé) à",
    ),
    talks=(
        r"[Ee]ntretien (?:à|au|avec|accordé à)|[Ii]nterview (?:à|accordée? à)|[Aa]u micro(?: de)?",
        r"[Ii]nvitée?s? (?:de|du|sur|à|par)|[Ss]ur l(?:es|['’])(?: ?antennes?| ?ondes) de",
    ),
    talk_leads=(r"[Dd]ans|[Ee]n",),
    talk_articles=(r"un|une",),
    spoke=(
        r"a (?:dit|déclaré|affirmé|expliqué|assuré|estimé|lancé)",
        r"a-t-(?:il|elle) (?:dit|déclaré|affirmé|expliqué|assuré|estimé|lancé)",
    ),
    spoke_on=("sur",),
    reported=(
        r"[Ss]elon|[Oo]n (?:mande|écrit|télégraphie)(?: \S+){0,4} à|[Dd][’']après|[Rr]apporte|[Ii]ndique",
        r"(?:annoncent|rapportent|révèlent|affirment|indiquent)",
        r"(?:rapportée?s? par|relayée?s? par|révélée?s? par)",
        r"source (?:de|du|à)",
        r"cité[es]* par|(?:[Ii]nformation|[Dd]épêche|[Vv]ersion|[Tt]élégramme|[Nn]ote)s?(?: de)?",
    ),
    sayings=(
        r"rapporte|rapportait|a rapporté|indique|a indiqué|annonce|a annoncé|annonçait",
        r"écrit|affirme|précise|publie|télégraphie|communique|dément|signale",
        r"(?:a|ont|avait) (?:confirmé|révélé|affirmé|écrit|publié|précisé|assuré)|révèle|confirme",
        r"fait savoir|reçoit|mande|apprend|transmet|croit savoir|a reçu",
    ),
    staffed=(r"correspondant(?: de)?",),
    persons=(r"MM|Mme|M(?=\.)",),
    beside=words(
        "l’agence l'agence agence le la les un une quotidien journal chaîne radio presse officielle "
        "russe télévision médias média américains américain britanniques britannique site magazine "
        "hebdomadaire"
    ),
    opening=words("interview entretien selon d’après d'après"),
    given=(r"[Aa]vec(?: l[’']| les?)?\s*$",),
    photos=(r"[Tt]éléphoto\b",),
)
