"""The words of credits: what outlets are called, what they do, how one speaks to them.

English in full, German, French, Spanish and Russian for the common formulas. Sets are looked up
word by word, patterns are tried on short windows; none repeats over the same characters twice.
"""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ADJECTIVES = _words(
    "state official semi-official semiofficial public private local regional national international "
    "foreign domestic independent opposition government daily weekly leading major liberal conservative "
    "left-wing right-wing business financial online respected influential popular English unnamed "
    "various several some many other own top popular most recent latest new well-known right-leaning "
    "left-leaning so-called evening morning satirical nationalist"
)
_COMPOUND = re.compile(
    r"[A-Za-z]{2,20}-"
    r"(?:run|owned|controlled|funded|backed|linked|based|language|affiliated|speaking|friendly)\Z|"
    r"pro-[A-Za-z]{2,20}\Z|[a-zäöüß]{3,20}sch(?:e|en|er|es|em)\Z"
)
_NOUNS = _words(
    "agency agencies newsagency newspaper newspapers newswire service services outlet outlets site "
    "sites channel channels network networks organization organisation organizations organisations "
    "portal portals website websites magazine magazines broadcaster broadcasters programme programmes "
    "program programs show shows station stations television tv radio company companies paper papers "
    "dailies tabloid tabloids broadsheet media press broadcast broadcasts journal news wire information "
    "telegraph telegraphic cable satellite publication publications blog podcast news-agency"
)
_FILLERS = _words(
    "the a an its their his her our this that both & der die das dem den des eine einer einem beim "
    "zeitung nachrichtenagentur agentur sender tageszeitung fernsehsender staatliche staatlichen "
    "russische russischen amtliche amtlichen russischer französische türkische wochenzeitung magazin "
    "l’agence l'agence agence le la les un une quotidien journal chaîne radio presse officielle russe "
    "télévision el los una agencia diario cadena periódico televisión estatal rusa oficial агентство "
    "агентству агентства информагентство газета газете телеканал телеканалу телеканала издание издания "
    "изданию"
)


_OPENERS = _words(
    "angaben bericht berichten informationen meldungen hochrechnung gespräch interview entretien "
    "citing quoting told tells telling per via reported reporting laut selon según wie nach in on at "
    "from by and but according as when while after before if for to of with that he she they it we i "
    "you who what meanwhile however also said says wrote monday tuesday wednesday thursday friday "
    "saturday sunday d’après d'après"
)


def describes_outlet(word: str) -> bool:
    """Whether a word may stand between a verb and an outlet's name ("reported Russian state news agency")."""
    bare = word.strip("\"'“”„«»‘’(")
    if not bare or (word[-1] in ",;:.!?)" and not _is_short(bare)):
        return False
    low = bare.casefold()
    for ending in ("'s", "’s", "'", "’"):
        low = low.removesuffix(ending)
    if low in _OPENERS:
        return low.endswith("day") and low != bare.casefold()  # "on Friday's Newshour"
    return (
        bare[0].isupper()
        or low in _FILLERS
        or low in ADJECTIVES
        or low in _NOUNS
        or bool(_COMPOUND.match(bare))
    )


def _is_short(word: str) -> bool:
    """U.S., St."""
    return word.endswith(".") and len(word) <= 4 and word[0].isupper()


NOUN = (
    r"(?:news[- ]?agenc(?:y|ies)|(?:press|wire|information|telegraph(?:ic)?)[- ]agenc(?:y|ies)|(?:wire|"
    r"information)[- ]services?|"
    r"news[- ]?(?:wires?|papers?|services?|outlets?|sites?|channels?|networks?|organi[sz]ations?|"
    r"portals?|websites?|"
    r"magazines?|broadcasters?|programmes?|programs?|shows?|stations?)|agenc(?:y|ies)|"
    r"(?:television|TV|radio|cable|satellite)[- ](?:channels?|networks?|stations?|broadcasters?|"
    r"companies|company|news)|"
    r"broadcasters?|channels?|networks?|stations?|television|TV|radio|papers?|dailies|daily|weekly|tabloids?|"
    r"magazines?|websites?|portals?|outlets?|media(?:[- ]outlets?)?)"
)
"""What kind of outlet it is, in running text."""

SAYING = (
    r"(?:(?:first )?reported|reports|reporting(?! (?:team|staff|corps|crew|partner|project))|"
    r"said(?! (?:\w+day )?in an? (?:statement|e-?mail|memo)| it (?:(?:was|is) \w+ing|would|will|"
    r"plan(?:s|ned))\b)|says|saying|wrote|"
    r"writes|stated|states|noted|notes|"
    r"revealed|reveals|"
    r"added|adds|published|publishes|(?:announced|announces)(?!(?: that)? (?:it|its|a|the|plans)\b)|"
    r"confirmed|confirms|quoted|quotes|cited|cites|"
    r"learned|informed|"
    r"informs|claimed|claims|relayed|carried|disclosed|broke|detailed|uncovered|unearthed|observed|"
    r"explained|described|"
    r"called|calls|say|found|examined|reviewed|analy[sz]ed|identified|characterized|named|profiled|dubbed|"
    r"spoke (?:with|to)|estimates?|estimated|declared|commented|opined|argued|argues|asserted|alleged|"
    r"tweeted|"
    r"interviewed|"
    r"obtained|calculated|concluded|warned|warns|opined|queried|wondered|lists|ranks|ranked|pegged|pegs|"
    r"puts|projected|projects|predicted|predicts|chronicled|documented|highlighted|exposed|surmised|"
    r"mentioned|tallied|"
    r"verified|understands|has seen|have seen|saw|puts? it|responded|retracted|corrected|blared|led with|"
    r"counted|thundered|fumed|editorialized|is reporting|was reporting|are reporting|recounted|recorded|"
    r"heard|"
    r"traced|(?:was|were|is) (?:the )?first to (?:report|reveal|break|publish|disclose)|"
    r"points? out|pointed out|has it|suggested|discovered|aired|showed|"
    r"printed|reprinted|ran|puts? (?:the|it|its|her|him|them|that|out|together|forward|back|at)|"
    r"(?:lays?|laid|spell(?:s|ed)|set|sets) out|(?:pieced|pulled) together|(?:dug|turned) up|got hold of|"
    r"tracked down|(?:first )?raised (?:doubts?|questions?|concerns?)|(?:made|makes) (?:no|little) mention|"
    r"(?:has|have|had)(?:n[’']t| not)? (?:(?:been )?(?:able|unable) to |"
    r"(?:independently|immediately) ){0,2}(?:verify|verified|confirm)|"
    r"(?:painted|drew|gave) an? (?:[a-z]+,? ){0,3}(?:picture|portrait|account|version|overview)|"
    r"did(?: not|n[’']t) (?:report|mention)|"
    r"(?:has|had|carries|carried) an? (?:[a-z-]+ ){0,3}(?:explainer|report|story|piece|profile|rundown)|"
    r"zufolge|meldet|meldete|berichtet|berichtete|berichteten|schreibt|schrieb|zitiert|zitierte|erfuhr|"
    r"rapporte|rapportait|a rapporté|indique|a indiqué|annonce|a annoncé|annonçait|reçoit|mande|apprend|"
    r"écrit|affirme|"
    r"précise|publie|télégraphie|communique|dément|signale|transmet|croit savoir|a reçu|fait savoir|"
    r"erfährt|teilt mit|verbreitet|telegraphiert|"
    r"informa|informó|reporta|reportó|publicó|publica|señaló|indicó|"
    r"сообщает|сообщило|сообщил|сообщила|сообщили|передает|передаёт|передало|пишет|пишут|отмечает|цитирует)"
)
"""A verb of which an outlet is the subject."""

DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"

ADVERB = (
    r"(?:also|already|repeatedly|once|each|both|first|initially|originally|has|have|had|later|earlier|"
    r"previously|then|recently|"
    r"now|further|"
    r"exclusively|today|yesterday|"
    rf"separately|meanwhile|(?:on |late |early |this |last )?(?:week|month|year|{DAY})(?: (?:morning|"
    rf"afternoon|evening|night))?)"
)

REPORT_NOUN = (
    r"(?:reports?|articles?|story|stories|investigations?|expos[eé]|editorials?(?! (?:board|page|writer|"
    r"director))|op-eds?|analysis|pieces?|accounts?|"
    r"scoop|dispatch(?:es)?|columns?|coverage|profile|review|headlines?|surveys? of|tally|count|obituary|"
    r"findings|average|blog(?: ?post)?s?|scrutiny|fact[- ]check(?:s|ers?)?|transcript|essay|"
    r"features?(?! film)|cover story|timeline|"
    r"editorial board(?= (?:said|says|wrote|writes|urged|urges|argued|argues|called|calls|endorsed|warned|"
    r"praised|criticized|criticised|questioned)))"
)
"""What an outlet publishes: "a Reuters report"."""

STAFF_NOUN = (
    r"(?:co-hosts?|hosts?|anchors?|anchorman|anchorwoman|correspondents?|reporters?|writers?|editors?|"
    r"editor[- ]in[- ]chief|"
    r"journalists?|contributors?|analysts?|commentators?|columnists?|photographers?|producers?|"
    r"presenters?|pundits?|witness(?:es)?|"
    r"meteorologists?|newsreaders?|newscasters?|critics?|stringers?|camera(?:man|woman)|"
    r"(?:political|news|managing|editorial|polling|sports) directors?|"
    r"bureau chiefs?|staff(?:ers?)?|staff writers?|blogger|editorial board|newsroom)"
)
"""Who works for an outlet: "Fox News host ..."."""

_OF_THIS = re.compile(r"(?:Об этом|Это)[^\S\n][«\"]?$")
_TOLD_AFTER = re.compile(r"[»\"]? (?:рассказал|сообщил|заявил|сказал|пояснил)[аио]? (?=[А-Яа-яё])")


def is_told_between(left: str, right: str) -> bool:
    """ "Об этом РИА Новости рассказал руководитель": the outlet stands in front of the verb."""
    return bool(_OF_THIS.search(left[-10:]) and _TOLD_AFTER.match(right))


# Where a report stands: "surfaced in", "on the front page of".
STANDS_IN = re.compile(
    r"(?<!\w)(?:(?:[Ss]urfaced|[Ee]merged|[Cc]ame (?:out|to light)|[Rr]an|"
    r"[Bb]roke)(?: [\w-]{1,12}){0,3} (?:in|on)|"
    r"(?:[Aa]ccount(?= (?:in|by|from)$)|[Ff]ront pages?|[Cc]overs?|[Pp]ages|[Ww]ebsite|[Ww]ords|"
    r"[Aa]rchives?|[Rr]eporting|[Vv]ersion|"
    r"[Ee]stimates?|[Ff]ootage|[Tt]ranscript) (?:of|in|by|from)|"
    r"(?:[Ii]ncluding|with|from|than|to|like|after) (?:one|those|that) (?:by|in|from|of)|"
    r"(?:[Rr]eview|[Aa]nalysis|[Ee]xamination|[Cc]ount|[Ii]nvestigation) (?:of|into) [^,.;:\n]{3,50} by)$"
)
