"""German words of credits: how papers and agencies report, how one speaks to them."""

from __future__ import annotations

from provenance.languages.model import words
from provenance.languages.parts import CreditCues

GERMAN_CREDITS = CreditCues(
    told=(r"sagten?(?: \S+){0,3}|[Gg]espräch(?:en)? mit|gegenüber|Redaktionsgespräch(?: mit| bei)?",),
    talks=(r"Interview (?:mit|in|für)|Interview der Woche(?: mit| in)?|[Ii]n der Sendung",),
    talk_leads=(r"[Ii]m",),
    talk_articles=("einem",),
    spoke=(
        r"sagt|sagten?|erklärten?|warnten?|forderten?|betonten?|meinten?|kritisierten?",
        r"(?:hat|hatten?|habe)(?= )",
    ),
    spoke_on=("im",),
    reported=(
        r"[Nn]ach (?:\w+ )?(?:Angaben|Informationen|Bericht(?:en)?|Meldung(?:en)?|Hochrechnung)(?: von)?",
        r"[Ll]aut|[Bb]ericht(?:s|en)?|[Ii]nformationen|Wie|(?<=, )wie|[Mm]eldung(?:en)?",
        r"(?<=[,“”\"»] )(?:glaubt|rügt|meint|findet|urteilt|bemerkt|kommentiert|konstatiert|notiert)",
        r"[Uu]nter (?:Berufung|Verweis) auf|beruf(?:t|en) sich auf",
        r"[Bb]erichtete?n?|[Mm]eldete?n?|[Zz]itierte?n?|[Ss]chreibt|[Ss]chrieb|berief sich auf",
    ),
    sayings=(
        r"mit (?:den Worten|dem Satz|folgenden Worten) zitiert|zufolge|beruft sich|berief sich",
        r"meldet|meldete|berichtet|berichtete|berichteten|schreibt|schrieb|zitiert|zitierte|erfuhr",
        r"(?:kommentier|bemerk|beobachte|mein|glaub|urteil|konstatier|resümier|analysier|spekulier|notier|schätz)"
        r"(?:en|t)|rügt|hält fest|gibt zu bedenken",
        r"(?:betont|warnt|fordert|kritisiert|lobt|würdigt|wirbt|mahnt|fragt)(?=[^.:\n]{0,90}:\s*(?:[„»\"]|$|[A-ZÄÖÜ]))",
        r"erfährt|teilt mit|verbreitet|telegraphiert|vorliegt|vorliegen|vorlag(?:en)?",
        r"(?:hatte|hat) (?:[\w-]+ ){0,3}?(?:berichtet|gemeldet|geschrieben)",
    ),
    talk_compounds=("Interviews?|Gesprächs?|(?:An|Nach)frage",),
    staffed=(r"\w{0,12}[Kk]orrespondent(?:en)?|\w{0,12}[Ff]otograf(?:en|in)?|\w{0,12}[Rr]eporter(?:in|s)?",),
    persons=(r"Herrn?|Frau",),
    beside=words(
        "der die das dem den des eine einer einem beim zeitung nachrichtenagentur agentur sender "
        "tageszeitung fernsehsender staatliche staatlichen russische russischen amtliche amtlichen "
        "russischer französische türkische wochenzeitung magazin radio"
    ),
    beside_forms=(r"[a-zäöüß]{3,20}sch(?:e|en|er|es|em)",),
    opening=words(
        "angaben bericht berichts berichten informationen meldung meldungen hochrechnung gespräch interview "
        "laut wie nach in"
    ),
    leading=(r"Mehr (?:dazu|hierzu|lesen)|Weiter ?lesen|Quelle|Zum (?:ganzen )?(?:Artikel|Original)",),
    of_sentence=words("laut angaben informationen zufolge zitiert zitierte zitierten"),
    given=(
        r"[Qq]uellen?:|[Mm]it (?:Agenturm|M)aterial(?:ien)?|[Mm]it Informationen (?:von|der|des)",
        r"[Dd]ieser (?:Artikel|Beitrag|Text|Bericht) (?:ist|erschien|wurde) "
        r"(?:zuerst|ursprünglich|im Original)",
    ),
    photos=(
        r"(?:Archiv|Symbol|Titel|Agentur)?[Ff]otos?\b",
        r"(?:Archiv|Symbol|Titel)?[Bb]ild(?:er|nachweis|rechte|quellen?)?\s?:",
    ),
    polled=(r"(?:[Uu]mfrage|[Ee]rhebung)(?: [^\s.,;:]{1,20}){0,3} (?:für|im Auftrag)(?: von)?",),
    poll_compounds=(r"Umfragen?|Erhebung(?:en)?",),
    unsaid=(
        r"(?:lehnt(?:e|en)?|verweiger(?:t|te|ten)|[Kk]ein(?:e[nms]?)?)(?: [^\s.,;:]{1,20}){0,3} "
        r"(?:Interviews?|Gespräche?) (?:mit|bei)",
        r"[Kk]ein (?:Interview|Gespräch) (?:mit|bei)",
    ),
    called_off=(r"(?:wurde|wird|ist|war)(?: \w{2,12}){0,2} (?:abgesagt|verschoben|gestrichen)",),
    own_words=(
        r"(?:(?:Presse|Konzern|Unternehmens|Senders?)?[Ss]precher(?:in)?|Chef(?:in|redakteur(?:in)?)?|"
        r"Vertreter(?:in)?|Anw[aä]lt(?:e|in)?|Mitarbeiter(?:in|n)?|Intendant(?:in)?) (?:von|bei|beim)",
    ),
)
