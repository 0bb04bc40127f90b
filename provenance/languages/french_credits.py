"""French words of credits: how agencies report, how one speaks to them."""

from __future__ import annotations

from provenance.languages.model import words
from provenance.languages.parts import CreditCues

FRENCH_CREDITS = CreditCues(
    told=(
        r"(?:[Ii]nterrogé|[Cc]ontacté|[Jj]oint)e?s? par",
        r"a (?:déclaré|dit|confié|affirmé|indiqué)(?: \S+){0,4} (?:à|au)",
        r"a-t-(?:il|elle) (?:dit|déclaré|confié|affirmé) à",
        r"(?:[Dd]éclarations?|[Pp]ropos|[Cc]onfié|[Dd]éclaré|[Ee]xprimée?s?)(?: \S+){0,4} auprès d[eu]",
        r"[Dd]ans les (?:colonnes|pages) d[eu]",
    ),
    talks=(
        r"[Ee]ntretien (?:à|au|avec|accordé à)|[Ii]nterview (?:à|accordée? à)|[Aa]u micro(?: de)?",
        r"[Ii]nvitée?s? [^.,;:]{0,30}?(?:de|dans) la (?:matinale|grande interview) d[eu]",
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
        r"[Ss]elon(?: (?:nos confrères|les informations|la presse))? d[eu]",
        r"(?:[Ss]elon|[Dd][’']après) le (?:journal|site|média|quotidien|portail)"
        r"(?: d[’']informations?)? en ligne",
        r"[Ss]elon|[Oo]n (?:mande|écrit|télégraphie)(?: \S+){0,4} à|[Dd][’']après|[Rr]apporte|[Ii]ndique",
        r"(?:annoncent|rapportent|révèlent|affirment|indiquent)",
        r"(?:rapportée?s? par|relayée?s? par|révélée?s? par)",
        r"source (?:de|du|à)",
        r"(?:a |ont )?(?:précisé|rapporté|annoncé|indiqué|ajouté|souligné)|[Pp]récise|[Aa]joute|[Ss]ouligne",
        r"(?:reçu|obtenu|consulté)e?s? par|(?:parvenu|transmis|adressé|envoyé|communiqué|remis)e?s? à",
        r"(?<=[,»”] )(?:titre|poursuit|relève|note|renseigne|détaille|rappelle)",
        r"[Cc]itant|[Aa] appris",
        r"cité[es]* par|(?:[Ii]nformation|[Dd]épêche|[Vv]ersion|[Tt]élégramme|[Nn]ote)s?(?: de)?",
    ),
    sayings=(
        r"rapporte|rapportait|a rapporté|indique|a indiqué|annonce|a annoncé|annonçait",
        r"écrit|affirme|précise|publie|télégraphie|communique|dément|signale",
        r"(?:a|ont|avait) (?:confirmé|révélé|affirmé|écrit|publié|précisé|assuré)|révèle|confirme",
        r"(?:note|souligne|relève|soutient|rappelle)(?= qu[e’'])|informe qu[e’']|revient sur",
        r"(?:note|titre|résume|s[’']exclame)(?= ?:? ?[«»“\"])",
        r"fait savoir|reçoit|mande|apprend|transmet|croit savoir|a reçu",
    ),
    staffed=(r"(?:correspondant|journaliste|reporter|photographe)e?s?(?: de)?",),
    news=words("presse information télévision radio"),
    witnessed=words("constaté constatait constataient vu entendu observé compté"),
    open_lent=frozenset(f"{mark} titre" for mark in ("»,", "”,", '",', "’’,", ",")),
    open_parts=words("quotidien matin soir infos"),
    persons=(r"MM|Mme|M(?=\.)",),
    beside=words(
        "l’agence l'agence agence le la les un une quotidien journal chaîne radio presse officielle "
        "russe télévision médias média américains américain britanniques britannique site magazine "
        "hebdomadaire"
    ),
    opening=words("interview entretien selon d’après d'après avec photo source"),
    unsaid=(
        r"(?:[Dd]éclin|[Rr]efus|[Aa]nnul|[Rr]ejet)(?:é|e|ait|ent|a)(?: [^\s.,;:]{1,15}){0,3} "
        r"(?:interview|entretien)s? (?:à|avec|au|de|accordée? à)",
    ),
    called_off=(r"(?:a|avait) été (?:annulée?|reportée?)",),
    received=words(
        "reçu reçue reçus reçues parvenu parvenue transmis transmise adressé adressée envoyé envoyée "
        "communiqué communiquée remis remise"
    ),
    leading=(r"Lire (?:la suite|l['’]article|l['’]intégralité)|En savoir plus|Suite",),
    of_sentence=words("selon d'après source cité citée cités citées"),
    given=(
        r"[Aa]vec(?: l[’']agence| l[’']| les?)?\s*$|[Ss]ources?\s:",
        r"[Cc]et article (?:a (?:d[’']abord |initialement )?été|est) (?:initialement |d[’']abord |"
        r"originellement )?(?:publié|paru|repris|extrait)",
    ),
    photos=(r"[Tt]éléphoto\b|[Cc]rédits?(?: [Pp]hotos?| [Ii]mages?)?\s?:",),
    polled=(r"[Ss]ondages?(?: [^\s.,;:]{1,20}){0,3} (?:pour|par|de|du)",),
)
