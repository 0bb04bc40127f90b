"""The words around an outlet's name by which a text makes it a report, a channel, or none of these.

Data only, a row a language; a pattern is tried among those of all languages.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Patterns = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RoleCues:
    """One language; every field holds patterns.

    In front of the name, its article and its description: `made_by` is whatever an outlet did with the news
    ("details were first given by"), `pieces` what it carried ("In a front-page editorial"), `issues` an issue
    of it ("In the May issue of"), `it_was` with `did_first` behind the name who was first ("It was the
    Examplepost that first raised doubts"); `plain_sayings` are verbs whose object a name may be ("said").
    `in_talk` leads to a talk ("in an"), `on_shows` to a show ("guest on the").

    Behind the name: `speaks_in_it` is what somebody does in an issue ("the mayor admits"), `panels` are what
    one talks in, `offices` who or what of the house is no reader ("executives"), `its_people` who is told
    as its own ("employees"); `called` leads to another name ("a website called"). None of `when_and_who` goes
    on from a plain verb of saying to another subject ("said Guardian on Monday").

    Nobody tells the name anything where one but `appears` on it and none of `speaks` stands near, and it
    speaks for itself where `firms` stand behind it ("Company") or `lends_name` ("affiliate"). Behind `hangs`
    it is no subject ("a spokesman for"); `asides` open one that it closes (", who owns"), `somebody` tells
    that a person is called so ("the former mayor"). `writes_in` tells that somebody has his own say in it
    ("in his Examplepost op-ed").
    """

    made_by: Patterns = ()
    pieces: Patterns = ()
    issues: Patterns = ()
    it_was: Patterns = ()
    did_first: Patterns = ()
    plain_sayings: Patterns = ()
    in_talk: Patterns = ()
    on_shows: Patterns = ()
    speaks_in_it: Patterns = ()
    panels: Patterns = ()
    offices: Patterns = ()
    its_people: Patterns = ()
    called: Patterns = ()
    when_and_who: Patterns = ()
    appears: Patterns = ()
    speaks: Patterns = ()
    firms: Patterns = ()
    lends_name: Patterns = ()
    hangs: Patterns = ()
    asides: Patterns = ()
    somebody: Patterns = ()
    writes_in: Patterns = ()


ROLE_CUES: Mapping[str, RoleCues] = {
    "en": RoleCues(
        # unless it is one of the things that others do with outlets
        made_by=(
            r"(?!owned|found|host|sponsor|moderat|organi|employ|hire|fire|endors|led|lead|bought|acquir|sue|"
            r"block|bann|invit|cancel|run|operat|fund|back|controll|support|attack|critici|prais|paid|chosen|pick|"
            r"select|approach|tapp|dropp|treat|challeng|prompt|represent|follow|watch|den|reject|us|creat|hir|"
            r"conduct|commission|pursu|target|court|recruit|woo|"
            r"influenc|inspir|shock|ask|stopp|need|join|driven|head|accus|publicly)"
            r"(?:[a-z]{2,14}(?:ed|en|own|one|ade|ound)|put|set|dug)"
            r"(?: (?:together|out|up|down))?(?: (?:at|as|to(?! be\b)) [^,.;:\n]{2,25})? (?:(?:first|"
            r"exclusively|earlier|recently|live|in full|in part|"
            r"widely|(?:on |last |this )?(?:week|month|year|[A-Z][a-z]{2,5}day)) ){0,2}by"
            r"(?: (?:[a-z]{2,10} ){0,2}(?:networks|outlets|agencies|newspapers|broadcasters|media) and)?",
        ),
        pieces=(
            r"[Ii]n (?:an?|its)(?: [\w-]{1,15}){0,2} (?:editorial|article|story|report|dispatch|profile)",
        ),
        issues=(r"[Ii]n (?:the|its|this|last)(?: [\w’'-]{1,15}){0,3} (?:issue|edition) of",),
        it_was=(r"[Ii]t was",),
        did_first=(r"(?:that|which|who)(?: had)? first",),
        plain_sayings=(
            r"[Ss]a(?:id|ys)|[Ww]r(?:ote|ites)|[Aa]dded|[Nn]ote[ds]|[Aa]nnounced|[Rr]eveal(?:ed|s)|[Cc]laim(?:ed|s)|"
            r"[Ss]tates|[Ss]uggests|[Uu]nderstands",
        ),
        in_talk=(r"(?:[Ii]n|[Dd]uring) (?:an?|the|his|her|their)",),
        on_shows=(r"(?:[Jj]oined|[Jj]oining|guest on|appeared on|spoke on)(?: the)?",),
        speaks_in_it=(
            r"says?|said|admits?|admitted|tells|told|talks|talked|recalls|recalled|reveals|revealed|confesses|"
            r"confessed|opens up|opened up",
        ),
        panels=(
            r"panel|discussion|roundtable|broadcast|programme|program|show|podcast|chat|documentary|special",
        ),
        offices=(
            r"(?:debate |legal )?(?:moderators?|presidents?|vice presidents?|executives?|chief executive|CEO|"
            r"chair(?:man|woman)|owners?|founders?|publishers?|spokes(?:man|woman|person)|lawyers?|attorneys?|"
            r"headquarters|offices?|"
            r"officials?(?! (?:state|government|news|press|media|television|broadcaster|agency)\b)|"
            r"(?:(?!(?:his|her|their|its|the|an?|our|my|that|this) )\w+ )?(?:group|audience|forum|conference|"
            r"summit|event|debate))",
        ),
        its_people=(
            r"employees|workers|staff(?:ers)?|bosses|managers|management|shareholders|stockholders|investors|"
            r"advertisers|interns|engineers|unions?",
        ),
        called=(r"(?:is |was )?(?:called|named|dubbed|known as)",),
        when_and_who=(
            r"on|in|at|late|early|earlier|this|last|citing|quoting|which|and|as|after|when|while|yesterday|today",
        ),
        appears=(r"(?:[Aa]ppear(?:s|ed|ing)?|[Aa]ppearances?)(?: [a-z]{2,12})? on",),
        speaks=(
            r"sa(?:y|id)|tell|told|talk|discuss|claim|argu|call|suggest|defend|explain|ask|accus|critici|"
            r"admit|reveal|warn|den(?:y|i)|announc|address|respond|describ|insist|add(?:ed|s)|promot|where|interview",
        ),
        firms=(
            r"(?:(?:Media|News|Publishing|Broadcasting) )?(?:Company|Companies|Co\.|Corp(?:oration|\.)?"
            r"(?!\w)|Inc\.?|Group|Holdings|plc|PLC|LLC|Ltd|Foundation|Guild|Media|"
            r"(?:and [A-Z][a-z]+ )?(?:Minister|Secretary|Ministry|Committee|Commissioner|Department))",
        ),
        lends_name=(
            r"(?:-affiliate| affiliate)d? (?:station )?",
            r" (?:sister|partner) (?:station|channel|paper|outlet) ",
        ),
        hangs=(
            r"(?:for|of|at|from|with|against|over|than|about|into|between|behind|toward|towards|to)"
            r"(?: [Tt]he)?",
        ),
        asides=(r"who|whose|which",),
        somebody=(
            r"(?:the|an?) (?:[\w-]+ ){0,3}?(?:mayor|governor|senator|billionaire|candidate|"
            r"congressm[ae]n|president|minister|lawyer|professor|actor|actress|singer|coach|player|striker|"
            r"defender|spokes(?:man|woman|person))(?=,| (?:of|for|from|who|and)\b)",
        ),
        writes_in=(
            r"(?:[Ii]n|[Ww]rote|[Ww]riting|[Ww]ritten|[Pp]enned|[Pp]ublished|[Aa]uthored|[Vv]ia|[Hh]is|[Hh]er|"
            r"[Tt]heir)(?: an?| his| her| their| the)?",
        ),
    ),
}
