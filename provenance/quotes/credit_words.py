"""The words of credits, as pattern fragments: who a text calls a channel, an agency, a paper.

Fragments hold no anchors and no unbounded repetition over the same characters, so that every
pattern made of them is linear on the short windows it is tried on.
"""

from __future__ import annotations

ARTICLE = r"(?:(?:the|a|an|its|their|his|her|our)[^\S\n]+)?"
"""Before a name, in any case (patterns are case-sensitive where names are)."""

ADJECTIVE = (
    r"(?:state(?:[- ](?:run|owned|controlled|funded|backed|linked))?|semi-?official|official|public|private|local|"
    r"regional|national|international|foreign|domestic|independent|pro-[A-Za-z]+|opposition|government(?:-run)?|"
    r"daily|weekly|leading|major|liberal|conservative|left-wing|right-wing|business|financial|online|sports?|"
    r"respected|influential|influent|popular|[a-z]+-based|[a-z]+-language|English|unnamed|various|several|some|many)"
)
"""A word that describes an outlet before its noun."""

NOUN = (
    r"(?:news[- ]?agenc(?:y|ies)|(?:press|wire|information|telegraph(?:ic)?)[- ](?:agenc(?:y|ies)|services?)|"
    r"news[- ]?(?:wires?|papers?|services?|outlets?|sites?|channels?|networks?|organi[sz]ations?|portals?|websites?|"
    r"magazines?|broadcasters?|programmes?|programs?|shows?|stations?)|agenc(?:y|ies)|"
    r"(?:television|TV|radio|cable|satellite)[- ](?:channels?|networks?|stations?|broadcasters?|companies|company|news)|"
    r"broadcasters?|channels?|networks?|stations?|television|TV|radio|papers?|dailies|daily|weekly|tabloids?|"
    r"magazines?|websites?|portals?|outlets?|media(?:[- ]outlets?)?|press|broadcasts?|journal|programme?s?)"
)
"""What kind of outlet it is, in running text."""

CAPITAL = r"(?:[A-ZÀ-ÖØ-ÞČŠŽ][\w.’'&-]{0,30})"

DESCRIPTION = rf"(?:(?:{ADJECTIVE}|{NOUN}|{CAPITAL}(?:['’]s?)?)[^\S\n]+){{0,6}}"
"""What stands between a verb and an outlet's name: "reported Russian state news agency ..."."""

SAYING = (
    r"(?:reported|reports|reporting|said|says|saying|wrote|writes|stated|states|noted|notes|revealed|reveals|added|"
    r"adds|published|publishes|announced|confirmed|confirms|quoted|quotes|cited|cites|learned|informed|informs|"
    r"claimed|claims|relayed|carried|disclosed|broke|detailed|uncovered|unearthed|observed|explained|described|"
    r"called|found|estimates?|estimated|declared|commented|opined|argued|argues|asserted|alleged|tweeted|"
    r"interviewed|obtained|calculated|concluded|points?[^\S\n]out|pointed[^\S\n]out|first[^\S\n]reported|"
    r"has[^\S\n]it|aired|showed|printed)"
)
"""A verb of which an outlet is the subject."""

ADVERB = (
    r"(?:also|first|has|have|had|later|earlier|previously|then|recently|now|further|exclusively|today|yesterday|"
    r"separately|meanwhile|(?:on|late|early|this|last)[^\S\n]+(?:week|month|year|[A-Z][a-z]{2,8}day)|"
    r"(?:on[^\S\n]+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:[^\S\n]+(?:morning|afternoon|evening|night))?)"
)

REPORT_NOUN = (
    r"(?:reports?|articles?|story|stories|investigations?|expos[eé]|editorials?|op-eds?|analysis|pieces?|accounts?|"
    r"scoop|dispatch(?:es)?|columns?|coverage|profile|review|headlines?|survey[^\S\n]of|tally|count|obituary|"
    r"findings|fact[- ]checkers?|transcript)"
)
"""What an outlet publishes: "a Reuters report"."""

STAFF_NOUN = (
    r"(?:hosts?|co-hosts?|anchors?|anchorman|anchorwoman|correspondents?|reporters?|writers?|editors?|"
    r"journalists?|contributors?|analysts?|moderators?|commentators?|columnists?|photographers?|producers?|"
    r"pundits?|personalit(?:y|ies)|presenters?|bureau|team|staff(?:ers?)?|executives?|blogger|colleagues?|editorial[^\S\n]board|newsroom|"
    r"(?:chief|senior|national|political|foreign|White[^\S\n]House|security|business|sports|science|managing|"
    r"executive|deputy|legal|economics?|diplomatic|defen[cs]e)[^\S\n]+[\w-]+[^\S\n]*(?:writer|editor|correspondent|"
    r"reporter|analyst|contributor|anchor)?|crew)"
)
"""Who works for an outlet: "Fox News host ..."."""
