"""Whether a person of an outlet speaks: "CNN's Ann Lee asked", "said Sky News editor Bo Chen".

People of an outlet who are only spoken of ("she fought with a Fox News anchor") credit nobody.
"""

from __future__ import annotations

import re

from provenance.languages import of_all
from provenance.languages.english_credits import DAY, STAFF_NOUN

_WITNESSED = of_all("credit_cues.witnessed")
_NEAR = 60
_NAME = r"[A-ZÀ-ÖØ-Þ][\w.’'-]{0,20}"
_SPEAKS = (
    r"(?:said|says|say|asked|asks|told|tells|noted|notes|argued|argues|wrote|writes|tweeted|tweets|posted|"
    r"reported|reports|observed|observes|explained|explains|suggested|suggests|commented|predicted|added|imagined|"
    r"(?:was|is|has been) (?:watching|following|covering|tracking)|"
    r"adds|insisted|revealed|stated|claimed|claims|indicated|followed up|pressed|opined|joked|quipped|put it|"
    r"points? out|pointed out|called|calls|described|describes|warned|warns|asserted|declared|remarked|"
    r"concluded|mused|noticed|contributed|ridiculed|interviewed|wondered|recalled|recounted|replied|"
    r"(?:was|were|is) (?:the )?first to (?:report|reveal|break|say)|"
    r"casts? doubt|responded|agreed(?! (?:on|to)\b)|countered|confirmed|announced|defended|"
    r"made (?:it )?clear|challenged|pointed to|"
    r"testified|interrupted|reported from|saw|counted|witnessed|heard|watched|summed up|cautioned|stressed|"
    r"likened|compared|chimed in|joined (?:the|us|our|his|her)|joins us|"
    r"discuss(?:es|ed)|examine[sd]|assess(?:es|ed)|"
    r"(?:accus|acknowledg|admonish|applaud|assail|attack|bash|bemoan|blam|blast|brand|castigat|characteriz|"
    r"chid|clarif|complain|conced|condemn|conflat|correct|cit|criticis|criticiz|decri|den|denounc|derid|"
    r"detail|dismiss|disput|dubb?|elaborat|emphasi[sz]|exclaim|fault|grill|hail|highlight|hint|implor|impl|label|"
    r"lambast|lament|maintain|mention|mock|outlin|ponder|prais|predict|profil|propos|question|quot|quizz|rail|"
    r"rebuk|recommend|refut|reiterat|reject|remind|repeat|retort|scoff|scold|slamm?|snapp?|specif|speculat|"
    r"stress|summari[sz]|taunt|tout|underlin|underscor|urg|vent|voic|vow|weigh)"
    r"(?:e?d|ied|e?s|ies)(?! (?:as|by)\b)|"
    r"break(?:s)? down|look(?:s|ed) at|spoke (?:to|with)|sat down with|caught up with)"
)
_BEFORE_VERB = (
    r"(?:(?:also|then|later|once|first|has|had|have|each|both|himself|herself|recently|earlier|again|even|"
    rf"rightly|on|(?:last |this )?week|{DAY}(?: (?:night|morning|evening))?) ){{0,3}}"
)
# Titles, names and asides between the outlet and the verb; another outlet's person may be joined.
_PERSON = rf"(?:[a-z][\w’'-]{{1,20}},? |{_NAME}(?<![a-z]{{3}}\.),? |(?:and|&|of|at|the) ){{0,9}}?"
_SPEAKS_AFTER = re.compile(
    rf"(?:['’]s?)?(?: ?[\"“][^\"”\n]{{2,30}})?[\"”’]?,? ?{_PERSON}"
    rf"(?:\([^)\n]{{1,30}}\) )?(?:, [^,.;\n]{{2,40}}, )?(?:(?:,|who) )?{_BEFORE_VERB}{_SPEAKS}(?![\w-])"
)
_ASIDE = re.compile(
    rf"(?:['’]s?)?[\"”’]?,? ?{_PERSON}(?:[^,.;\n]|(?<=[A-Z])\.){{0,80}}, {_BEFORE_VERB}{_SPEAKS}(?![\w-])"
)
# "The Exampletown Herald's Ann Lee: "We saw nothing.""
_COLON = re.compile(rf"['’]s? (?:{_NAME} ){{0,2}}{_NAME}(?:, [^,.;:\n]{{2,30}})?: ?[\"“]")
_SPEAKS_BEFORE = re.compile(
    rf"(?:[\"”’,] ?{_SPEAKS}|(?<!\w)(?:[Aa]ccording to|"
    r"(?:tweets?|posts?|questions?|words|analysis|commentary|column) (?:from|by|of)|"
    r"(?<! moderated )(?<! hosted )(?<! held )(?<! led )(?<! owned )[Bb]y|[Aa]s))"
    rf"(?: (?:the|a|an|of|by|for|at|from|"
    rf"veteran|longtime)|"
    rf" {_NAME},?| {STAFF_NOUN},?){{0,7}}$"
)
_PERSON_OF = re.compile(
    r"(?:(?<!\w )(?<!\b\w\. )(?<!\b(?:Mr|Ms|Dr|St)\. )(?<!\b(?:Mrs|Sen|Rep|Gov|Gen)\. )|"
    r"(?<=\bas )|(?<=\bthat )|(?<=\band )|(?<=\bbut ))"
    rf"(?:{_NAME} ){{1,2}}{_NAME},? (?:of|from|at|with|for)(?:(?: the| The)(?: [\w-]{{3,15}}){{0,2}})?$|"
    rf"(?<!\w)(?:{_NAME} ){{1,2}}{_NAME}, (?:of|from|at|with)(?: the)?$"
)


def person_speaks(left: str, right: str) -> bool:
    """Whether the person of an outlet named between `left` and `right` speaks in this sentence."""
    if left.rstrip().endswith("This"):  # "This Examplepost reporter saw": whoever writes
        return True
    if _WITNESSED & set(left[-_NEAR:].casefold().split()):
        return True
    if _SPEAKS_BEFORE.search(left[-80:].rstrip(" \"“'‘")):
        return True
    return bool(_SPEAKS_AFTER.match(right) or _ASIDE.match(right) or _COLON.match(right))


def is_persons_outlet(left: str, right: str) -> bool:
    """Whether a name stands in front and speaks: "Bo Chen of the Examplepost observed"."""
    found = _PERSON_OF.search(left[-70:].rstrip())
    return found is not None and bool(_VERB_NEXT.match(right))


_VERB_NEXT = re.compile(rf",? {_BEFORE_VERB}{_SPEAKS}(?![\w-])|:(?: ?[\"“]|\s*\n|\s*$)")
