"""English words of credits: how outlets report, how one speaks to them, who works for them.

Patterns are read beside an outlet's name; each is tried among those of all languages.
"""

from __future__ import annotations

from provenance.languages.english_vetoes import OWN_WORDS, UNSAID
from provenance.languages.model import words
from provenance.languages.parts import CreditCues
from provenance.languages.role_cues import ROLE_CUES

DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"

# What an outlet says of these it says for itself.
_ITS_OWN = (
    r"its (?:own )?(?:editors?|reporters?|journalists?|correspondents?|photographers?|staff|owners?|"
    r"publishers?|parent|newsroom|employees|offices?|lawyers?|subscribers|website|servers)\b"
)

ADVERB = (
    r"(?:also|already|repeatedly|once|each|both|first|initially|originally|has|have|had|later|earlier|"
    r"previously|then|recently|"
    r"now|further|"
    r"exclusively|today|yesterday|"
    rf"separately|meanwhile|even|(?:on |late |early |this |last )?(?:week|month|year|{DAY})(?: (?:morning|"
    rf"afternoon|evening|night))?)"
)

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

_OF_NEWS = words(
    "wire paper service outlet site channel network organization organisation portal website magazine "
    "broadcaster programme program show station"
)
NOUN_BEGINNINGS = words(
    "news newsagency newsagencies press wire information telegraph telegraphic agency agencies television TV "
    "radio cable satellite broadcaster broadcasters channel channels network networks station stations paper "
    "papers dailies daily weekly tabloid tabloids magazine magazines website websites portal portals outlet "
    "outlets media"
) | {f"news{noun}{ending}" for noun in _OF_NEWS for ending in ("", "s")}
"""The words that such a noun begins with."""

REPORT_NOUN = (
    r"(?:reports?|articles?|story|stories|investigations?|expos[eé]|editorials?(?! (?:board|page|writer|"
    r"director))|op-eds?|analysis|pieces?|accounts?|"
    r"scoop|dispatch(?:es)?|columns?|coverage|profile|review|headlines?|surveys? of|tally|count|obituary|"
    r"findings|average|footage|live ?stream|"
    r"blog(?: ?post)?s?|scrutiny|[Ff]act[- ][Cc]heck(?:s|ers?)?|transcript|essay|"
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

DESKS = words(
    "our own staff special senior chief junior foreign business political politics sports sport city local "
    "state national metro news crime court health education science features finance economics environment "
    "diplomatic defence defense general online web digital night day"
)
"""What a paper calls its own people by: "By Foreign Staff", "By Our Business Reporter"."""

ADJECTIVES = words(
    "state official semi-official semiofficial public private local regional national international "
    "foreign domestic independent opposition government daily weekly leading major liberal conservative "
    "left-wing right-wing business financial online respected influential popular English unnamed "
    "various several some many other own top most recent latest new well-known right-leaning "
    "left-leaning so-called evening morning satirical nationalist sister partner affiliate"
)
"""What stands in front of an outlet's kind or name."""

_NOUNS = words(
    "agency agencies newsagency newspaper newspapers newswire service services outlet outlets site "
    "sites channel channels network networks organization organisation organizations organisations "
    "portal portals website websites magazine magazines broadcaster broadcasters programme programmes "
    "program programs show shows station stations television tv radio company companies paper papers "
    "dailies tabloid tabloids broadsheet media press broadcast broadcasts journal news wire information "
    "telegraph telegraphic cable satellite publication publications blog podcast news-agency"
)
_WHEN = (
    rf"(?: (?:{DAY}|[Ll]ive|this|last|earlier|late|week|month|year|on|in|the|morning|evening|night|"
    r"exclusively|published|aired|airing|broadcast|conducted|recorded|filed|taped|scheduled))"
)


# Bodies that are told things, and governments by their countries and capitals.
_TOLD_BODIES = words(
    "asx nyse nse bse "
    "academy afl agency aipac alliance amazon apple april army asean assembly association august "
    "authority bank board bureau cabinet campaign center centre chamber church cia club coalition "
    "college commission committee commons company conference congress corporation council county court "
    "december democrats department district dnc dáil ecb epa eu faa facebook fbi fda fdic february fec "
    "federation fema fia fifa force foundation fund google gop government governor group hospital house "
    "iaea icc imf inc instagram institute institution ioc irs january judge july june knesset kremlin "
    "league legislature lords ltd march may mayor microsoft minister ministries ministry mission mlb mp "
    "mps muslims nasa nato navy nba nfl nhl nhs november nsa october office officer officers officials "
    "opcw opec organisation organization osce parliament party pentagon police president prime realtors "
    "republicans rnc school sec secretary senate senator september service services society staff "
    "states summit team telegram tiktok treasury tribunal trust twitter uefa ufc uk un unesco unicef "
    "union united university us usa vatican vice whatsapp who wto wwe youtube "
) | words(
    "afghanistan albania algeria america angola ankara argentina armenia athens australia austria "
    "azerbaijan baghdad bangladesh beijing belarus belgium berlin bolivia bosnia brazil britain "
    "brussels bulgaria cairo california cambodia cameroon canada chile china colombia congo croatia "
    "cuba cyprus damascus delhi denmark ecuador egypt england estonia ethiopia europe finland florida "
    "france gaza geneva georgia germany ghana greece haiti hungary iceland india indonesia iran iraq "
    "ireland israel istanbul italy jakarta japan jerusalem jordan kabul kazakhstan kenya kosovo kuwait "
    "kyiv latvia lebanon libya lisbon lithuania london macedonia madrid malaysia mali malta mexico "
    "moldova mongolia morocco moscow myanmar nepal netherlands nicaragua nigeria norway ottawa pakistan "
    "palestine panama paris peru philippines poland portugal prague pyongyang qatar riyadh romania rome "
    "russia rwanda scotland senegal seoul serbia singapore slovakia slovenia somalia spain sudan sweden "
    "switzerland syria taiwan tanzania tbilisi tehran texas thailand tokyo tunisia turkey uganda "
    "ukraine uruguay uzbekistan venezuela vienna vietnam wales warsaw washington yemen yerevan zambia "
    "zimbabwe "
)


def _pairs(firsts: str, links: str) -> frozenset[str]:
    """Each of the first words with each of the words that lead on to a name."""
    return frozenset(f"{first} {link}" for first in firsts.split() for link in links.split())


ENGLISH_CREDITS = CreditCues(
    told=(
        r"[Tt]old|[Tt]ells?|[Tt]elling|[Ii]nformed|[Aa]ssured|[Pp]romised|[Rr]eminded",
        r"(?:[Ss]poke|[Ss]peaking|[Ss]poken|[Tt]alk(?:ed|ing)) (?:to|with|on)",
        r"[Ii]nterviewed(?: \S{1,15}){0,5} (?:by|on|for)|[Aa]ppear(?:ed|s|ing) (?:on|with)",
        r"(?:[Pp]rovided|[Ll]eaked|[Ss]ubmitted) to",
        r"(?:[Cc]onfirmed|[Aa]dded|[Ee]xplained|[Aa]dmitted|[Rr]evealed|[Dd]isclosed|[Cc]omplained|[Ii]nsisted|"
        r"[Cc]ommented|[Ss]uggested|[Dd]enied|[Ii]ndicated|[Ss]tressed|[Dd]eclared|[Ww]rote|[Ss]aid|"
        r"[Rr]eiterated|[Rr]epeated|[Cc]onceded|[Aa]cknowledged|[Cc]onfided|[Bb]oasted|[Cc]larified|"
        r"[Cc]laim(?:ed|s)|[Rr]eveals|[Aa]dmits|[Cc]onfirms|[Ee]xplains|[Cc]onfides|[Cc]omplains|"
        r"[Ii]dentified \w{3,4}self|[Ee]mphasized|[Rr]ecalled|[Dd]escribed \w{2,4}self|[Mm]ade)"
        r"(?: (?:this|that|it|so))? to",
        r"(?:[Cc]onfirmed|[Rr]evealed|[Dd]isclosed|[Dd]escribed|[Ee]xplained|[Dd]efended|[Rr]epeated|[Mm]ade|"
        r"[Dd]enied|[Rr]ecounted|[Ll]aid out)(?: [\w’'-]{1,15}){1,8} to",
        r"[Ss]hared(?: [\w’'-]{1,15}){1,5} with|"
        r"(?:little|nothing|something|much|more) to say to|[Oo]pen(?:ed|s|ing) up to",
        r"(?:[Dd]isclosed|[Dd]iscussed)(?: [\w’'-]{1,20}){1,4} with",
        r"(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Gg]rilled|[Qq]uizzed)(?: (?:about|on|over|if|whether|why|for|"
        r"again|then|later|recently|the|his|her|their|\w{1,15})){0,5} by",
        r"(?:[Rr]eached|[Cc]ontacted)(?: by (?:tele)?phone| by e-?mail)? by|[Ww]ent on|[Pp]ut it to",
        r"(?:[Aa]nswer(?:ed|ing)|[Ii]n (?:an )?(?:answer|response|reply) to|[Rr]espond(?:ed|ing) to)"
        r"(?: [\w’'-]{1,12}){0,2} (?:questions?|queries|query) (?:from|by)",
        r"(?:[Ss]aid|[Ss]ays) (?:as much|so|the same)(?: thing)? to|[Tt](?:ook|urned) to|[Tt]exted",
        r"(?:[Ii]n (?:(?:an?|his|her|their) )?(?:[a-z-]{1,15} )?)?(?:[Rr]emarks|[Cc]omments?|[Ss]tatements?|"
        r"[Ee]-?mails?|[Mm]essage|[Ll]etter) (?:(?!according )[\w.]{1,12} ){0,2}to",
        r"(?:[Ii]nterview|[Ii]nterviewed|[Ss]poke|[Tt]alked|[Ss]peaking) (?:with|to|by) "
        r"(?:[A-Z][\w.’'-]{1,20} |(?:co-)?(?:host|editor|anchor|presenter|journalist|reporter) ){1,5}for",
        r"silence (?:to speak )?(?:to|with|on)",
        r"[Gg]ave (?:[\w’'-]{1,15} ){0,4}to|[Gg]uest on|[Ss](?:at|its?|itting) down (?:with|for)",
        r"(?:[Tt]old|[Tt]ells|(?:[Ee]xplained|[Ss]aid|[Cc]onfided|[Rr]evealed|[Ss]poke) (?:to|with))"
        r" (?:[A-Z][\w.’'-]{1,20} ){1,3}on",
        r"(?:[Tt]old|[Tt]ells) (?:the|this) (?:[\w’-]+ ){1,3}(?:issue|edition) of",
        r"(?:In|[Uu]sed|[Ww]rote|[Pp]enned|[Pp]ublished|[Aa]uthored|[Tt]hrough|[Vv]ia) (?:an?|his|her|their)"
        r"(?: [\w-]{1,12}){0,2} (?:op-ed|guest (?:column|essay)|opinion (?:piece|essay)|commentary)"
        r"(?: published| posted)? (?:in|for|on)",
        r"(?:[Ss]aid|[Ss]ays|[Ww]rote|[Ww]rites|[Ww]riting|[Aa]rgue[ds]|[Ww]arned|[Ee]xplained|[Rr]ecalled|"
        r"[Nn]oted|[Ss]tated|[Aa]dded|[Cc]laimed)"
        rf"(?: {DAY}| earlier| later)? in (?:an?|the|his|her|their)(?: [\w-]{{1,12}}){{0,3}} "
        r"(?:issue|edition|op-ed|guest (?:column|essay)|opinion (?:piece|column)|letter) (?:of|for|in|to)",
        r"editorial board of",
        r"(?:[Tt]old|[Tt]ells|[Tt]elling) (?:(?:[A-Z][\w.’'-]{1,20} ){1,3}(?:of|from|at)|"
        r"(?:[A-Za-z]+ ){0,2}(?:co-)?(?:hosts?|anchors?|viewers?|readers?|listeners?|"
        r"interviewers?) (?:of|from|at|on))",
        r"told (?:[a-z]{1,12} )?(?:reporters|journalists|correspondents) (?:from|of|at|with)",
    ),
    talks=(
        r"(?:[Ii]nterviews?|[Cc]onversations?|[Cc]hats?|[Dd]iscussions?|[Ss]it-down|Q&A|[Mm]eeting|[Cc]all)"
        rf"{_WHEN}{{0,3}} (?:with|to|on|over|for|by|at|in)",
        r"(?:[Aa]ppearances?|[Ss]peech|[Aa]ddress) on|[Oo]n (?:the )?air (?:of|on)|[Ll]ive on",
        r"[Bb]roadcasts? (?:of|on|by)|[Ss]tatements? (?:to|on)",
    ),
    talk_leads=(r"[Ii]n|[Dd]uring|[Oo]n|[Ff]rom|[Gg]ave|[Gg]iving|[Gg]iven|[Gg]ranted",),
    talk_articles=(r"an?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Tt]his|[Tt]hat|one|another|[A-Z][a-z]+day[’']s",),
    reported=(
        r"(?:(?:[Aa]s )?(?:[Ff]irst )?(?:[Rr]eported|[Rr]eports|[Rr]eporting|[Aa]ccording to|"
        r"[Cc]iting|[Cc]ited|[Cc]ites|[Qq]uoting|[Qq]uoted|"
        r"[Qq]uotes|[Ss]aid|[Ss]ays|[Ww]rote|[Ww]rites|[Nn]oted|[Aa]nnounced|[Aa]dded|[Rr]evealed|[Pp]er|"
        r"[Vv]ia|[Tt]old by|[Cc]laims|[Cc]laimed|"
        r"[Ss]tates|[Nn]otes|[Rr]eveals|[Ss]uggests|[Uu]nderstands|"
        r"[Oo]pined|[Oo]bserved|[Dd]eclared|[Rr]ecounted|[Rr]eferring to|"
        r"[Aa]ccording to [A-Z][\w.’'-]{1,20} [A-Z][\w.’'-]{1,20}"
        r" (?:of|at|from|in))(?: recently| earlier| previously| last \w+)?(?: by| to| in)?)",
        r"[Aa]ccording to (?:[\w’'.-]+ ){1,4}(?:and|as well as)",
        r"[Hh]/[Tt]/?:?|[Cc]redited to",
        r"(?:[Rr]eports?|[Aa]rticles?|[Ss]tory|[Ss]tories|[Ii]nvestigations?|[Ee]ditorials?|[Oo]p-eds?|"
        r"[Ee]xpos[eé]s?|[Ff]eatures?|[Ss]coops?|[Ff]act[- ]checks?|"
        r"[Cc]olumns?|[Aa]nalysis|[Pp]iece|[Ee]ssay|"
        r"[Dd]ispatch|[Cc]overage|[Mm]ention|[Pp]rofile|[Rr]eview|[Ss]crutiny|[Hh]eadlines?|[Cc]ount|[Tt]ally|"
        r"[Ii]ssue|[Ee]dition|[Ff]ront page|[Ll]ead(?: story)?|[Pp]ublication)"
        r"(?: (?:this|last) \w+| \w+day| earlier| today| yesterday)? "
        r"(?:in|by|from|of|on|for)",
        r"(?:[Pp]ublished|[Cc]arried|[Ss]een|[Oo]btained|[Rr]eleased|[Ff]eatured|[Aa]ppear(?:ed|s|ing)|"
        r"[Pp]rinted|[Rr]un|[Bb]roadcast|[Aa]ired|[Ll]eaked|"
        r"[Rr]eviewed|[Uu]nearthed|[Bb]roken|[Mm]entioned|[Hh]ighlighted|[Dd]etailed|[Dd]escribed|[Dd]ocumented|"
        r"[Ee]xposed|[Ii]ntroduced|[Cc]alculated|[Tt]allied|[Cc]ompiled|[Rr]evealed|[Pp]ublicized|"
        r"[Uu]ncovered|[Cc]onfirmed|[Ii]nvestigated|[Cc]ombed through|[Cc]ollected|"
        r"[Tt]ranslated|[Ww]ritten)(?: first| earlier| exclusively| recently| live)? (?:by|in|on)",
        r"[Aa]s [Tt]old (?:by|to)",
        r"[Cc]iting (?:the )?(?:[a-z]+ ){0,2}(?:desk|newsroom|bureau|team|website) (?:at|of)",
        r"(?:[Pp]er|[Vv]ia|[Cc]ited by|[Rr]eported(?: [a-z]{2,12})? by) (?:[A-Z][\w.’'-]{1,20} ){2,3}"
        r"(?:of|at|from|with)",
        r"(?:[Ww]rote|[Ww]rites|[Rr]eported|[Rr]eports)(?: [A-Z][\w.’'-]{1,20}){1,3} (?:in|for|of)",
        r"[Ww]riting (?:in|for|on|at)|[Pp]rofiled (?:in|by)|[Rr]eference to",
        r"(?:[Qq]uoted|[Rr]eported|[Cc]ited) as (?:saying|telling \w+) (?:by|in)",
        r"[Ii]nformation (?:reaching|available to|gathered by)|[Cc]ommentary (?:in|by)",
    ),
    sayings=(
        r"(?:first )?reported|reports|reporting(?! (?:team|staff|corps|crew|partner|project))",
        r"said(?! (?:\w+day )?in an? (?:statement|e-?mail|memo)| it (?:(?:was|is) \w+ing|would|will|"
        r"plan(?:s|ned)|ha[ds] (?:[fh]ired|suspended|dismissed|settled|parted|apologi[sz]ed))\b|"
        rf" (?:that )?{_ITS_OWN})|says(?! it(?:[’']s| is| will)\b| (?:that )?{_ITS_OWN})|"
        r"saying|wrote|writes|stated|states",
        r"noted|notes|revealed|reveals",
        r"added|adds|published|publishes|announce[ds](?!(?: that)? (?:it|its|a|the|plans)\b| [\"“‘])",
        r"confirm(?:ed|s)(?!(?: that)? (?:it|its|their)\b)|quoted|quotes|cited|cites|learn(?:ed|t)|informed",
        r"informs|claimed|claims|relayed|carried|disclosed|broke|detailed|uncovered|unearthed|observed",
        r"explained|described|called|calls|say|found(?! itself\b)|examined|reviewed|analy[sz]ed|identified",
        r"characterized|speculate[ds]",
        r"named|profiled|dubbed|spoke (?:with|to)|estimates?|estimated|declared|commented",
        r"opined|argued|argues|asserted|alleged|tweeted|interviewed|obtained|calculated|concluded|warned",
        r"warns|queried|wondered|lists|ranks|ranked|pegged|pegs|puts|projected|projects|predicted",
        r"predicts|chronicled|documented|highlighted|exposed|surmised|mentioned|tallied|verified|understands",
        r"has seen|have seen|saw|puts? it|responded|retracted|corrected|blared|counted|thundered",
        r"le(?:ads?|d) (?:with|on|its front)|(?:opts?|opted) for|(?:goes|go|went|runs?) with",
        r"has the (?:same )?(?:scoop|story|exclusive|(?:full |latest )?details)|devotes? (?:its|the)|"
        r"can reveal|reminds? (?:us|readers)|"
        r"gathered(?= that\b)|opens? with|tells? (?:us|readers)|"
        r"dismisses (?:the|these|this) (?:rumou?r|claim|report)s?|"
        r"(?:has|have)(?= [\"“‘«])|recommends|(?:splash|headlin)es",
        r"fumed|editorialized|speculated|hinted|suspected|maintained|cautioned|dismissed|"
        r"hailed|lamented|likened|portrayed",
        r"comments(?=:)|been (?:running|reporting)",
        r"is reporting|was reporting|are reporting|recounted|recorded|heard|traced",
        r"(?:was|were|is) (?:the )?first to (?:report|reveal|break|publish|disclose)",
        r"points? out|pointed out|has it|suggested|discovered|aired|showed|printed|reprinted|ran",
        r"puts? (?:the|it|its|her|him|them|that|out|forward|back|at)",
        r"put (?:the|his|her|its|their) (?:[a-z-]{2,15} ){1,4}at(?= [$£€\d])",
        r"(?:lays?|laid|spell(?:s|ed)|set|sets) out|(?:pieced|pulled) together|(?:dug|turned) up|got hold of",
        r"tall(?:ies|ied) up|tracked down|(?:first )?raised (?:doubts?|questions?|concerns?)",
        r"(?:made|makes) (?:no|little) mention",
        r"(?:has|have|had)(?:n[’']t| not)? (?:(?:been )?(?:able|unable) to |"
        r"(?:independently|immediately) ){0,2}(?:verify|verified|confirm)",
        r"(?:painted|drew|gave) an? (?:[a-z]+,? ){0,3}(?:picture|portrait|account|version|overview)",
        r"did(?: not|n[’']t) (?:report|mention)",
        r"(?:has|had|carries|carried) an? (?:[a-z-]+ ){0,3}(?:explainer|report|story|piece|"
        r"profile|rundown|photo(?:graph)?|picture|image|headline|feature)\b",
    ),
    staffed=(
        rf"{STAFF_NOUN}(?:[ -]at[ -]large|[ -]in[ -]chief)? "
        rf"(?:[A-Z][\w.’'-]{{1,20}} ){{0,3}}(?:of|for|at|with|from)",
        r"(?:[Cc]over(?:s|ed|ing)|[Ee]dit(?:s|ing))(?: [\w.“”’'-]{1,20}){0,6} for",
    ),
    persons=(r"Mr|Mrs|Ms|Mayor|Sir|Dr|Sen|Rep|Gov|Gen",),
    beside=words("the a an its their his her our this that both &") | ADJECTIVES | _NOUNS,
    beside_forms=(
        r"[A-Za-z]{2,20}-"
        r"(?:run|owned|controlled|funded|backed|linked|based|language|affiliated|speaking|friendly)",
        r"pro-[A-Za-z]{2,20}|(?:[Tt]oday|[Yy]esterday|[Tt]omorrow)['’]s",
    ),
    opening=words(
        "citing quoting told tells telling per via reported reporting in on at from by and but according as "
        "when while after before if for to of with that he she they it we i you who what meanwhile however "
        "also said says wrote monday tuesday wednesday thursday friday saturday sunday"
    ),
    given=(
        r"\(c\)|©|[Cc]opyright|COPYRIGHT",
        r"[Ww]ith (?:files|input|inputs|reporting|information|material|agencies|"
        r"additional reporting) (?:from|by)",
        r"[Cc]ompiled (?:by|from)|[Bb]ased on (?:reporting|reports|material) (?:by|from)|[Ss]ources?:",
        r"(?:Some )?[Ii]nformation (?:for|in) this (?:article|story|report)",
        r"SOURCES?:|[Ss]ource\s*[-–]",
        r"[Aa]dditional reporting|[Rr]eporting by|[Ee]diting by|[Ww]riting by",
        r"[Dd]istributed by|[Pp]rovided by|[Ii]nformation from:|(?:[Cc]ontent )?[Ss]ourced from",
        r"[Tt]his (?:article|story|report|item|piece) (?:was |is |has been )?(?:first|originally|provided|"
        r"produced|written|contributed|reprinted|republished|reproduced|taken|courtesy)",
        r"[Tt]his (?:article|story|report|item|piece) (?:by|from|of)\s+(?:[Tt]he )?$",
        r"[Tt]his (?:article|story|report) (?:contains|includes|uses) (?:material|information|reporting)",
        r"[Oo]riginally (?:published|appeared)|[Rr]eprinted|[Rr]epublished",
        r"(?:[Tt]ranslated|[Ee]xcerpted) from",
        r"[Rr]ead the [^\n]{0,30} (?:at|on|in)|[Cc]ontribut(?:ing|ors?):",
    ),
    leading=(
        r"Read more|(?:Read|See) the (?:full|original|whole|rest|entire)",
        r"(?:Full|Original) (?:story|article|text|post|report)",
        r"Continue reading|(?:News )?[Ss]ource|SOURCE|Originally (?:published|appeared|posted)",
    ),
    received=words("received emailed mailed sent addressed"),
    of_sentence=words("according said says saying told quoted citing cited"),
    photos=(
        r"(?:[Ff]ile\s+)?(?:[Pp]hoto(?:graph)?s?|PHOTOS?|[Ii]mages?|IMAGES?|[Pp]ictures?)\b",
        r"[Cc]redits?:|CREDIT:|FILE\b|Media:|(?:Infog|G)raphics?:",
    ),
    speaks_ahead=(
        r"said|says|told|tells|asked|argued|argues|claimed|insisted|stated|explained|added|suggested|warned|"
        r"denied|defended|declared|accused|criticized|criticised|called|described|predicted|acknowledged|"
        r"conceded|dismissed|vowed|promised|compared|attacked|slammed|blasted|praised|urged|spoke|talked|"
        r"discussed|repeated|refused|declined|noted|answered|responded|replied|put it to|pressed|admitted",
    ),
    open_told=words("told tells telling"),
    open_lent=_pairs("interview interviews q&a conversation chat", "with to for")
    | _pairs("speaking exclusively", "to with")
    | _pairs("statement statements comment comments confirmed confirms revealed reveals", "to")
    | _pairs("saying quoted obtained", "by")
    | _pairs("op-ed", "in for"),
    open_hints=_pairs("according told leaked", "to")
    | _pairs("report reports article story investigation", "by in from")
    | _pairs("reported published revealed cited seen reviewed viewed", "by in")
    | _pairs("spoke spoken talked talking", "to with")
    | _pairs("speaking talking appearing spoke appeared", "in on")
    | _pairs("editorial column essay piece quoted", "in for"),
    open_inverted=words("reports"),
    open_first=words("first originally initially previously as"),
    open_reports=("reports?|reported|writes|wrote|reported by|per|reporting by",),
    open_talks=("told|tells|to|with",),
    open_does=(
        r"(?:has|have) learned(?= that| of| from|[.,])|understands(?= that| it| he| she| they|[.,])|"
        r"(?:reported|reports)(?=[.,\n])|quoted [^.;\n]{2,90}? as saying|"
        r"(?:first )?reports (?:that|the|on|his|her)|(?:first|exclusively) (?:reported|revealed)|"
        r"(?:reported|said|wrote)(?: [^.;,\n]{2,40})?,? (?:citing|quoting)|reported (?:that|"
        rf"(?:on |last |earlier )?(?:{DAY}|week|month|year))(?=[ ,.])",
    ),
    open_may_do=(
        r"reports|reported|hosts?|presenter|editor|anchor|podcast|writer|journalist|report|article|story|"
        r"interview|headline|exclusive|programme|website|newspaper|magazine|reporter|correspondent|columnist|newsroom",
    ),
    open_behind=(
        r"that|where|as|and|he|she|they|it|I|we|there|how|just|exactly|what|whether|if|why|about|while|the|his|her|their|magazine|newspaper|"
        r"podcast|programme|radio|host|co-host|editor|presenter|anchor|columnist|reporter|shows?|showed|published|aired|"
        r"via|by|reveal|revealed|suggest|website|site",
    ),
    open_when=(
        r"on|in|last|this|late|earlier|recently|yesterday|today|tonight|when|after|before|during|ahead|"
        r"following|exclusively|at",
    ),
    open_titles=(
        r"(?:[Cc]o-)?[Hh]ost|[Ee]ditor(?:[- ][Ii]n[- ][Cc]hief)?|[Pp]resenter|[Aa]nchor|[Cc]olumnist|"
        r"[Cc]orrespondent|[Rr]eporter|[Cc]EO|[Pp]resident|[Ff]ounder|[Ww]riter|[Mm]agazine|[Nn]ewspaper|Staff",
    ),
    open_parts=words(
        "access air america breakfast britain business buzz channel daily digest digital drive edge "
        "edition entertainment evening extra face file focus football forum game good hour info inside "
        "insider life line live local london media minute minutes monthly morning music nation network "
        "news newsletter newsnight night now one online outdoor outside planet podcast point politics "
        "press racing radio report reports review science show soccer sport sports street style talk "
        "tech television this time times today tonight travel tribune tv update us view voice "
        "week weekly wire world "
    ),
    bodies=_TOLD_BODIES,
    around=ROLE_CUES["en"],
    polled=(
        r"(?:[Pp]oll(?:s|sters?|ing)?|[Ss]urveys?),?(?: (?:released|conducted|published|taken|carried out|"
        r"commissioned|sponsored|done|working|team))?(?: [\w.]{1,15}){0,3} (?:by|for|from|in)"
        r"(?: [A-Z][\w.’'-]{1,15}(?: [A-Z][\w.’'-]{1,15})? (?:and|for))?",
    ),
    unsaid=UNSAID,
    called_off=(r"(?:was|were|has been|had been) (?:cancell?ed|called off|postponed|scrapped)",),
    own_words=OWN_WORDS,
    performed=(
        r"(?:appear(?:ed|s|ing)|starr?(?:ed|s|ing)|seen|featured|roles?|cameos?|parts?|debut(?:ed)?) in",
    ),
    shows=(
        r"soap(?: opera)?|sitcom|drama|series|comedy|thriller|film|movie|game show|reality show|quiz show|"
        r"adaptation|miniseries|mini-series|period drama|talent show",
    ),
    columns=(
        r"op-eds?|guest (?:columns?|essays?)|opinion (?:pieces?|essays?|columns?)|letter to the editor",
    ),
)
