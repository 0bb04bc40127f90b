"""German: to whom and where someone speaks, as the case, a preposition or a noun tells it."""

from __future__ import annotations

from provenance.languages.channel_words import ChannelWords
from provenance.languages.model import words

_NEWSPAPERS = words(
    "zeitung tageszeitung wochenzeitung sonntagszeitung boulevardzeitung fachzeitung zeitschrift "
    "fachzeitschrift magazin nachrichtenmagazin wochenmagazin wirtschaftsmagazin blatt boulevardblatt "
    "fachblatt fachmagazin wochenblatt mediengruppe"
)
_BROADCASTERS = words("sender fernsehsender radiosender nachrichtensender rundfunksender rundfunk")
_AGENCIES = words("agentur nachrichtenagentur presseagentur")
_ONLINE = words("portal nachrichtenportal internetportal onlineportal onlinemagazin newsportal")

CHANNELS = ChannelWords(
    articles={"der": "fp", "dem": "mn", "den": "p", "einer": "f", "einem": "mn"},
    outlets={
        **dict.fromkeys(_NEWSPAPERS, "newspaper"),
        **dict.fromkeys(_BROADCASTERS, "broadcaster"),
        **dict.fromkeys(_AGENCIES, "agency"),
        **dict.fromkeys(_ONLINE, "online"),
    },
    endings=(
        ("zeitung", "f"),
        ("zeitungen", "p"),
        ("presse-agentur", "f"),
        ("nachrichtenagentur", "f"),
        ("agentur", "f"),
        ("post", "f"),
        ("presse", "f"),
        ("rundschau", "f"),
        ("umschau", "f"),
        ("woche", "f"),
        ("allgemeinen", "f"),
        ("allgemeine", "f"),
        ("mediengruppe", "f"),
        ("rundfunk", "m"),
        ("anzeiger", "m"),
        ("kurier", "m"),
        ("merkur", "m"),
        ("bote", "m"),
        ("boten", "m"),
        ("spiegel", "m"),
        ("standard", "m"),
        ("express", "m"),
        ("morgen", "m"),
        ("freund", "m"),
        ("stern", "m"),
        ("focus", "m"),
        ("blick", "m"),
        ("sender", "m"),
        ("blatt", "n"),
        ("echo", "n"),
        ("journal", "n"),
        ("magazin", "n"),
        ("netzwerk", "n"),
        ("radio", "n"),
        ("fernsehen", "n"),
        ("portal", "n"),
        ("nachrichten", "p"),
    ),
    alone=("zeitung", "rundschau", "blatt", "anzeiger", "kurier", "merkur", "spiegel"),
    platforms=words(
        "plattform netzwerk onlinenetzwerk kurznachrichtendienst kurzbotschaftendienst onlinedienst "
        "nachrichtendienst messengerdienst messenger onlineplattform kurznachrichtenplattform dienst "
        "internetplattform online-plattform"
    ),
    cited=words("laut gemäß"),
    name_links=words("am und für & - aus"),
    weak=("boten", "gemeinen"),
    genders={"zeit": "f", "welt": "f", "bild": "f", "krone": "f", "bams": "f", "wams": "f"},
    called={"sky": "Sky Deutschland", "dazn": "DAZN", "phoenix": "Phoenix"},
    in_names=words("mediengruppe verlagsgruppe"),
    inside=words("in im"),
    owners=words("der des von"),
    makers=words(
        "chefredakteur chefredakteurin redakteur redakteurin redaktion herausgeber herausgeberin verleger "
        "verlegerin verlag autor autorin journalist journalistin reporter reporterin korrespondent "
        "korrespondentin kolumnist kolumnistin moderator moderatorin intendant intendantin leser leserin "
        "leserinnen mitarbeiter mitarbeiterin büro website homepage webseite ausgabe bericht berichte "
        "berichten berichts angaben informationen recherchen meldung meldungen interview umfrage "
        "titelseite archiv kommentar artikel beitrag sendung kritik seite podcast auftrag kollegen kollege "
        "experte expertin kommentatorin kommentator eigentümer gründer"
    ),
    nominatives={"f": "e", "p": "e", "m": "er", "n": "es"},
    links=words("zu zum zur"),
    facing=words("gegenüber"),
    talks=words(
        "gespräch interview podcast talk telefoninterview sommerinterview zeitungsinterview doppelinterview"
    ),
    partners=words("mit in für bei"),
    asked=words("anfrage nachfrage"),
    worked=words(
        "früher ehemals einst jahrelang arbeitete arbeitet gearbeitet angestellt beschäftigt "
        "redakteur redakteurin moderator moderatorin reporter reporterin volontär volontärin chef chefin "
        "sprecher sprecherin mitarbeiter mitarbeiterin korrespondent korrespondentin"
    ),
    places=words("im in am bei beim auf vor"),
    air=(
        "morgenmagazin",
        "mittagsmagazin",
        "morgenjournal",
        "mittagsjournal",
        "abendjournal",
        "sendung",
        "sommerinterview",
        "sommergespräch",
        "sommergesprächen",
        "interview",
        "talk",
        "talkshow",
        "talksendung",
        "journal",
        "magazin",
        "radio",
        "fernsehen",
        "podcast",
        "pressestunde",
        "programm",
        "tv",
        "nachrichten",
        "regionaljournal",
        "hauptausgabe",
    ),
    nouns={
        **dict.fromkeys(
            words(
                "mitteilung erklärung stellungnahme schreiben brief videobotschaft aussendung statement "
                "communiqué kommuniqué e-mail mail"
            ),
            "statement",
        ),
        **dict.fromkeys(
            words(
                "pressemitteilung presseerklärung presseaussendung medienmitteilung pressemeldung "
                "medieninformation presseinformation"
            ),
            "press_release",
        ),
        **dict.fromkeys(
            words(
                "pressekonferenz medienkonferenz bundespressekonferenz pressegespräch mediengespräch "
                "pressebriefing medienorientierung pressetermin journalisten reportern medienvertretern "
                "pressevertretern journalistinnen"
            ),
            "briefing",
        ),
        **dict.fromkeys(
            words(
                "rede begrüßungsrede dankesrede antrittsrede abschiedsrede "
                "ansprache regierungserklärung aussprache predigt fernsehansprache neujahrsansprache "
                "festrede grundsatzrede parteitagsrede eröffnungsrede trauerrede "
                "kundgebung parteitag debatte haushaltsdebatte"
            ),
            "speech",
        ),
        **dict.fromkeys(words("telefonat telefongespräch telefon"), "phone_call"),
        **dict.fromkeys(
            words("tweet facebook-post instagram-post facebook-posting instagram-story facebook-beitrag"),
            "social_post",
        ),
    },
)
