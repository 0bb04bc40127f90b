"""English words beside an outlet's name by which nobody told it anything, or it speaks for itself."""

from __future__ import annotations

UNSAID = (
    r"(?:will|would|could|might|may|should|must|not|never|(?<!silence )[Tt]o)"
    r"(?: [a-z]{2,12}){0,2} (?:appear(?:ed)?|sp(?:eak|oken)|talk(?:ed)?|go|come|be)"
    r"(?: [a-z]{2,12}){0,2} (?:to|with|on)",
    r"(?:barred|banned|blocked|kept|stopped|prevented) from (?:appearing|speaking|talking|going)"
    r"(?: [\w’'-]{1,15}){0,4} (?:to|with|on)",
    r"(?:[Cc]ancel\w{1,5}|[Cc]all(?:ed|ing) off|[Pp]ostponed|[Ss]kipped|[Dd]eclined|[Rr]efused|"
    r"[Tt]urned down|[Rr]equest(?:s|ed)? (?:for|from)|[Ss]cheduled|[Pp]lanned|[Uu]pcoming)"
    r"(?: [\w’'-]{1,15}){0,3} (?:appearances?|interviews?)(?: [a-z]{2,12})? (?:to|with|on|for|from|by)",
    r"(?<!interview )(?<!conversation )(?<!segment )(?<!remarks )"
    r"(?:airs?|airing|premieres?|debuts?|streams?|returns?)(?: [\w.:’'-]{1,12}){0,7} on",
    r"(?:[Dd]en(?:y|ied|ies|ying)|[Rr]efused|[Dd]eclined)(?: [\w’'-]{1,15}){0,6} "
    r"(?:leak|s[oe]ll?d?|g[ai]v|sp[eo]a?k|talk|t[eo]ll?d?|pass|show)\w*"
    r"(?: [\w’'-]{1,15}){0,4} (?:to|with)",
    r"(?:match|game|race|fight|show|debate|final|series|concert|event)s? (?:is|are|was|will be)"
    r"(?: (?:shown|broadcast|streamed|televised))? live on",
    r"(?:Top|More|Latest|Most read)(?: [a-z]{3,9})? (?:stories|news|articles|headlines|videos?) "
    r"(?:from|on|in)",
    r"(?:View|Watch|Follow|Find|Get|Join|Check out|Listen to|Hear|Tune in to)"
    r"(?: [\w’'-]{1,15}){0,5} (?:on|at|in)",
    r"(?:was|were|is|are|been|be) (?:addressed|mailed|delivered|sent|forwarded) to",
)
"""Talk that was none, or is to come: "will appear on", "denied leaking it to", "Listen to the story on"."""

OWN_WORDS = (
    r"[Ss]ister (?:paper|newspaper|publication|title|site|channel|station|outlet|magazine)s?,? (?:of|to)",
    r"(?:[Ss]tatements?|[Mm]emos?|[Ll]etters?|[Aa]polog(?:y|ies)|[Pp]ress releases?|[Nn]otes?|"
    r"[Ee]-?mails?|[Aa]ds?)(?: (?:that|which|was|were|had been)){0,2}"
    r"(?: (?:released|issued|made|sent|read|put out|posted|given|bought))?"
    r"(?: [a-z]{2,10}day| \w+ly)? by",
    r"(?:[Ss]pokes(?:man|woman|person|people)|[Rr]epresentatives?|[Ll]awyers?|[Aa]ttorneys?|"
    r"[Ee]xecutives?|[Oo]wners?|[Oo]fficials?|[Pp]resident|[Cc]hair(?:man|woman)|[Pp]ublisher|"
    r"[Dd]irectors?) (?:[a-z]{2,12} )?(?:for|of|at|from)",
)
"""What an outlet says of itself: "a statement issued by", "a spokesman for"."""
