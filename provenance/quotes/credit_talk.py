"""How one speaks to an outlet: "told", "in an interview with", "said on", "When the Examplepost asked".

Each pattern reads the words that end just before a name, its article and its description.
"""

from __future__ import annotations

import re

from provenance.quotes.credit_words import DAY

_TOLD = re.compile(
    r"(?<!\w)(?:[Tt]old|[Tt]ells?|[Tt]elling|[Ii]nformed|[Aa]ssured|[Pp]romised|[Rr]eminded|(?:[Ss]poke|[Ss]peaking|[Ss]poken|"
    r"[Tt]alk(?:ed|ing)) (?:to|with|on)|"
    r"[Ii]nterviewed(?: \S{1,15}){0,5} (?:by|on|for)|[Aa]ppear(?:ed|s|ing) (?:on|with)|(?:[Pp]rovided|"
    r"[Ll]eaked|[Ss]ubmitted) to|"
    r"(?:[Cc]onfirmed|[Aa]dded|[Ee]xplained|[Aa]dmitted|[Rr]evealed|[Dd]isclosed|[Cc]omplained|[Ii]nsisted|"
    r"[Cc]ommented|[Ss]uggested|[Dd]enied|[Ii]ndicated|[Ss]tressed|[Dd]eclared|[Ww]rote|[Ss]aid|"
    r"[Rr]eiterated|[Rr]epeated|[Cc]onceded|[Aa]cknowledged|[Cc]onfided|[Bb]oasted|[Cc]larified|"
    r"[Ii]dentified \w{3,4}self|[Ee]mphasized|[Rr]ecalled|[Dd]escribed \w{2,4}self|[Mm]ade)"
    r"(?: (?:this|that|it|so))? to|"
    r"(?:[Cc]onfirmed|[Rr]evealed|[Dd]isclosed|[Dd]escribed|[Ee]xplained|[Dd]efended|[Rr]epeated|[Mm]ade|"
    r"[Dd]enied|[Rr]ecounted|[Ll]aid out)(?: [\w’'-]{1,15}){1,4} to|[Oo]pen(?:ed|s|ing) up to|"
    r"(?:[Dd]isclosed|[Dd]iscussed)(?: [\w’'-]{1,20}){1,4} with|"
    r"(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Gg]rilled|[Qq]uizzed)(?: (?:about|on|over|if|whether|why|for|"
    r"again|then|later|recently|the|his|her|their|\w{1,15})){0,5} by|declaraciones a|"
    r"(?:dijo|dicho|[a-zñ]{3,9}ó)(?: [^\s.,;:]{1,20}){0,4} a|"
    r"(?:[Cc]onsultad|[Pp]reguntad|[Ee]ntrevistad)[oa]s? por|(?:[Ii]nterrogé|[Cc]ontacté|[Jj]oint)e?s? par|"
    r"(?:[Rr]eached|[Cc]ontacted)(?: by (?:tele)?phone| by e-?mail)? by|[Ww]ent on|[Pp]ut it to|"
    r"(?:[Aa]nswer(?:ed|ing)|[Ii]n (?:an )?(?:answer|response|reply) to|[Rr]espond(?:ed|"
    r"ing) to)(?: [\w’'-]{1,12}){0,2}"
    r" (?:questions?|queries|query) (?:from|by)|(?:[Ss]aid|[Ss]ays) (?:as much|so|the same)(?: thing)? to|"
    r"[Tt](?:ook|urned) to|[Tt]exted|"
    r"(?:[Ii]n (?:(?:an?|his|her|their) )?(?:[a-z-]{1,15} )?)?(?:[Rr]emarks|[Cc]omments|[Ss]tatements?|"
    r"[Ee]-?mails?|[Mm]essage|"
    r"[Ll]etter) (?:[\w.]{1,12} ){0,2}to|[Gg]ave (?:[\w’'-]{1,15} ){0,4}to|[Gg]uest on|[Ss](?:at|its?|"
    r"itting) down with|"
    r"(?:In|[Uu]sed|[Ww]rote|[Pp]enned|[Pp]ublished|[Aa]uthored|[Tt]hrough|[Vv]ia) (?:an?|his|her|their)"
    r"(?: [\w-]{1,12}){0,2} (?:op-ed|guest (?:column|essay)|opinion (?:piece|essay)|commentary)"
    r"(?: published| posted)? (?:in|for|on)|"
    r"editorial board of|(?:[Tt]old|[Tt]ells|[Tt]elling) (?:(?:[A-Z][\w.’'-]{1,20} ){1,3}(?:of|from|at)|"
    r"(?:[a-z]+ ){0,2}(?:co-)?(?:hosts?|anchors?|viewers?|readers?|listeners?|"
    r"interviewers?) (?:of|from|at|on))|"
    r"sagten?(?: \S+){0,3}|(?:[Gg]espräch(?:en)?) mit|gegenüber|told (?:[a-z]{1,12} )?(?:reporters|"
    r"journalists|correspondents) (?:from|of|at|with)|dijo a|declaró a|a (?:déclaré|dit|confié|"
    r"affirmé|indiqué)(?: \S+){0,4} (?:à|au)|"
    r"a-t-(?:il|elle) (?:dit|déclaré|confié|affirmé) à|"
    r"[Рр]ассказал[аи]?|[Сс]казал[аи]?|[Зз]аявил[аи]?(?: (?:вчера|сегодня))?|"
    r"(?:сказал|заявил|рассказал|сообщил|пояснил)[аи]? (?:он|она|они)|[Рр]ассказывает)$"
)
_WHEN = (
    rf"(?: (?:{DAY}|this|last|earlier|late|week|month|year|on|in|the|morning|evening|night|exclusively|"
    r"published|aired|airing|broadcast|conducted|recorded|filed|taped|scheduled))"
)
_TALK = re.compile(
    r"(?<!\w)(?:(?:[Ii]nterviews?|[Cc]onversations?|[Cc]hats?|[Dd]iscussions?|[Ss]it-down|Q&A|[Mm]eeting|[Cc]all)"
    rf"{_WHEN}{{0,3}} (?:with|to|on|for|by|at|in)|"
    r"(?:[Aa]ppearances?|[Ss]peech|[Aa]ddress) on|[Oo]n (?:the )?air (?:of|on)|[Ll]ive on|"
    r"[Bb]roadcasts? (?:of|on|by)|[Ss]tatements? (?:to|on)|"
    r"Interview (?:mit|in)|[Ee]ntretien (?:à|au|avec|accordé à)|[Ii]nterview (?:à|accordée? à)|"
    r"[Ee]ntrevista (?:con|a|en)|"
    r"[Aa]u micro(?: de)?|[Ii]nvitée?s? (?:de|du|sur|à|par)|[Ss]ur l(?:es|['’])(?: ?antennes?| ?ondes) de|"
    r"[Ee]n diálogo con|[Ii]n der Sendung|"
    r"интервью|эфире|комментарии|беседе с|разговоре с)$"
)
_TALK_LEAD = re.compile(
    r"(?:(?<!\w)(?:[Ii]n|[Dd]uring|[Oo]n|[Ff]rom|[Gg]ave|[Gg]iving|[Gg]iven|[Gg]ranted|[Ii]m|[Dd]ans|"
    r"[Ee]n|[Вв]) )?"
    r"(?:(?<!\w)(?:an?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Tt]his|[Tt]hat|one|another|einem|un|une|una|"
    r"[A-Z][a-z]+day[’']s) )?"
    r"(?:(?<![\w’'-])(?!said |says |told |in |on |at |during |and |that |of |to |from |with |he |she |"
    r"gave |his |her |the |an? )"
    r"[\w’'-]{1,20} ){0,3}?$"
)
_ON_AIR = re.compile(
    r"(?<!\w)(?:[Aa]sked|[Pp]ressed|[Gg]rilled|[Qq]uizzed|[Qq]uestioned|[Ss]peaking|[Aa]ppearing|[Ii]nterviewed|said|says|argued|claimed|insisted|stated|"
    r"explained|added|acknowledged|admitted|declared|"
    r"suggested|warned|asked|noted|appear\w{0,4}|interview\w{0,4}|speaking|spoke|aired|predicted|declined|"
    r"discussed|stating|saying|arguing|explaining|commenting|commented|told|called|accused|criticized|"
    r"criticised|defended|attacked|slammed|blasted|dismissed|denied|denounced|praised|trashed|rejected|"
    r"ripped|"
    r"urged|vowed|promised|refused|confirmed|repeated|reiterated|talked|talking|debated|compared|described|"
    r"announced|revealed|joked|mocked|questioned|pressed|remarked|responded|replied|conceded|contended|"
    r"maintained|observed|recalled|lamented|speculated|vented)"
    r"(?: (?:[^\s.;:]{1,30}|[A-Z][a-z]{2,3}\.)){0,8} {1,2}on$|"
    r"(?:^|[.!?][\"”’']? )On$|[Aa]sked on$|(?<!\w)(?:stopped by|visited|(?:phoned|called|dialed) in(?: to|"
    r"to))$|"
    r"(?:^|[.!?][\"”’']? )On [A-Z][a-z]{2,8}\.? ?\d{0,2},? on$|"
    r"(?<!\w)(?:sagt|sagten?|erklärten?|warnten?|forderten?|betonten?|meinten?|kritisierten?|(?:hat|hatten?|"
    r"habe)(?= )|a (?:dit|déclaré|affirmé|expliqué|assuré|estimé|lancé)|"
    r"a-t-(?:il|elle) (?:dit|déclaré|affirmé|expliqué|assuré|estimé|lancé)|dijo|afirmó|declaró|aseguró|"
    r"explicó|señaló|ha (?:dicho|afirmado|asegurado))(?: [^\s.;:]{1,30}){0,7} (?:im|sur|en|en la)$|"
    rf"{DAY}(?: morning| night| evening| afternoon)?,? on$"
)
_ALSO_ON_AIR = re.compile(
    r"(?<!\w)(?:(?:was|is|were|been|be|came|went|back|live)(?: (?:also|live|back|later|just))?|"
    r"[Tt]own halls?|"
    r"[A-Z][\w’'-]{1,20}(?=, on$)|(?:[Ll]ater|[Ee]arlier|[Tt]hen|[Aa]gain)(?:,? (?:that|the|"
    r"this) (?:same )?\w{2,10})?),? on$"
)
_ON_DAYS = re.compile(rf"(?<!\w)[Oo]n {DAY}['’]s [\"“'‘]{{0,2}}$")
# "sent a letter to": whoever wrote to an outlet told its readers nothing.
_MAILED = re.compile(
    r"(?<!\w)(?:sent|mailed|sends|sending|delivered|addressed)(?: [\w’'-]{1,12}){0,3}"
    r" (?:letters?|messages?|e-?mails?) to$"
)


def talk_start(head: str) -> int | None:
    """Where the words begin that make `head` lead to an outlet spoken to, or None."""
    if _MAILED.search(head):
        return None
    talk = _TALK.search(head)
    if talk:
        lead = _TALK_LEAD.search(head[: talk.start()])
        return lead.start() if lead else talk.start()
    told = _TOLD.search(head)
    return told.start() if told else None


def is_on_air(head: str, left: str) -> bool:
    """Whether `head` ends in words of one who speaks on a broadcaster: "said on", "On Friday's"."""
    return bool(_ON_AIR.search(head) or _ALSO_ON_AIR.search(head) or _ON_DAYS.search(left))


def asks(head: str, right: str) -> bool:
    """ "When the Examplepost asked him ...": the outlet puts the question itself."""
    return bool(_WHENEVER.search(head) and _ASKS.match(right))


_WHENEVER = re.compile(r"(?<!\w)(?:[Ww]hen|[Aa]fter|[Bb]efore|[Uu]ntil|[Oo]nce|[Aa]s|but|and)$")
_ASKS = re.compile(
    r"(?: (?:first|later|again|then|had|also|recently)){0,2} (?:asked (?!(?:a|the) (?:judge|court))|pressed |"
    r"wanted to know|approached |contacted |called the office|reached (?:him|her|them|out)|"
    r"sought (?:a )?comment|requested (?:a |an )?(?:comment|interview|response))"
)
